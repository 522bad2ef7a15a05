import { yamlText } from '../edits/yamlText';
import type { Locale } from '../model/locale';
import { foldKey } from '../reader/fold';
import { noteKey } from '../reader/keyNames';
import { ENTRY_KEYS, NOTE_KEYS } from '../reader/vocabulary/keys';
import type { Field, FieldShape } from '../schema/field';
import { fieldsOf } from '../schema/noteSchemas';
import { type FrontmatterCursor, frontmatterCursor } from './frontmatterCursor';
import { keyWords } from './keyWords';
import type { Proposal, Proposals } from './proposal';
import { fieldAt, innerFields, singleShapes } from './shapeAt';
import type { Typing } from './typing';
import { valueProposals } from './valueProposals';

/** Keys that the type of note has and the frontmatter not yet; values that a key takes. */
export function frontmatterProposals(typing: Typing): Proposals | undefined {
  const cursor = frontmatterCursor(typing.text, typing.offset);
  if (!cursor) return undefined;
  const field = cursor.path.length === 0 ? undefined : fieldAt(typing.note.kind, cursor.path);
  const fields = field ? innerFields(field.shape) : topFields(typing, cursor);
  const keys = cursor.role === 'value' ? [] : keyProposals(fields, cursor, typing.locale);
  const shapes = field && cursor.role !== 'key' ? singleShapes(field.shape) : [];
  const isOnlyMap = field !== undefined && shapes.length === 0;
  const values = shapes.flatMap((shape) => valuesIn(typing, cursor, shape));
  const items = [...values, ...(isOnlyMap && cursor.role === 'value' ? [] : keys)];
  if (items.length === 0) return undefined;
  return { start: cursor.start, end: typing.offset, items, incomplete: shapes.some(isDate) };
}

function topFields({ note }: Typing, { path }: FrontmatterCursor): readonly Field[] {
  return path.length === 0 ? fieldsOf(note.kind) : [];
}

function keyProposals(
  fields: readonly Field[],
  { listed, flow, atLineEnd }: FrontmatterCursor,
  locale: Locale,
): readonly Proposal[] {
  const taken = new Set(listed.flatMap((key) => [foldKey(key), foldKey(noteKey(key) ?? key)]));
  return fields
    .filter(({ key }) => !taken.has(foldKey(key)))
    .map((field) => {
      const { key, description, shape } = field;
      return {
        kind: 'key',
        label: key,
        insert: atLineEnd || flow ? `${key}: ` : key,
        ...keyWords(field, [...(NOTE_KEYS[key] ?? []), ...(ENTRY_KEYS[key] ?? [])], locale),
        about: description,
        continues: singleShapes(shape).some(({ takes }) => takes !== 'text' && takes !== 'number'),
      };
    });
}

/** Values as YAML can hold them here, behind the space that a colon needs. */
function valuesIn(typing: Typing, cursor: FrontmatterCursor, shape: FieldShape): readonly Proposal[] {
  const place = cursor.flow ? 'flow' : 'block';
  const lead = cursor.role === 'value' && typing.text[cursor.start - 1] === ':' ? ' ' : '';
  return valueProposals(typing, shape, cursor.typed).map((it) => ({
    ...it,
    insert: lead + yamlText(it.insert, place),
  }));
}

function isDate({ takes }: FieldShape): boolean {
  return takes === 'date' || takes === 'date-time' || takes === 'occurrence';
}
