import type { Locale } from '../core/model/locale';

/** The language to speak: Chinese where the environment's locale is Chinese, else English. */
export function localeOf(env: Readonly<Record<string, string | undefined>>): Locale {
  const name = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return /^zh(?:[_.-]|$)/i.test(name) ? 'zh-cn' : 'en';
}
