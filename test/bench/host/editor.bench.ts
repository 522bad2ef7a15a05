import { readFileSync, writeFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { createEngine } from '../../../src/core/analysis/engine';
import type { LocalDate } from '../../../src/core/model/date';
import type { Note } from '../../../src/core/model/note';
import { DEFAULT_READING } from '../../../src/core/reader/readingDefaults';
import { readNote } from '../../../src/core/reader/readNote';
import { DEFAULT_JUDGING } from '../../../src/core/workspace/judgingDefaults';
import { todaySections } from '../../../src/extension/tree/todayGroups';
import { todayItem } from '../../../src/extension/tree/todayItem';
import { todayChildren } from '../../../src/extension/tree/todayNode';
import { todayRows } from '../../../src/extension/tree/todayRows';

/** What is measured inside the extension host, in milliseconds. */
export interface EditorTimes {
  readonly notes: number;
  /** From an analysis to the rows of the Today view as the editor gets them, all sections open. */
  readonly today: readonly number[];
  /** From asking to the whole list, by the editor's own command: other extensions and the way to the workbench and back included. */
  readonly completion: readonly number[];
  /** From an edit of a note to its problems, as an extension that listens hears of them. */
  readonly problems: readonly number[];
  /** Processor time of the longest turns of the extension host's thread: while everything is read and judged, and while somebody types. */
  readonly turns: { readonly start: readonly number[]; readonly typing: readonly number[] };
}

const RUNS = 60;
const EDITS = 30;
const THINKING = 300;
/** What somebody is in the middle of typing: people, fields and dates in the body; keys and people in frontmatter. */
const TYPED = [
  '- [ ] Send the plan @',
  '- [ ] Send the plan [',
  '- [ ] Send the plan 📅 next f',
  '- [ ] 寄出方案 📅 下周',
];

/** Measures in the open folder and writes the times where the environment says. */
export async function run(): Promise<void> {
  const starting = new Turns();
  await analysed();
  const start = starting.end();
  const files = await vscode.workspace.findFiles('**/*.md');
  const typing = new Turns();
  const seen = await problems(files);
  const turns = { start, typing: typing.end() };
  const lists = await completion(files);
  const times: EditorTimes = { notes: files.length, today: today(files), completion: lists, problems: seen, turns };
  writeFileSync(process.env.RAPPORT_BENCH_TIMES ?? '', JSON.stringify(times));
}

/** The product shows findings once it has read and judged everything. */
async function analysed(): Promise<void> {
  await vscode.extensions.getExtension('rapport.rapport')?.activate();
  const isThere = () =>
    vscode.languages.getDiagnostics().some(([, all]) => all.some(({ source }) => source === 'Rapport'));
  while (!isThere()) await new Promise((done) => setTimeout(done, 200));
}

/** Types an action that nobody owns, again and again, each time waiting until it is found and then a moment, as somebody does who thinks. */
async function problems(files: readonly vscode.Uri[]): Promise<number[]> {
  const uri = meetingOf(files);
  const document = await vscode.workspace.openTextDocument(uri);
  const editor = await vscode.window.showTextDocument(document);
  const count = () => vscode.languages.getDiagnostics(uri).length;
  const times: number[] = [];
  for (let at = 0; at < EDITS; at++) {
    const end = document.lineAt(document.lineCount - 1).range.end;
    const before = count();
    const found = new Promise<void>((done) => {
      const listener = vscode.languages.onDidChangeDiagnostics(() => {
        if (count() === before) return;
        listener.dispose();
        done();
      });
    });
    const started = performance.now();
    await editor.edit((edit) => edit.insert(end, `\n- [ ] Send plan ${at}`));
    await found;
    times.push(performance.now() - started);
    await new Promise((done) => setTimeout(done, THINKING));
  }
  await vscode.commands.executeCommand('workbench.action.files.revert');
  return times;
}

/** Node's own, which its types do not tell of yet. */
const threadCpuUsage = Reflect.get(process, 'threadCpuUsage').bind(process) as typeof process.cpuUsage;

/** Watches how much the thread works from one look at the clock to the next: what else the machine has to do does not count. */
class Turns {
  private readonly times: number[] = [];
  private last = threadCpuUsage();
  private readonly timer = setInterval(() => {
    const { user, system } = threadCpuUsage(this.last);
    this.last = threadCpuUsage();
    this.times.push((user + system) / 1000);
  }, 1);

  /** The five longest, the longest first. */
  end(): readonly number[] {
    clearInterval(this.timer);
    return this.times.sort((a, b) => b - a).slice(0, 5);
  }
}

function today(files: readonly vscode.Uri[]): number[] {
  const changed = files.flatMap((file): Note[] => {
    const result = readNote(vscode.workspace.asRelativePath(file), readFileSync(file.fsPath, 'utf8'), DEFAULT_READING);
    return result.kind === 'note' ? [result.note] : [];
  });
  const engine = createEngine(DEFAULT_JUDGING, '2026-11-20' as LocalDate);
  const first = engine.update({ changed, removed: [] });
  return Array.from({ length: 7 }, () => {
    // A new value each time, so that nothing that is remembered of it helps.
    const analysis = { ...first, snapshot: { ...first.snapshot } };
    return timed(() => {
      const sections = todaySections(todayRows(analysis), analysis.snapshot, 'due');
      for (const section of todayChildren(sections, undefined)) {
        todayItem(analysis, section);
        for (const row of todayChildren(sections, section)) todayItem(analysis, row);
      }
    });
  });
}

async function completion(files: readonly vscode.Uri[]): Promise<number[]> {
  const meeting = meetingOf(files);
  const document = await vscode.workspace.openTextDocument(meeting);
  const editor = await vscode.window.showTextDocument(document);
  const times: number[] = [];
  for (let at = 0; at < RUNS; at++) {
    const end = document.lineAt(document.lineCount - 1).range.end;
    await editor.edit((edit) => edit.insert(end, `\n${TYPED[at % TYPED.length]}`));
    const position = document.lineAt(document.lineCount - 1).range.end;
    const started = performance.now();
    await vscode.commands.executeCommand('vscode.executeCompletionItemProvider', meeting, position);
    times.push(performance.now() - started);
  }
  await vscode.commands.executeCommand('workbench.action.files.revert');
  return times.slice(TYPED.length);
}

function meetingOf(files: readonly vscode.Uri[]): vscode.Uri {
  // Of this month: what is older is left in peace.
  const meeting = files.find(({ path }) => /meetings\/2026-11/.test(path)) ?? files[0];
  if (!meeting) throw new Error('the corpus holds no note');
  return meeting;
}

function timed(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}
