import { healthCsv } from '../../core/health/healthCsv';
import { healthDocument } from '../../core/health/healthDocument';
import { type HealthPageInput, healthPage, projectsShown } from '../../core/health/healthPage';
import type { Locale } from '../../core/model/locale';

/** What the dashboard shows as a file that says it is internal: a page to read and print, or the figures. Loaded when it is asked for. */
export function healthFile(format: 'html' | 'csv', input: HealthPageInput, locale: Locale): string {
  if (format === 'html') return healthPage(input, locale);
  return healthCsv(healthDocument(input.snapshot, input.asOf, projectsShown(input)), locale);
}
