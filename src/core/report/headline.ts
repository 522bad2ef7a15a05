import { formatDate } from '../calendar/formatDate';
import type { HealthBand } from '../model/profile';
import { clientReports } from '../visibility/sources';
import type { ReportRequest } from './reportRequest';
import { wordsOf } from './reportWords';

/**
 * How things stand: the declared health in plain words, the confirmed line beside it, and how that differs from the last report. Without that line the health is not said
 * (leak policy, A0).
 */
export interface Headline {
  readonly headline: string;
  readonly summary: string;
  /** In words how they stood in the last report, where that was different. */
  readonly previousHeadline: string;
  /** A sentence on what has changed since. */
  readonly sinceLastReport: string;
}

/** Never a computed score: only what a person declared, and what was sent before. */
export function headlineOf(request: ReportRequest): Headline {
  const { project, language, summary = '' } = request;
  const words = wordsOf(language);
  const health = project.declaredHealth?.value;
  if (!health || summary === '') return { headline: summary, summary: '', previousHeadline: '', sinceLastReport: '' };
  const last = lastSaid(request);
  const day = last ? formatDate(last.day, language) : '';
  const hasChanged = last !== undefined && last.health !== health;
  return {
    headline: words.health[health],
    summary,
    previousHeadline: hasChanged ? words.health[last.health] : '',
    sinceLastReport: hasChanged
      ? words.changedSince(day, words.health[last.health])
      : last
        ? words.unchangedSince(day)
        : '',
  };
}

/** What the last report that was sent before this period's end said of the health, by its own frontmatter. */
function lastSaid({ project, period }: ReportRequest) {
  const said = clientReports(project).flatMap(({ report }) => {
    const day = report?.sent?.value;
    const isEarlier = day !== undefined && day <= period.to && (report?.period?.to ?? day) < period.to;
    return report?.status === 'sent' && isEarlier && report.health ? [{ day, health: report.health }] : [];
  });
  return said.reduce<{ readonly day: (typeof said)[number]['day']; readonly health: HealthBand } | undefined>(
    (last, each) => (last && last.day >= each.day ? last : each),
    undefined,
  );
}
