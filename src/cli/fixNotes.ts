import type { Engine } from '../core/analysis/composeEngine';
import { applyEdits } from '../core/edits/applyEdits';
import { planEdits } from '../core/edits/planEdits';
import { projectOf } from '../core/facts/projectOf';
import type { Analysis } from '../core/model/analysis';
import type { LocalDate } from '../core/model/date';
import type { Finding } from '../core/model/finding';
import type { Note } from '../core/model/note';
import { fixAction } from '../core/rules/messageOf';

/** A note that fixes have changed. */
export interface FixedNote {
  readonly path: string;
  readonly before: string;
  readonly after: string;
  readonly fixes: number;
}

/** What fixing needs of the world: the text of a note, and the reader. */
export interface FixingTools {
  readonly engine: Engine;
  readonly today: LocalDate;
  /** The text that the note has now; undefined where it cannot be had. */
  textOf(path: string): string | undefined;
  read(path: string, text: string): Note | undefined;
}

/** More fixes than any note needs: a fix that calls for another without end is stopped here. */
const MOST_FIXES = 200;

/**
 * Applies the safe fixes, one after the other: each note is read again after each, so that every fix sees what is there. Nothing
 * is written. A fix that cannot be made, or does not remove its finding, is left out.
 */
export function fixNotes(first: Analysis, tools: FixingTools): readonly FixedNote[] {
  let analysis = first;
  const fixed: FixedNote[] = [];
  for (const path of new Set(first.findings.filter(isFixable).map((it) => it.path))) {
    const before = tools.textOf(path);
    const judged = before === undefined ? undefined : tools.read(path, before);
    if (before === undefined || !judged) {
      continue;
    }
    // The note may have changed since it was judged, so it is judged as it is now.
    analysis = tools.engine.update({ changed: [judged], removed: [] });
    let text = before;
    let fixes = 0;
    const tried = new Set<string>();
    while (fixes < MOST_FIXES) {
      const next = analysis.findings.find((it) => it.path === path && isFixable(it) && !tried.has(keyOf(it, text)));
      if (!next) {
        break;
      }
      tried.add(keyOf(next, text));
      const after = fixedText(next, text, analysis, tools);
      const note = after === undefined || after === text ? undefined : tools.read(path, after);
      if (note && after !== undefined) {
        text = after;
        fixes += 1;
        analysis = tools.engine.update({ changed: [note], removed: [] });
      }
    }
    if (text !== before) {
      fixed.push({ path, before, after: text, fixes });
    }
  }
  return fixed;
}

function fixedText(finding: Finding, text: string, analysis: Analysis, { today }: FixingTools): string | undefined {
  const note = analysis.snapshot.notes.get(finding.path);
  const offer = finding.fixes.find((it) => it.safe && it.asks === undefined);
  const project = projectOf(analysis.snapshot, finding.path);
  const action = note && offer && fixAction(finding, offer, { note, text, today, project });
  if (!note || action?.kind !== 'edit' || action.path !== finding.path) {
    return undefined;
  }
  const outcome = planEdits(text, note, action.operations, today);
  return outcome.ok ? applyEdits(text, outcome.edits) : undefined;
}

function isFixable({ fixes }: Finding): boolean {
  return fixes.some((it) => it.safe && it.asks === undefined);
}

/** A finding is tried once as long as its text stays the same. */
function keyOf({ rule, span }: Finding, text: string): string {
  return `${rule} ${span.start} ${span.end} ${text.length}`;
}
