import { readFileSync } from 'node:fs';
import type { LocalDate } from '../../src/core/model/date';
import type { Note } from '../../src/core/model/note';
import { DEFAULT_READING } from '../../src/core/reader/readingDefaults';
import { readNote } from '../../src/core/reader/readNote';
import { buildReport } from '../../src/core/report/buildReport';
import { writeDocument } from '../../src/core/report/formats/writeDocument';
import type { ReportRequest } from '../../src/core/report/reportRequest';
import { buildSnapshot } from '../../src/core/workspace/buildSnapshot';
import { DEFAULT_JUDGING } from '../../src/core/workspace/judgingDefaults';
import { generateCorpus } from './corpus';

const NOTES = 10_000;
const RUNS = 7;
/** The aims, in milliseconds: for the text alone, and for it as a Word file. */
const AIMS = [
  ['md', 150],
  ['docx', 700],
] as const;

/** A technical report over a year of one project, in which every note is for the client, among the notes of all. */
export async function runBenchmark(): Promise<void> {
  const request = requestOver(NOTES);
  console.log(`A report over a year of one project among ${NOTES} notes (median of ${RUNS})`);
  for (const [format, aim] of AIMS) {
    await report(request, format);
    const times: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      const started = performance.now();
      await report(request, format);
      times.push(performance.now() - started);
    }
    const middle = times.sort((a, b) => a - b)[RUNS >> 1] ?? 0;
    console.log(`  ${format.padEnd(5)} ${middle.toFixed(0)} ms here (aim: ${aim} ms)`);
  }
}

async function report(request: ReportRequest, format: 'md' | 'docx'): Promise<void> {
  const built = buildReport(request);
  if (!built.ok) throw new Error(JSON.stringify(built.refusals.slice(0, 3)));
  await writeDocument(format, { title: built.title, body: built.body, language: request.language });
}

function requestOver(count: number): ReportRequest {
  const texts = new Map<string, string>();
  const notes = new Map<string, Note>();
  let home: string | undefined;
  for (const { path, text } of generateCorpus(count, 1)) {
    home ??= path.endsWith('/project.md') ? path.replace('project.md', '') : undefined;
    const shown =
      home && path.startsWith(home) ? text.replace(/^---\n(?=type: meeting)/, '---\nvisibility: client\n') : text;
    const result = readNote(path, shown, DEFAULT_READING);
    texts.set(path, shown);
    if (result.kind === 'note') notes.set(path, result.note);
  }
  const snapshot = buildSnapshot(notes, [], DEFAULT_JUDGING);
  const project = snapshot.projects.find(({ profile }) => profile?.path === `${home}project.md`);
  if (!project) throw new Error('The corpus has no project.');
  return {
    project,
    snapshot,
    texts,
    template: readFileSync('media/templates/en/report-technical.md', 'utf8'),
    period: { from: '2026-01-01' as LocalDate, to: '2026-12-31' as LocalDate },
    audience: 'technical',
    language: 'en',
    asOf: '2026-12-31' as LocalDate,
  };
}
