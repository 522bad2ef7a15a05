import { takesPart } from '../../core/facts/concerns';
import { healthCsv } from '../../core/health/healthCsv';
import { healthDocument } from '../../core/health/healthDocument';
import { type HealthPageInput, healthPage } from '../../core/health/healthPage';
import type { Locale } from '../../core/model/locale';

/** What the dashboard shows as a file that says it is internal: a page to read and print, or the figures. Loaded when it is asked for. */
export function healthFile(format: 'html' | 'csv', input: HealthPageInput, locale: Locale): string {
  if (format === 'html') return healthPage(input, locale);
  const { snapshot, asOf, isWanted, person } = input;
  const isShown: typeof isWanted = (project) => isWanted(project) && takesPart(project, person?.id);
  return healthCsv(healthDocument(snapshot, asOf, isShown), locale);
}
