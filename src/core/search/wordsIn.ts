import { type Automaton, automatonOf } from './automaton';
import { requiredWords } from './requiredWords';

/** Lists of words, all of which are looked for in one pass over a text. */
const LISTS: (readonly string[])[] = [];
const KNOWN = new Map<string, number>();
let automaton: Automaton | undefined;

/**
 * Words to be looked for together with all others that were ever named.
 *
 * @param words in small letters; `HAN` for any Chinese character
 * @returns by what to ask `holdsAll` for them
 */
export function wordList(words: readonly string[]): number {
  const key = words.join('\n');
  const known = KNOWN.get(key);
  if (known !== undefined) return known;
  automaton = undefined;
  const list = LISTS.push(words) - 1;
  KNOWN.set(key, list);
  return list;
}

/** A pattern, and the lists of its words once they are told. */
interface Sought {
  readonly source: string;
  lists: readonly number[];
}

/** Patterns whose words nobody has asked for yet: what loads them need not wait for that. */
const UNTOLD: Sought[] = [];
const SOUGHT = new Map<string, () => readonly number[]>();

/**
 * The words without which a pattern cannot match, by what to ask `holdsAll` for them; none where it needs none. They are told of all patterns together
 * when somebody asks for the first of them.
 *
 * @param source that of a regular expression with any flags but `v`
 */
export function listsFor(source: string): () => readonly number[] {
  const known = SOUGHT.get(source);
  if (known) return known;
  const sought: Sought = { source, lists: [] };
  UNTOLD.push(sought);
  const lists = (): readonly number[] => {
    if (UNTOLD.length > 0) for (const each of UNTOLD.splice(0)) each.lists = requiredWords(each.source).map(wordList);
    return sought.lists;
  };
  SOUGHT.set(source, lists);
  return lists;
}

/** What was found in a text that was asked of late: a sentence is asked for many lists in a row. */
interface Look {
  text: string | undefined;
  /** For each list the number of the look in which it was last found. */
  found: Uint32Array;
  number: number;
}

const looks: readonly Look[] = Array.from({ length: 6 }, () => ({
  text: undefined,
  found: new Uint32Array(0),
  number: 0,
}));
let oldest = 0;
let latest = looks[0] as Look;

/** Whether of each of these lists one of the words stands in a text, be it within others; case does not count. */
export function holdsAll(text: string, lists: readonly number[]): boolean {
  if (latest.text !== text || automaton === undefined) latest = lookAt(text);
  const { found, number } = latest;
  for (let i = 0; i < lists.length; i++) if (found[lists[i] ?? 0] !== number) return false;
  return true;
}

function lookAt(text: string): Look {
  if (automaton === undefined) {
    automaton = automatonOf(LISTS);
    for (const look of looks) Object.assign(look, { text: undefined, found: new Uint32Array(LISTS.length), number: 0 });
  }
  for (const look of looks) if (look.text === text) return look;
  oldest = (oldest + 1) % looks.length;
  const look = looks[oldest] as Look;
  look.text = text;
  look.number++;
  automaton.search(text, look.found, look.number);
  return look;
}
