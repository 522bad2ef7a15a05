import { entryLabel } from '../body/labelOf';
import { isEntryTopic, type OutlineSection } from '../body/outline';
import { isGroup, isKnown, isName, type KnownPeople } from '../fields/knownPeople';
import { splitPeople } from '../people';
import { spanAt } from '../position';
import { draftFor, type EntryPlace, finishEntry, readEntryText } from './buildEntry';
import { readSubItems } from './readSubItems';
import type { Scope } from './scope';

const HEADING_MARK = /^(?:#{1,6}[ \t]+|\*\*|__)?/;

/** Somebody the note knows, somebody of two names, or all: `Berlin: find a room` is a topic. */
function isPersonal(name: string, known: KnownPeople): boolean {
  return isKnown(name, known) || isGroup(name) || (/\s/.test(name.trim()) && isName(name, known));
}

/** `### Anna: review the page` under *Actions*; the name stays in the text, where owners are read. */
function namedTask(line: string, kind: string, { context }: Scope): ReturnType<typeof entryLabel> {
  const names = /^([^:：]{1,40})[:：]\s*\S/u.exec(line)?.[1] ?? '';
  const areNames = names !== '' && splitPeople(names).every((part) => isPersonal(part.text, context.known));
  return kind === 'action' && areNames ? { label: '', end: 0, meaning: { kind } } : undefined;
}

/**
 * Reads `### Decision 1: use Postgres` under *Decisions* as an entry whose fields are the labelled items below it.
 *
 * @returns whether the section was such a one
 */
export function readHeadingEntry(section: OutlineSection, around: OutlineSection | undefined, scope: Scope): boolean {
  if (!around || !isEntryTopic(around.effective) || (section.own && section.own.topic !== around.effective))
    return false;
  const { context, collected } = scope;
  const raw = context.text.slice(section.heading.start, section.heading.end);
  const mark = HEADING_MARK.exec(raw)?.[0].length ?? 0;
  const line = /^[^\r\n]*/.exec(raw.slice(mark))?.[0] ?? '';
  const label = entryLabel(line) ?? namedTask(line, around.effective, scope);
  if (label?.meaning.kind !== around.effective || line.slice(label.end).trim() === '') return false;
  const start = section.heading.start + mark;
  const end = start + line.replace(/[\s#*_]+$/, '').length;
  const last = section.blocks.at(-1);
  const place: EntryPlace = {
    kind: label.meaning.kind,
    form: 'label',
    section: scope.section,
    span: spanAt(context.lineStarts, section.heading.start, last?.end ?? section.heading.end),
    endLine: last?.endLine ?? section.heading.line,
    inheritedOwners: [],
    clientSide: scope.clientSide,
    needed: scope.needed,
    hidden: scope.hidden,
  };
  const draft = draftFor(place);
  const text = readEntryText(draft, start + label.end, end, context);
  const index = collected.entries.length;
  readSubItems(section.blocks, draft, { ...scope, hidden: draft.mark === 'internal' });
  collected.entries.splice(index, 0, finishEntry(draft, place, spanAt(context.lineStarts, start, end), text));
  return true;
}
