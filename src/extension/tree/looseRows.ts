import type { Note } from '../../core/model/note';
import { compareText } from '../../core/order/compareText';
import type { TreeNode } from './projectsNode';

/** So many notes one still looks through; more are put into their folders. */
const SOME = 12;

/**
 * The rows of notes that belong to no project. Many are gathered by folder: the first in which they part, since what they all lie in tells nothing. What lies
 * in none of those stands behind. Folders are in order of their names, notes the newest first.
 */
export function looseRows(notes: readonly Note[], parent: TreeNode): readonly TreeNode[] {
  const above = sharedFolder(notes);
  const folders = new Map<string, Note[]>();
  for (const note of notes) {
    const below = note.path.slice(above.length);
    const folder = above + below.slice(0, Math.max(0, below.indexOf('/')));
    const own = folders.get(folder);
    if (own) own.push(note);
    else folders.set(folder, [note]);
  }
  if (notes.length <= SOME || folders.size < 2) return rowsOf(notes, parent);
  const beside = folders.get(above) ?? [];
  folders.delete(above);
  const rows = [...folders].sort(([a], [b]) => compareText(a, b));
  return [
    ...rows.map(
      ([folder, own]): TreeNode => ({ kind: 'folder', id: `${parent.id}/${folder}`, folder, notes: own, parent }),
    ),
    ...rowsOf(beside, parent),
  ];
}

function rowsOf(notes: readonly Note[], parent: TreeNode): readonly TreeNode[] {
  return newestFirst(notes).map((note) => ({ kind: 'note', id: `${parent.id}/note:${note.path}`, note, parent }));
}

/** By day, the newest first; what has none stands behind. */
export function newestFirst(notes: readonly Note[]): Note[] {
  return [...notes].sort(
    (a, b) => compareText(b.date?.value ?? '', a.date?.value ?? '') || compareText(a.path, b.path),
  );
}

/** The folder that all the notes lie in, with the slash behind it; empty where there is none. */
function sharedFolder(notes: readonly Note[]): string {
  const [first = '', ...others] = notes.map(({ path }) => path);
  let shared = first.slice(0, first.lastIndexOf('/') + 1);
  while (!others.every((path) => path.startsWith(shared))) {
    shared = shared.slice(0, shared.lastIndexOf('/', shared.length - 2) + 1);
  }
  return shared;
}
