import type { Level } from '../../model/entry';
import { spanAt } from '../position';
import { readValue } from '../readValue';
import { ENTRY_STATUSES, LEVELS } from '../vocabulary/values';
import type { EntryDraft } from './entryDraft';
import { type TextScan, take } from './scanText';
import { severityOf } from './severity';

const LEVEL = 'very high|high|medium|moderate|low|critical|severe|极高|很高|较高|高|中等|中|较低|很低|低|严重';
const OF_WHAT = String.raw`(?:\s?(?:risk|severity|priority|impact)|风险|优先级|级别?|危)?`;
const SEVERITY = 'severity|risk (?:level|rating)|rating|严重程度|严重性|风险等级|风险级别|等级|级别';
const PROBABILITY = 'probability|likelihood|发生概率|概率|可能性';
const IMPACT = 'impact|影响程度|影响';
/** What a rating ends with: a pause or nothing; behind `影响：高峰期` a word goes on. */
const ENDS = String.raw`(?=[\s*_.。!！]*(?:$|\n|[,，;；、|()（）])|[.。]\s|\s*[–—-])`;

/** Most texts rate nothing. */
const RATES = new RegExp(`${LEVEL}|p[01]`, 'i');
/** `(high)`, `【高风险】`, `(severity high)`, `[P1]` */
const IN_BRACKETS = new RegExp(
  String.raw`[(（[【]\s*(?:(?:${SEVERITY})\s?[:：=]?\s*)?(${LEVEL}|p[01])${OF_WHAT}\s*[)）\]】]`,
  'i',
);
/** `High: …`, `**HIGH** – …`, `高风险：…`, but not `High load: …`. */
const FIRST = new RegExp(String.raw`^[\s*_]*(${LEVEL})${OF_WHAT}[\s*_]*(?:[:：]|\s[–—-]{1,2}\s|——?)[\s*_]*(?=\S)`, 'i');
/** `… – HIGH`, `…，高`, with nothing behind but who or when in brackets; `usage: high` is a state. */
const LAST = new RegExp(
  String.raw`(?:\s[–—-]{1,2}\s?|——|[,，;；、|]\s?|[.。]\s)[*_]*(${LEVEL}|p[01])${OF_WHAT}[*_]*[.。!！]?(?=\s*(?:$|\n|[(（@]))`,
  'i',
);
const rated = (keys: string): RegExp =>
  new RegExp(
    String.raw`(?:^|[\s,，;；、|–—-]*(?<=[\s,，;；、。|–—-]))(?:${keys})\s*[:：=]\s*[*_]*(${LEVEL})${OF_WHAT}[*_]*${ENDS}`,
    'i',
  );
const LABELLED = rated(SEVERITY);
const LIKELY = rated(PROBABILITY);
const GRAVE = rated(IMPACT);
/** `Risk (high): …`: how bad it is stands in the label before the text. */
const IN_LABEL = new RegExp(String.raw`[(（[【]\s*(${LEVEL}|p[01])${OF_WHAT}\s*[)）\]】][\s*_]*[:：][\s*_]*$`, 'i');

/** `（未解决，严重）`, `(open, high)`: what stands last in brackets, of which each part is a level or a status. */
const REMARK = /[(（]([^()（）]{3,24})[)）][\s.。]*$/;

/**
 * Reads how bad a risk or issue is said to be in its line: `库存不准(高)`, `High: …`, `… – HIGH`, `…, severity: high`, `概率：高，影响：中`, `（未解决，严重）`.
 *
 * @param text that of the note, in which a label may stand before the entry's own
 */
export function readSeverity(scan: TextScan, draft: EntryDraft, text: string): void {
  if (draft.severity || (draft.kind !== 'risk' && draft.kind !== 'issue')) return;
  const label = text.slice(text.lastIndexOf('\n', scan.base - 1) + 1, scan.base);
  if (RATES.test(scan.masked) || RATES.test(label)) readWord(scan, draft, label);
  if (!draft.severity) readRemark(scan, draft);
}

function readWord(scan: TextScan, draft: EntryDraft, label: string): void {
  for (const pattern of [IN_BRACKETS, LABELLED, FIRST, LAST]) {
    const match = pattern.exec(scan.masked);
    const level = match && levelOf(match[1]);
    // What is nothing but a level says of nothing how bad it is.
    if (!match || !level || isAll(scan, match)) continue;
    draft.severity = { value: level, span: take(scan, match.index, match.index + match[0].length) };
    return;
  }
  const inLabel = IN_LABEL.exec(label);
  const level = inLabel && levelOf(inLabel[1]);
  if (inLabel && level) {
    const start = scan.base - label.length + inLabel.index;
    draft.severity = { value: level, span: spanAt(scan.lineStarts, start, start + inLabel[0].length) };
    return;
  }
  readRatings(scan, draft);
}

/** What is said beside how it stands stays text. */
function readRemark(scan: TextScan, draft: EntryDraft): void {
  const match = REMARK.exec(scan.masked);
  const parts = match?.[1]?.split(/[,，、/;；]/) ?? [];
  const levels = parts.map((part) => readValue(part, LEVELS));
  const areAll = parts.length > 1 && parts.every((part, i) => levels[i] ?? readValue(part, ENTRY_STATUSES));
  const level = levels.find((it) => it !== undefined);
  if (!match || !areAll || !level) return;
  const span = spanAt(scan.lineStarts, scan.base + match.index, scan.base + match.index + match[0].length);
  draft.severity = { value: level, span };
}

/** Probability and impact together; one of them alone stays text. */
function readRatings(scan: TextScan, draft: EntryDraft): void {
  const likely = LIKELY.exec(scan.masked);
  const grave = GRAVE.exec(scan.masked);
  const probability = likely && levelOf(likely[1]);
  const impact = grave && levelOf(grave[1]);
  if (!likely || !grave || !probability || !impact) return;
  const span = take(scan, likely.index, likely.index + likely[0].length);
  take(scan, grave.index, grave.index + grave[0].length);
  draft.severity = { value: severityOf(probability, impact), span };
}

function isAll(scan: TextScan, match: RegExpExecArray): boolean {
  const rest = scan.masked.slice(0, match.index) + scan.masked.slice(match.index + match[0].length);
  return !/[\p{L}\p{N}]/u.test(rest);
}

/** `P0` and `P1` are high wherever one counts so; what is below is counted in many ways. */
function levelOf(word = ''): Level | undefined {
  return /^p[01]$/i.test(word) ? 'high' : readValue(word, LEVELS);
}
