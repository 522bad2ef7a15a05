import { readFileSync } from 'node:fs';
import type { LocalDate } from '../../src/core/model/date';
import type { Locale } from '../../src/core/model/locale';
import type { Audience } from '../../src/core/model/profile';
import { buildReport } from '../../src/core/report/buildReport';
import type { ReportRequest, ReportResult } from '../../src/core/report/reportRequest';
import { analyse } from './analyse';

interface Wanted {
  readonly project?: string;
  readonly audience?: Audience;
  readonly language?: Locale;
  readonly summary?: string;
  readonly template?: string;
}

/** The report of a few notes for 2026-11-14 to 2026-11-20, as the product writes it. */
export function clientReport(files: Readonly<Record<string, string>>, wanted: Wanted = {}): ReportResult {
  return buildReport(reportRequest(files, wanted));
}

/** What such a report is made from. */
export function reportRequest(files: Readonly<Record<string, string>>, wanted: Wanted = {}): ReportRequest {
  const { project: name, audience = 'technical', language = 'en', summary } = wanted;
  const { snapshot } = analyse(files, '2026-11-20');
  const project = name ? snapshot.projects.find((each) => each.name === name) : snapshot.projects[0];
  if (!project) throw new Error(`There is no project ${name ?? ''}`);
  return {
    project,
    snapshot,
    texts: new Map(Object.entries(files)),
    template: wanted.template ?? readFileSync(`media/templates/${language}/report-${audience}.md`, 'utf8'),
    period: { from: '2026-11-14' as LocalDate, to: '2026-11-20' as LocalDate },
    audience,
    language,
    asOf: '2026-11-20' as LocalDate,
    summary,
  };
}
