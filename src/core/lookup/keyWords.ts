import type { Locale } from '../model/locale';
import type { Field } from '../schema/field';

/** What stands beside a key and finds it: its Chinese name, or in English the gist of what it is for. */
export function keyWords(
  { key, description }: Field,
  spellings: readonly string[],
  locale: Locale,
): { readonly filter: string; readonly detail: string } {
  const chinese = spellings.filter((it) => /\p{Script=Han}/u.test(it));
  const gist = description[locale].split(/[.,;:(。，；：（]/)[0] ?? '';
  return { filter: [key, ...chinese].join(' '), detail: (locale === 'zh-cn' && chinese[0]) || gist };
}
