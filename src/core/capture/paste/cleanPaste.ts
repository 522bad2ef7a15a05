import type { PasteRefusal } from './pasted';

/** No mail or chat that somebody copies to keep is longer, in UTF-16 units; whole archives are. */
const LONGEST = 200_000;

/** The text with one kind of line end and space and nothing invisible, or why it cannot become a note. */
export function cleanPaste(text: string): { readonly text: string } | { readonly refusal: PasteRefusal } {
  if (text.length > LONGEST) return { refusal: 'too-large' };
  if (/(?![\s\u0085])\p{Cc}/u.test(text) || isMostlyBroken(text)) return { refusal: 'not-text' };
  const clean = text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad\ufffc]/g, '')
    .replace(/[\t\u00a0\u2000-\u200a\u202f\u3000]/g, ' ')
    .replace(/ +$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+|\n+$/g, '');
  return clean.trim() === '' ? { refusal: 'empty' } : { text: clean };
}

/** Bytes read as text show as replacement characters. */
function isMostlyBroken(text: string): boolean {
  const broken = text.split('\ufffd').length - 1;
  return broken > 0 && broken * 20 > text.length;
}
