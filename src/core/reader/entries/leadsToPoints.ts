import { lineLabel } from '../body/labelOf';
import { DEEDS } from '../commitments/english/words';
import { entryKey } from '../keyNames';

/** `We launch in May`, `No fax`, `Price stays`. */
const SAYS_SO =
  /[.,;!?]|\b(?:we|it|they|no|not|only|will|is|are|be|to|must|should|stays?|goes|remains?)\b|\p{Script=Han}/iu;

/**
 * Whether an item, set apart as a title is (`**Web shop**`), only leads to the tasks below it, each of which is told in the imperative.
 *
 * @param title without emphasis and colon
 * @param lines the first lines of the items below
 */
export function leadsToPoints(title: string, lines: readonly string[]): boolean {
  const isField = (line: string): boolean => entryKey(lineLabel(line)?.label ?? '') !== undefined;
  if (lines.length === 0 || lines.some(isField)) return false;
  return isTitle(title) && lines.filter(isOrder).length * 2 > lines.length;
}

/** What it is about, and nothing that anybody does. */
function isTitle(title: string): boolean {
  const words = title.split(/\s+/);
  return words.length <= 4 && !SAYS_SO.test(title) && !(words.length > 1 && isDeed(words[0] ?? ''));
}

function isOrder(line: string): boolean {
  return isDeed(/^[\s*_]*(\p{L}+)/u.exec(line)?.[1] ?? '');
}

function isDeed(word: string): boolean {
  return DEEDS.has(word.toLowerCase());
}
