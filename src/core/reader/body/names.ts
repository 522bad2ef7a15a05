import type { EntryKind } from '../../model/entry';
import type { Participant } from '../../model/note';
import { hasInternalMark, isInternalAlone } from '../../visibility/internalWords';
import { mayBeInternal } from '../../visibility/mayBeInternal';
import { type Block, contentOf } from '../blocks/block';
import { isChineseName, isDepartment, isGivenName, isGroup, isName, type KnownPeople } from '../fields/knownPeople';
import { foldPhrase } from '../fold';
import { plainText, struckBlanked } from '../inline/plainText';
import { unseenBlanked } from '../inline/unseen';
import { allMatches } from '../matches';
import { looksLikeName, type NamePart, readPerson, splitPeople } from '../people';
import { spanAt } from '../position';
import { PARTY_LABEL } from '../vocabulary/bodyLabels';
import { YES } from '../vocabulary/values';
import { namesWithin, peopleList } from './besideName';
import { keepsRest, marksParent } from './insideList';
import { keyNamed } from './keyNamed';
import { lineLabel } from './labelOf';
import { type ItemParts, partsOf } from './listItem';
import { isBelowInternalHead } from './rowsBelowHead';
import { isHeadingWord, topicOf } from './topicOf';
import { isInternalLead, isInternalLine, visibilityOfHeading } from './visibilityOfHeading';

/** `Present: Anna; apologies: Tom`: from here on people are named who were not there. */
const ABSENT = /(?:[;；。|]|\s[–—-])\s*(?:apologies|absent|regrets|excused|not present|请假|缺席)[^:：]{0,12}[:：]/i;

/** `Absent: Tom`, `**缺席人员**:赵敏`. */
export const ABSENT_LEAD =
  /^[\s*_>]*(?:absent|absentees|absences?|apologies|regrets|excused|not present|unable to attend|缺席|请假|未到|未参会|未出席)[^:：]{0,16}[:：]/i;

/** `Anna Schmidt (absent)`, `Tom – apologies`. */
const ABSENT_LAST =
  /(?:[(（]|\s[–—-]\s)\s*(?:absent|apologies|regrets|excused|not present|unable to attend|away|on leave|请假|缺席|未到)[^()（）]{0,30}[)）]?\s*$/i;
/** The column of a table of people that says who came, and what it says of those who did not. */
const ATTENDANCE =
  /^(?:attendance|attended|attending|present|present\?|出席|出席情况|到会|到会情况|参会情况|签到|是否参会|是否出席|到场)$/i;
const NOT_THERE = /^(?:no|n|absent|apologies|regrets|excused|✗|✘|❌|x|缺席|请假|未到|未参会|未出席|否)$/i;

const AWAY_ALONE = new RegExp(`${ABSENT_LEAD.source}[\\s*_]*$`, 'i');
const NOBODY: KnownPeople = new Set();

/** People named in the blocks of a participants section: items, nested items, lines, first name column of a table. */
export function namesInBlocks(text: string, blocks: readonly Block[], lineStarts: Uint32Array): readonly Participant[] {
  let isInside = false;
  let isAway = false;
  return blocks.flatMap((block, i): readonly Participant[] => {
    if (block.kind === 'paragraph') isInside ||= isInternalLead(contentOf(block, text));
    // `Apologies:` over a list of its own.
    if (block.kind === 'paragraph') isAway = AWAY_ALONE.test(contentOf(block, text));
    else if (isAway) return [];
    if (leadsToPeople(block, blocks[i + 1], text)) return [];
    return hiddenWhere(isInside || isBelowInternalHead(blocks, i, text), namesInBlock(text, block, lineStarts));
  });
}

/** `Other members`, `Attended online:` over a list: which of them follow. */
function leadsToPeople(block: Block, next: Block | undefined, text: string): boolean {
  if (block.kind !== 'paragraph' || next?.kind !== 'list' || block.line !== block.endLine) return false;
  const line = plainText(contentOf(block, text)).trim();
  if (line.endsWith(':') || line.endsWith('：')) return true;
  return splitPeople(line).length === 1 && /^[\p{L} ]+$/u.test(line) && !isGivenName(line) && !isChineseName(line);
}

