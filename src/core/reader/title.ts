import type { Located } from '../model/span';
import type { MailHead } from './body/mailHead';
import type { OutlineSection } from './body/outline';
import { foldHeading, isHeadingWord, isOfLastTime } from './body/topicOf';
import { readText } from './frontmatter/frontmatterReader';
import type { FrontmatterData } from './frontmatter/readFrontmatter';
import { withLinksNamed } from './linkedName';
import type { NoteSource } from './noteSource';
import { spanAt } from './position';
import { namesRecord } from './recognise';

/** A file's name without folders and extension. */
export function fileTitle(path: string): string {
  return (path.split('/').pop() ?? path).replace(/\.[^.]*$/, '');
}

/** The title that frontmatter gives, or the name of what the note describes. */
export function givenTitle(data: FrontmatterData | undefined): Located<string> | undefined {
  return readText(data?.value('title')) ?? readText(data?.value('name'));
}

/** Frontmatter's title, else the first heading of level 1, else the first heading where that is more than a section's, else the file's name. */
export function titleOf(source: NoteSource, sections: readonly OutlineSection[]): Located<string> {
  const { path, data, lineStarts } = source;
  const given = givenTitle(data);
  if (given) return given;
  // What was to be done since the last time names no note, though it stands first.
  const telling = sections.filter((section) => !isOfLastTime(foldHeading(section.title)));
  const heading = telling.find((section) => section.level === 1) ?? firstHeading(telling);
  const isBehind =
    heading !== undefined && telling[0] !== sections[0] && heading.level === 1 && !/\d/.test(heading.title);
  if (heading && !isBehind && heading.title !== '' && !isOneOfSeveral(heading, telling, path))
    return { value: heading.title, span: heading.heading };
  return { value: fileTitle(path), span: spanAt(lineStarts, 0, 0) };
}

/** A mail that has no title of its own is called by its subject. */
export function titleOfMail(
  title: Located<string>,
  { path, data }: NoteSource,
  mail: MailHead | undefined,
): Located<string> {
  const hasOwn = givenTitle(data) !== undefined || title.value !== fileTitle(path);
  return (hasOwn ? undefined : mail?.subject) ?? title;
}

/**
 * The first heading, unless it is a section's (`## Decisions`): a word that the reader knows and nothing else, over no other heading. One over what was
 * discussed (`## Meeting notes`) may name the note.
 */
function firstHeading(sections: readonly OutlineSection[]): OutlineSection | undefined {
  const at = sections.findIndex((section) => section.level < 7);
  const first = sections[at];
  if (!first?.own || first.own.topic === 'discussion' || !isHeadingWord(first.title)) return first;
  return (sections[at + 1]?.level ?? 0) > first.level ? first : undefined;
}

/**
 * A heading beside others of its rank is one part of the note: a day or a number of a log (`## 12-10`, `## 0.Tasks`), a section's word alone, and below the
 * first rank a topic beside other topics, unless it says which meeting that was; so is any in a file that is named by its day and more.
 */
function isOneOfSeveral({ level, title }: OutlineSection, sections: readonly OutlineSection[], path: string): boolean {
  const others = sections.filter((other) => other.title !== title && other.level <= level && other.level < 7);
  const isBehind = sections[0]?.title !== title && (sections[0]?.level ?? 7) < 7;
  if (/^[\d\s./_年月日-]+$|^\d+\s*[.、)]\s*\D/.test(title)) return others.length > 0 || isBehind;
  if (DAY.test(title)) return others.some((other) => DAY.test(other.title));
  if (namesRecord(title)) return false;
  if (isHeadingWord(title)) return others.length > 0 || isBehind;
  const isNamed = /^\d{4}-\d\d-\d\d .*\p{L}{3}/u.test(fileTitle(path));
  return level > 1 && others.some((other) => isNamed || !isHeadingWord(other.title));
}

/** A day with its month, in a heading. */
const DAY = /\d{1,4}[-./年月]\d{1,2}|\d{8}/;

/** What a profile's client or project is called. */
export function nameOf(data: FrontmatterData | undefined, title: Located<string>): string {
  return readText(data?.value('name'))?.value ?? title.value;
}

/** A client's or project's name; a link to its note counts as the name. */
export function nameIn(data: FrontmatterData | undefined, key: 'client' | 'project'): Located<string> | undefined {
  const text = readText(data?.value(key));
  return text && { value: withLinksNamed(text.value), span: text.span };
}
