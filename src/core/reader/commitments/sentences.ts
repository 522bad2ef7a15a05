import type { Range } from './found';

/** Words after which a full stop does not end the sentence. */
const ABBREVIATION =
  /(?:^|[\s(])(?:e\.g|i\.e|etc|vs|mr|mrs|ms|dr|no|approx|incl|cf|st|fr|sr)\.$|(?:^|[\s(])\p{Lu}\.$/iu;

/**
 * Splits text into sentences, English and Chinese. A line break inside a paragraph ends one only where whoever wrote it meant it to.
 *
 * @param text plain text (see `maskInline`)
 * @returns ranges without surrounding white space, in order; empty ones are left out
 */
export function splitSentences(text: string): readonly Range[] {
  const sentences: Range[] = [];
  const width = widthOf(text);
  let start = 0;
  for (const match of text.matchAll(/[.!?]+["”’)\]]*(?=\s|$)|[。！？；;]+|\r?\n|\r/g)) {
    const end = match.index + match[0].length;
    if (match[0] === '.' && ABBREVIATION.test(text.slice(Math.max(0, end - 10), end))) continue;
    if (/[\r\n]/.test(match[0]) && !isMeant(text, match.index, end, width)) continue;
    push(sentences, text, start, end);
    start = end;
  }
  push(sentences, text, start, text.length);
  return sentences;
}

/** How wide the lines of a text are; nobody wraps at less than sixty characters. */
function widthOf(text: string): number {
  return Math.max(60, ...text.split(/\r?\n|\r/).map((line) => line.length));
}

/** A line is wrapped where the next word had no room on it; Chinese is not wrapped by hand at all. */
function isMeant(text: string, lineEnd: number, next: number, width: number): boolean {
  const lineStart = Math.max(text.lastIndexOf('\n', lineEnd - 1), text.lastIndexOf('\r', lineEnd - 1)) + 1;
  const word = /^\S*/.exec(text.slice(next, next + 60))?.[0] ?? '';
  if (/\p{Script=Han}/u.test(text.slice(lineEnd - 1, lineEnd)) || /^\p{Script=Han}/u.test(word)) return true;
  return lineEnd - lineStart + 1 + word.length <= width;
}

function push(sentences: Range[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text[start] ?? '')) start++;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--;
  if (end > start) sentences.push({ start, end });
}
