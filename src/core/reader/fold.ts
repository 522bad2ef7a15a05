import { simplified } from '../visibility/traditional';

/** A frontmatter or field key as it is looked up: case, spaces, hyphens and underscores do not tell keys apart. */
export function foldKey(key: string): string {
  return compatible(key)
    .toLowerCase()
    .replace(/[\s_-]+/g, '');
}

/** A word or phrase as it is looked up: compatibility forms, case, traditional characters, variation selectors and zero-width ones folded. */
export function foldPhrase(text: string): string {
  if (!UNFOLDED.test(text)) return text.toLowerCase();
  const folded = compatible(text).toLowerCase();
  return (BEYOND_ASCII.test(folded) ? folded.replace(INVISIBLE, '').replace(/[’‘]/g, "'") : folded)
    .replace(SPACE, ' ')
    .trim();
}

/** What is folded beside case: most of what is looked up has none of it. */
const UNFOLDED = /[\u0080-\uffff]|[^\S ]| {2}|^ | $/;

const BEYOND_ASCII = /[\u0080-\uffff]/;
const INVISIBLE = /[\ufe0e\ufe0f\u200b-\u200d\u2060\ufeff\u00ad]/g;
/** White space but for a space by itself, which stays as it is. */
const SPACE = /[^\S ]\s*| \s+/g;

/** Compatibility forms and traditional characters folded. ASCII needs neither, and is most of what is looked up. */
export function compatible(text: string): string {
  return BEYOND_ASCII.test(text) ? simplified(text.normalize('NFKC')) : text;
}
