import type { EntryKind } from '../../model/entry';
import { spared } from '../../search/spared';
import { isKnown, isName, type KnownPeople, POSSESSED_ZH } from '../fields/knownPeople';
import { foldPhrase } from '../fold';
import { type NamePart, readPerson, splitPeople } from '../people';
import { PRESENT_IF_NAMED } from '../vocabulary/bodyLabels';
import {
  LABEL_MEANINGS,
  type LabelMeaning,
  OUTCOME_LABELS,
  OUTCOME_ZH,
  OWN_DECISION,
  TASK_BY_WHEN,
  TASK_KEYWORDS,
  TELLS,
  WEAK_LABELS,
} from '../vocabulary/labels';
import { asksStillZh } from './tellsDecisionZh';

/** The part of a line before its colon. */
export interface LineLabel {
  /** Folded, without emphasis, emoji and a closing number (`Action 1`). */
  readonly label: string;
  /** Offset in the line where the text behind the label starts. */
  readonly end: number;
}

export type EntryLabel = LineLabel & { readonly meaning: LabelMeaning };

const LABEL =
  /^(?:\s*:(?:[a-z0-9_+-]{2,30}:|\s+))?[\s*_`~>=]*([^:：*_\n]{1,40}?)(?:[\s*_`~=]*)[:：]+(?:[*_]{1,3}(?=\s|$|[^\s*])|`{1,3}(?=\s|$))?\s*/u;
const BARE = spared(
  /^[\s*_]*(?:(Action)[*_]*\.\s+(?=\p{Lu})|(TODO|To-do|待办|ACTION|DECISION)(?:[\s*_]+(?:\d{1,3}(?:\.\d{1,3}){1,2}[\s*_]*[:：][\s*_]*)?(?!(?:ITEM|POINT|LOG|LIST)S?\b)(?=\S)|(?=[@【[]))|(AI)[\s*_]*(?=[@【[]))/u,
);
/** `Action item - Call the printer`, `Decision – weekly calls` */
const DASHED = spared(
  /^[\s*_]*(Action [Ii]tem|ACTION ITEM|Decision|DECISION)[*_]*(?:\s#?\d{1,2})?[*_]*\s[-–—]{1,2}\s+(?=\S)/u,
);
/** `**Decision** Tasks may be added`: in bold such a word needs no colon. */
const BOLD = spared(/^[\s]*(\*\*|__)([^*_:：\n]{2,20})\1\s+([-–—]\s+)?(?=\S)/u);
/** `【待办】…`, `[ACTION] …`; the text of a link is none. */
const IN_BRACKETS = spared(/^[\s*_]*(?:【([^【】]{1,16})】|\[([^[\]]{2,16})\](?![([]))[\s*_]*[:：–—-]?\s*/u);
/** `(Action) Call the printer`. */
const IN_PARENTHESES = spared(
  /^[\s*_]*[(（]\s*(action|action item|todo|to-do|decision|agreed|decided|待办|行动|决定)\s*[)）][\s*_]*[:：–—-]?\s*(?=\S)/iu,
);
/** `TODO(ann): …`, `AI (Bob) …`, `Action Bob: …`, `ACTION - Bob to …`: who it falls to stands in or behind the label. */
const WITH_NAME = spared(
  /^[\s*_[]*(todo|to-do|to do|ai|ap|action item|action point|action(?!\s+(?:item|point)s?\b)|task(?!\s\p{Lu}\S*\s[-–—])|待办)(?![a-z])(?<!a[ip](?=\p{Script=Han}))(?:\s(?:arising|required)(?=\s))?(?:\s(?:for|on)(?=\s))?[*_\]]{0,3}\s*[-–—#]?\s*\d{0,2}\s*(?=(?:[(（[]\s*)?(@?\p{L}[\p{L}\p{N}._ ,&/-]{0,40}?)(?:\s*[)）\]]|[\s*_]*[:：]|\s+to\s|\s+[-–—]\s))/iu,
);
/** `Q from Anna: …`, `王总的问题：…`: who asks stands in the label, and stays in the text, where it is read (`readAsker`). */
const FROM_NAME = spared(
  /^[\s*_]*(?:(q|question|feedback|concern|request)s?\s+(?=from\s+(@?\p{L}[\p{L}.’' -]{0,40}?)[\s*_]*[:：])|(?=([\u4e00-\u9fff]{2,4})的(问题|疑问|反馈|意见)[\s*_]*[:：]))/iu,
);
/** Words that name topics as often as they mark entries (`[AI] roadmap`). */
const TOPICS: ReadonlySet<string> = new Set(['ai', 'ap', 'q', 'need', 'change', 'issue', 'task']);
const BOLD_WORDS: ReadonlySet<string> = new Set([
  'decision',
  'action',
  'action item',
  'todo',
  '决定',
  '决议',
  '待办',
  '行动项',
]);
/** `JB: Action item: send the link`: whoever it falls to stands before the label, and stays in the text, where owners are read. */
const SPOKEN = spared(
  /^[\s*_]*(\p{Lu}[\p{L}.’' -]{0,30}?)[*_]*:[*_]*\s*(?:action items?|todo|action(?=\s*:))(?:\s*[:：]|\s+to\s)/iu,
);
const ASKED: ReadonlyMap<string, EntryKind> = new Map(
  Object.entries({
    q: 'question',
    question: 'question',
    request: 'need',
    feedback: 'feedback',
    concern: 'feedback',
    问题: 'question',
    疑问: 'question',
    反馈: 'feedback',
    意见: 'feedback',
  } as const),
);
/** Behind such a label capitals are somebody, whatever else they stand for. */
const INITIALS = /^\p{Lu}{2,3}$/u;
const NOBODY: KnownPeople = new Set();

/** What a box is called among the labels. */
export const BOX_LABEL = 'box';

/** `[] Call Tom`, `☐ Call Tom`: a box that Markdown does not know, before what is to be done. */
const BOX = /^[\s*_]*(?:\[[ \u00a0]?\](?![([])|[☐□❏🔲⬜])\ufe0f?\s*(?=\S)/u;
/** `[x] Call Tom`; of several choices in a line one is ticked. */
const TICKED = spared(/^[\s*_]*\[[xX]\]\s+(?=\S+\s\S+\s\S)(?!.*\[[ xX]?\])/u);

/** The label at the start of a line, if it has one. One that may say who was there is none where something else than names follows. */
export function lineLabel(line: string): LineLabel | undefined {
  // A label is short: looking at no more keeps long runs of markers from costing more than their length.
  const head = line.length > 100 ? line.slice(0, 100) : line;
  if (!head.includes(':') && !head.includes('：')) return undefined;
  const match = LABEL.exec(head);
  if (!match) return undefined;
  // A colon of an address or a time ends no label.
  if (
    /^\/\//.test(line.slice(match[0].length)) ||
    (/\d$/.test(match[1] ?? '') && /^\d/.test(line.slice(match[0].length)))
  )
    return undefined;
  const label = foldLabel(match[1] ?? '');
  if (label === '' || (PRESENT_IF_NAMED.test(label) && !namesOnly(line.slice(match[0].length)))) return undefined;
  return { label, end: match[0].length };
}

/** Nothing yet, or people one and all: `Rosa Lind (Acme), @tom`. */
function namesOnly(value: string): boolean {
  if (/[:：][\s*_]*$/.test(value)) return true;
  return splitPeople(value.replace(/[*_`~]/g, '')).every(({ text }) => {
    const name = readPerson(text)?.name ?? '';
    return text.startsWith('@') || isName(name, NOBODY);
  });
}

