import type { Locale } from '../model/locale';
import type { HealthBand } from '../model/profile';
import { figureWords, percentWords } from './figureWords';
import type { HealthDocument } from './healthDocument';
import { recordNext } from './recordNext';
import { stepLine } from './stepText';
import { textColumns } from './textColumns';
import { BAND_NAMES } from './words/bandNames';
import { CAPS_SHORT } from './words/capTexts';
import { PRINCIPLE_NAMES } from './words/principleTexts';
import { idleWords } from './words/statusNames';
import { HEALTH_TABLE_WORDS } from './words/tableWords';

type ProjectRow = HealthDocument['projects'][number];

/**
 * The document as a text one would paste into a mail: all projects in a table, then each with its principles, what caps its score and what to do next,
 * every record with its place.
 */
export function healthTable({ asOf, projects, portfolio }: HealthDocument, locale: Locale): string {
  const words = HEALTH_TABLE_WORDS[locale];
  if (projects.length === 0) return '';
  const overview =
    projects.length === 1
      ? []
      : [
          ...projectTable(projects, locale),
          ...(projects.some(({ watermelon }) => watermelon) ? [words.mark] : []),
          '',
          words.portfolio(scoreWords(portfolio.score, portfolio.band, locale), portfolio.scored, portfolio.active),
        ];
  const blocks = projects.map((project) => projectLines(project, locale).join('\n'));
  return `${[[words.title(asOf), ...(overview.length > 0 ? ['', ...overview] : [])].join('\n'), ...blocks].join('\n\n')}\n`;
}

function projectTable(projects: readonly ProjectRow[], locale: Locale): readonly string[] {
  const rows = projects.map((project) => [
    project.client ?? '',
    nameOf(project, locale),
    project.score === null ? '–' : String(Math.floor(project.score)),
    BAND_NAMES[locale][project.band ?? 'none'],
    percentWords(project.coverage),
    `${project.declared ? BAND_NAMES[locale][project.declared] : ''}${project.watermelon ? ' !' : ''}`,
  ]);
  return textColumns(
    [HEALTH_TABLE_WORDS[locale].projectColumns, ...rows],
    ['start', 'start', 'end', 'start', 'end', 'start'],
  );
}

function projectLines(project: ProjectRow, locale: Locale): readonly string[] {
  const words = HEALTH_TABLE_WORDS[locale];
  const facts = [
    scoreWords(project.score, project.band, locale),
    words.coverage(percentWords(project.coverage)),
    ...(project.declared ? [words.declared(BAND_NAMES[locale][project.declared])] : []),
    ...(project.watermelon ? [words.watermelon] : []),
  ];
  return [
    [project.client, nameOf(project, locale)].filter(Boolean).join(' / '),
    facts.join(words.between),
    '',
    ...indented(principleTable(project, locale)),
    ...list(
      words.caps(project.caps.length),
      project.caps.map((cap) => [CAPS_SHORT[locale][cap.reason] ?? cap.reason, placeOf(cap)]),
    ),
    ...list(
      words.next,
      project.doNext.map((step) => [stepLine(step, project.project, locale), placeOf(step)]),
    ),
    ...(project.score === null
      ? list(
          words.missing,
          recordNext(project.components, locale).map((text) => [text]),
        )
      : []),
  ];
}

function nameOf({ project, status }: ProjectRow, locale: Locale): string {
  const idle = idleWords(status, locale);
  return idle === '' ? project : HEALTH_TABLE_WORDS[locale].idle(project, idle);
}

function principleTable({ components, lowest }: ProjectRow, locale: Locale): readonly string[] {
  const words = HEALTH_TABLE_WORDS[locale];
  const rows = components.map(({ principle, value, parts, weight }) => {
    const figure = figureWords(value, parts, locale);
    const mark = principle === lowest ? words.lowest : '';
    return [PRINCIPLE_NAMES[locale][principle], figure.value, figure.count, String(weight), mark];
  });
  return textColumns([words.principleColumns, ...rows], ['start', 'end', 'start', 'end', 'start']);
}

/** A title over numbered items, each with its further lines under it. */
function list(title: string, items: readonly (readonly string[])[]): readonly string[] {
  if (items.length === 0) return [];
  const lines = items.flatMap(([first = '', ...more], at) => [
    `${at + 1}. ${first}`,
    ...more.map((line) => `   ${line}`),
  ]);
  return ['', `  ${title}`, ...indented(lines)];
}

function indented(lines: readonly string[]): readonly string[] {
  return lines.map((line) => (line === '' ? '' : `  ${line}`));
}

function placeOf({ path, line }: { readonly path: string; readonly line: number }): string {
  return `${path}:${line}`;
}

/** Rounded down, so that a score never looks like the next band. */
function scoreWords(score: number | null, band: HealthBand | null, locale: Locale): string {
  const name = BAND_NAMES[locale][band ?? 'none'];
  return score === null ? name : `${Math.floor(score)} · ${name}`;
}
