import { isDenialAlone } from '../../visibility/deniedByName';
import { openingLine } from '../openingLine';

/** Words without a colon lead only where they say little else: `Not for Acme`, `别给蓝海看`. */
const BARE_LEAD = /^[^\p{L}\p{N}]*(?:[^\s.!?。！？]+\s+){0,3}[^\s.!?。！？]{1,20}$/u;

const COLON_LEAD = /[:：][*_=]*$/u;

const CLOSING = /[\s.!。！]/;

const SENTENCE_END = /[?？]/;

const SEVERAL_LINES = /[\r\n]/;

/** Whether a line may lead on to what it keeps from somebody: by a colon, by saying little else, or by nothing but that. */
export function leads(raw: string): boolean {
  let end = raw.length;
  while (end > 0 && CLOSING.test(raw.charAt(end - 1))) end--;
  // Most lines are sentences, which lead nowhere.
  if (SENTENCE_END.test(raw.charAt(end - 1))) return false;
  const words = raw.slice(0, end);
  return COLON_LEAD.test(words) || (!holdsFiveWords(words) && BARE_LEAD.test(words)) || isDenialAlone(words);
}

/** `not for Acme` by itself, with no colon to lead on, speaks of all that it stands among. */
export function isBareDenial(raw: string): boolean {
  const words = openingLine(raw).trimEnd();
  return !COLON_LEAD.test(words) && isDenialAlone(words);
}

/** One more than in any line that leads by its words, told by letters that need no long look. */
function holdsFiveWords(words: string): boolean {
  const first = words.search(/[A-Za-z0-9]/);
  return first >= 0 && words.slice(first).split(/\s+/, 5).length === 5;
}

/** Whether one of some lines does so. */
export function anyLeads(raw: string): boolean {
  return SEVERAL_LINES.test(raw) ? raw.split(/[\r\n]+/).some(leads) : leads(raw);
}