function namesInBlock(text: string, block: Block, lineStarts: Uint32Array): readonly Participant[] {
  if (block.kind === 'paragraph' || (block.kind === 'code' && /^[ \t]/.test(text.slice(block.start, block.end))))
    return namesInParagraph(text, block, lineStarts);
  if (block.kind === 'list') return namesInList(text, block, lineStarts);
  if (block.kind === 'table') return namesInTable(text, block, lineStarts);
  return [];
}

/** People under a label that says internal (`Internal: Li Wei`) were there, but no client is told so. */
export function hiddenWhere(isInside: boolean, names: readonly Participant[]): readonly Participant[] {
  return isInside ? names.map((name) => ({ ...name, hidden: true })) : names;
}

const LINE = /[^\r\n]+/g;

/** A paragraph of names, line by line: those behind `Absent:` were not there, until another label. */
function namesInParagraph(text: string, block: Block, lineStarts: Uint32Array): readonly Participant[] {
  const start = block.contentStart ?? block.start;
  const content = contentOf(block, text);
  const lines = allMatches(content, LINE);
  // One that goes over several lines; each line by itself is asked below.
  if (lines.length > 1 && isSentence(content)) return [];
  const names: Participant[] = [];
  let absent = false;
  let isInside = false;
  for (const match of lines) {
    if (/^[^:：,，、]{1,40}[:：]/.test(match[0])) {
      absent = ABSENT_LEAD.test(match[0]);
      isInside = isInternalLine(match[0]);
    }
    if (!absent && !isSentence(match[0]))
      names.push(...hiddenWhere(isInside, namesInLine(match[0], start + match.index, lineStarts)));
  }
  return names;
}

/** `Thanks to all for their votes, and for what they recommend on meetings.`: between names stand fewer words. */
function isSentence(text: string): boolean {
  if (!/[a-z][.]\s*$/.test(text)) return false;
  const bare = text.replace(/[(（][^()（）]*[)）]/g, '');
  const words = bare.split(/\s+/).length;
  return words > 10 && words > bare.split(/[,;\n]|\sand\s/).length * 3;
}

function namesInList(text: string, list: Block, lineStarts: Uint32Array): readonly Participant[] {
  const all = list.children.map((item) => partsOf(text, item));
  // Where some boxes are ticked, the others are beside those who did not come.
  const isTicked = all.some(({ checkbox }) => checkbox !== undefined && /[xX✓✔]/.test(checkbox));
  const items = isTicked ? all.filter(({ checkbox }) => checkbox !== ' ') : all;
  const [first] = items;
  if (first && first.rest.length > 0 && headsOther(text.slice(first.start, first.firstLineEnd))) return [];
  const shape = peopleList(items.map((parts) => text.slice(parts.start, parts.end)));
  let isInside = false;
  return items.flatMap((parts) => {
    const raw = text.slice(parts.start, parts.end);
    if (ABSENT_LEAD.test(raw) || ABSENT_LAST.test(raw)) return [];
    // A label with nothing under it heads the items after it.
    isInside ||= keepsRest(parts, text);
    const isMarked = isInternalLine(raw) || isInternalLead(raw) || parts.rest.some((block) => marksParent(block, text));
    return hiddenWhere(isInside || isMarked, namesInItem(parts, raw));
  });

  function namesInItem(parts: ItemParts, raw: string): readonly Participant[] {
    const nested = parts.rest.filter((block) => block.kind === 'list');
    const below = namesInBlocks(text, nested, lineStarts);
    const isGroup = nested.length > 0 && (/[:：]\s*[*_]*$/.test(raw) || below.length > 0) && below.length > 0;
    if (isGroup && !raw.includes('@')) return below;
    const own = beforeKey(raw);
    const [from, to] = namesWithin(own, shape);
    return [...namesInLine(own.slice(from, to), parts.start + from, lineStarts), ...below];
  }
}

/** `Agenda items` over points of its own: below `Guests:` with nobody behind it, the next part of the note. */
function headsOther(raw: string): boolean {
  const title = plainText(raw);
  return isHeadingWord(title) && topicOf(title, NO_FURTHER)?.topic !== 'participants';
}

