import type { LifecycleStep } from '../../model/entry';
import type { Span } from '../../model/span';
import { foldPhrase } from '../fold';
import { isWhollyStruck, plainText } from '../inline/plainText';
import { entryKey } from '../keyNames';
import { readValue } from '../readValue';
import { APPROACHES, CAUSES, NO, TARGETS, TONES, VISIBILITIES } from '../vocabulary/values';
import { assignStatus } from './assignStatus';
import type { EntryDraft, FieldContext } from './entryDraft';
import { dateOf, occurrenceOf, peopleIn } from './fieldValues';
import { assignRating, assignSeverity } from './severity';

const STEPS: ReadonlySet<string> = new Set<LifecycleStep>([
  'asked',
  'answered',
  'raised',
  'identified',
  'disclosed',
  'confirmed',
  'requested',
  'communicated',
  'agreed',
  'resolved',
]);

/**
 * Gives a field of an entry its value, wherever it was written. An unknown key is kept as it stands; a value that the field
 * does not take is left out and noted.
 *
 * @param key as written
 * @param value as written
 * @param span where the value stands
 * @returns whether the key is one that entries have
 */
export function assignField(draft: EntryDraft, key: string, value: string, span: Span, context: FieldContext): boolean {
  draft.fields.push({ value: [key, value], span });
  const name = entryKey(key);
  if (name === undefined) return false;
  if (value.trim() === '') return true;
  if (STEPS.has(name)) assignStep(draft, name as LifecycleStep, value, span, context);
  else (ASSIGN.get(name) ?? ignore)(draft, value, span, context);
  return true;
}

type Assign = (draft: EntryDraft, value: string, span: Span, context: FieldContext) => void;

function ignore(): void {
  // A key of notes, not of entries: kept in `fields` only.
}

function dateField(name: 'due' | 'original' | 'neededBy'): Assign {
  return (draft, value, span, context) => {
    const date = dateOf(value, context);
    if (date) draft[name] ??= { value: date, span };
    else if (!NO.has(foldPhrase(value))) draft.badFields.push({ value: name, span });
  };
}

function dayField(name: 'created' | 'scheduled' | 'start'): Assign {
  return (draft, value, span, context) => {
    const date = dateOf(value, context);
    if (date) draft[name] ??= date;
    else draft.badFields.push({ value: name, span });
  };
}

function textField(name: 'mitigation' | 'agreement' | 'answer'): Assign {
  return (draft, value, span) => {
    const text = isWhollyStruck(value) ? '' : plainText(value);
    if (text !== '' && !NO.has(foldPhrase(text))) draft[name] ??= { value: text, span };
  };
}

const ASSIGN: ReadonlyMap<string, Assign> = new Map<string, Assign>([
  ['owner', (draft, value, span) => draft.owners.push(...peopleIn(value, span))],
  ['due', dateField('due')],
  ['original', dateField('original')],
  [
    'by',
    (draft, value, span, context) =>
      dateField(draft.kind === 'decision' ? 'neededBy' : 'due')(draft, value, span, context),
  ],
  ['done', (draft, value, span, context) => assignFinish(draft, 'done', value, span, context)],
  ['cancelled', (draft, value, span, context) => assignFinish(draft, 'cancelled', value, span, context)],
  ['created', dayField('created')],
  ['scheduled', dayField('scheduled')],
  ['start', dayField('start')],
  ['priority', (draft, value) => (draft.priority ??= foldPhrase(value))],
  ['repeat', (draft, value) => (draft.recurrence ??= value.trim())],
  ['id', (draft, value) => (draft.id ??= value.trim())],
  ['dependson', (draft, value) => (draft.dependsOn ??= value.split(/[,，、\s]+/).filter(Boolean))],
  ['from', (draft, value, span) => (draft.from ??= peopleIn(value, span)[0])],
  ['severity', assignSeverity],
  ['probability', (draft, value, span) => assignRating(draft, 'probability', value, span)],
  ['impact', (draft, value, span) => assignRating(draft, 'impact', value, span)],
  ['status', assignStatus],
  ['mitigation', textField('mitigation')],
  ['agreement', textField('agreement')],
  ['answer', textField('answer')],
  ['affects', assignTargets],
  ['cause', (draft, value, span) => (draft.cause ??= { value: readValue(value, CAUSES) ?? plainText(value), span })],
  [
    'approach',
    (draft, value, span) => (draft.approach ??= { value: readValue(value, APPROACHES) ?? plainText(value), span }),
  ],
  ['positions', (draft, value) => (draft.positions = [...(draft.positions ?? []), plainText(value)])],
  ['options', (draft, value) => (draft.options = [...(draft.options ?? []), plainText(value)])],
  ['tone', assignTone],
  ['visibility', assignVisibility],
]);

function assignStep(draft: EntryDraft, step: LifecycleStep, value: string, span: Span, context: FieldContext): void {
  const occurrence = occurrenceOf(value, context);
  if (occurrence === 'bad') draft.badFields.push({ value: step, span });
  else if (occurrence) draft.steps[step] ??= { value: occurrence, span };
}

function assignFinish(
  draft: EntryDraft,
  name: 'done' | 'cancelled',
  value: string,
  span: Span,
  context: FieldContext,
): void {
  const occurrence = occurrenceOf(value, context);
  if (occurrence === 'bad') draft.badFields.push({ value: name, span });
  else if (occurrence && (!draft[name] || draft[name].value === 'unknown-day'))
    draft[name] = { value: occurrence, span };
}

function assignTargets(draft: EntryDraft, value: string, span: Span): void {
  const targets = value.split(/[,，、;；/&]|\sand\s|和/).flatMap((part) => {
    if (part.trim() === '') return [];
    const target = readValue(part.replace(/[[\]]/g, ''), TARGETS);
    if (!target) draft.badFields.push({ value: 'affects', span });
    return target ? [target] : [];
  });
  if (targets.length > 0) draft.affects = [...new Set([...(draft.affects ?? []), ...targets])];
}

function assignTone(draft: EntryDraft, value: string, span: Span): void {
  const tone = readValue(value, TONES);
  if (tone) draft.tone ??= { value: tone, span };
  else draft.badFields.push({ value: 'tone', span });
}

/** The strictest mark wins; a value that is neither hides, because whoever wrote it meant to say something. */
function assignVisibility(draft: EntryDraft, value: string, span: Span): void {
  const mark = readValue(value, VISIBILITIES);
  if (!mark) draft.badFields.push({ value: 'visibility', span });
  if (mark !== 'client') draft.mark = 'internal';
  else draft.mark ??= 'client';
}
