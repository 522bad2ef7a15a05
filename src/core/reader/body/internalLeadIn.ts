import { isInternalAlone, isInternalTitle } from '../../visibility/internalWords';
import { FOLLOWING, isInternalLabel, isInternalMarkAlone, isSentenceThatLeads } from './visibilityOfHeading';

/**
 * The first line of a paragraph behind which everything is inside: a lead (`Internal:`, `敏感`; see `isInternalLead`), a mark by itself, or a
 * label that says so. A transcript may be one paragraph of thousands of lines: each is asked together with the sentence that it ends, and of
 * these only what may lead.
 *
 * @returns its index, -1 where there is none
 */
export function internalLeadIn(lines: readonly string[]): number {
  // A sentence may be wrapped; between Chinese characters the break is no space.
  const wrapped = [' ', ''].map((gap) => sentencesOf(lines, gap));
  return lines.findIndex((line, i) => {
    const last = line.trimEnd();
    // With a blank line everything before it is as it was.
    const isLead =
      last !== '' &&
      (isInternalTitle(last) || isInternalAlone(last) || wrapped.some((endIn) => isSentenceThatLeads(endIn(i))));
    return isLead || isInternalMarkAlone(line) || isInternalLabel(line);
  });
}

const SENTENCE_END = /[.。!！?？](?=.)/gu;
const FOLLOWS = new RegExp(FOLLOWING.source, `g${FOLLOWING.flags}`);
/** Longer than anything that speaks of what follows. */
const LONGEST = 30;
const ENDS_IN_COLON = /[:：][*_=]*$/u;
const MARKS_ALONE = /^[*_=]*$/;

/**
 * Joins the lines of a paragraph into sentences.
 *
 * @returns asked for each line in order: the sentence that ends with it where it may lead to what follows, else nothing
 */
function sentencesOf(lines: readonly string[], gap: string): (line: number) => string {
  const words = lines.map((line) => line.replace(/^[\s>]+/, ''));
  let joined = '';
  const ends = words.map((word, i) => {
    if (i > 0 && lines[i] !== '') joined += gap;
    const end = joined.length + word.trimEnd().length;
    joined += word;
    return end;
  });
  let start = 0;
  let follows = -1;
  let asked = 0;
  return (line) => {
    const end = ends[line] ?? 0;
    const until = joined.slice(0, end);
    // The last character asked about may have been a sentence's end, which only what stands behind it shows.
    SENTENCE_END.lastIndex = Math.max(0, asked - 1);
    while (SENTENCE_END.test(until)) start = SENTENCE_END.lastIndex;
    FOLLOWS.lastIndex = Math.max(start, asked - LONGEST);
    const speaks = FOLLOWS.exec(until);
    if (speaks) follows = speaks.index;
    asked = end;
    const last = until.slice(Math.max(start, end - LONGEST));
    const mayLead = follows >= start || ENDS_IN_COLON.test(last) || MARKS_ALONE.test(last);
    return mayLead ? until.slice(start) : '';
  };
}
