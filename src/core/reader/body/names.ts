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
import { keepsRest, marksParent } from './insideList';
import { keyNamed } from './keyNamed';
import { lineLabel } from './labelOf';
import { type ItemParts, partsOf } from './listItem';
import { isBelowInternalHead } from './rowsBelowHead';
import { isInternalLead, isInternalLine, visibilityOfHeading } from './visibilityOfHeading';

const COMPANY =
  /\b(?:inc|ltd|llc|gmbh|corp|corporation|company|co|university|institute|foundation|group|labs?|studios?|systems|software|technologies|limited|plc|ag|sa|b\.?v)\b\.?|公司|大学|学院|集团|研究院/i;

/** `Present: Anna; apologies: Tom`: from here on people are named who were not there. */
const ABSENT = /(?:[;；。|]|\s[–—-])\s*(?:apologies|absent|regrets|excused|not present|请假|缺席)[^:：]{0,12}[:：]/i;

/** `Absent: Tom`, `**缺席人员**:赵敏`. */
export const ABSENT_LEAD =
  /^[\s*_>]*(?:absent|absentees|absences?|apologies|regrets|excused|not present|unable to attend|缺席|请假|未到|未参会|未出席)[^:：]{0,16}[:：]/i;

/** `Anna Schmidt (absent)`, `Tom – apologies`. */
const ABSENT_LAST =
  /(?:[(（]|\s[–—-]\s)\s*(?:absent|apologies|regrets|excused|not present|unable to attend|away|on leave|请假|缺席|未到)[^()（）]{0,30}[)）]?\s*$/i;
/** `Phil Tully, ADP`: an organisation in capitals behind the comma. */
const OFFICE = /^[,，]\s*\p{Lu}{2,6}\s*$/u;

/** Of one person the letters, and behind a comma where they are from. */
const INITIALLED = /^[^,，()（）]{3,50}[(（]\p{Lu}{2,4}[)）]\s*[,，][^()（）]+$/u;

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
    return hiddenWhere(isInside || isBelowInternalHead(blocks, i, text), namesInBlock(text, block, lineStarts));
  });
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
  const names: Participant[] = [];
  let absent = false;
  let isInside = false;
  for (const match of allMatches(text.slice(start, block.contentEnd ?? block.end), LINE)) {
    if (/^[^:：,，、]{1,40}[:：]/.test(match[0])) {
      absent = ABSENT_LEAD.test(match[0]);
      isInside = isInternalLine(match[0]);
    }
    if (!absent) names.push(...hiddenWhere(isInside, namesInLine(match[0], start + match.index, lineStarts)));
  }
  return names;
}

function namesInList(text: string, list: Block, lineStarts: Uint32Array): readonly Participant[] {
  const all = list.children.map((item) => partsOf(text, item));
  // Where some boxes are ticked, the others are beside those who did not come.
  const isTicked = all.some(({ checkbox }) => checkbox !== undefined && /[xX✓✔]/.test(checkbox));
  const items = isTicked ? all.filter(({ checkbox }) => checkbox !== ' ') : all;
  const withOneComma = items.filter((parts) => /^[^,，]+[,，][^,，]+$/.test(text.slice(parts.start, parts.end))).length;
  // `Daniel Heckenberg, Animal Logic` in item after item is a person and an organisation each time.
  const isNameAndOrg = items.length > 1 && withOneComma * 2 > items.length;
  // `Anna Schmidt (AS), Acme, Finance`: an item to each, with the letters they are written by.
  const initialled = items.filter((parts) => INITIALLED.test(text.slice(parts.start, parts.end))).length;
  const isOneEach = initialled > 1 && initialled * 2 > items.length;
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
    const comma = own.search(/[,，]/);
    const isOrg =
      comma > 0 &&
      (isNameAndOrg ||
        (isOneEach && INITIALLED.test(own)) ||
        COMPANY.test(own.slice(comma)) ||
        OFFICE.test(own.slice(comma)));
    const [from, to] = besideDash(own) ?? [0, isOrg ? comma : own.length];
    return [...namesInLine(own.slice(from, to), parts.start + from, lineStarts), ...below];
  }
}

/** A line right below the last item that says something else of the meeting (`**记录人**：孙浩`) is none of its names, though Markdown takes it for a part of the item. */
function beforeKey(raw: string): string {
  if (!/[\r\n]/.test(raw)) return raw;
  for (const { 0: line, index } of allMatches(raw, LINE)) {
    const label = index > 0 ? lineLabel(line) : undefined;
    if (label && !PARTY_LABEL.test(label.label) && keyNamed(label.label) !== undefined) return raw.slice(0, index);
  }
  return raw;
}

const DASH = /\s[-–—]{1,2}\s|\s?[–—]\s?/;

/** The names beside a dash: `Anna – president & fundraising` says what she is, `Acme – Anna Schmidt, Tom Ray` where they are from. */
function besideDash(raw: string): readonly [number, number] | undefined {
  const dash = DASH.exec(raw.slice(0, 80));
  if (!dash || !isName(plainText(raw.slice(0, dash.index)).replace(/\s*[(（][^()（）]*[)）]$/, ''), NOBODY))
    return undefined;
  const behind = splitPeople(raw.slice(dash.index + dash[0].length)).map((part) => part.text);
  const arePeople = behind.length > 1 && behind.every((name) => /\s/.test(name) && isName(name, NOBODY));
  return arePeople ? [dash.index + dash[0].length, raw.length] : [0, dash.index];
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
const NEXT_GROUP = /[;；.。](?=\s*[^:：@,，、;；\n]{1,20}[:：]\s*\S)/g;

/** People named in a line of text; a group's name before a colon is left out (`Client: Anna, Tom`). */
export function namesInLine(line: string, start: number, lineStarts: Uint32Array): readonly Participant[] {
  if (ABSENT_LEAD.test(line)) return [];
  const absent = line.search(ABSENT);
  // Who is struck out was not there after all, nor who is named where no page shows it.
  const raw = withoutBreaks(unseenBlanked(struckBlanked(absent > 0 ? line.slice(0, absent) : line)));
  const cuts = [0, ...allMatches(raw, NEXT_GROUP).map((match) => match.index + 1), raw.length];
  return cuts.slice(0, -1).flatMap((from, i) => namesInGroup(raw.slice(from, cuts[i + 1]), start + from, lineStarts));
}

/** `<br>`, `&ensp;` and a closing backslash shape the line and name nobody; a break between names parts them. Offsets stay what they were. */
function withoutBreaks(line: string): string {
  return line
    .replace(/(?<=\S)\s*<\/?br\s?\/?>(?=\s*[^\s<])/gi, (match) => ','.padStart(match.length))
    .replace(/<\/?br\s?\/?>|&[a-z]{2,6};|\\$/gi, (match) => ' '.repeat(match.length));
}

function namesInGroup(raw: string, start: number, lineStarts: Uint32Array): readonly Participant[] {
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
  /^(?:all|everyone|everybody|(?:the )?(?:whole|full|entire) (?:team|group)|all (?:team |group )?members|tbd|n\/a|none|\S+\.(?:com|org|net|io|edu|gov)(?:\/\S*)?)$/i;

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
