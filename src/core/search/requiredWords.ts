import {
  ANYTHING,
  characterClass,
  EMPTY,
  escaped,
  HAN,
  literal,
  type Parsed,
  type Part,
  type RequiredWords,
  wholeCharacter,
} from './patternAtoms';

/** More words than these are not put together from their parts. */
const MOST_JOINED = 64;
/** What one word of a list must weigh at the least to be worth a look: two letters, or a sign, or a character of another script. */
const LEAST_WEIGHT = 2;
const SIGN_WEIGHT = 3;

/**
 * Derives from a regular expression the words without which it cannot match (as RE2 and Hyperscan do to spare themselves a search). What it does not
 * understand it takes to match anything, so it may ask for less than it could, never for more.
 *
 * @param source that of an expression with any flags but `v`
 */
export function requiredWords(source: string): RequiredWords {
  const [part] = alternation(source, 0);
  return needsOf(part).filter((words) => weightOf(words) >= LEAST_WEIGHT);
}

function alternation(source: string, from: number): Parsed {
  const branches: Part[] = [];
  for (let at = from; ; at++) {
    const [branch, end] = sequence(source, at);
    branches.push(branch);
    at = end;
    if (source[at] !== '|') return [branches.length === 1 ? branch : eitherOf(branches), at];
  }
}

function eitherOf(branches: readonly Part[]): Part {
  if (branches.every(({ exact, needs }) => exact && needs.length === 0))
    return { exact: branches.flatMap(({ exact = [] }) => exact), needs: [] };
  const words = branches.map((branch) => needsOf(branch).reduce(heavier, []));
  return { exact: undefined, needs: words.every((list) => list.length > 0) ? [words.flat()] : [] };
}

function sequence(source: string, from: number): Parsed {
  const needs: (readonly string[])[] = [];
  let isExact = true;
  let joined: readonly string[] = [''];
  /** Characters that follow each of those joined: most of a pattern is plain words, read letter by letter. */
  let plain = '';
  const withPlain = (): readonly string[] => {
    const words = plain === '' ? joined : joined.map((head) => head + plain);
    plain = '';
    return words;
  };
  let at = from;
  while (at < source.length && source[at] !== '|' && source[at] !== ')') {
    const [part, end] = quantified(source, at);
    at = end;
    needs.push(...part.needs);
    const { exact } = part;
    if (exact?.length === 1 && joined.length <= MOST_JOINED) {
      plain += exact[0];
      continue;
    }
    joined = withPlain();
    if (exact && (joined.length === 1 || joined.length * exact.length <= MOST_JOINED)) {
      joined = joined.flatMap((head) => exact.map((tail) => head + tail));
      continue;
    }
    isExact = false;
    needs.push(joined);
    joined = exact ?? [''];
  }
  joined = withPlain();
  return [isExact ? { exact: joined, needs } : { exact: undefined, needs: [...needs, joined] }, at];
}

const QUANTIFIER = /(?:[*+?]|\{(\d+)(?:,(\d*))?\})\??/y;

function quantified(source: string, from: number): Parsed {
  const [part, end] = atom(source, from);
  QUANTIFIER.lastIndex = end;
  const [quantifier, least = '', most] = QUANTIFIER.exec(source) ?? [];
  if (quantifier === undefined) return [part, end];
  const after = end + quantifier.length;
  if (quantifier[0] === '+' || Number(least) > 0)
    return [least === '1' && most === undefined ? part : { exact: undefined, needs: needsOf(part) }, after];
  const isOnceAtMost = quantifier[0] === '?' || (quantifier[0] === '{' && most === '1');
  const { exact } = part;
  if (!isOnceAtMost || !exact || exact.length >= MOST_JOINED) return [ANYTHING, after];
  return [{ exact: ['', ...exact], needs: [] }, after];
}

function atom(source: string, at: number): Parsed {
  const sign = source[at];
  if (sign === '(') return group(source, at + 1);
  if (sign === '[') return characterClass(source, at + 1);
  if (sign === '\\') return escaped(source, at + 1);
  if (sign === '^' || sign === '$') return [EMPTY, at + 1];
  if (sign === '.') return [ANYTHING, at + 1];
  const character = wholeCharacter(source, at);
  return [literal(character), at + character.length];
}

const LOOK = /\?<?([=!])/y;
const GROUP_NAME = /\?(?::|<\w+>)/y;

function group(source: string, at: number): Parsed {
  LOOK.lastIndex = at;
  const [look, how] = LOOK.exec(source) ?? [];
  GROUP_NAME.lastIndex = at;
  const [name = ''] = look === undefined ? (GROUP_NAME.exec(source) ?? []) : [];
  const [part, end] = alternation(source, at + (look ?? name).length);
  const inside = how === '!' ? EMPTY : { exact: [''], needs: needsOf(part) };
  return [look === undefined ? part : inside, end + 1];
}

function needsOf({ exact, needs }: Part): RequiredWords {
  return (exact ? [exact, ...needs] : needs).filter((words) => !words.includes(''));
}

function heavier(a: readonly string[], b: readonly string[]): readonly string[] {
  const [first, second] = [weightOf(a), weightOf(b)];
  return second > first || (second === first && b.length < a.length) ? b : a;
}

/** How much the lightest of the words says: letters and spaces are everywhere, signs and Chinese are not. */
function weightOf(words: readonly string[]): number {
  let least = words.length === 0 ? 0 : Number.POSITIVE_INFINITY;
  for (const word of words) {
    let weight = 0;
    for (const sign of word)
      weight += (sign >= 'a' && sign <= 'z') || sign === ' ' ? 1 : sign === HAN ? LEAST_WEIGHT : SIGN_WEIGHT;
    least = Math.min(least, weight);
  }
  return least;
}
