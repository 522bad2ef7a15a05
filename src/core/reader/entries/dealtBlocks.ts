import { type Block, contentOf } from '../blocks/block';
import { ownMarkLength } from '../body/listItem';
import { LONG_DEED_TABLE_ZH, PAST_ZH } from '../commitments/chinese/words';
import { isWholeHanName, mayBeHanName } from '../fields/hanNames';
import { isKnown } from '../fields/knownPeople';
import { spanAt } from '../position';
import { dealtIn, dealtWithin, doersIn, linesIn } from './dealtLines';
import { initialsOfLines } from './initials';
import type { Line } from './lines';
import { pushItem } from './pushEntry';
import { pushDealt } from './readDealt';
import { isOfDeeds, onlyWorded, type Scope, withKnown } from './scope';

/** `清梅`, `王伟：` in a line of its own. */
const NAME_ALONE = /^[\s*_@]*(\p{Script=Han}{2,4})[\s*_]*[:：]?\s*$/u;

/** Whoever a block is nothing but the name of. */
function personIn(block: Block | undefined, { context: { text, known } }: Scope): string | undefined {
  if (!block || !isLine(block)) return undefined;
  const name = NAME_ALONE.exec(contentOf(block, text))?.[1] ?? '';
  return mayBeHanName(name, known) ? name : undefined;
}

/** The paragraphs below a name, one of them a line each, that bear marks of items (`1、…`). */
function markedBelow(blocks: readonly Block[], at: number, { context: { text } }: Scope): readonly Line[] {
  const lines: Line[] = [];
  for (let i = at + 1; isLine(blocks[i]); i++) {
    const start = blocks[i]?.contentStart ?? 0;
    const end = blocks[i]?.contentEnd ?? start;
    const mark = ownMarkLength(text.slice(start, end));
    if (mark === 0) break;
    lines.push({ start: start + mark, end });
  }
  return lines;
}

/** Names alone, two of them or one that the note knows, each over items that tell no past: what they have to do. */
function readPersons(blocks: readonly Block[], at: number, scope: Scope): number {
  const { text, known, lineStarts } = scope.context;
  const name = personIn(blocks[at], scope);
  const lines = name === undefined ? [] : markedBelow(blocks, at, scope);
  if (name === undefined || lines.length < 2) return 0;
  const past = lines.filter(({ start, end }) => PAST_ZH.test(text.slice(start, end)));
  const isAmong =
    isKnown(name, known) ||
    blocks.some(
      (other, i) => i !== at && personIn(other, scope) !== undefined && markedBelow(blocks, i, scope).length > 0,
    );
  if (past.length * 2 > lines.length || !isAmong) return 0;
  const owners = [{ value: name, span: spanAt(lineStarts, blocks[at]?.start ?? 0, blocks[at]?.end ?? 0) }];
  for (const line of lines) pushItem(line, 'action', { ...onlyWorded(scope), owners });
  return lines.length + 1;
}

/** Marked lines, a paragraph each, that end in initials in brackets (`1、登录（zxw）`): whose they are. */
function readInitialled(blocks: readonly Block[], at: number, scope: Scope): number {
  const { text, internal } = scope.context;
  const lines = markedBelow(blocks, at - 1, scope);
  const initials = lines.length < 3 ? [] : initialsOfLines(lines.map(({ start, end }) => text.slice(start, end)));
  if (initials.length === 0 || internal.mayKeepSomething()) return 0;
  for (const line of lines) pushItem(line, 'action', onlyWorded(withKnown(scope, initials)));
  return lines.length;
}

const isLine = (block: Block | undefined): boolean => block?.kind === 'paragraph' && block.line === block.endLine;

/**
 * Reads lines that each pair somebody with a task (`王伟  登录页`, `支付 李娜`) where a line or heading of tasks stands above them: in a paragraph, in
 * a quote, indented like code, or a paragraph each. In a note that may keep anything inside they stay what they are.
 *
 * @returns how many of the blocks have been read, from the one at `at`
 */
export function readDealtBlocks(blocks: readonly Block[], at: number, scope: Scope): number {
  const block = blocks[at];
  if (!block || (scope.heading.isOfPeople && scope.kind !== 'action')) return 0;
  const { internal } = scope.context;
  if (scope.kind === 'action' && (block.kind === 'quote' || block.kind === 'code'))
    return internal.mayKeepSomething() ? 0 : readSetApart(block, scope);
  if (block.kind === 'code') return internal.mayKeepSomething() ? 0 : readIndented(block, scope);
  if (!isLine(block) || (scope.kind !== undefined && scope.kind !== 'action') || !scope.isTalk) return 0;
  const { text, known } = scope.context;
  const below = isOfDeeds(scope) ? 0 : readPersons(blocks, at, scope);
  if (below > 0) return below;
  const initialled = isOfDeeds(scope) ? 0 : readInitialled(blocks, at, scope);
  if (initialled > 0) return initialled;
  let end = at;
  const lines: Line[] = [];
  for (; isLine(blocks[end]); end++) {
    const [line] = linesIn(blocks[end] ?? block, scope);
    if (!line || doersIn(text.slice(line.start, line.end).trim(), known).length === 0) break;
    lines.push(line);
  }
  if (lines.length < 2) return 0;
  const all = dealtIn(lines, scope);
  const isEnough =
    scope.kind === 'action'
      ? all.length >= 2
      : all.length >= 3 &&
        all.filter(({ names }) => names.every((name) => isWholeHanName(name, known))).length >= 2 &&
        all.filter(({ line }) => LONG_DEED_TABLE_ZH.isIn(text.slice(line.start, line.end))).length * 2 >= all.length;
  if (!isEnough || internal.mayKeepSomething()) return 0;
  pushDealt(all, scope);
  return all.length;
}

/** Sentences in Chinese that are indented as paragraphs are there: code for Markdown, and what was said for whoever wrote it. */
function readIndented({ start, end }: Block, { context: { text }, collected, isTalk, section }: Scope): number {
  const said = text.slice(start, end);
  const han = said.match(/\p{Script=Han}/gu)?.length ?? 0;
  if (!isTalk || /^[`~]/.test(said) || !/[。；]/.test(said) || han * 2 < said.replace(/\s/g, '').length) return 0;
  collected.prose.push({ start, end, section, hidden: true });
  return 1;
}

/** A table or a list in a quote, and lines there or in an indented block. */
function readSetApart(block: Block, scope: Scope): number {
  const dealt = dealtWithin(block, scope);
  const held = block.children.filter(({ kind }) => kind === 'list' || kind === 'table');
  if (held.length > 0) scope.readBlocks(held, onlyWorded(scope));
  pushDealt(dealt, scope);
  return held.length + dealt.length > 0 ? 1 : 0;
}
