import { coveredBy } from './finished/covered';
import type { ClientKnows } from './finished/finalGate';
import { heavyWords, isNumber } from './lightWords';
import { isHan, RUN_OF_HAN, RUN_OF_WORDS, runsAmong, tokensOf } from './runs';

/** Of a stretch of words that a note and a document share, so many must say something, or so many be no names, days and hours. */
const TELLING_WORDS = 3;
const MANY_WORDS = 8;
/** The same for Chinese: so many characters that belong to no name. */
const TELLING_HAN = 8;
/** A whole clause that stands in both is no coincidence, be it as short as this; somebody's name counts as one word of it. */
const TELLING_CLAUSE = 2;

const SENTENCE_END = /(?<=[.!?;])\s|[。！？；|]/u;
/** Ends what of a line may speak for itself. */
const CLAUSE_END = /(?<=[.!?;:,])\s|[。！？；：，|()（）]|\s[–—-]\s/u;
/** Fields and tags stand behind what an item says. */
const BESIDE = /\[[^\][]*::[^\][]*\]|(?<=^|\s)[#@][^\s#@]+|\p{Extended_Pictographic}\s*\d{4}-\d\d-\d\d/gu;

/** Words of one kind of a sentence, and which of them weigh something. */
interface Side {
  readonly words: readonly string[];
  readonly heavy: readonly boolean[];
  /** Which belong to a name that the client knows. */
  readonly named: readonly boolean[];
}

/**
 * Tells what of a line that the client has not seen is given away by the runs it shares with a document; undefined where that is a coincidence (leak policy, A8).
 *
 * @param known what the client may see: its names weigh nothing, and what one of its sentences says in other words is known
 */
export function tellingIn(known: ClientKnows): (line: string, suspicious: ReadonlySet<string>) => string | undefined {
  const isName = coveredBy(known.names);
  let told: readonly ReadonlySet<string>[] | undefined;
  const isTold = (heavy: readonly string[]): boolean => {
    told ??= known.texts.flatMap(sentencesOf).map((sentence) => new Set(tokensOf(sentence).map(stemOf)));
    return told.some((sentence) => heavy.every((word) => sentence.has(stemOf(word))));
  };
  return (line, suspicious) => {
    const words = sideOf(line, isName, false);
    const clauses = line
      .replace(BESIDE, ' ')
      .split(CLAUSE_END)
      .map((clause) => sideOf(clause, isName, false));
    const found = stretchesOf(words.words, RUN_OF_WORDS, ' ', suspicious).find(([from, to]) => {
      const heavy = words.words.slice(from, to).filter((_, i) => words.heavy[from + i]);
      const many = words.words.slice(from, to).filter((word, i) => !words.named[from + i] && !isNumber(word)).length;
      const isTelling =
        heavy.length >= TELLING_WORDS || many >= MANY_WORDS || clauses.some((clause) => isWholly(clause, heavy));
      return isTelling && !heavy.every(isNumber) && !isTold(heavy);
    });
    if (found) return words.words.slice(found[0], found[1]).join(' ');
    const han = sideOf(line, isName, true);
    const foundHan = stretchesOf(han.words, RUN_OF_HAN, '', suspicious).find(
      ([from, to]) => han.heavy.slice(from, to).filter(Boolean).length >= TELLING_HAN,
    );
    return foundHan && han.words.slice(foundHan[0], foundHan[1]).join('');
  };
}

/** Whether some words are all that a clause says. */
function isWholly({ words, heavy, named }: Side, found: readonly string[]): boolean {
  const said = words.filter((_, at) => heavy[at]);
  const count = said.length + (named.includes(true) ? 1 : 0);
  return said.length > 0 && count >= TELLING_CLAUSE && said.every((word) => found.includes(word));
}

function sideOf(text: string, isName: ReturnType<typeof coveredBy>, ofHan: boolean): Side {
  const tokens = tokensOf(text);
  const named = isName(tokens);
  const places = tokens.flatMap((token, at) => (isHan(token) === ofHan ? [at] : []));
  const words = places.map((at) => tokens[at] ?? '');
  const names = places.map((at) => named[at] ?? false);
  return {
    words,
    heavy: ofHan ? names.map((is) => !is) : heavyWords(words, names),
    named: names,
  };
}

/** Where runs that a document has, too, join into longer stretches: from a word up to another. */
function stretchesOf(
  words: readonly string[],
  length: number,
  space: string,
  suspicious: ReadonlySet<string>,
): readonly (readonly [from: number, to: number])[] {
  const stretches: [number, number][] = [];
  for (const [from, run] of runsAmong(words, length, space).entries()) {
    if (!suspicious.has(run)) continue;
    const last = stretches.at(-1);
    if (last && from <= last[1]) last[1] = from + length;
    else stretches.push([from, from + length]);
  }
  return stretches;
}

function sentencesOf(text: string): readonly string[] {
  return text.replace(/\r?\n/g, ' ').split(SENTENCE_END);
}

/** A word without what grammar makes of it: `opens` and `opened` say the same. */
function stemOf(word: string): string {
  return word.length > 4 ? word.replace(/(?:ing|ed|es|s|e)$/, '') : word;
}
