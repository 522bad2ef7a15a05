import type { LocalDate, Occurrence } from '../../model/date';
import type { LifecycleStep } from '../../model/entry';
import type { Located, Span } from '../../model/span';
import { findDate } from '../dates/readDate';
import { findRelativeDate } from '../dates/relativeDate';
import { foldPhrase } from '../fold';
import { isWhollyStruck, plainText } from '../inline/plainText';
import { entryKey } from '../keyNames';
import { readPerson, splitPeople } from '../people';
import { readValue } from '../readValue';
import {
  APPROACHES,
  CAUSES,
  ENTRY_STATUSES,
  LEVELS,
  NO,
  TARGETS,
  TONES,
  VISIBILITIES,
  YES,
} from '../vocabulary/values';
import type { EntryDraft, FieldContext } from './entryDraft';

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

const NEEDED =
  /^(?:needed|required|pending|open|to be (?:made|taken|decided)|tbd|undecided|待定|待决定|待客户决定|待决策|未定|需要|待)$/;
const MADE = /^(?:made|taken|decided|final|agreed|approved|done|confirmed|已定|已决定|已确定|已通过|通过)$/;

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
  ['severity', (draft, value, span) => assignSeverity(draft, value, span)],
  ['probability', (draft, value, span) => assignRating(draft, 'probability', value, span)],
  ['impact', (draft, value, span) => assignRating(draft, 'impact', value, span)],
  ['status', assignStatus],
  ['mitigation', textField('mitigation')],
  ['agreement', textField('agreement')],
  ['answer', textField('answer')],
  ['affects', (draft, value, span) => assignTargets(draft, value, span)],
  ['cause', (draft, value, span) => (draft.cause ??= { value: readValue(value, CAUSES) ?? plainText(value), span })],
  [
    'approach',
    (draft, value, span) => (draft.approach ??= { value: readValue(value, APPROACHES) ?? plainText(value), span }),
  ],
  ['positions', (draft, value) => (draft.positions = [...(draft.positions ?? []), plainText(value)])],
  ['options', (draft, value) => (draft.options = [...(draft.options ?? []), plainText(value)])],
  ['tone', (draft, value, span) => assignTone(draft, value, span)],
  ['visibility', (draft, value, span) => assignVisibility(draft, value, span)],
]);

/** Names in a field's value: `Anna, [[Li Wei]]`, `@{Anna Schmidt}`. An e-mail address alone is never an owner. */
export function peopleIn(value: string, span: Span): readonly Located<string>[] {
  const text = value.includes('[[')
    ? value.replace(
        /\[\[([^\]|]{1,100})(?:\|([^\]]{1,100}))?\]\]/g,
        (_m, page: string, label?: string) => label ?? page,
      )
    : value;
  return splitPeople(text).flatMap((part) => {
    const person = readPerson(part.text);
    if (!person || (person.email !== undefined && person.name === person.email.split('@')[0])) return [];
    return NO.has(foldPhrase(person.name)) ? [] : [{ value: person.name, span }];
  });
}

/** A date in a field's value, in any notation, relative words included. */
export function dateOf(value: string, context: FieldContext): LocalDate | undefined {
  const text = value.replace(/[\ufe0f\u00a0]/g, ' ').replace(/\[\[([^\]|]{1,60})[^\]]{0,60}\]\]/g, '$1');
  const found = findDate(text, context.dates);
  if (found) return found.date;
  return context.dates.anchor ? findRelativeDate(text, context.dates.anchor)?.date : undefined;
}

/** A day on which something happened, `unknown-day` for `yes`, nothing for `no`; `bad` for what is neither. */
export function occurrenceOf(value: string, context: FieldContext): Occurrence | 'bad' | undefined {
  const folded = foldPhrase(value);
  if (YES.has(folded)) return 'unknown-day';
  if (NO.has(folded)) return undefined;
  return dateOf(value, context) ?? 'bad';
}

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

function assignSeverity(draft: EntryDraft, value: string, span: Span): void {
  const level = readValue(value, LEVELS);
  if (level) draft.severity ??= { value: level, span };
  else if (!NO.has(foldPhrase(value))) draft.badFields.push({ value: 'severity', span });
}

function assignRating(draft: EntryDraft, name: 'probability' | 'impact', value: string, span: Span): void {
  const level = readValue(value, LEVELS) ?? levelOfNumber(value);
  if (!level) return;
  draft[name] ??= level;
  const { probability, impact } = draft;
  if (probability && impact && !draft.severity) draft.severity = { value: severityOf(probability, impact), span };
}

function levelOfNumber(value: string): 'high' | 'medium' | 'low' | undefined {
  const match = /^\s*(\d{1,3})\s*(%|\/\s*5)?\s*$/.exec(value);
  if (!match) return undefined;
  const share = match[2] === '%' ? Number(match[1]) / 100 : Number(match[1]) / 5;
  return share > 0.66 ? 'high' : share > 0.33 ? 'medium' : 'low';
}

/** Probability × impact on three levels: 6 and 9 are high, 3 and 4 medium, 1 and 2 low. */
function severityOf(probability: string, impact: string): 'high' | 'medium' | 'low' {
  const weight = (level: string): number => (level === 'high' ? 3 : level === 'medium' ? 2 : 1);
  const product = weight(probability) * weight(impact);
  return product >= 6 ? 'high' : product >= 3 ? 'medium' : 'low';
}

function assignStatus(draft: EntryDraft, given: string, span: Span, context: FieldContext): void {
  const day = findDate(given, context.dates);
  const value = day?.date ? given.slice(0, day.start) + given.slice(day.end) : given;
  const folded = foldPhrase(value);
  if (draft.kind === 'decision') {
    if (NEEDED.test(folded)) draft.decisionStatus ??= { value: 'needed', span };
    else if (MADE.test(folded)) draft.decisionStatus ??= { value: 'made', span };
    else draft.badFields.push({ value: 'status', span });
    return;
  }
  const status =
    readValue(value, ENTRY_STATUSES) ??
    readValue(value.replace(/^[^\p{L}\p{N}]+|[\s\d%％()（）.,，、:：-]+$/gu, ''), ENTRY_STATUSES);
  if (status) {
    draft.status ??= status;
    draft.statusGiven = true;
    const on = { value: day?.date ?? ('unknown-day' as const), span };
    if (status === 'done') draft.done ??= on;
    if (status === 'cancelled') draft.cancelled ??= on;
  } else if (/^100\s?[%％]$/.test(folded)) {
    draft.status ??= 'done';
    draft.done ??= { value: 'unknown-day', span };
  } else if (!/^\d{1,2}\s?[%％]$/.test(folded) && !NO.has(folded)) draft.badFields.push({ value: 'status', span });
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
