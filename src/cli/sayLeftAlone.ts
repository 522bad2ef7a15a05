import type { Snapshot } from '../core/model/snapshot';
import type { Terminal } from './terminal';
import { OUTCOMES } from './words/outcomes';

/** One line on how many files are no records, so that nobody takes them for read. What could not be read is for `check` to say. */
export function sayLeftAlone({ skipped }: Pick<Snapshot, 'skipped'>, { err, locale }: Terminal): void {
  const files = skipped.filter(({ reason }) => reason === 'not-a-record').length;
  if (files > 0) err(`${OUTCOMES.leftAlone[locale](files)}\n`);
}
