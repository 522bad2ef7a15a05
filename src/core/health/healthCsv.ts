import type { Locale, Localized } from '../model/locale';
import type { HealthDocument } from './healthDocument';
import { BAND_NAMES } from './words/bandNames';
import { PRINCIPLE_NAMES } from './words/principleTexts';
import { STATUS_NAMES } from './words/statusNames';

const COLUMNS: Localized<readonly string[]> = {
  en: [
    'visibility',
    'as of',
    'client',
    'project',
    'score',
    'band',
    'coverage',
    'declared',
    'declared better',
    'principle',
    'weight',
    'value',
    'kept',
    'counted',
    'project status',
  ],
  'zh-cn': [
    '可见范围',
    '截至',
    '客户',
    '项目',
    '得分',
    '状态',
    '覆盖率',
    '自报状态',
    '自报状态好于记录',
    '原则',
    '权重',
    '数值',
    '做到',
    '计入',
    '项目状态',
  ],
};

const INTERNAL: Localized = { en: 'internal', 'zh-cn': '内部' };

/**
 * The figures of a health document as CSV (RFC 4180): a line for each principle of each project. A score has one decimal, rounded down so that none
 * looks like the next band; a share has two; what has no value is empty. Every line says that it is internal. Begins with a byte order mark, without which
 * spreadsheets misread Chinese.
 */
export function healthCsv({ asOf, projects }: HealthDocument, locale: Locale): string {
  const rows = projects.flatMap(
    ({ client, project, status, score, band, coverage, declared, watermelon, components }) =>
      components.map(({ principle, weight, value, parts }) => [
        INTERNAL[locale],
        asOf,
        client ?? '',
        project,
        score === null ? null : Math.floor(score * 10) / 10,
        BAND_NAMES[locale][band ?? 'none'],
        hundredths(coverage),
        declared ? BAND_NAMES[locale][declared] : '',
        watermelon,
        PRINCIPLE_NAMES[locale][principle],
        weight,
        value === null ? null : hundredths(value),
        parts.reduce((sum, part) => sum + part.kept, 0),
        parts.reduce((sum, part) => sum + part.counted, 0),
        STATUS_NAMES[locale][status],
      ]),
  );
  return `\ufeff${[COLUMNS[locale], ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

function hundredths(share: number): number {
  return Math.round(share * 100) / 100;
}

/** A text that a spreadsheet would take for a formula, in full width too, is kept from being one by an apostrophe. */
function cell(value: string | number | boolean | null): string {
  if (typeof value !== 'string') return value === null ? '' : String(value);
  const text = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
