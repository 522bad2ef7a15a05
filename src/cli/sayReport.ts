import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Locale } from '../core/model/locale';
import type { Snapshot } from '../core/model/snapshot';
import type { Finished } from '../core/report/finished/writeChecked';
import type { LeftOutEntry } from '../core/report/leftOut';
import type { Refusal, WithheldEntry, WithheldNote } from '../core/report/reportRequest';
import { type ExitCode, type Terminal, UsageError } from './terminal';
import { MISTAKES } from './words/mistakes';
import { OUTCOMES } from './words/outcomes';
import { writeNewFile } from './writeNewFile';

export const LANGUAGES: readonly Locale[] = ['en', 'zh-cn'];

/** Prints a document, or writes it to the file that `--out` names. @throws UsageError where the file is there already or cannot be written */
export async function putOut(
  out: string | undefined,
  document: string | Uint8Array,
  terminal: Terminal,
): Promise<void> {
  if (out === undefined || out === '-') await terminal.out(document);
  else writeOut(resolve(terminal.cwd, out), document, terminal);
}

/** Puts out a finished document that may go to the client, or says what refuses it. @returns the exit code */
export async function putOutChecked(
  out: string | undefined,
  finished: Finished,
  terminal: Terminal,
): Promise<ExitCode> {
  if (!finished.ok) {
    terminal.err(refusalLines(finished.refusals, terminal.locale));
    return 3;
  }
  await putOut(out, finished.content, terminal);
  return 0;
}

/** The notes' own texts, for the last look for what must stay inside. */
export function textsOf(root: string, { notes }: Snapshot): ReadonlyMap<string, string> {
  return new Map([...notes.keys()].map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}

/** What the client will not see, a line each. */
export function withheldLines(
  entries: readonly WithheldEntry[],
  notes: readonly WithheldNote[],
  locale: Locale,
): string {
  const words = OUTCOMES.withheld[locale];
  return [
    ...entries.map(
      ({ path, line, kind, reason, text }) => `${path}:${line + 1}: ${words[reason]} (${kind}): ${text}\n`,
    ),
    ...notes.map(({ path, line = 0, reason }) => `${path}:${line + 1}: ${words[reason]}\n`),
  ].join('');
}

/** What is for the client and not in the report, a line each. */
export function leftOutWords(entries: readonly LeftOutEntry[], locale: Locale): string {
  const words = OUTCOMES.leftOut[locale];
  return entries
    .map(({ path, line, kind, reason, text }) => `${path}:${line + 1}: ${words[reason]} (${kind}): ${text}\n`)
    .join('');
}

/** Why there is no document, a line each. */
export function refusalLines(refusals: readonly Refusal[], locale: Locale): string {
  const words = OUTCOMES.refused[locale];
  return refusals
    .map(
      ({ reason, path, line, detail }) => `${path === '' ? '' : `${path}:${line + 1}: `}${words[reason]}: ${detail}\n`,
    )
    .join('');
}

function writeOut(path: string, document: string | Uint8Array, { locale }: Terminal): void {
  try {
    // A file that is there stays: a report is never written over something by chance.
    writeNewFile(path, document);
  } catch (cause) {
    const isTaken = cause instanceof Error && 'code' in cause && cause.code === 'EEXIST';
    throw new UsageError((isTaken ? MISTAKES.fileExists : MISTAKES.unwritableFile)[locale](path));
  }
}
