import type { Note, Problem } from '../model/note';
import type { Project } from '../model/snapshot';

/** Why a whole note contributes nothing to what a client gets (leak policy, A1). */
export type WithheldNoteReason =
  | 'unparsable'
  | 'merge-conflict'
  | 'not-utf8' // These three were not read at all.
  | 'too-large'
  | 'unread'
  | 'near-equal-client'
  | 'near-equal-project';

const UNFIT: readonly string[] = [
  'format/merge-conflict',
  'format/frontmatter',
  'format/not-utf8',
  'format/not-analysed',
];

/** What makes a note unfit to be a source, so that it is withheld and listed: a merge conflict before what it does to the frontmatter. */
export function defectOf({ problems }: Note): Problem | undefined {
  return problems
    .filter(({ code }) => UNFIT.includes(code))
    .sort((a, b) => UNFIT.indexOf(a.code) - UNFIT.indexOf(b.code))[0];
}

/** Whether a note is unfit to be a source. */
export function isUnparsable(note: Note): boolean {
  return defectOf(note) !== undefined;
}

/** Whether a note may be a source for a project's client: it parses, and where it names the client or the project it is this one to the letter. */
export function isSourceFor(note: Note, project: Pick<Project, 'name' | 'clientName'>): boolean {
  return reasonAgainstNote(note, project) === undefined;
}

/** The reports that went to the client or are to: one that is internal, or not surely of this client, tells nothing to theirs. */
export function clientReports(project: Pick<Project, 'name' | 'clientName' | 'reports'>): readonly Note[] {
  return project.reports.filter((note) => note.visibility?.value !== 'internal' && isSourceFor(note, project));
}

/** Why a note as a whole gives a project's client nothing; undefined where it may be a source. */
export function reasonAgainstNote(
  note: Note,
  project: Pick<Project, 'name' | 'clientName'>,
): WithheldNoteReason | undefined {
  const defect = defectOf(note);
  if (defect) return defect.code === 'format/merge-conflict' ? 'merge-conflict' : 'unparsable';
  if (namesClientOtherwise(note, project.clientName)) return 'near-equal-client';
  return namesProjectOtherwise(note, project) ? 'near-equal-project' : undefined;
}

/** Whether a note names the project in letters that only look alike (full width, an invisible character). Capitals do not matter. */
function namesProjectOtherwise({ project }: Note, { name }: Pick<Project, 'name'>): boolean {
  const bareCase = (text: string): string => text.trim().normalize().toLowerCase().replace(/\s+/g, ' ');
  return project !== undefined && project.value !== '' && bareCase(project.value) !== bareCase(name);
}

/** Whether a note names the client in another spelling (`ACME GMBH`): it may be meant, but nobody has said so. */
function namesClientOtherwise({ client }: Note, clientName: string | undefined): boolean {
  return (
    client !== undefined && client.value !== '' && client.value.trim().normalize() !== clientName?.trim().normalize()
  );
}

/** Structures that leave in doubt what a client may see (leak policy, A4): in a note that contributes, each refuses the document. */
export function ambiguitiesOf(note: Note): readonly Problem[] {
  return note.problems.filter(({ code }) => code === 'leak/ambiguous' || code === 'format/bidi');
}

/**
 * Whether two different names might be meant as one (`Acme GmbH`, `Acme-GmbH`, `ACME Gmbh.`): equal once punctuation and spaces are gone, or one letter
 * apart. Such notes are never merged, and their nearness is shown.
 */
export function areNearEqual(a: string, b: string): boolean {
  const x = bare(a);
  const y = bare(b);
  if (x === '' || y === '' || a === b) return false;
  return x === y || (Math.min(x.length, y.length) >= 4 && isOneEdit(x, y));
}

function bare(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

function isOneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  return Math.max(a.length, b.length) - start - end <= 1;
}
