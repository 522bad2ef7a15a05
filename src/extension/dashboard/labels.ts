import { l10n } from 'vscode';
import { HEALTH_PAGE_WORDS } from '../../core/health/words/pageWords';
import type { DashboardLabels } from '../../dashboard/state';
import { interfaceLocale } from '../locale';

/** The dashboard's fixed words in the language of the interface. */
export function dashboardLabels(weeks: number): DashboardLabels {
  const words = HEALTH_PAGE_WORDS[interfaceLocale()];
  return {
    asOf: l10n.t('as of'),
    principles: l10n.t('The ten principles'),
    principlesHint: l10n.t('Each opens to the records behind it.'),
    trend: words.trend(weeks),
    trendHint: l10n.t(
      'The same figure, computed for each past week from the dates in your notes. From 75 on track, from 50 at risk; a gap is a week without enough evidence.',
    ),
    trendNone: l10n.t('No week has enough evidence for a score yet. It grows with what you record.'),
    doNext: words.next,
    clocks: words.clocks,
    clocksHint: l10n.t('In working days; the mark in each bar is the limit.'),
    clocksNone: l10n.t('No open questions, feedback, risks, changes or conflicts.'),
    ours: words.ours,
    oursNone: l10n.t('Nothing of ours is due in the next 14 days.'),
    theirs: words.theirs,
    theirsNone: l10n.t('Nothing of the client’s is due in the next 14 days.'),
    calendar: words.reports,
    calendarNone: l10n.t('No reporting plan yet. Add “reporting” to the project’s profile.'),
    evidence: l10n.t('Records behind it'),
    evidenceNone: l10n.t('No records yet.'),
    parts: l10n.t('Parts'),
    showTable: l10n.t('Show as a table'),
    week: words.week,
    score: words.score,
    coverage: l10n.t('Coverage'),
    open: l10n.t('Open'),
    missing: words.missing,
    explain: l10n.t('How these figures come about'),
    breadcrumb: l10n.t('Where you are'),
    filters: l10n.t('Narrow down'),
  };
}
