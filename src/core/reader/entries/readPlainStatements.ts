import type { EntryKind } from '../../model/entry';
import type { Block } from '../blocks/block';
import { isInternalLine } from '../body/visibilityOfHeading';
import { isWhollyStruck } from '../inline/plainText';
import { labelIn } from './labelIn';
import { linesOf, textOfLine } from './lines';
import { pushEntry, pushItem } from './pushEntry';
import { saysNone } from './saysNone';
import { onlyWorded, type Scope } from './scope';

/** Kinds whose sections people write as prose. */
const TOLD: ReadonlySet<EntryKind | undefined> = new Set<EntryKind>(['feedback', 'risk', 'question']);

/** Longer paragraphs tell a story. */
const LONGEST = 400;

/** What the writer did or will do, where something is to be found, and that there is nothing. */
const OF_THE_SECTION =
  /^[\s*_]*(?:we|i|let['’]?s|please|see|the following|this section|below|attached|as (?:above|discussed)|to be|tb[acd]|no|none|nothing|not|there (?:was|were|is|are) no|n\/a)\b|^[\s*_]*(?:我们|我方|本次|本节|以下|如[下上]|详?见|参见|请|待|暂|无|没有|尚|未|不存在)/iu;

/**
 * Reads a paragraph under *Feedback*, *Risks* or *Questions* where no list and no table holds the items: it is one, or each of its lines where whoever wrote it broke them
 * short. Nobody marked it as such: no client is shown it.
 *
 * @returns whether it was read
 */
export function readPlainStatements(block: Block, siblings: readonly Block[], scope: Scope): boolean {
  const { kind, context } = scope;
  if (kind === undefined || !TOLD.has(kind) || scope.topic !== kind) return false;
  if (siblings.some((other) => other.kind === 'list' || other.kind === 'table')) return false;
  const lines = linesOf(context.text, block.contentStart ?? block.start, block.contentEnd ?? block.end);
  const texts = lines.map((line) => textOfLine(line, context.text).trim());
  const raw = texts.join('\n');
  const [first] = lines;
  const isStatement = raw.length <= LONGEST && !/[:：]$/.test(raw) && !isWhollyStruck(raw) && !saysNone(raw);
  if (!first || !isStatement || texts.some((line) => labelIn(line, scope) || isInternalLine(line))) return false;
  const areLines = lines.length > 1 && texts.every((line) => /[.!?。！？”"]$/u.test(line));
  const said = areLines ? texts : [raw];
  if (said.some((one) => OF_THE_SECTION.test(one) || !isSentence(one, kind))) return false;
  const here = onlyWorded(scope);
  if (areLines) for (const line of lines) pushItem(line, kind, here);
  else pushEntry(first, lines.at(-1)?.end ?? first.end, 0, { kind }, 'bullet', here);
  return true;
}

/** A question asks; anything else is more than a word or two. */
function isSentence(said: string, kind: EntryKind): boolean {
  if (kind === 'question') return /[?？]["”*_)）]*$/.test(said);
  return (
    !/[?？]["”*_)）]*$/.test(said) && (/\p{Script=Han}/u.test(said) ? said.length >= 8 : said.split(/\s+/).length >= 4)
  );
}
