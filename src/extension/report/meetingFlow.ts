import * as vscode from 'vscode';
import { projectOf } from '../../core/facts/projectOf';
import { attendeesOf, mailRecipients } from '../../core/lookup/mailRecipients';
import type { Note } from '../../core/model/note';
import type { Project } from '../../core/model/snapshot';
import {
  buildBrief,
  buildMinutes,
  type MeetingRequest,
  type MeetingResult,
  type MeetingSelection,
  selectForBrief,
  selectForMinutes,
} from '../../core/report/buildMeeting';
import { minutesLanguage } from '../../core/report/clientLanguage';
import { type LeftOutEntry, leftOutLines } from '../../core/report/leftOut';
import type { WithheldNote } from '../../core/report/reportRequest';
import { withheldNote } from '../../core/report/selectEntries';
import { withMarks } from '../../core/report/withMarks';
import { runSteps } from '../ask/runSteps';
import { COMMANDS } from '../commandIds';
import { explainRefusal } from './explainRefusal';
import { handOut } from './handOut';
import { markSteps } from './markSteps';
import { noteTexts } from './noteTexts';
import type { ReportParts } from './reportFlow';
import { entriesSaid, isNothing, type Marks, type Reviewable, shownEntry } from './reviewable';
import { sayMissing } from './sayMissing';
import { showPreview } from './showPreview';
import { templateRefusals } from './templateRefusals';
import { writeMarks } from './writeMarks';

/** A document about one meeting for the client: minutes of what was said, or the agenda of what is to come. */
type Kind = 'minutes' | 'brief';

/**
 * Makes such a document: what goes out and what stays inside is shown first, then it is copied or saved. Nothing is sent from here.
 *
 * @returns true when it was handed out
 */
export async function handOutMeeting(parts: ReportParts, kind: Kind, path: string): Promise<boolean> {
  const title = kind === 'minutes' ? vscode.l10n.t('Share Minutes') : vscode.l10n.t('Agenda for the Client');
  const first = await meetingAt(parts, path);
  if (!first) return false;
  const checked = await build(parts, kind, first, new Map());
  if (!checked.ok) {
    await explainRefusal(checked.refusals);
    return false;
  }
  const shown = reviewableOf(
    select(kind, first),
    checked,
    kind === 'minutes' ? withheldNote(first.note, first.project) : [],
    kind === 'minutes' ? leftOutLines([first.note], first.project) : [],
  );
  if (checked.isBlank && isNothing(shown)) {
    sayBlank(kind);
    return false;
  }
  const state = await runSteps<{ readonly marks: Marks }>(
    title,
    { marks: new Map() },
    markSteps(
      () => shown,
      async ({ marks }) => showPreview(parts.texts, await build(parts, kind, first, marks)),
    ),
  );
  if (!state || !(await writeMarks(parts, first.project, state.marks))) return false;
  const now = await meetingAt(parts, path);
  const result = now && (await build(parts, kind, now, new Map()));
  if (!now || !result) return false;
  if (!result.ok) {
    await explainRefusal(result.refusals);
    return false;
  }
  if (result.isBlank) {
    sayBlank(kind);
    return false;
  }
  const { note, project } = now;
  const recipients = mailRecipients(project, attendeesOf(note, project));
  const document = {
    title: result.title,
    body: result.body,
    language: minutesLanguage(note, project),
    to: recipients.reached,
  };
  const format = await handOut(
    parts,
    document,
    result.gate,
    `${note.date?.value ?? ''} ${note.client?.value ?? project.clientName ?? ''}`,
  );
  if (format === 'eml') sayMissing(recipients);
  return format !== undefined;
}

function sayBlank(kind: Kind): void {
  void vscode.window.showInformationMessage(
    kind === 'minutes'
      ? vscode.l10n.t(
          'Nothing of this note is for the client, so there are no minutes to share. Mark what they may see, then try again.',
        )
      : vscode.l10n.t(
          'Nothing that is open and nothing of this note is for the client, so there is no agenda to share. Mark what they may see, then try again.',
        ),
  );
}

/** A meeting with what belongs to it, at one moment. */
export interface Meeting {
  readonly note: Note;
  readonly project: Project;
  readonly asOf: Parameters<typeof buildBrief>[1];
}

/** A note and its project as they stand now; undefined, with a message, where it belongs to no project. */
export async function meetingAt({ feed }: ReportParts, path: string): Promise<Meeting | undefined> {
  const { snapshot, asOf } = await feed.ready();
  const note = snapshot.notes.get(path);
  const project = projectOf(snapshot, path);
  if (note && project) return { note, project, asOf };
  void sayNoProject();
  return undefined;
}

async function sayNoProject(): Promise<void> {
  const assign = vscode.l10n.t('Assign to a Project');
  const answer = await vscode.window.showInformationMessage(
    vscode.l10n.t('This note belongs to no project yet. Add `project:` to its frontmatter.'),
    assign,
  );
  if (answer === assign) await vscode.commands.executeCommand(COMMANDS.assignProject);
}

function select(kind: Kind, { note, project, asOf }: Meeting): MeetingSelection {
  return kind === 'minutes' ? selectForMinutes(note, project) : selectForBrief(project, asOf);
}

function reviewableOf(
  { visible, withheld }: MeetingSelection,
  { body, beside }: Pick<Extract<MeetingResult, { ok: true }>, 'body' | 'beside'>,
  withheldNotes: readonly WithheldNote[],
  lines: readonly LeftOutEntry[],
): Reviewable {
  const said = entriesSaid(visible, body);
  const leftOut = visible
    .filter((tracked) => !said.includes(tracked))
    .map((tracked): LeftOutEntry => ({ ...shownEntry(tracked), reason: 'no-part' }));
  return { visible: said.map(shownEntry), leftOut: [...leftOut, ...lines], beside, withheld, withheldNotes };
}

async function build(
  { feed, templates }: ReportParts,
  kind: Kind,
  { note, project, asOf }: Meeting,
  marks: Marks,
): Promise<MeetingResult> {
  const { snapshot } = await feed.ready();
  const language = minutesLanguage(note, project);
  const template = await templates.find(kind, language);
  const refusals = templateRefusals(kind, template);
  if (refusals.length > 0) return { ok: false, refusals, withheld: [] };
  const texts = await noteTexts(snapshot);
  const request: MeetingRequest = {
    note,
    project: withMarks(project, marks),
    snapshot,
    texts,
    template: template.text,
    language,
  };
  return kind === 'minutes' ? buildMinutes(request, asOf) : buildBrief(request, asOf);
}
