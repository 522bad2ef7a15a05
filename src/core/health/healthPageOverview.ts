import { escapeHtml } from '../markup/escapeHtml';
import type { CombinedHealth, ProjectHealth, WorkspaceHealth } from '../model/health';
import type { Locale } from '../model/locale';
import type { HealthBand } from '../model/profile';
import type { Project, Snapshot } from '../model/snapshot';
import { percentWords } from './figureWords';
import { headRow } from './healthPageMarkup';
import { BAND_NAMES } from './words/bandNames';
import { CAPS_SHORT } from './words/capTexts';
import { HEALTH_PAGE_WORDS } from './words/pageWords';
import { idleWords } from './words/statusNames';
import { HEALTH_TABLE_WORDS } from './words/tableWords';

/** A project that is shown, and how it stands. */
export interface Shown {
  readonly project: Project;
  readonly health: ProjectHealth;
}

/** How several projects stand beside each other, by client, under the score of them all; nothing for one alone. */
export function overviewOf(
  { clients, projects }: Snapshot,
  health: WorkspaceHealth,
  shown: readonly Shown[],
  locale: Locale,
): string {
  if (shown.length < 2) return '';
  const ids = [...new Set(shown.map(({ project }) => project.clientId))];
  const [only] = ids;
  const whole =
    shown.length === projects.length ? health.portfolio : ids.length === 1 && health.clients.get(only ?? '');
  const groups = ids.map((id) => {
    const name = clients.find((client) => client.id === id)?.name ?? '';
    const members = shown.filter(({ project }) => project.clientId === id);
    return groupRows(name, health.clients.get(id ?? ''), members, locale);
  });
  const columns = headRow(HEALTH_TABLE_WORDS[locale].projectColumns);
  return `${whole ? totalOf(whole, locale) : ''}<table class="overview">${columns}${groups.join('')}</table>`;
}

function totalOf({ score, band, scored, active }: CombinedHealth, locale: Locale): string {
  return `<p class="score"><strong>${scoreText(score)}</strong> ${escapeHtml(bandText(band, locale))}</p>
<p class="quiet">${escapeHtml(HEALTH_PAGE_WORDS[locale].counted(scored, active))}</p>`;
}

function groupRows(
  name: string,
  combined: CombinedHealth | undefined,
  members: readonly Shown[],
  locale: Locale,
): string {
  const mean =
    combined && combined.score !== null ? `${scoreText(combined.score)} · ${bandText(combined.band, locale)}` : '';
  const head = `<th scope="rowgroup" rowspan="${members.length}">${escapeHtml(name)} <span class="quiet">${escapeHtml(mean)}</span></th>`;
  const rows = members.map((each, at) => `<tr>${at === 0 ? head : ''}${cellsOf(each, locale)}</tr>`);
  return `<tbody>${rows.join('')}</tbody>`;
}

function cellsOf({ project, health }: Shown, locale: Locale): string {
  const { score, band, coverage, declared, watermelon, caps } = health;
  const notes = [idleWords(project.status, locale), ...harmOf(caps, locale)].filter(Boolean);
  const cells = [
    scoreText(score),
    bandText(band, locale),
    percentWords(coverage),
    `${declared ? bandText(declared, locale) : ''}${watermelon ? ' ⚠' : ''}`,
  ];
  const lines = notes.map((note) => `<br><span class="quiet">${escapeHtml(note)}</span>`);
  const named = `<th scope="row">${escapeHtml(project.name)}${lines.join('')}</th>`;
  return `${named}${cells.map((text) => `<td class="number">${escapeHtml(text)}</td>`).join('')}`;
}

/** Each kind of harm once. */
function harmOf(caps: ProjectHealth['caps'], locale: Locale): readonly string[] {
  return [...new Set(caps.map(({ reason }) => `⚠ ${CAPS_SHORT[locale][reason] ?? reason}`))];
}

function scoreText(score: number | null): string {
  return score === null ? '–' : String(Math.floor(score));
}

function bandText(band: HealthBand | null, locale: Locale): string {
  return BAND_NAMES[locale][band ?? 'none'];
}
