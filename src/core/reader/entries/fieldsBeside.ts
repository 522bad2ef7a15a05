import type { EntryKind } from '../../model/entry';
import type { Block } from '../blocks/block';
import { entryLabel, lineLabel } from '../body/labelOf';
import { partsOf } from '../body/listItem';
import { entryKey } from '../keyNames';
import type { EntryContext } from './entryPlace';
import { type Line, linesOf, textOfLine } from './lines';

/** What stands beside a labelled action rather than under it (`Action: send it` over `Owner: Anna`). */
const BESIDE: ReadonlySet<string | undefined> = new Set(['owner', 'due', 'status']);

/** `A: the client`, `答：归客户`: what answers the question above. */
const ANSWER = /^(?:a|ans|answer|reply|response|答|回答|答复|回复)$/;

/** Whether a label says that an answer stands behind it. */
export function isAnswerLabel(label: string): boolean {
  return ANSWER.test(label);
}

/** The kinds of labelled lines that have fields beside them. */
type KindWithFields = 'action' | 'question' | 'feedback';

/**
 * Of which kind the fields beside a labelled line are: of an action who has it, or by when, of a question or of feedback its answer. What marks these for the
 * client speaks of its own line: the answer beside it bears its own mark, or none.
 *
 * @param line with its label
 * @param kind what the label says it is
 */
export function fieldsBesideOf(line: string, kind: EntryKind | undefined): KindWithFields | undefined {
  if (kind === 'question' || kind === 'feedback') return /[#＃[【]/.test(line) ? undefined : kind;
  return kind === 'action' ? kind : undefined;
}

function saysAnswer(raw: string): boolean {
  const label = /[:：]/.test(raw.slice(0, 16)) ? lineLabel(raw) : undefined;
  return label !== undefined && isAnswerLabel(label.label) && raw.slice(label.end).trim() !== '';
}

function saysField(raw: string): boolean {
  const colon = raw.slice(0, 30).search(/[:：]/);
  const label = colon < 2 ? undefined : lineLabel(raw);
  return label !== undefined && BESIDE.has(entryKey(label.label)) && raw.slice(label.end).trim() !== '';
}

const SAYS: Readonly<Record<KindWithFields, (raw: string) => boolean>> = {
  action: saysField,
  question: saysAnswer,
  feedback: saysAnswer,
};

/** Whether a line says who has the action above it, or by when, or answers the question or feedback; what may keep anything inside says nothing. */
export function isFieldLine(
  line: Line,
  kind: KindWithFields | undefined,
  { text, internal }: Pick<EntryContext, 'text' | 'internal'>,
): boolean {
  if (!kind) return false;
  return SAYS[kind](textOfLine(line, text)) && !internal.mayKeepIn(line.start, line.end);
}

/** The last lines of a labelled action that say no more of it than that, or the answer below a question. */
export function fieldLines(start: number, end: number, kind: EntryKind, context: EntryContext): readonly Line[] {
  const [own, ...below] = context.text.slice(start, end).includes('\n') ? linesOf(context.text, start, end) : [];
  const fields = own && fieldsBesideOf(textOfLine(own, context.text), kind);
  const from = below.findIndex((line) => isFieldLine(line, fields, context));
  return from < 0 ? [] : below.slice(from);
}

/** The items right behind a labelled action in its list that say who has it, or by when; behind a question the one that answers it. */
export function fieldItems(list: Block, at: number, { text, known, internal }: EntryContext): readonly Block[] {
  const item = list.children[at];
  const behind = list.children.slice(at + 1, at + 5);
  const says = (one: Block, what: (raw: string) => boolean): boolean => {
    const { checkbox, start, end, rest } = partsOf(text, one);
    return checkbox === undefined && rest.length === 0 && what(text.slice(start, end));
  };
  const isOpen = (one: Block): boolean => !internal.mayKeepIn(one.start, one.end);
  const [next] = behind;
  if (!item || !next || !isOpen(item) || !isOpen(next)) return [];
  const isAnswered = says(next, saysAnswer);
  if (!isAnswered && !says(next, saysField)) return [];
  const { start, end } = partsOf(text, item);
  const line = text.slice(start, end);
  const asks = isAnswered && /[?？][\s*_]*$/.test(line);
  const kind = fieldsBesideOf(line, asks ? 'question' : entryLabel(line, known)?.meaning.kind);
  if (isAnswered) return kind === 'question' ? [next] : [];
  const fields = behind.findIndex((one) => !says(one, saysField) || !isOpen(one));
  return kind === 'action' ? (fields < 0 ? behind : behind.slice(0, fields)) : [];
}
