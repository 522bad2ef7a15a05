import { recordsOf, takesPart } from '../facts/concerns';
import { escapeHtml } from '../markup/escapeHtml';
import type { LocalDate } from '../model/date';
import type { HealthComponent, TrendPoint, WorkspaceHealth } from '../model/health';
import type { Locale } from '../model/locale';
import type { ResponseLimits } from '../model/profile';
import type { Person, Project, Snapshot } from '../model/snapshot';
import { figureWords, percentWords } from './figureWords';
import { openLists } from './healthPageLists';
import { headRow, listOf, placeOf, titled } from './healthPageMarkup';
import { overviewOf, type Shown } from './healthPageOverview';
import { HEALTH_PAGE_STYLE } from './healthPageStyle';
import { recordNext } from './recordNext';
import { aboutOf, stepLine } from './stepText';
import { healthTrend } from './trend';
import { BAND_NAMES } from './words/bandNames';
import { CAPS } from './words/capTexts';
import { limitText } from './words/limitTexts';
import { HEALTH_PAGE_WORDS } from './words/pageWords';
import { FORMULAS, PRINCIPLE_NAMES } from './words/principleTexts';
import { reasonText } from './words/reasonTexts';
import { idleWords } from './words/statusNames';
import { HEALTH_TABLE_WORDS } from './words/tableWords';

/** What goes into the page. */
export interface HealthPageInput {
  readonly snapshot: Snapshot;
  readonly health: WorkspaceHealth;
  readonly asOf: LocalDate;
  readonly isWanted: (project: Project) => boolean;
  /** Narrows projects, records and lists down to those of somebody; figures and what to do next count everybody. */
  readonly person?: Pick<Person, 'id' | 'name'> | undefined;
}

/** Tells which projects the page holds: those that are wanted and, where it is for somebody, that they take part in. */
export function projectsShown({ isWanted, person }: HealthPageInput): (project: Project) => boolean {
  return (project) => isWanted(project) && takesPart(project, person?.id);
}

/**
 * The dashboard as one HTML file that needs nothing else: no script, no network, made to be read and printed. It is internal and says so on its face: it
 * quotes notes and shows scores, neither of which is for a client.
 */
export function healthPage(input: HealthPageInput, locale: Locale): string {
  const { snapshot, health, asOf, person } = input;
  const words = HEALTH_PAGE_WORDS[locale];
  const healths = new Map(health.projects.map((each) => [each.projectId, each]));
  const shown = snapshot.projects.filter(projectsShown(input)).flatMap((project): Shown[] => {
    const found = healths.get(project.id);
    return found ? [{ project, health: found }] : [];
  });
  const sections = shown.map((each) => projectSection(each, input, locale));
  return `<!DOCTYPE html>
<html lang="${locale === 'zh-cn' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(words.title)}</title>
<style>${HEALTH_PAGE_STYLE}@page{margin:16mm 14mm;@top-left{content:"${words.internal}";font:9pt sans-serif}}</style>
</head>
<body>
<p class="internal"><strong>${escapeHtml(words.internal)}</strong> ${escapeHtml(words.internalWhy)}</p>
<main>
<h1>${escapeHtml(words.title)}</h1>
<p class="quiet">${escapeHtml(words.asOf(asOf))}</p>${person ? `\n<p class="quiet">${escapeHtml(words.only(person.name))}</p>` : ''}
${overviewOf(snapshot, health, shown, locale)}
${sections.join('\n')}
</main>
</body>
</html>
`;
}

function projectSection({ project, health }: Shown, { asOf, person }: HealthPageInput, locale: Locale): string {
  const words = HEALTH_PAGE_WORDS[locale];
  const bands = BAND_NAMES[locale];
  const isTheirs = recordsOf(project, person?.id);
  const facts = [
    ...(project.status === 'active' ? [] : [idleWords(project.status, locale)]),
    words.coverage(percentWords(health.coverage)),
    ...(health.declared ? [words.declared(bands[health.declared])] : []),
    ...(health.watermelon ? [words.watermelon] : []),
  ];
  return `<section class="project">
<h2>${escapeHtml(project.name)} <span class="quiet">${escapeHtml(project.clientName ?? '')}</span></h2>
<p class="score"><strong>${health.score === null ? '–' : Math.floor(health.score)}</strong> ${escapeHtml(bands[health.band ?? 'none'])}</p>
<p class="quiet">${escapeHtml(facts.join(' · '))}</p>
${listOf(health.caps.map((cap) => `⚠ ${CAPS[cap.reason][locale](cap.age)} ${aboutOf(cap.text, project.name, cap.reason)} (${placeOf(cap)})`))}
${titled(HEALTH_TABLE_WORDS[locale].next, listOf(health.doNext.map((step) => `${stepLine(step, project.name, locale)} (${placeOf(step)})`)))}
${health.score === null ? titled(words.missing, listOf(recordNext(health.components, locale))) : ''}
${principleTable(health.components, project.response, locale)}
${trendFigure(healthTrend(project, asOf), locale)}
${openLists(project, asOf, person?.id, locale)}
${titled(words.evidence, health.components.map((component) => evidenceOf(component, isTheirs, locale)).join(''))}
</section>`;
}

