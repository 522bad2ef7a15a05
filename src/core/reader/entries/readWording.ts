import type { EntryKind, FeedbackTone } from '../../model/entry';
import type { EntryDraft } from '../fields/entryDraft';
import { isKnown, type KnownPeople } from '../fields/knownPeople';
import { type TextScan, take } from '../fields/scanText';
import { foldPhrase } from '../fold';
import { spanAt } from '../position';
import { PRAISES, TAKES_BACK, TONE_WORDS } from '../vocabulary/values';
import type { EntryContext } from './entryPlace';

/**
 * `Complaint: …`: how feedback sounds, in the label before the text.
 *
 * @param start where the label begins in the note
 * @param end where it ends
 */
export function readToneOfLabel(draft: EntryDraft, start: number, end: number, context: EntryContext): void {
  if (draft.kind !== 'feedback' || start === end) return;
  const tone = toneIn(context.text.slice(start, end));
  if (tone) draft.tone = { value: tone, span: spanAt(context.lineStarts, start, end) };
}

/** How feedback under a heading, or behind a label, sounds, if one word there tells. */
export function toneIn(title: string): FeedbackTone | undefined {
  const folded = foldPhrase(title);
  const tones = TONE_WORDS.filter(([, words]) => words.some((word) => folded.includes(word)));
  return tones.length === 1 ? tones[0]?.[0] : undefined;
}

const UNDECIDED =
  /^(?:待定|TBD\b)|[(（:：](?:待定|TBD)[)）]?\s*$|^[^，,；;。]*(?:\bTBD\b|待定|未定(?!义)|尚未决定|有待(?:决定|确认)|待(?:客户|甲方|对方|领导|业主)?(?:决定|拍板|定夺|确认))[^，,；;。]*[。！]?\s*$|[—–-]\s*待(?:客户|甲方|对方|领导|业主)?(?:决定|拍板|定夺|确认)\s*$|\b(?:to be|not yet) decided\b|\bdecision (?:needed|pending|required)\b/iu;

/** `Decision: pending with the client`, `Consensus: we could not find one`; `Decision: open a shop` and `no new features` are made. */
const STILL_OPEN =
  /^[\s*_]*(?:(?:is|are|still|currently)\s+)*(?:(?:open|unclear|undecided|unresolved|pending)(?=\s*(?:$|[.,;(–—-]|\b(?:with|until|on|from|by|at)\b))|expected(?=\s*(?:$|[.,;(]|\b(?:on|by|in|at|next|this|soon|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b))|to be (?:discussed|made|taken|confirmed|determined|agreed|reached)|not (?:yet )?(?:made|taken|reached|agreed|found)|(?:we |they )?(?:could not|couldn[’']t|did not|didn[’']t) (?:find|reach|agree|decide|come to)|no (?:decision|consensus|agreement)|none (?:yet|reached|made))\b/iu;

/** `（待周总确认）`, `(to be confirmed by Anna)`: in brackets at the end, whose word it waits for. */
const AWAITS =
  /[(（](?:仍|尚|还)?[待需][^()（）]{0,12}?(?:决定|拍板|定夺|确认|批准|审批|同意|答复|点头)[)）][\s。.]*$|[(（](?:tbc|(?:still |yet )?to be (?:confirmed|approved|agreed|signed off)[^()（）]{0,40}|(?:pending|awaiting|subject to)\b[^()（）]{0,40}?\b(?:approval|confirmation|decision|agreement|sign-?off|consent|ok)\b[^()（）]{0,30}|[^()（）]{1,30} (?:to|must|has to|still has to) (?:confirm|approve|agree|sign off))[)）][\s。.]*$/iu;

const OF_CLIENT = /(?:客户|甲方|对方)(?:提出|提问)|\b(?:raised|asked|requested) by (?:the )?(?:client|customer)\b/iu;

const COMES_FROM: ReadonlySet<EntryKind> = new Set(['question', 'feedback', 'need', 'change']);

/** Kinds of which it matters that somebody of the client came up with them. Whoever asks a question is read where people are known. */
const NAMES_SOURCE: ReadonlySet<EntryKind> = new Set(['feedback', 'need', 'change', 'risk', 'issue']);

/** `(requested by Anna, two days)`, `（王总提出）`. */
const BY_WHOM =
  /\b(?:requested|raised|reported|proposed|suggested|asked for) by ([A-Z][^\s,;:()]+(?: [A-Z][^\s,;:()]+)?)|(?:^|[，,。；;、（(])([\u4e00-\u9fff]{2,4}?)(?:提出|提的|反馈的?|要求的?)(?=[，,。；;、）)]|$)/;
/** `Ben: the search is slow`, `王总：导出太慢`. */
const SPEAKER = /^[\s*_]*([A-Z][^\s:：]+(?: [A-Z][^\s:：]+)?|[\u4e00-\u9fff]{2,4})[\s*_]*[:：]/;

/** `from Anna: …`, `王总的问题：…` behind what the label left. */
const ASKER =
  /^[\s*_]*(?:from\s+@?(\p{L}[\p{L}.’' -]{0,40}?)|([\u4e00-\u9fff]{2,4})的(?:问题|疑问|反馈|意见))[\s*_]*[:：][\s*_]*/iu;

/** Takes who asks out of the text that they stand before. */
function readAsker(scan: TextScan, draft: EntryDraft): void {
  const match = ASKER.exec(scan.masked);
  const name = match?.[1] ?? match?.[2];
  if (!match || name === undefined || draft.from) return;
  draft.from = { value: name, span: take(scan, match.index, match.index + match[0].length) };
}

/** `待客户决定` says that a decision is needed, `客户提出` whose question it is. */
export function readWording(scan: TextScan, draft: EntryDraft, known: KnownPeople): void {
  const { masked, base, lineStarts } = scan;
  if (draft.kind === 'decision' && !draft.decisionStatus) {
    if (UNDECIDED.test(masked) || STILL_OPEN.test(masked) || AWAITS.test(masked))
      draft.decisionStatus = { value: 'needed', span: draft.span ?? { start: 0, end: 0, line: 0 } };
  }
  if (draft.kind && COMES_FROM.has(draft.kind)) readAsker(scan, draft);
  if (draft.kind && NAMES_SOURCE.has(draft.kind) && !draft.from) {
    const match = BY_WHOM.exec(masked) ?? (draft.kind === 'feedback' ? SPEAKER.exec(masked) : null);
    const name = match?.[1] ?? match?.[2];
    if (match && name !== undefined && isKnown(name, known)) {
      const start = base + match.index + match[0].indexOf(name);
      draft.from = { value: name, span: spanAt(lineStarts, start, start + name.length) };
    }
  }
  if (draft.kind === 'feedback' && !draft.tone && PRAISES.test(masked) && !TAKES_BACK.test(masked))
    draft.tone = { value: 'praise', span: spanAt(lineStarts, base, base + masked.length) };
  if (draft.kind && COMES_FROM.has(draft.kind) && !draft.from && OF_CLIENT.test(masked)) draft.clientSide = true;
}
