import { ENTRY_KINDS } from '../model/entry';
import { COMMUNICATION_KINDS, type NoteKind } from '../model/note';
import { COMMUNICATION_FIELDS, REPORT_FIELDS } from './communicationFields';
import { ENTRY_FIELDS } from './entryFields';
import { DATE, type Field, field } from './field';
import { CLIENT_FIELDS, PROJECT_FIELDS } from './profileFields';
import { CLIENT_FIELD, COMMON_FIELDS, PROJECT_FIELD, TYPE_FIELD } from './sharedFields';

const ENTRY_DATE = field('date', DATE, 'When it was written down.', '记录日期。');

/** The frontmatter of every type of note: its keys in the order in which one writes them. */
export const NOTE_SCHEMAS: ReadonlyMap<NoteKind, readonly Field[]> = new Map<NoteKind, readonly Field[]>([
  ['client', keys(CLIENT_FIELDS)],
  ['project', keys(PROJECT_FIELDS)],
  ...COMMUNICATION_KINDS.map((kind) => [kind, keys(COMMUNICATION_FIELDS)] as const),
  ['report', keys(REPORT_FIELDS)],
  ...ENTRY_KINDS.map((kind) => [kind, keys([ENTRY_DATE, PROJECT_FIELD, CLIENT_FIELD, ...ENTRY_FIELDS[kind]])] as const),
]);

/** The keys that a type of note has; none for what is no type. */
export function fieldsOf(kind: NoteKind): readonly Field[] {
  return NOTE_SCHEMAS.get(kind) ?? [];
}

function keys(own: readonly Field[]): readonly Field[] {
  const taken = new Set(own.map(({ key }) => key));
  return [TYPE_FIELD, ...own, ...COMMON_FIELDS.filter(({ key }) => !taken.has(key))];
}
