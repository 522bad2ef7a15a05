import { allMatches } from '../matches';

const LINE_BREAKS = /[\r\n]+/g;

/** A text of which nothing is left but its line breaks, as long as it was. */
export function blanked(text: string): string {
  let kept = '';
  let at = 0;
  for (const { 0: breaks, index } of allMatches(text, LINE_BREAKS)) {
    kept += ' '.repeat(index - at) + breaks;
    at = index + breaks.length;
  }
  return kept + ' '.repeat(text.length - at);
}
