import { ENTRY_KINDS, type EntryKind } from '../model/entry';
import type { Locale, Localized } from '../model/locale';
import type { Note } from '../model/note';
import { foldKey } from '../reader/fold';
import { lineAt, lineStartsOf } from '../reader/position';
import { ENTRY_KEYS } from '../reader/vocabulary/keys';
import { ENTRY_FIELDS } from '../schema/entryFields';
import type { Field } from '../schema/field';
import { type BodyCursor, bodyCursor } from './bodyCursor';
import { dateProposals } from './dateProposals';
import { entryAtLine } from './entryAt';
import { keyWords } from './keyWords';
import { knownWords } from './knownWords';
import { peopleHere } from './peopleHere';
import { mentionOf, personProposals } from './personProposals';
import type { Proposal, Proposals } from './proposal';
import { singleShapes } from './shapeAt';
import type { Typing } from './typing';
import { projectProposals, valueProposals } from './valueProposals';

/** People behind `@`, fields and their values behind `[`, dates behind `📅 `, tags behind `#`, people and projects behind `[[`. */
export function bodyProposals(typing: Typing): Proposals | undefined {
  const { text, offset } = typing;
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const cursor = isInFence(text, lineStart) ? undefined : bodyCursor(text.slice(lineStart, offset));
  if (!cursor) return undefined;
  const items = itemsAt(cursor, typing, text.slice(offset, offset + 2));
  if (items.length === 0) return undefined;
  const closing = cursor.at === 'person' && cursor.typed.startsWith('@{') && text[offset] === '}' ? 1 : 0;
  const incomplete = items.some(({ kind }) => kind === 'date');
  return { start: lineStart + cursor.start, end: offset + closing, items, incomplete };
}

function itemsAt(cursor: BodyCursor, typing: Typing, after: string): readonly Proposal[] {
  const { snapshot, note } = typing;
  const people = peopleHere(snapshot, note);
  switch (cursor.at) {
    case 'person':
      return personProposals(people, (person) => mentionOf(person, people)).map((it) => ({
        ...it,
        filter: `@${it.label} ${it.filter ?? ''}`,
      }));
    case 'date':
      return dateProposals(cursor.typed, typing.asOf, typing.locale, typing.readDate);
    case 'tag':
      return tagProposals(typing);
    case 'link':
      return linked([...personProposals(people, ({ name }) => name), ...projectProposals(snapshot)], after);
    case 'field-key':
      return fieldProposals(kindAt(typing), after.startsWith(']') ? '' : ']', typing.locale);
    case 'field-value':
      return fieldValues(cursor.key, typing, cursor.typed);
  }
}

const MARKS: Readonly<Record<'client' | 'internal', Localized>> = {
  client: { en: 'The client may see this entry', 'zh-cn': '客户可以看到此条目' },
  internal: { en: 'Never shown to the client', 'zh-cn': '绝不给客户看' },
};

function tagProposals({ snapshot }: Typing): readonly Proposal[] {
  const marks = (['client', 'internal'] as const).map(
    (tag): Proposal => ({ kind: 'tag', label: tag, insert: tag, about: MARKS[tag] }),
  );
  return [...marks, ...knownWords(snapshot).tags.map((tag): Proposal => ({ kind: 'tag', label: tag, insert: tag }))];
}

function linked(items: readonly Proposal[], after: string): readonly Proposal[] {
  const closing = after.startsWith(']]') ? '' : ']]';
  return items.map((it) => ({ ...it, insert: it.insert + closing }));
}

/** The fields of the entry that the cursor is in, else those of all kinds. */
function fieldProposals(kind: EntryKind | undefined, closing: string, locale: Locale): readonly Proposal[] {
  return entryFields(kind).map((field) => {
    const { key, description, shape } = field;
    return {
      kind: 'field',
      label: key,
      insert: `${key}:: ${closing}`,
      ...keyWords(field, ENTRY_KEYS[foldKey(key)] ?? ENTRY_KEYS[key] ?? [], locale),
      about: description,
      continues: singleShapes(shape).some(({ takes }) => takes !== 'text'),
    };
  });
}

function fieldValues(key: string, typing: Typing, typed: string): readonly Proposal[] {
  const field =
    entryFields(kindAt(typing)).find((it) => foldKey(it.key) === key) ??
    entryFields(undefined).find((it) => foldKey(it.key) === key);
  return field ? singleShapes(field.shape).flatMap((shape) => valueProposals(typing, shape, typed)) : [];
}

function entryFields(kind: EntryKind | undefined): readonly Field[] {
  const all = (kind ? [kind] : ENTRY_KINDS).flatMap((each) => ENTRY_FIELDS[each]);
  return [...new Map(all.map((field) => [field.key, field])).values()];
}

/** The kind of the entry on the line, as the note was last read; what its heading asks for where there is none yet. */
function kindAt({ text, offset, note }: Typing): EntryKind | undefined {
  const line = lineAt(lineStartsOf(text), offset);
  return entryAtLine(note, line)?.kind ?? topicAt(note, line);
}

function topicAt(note: Note, line: number): EntryKind | undefined {
  const topic = note.sections.findLast(({ heading }) => heading.line < line)?.topic;
  return ENTRY_KINDS.find((kind) => kind === topic);
}

/** Whether a line stands between code fences. */
function isInFence(text: string, lineStart: number): boolean {
  let fence: string | undefined;
  for (const [, mark] of text.slice(0, lineStart).matchAll(/^ {0,3}(`{3,}|~{3,})/gm)) {
    if (fence === undefined) fence = mark;
    else if (mark?.startsWith(fence)) fence = undefined;
  }
  return fence !== undefined;
}
