import * as vscode from 'vscode';
import { readLoggedLine, withDay } from '../../core/capture/readLoggedLine';
import { ENTRY_KINDS, type EntryKind } from '../../core/model/entry';
import type { Note } from '../../core/model/note';
import type { Project } from '../../core/model/snapshot';
import { likelyProjects, offerNewProject } from '../ask/askProject';
import { askText } from '../ask/askText';
import { noteAtHand } from '../commands/commandTarget';
import { kindWords } from '../words/entryWords';
import type { CaptureParts, GivenEntry } from './captureParts';

/** Milliseconds that a word in the status bar stands. */
const SAID_FOR = 6000;

type Place = { readonly note: Note } | { readonly project: Project };

/** Logs an entry in two steps: what it says, and where it goes. With one place it can go there is no second step. */
export async function logEntry(parts: CaptureParts, kind: EntryKind, given: GivenEntry): Promise<void> {
  const { project: chosen } = given;
  const { feed, changes, writer, recent } = parts;
  const analysis = await feed.ready();
  const title = vscode.l10n.t('Log: {0}', kindWords(kind));
  const here = given.note ?? (chosen ? undefined : noteAtHand(analysis));
  const note = here && takesEntries(here) ? here : undefined;
  const projects = chosen ? [chosen] : likelyProjects(analysis, recent);
  if (!note && projects.length === 0) {
    await offerNewProject();
    return;
  }
  const typed = await askText(title, askWords(note), given.text);
  // Midnight may have passed while somebody was typing.
  const { asOf: today } = feed.current ?? analysis;
  const text = typed && withDay(kind, typed, today);
  const place = text && (given.note && note ? { note } : await askPlace(title, note, projects));
  if (!text || !place) {
    return;
  }
  if ('note' in place) {
    if (await changes.apply(place.note.path, [{ op: 'add-entry', kind, text }])) {
      sayWhere(kind, place.note.title);
    }
    return;
  }
  const line = readLoggedLine(kind, text, today);
  await writer.write(place.project, {
    template: kind,
    kinds: ENTRY_KINDS,
    view: (project, asOf) => ({
      ...line,
      date: asOf,
      project: project.name,
      client: project.clientName ?? '',
      needed: kind === 'decision' && line.due !== '',
      shareWithClient: false,
    }),
  });
}

/** What is to be typed; a note that is for the client shows them what goes into it, and that is said before. */
function askWords(note: Note | undefined): string {
  const asked = vscode.l10n.t('What is it? People (@anna) and a date (next fri, 2026-12-01) can stand in the text.');
  return note?.visibility?.value === 'client' ? `${asked} ${seenWords()}` : asked;
}

function seenWords(): string {
  return vscode.l10n.t('The client can see what goes into this note; #internal in the text keeps it inside.');
}

/** The place may be far from the cursor, which stays where somebody is writing. */
function sayWhere(kind: EntryKind, title: string): void {
  vscode.window.setStatusBarMessage(vscode.l10n.t('$(check) {0} logged in “{1}”', kindWords(kind), title), SAID_FOR);
}

/** A report restates what stands elsewhere, and profiles describe: neither takes entries. */
function takesEntries({ kind }: Note): boolean {
  return kind !== 'report' && kind !== 'client' && kind !== 'project';
}

async function askPlace(
  title: string,
  note: Note | undefined,
  projects: readonly Project[],
): Promise<Place | undefined> {
  const [only, ...others] = projects;
  if (!note && only && others.length === 0) {
    return { project: only };
  }
  const items = [
    ...(note
      ? [
          {
            label: vscode.l10n.t('$(file) Into this note'),
            description: note.title,
            place: { note },
            ...(note.visibility?.value === 'client' && { detail: seenWords() }),
          },
        ]
      : []),
    ...projects.map((project) => ({
      label: vscode.l10n.t('$(new-file) As a page in the log of {0}', project.name),
      description: project.clientName ?? '',
      place: { project },
    })),
  ];
  const chosen = await vscode.window.showQuickPick<vscode.QuickPickItem & { readonly place: Place }>(items, {
    title,
    matchOnDescription: true,
    placeHolder: vscode.l10n.t('Where should it go?'),
    ignoreFocusOut: true,
  });
  return chosen?.place;
}
