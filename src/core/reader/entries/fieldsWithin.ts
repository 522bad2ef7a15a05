import type { EntryKind } from '../../model/entry';
import { assignField } from '../fields/assignField';
import type { EntryDraft, FieldContext } from '../fields/entryDraft';
import { type TextScan, take, untaken } from '../fields/scanText';
import { foldPhrase } from '../fold';
import { plainText } from '../inline/plainText';
import { entryKey } from '../keyNames';
import { allMatches } from '../matches';
import { PLAN_LABELS, REPLY_LABELS } from '../vocabulary/bodyLabels';
import { saysNone } from './saysNone';

/** A label inside a text, behind what parts it from the words before it. */
const LABEL =
  /(?:([.。!！])\s*|[;；,，(（]\s*|\s[–—-]{1,2}\s|—{1,2})[*_]*([A-Za-z][A-Za-z ]{2,20}|[\u4e00-\u9fff]{2,5})[*_]*\s?[:：][*_]*\s*/g;

/** What a kind is said to have behind such a label: what is done about it, or what was answered. */
const LABELS_OF: Readonly<Partial<Record<EntryKind, readonly [field: string, labels: ReadonlySet<string>]>>> = {
  risk: ['mitigation', PLAN_LABELS],
  issue: ['mitigation', PLAN_LABELS],
  feedback: ['answer', REPLY_LABELS],
};

/** Reads `… Mitigation: a second supplier` in the text of a risk or issue, and `… Response: we mend it` in that of feedback, up to the next label. */
export function readFieldsWithin(scan: TextScan, draft: EntryDraft, context: FieldContext): void {
  const [field, labels] = (draft.kind && LABELS_OF[draft.kind]) ?? [];
  if (field === undefined || labels === undefined || !/[:：]/.test(scan.masked)) return;
  const found = allMatches(scan.masked, LABEL);
  const at = found.findIndex((match) => labels.has(foldPhrase(match[2] ?? '')));
  const match = found[at];
  if (!match) return;
  const from = match.index + match[0].length;
  const next = found.slice(at + 1).find((other) => entryKey(other[2] ?? '') !== undefined);
  const isInBrackets = /^[(（]/.test(match[0]);
  const closing = isInBrackets ? scan.masked.slice(from).search(/[)）]/) : -1;
  const to = Math.min(next?.index ?? scan.masked.length, closing < 0 ? scan.masked.length : from + closing);
  const value = plainText(untaken(scan).slice(from, to)).replace(/[\s,，;；。.]+$/, '');
  if (value === '' || saysNone(value)) return;
  const span = take(scan, match.index + (match[1]?.length ?? 0), closing < 0 ? to : to + 1);
  assignField(draft, field, value, span, context);
}