function principleTable(components: readonly HealthComponent[], limits: ResponseLimits, locale: Locale): string {
  const words = HEALTH_PAGE_WORDS[locale];
  const rows = components.map(({ principle, weight, value, parts }) => {
    const figure = figureWords(value, parts, locale);
    const formula = [FORMULAS[principle][locale], limitText(principle, limits, locale)].join(
      locale === 'en' ? ' ' : '',
    );
    return `<tr><th scope="row">${escapeHtml(PRINCIPLE_NAMES[locale][principle])}</th><td>${bar(value, figure.isFew)}</td><td class="number">${escapeHtml(figure.value)}</td><td class="number">${escapeHtml(figure.count)}</td><td class="number">${weight}</td><td class="quiet">${escapeHtml(formula)}</td></tr>`;
  });
  return `<table>${headRow(words.columns)}<tbody>${rows.join('')}</tbody></table>`;
}

function bar(value: number | null, isFew: boolean): string {
  const fill = value === null ? '' : `<rect class="fill" width="${Math.round(100 * value)}" height="6"/>`;
  const kind = value === null ? ' hollow' : isFew ? ' few' : '';
  return `<svg class="bar${kind}" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true"><rect class="track" width="100" height="6"/>${fill}</svg>`;
}

/** Units of the trend's drawing: between two weeks, and under the line for their dates. */
const WEEK = 40;

/** The trend as a line with its figures, and behind it as a table for who cannot see it. */
function trendFigure(points: readonly TrendPoint[], locale: Locale): string {
  const words = HEALTH_PAGE_WORDS[locale];
  if (points.every(({ score }) => score === null)) return '';
  const marks = points.map(({ asOf, score }, at) => {
    const date = `<text class="date" x="${xOf(at)}" y="132">${asOf.slice(5)}</text>`;
    if (score === null) return date;
    return `${date}<circle cx="${xOf(at)}" cy="${yOf(score)}" r="3"/><text x="${xOf(at)}" y="${yOf(score) - 7}">${Math.floor(score)}</text>`;
  });
  const cells = (of: (point: TrendPoint) => string) => points.map((point) => `<td>${of(point)}</td>`).join('');
  return titled(
    words.trend(points.length),
    `<svg class="trend" viewBox="0 -10 ${points.length * WEEK} 148" aria-hidden="true"><path d="${path(points)}"/>${marks.join('')}</svg>
<table class="behind"><tr><th scope="row">${escapeHtml(words.week)}</th>${cells(({ asOf }) => asOf)}</tr><tr><th scope="row">${escapeHtml(words.score)}</th>${cells(({ score }) => (score === null ? '–' : String(Math.floor(score))))}</tr></table>`,
  );
}

function xOf(week: number): number {
  return week * WEEK + WEEK / 2;
}

function yOf(score: number): number {
  return Math.round(110 - score);
}

/** A new stroke begins after each week without a score. */
function path(points: readonly TrendPoint[]): string {
  return points
    .map(({ score }, at) => {
      if (score === null) return '';
      const move = (points[at - 1]?.score ?? null) === null ? 'M' : 'L';
      return `${move}${xOf(at)} ${yOf(score)}`;
    })
    .join('');
}

function evidenceOf(
  { principle, evidence: all }: HealthComponent,
  isTheirs: ReturnType<typeof recordsOf>,
  locale: Locale,
): string {
  const evidence = all.filter(isTheirs);
  if (evidence.length === 0) return '';
  const signs = { raises: '+', lowers: '−', pending: '…', 'left-out': '○' } as const;
  const rows = evidence.map(
    (each) => `${signs[each.effect]} ${each.text} — ${reasonText(each.reason, each.data, locale)} (${placeOf(each)})`,
  );
  return `<h4>${escapeHtml(PRINCIPLE_NAMES[locale][principle])}</h4>${listOf(rows)}`;
}
