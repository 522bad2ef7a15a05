import { CITED } from './plainText';
import { unseenBlanked } from './unseen';

const CODE = /(?<!`)(`{1,10})(?!`)[^`]{1,2000}\1(?!`)/g;
const TAG = /<\/?[a-zA-Z][^<>\n]{0,400}>/g;
const LINK_TARGET = /\]\([^()\s]{0,1000}(?:\([^()\s]{0,200}\)[^()\s]{0,500})?(?:\s+"[^"\n]{0,300}")?\)/g;
const URL = /(?:https?:\/\/|www\.)[^\s<>()（）[\]，。；、"']{1,1000}/g;

/**
 * Blanks out what no field may be read from (code, what no page shows, HTML tags, citations, link targets, bare addresses), keeping every offset.
 * Deleted text (`~~…~~`) stays.
 *
 * @param raw inline content as it stands in the note
 * @returns a text of the same length
 */
export function maskMarkup(raw: string): string {
  let text = raw;
  if (text.includes('`')) text = text.replace(CODE, blank);
  text = unseenBlanked(text);
  if (text.includes('<')) text = text.replace(TAG, keepAutolink);
  if (text.includes('@') && text.includes('[')) text = text.replace(CITED, blank);
  if (text.includes('](')) text = text.replace(LINK_TARGET, (match) => `]${' '.repeat(match.length - 1)}`);
  if (text.includes('://') || text.includes('www.')) text = text.replace(URL, blank);
  return text;
}

function blank(match: string): string {
  return ' '.repeat(match.length);
}

/** `<https://…>` is blanked with the addresses; an e-mail address in angle brackets belongs to a name and stays. */
function keepAutolink(match: string): string {
  return match.includes('@') && !match.includes(' ') ? match : blank(match);
}
