import type { Entry } from '../model/entry';
import type { Note, Section } from '../model/note';
import type { TextEdit } from '../model/textEdit';
import { lastLabelledLine } from './labelledLines';
import { lineEnd, lineEndOf, lineStart, nextLine } from './lines';
import { appended, newHeading } from './newSection';
import { insertion } from './planned';
import { sectionMark } from './sectionMark';

/**
 * The edits that add entries of one kind under the heading of that kind; where there is none, behind the last line with such a label, and where the note
 * writes none of these either, under a heading made at its end. An entry that stands in the note word for word is not added again.
 */
export function addEntries(text: string, note: Note, kind: string, wanted: readonly string[]): readonly TextEdit[] {
  const eol = lineEndOf(text);
  const written = new Set(
    text.split(/\r?\n/).map((it) => it.replace(/^\s*(?:[-*+]|\d+[.)])\s+(?:\[.\]\s+)?/u, '').trim()),
  );
  const texts = wanted.filter((it) => !written.has(folded(it)));
  if (texts.length === 0) {
    return [];
  }
  const index = sectionFor(note, kind);
  const section = note.sections[index];
  const labelled = section ? undefined : lastLabelledLine(text, note, kind);
  if (labelled) {
    const gap = labelled.isApart ? eol + eol : eol;
    return [insertion(labelled.at, texts.map((it, i) => `${gap}${labelled.lead(i)}${folded(it)}`).join(''))];
  }
  if (!section) {
    const items = texts.map((it) => item('-', kind, it)).join(eol);
    return [insertion(text.length, appended(text, `${newHeading(note, kind)}${eol}${eol}${items}`, eol))];
  }
  const own = note.entries.filter((it) => it.section === index && isListed(it, section));
  return own.length > 0 ? afterItems(text, own, kind, texts, eol) : intoSection(text, note, index, kind, texts, eol);
}

/** The last section of the kind that no client sees by its heading; what is added is never published by the place it gets. */
function sectionFor(note: Note, kind: string): number {
  const candidates = note.sections
    .map((section, index) => ({ section, index }))
    .filter(({ section }) => section.topic === kind || (kind === 'action' && section.topic === 'next-steps'));
  const plain = candidates.filter(({ section }) => sectionMark(note, section) === undefined);
  const internal = candidates.filter(({ section }) => sectionMark(note, section) === 'internal');
  const chosen = plain.length > 0 ? plain : internal;
  return chosen[chosen.length - 1]?.index ?? -1;
}

function isListed(entry: Entry, section: Section): boolean {
  return (entry.form === 'task' || entry.form === 'bullet') && entry.span.start >= section.heading.end;
}

/** After the last item, with the marker and indent of the list it continues. */
function afterItems(
  text: string,
  own: readonly Entry[],
  kind: string,
  texts: readonly string[],
  eol: string,
): readonly TextEdit[] {
  const last = own.reduce((a, b) => (b.endLine > a.endLine ? b : a));
  const top = own
    .filter((it) => it.span.start <= last.span.start)
    .reduce((a, b) => (indentOf(text, b) < indentOf(text, a) ? b : a));
  const line = text.slice(lineStart(text, top.span.start), lineEnd(text, top.span.start));
  const [, indent = '', marker = '-'] = /^(\s*)([-*+]|\d+[.)])(?=\s)/.exec(line) ?? [];
  const at = lineEnd(text, last.span.end);
  const items = texts.map((it, i) => `${eol}${indent}${item(nextMarker(marker, own.length + i), kind, it)}`);
  return [insertion(at, items.join(''))];
}

/**
 * Items of a list of which only the markers stand there, as a template leaves them to be filled in. Behind a blank line, since below text a dash makes a
 * heading; and without indent, since an indented one may be code or belong to another item.
 */
const BLANK_ITEMS =
  /(?:^\r?\n|\n[ \t]*\r?\n)((?:(?:[-*+]|\d+[.)])(?:[ \t]+\[ \])?[ \t]*\r?\n)*(?:[-*+]|\d+[.)])(?:[ \t]+\[ \])?)$/;

/** Into a section without items: in place of its "none" or its blank item, else after what it says. */
function intoSection(
  text: string,
  note: Note,
  index: number,
  kind: string,
  texts: readonly string[],
  eol: string,
): readonly TextEdit[] {
  const items = texts.map((it) => item('-', kind, it)).join(eol);
  const from = headingEnd(text, note.sections[index]);
  const child = note.sections.find((it) => it.parent === index);
  const to = child?.heading.start ?? note.sections[index]?.end ?? text.length;
  const body = text.slice(from, to);
  const content = body.trim();
  if (content !== '' && !content.includes('\n') && (note.explicitNone as readonly string[]).includes(kind)) {
    const start = from + body.indexOf(content);
    return [{ start, end: start + content.length, newText: items }];
  }
  const said = body.trimEnd();
  const blank = BLANK_ITEMS.exec(said);
  if (blank && (blank.index > 0 || endsParagraphs(text, note.sections[index], from))) {
    const start = from + said.length - (blank[1] ?? '').length;
    return filled(text, start, from + said.length, kind, texts, eol);
  }
  const at = content === '' ? from : lineEnd(text, from + said.length);
  const next = nextLine(text, at);
  const continues = /(?:^|\n)[ \t]*(?:[-*+]|\d+[.)])[ \t][^\n]*$/.test(said);
  const follows = next !== undefined && next < text.length && text.slice(next, lineEnd(text, next)).trim() !== '';
  return [insertion(at, `${continues ? eol : eol + eol}${items}${follows ? eol : ''}`)];
}

/** Whether a blank item may stand right below a heading: below one in bold type it would be its underline. */
function endsParagraphs(text: string, section: Section | undefined, end: number): boolean {
  return /^ {0,3}#|\n/.test(text.slice(lineStart(text, section?.heading.start ?? 0), end));
}

/** Fills blank items from the first on; what is more than they are follows the last. */
function filled(
  text: string,
  start: number,
  end: number,
  kind: string,
  texts: readonly string[],
  eol: string,
): readonly TextEdit[] {
  const blanks = text.slice(start, end).split(/\r?\n/);
  const last = blanks.slice(0, texts.length).join(eol).length;
  const marker = /^\S+/.exec(blanks[0] ?? '')?.[0] ?? '-';
  const items = texts.map((it, i) => item(/^\S+/.exec(blanks[i] ?? '')?.[0] ?? nextMarker(marker, i), kind, it));
  return [{ start, end: lineEnd(text, start + last), newText: items.join(eol) }];
}

/** End of a heading, its underline included. */
export function headingEnd(text: string, section: Section | undefined): number {
  const end = lineEnd(text, section?.heading.end ?? 0);
  const next = nextLine(text, end);
  const underline = next !== undefined && /^ {0,3}(=+|-+)[ \t]*$/.test(text.slice(next, lineEnd(text, next)));
  const isSetext = underline && !/^\s*(#|\*\*|__)/.test(text.slice(section?.heading.start ?? 0, end));
  return isSetext && next !== undefined ? lineEnd(text, next) : end;
}

function item(marker: string, kind: string, text: string): string {
  return `${marker} ${kind === 'action' ? '[ ] ' : ''}${folded(text)}`;
}

/** On one line. */
function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function indentOf(text: string, entry: Entry): number {
  return entry.span.start - lineStart(text, entry.span.start);
}

function nextMarker(marker: string, before: number): string {
  const number = /^\d+/.exec(marker)?.[0];
  return number === undefined ? marker : marker.replace(number, String(Number(number) + before));
}
