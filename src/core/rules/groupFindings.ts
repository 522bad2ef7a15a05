import type { Finding } from '../model/finding';
import { byText, compareText } from '../order/compareText';

/** What was found in one note, by position, then rule. */
export interface NoteFindings {
  readonly path: string;
  readonly findings: readonly Finding[];
}

/** Findings by note, the notes by path. */
export function groupFindings(findings: readonly Finding[]): readonly NoteFindings[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.path);
    if (group) {
      group.push(finding);
    } else {
      groups.set(finding.path, [finding]);
    }
  }
  return [...groups].sort(byText(([path]) => path)).map(([path, group]) => ({ path, findings: group.sort(byPlace) }));
}

/** By place in their note; two at one place, by rule. */
export function byPlace(a: Finding, b: Finding): number {
  return a.span.start - b.span.start || a.span.end - b.span.end || compareText(a.rule, b.rule);
}
