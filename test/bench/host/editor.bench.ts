import * as vscode from 'vscode';
import { answer } from './answer';
import { type Shares, ThreadProfile, ticks } from './threadProfile';
import { todayTimes } from './todayTimes';
import { Turns } from './turns';

/** One wait, in milliseconds, and what the thread of the extension host did meanwhile. */
export interface Wait extends Shares {
  readonly whole: number;
}

/** What is measured inside the extension host, in milliseconds. */
export interface EditorTimes {
  readonly notes: number;
  /** From an analysis to the rows of the Today view; the first time, and later. */
  readonly today: readonly number[];
  /** From asking to the whole list, by the editor's own command: other extensions and the way to the workbench and back included. */
  readonly completion: readonly Wait[];
  /** The same in Markdown that is no record, where our own code has nothing to say. */
  readonly completionElsewhere: readonly Wait[];
  /** From the moment an edit of a note reaches the extension host until the problems of that note stand. */
  readonly problems: readonly Wait[];
  /** How long such an edit takes to reach it. */
  readonly edits: readonly number[];
  /** Processor time of the longest turns of the extension host's thread: while everything is read and judged, and while somebody types. */
  readonly turns: LongestTurns;
  /** The same of our own code alone, other extensions and the editor left out, by the clock; typing and asking for completions. */
  readonly ownTurns: LongestTurns;
}

interface LongestTurns {
  readonly start: readonly number[];
  readonly typing: readonly number[];
}

/** By `ticks()`. */
interface Span {
  readonly from: number;
  readonly to: number;
}

const ASKED = 60;
const EDITS = 30;
const THINKING = 300;
/** What somebody is in the middle of typing: people, fields and dates in the body; keys and people in frontmatter. */
const TYPED = [
  '- [ ] Send the plan @',
  '- [ ] Send the plan [',
  '- [ ] Send the plan 📅 next f',
  '- [ ] 寄出方案 📅 下周',
];

/** Measures in the open folder and answers. */
export async function run(): Promise<void> {
  const starting = new Turns();
  const started = await ThreadProfile.start();
  await analysed();
  const own = `${vscode.extensions.getExtension('rapport.rapport')?.extensionPath}/dist/`;
  const { ownTurns } = await started.end(own);
  const start = starting.end();
  const files = await vscode.workspace.findFiles('**/*.md');
  const meeting = await vscode.workspace.openTextDocument(meetingOf(files));
  const typing = new Turns();
  await edit(meeting);
  const typed = typing.end();
  const profile = await ThreadProfile.start();
  const edited = await edit(meeting);
  const asked = await ask(meeting);
  const elsewhere = await ask(
    await vscode.workspace.openTextDocument({ language: 'markdown', content: '# No record\n' }),
  );
  const profiled = await profile.end(own);
  const waits = (spans: readonly Span[]): Wait[] =>
    spans.map(({ from, to }) => ({ whole: to - from, ...profiled.sharesOf(from, to) }));
  answer({
    notes: files.length,
    today: todayTimes(files),
    completion: waits(asked),
    completionElsewhere: waits(elsewhere),
    problems: waits(edited.problems),
    edits: edited.ways.map(({ from, to }) => to - from),
    turns: { start, typing: typed },
    ownTurns: { start: ownTurns, typing: profiled.ownTurns },
  } satisfies EditorTimes);
}

/** The product shows findings once it has read and judged everything. */
async function analysed(): Promise<void> {
  await vscode.extensions.getExtension('rapport.rapport')?.activate();
  const isThere = () =>
    vscode.languages.getDiagnostics().some(([, all]) => all.some(({ source }) => source === 'Rapport'));
  while (!isThere()) await pause(200);
}

/** Types an action that nobody owns, again and again, each time waiting until it is found and then a moment, as somebody does who thinks. */
async function edit(document: vscode.TextDocument): Promise<Record<'ways' | 'problems', Span[]>> {
  const editor = await vscode.window.showTextDocument(document);
  // Looked at again and again: those who listen for problems are told of them 50 ms late by VS Code, which its editors are not.
  const count = () => vscode.languages.getDiagnostics(document.uri).length;
  const seen: Record<'ways' | 'problems', Span[]> = { ways: [], problems: [] };
  // Under the last heading of the note it might be no action.
  await editor.edit((change) => change.insert(endOf(document), '\n\n## Actions\n'));
  await pause(THINKING);
  for (let at = 0; at < EDITS; at++) {
    const before = count();
    const came = arrival(document);
    const from = ticks();
    await editor.edit((change) => change.insert(endOf(document), `\n- [ ] Send plan ${at}`));
    const arrived = await came;
    while (count() === before) await pause(1);
    seen.ways.push({ from, to: arrived });
    seen.problems.push({ from: arrived, to: ticks() });
    await pause(THINKING);
  }
  await vscode.commands.executeCommand('workbench.action.files.revert');
  return seen;
}

/** When the next edit of the document is told of. */
function arrival(document: vscode.TextDocument): Promise<number> {
  return new Promise((done) => {
    const listener = vscode.workspace.onDidChangeTextDocument((event) => {
      if (event.document !== document || event.contentChanges.length === 0) return;
      listener.dispose();
      done(ticks());
    });
  });
}

async function ask(document: vscode.TextDocument): Promise<Span[]> {
  const editor = await vscode.window.showTextDocument(document);
  const spans: Span[] = [];
  for (let at = 0; at < ASKED; at++) {
    await editor.edit((change) => change.insert(endOf(document), `\n${TYPED[at % TYPED.length]}`));
    const from = ticks();
    await vscode.commands.executeCommand('vscode.executeCompletionItemProvider', document.uri, endOf(document));
    spans.push({ from, to: ticks() });
  }
  await vscode.commands.executeCommand('workbench.action.files.revert');
  return spans.slice(TYPED.length);
}

function endOf(document: vscode.TextDocument): vscode.Position {
  return document.lineAt(document.lineCount - 1).range.end;
}

function meetingOf(files: readonly vscode.Uri[]): vscode.Uri {
  // Of this month: what is older is left in peace. The editor lists files in any order.
  const sorted = files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const meeting = sorted.find(({ path }) => /meetings\/2026-11/.test(path)) ?? sorted[0];
  if (!meeting) throw new Error('the corpus holds no note');
  return meeting;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}
