import type { Locale } from '../model/locale';

const COLON = 0x3a;

/**
 * The language of a note: Chinese where Han characters outnumber Latin words. Words before a colon are keys (`type:`, `[from:: …]`), which are
 * English in any note. Looks at the first 8,000 characters.
 */
export function languageOf(text: string): Locale {
  const sample = text.slice(0, 8000);
  let han = 0;
  let words = 0;
  let inWord = false;
  for (let i = 0; i < sample.length; i++) {
    const code = sample.charCodeAt(i);
    const small = code | 32;
    if (small >= 97 && small <= 122) {
      if (!inWord) words++;
      inWord = true;
      continue;
    }
    if (code >= 0x4e00 && code <= 0x9fff) han++;
    else if (inWord && code === COLON) words--;
    inWord = false;
  }
  return han > words ? 'zh-cn' : 'en';
}
