import { HAN } from './patternAtoms';

/** Searches a text for many words at once. */
export interface Automaton {
  /** Writes `mark` for each list of which a word stands in the text, be it within other words; case does not count. */
  search(text: string, found: Uint32Array, mark: number): void;
}

/** The numbers of the lists that a word stands in. */
type Lists = readonly number[];

const CODES = 0x10000;
const FIRST_BEYOND_ASCII = 0x80;
/** Where all Chinese stands. */
const FIRST_HAN = 0x2e80;
const [CAPITAL_A, CAPITAL_Z] = [0x41, 0x5a];
/** What an expression without regard for case takes for a letter of ASCII: ſ and K. */
const ALIKE: ReadonlyMap<number, number> = new Map([
  [0x17f, 0x73],
  [0x212a, 0x6b],
]);

/**
 * Words of ASCII are found as by Aho and Corasick (1975): each character leads from state to state. Of those in other scripts few begin with the same
 * character, and these are compared one by one.
 *
 * @param lists of words in small letters
 */
export function automatonOf(lists: readonly (readonly string[])[]): Automaton {
  const byWord = listsByWord(lists);
  const { classes, bits } = classesOf([...byWord.keys()].filter(isLatin));
  const { steps, ends } = statesOf(byWord, classes, bits);
  const { heads, groups } = groupsOf(byWord);
  const listsOfHan = byWord.get(HAN) ?? [];
  return {
    search(text, found, mark) {
      let state = 0;
      let isHan = false;
      for (let i = 0; i < text.length; i++) {
        const code = text.charCodeAt(i);
        state = steps[(state << bits) | (classes[code] ?? 0)] ?? 0;
        const ended = ends[state];
        if (ended !== undefined) markAll(ended, found, mark);
        if (code < FIRST_BEYOND_ASCII) continue;
        if (code >= FIRST_HAN) isHan = true;
        const head = heads[code] ?? 0;
        if (head === 0) continue;
        const group = groups[head] ?? [];
        const next = text.charCodeAt(i + 1);
        for (let each = 0; each < group.length; each++) {
          const { word, second, its } = group[each] as Word;
          if ((second === next || second < FIRST_BEYOND_ASCII) && startsWith(text, i, word)) markAll(its, found, mark);
        }
      }
      if (isHan) markAll(listsOfHan, found, mark);
    },
  };
}

function markAll(lists: Lists, found: Uint32Array, mark: number): void {
  for (let i = 0; i < lists.length; i++) found[lists[i] ?? 0] = mark;
}

/** No more of a word is looked for: the states stay few enough to be close at hand. */
const LONGEST = 9;

/** The part of a word that is looked for: of one that begins in ASCII as much as goes on so, and where it is long those letters that hold the fewest spaces. */
function partOf(word: string): string {
  const latin = /^[\0-\x7f]+/.exec(word)?.[0];
  if (latin === undefined || latin.length <= LONGEST) return latin ?? word;
  const parts = Array.from({ length: latin.length - LONGEST + 1 }, (_, at) => latin.slice(at, at + LONGEST));
  return parts.reduce((best, part) => (part.split(' ').length < best.split(' ').length ? part : best));
}

/** Of words that hold one another the ones within the others. */
function shortest(words: readonly string[]): readonly string[] {
  const kept: string[] = [];
  for (const word of [...new Set(words)].sort((a, b) => a.length - b.length))
    if (!kept.some((other) => word.includes(other))) kept.push(word);
  return kept;
}

function listsByWord(lists: readonly (readonly string[])[]): ReadonlyMap<string, Lists> {
  const byWord = new Map<string, number[]>();
  lists.forEach((words, list) => {
    for (const word of shortest(words.map(partOf))) {
      const known = byWord.get(word) ?? [];
      if (known.at(-1) !== list) byWord.set(word, [...known, list]);
    }
  });
  return byWord;
}

