import { once } from '../../lazy/once';
import { allMatches } from '../matches';
import type { Range } from './found';

/** Words after which a full stop does not end the sentence. */
const ABBREVIATION =
  /(?:^|[\s(])(?:[Ee]\.g|[Ii]\.e|[Ee]tc|[Vv]s|M(?:rs?|s)|Dr|[Nn]o|[Aa]pprox|[Ii]ncl|[Cc]f|S[tr]|Fr|\p{Lu})\.$/u;

const END = /[.!?]+["”’)\]]*(?=\s|$)|[。！？；;]+|\r?\n|\r/g;

/**
 * Splits text into sentences, English and Chinese. A line break inside a paragraph ends one only where whoever wrote it meant it to.
 *
 * @param text plain text (see `maskInline`)
 * @returns ranges without surrounding white space, in order; empty ones are left out
 */
export function splitSentences(text: string): readonly Range[] {
  const sentences: Range[] = [];
  const width = once(() => widthOf(text));
  let start = 0;
  for (const match of allMatches(text, END)) {
    const end = match.index + match[0].length;
    if (match[0] === '.' && ABBREVIATION.test(text.slice(Math.max(0, end - 10), end))) continue;
    if (/[\r\n]/.test(match[0]) && !isMeant(text, match.index, end, width())) continue;
    push(sentences, text, start, end);
    start = end;
  }
  push(sentences, text, start, text.length);
  return sentences;
}

/** How wide the lines of a text are; nobody wraps at less than sixty characters. */
function widthOf(text: string): number {
  return text.split(/\r?\n|\r/).reduce((widest, line) => Math.max(widest, line.length), 60);
}

/** Its characters and its punctuation. */
const CHINESE = /[\p{Script=Han}\u3001-\u303f\uff01-\uff65—]/u;

/** Who does something, and that they will: the next line says something of its own, unless the one before it goes on. */
export const OPENS =
  /^(?:We|I|\p{Lu}[\p{L}’'-]+(?:\s(?:and\s)?\p{Lu}[\p{L}’'-]+)?)\s(?:will|shall|needs?\sto|has\sto|have\sto|can|should|to)\s/u;
/** A line that the next one goes on with. */
export const GOES_ON =
  /(?:[,;:–—-]|\b(?:and|or|but|that|which|the|an?|our|with|for|to|of|by|from|in|on|at|as|if|when|while|because|so|then))\s*$/i;

/** A line is wrapped where the next word had no room on it; Chinese is not wrapped by hand at all. */
function isMeant(text: string, lineEnd: number, next: number, width: number): boolean {
  const before = text.slice(Math.max(0, lineEnd - width - 1), lineEnd);
  const lineStart = lineEnd - before.length + Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
  const word = /^\S*/.exec(text.slice(next, next + 60))?.[0] ?? '';
  if (CHINESE.test(text.slice(lineEnd - 1, lineEnd)) || CHINESE.test(word.slice(0, 1))) return true;
  if (lineEnd - lineStart + 1 + word.length <= width) return true;
  return !GOES_ON.test(text.slice(lineStart, lineEnd)) && OPENS.test(text.slice(next, next + 60));
}

function push(sentences: Range[], text: string, from: number, to: number): void {
  const sentence = text.slice(from, to);
  const start = to - sentence.trimStart().length;
  const end = from + sentence.trimEnd().length;
  if (end > start) sentences.push({ start, end });
}
