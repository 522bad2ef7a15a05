import { BorderStyle, convertMillimetersToTwip, type IBorderOptions, type IStylesOptions } from 'docx';
import type { Locale } from '../../model/locale';

const INK = '1F2328';
const QUIET = '59636E';
const ACCENT = '0B4A63';

/** A4 with room to write on. */
export const PAGE = {
  size: { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) },
  margin: { top: '20mm', bottom: '20mm', left: '22mm', right: '22mm' },
} as const;

const NONE: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const HAIRLINE: IBorderOptions = { style: BorderStyle.SINGLE, size: 4, color: 'D1D9E0' };

/** Lines between rows, and nothing else. */
export const TABLE_BORDERS = {
  top: NONE,
  left: NONE,
  right: NONE,
  insideVertical: NONE,
  insideHorizontal: HAIRLINE,
  bottom: HAIRLINE,
};

/** Of the words at the head of a table. */
export const TABLE_HEAD = { color: QUIET, bold: true } as const;

/** The looks of headings and text; what is Chinese stands in a Chinese face. */
export function documentStyles(language: Locale): IStylesOptions {
  const lang = language === 'zh-cn' ? 'zh-CN' : 'en-GB';
  const heading = (size: number, before: number, color: string) => ({
    run: { size, bold: true, color },
    paragraph: { spacing: { before, after: 80 }, keepNext: true },
  });
  return {
    default: {
      document: {
        run: {
          size: 21,
          color: INK,
          font: { ascii: 'Calibri', hAnsi: 'Calibri', eastAsia: 'Microsoft YaHei' },
          language: { value: lang, eastAsia: 'zh-CN' },
        },
        paragraph: { spacing: { line: 276, after: 100 } },
      },
      title: { run: { size: 36, bold: true, color: INK }, paragraph: { spacing: { after: 60 }, keepNext: true } },
      heading1: heading(24, 280, ACCENT),
      heading2: heading(21, 180, INK),
      heading3: heading(21, 140, QUIET),
      hyperlink: { run: { color: ACCENT, underline: {} } },
    },
  };
}