const NO_FURTHER: ReadonlyMap<string, EntryKind> = new Map();

/** A line right below the last item that says something else of the meeting (`**记录人**：孙浩`) is none of its names, though Markdown takes it for a part of the item. */
function beforeKey(raw: string): string {
  if (!/[\r\n]/.test(raw)) return raw;
  for (const { 0: line, index } of allMatches(raw, LINE)) {
    const label = index > 0 ? lineLabel(line) : undefined;
    if (label && !PARTY_LABEL.test(label.label) && keyNamed(label.label) !== undefined) return raw.slice(0, index);
  }
  return raw;
}

function namesInTable(text: string, table: Block, lineStarts: Uint32Array): readonly Participant[] {
  const [header, ...rows] = table.children;
  const cellText = (cell: Block | undefined): string => plainText(text.slice(cell?.contentStart, cell?.contentEnd));
  const heads = header?.children.map(cellText) ?? [];
  const inside = header?.children.map((cell) => visibilityOfHeading(contentOf(cell, text)) === 'internal') ?? [];
  let isBelowDivider = false;
  const attendance = header?.children.findIndex((cell) => ATTENDANCE.test(cellText(cell))) ?? -1;
  return rows.flatMap((row) => {
    const isDenied = row.children.some((cell, i) => isDeniedBy(heads[i] ?? '', cellText(cell)));
    const filled = row.children.map((cell) => contentOf(cell, text)).filter((cell) => cell.trim() !== '');
    isBelowDivider ||= filled.length === 1 && isInternalLead(filled[0] ?? '');
    const isInside =
      isBelowDivider ||
      isDenied ||
      row.children.some((cell) => isInternalLine(contentOf(cell, text)) || isInternalLead(contentOf(cell, text)));
    if (attendance >= 0 && NOT_THERE.test(cellText(row.children[attendance]))) return [];
    for (const [i, cell] of row.children.entries()) {
      const names = namesInLine(contentOf(cell, text), cell.contentStart ?? cell.start, lineStarts);
      if (names.length > 0) return hiddenWhere(isInside || inside[i] === true, names.slice(0, 1));
    }
    return [];
  });
}

/** `Internal | yes`, `Client | no`. */
function isDeniedBy(head: string, cell: string): boolean {
  return hasInternalMark(`[${head}:: ${cell}]`) || (isInternalAlone(head) && YES.has(foldPhrase(cell)));
}

/** `客户方:陈总、刘经理;我方:王伟`: a new group starts behind a semicolon. */
const NEXT_GROUP = /(?:[;；。]|\.(?=\s))(?=\s*[^:：@,，、;；\n]{1,20}[:：]\s*\S)/g;

/** People named in a line of text; a group's name before a colon is left out (`Client: Anna, Tom`). */
export function namesInLine(line: string, start: number, lineStarts: Uint32Array): readonly Participant[] {
  if (ABSENT_LEAD.test(line)) return [];
  const absent = line.search(ABSENT);
  // Who is struck out was not there after all, nor who is named where no page shows it.
  const raw = withoutBreaks(unseenBlanked(struckBlanked(absent > 0 ? line.slice(0, absent) : line)));
  const cuts = [0, ...allMatches(raw, NEXT_GROUP).map((match) => match.index + 1), raw.length];
  return cuts.slice(0, -1).flatMap((from, i) => namesInGroup(raw.slice(from, cuts[i + 1]), start + from, lineStarts));
}

/**
 * `<br>`, `&ensp;`, a closing backslash, the address of a page and `@acme/platform` name nobody; a break between names parts them, as
 * the end of a link does before another. Offsets stay what they were.
 */
function withoutBreaks(line: string): string {
  return line
    .replace(/(?<=\S)\s*<\/?br\s?\/?>(?=\s*[^\s<])|(?<=\]\([^()\s]{0,200}\))\s+(?=\[)/gi, (match) =>
      ','.padStart(match.length),
    )
    .replace(NAMES_NOBODY, (match) => ' '.repeat(match.length));
}

