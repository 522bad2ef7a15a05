import type { Locale, Localized } from '../model/locale';
import type { HealthBand } from '../model/profile';
import type { HealthDocument } from './healthDocument';
import { BAND_NAMES, CAPS_SHORT, PRINCIPLE_NAMES, TODOS } from './texts';

type ProjectRow = HealthDocument['projects'][number];
type ComponentRow = ProjectRow['components'][number];

interface Words {
  readonly notApplicable: string;
  readonly facts: (facts: readonly string[]) => string;
  readonly coverage: (percent: number) => string;
  readonly declared: (band: string) => string;
  readonly watermelon: string;
  readonly lowest: string;
  readonly next: string;
  readonly of: (kept: number, counted: number) => string;
  readonly portfolio: (score: string, scored: number, active: number) => string;
}

const WORDS: Localized<Words> = {
  en: {
    notApplicable: 'n/a',
    facts: (facts) => `: ${facts.join(', ')}`,
    coverage: (percent) => `coverage ${percent} %`,
    declared: (band) => `declared ${band}`,
    watermelon: 'declared better than the records say',
    lowest: 'lowest',
    next: 'Do next: ',
    of: (kept, counted) => `${kept} of ${counted}`,
    portfolio: (score, scored, active) => `All active projects: ${score} (${scored} of ${active} with a score)`,
  },
  'zh-cn': {
    notApplicable: '无数据',
    facts: (facts) => `：${facts.join('，')}`,
    coverage: (percent) => `覆盖 ${percent} %`,
    declared: (band) => `自报${band}`,
    watermelon: '自报好于记录',
    lowest: '最低',
    next: '接下来：',
    of: (kept, counted) => `${counted} 项中 ${kept} 项`,
    portfolio: (score, scored, active) => `全部进行中的项目：${score}（${active} 个中 ${scored} 个有得分）`,
  },
};

/** Below this many cases a share is told as a count alone (health.md). */
const FEW = 3;
const NAME_COLUMNS = 18;
const VALUE_COLUMNS = 6;

/** The document as a text one would paste into a mail: a block a project with a line a principle, caps and what to do next; then the portfolio. */
export function healthTable({ projects, portfolio }: HealthDocument, locale: Locale): string {
  const blocks = projects.map((project) => projectLines(project, locale).join('\n'));
  if (projects.length > 1) {
    const score = scoreWords(portfolio.score, portfolio.band, locale);
    blocks.push(WORDS[locale].portfolio(score, portfolio.scored, portfolio.active));
  }
  return blocks.length > 0 ? `${blocks.join('\n\n')}\n` : '';
}

function projectLines(project: ProjectRow, locale: Locale): readonly string[] {
  const words = WORDS[locale];
  const facts = [
    scoreWords(project.score, project.band, locale),
    words.coverage(Math.round(100 * project.coverage)),
    ...(project.declared ? [words.declared(BAND_NAMES[locale][project.declared])] : []),
    ...(project.watermelon ? [words.watermelon] : []),
  ];
  const name = project.client === null ? project.project : `${project.client} / ${project.project}`;
  return [
    `${name}${words.facts(facts)}`,
    ...project.components.map((component) => componentLine(component, project.lowest === component.principle, locale)),
    ...project.caps.map(({ reason, path, line }) => `  ! ${CAPS_SHORT[locale][reason] ?? reason} (${path}:${line})`),
    ...project.doNext.map(
      ({ todo, text, path, line }) => `  ${words.next}${TODOS[todo]?.[locale] ?? todo} – ${text} (${path}:${line})`,
    ),
  ];
}

/** Rounded down, so that a score never looks like the next band. */
function scoreWords(score: number | null, band: HealthBand | null, locale: Locale): string {
  const name = BAND_NAMES[locale][band ?? 'none'];
  return score === null ? name : `${Math.floor(score)} · ${name}`;
}

function componentLine({ principle, value, parts }: ComponentRow, isLowest: boolean, locale: Locale): string {
  const words = WORDS[locale];
  const counted = parts.reduce((sum, part) => sum + part.counted, 0);
  const kept = parts.reduce((sum, part) => sum + part.kept, 0);
  // Parts that are kept by halves (a meeting with vague goals) cannot be told as a count.
  const isShare = parts.every((part) => Math.abs((part.value ?? 0) * part.counted - part.kept) < 1e-9);
  const percent = value === null ? words.notApplicable : `${Math.round(100 * value)} %`;
  const count = counted > 0 && isShare ? words.of(kept, counted) : '';
  const cells = [
    padEnd(PRINCIPLE_NAMES[locale][principle], NAME_COLUMNS),
    padStart(count !== '' && counted < FEW ? '' : percent, VALUE_COLUMNS),
    `  ${padEnd(count, 9)}`,
    isLowest ? `  ← ${words.lowest}` : '',
  ];
  return `  ${cells.join('')}`.trimEnd();
}

function padEnd(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - widthOf(text)));
}

function padStart(text: string, columns: number): string {
  return ' '.repeat(Math.max(0, columns - widthOf(text))) + text;
}

/** In columns: a Chinese character takes two. */
function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (/\p{Script=Han}/u.test(character) ? 2 : 1), 0);
}
