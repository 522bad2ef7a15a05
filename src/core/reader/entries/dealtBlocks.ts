import type { Block } from '../blocks/block';
import { DEEDS_ZH } from '../commitments/chinese/words';
import { isWholeHanName } from '../fields/hanNames';
import { dealtIn, doersIn, linesIn, saidIn } from './dealtLines';
import type { Line } from './lines';
import { pushDealt } from './readParagraph';
import type { Scope } from './scope';

const isLine = (block: Block | undefined): boolean => block?.kind === 'paragraph' && block.line === block.endLine;

const DEED = new RegExp(DEEDS_ZH.filter((deed) => deed.length > 1).join('|'), 'u');

/**
 * Reads lines that each pair somebody with a task (`王伟  登录页`, `支付 李娜`) where a line or heading of tasks stands above them: in a paragraph, in
 * a quote, indented like code, or a paragraph each. In a note that may keep anything inside they stay what they are.
 *
 * @returns how many of the blocks have been read, from the one at `at`
 */
export function readDealtBlocks(blocks: readonly Block[], at: number, scope: Scope): number {
  const block = blocks[at];
  if (!block || (scope.isOfPeople && scope.kind !== 'action') || scope.context.internal.mayKeepSomething()) return 0;
  if (scope.kind === 'action' && (block.kind === 'quote' || block.kind === 'code')) return readSetApart(block, scope);
  if (!isLine(block) || (scope.kind !== undefined && scope.kind !== 'action') || !scope.isTalk) return 0;
  const { text, known } = scope.context;
  let end = at;
  const lines: Line[] = [];
  for (; isLine(blocks[end]); end++) {
    const [line] = linesIn(blocks[end] ?? block, scope);
    if (!line || doersIn(text.slice(line.start, line.end).trim(), known).length === 0) break;
    lines.push(line);
  }
  const all = dealtIn(lines, scope);
  const isEnough =
    scope.kind === 'action'
      ? all.length >= 2
      : all.length >= 3 &&
        all.filter(({ names }) => names.every((name) => isWholeHanName(name, known))).length >= 2 &&
        all.filter(({ line }) => DEED.test(text.slice(line.start, line.end))).length * 2 >= all.length;
  if (!isEnough) return 0;
  pushDealt(all, scope);
  return all.length;
}

/** A table or a list in a quote, and lines there or in an indented block. */
function readSetApart(block: Block, scope: Scope): number {
  const dealt = dealtIn(
    saidIn(block, scope).flatMap((said) => linesIn(said, scope)),
    scope,
  );
  const held = block.children.filter(({ kind }) => kind === 'list' || kind === 'table');
  if (held.length > 0) scope.readBlocks(held, { ...scope, hidden: true });
  pushDealt(dealt, scope);
  return held.length + dealt.length > 0 ? 1 : 0;
}