function foldLabel(raw: string): string {
  return foldPhrase(raw)
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(/^\d{1,2}[.)、]\s*/, '')
    .replace(/[\s#]*\d{1,3}$|(?<=\p{Script=Han}{2})[一二三四五六七八九十]$/u, '')
    .replace(/\s*[(（][^()（）]{0,40}[)）]$/, '')
    .trim();
}

/**
 * What an entry's label says, and where the text behind it starts; `TODO …` in capitals needs no colon, and a person named in or
 * right behind the label stays in the text, where owners are read.
 *
 * @param known people of the note, who may be named in lower case
 */
export function entryLabel(line: string, known: KnownPeople = NOBODY): EntryLabel | undefined {
  const head = line.slice(0, 100);
  const named = labelWithName(head, known);
  if (named) return named;
  const spoken = SPOKEN.exec(head);
  if (spoken?.[1] && isName(spoken[1].trim(), known)) return { label: '', end: 0, meaning: { kind: 'action' } };
  const possessor = head.includes('：') || head.includes(':') ? POSSESSED_ZH.exec(head)?.[1] : undefined;
  if (possessor !== undefined && isKnown(possessor, known)) return { label: '', end: 0, meaning: { kind: 'action' } };
  const ticked = TICKED.exec(head);
  if (ticked && saysMoreThanName(head.slice(ticked[0].length), known))
    return { label: BOX_LABEL, end: ticked[0].length, meaning: { kind: 'action', status: 'done' } };
  const box = BOX.exec(head);
  if (box && saysMoreThanName(head.slice(box[0].length), known))
    return { label: BOX_LABEL, end: box[0].length, meaning: { kind: 'action' } };
  const labelled = lineLabel(line);
  const isOutcome =
    labelled !== undefined &&
    OUTCOME_LABELS.has(labelled.label) &&
    OUTCOME_ZH.test(line.slice(labelled.end, labelled.end + 80));
  const meaning = labelled && meaningOfLabel(isOutcome ? 'decision' : labelled.label);
  const isTold = labelled !== undefined && WEAK_LABELS.has(labelled.label) && TELLS.test(line.slice(labelled.end));
  const isAsked = labelled && meaning?.kind === 'decision' && asksStillZh(line.slice(labelled.end));
  if (labelled && meaning && !isTold && !isAsked) return { ...labelled, meaning };
  const asked = labelOfAsker(head, known);
  if (asked) return asked;
  const bare = BARE.exec(head);
  if (bare) return meaningOf(bare[1] ?? bare[2] ?? bare[3] ?? '', bare[0].length);
  const dashed = DASHED.exec(head);
  if (dashed) return meaningOf(dashed[1] ?? '', dashed[0].length);
  const bold = BOLD.exec(head);
  const strong = bold && foldLabel(bold[2] ?? '');
  if (bold && strong && (BOLD_WORDS.has(strong) || (bold[3] && /^(?:agreed|decided|resolved)$/.test(strong))))
    return meaningOf(strong, bold[0].length);
  const inside = IN_PARENTHESES.exec(head);
  if (inside?.[1]) return meaningOf(inside[1], inside[0].length);
  const bracketed = IN_BRACKETS.exec(head);
  const word = bracketed && foldLabel(bracketed[1] ?? bracketed[2] ?? '');
  return bracketed && word && !TOPICS.has(word) ? meaningOf(word, bracketed[0].length) : undefined;
}

const KEYWORD = /^\s*([A-Z][A-Z-]{2,10})\s+(?=\[#[ABC]\]|\[\[|[@#“"'(]|\p{Lu}?\p{Ll}|\p{Script=Han}|\p{Lu}\s\p{Ll})/u;

/** `DOING Draft the letter`: the keyword of an outliner before an item, which is a task. */
export function taskKeyword(line: string): EntryLabel | undefined {
  const [lead, word = ''] = KEYWORD.exec(line) ?? [];
  const status = TASK_KEYWORDS.get(word);
  if (lead === undefined || status === undefined) return undefined;
  // `WAITING for the logo` is what is said.
  const end = word === 'WAITING' && /^(?:for|on)\b/.test(line.slice(lead.length)) ? 0 : lead.length;
  return { label: word.toLowerCase(), end, meaning: { kind: 'action', status } };
}

/** Beside a name alone a box says who came. */
function saysMoreThanName(text: string, known: KnownPeople): boolean {
  return (/\s/.test(text.trim()) || /\p{Script=Han}/u.test(text)) && !isName(text.trim(), known);
}

function meaningOfLabel(label: string): LabelMeaning | undefined {
  return (
    LABEL_MEANINGS.get(label) ??
    (OWN_DECISION.test(label) ? LABEL_MEANINGS.get('decision') : undefined) ??
    (TASK_BY_WHEN.test(label) ? LABEL_MEANINGS.get('task') : undefined)
  );
}

function labelWithName(head: string, known: KnownPeople): EntryLabel | undefined {
  const match = WITH_NAME.exec(head);
  const name = match?.[2]?.trim();
  const isSomebody = ({ text }: NamePart): boolean =>
    text.startsWith('@') || isName(text, known) || INITIALS.test(text) || /^(?:all|everyone|everybody)$/i.test(text);
  // `AI API: …` is what is built with it.
  if (match && /^ai$/i.test(match[1] ?? '') && /^(?:API|SDK|LLM|ML|UI|OCR|IDE|APP|MVP|CLI)$/.test(name ?? ''))
    return undefined;
  return match && name && splitPeople(name).every(isSomebody) ? meaningOf(match[1] ?? '', match[0].length) : undefined;
}

function labelOfAsker(head: string, known: KnownPeople): EntryLabel | undefined {
  const [lead, word, name, han, hanWord] = FROM_NAME.exec(head) ?? [];
  const who = name ?? han;
  if (lead === undefined || who === undefined || !isName(who.replace(/^@/, ''), known)) return undefined;
  const kind = ASKED.get((word ?? hanWord ?? '').toLowerCase());
  return kind && { label: kind, end: lead.length, meaning: { kind } };
}

function meaningOf(word: string, end: number): EntryLabel | undefined {
  const label = word.toLowerCase();
  const meaning = LABEL_MEANINGS.get(label);
  return meaning && { label, end, meaning };
}