function isLatin(word: string): boolean {
  return word.charCodeAt(0) < FIRST_BEYOND_ASCII;
}

/** The characters that the words are made of, each a class, and in how many bits these are told apart; all others are of class 0. */
function classesOf(words: readonly string[]): { readonly classes: Uint8Array; readonly bits: number } {
  const signs = [...new Set(words.join(''))];
  const classes = new Uint8Array(CODES);
  signs.forEach((sign, i) => {
    for (const each of [sign, sign.toUpperCase()]) classes[each.charCodeAt(0)] = i + 1;
  });
  for (const [alike, letter] of ALIKE) classes[alike] = classes[letter] ?? 0;
  return { classes, bits: Math.ceil(Math.log2(signs.length + 1)) };
}

/** For each state and class the next state; and for each state the lists of the words that end there. */
interface States {
  readonly steps: Uint16Array;
  readonly ends: readonly (Lists | undefined)[];
}

function statesOf(byWord: ReadonlyMap<string, Lists>, classes: Uint8Array, bits: number): States {
  const words = [...byWord.keys()].filter(isLatin);
  const steps = new Uint16Array((words.join('').length + 1) << bits);
  const ends: (Lists | undefined)[] = [undefined];
  for (const word of words) {
    let state = 0;
    for (let i = 0; i < word.length; i++) {
      const step = (state << bits) | (classes[word.charCodeAt(i)] ?? 0);
      steps[step] ||= ends.push(undefined) - 1;
      state = steps[step] ?? 0;
    }
    ends[state] = byWord.get(word);
  }
  return withFailures(steps, ends, bits);
}

/** Leads on from where no word goes on: to where the longest end of what was read goes on, whose words end there, too. */
function withFailures(steps: Uint16Array, ends: (Lists | undefined)[], bits: number): States {
  const failures = new Uint16Array(ends.length);
  const queue = [0];
  for (const state of queue) {
    for (let sign = 0; sign < 1 << bits; sign++) {
      const step = (state << bits) | sign;
      const other = state === 0 ? 0 : (steps[((failures[state] ?? 0) << bits) | sign] ?? 0);
      const next = steps[step] ?? 0;
      if (next === 0) steps[step] = other;
      else {
        failures[next] = other;
        const its = [...(ends[next] ?? []), ...(ends[other] ?? [])];
        ends[next] = its.length > 0 ? [...new Set(its)] : undefined;
        queue.push(next);
      }
    }
  }
  return { steps, ends };
}

interface Word {
  readonly word: string;
  /** Its second character, or none: most places that a word might begin at are told not to be one by this alone. */
  readonly second: number;
  readonly its: Lists;
}

/** The words of other scripts by their first character, and for each character the number of its group. */
function groupsOf(byWord: ReadonlyMap<string, Lists>): {
  readonly heads: Uint16Array;
  readonly groups: readonly (readonly Word[])[];
} {
  const heads = new Uint16Array(CODES);
  const groups: Word[][] = [[]];
  for (const [word, its] of byWord) {
    if (isLatin(word) || word === HAN) continue;
    const first = word.charCodeAt(0);
    heads[first] ||= groups.push([]) - 1;
    groups[heads[first] ?? 0]?.push({ word, second: word.length > 1 ? word.charCodeAt(1) : 0, its });
  }
  return { heads, groups };
}

/** Whether the word, of which the first character does, stands there. */
function startsWith(text: string, at: number, word: string): boolean {
  for (let i = 1; i < word.length; i++) {
    const [code, sought] = [text.charCodeAt(at + i), word.charCodeAt(i)];
    // Only what is ASCII may be written otherwise.
    if (code !== sought && (sought >= FIRST_BEYOND_ASCII || folded(code) !== sought)) return false;
  }
  return true;
}

function folded(code: number): number {
  if (code >= CAPITAL_A && code <= CAPITAL_Z) return code + 32;
  return code < FIRST_BEYOND_ASCII ? code : (ALIKE.get(code) ?? code);
}
