import type { Participant } from '../../model/note';
import type { Located } from '../../model/span';
import { mayDenyByName } from '../../visibility/deniedByName';

/** What brackets say beside one of several names is of that one. */
const IN_BRACKETS = /[(（][^()（）]*[)）]/gu;

/** What is said beside people's names that keeps them from somebody by name: `Li Wei (not for Acme)`, `Not for Acme: Li Wei, Wang Fang`. */
export function deniedPeople(
  text: string,
  people: readonly Participant[],
  lineStarts: Uint32Array,
): readonly Located<string>[] {
  return people.flatMap(({ span }) => {
    const [label = ''] = /^[^:：]{1,60}[:：]/.exec(text.slice(lineStarts[span.line], span.start)) ?? [];
    const line = text.slice(lineStarts[span.line], lineStarts[span.line + 1]);
    const raw = `${linesGoneOnWith(text, span.line, lineStarts)}${label} ${text.slice(span.start, span.end)} ${line.replace(IN_BRACKETS, '')}`;
    return mayDenyByName(raw) ? [{ value: raw, span }] : [];
  });
}

/** The lines of the item of a list that a line at the margin goes on with. */
function linesGoneOnWith(text: string, line: number, lineStarts: Uint32Array): string {
  let first = line;
  while (first > 0 && !OPENS_BLOCK.test(text.slice(lineStarts[first], lineStarts[first + 1]))) first--;
  return first < line && OPENS_ITEM.test(text.slice(lineStarts[first], lineStarts[first + 1]))
    ? text.slice(lineStarts[first], lineStarts[line])
    : '';
}

const OPENS_ITEM = /^\s*(?:[-*+]|\d{1,9}[.)])\s/;

const OPENS_BLOCK = new RegExp(`${OPENS_ITEM.source}|^\\s*(?:$|#)`);
