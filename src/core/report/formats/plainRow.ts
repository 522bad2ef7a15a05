import type { Locale, Localized } from '../../model/locale';

/** How a row of a table reads where there are no columns: `• Publish it (Who: Li Wei; By: 1 Dec)`. */
const MARKS: Localized<{
  readonly colon: string;
  readonly between: string;
  readonly open: string;
  readonly close: string;
}> = {
  en: { colon: ': ', between: '; ', open: ' (', close: ')' },
  'zh-cn': { colon: '：', between: '；', open: '（', close: '）' },
};

/** Writes a row as one line. Columns do not line up in a chat, so each cell brings its heading; the first needs none. */
export function plainRow(names: readonly string[], cells: readonly string[], language: Locale): string {
  const { colon, between, open, close } = MARKS[language];
  const [first = '', ...rest] = cells;
  const details = rest.flatMap((text, index) => (text === '' ? [] : [`${names[index + 1] ?? ''}${colon}${text}`]));
  return `• ${first}${details.length > 0 ? `${open}${details.join(between)}${close}` : ''}`;
}