const NAMES_NOBODY =
  /<\/?br\s?\/?>|&(?:[a-z]{2,6}|#x?[\da-f]{1,6});|\\$|(?<![(<])https?:\/\/[^\s)>]+|(?<![\w.])@[\w.-]+\/(?!@)[\w.-]+/gi;

function namesInGroup(raw: string, start: number, lineStarts: Uint32Array): readonly Participant[] {
  if (/[:：][\s*_]*$/.test(raw)) return [];
  const group = /^[^:：@,，、\n]{1,40}[:：]\s*(?=\S)/.exec(raw);
  const from = group && !/^\s*\/\//.test(raw.slice(group[0].length)) ? group[0].length : 0;
  const parts = splitPeople(raw.slice(from));
  const names = parts
    .map(behindGroup)
    .flatMap(membersOf)
    .flatMap(spacedNames)
    .flatMap((part) => {
      const person = readPerson(part.text);
      if (!person || !looksLikeName(person.name) || NOBODY_NAMED.test(person.name)) return [];
      return [{ ...person, span: spanAt(lineStarts, start + from + part.start, start + from + part.end) }];
    });
  // A mark among names is one of the whole line: `Anna, Li Wei, confidential`.
  const isMarked = isInternalLine(raw) || (mayBeInternal(raw) && parts.some(({ text }) => isInternalAlone(text)));
  return hiddenWhere(isMarked, names);
}

/** `Attendees: all` names nobody. */
const NOBODY_NAMED =
  /^(?:all|everyone|everybody|(?:the )?(?:whole|full|entire) (?:team|group)|(?:all )?(?:team |group )?members(?: from .*)?|(?:your )?(?:full |user)?name|tbd|n\/a|none|\S+\.(?:com|org|net|io|edu|gov)(?:\/\S*)?)$/i;

/** `Buying (Karl, Ines)`, `全体销售（施诗、水清）`: the people are in the brackets, and their group before them. */
function membersOf(part: NamePart): readonly NamePart[] {
  const match = /^([^()（）]{0,40})[(（]([^()（）]+)[)）]\s*$/.exec(part.text);
  const inside = match?.[2] ? splitPeople(match[2]) : [];
  const head = match?.[1]?.trim() ?? '';
  const isFolk = isGroupName(head);
  // `Daniel Heckenberg (AL, Chair)` is one person and what they are.
  // `Contoso (Beth, Raj)`
  const areGiven = inside.length > 1 && /^\S+$/.test(head) && inside.every((name) => isGivenName(name.text));
  if (!match || !(isFolk || areGiven || (inside.length > 1 && head !== '' && !isName(head, NOBODY)))) return [part];
  if (
    inside.length === 0 ||
    !inside.every((name) => isName(name.text, NOBODY) || (isFolk && SHORT_HAN.test(name.text)))
  )
    return [part];
  const from = part.start + part.text.indexOf(match[2] ?? '', match[1]?.length);
  return inside.map(({ text, start, end }) => ({ text, start: from + start, end: from + end }));
}

/** `Nina, Globex: Ruth`: a group's name may stand before any of them. */
function behindGroup(part: NamePart): NamePart {
  const from = /^[^:@]{1,40}:\s+(?=\p{Lu})/u.exec(part.text)?.[0].length ?? 0;
  const text = part.text.slice(from);
  return from > 0 && isName(text, NOBODY) ? { ...part, text, start: part.start + from } : part;
}

const SHORT_HAN = /^\p{Script=Han}{2,4}$/u;

/** A field of work or a body of people, alone: `Quality`, `生产`, `the board`. */
function isGroupName(text: string): boolean {
  const name = text.trim();
  return (
    isDepartment(name) || isGroup(name) || /^C[EFIOT]O$/.test(name) || /^(?:全体|各)\p{Script=Han}{0,6}$/u.test(name)
  );
}

const NAME = /\S+/g;

/** `张伟 李娜 王强`: Chinese names that only spaces part. A role behind a name leaves the part whole. */
function spacedNames(part: NamePart): readonly NamePart[] {
  const words = allMatches(part.text, NAME);
  if (words.length < 2 || !words.every((word) => isChineseName(word[0]))) return [part];
  return words.map((word) => ({
    text: word[0],
    start: part.start + word.index,
    end: part.start + word.index + word[0].length,
  }));
}
