import type { NoteKind } from '../model/note';
import { foldKey } from '../reader/fold';
import { entryKey, noteKey } from '../reader/keyNames';
import type { Field, FieldShape } from '../schema/field';
import { fieldsOf } from '../schema/noteSchemas';

/** What stands at a path of keys in the frontmatter of a type of note; undefined for keys that are its owner's own. */
export function fieldAt(kind: NoteKind, path: readonly string[]): Field | undefined {
  let found: Field | undefined;
  let fields = fieldsOf(kind);
  for (const [depth, key] of path.entries()) {
    found = fields.find((field) => isKey(field, key, depth === 0));
    if (!found) return undefined;
    fields = innerFields(found.shape);
  }
  return found;
}

/** The keys that may stand in a value: those of a map, or of the maps in a list. */
export function innerFields(shape: FieldShape): readonly Field[] {
  switch (shape.takes) {
    case 'map':
      return shape.fields;
    case 'list':
      return innerFields(shape.of);
    case 'either':
      return shape.of.flatMap(innerFields);
    default:
      return [];
  }
}

/** The single values that a value may be, or that a list may hold. */
export function singleShapes(shape: FieldShape): readonly FieldShape[] {
  switch (shape.takes) {
    case 'map':
      return [];
    case 'list':
      return singleShapes(shape.of);
    case 'either':
      return shape.of.flatMap(singleShapes);
    default:
      return [shape];
  }
}

function isKey({ key }: Field, written: string, top: boolean): boolean {
  const folded = foldKey(key);
  return (
    folded === foldKey(written) ||
    (top && [noteKey(written), entryKey(written)].some((it) => it && foldKey(it) === folded))
  );
}
