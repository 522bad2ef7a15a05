import { compact } from '../../search/compact';
import type { Block } from '../blocks/block';
import { ownMarkLength } from '../body/listItem';
import { PAST_ZH, THINGS_ZH } from '../commitments/chinese/words';
import { isGivenHanName, isWholeHanName, mayBeHanName } from '../fields/hanNames';
import { isGroup, isKnown, type KnownPeople } from '../fields/knownPeople';
import { splitPeople } from '../people';
import { TRADES } from '../vocabulary/names';
import { isNoWork } from './deedsZh';
import { type Line, linesOf } from './lines';
import type { Scope } from './scope';
import { isOffice } from './topicAndName';
import { TALKS_OF } from './workBesideName';

const NAMES = '\\p{Script=Han}{2,4}(?:\\s?[、，,/&和]\\s?\\p{Script=Han}{2,4}){0,4}';
/** `王伟：登录页`, `王伟 - 登录页`, `王伟  登录页` */
const LEADS = compact(`^[*_@]*(?<who>${NAMES})[*_]*(?:\\s?[:：=＝]|\\s[-–—]{1,2}\\s|\\s)\\s*(?<work>\\S.+)$`, 'u');
/** `登录页：王伟`, `登录页 - 王伟`, `登录页 王伟` */
const ENDS = compact(
  `^(?<work>\\S.{1,60}?)(?:\\s?(?:[:：=＝→⇒]|[-=]>)|\\s?[-–—]{1,2}|\\s)\\s*@?(?<who>${NAMES})[\\s。；;]*$`,
  'u',
);
/** `登录页 王伟 在周一之前…`, `登录页，王伟负责` */
const STANDS = /^(?<work>\S.{0,15}?)(?:[，,：:]|\s)\s*(?<who>\p{Script=Han}{2,3})(?:\s?负责|\s+[在于])/u;
/** `具体分配情况如下：` in a line over lines that do so. */
const LEADS_TO = /(?:分工|分配|安排|负责)[^，,。；;：:]{0,8}[:：]\s*$/u;

/** `模块：负责登录`, `组长：负责统筹` */
function isThing(name: string): boolean {
  return THINGS_ZH.test(name) || isOffice(name) || name.length > 3;
}

/** Who a line says does what, if that is all it says. */
export function doersIn(line: string, known: KnownPeople): readonly string[] {
  return doingIn(line, known).names;
}

function doingIn(line: string, known: KnownPeople): Omit<Dealt, 'line'> {
  for (const pattern of [LEADS, STANDS, ENDS]) {
    const { who = '', work = '' } = pattern.exec(line)?.groups ?? {};
    const names = splitPeople(who).map(({ text }) => text);
    const isNamed =
      names.length > 0 &&
      names.every(
        (name) =>
          !TRADES.has(name) &&
          (mayBeHanName(name, known) || (work.startsWith('负责') && !isGroup(name) && !isThing(name))),
      );
    if (!isNamed || isOffice(work) || TALKS_OF.test(work) || PAST_ZH.test(line)) continue;
    if (pattern === ENDS && isNoWork(work)) continue;
    const isCertain = /[=＝]/.test(line) || (pattern !== ENDS && /^[^\s]{2,12}?\s?[:：]|负责/u.test(line));
    return { names, isSure: isCertain || names.every((name) => isSure(name, known)) };
  }
  return { names: [], isSure: false };
}

/** A line, and who has what it says. */
export interface Dealt {
  readonly line: Line;
  readonly names: readonly string[];
  /** What stands there is a name for certain. */
  readonly isSure: boolean;
}

function isSure(name: string, known: KnownPeople): boolean {
  return isKnown(name, known) || isWholeHanName(name, known) || isGivenHanName(name);
}

/** The lines that deal out work, if two of them at least do so, and as many as do not. */
export function dealtIn(lines: readonly Line[], { context: { text, known } }: Scope): readonly Dealt[] {
  const dealt = lines.flatMap((line): readonly Dealt[] => {
    const doing = doingIn(text.slice(line.start, line.end).trim(), known);
    return doing.names.length > 0 ? [{ line, ...doing }] : [];
  });
  const sure = dealt.filter((each) => each.isSure);
  return dealt.length >= 2 && dealt.length * 2 >= lines.length && sure.length * 2 >= dealt.length ? dealt : [];
}

/** The lines of a block, without the marks that quotes, or whoever wrote them, put before each. */
export function linesIn(block: Block, { context: { text } }: Scope): readonly Line[] {
  return linesOf(text, block.contentStart ?? block.start, block.contentEnd ?? block.end).flatMap(({ start, end }) => {
    const quoted = /^[>\s]*/.exec(text.slice(start, end))?.[0].length ?? 0;
    const from = start + quoted + ownMarkLength(text.slice(start + quoted, end));
    return from < end ? [{ start: from, end }] : [];
  });
}

/** The paragraphs in a quote or an item, and what is indented like code. */
function paragraphsIn(block: Block, { context: { text } }: Scope): readonly Block[] {
  if (block.kind === 'quote') return block.children.filter(({ kind }) => kind === 'paragraph');
  const isIndented = block.kind === 'code' && !/[`~]/.test(text.charAt(block.start));
  return block.kind === 'paragraph' || isIndented ? [block] : [];
}

/** The lines in a block that deal out work. */
export function dealtWithin(block: Block, scope: Scope): readonly Dealt[] {
  const lines = paragraphsIn(block, scope).flatMap((paragraph) => linesIn(paragraph, scope));
  return dealtIn(lines, scope);
}

/** The lines of one paragraph that do so, below a line that leads to them or under a heading of tasks. */
export function dealtOf(lines: readonly Line[], scope: Scope): readonly Dealt[] {
  const { known, internal, text } = scope.context;
  const isHeaded = scope.kind === 'action';
  const lead = isHeaded ? -1 : lines.findIndex(({ start, end }) => LEADS_TO.test(text.slice(start, end)));
  if ((!isHeaded && lead < 0) || internal.mayKeepSomething()) return [];
  const below = lines
    .slice(lead + 1)
    .map(({ start, end }) => ({ start: start + ownMarkLength(text.slice(start, end)), end }));
  const rest = isHeaded
    ? -1
    : below.findIndex((line) => doersIn(text.slice(line.start, line.end).trim(), known).length === 0);
  return dealtIn(rest < 0 ? below : below.slice(0, rest), scope);
}
