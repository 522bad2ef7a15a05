import type { Located } from '../../model/span';
import { type Block, contentOf } from '../blocks/block';
import { hidesFollowing, isListOfMarks } from '../body/insideList';
import { firstLineOf } from '../body/listItem';
import { isBelowInternalHead } from '../body/rowsBelowHead';
import { topicOf } from '../body/topicOf';
import { isInternalMarkAlone } from '../body/visibilityOfHeading';
import { isWhollyStruck } from '../inline/plainText';
import { readDealtBlocks } from './dealtBlocks';
import { doersLeading, scopeLedBy } from './dutyLead';
import { scopeBelowList } from './itemScope';
import { ownersAlone } from './ownersAlone';
import { readList } from './readList';
import { readParagraph } from './readParagraph';
import { readPlainStatements } from './readPlainStatements';
import { readRows } from './readRows';
import { readTable } from './readTable';
import { hiding, isOfDeeds, type Scope, wordedAsTasks } from './scope';
import { isMostlyWork } from './workZh';

/** Walks the blocks of one section, or of one container in it. */
export function readBlocks(blocks: readonly Block[], scope: Scope): void {
  const { text, internal } = scope.context;
  // A mark by itself hides all of its container, a line that leads to something internal the rest of it (leak policy, A2).
  let around = blocks.some((block) => isMarkOfContainer(block, scope)) ? hiding(scope, true) : scope;
  /** What holds for the next list: a line right above it may say whose its items are. */
  let here = around;
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i];
    if (!block) continue;
    if (around.kind !== undefined && block.start >= around.until) here = around = withoutKind(around);
    const dealt = readDealtBlocks(blocks, i, around);
    if (dealt > 0) {
      here = around;
      i += dealt - 1;
      continue;
    }
    const hidesRest = hidesFollowing(block, text, internal);
    if (block.kind === 'paragraph') {
      if (hidesRest) around = hiding(around, true);
      here = readAbove(blocks, i, around);
      continue;
    }
    if (block.kind === 'list') readList(block, scopeOfListBelow(blocks[i - 1], block, here));
    else if (block.kind === 'table') readTable(block, here);
    if (hidesRest) here = around = hiding(around, true);
  }
}

function isMarkOfContainer(block: Block, { context: { text, internal } }: Scope): boolean {
  // Lines that are read as one say together what none of them may by itself.
  if (block.line === block.endLine && !internal.mayHold(block.start, block.end)) return false;
  return block.kind === 'paragraph' ? isInternalMarkAlone(contentOf(block, text)) : isListOfMarks(block, text);
}

/**
 * Reads a paragraph.
 *
 * @returns what holds for the next list: whoever the paragraph names, or says will do it, has what that says
 */
function readAbove(blocks: readonly Block[], at: number, around: Scope): Scope {
  const { text } = around.context;
  const [block, next] = [blocks[at], blocks[at + 1]];
  if (!block) return around;
  const isOverList = next?.kind === 'list';
  const doers = isOverList && around.kind === undefined && around.isTalk ? doersAbove(block, around) : undefined;
  if (doers) return scopeLedBy(doers, around);
  const named = isOverList ? namedAbove(block, around) : undefined;
  const isNameAlone = named !== undefined && block.line === block.endLine;
  const headed = isBelowInternalHead(blocks, at, text) ? hiding(around, true) : around;
  if (!isNameAlone && !readRows(block, blocks[at - 1], headed) && !readPlainStatements(block, blocks, headed))
    readParagraph(block, headed, next && firstLineOf(next, text));
  const led = named ? { ...around, owners: named } : around;
  return isWhollyStruck(contentOf(block, text)) ? hiding(led, true) : led;
}

function scopeOfListBelow(above: Block | undefined, list: Block, scope: Scope): Scope {
  return scopeOfBullets(above, list, mentionedOver(list, above, agendaBelow(above, scope)));
}

const LAST_LINE = /[\r\n]([^\r\n]{2,20})[:：]\s*$/;

/** `议题：` as the last of the lines that tell when and who: what it leads to is to be talked over. */
function agendaBelow(above: Block | undefined, scope: Scope): Scope {
  const { text } = scope.context;
  if (above?.kind !== 'paragraph' || scope.kind !== undefined) return scope;
  const [, title = ''] = LAST_LINE.exec(contentOf(above, text)) ?? [];
  const isAgenda = title !== '' && topicOf(title, scope.further)?.topic === 'agenda';
  return isAgenda ? { ...scope, topic: 'agenda', isTalk: false } : scope;
}

/** `@王伟` alone over a list that mostly tells work: what they have to do. Only how it is worded says so: no client is shown it. */
function mentionedOver(list: Block, before: Block | undefined, scope: Scope): Scope {
  const { text, internal } = scope.context;
  const isMentioned =
    scope.kind === undefined &&
    scope.owners.length > 0 &&
    before !== undefined &&
    /^[\s*_]*@/.test(text.slice(before.start, before.end)) &&
    scope.isTalk &&
    !scope.heading.isOfPeople &&
    !isOfDeeds(scope);
  if (!isMentioned || internal.mayKeepSomething() || !isMostlyWork(list, text)) return scope;
  return wordedAsTasks(scope);
}

/** What follows the list that a line led to, with something else said between. */
function withoutKind(scope: Scope): Scope {
  return { ...scope, kind: undefined, topic: undefined, clientSide: false, needed: false, owners: [] };
}

/** Bullets right below a numbered item belong to it, though Markdown takes them for a list of their own. */
function scopeOfBullets(before: Block | undefined, list: Block, scope: Scope): Scope {
  const { text } = scope.context;
  const isBelowNumber =
    before?.kind === 'list' &&
    before.endLine + 1 === list.line &&
    /\d/.test(text.charAt(before.start)) &&
    /[-*+•]/.test(text.charAt(list.start));
  if (!isBelowNumber) return scope;
  const headed = scopeBelowList(before, scope);
  if (headed) return headed;
  return /[ \t]/.test(text.charAt(list.start - 1)) ? { ...scope, kind: undefined } : scope;
}

/** `Tom will:` over a list; what may keep something inside says no more than it did. */
function doersAbove(block: Block, scope: Scope): readonly Located<string>[] | undefined {
  if (block.line !== block.endLine) return undefined;
  const doers = doersLeading(contentOf(block, scope.context.text), block.contentStart ?? block.start, scope.context);
  // What is asked of a whole note comes last.
  return doers && !scope.context.internal.mayKeepSomething() ? doers : undefined;
}

/** A line that is nothing but a name or mentions gives the owners of the list under it; of several lines only mentions in the last. */
function namedAbove(block: Block, scope: Scope): readonly Located<string>[] | undefined {
  const { text, known, lineStarts } = scope.context;
  const start = block.line === block.endLine ? (block.contentStart ?? block.start) : (lineStarts[block.endLine] ?? 0);
  const raw = text.slice(start, block.contentEnd ?? block.end);
  if (raw.length > 60 || (block.line !== block.endLine && !raw.trimStart().startsWith('@'))) return undefined;
  return ownersAlone(raw, start, known, lineStarts);
}
