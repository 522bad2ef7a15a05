import type { Range } from './found';

/** Words after which a full stop does not end the sentence. */
const ABBREVIATION = /(?:^|[\s(])(?:e\.g|i\.e|etc|vs|mr|mrs|ms|dr|no|approx|incl|cf|st)\.$/i;

/**
 * Splits text into sentences, English and Chinese. A line break inside a paragraph does not end one.
 *
 * @param text plain text (see `maskInline`)
 * @returns ranges without surrounding white space, in order; empty ones are left out
 */
export function splitSentences(text: string): readonly Range[] {
  const sentences: Range[] = [];
  let start = 0;
  for (const match of text.matchAll(/[.!?]+(?=\s|$)|[。！？；;]+|\n{2,}/g)) {
    const end = match.index + match[0].length;
    if (match[0] === '.' && ABBREVIATION.test(text.slice(Math.max(0, end - 10), end))) continue;
    push(sentences, text, start, end);
    start = end;
  }
  push(sentences, text, start, text.length);
  return sentences;
}

function push(sentences: Range[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text[start] ?? '')) start++;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--;
  if (end > start) sentences.push({ start, end });
}
