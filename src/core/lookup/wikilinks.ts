import type { Note } from '../model/note';
import type { Project, Snapshot } from '../model/snapshot';
import type { Span } from '../model/span';
import { lineAt, lineStartsOf } from '../reader/position';
import { foldName } from '../workspace/names';

/** A link to a note, person or project by its name: `[[target]]`, `[[target|shown]]`, `[[target#heading]]`. */
export interface Wikilink {
  /** The target alone, without brackets and what is shown instead of it. */
  readonly span: Span;
  readonly target: string;
}

const LINK = /\[\[([^\][|#\n]{1,200})[^\][\n]{0,200}\]\]/g;

/** The wikilinks of a text, those in code left out as the line shows it. */
export function wikilinksIn(text: string): readonly Wikilink[] {
  const starts = lineStartsOf(text);
  const links: Wikilink[] = [];
  for (const { 1: target = '', index } of text.matchAll(LINK)) {
    const line = lineAt(starts, index);
    const before = text.slice(starts[line] ?? 0, index);
    if (target.trim() === '' || (before.match(/`/g) ?? []).length % 2 === 1) continue;
    links.push({ span: { start: index + 2, end: index + 2 + target.length, line }, target: target.trim() });
  }
  return links;
}

/** The note that a link names: by its path with or without the ending, by its file name, or by its title; nothing where several fit. */
export function noteNamed(snapshot: Snapshot, target: string): Note | undefined {
  const wanted = foldName(bare(target));
  const byPath = snapshot.notes.get(target) ?? snapshot.notes.get(`${target}.md`);
  if (byPath || wanted === '') return byPath;
  const notes = [...snapshot.notes.values()];
  return (
    only(notes.filter(({ path }) => foldName(bare(path.slice(path.lastIndexOf('/') + 1))) === wanted)) ??
    only(notes.filter(({ title }) => foldName(title) === wanted))
  );
}

/** The project of that name; nothing where several have it. */
export function projectNamed(snapshot: Snapshot, name: string): Project | undefined {
  return only(snapshot.projects.filter((project) => foldName(project.name) === foldName(name)));
}

function bare(path: string): string {
  return path.replace(/\.(?:md|markdown)$/i, '');
}

function only<T>(found: readonly T[]): T | undefined {
  return found.length === 1 ? found[0] : undefined;
}
