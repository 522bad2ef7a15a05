import type { Locale, Localized } from '../model/locale';
import type { HealthBand } from '../model/profile';
import type { HealthDocument } from './healthDocument';
import { CAPS_SHORT, PRINCIPLE_NAMES, TODOS } from './texts';

interface Words {
  readonly bands: Readonly<Record<HealthBand, string>>;
  readonly noScore: string;
  readonly notApplicable: string;
  readonly coverage: (percent: number) => string;
  readonly declared: (band: string) => string;
  readonly watermelon: string;
  readonly next: string;
  readonly of: (kept: number, counted: number) => string;
}

const WORDS: Localized<Words> = {
  en: {
    bands: { 'on-track': 'on track', 'at-risk': 'at risk', 'off-track': 'off track' },
    noScore: 'not enough evidence',
    notApplicable: 'n/a',
    coverage: (percent) => `coverage ${percent} %`,
    declared: (band) => `declared ${band}`,
    watermelon: 'declared better than the records say',
    next: 'Do next',
    of: (kept, counted) => `${kept} of ${counted}`,
  },
  'zh-cn': {
    bands: { 'on-track': '正常', 'at-risk': '有风险', 'off-track': '偏离' },
    noScore: '依据不足',
    notApplicable: '无数据',
    coverage: (percent) => `覆盖 ${percent} %`,
    declared: (band) => `自报${band}`,
    watermelon: '自报好于记录',
    next: '接下来',
    of: (kept, counted) => `${counted} 项中 ${kept} 项`,
  },
};

/** The document as a text one would paste into a mail: a line a project, a line a principle, and what to do next. */
export function healthTable(document: HealthDocument, locale: Locale): string {
  return document.projects
    .map((project) => projectLines(project, locale).join('\n'))
    .join('\n\n')
    .concat(document.projects.length > 0 ? '\n' : '');
}

function projectLines(project: HealthDocument['projects'][number], locale: Locale): readonly string[] {
  const words = WORDS[locale];
  const score =
    project.score === null
      ? words.noScore
      : `${Math.round(project.score)} · ${project.band ? words.bands[project.band] : ''}`;
  const facts = [score, words.coverage(Math.round(100 * project.coverage))];
  if (project.declared) facts.push(words.declared(words.bands[project.declared]));
  if (project.watermelon) facts.push(words.watermelon);
  const name = project.client === null ? project.project : `${project.client} / ${project.project}`;
  return [
    `${name}: ${facts.join(', ')}`,
    ...project.components.map((component) => componentLine(component, locale)),
    ...project.caps.map(({ reason, path, line }) => `  ! ${CAPS_SHORT[locale][reason] ?? reason} (${path}:${line})`),
    ...project.doNext.map(
      ({ todo, text, path, line }) => `  ${words.next}: ${TODOS[todo]?.[locale] ?? todo}: ${text} (${path}:${line})`,
    ),
  ];
}

function componentLine(
  { principle, value, parts }: HealthDocument['projects'][number]['components'][number],
  locale: Locale,
): string {
  const words = WORDS[locale];
  const counted = parts.reduce((sum, part) => sum + part.counted, 0);
  const kept = parts.reduce((sum, part) => sum + part.kept, 0);
  const percent = value === null ? words.notApplicable : `${Math.round(100 * value)} %`;
  const name = PRINCIPLE_NAMES[locale][principle];
  return `  ${pad(name, 18)}${percent.padStart(6)}${counted > 0 ? `  ${words.of(kept, counted)}` : ''}`;
}

/** Pads by columns: a Chinese character takes two. */
function pad(text: string, columns: number): string {
  const width = [...text].reduce((sum, character) => sum + (/\p{Script=Han}/u.test(character) ? 2 : 1), 0);
  return text + ' '.repeat(Math.max(1, columns - width));
}
