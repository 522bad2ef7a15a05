import type { DateRange, LocalDate } from '../model/date';
import type { Locale } from '../model/locale';
import type { Note } from '../model/note';
import type { Audience } from '../model/profile';
import type { EditOperation, YamlValue } from '../model/textEdit';
import { carryKept } from './keepBlocks';

/** What a report written anew says of itself, and its text. */
export interface FreshReport {
  /** The record, its frontmatter included. */
  readonly note: string;
  readonly date: LocalDate;
  readonly period: DateRange;
  readonly audience: Audience;
  readonly language: Locale;
  /** Ids of what it tells the client for the first time. */
  readonly carries: readonly string[];
}

/** How a draft is brought up to date: nothing but the operations on its note, and the text it will have below its frontmatter. */
export interface DraftUpdate {
  readonly operations: readonly EditOperation[];
  readonly body: string;
}

/**
 * Brings a draft up to date with a report written anew. Of its frontmatter only what describes the content changes (whom and how it is sent stays as somebody set it); the text is
 * replaced, less what stands between keep markers.
 *
 * @param text as `note` was read from
 */
export function updateDraft(note: Note, text: string, fresh: FreshReport): DraftUpdate {
  const end = note.frontmatter?.span.end ?? 0;
  const before = text.slice(end);
  const body = carryKept(before, fresh.note.replace(/^---\n[\s\S]*?\n---\n/, '')).text.replace(/^\n+/, '');
  const after = `\n\n${body}`.replaceAll('\n', text.includes('\r\n') ? '\r\n' : '\n');
  const replace: EditOperation = {
    op: 'replace',
    span: { start: end, end: text.length, line: note.lineStarts.findLastIndex((start) => start <= end) },
    expected: before,
    text: after,
  };
  return { operations: [...keysOf(note, fresh), ...(before === after ? [] : [replace])], body };
}

/**
 * The same for a draft that somebody has looked at beside its new text and agreed to: where it has changed since, what was agreed to is not what would be
 * replaced, and nothing is done.
 *
 * @param shown the draft's text as it was looked at
 */
export function updateShownDraft(
  note: Note,
  text: string,
  shown: string,
  fresh: FreshReport,
): readonly EditOperation[] | 'stale' {
  return text === shown ? updateDraft(note, text, fresh).operations : 'stale';
}

function keysOf(note: Note, { date, period, audience, language, carries }: FreshReport): readonly EditOperation[] {
  const { report } = note;
  const set = (key: string, value: YamlValue, isSame: boolean): readonly EditOperation[] =>
    isSame ? [] : [{ op: 'set-key', key, value }];
  return [
    ...set('date', date, note.date?.value === date),
    ...set('period', { ...period }, report?.period?.from === period.from && report.period.to === period.to),
    ...set('audience', audience, report?.audience === audience),
    ...set('lang', language, note.language === language),
    ...set('carries', carries, carries.join('\n') === (report?.carries ?? []).join('\n')),
  ];
}
