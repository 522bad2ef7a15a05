import { simplified } from './vocabulary/traditional';

/** A frontmatter or field key as it is looked up: case, spaces, hyphens and underscores do not tell keys apart. */
export function foldKey(key: string): string {
  return simplified(key.normalize('NFKC'))
    .toLowerCase()
    .replace(/[\s_-]+/g, '');
}

/** A word or phrase as it is looked up: compatibility forms, case, traditional characters, variation selectors and zero-width ones folded. */
export function foldPhrase(text: string): string {
  return simplified(text.normalize('NFKC'))
    .toLowerCase()
    .replace(/[\ufe0e\ufe0f\u200b-\u200d\u2060\ufeff\u00ad]/g, '')
    .replace(/[’‘]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}
