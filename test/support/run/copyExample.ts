import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { parseLocalDate } from '../../../src/core/calendar/localDate';
import { EXAMPLE_LAST_DATE, shiftDates, weeksUntil } from '../../../src/core/example/shiftDates';

/** Copies the example studio from one folder to another, its dates moved by whole weeks so that it ends in the week before today. */
export function copyExample(from: string, to: string): void {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  const today = parseLocalDate(`${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`);
  const weeks = today === undefined ? 0 : weeksUntil(EXAMPLE_LAST_DATE, today);
  const files = readdirSync(from, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .map((file) => ({ path: relative(from, file).split(sep).join('/'), text: readFileSync(file, 'utf8') }));
  for (const { path, text } of shiftDates(files, weeks, EXAMPLE_LAST_DATE)) {
    mkdirSync(dirname(join(to, path)), { recursive: true });
    writeFileSync(join(to, path), text);
  }
}
