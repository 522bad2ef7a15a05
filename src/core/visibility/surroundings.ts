const BLANK_LINE = /\n\s*\n/g;
const SENTENCE_END = /[.。!?](?=\s)|\n\s*\n/g;
const COLON = /:/g;
const BRACKET_OR_END = /[([【{〔〖<)\]】}〕〗>\n]/g;
const OPENS = /[([【{〔〖<]/;
const HEADS =
  /^[\s>]*(?:#|\*\*|__|[【■●]|\d+\.\d|(?:\d+|[一二三四五六七八九十]+)[.、)]|[-*+] *(?:\*\*|__|#))|\||\n[ \t>]*(?:=+|-+)[ \t]*(?:\n|$)/m;
/** A sentence with one of these may speak of what stands under it; what is written together may be parted words. */
const FOLLOWING = /follow|below|next (?:line|point|paragraph)|[以如]下|下面|下列/;

/** What stands around a place of a folded text. However many places are asked of, nothing is looked through twice. */
export interface Surroundings {
  /** Whether its paragraph holds a heading, or may be a table. */
  isInHeadedParagraph(at: number): boolean;
  /** Whether its sentence may speak of what stands under it. */
  isInLeadingSentence(at: number): boolean;
  /** Whether a colon stands in its paragraph, in the rest of the sentence or in so many characters from there. */
  isBeforeColon(at: number, length: number): boolean;
  /** Whether a bracket is open there that opened on the same line. */
  isInBracket(at: number): boolean;
}

/** @param folded see `foldedText` */
export function surroundingsIn(folded: string): Surroundings {
  const paragraphs = partsBetween(folded, BLANK_LINE);
  const sentences = partsBetween(folded, SENTENCE_END);
  const colons = placesOf(folded, COLON);
  const brackets = placesOf(folded, BRACKET_OR_END);
  const isHeaded = remembered((part) => HEADS.test(folded.slice(paragraphs.starts[part], paragraphs.ends[part])));
  const leads = remembered((part) => FOLLOWING.test(folded.slice(sentences.starts[part], sentences.ends[part])));
  return {
    isInHeadedParagraph: (at) => isHeaded(lastUpTo(paragraphs.starts, at)),
    isInLeadingSentence: (at) => leads(lastUpTo(sentences.starts, at)),
    isBeforeColon(at, length) {
      const end = Math.max(sentences.ends[lastUpTo(sentences.starts, at)] ?? 0, at + length);
      const colon = colons[lastUpTo(colons, at - 1) + 1];
      return colon !== undefined && colon < Math.min(end, paragraphs.ends[lastUpTo(paragraphs.starts, at)] ?? 0);
    },
    isInBracket: (at) => OPENS.test(folded.charAt(brackets[lastUpTo(brackets, at - 1)] ?? folded.length)),
  };
}

interface Parts {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

function partsBetween(text: string, end: RegExp): Parts {
  const found = [...text.matchAll(end)];
  return {
    starts: [0, ...found.map(({ index, 0: sign }) => index + sign.length)],
    ends: [...found.map(({ index }) => index), text.length],
  };
}

function placesOf(text: string, sign: RegExp): readonly number[] {
  return Array.from(text.matchAll(sign), ({ index }) => index);
}

/** Which of these ascending places is the last at or before one; -1 where none is. */
function lastUpTo(places: readonly number[], at: number): number {
  let low = -1;
  for (let high = places.length - 1; low < high; ) {
    const middle = (low + high + 1) >> 1;
    if ((places[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

function remembered(asks: (part: number) => boolean): (part: number) => boolean {
  const known = new Map<number, boolean>();
  return (part) => {
    const answer = known.get(part) ?? asks(part);
    known.set(part, answer);
    return answer;
  };
}
