import type { Finding, Severity } from '../core/model/finding';
import type { Locale } from '../core/model/locale';
import type { Snapshot } from '../core/model/snapshot';
import { positionAt } from '../core/reader/position';
import { messageOf } from '../core/rules/messageOf';
import { freshCopy } from '../host/codec/storedNote';

/** A finding as it is printed: lines and columns from 1, columns in UTF-16 units, the end exclusive. */
export interface PlacedFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly message: string;
  /** True when `rapport fix` mends it. */
  readonly fixable: boolean;
}

/** Findings with their places counted out and their messages in words, in the order given. */
export function placeFindings(
  findings: readonly Finding[],
  snapshot: Snapshot,
  locale: Locale,
): readonly PlacedFinding[] {
  const lineStartsOf = lineStartsIn(snapshot);
  return findings.map((finding) => {
    const { rule, severity, path, span, fixes } = finding;
    const lineStarts = lineStartsOf(path);
    const start = positionAt(lineStarts, span.start);
    const end = positionAt(lineStarts, span.end);
    return {
      rule,
      severity,
      path,
      line: start.line + 1,
      column: start.character + 1,
      endLine: end.line + 1,
      endColumn: end.character + 1,
      message: messageOf(finding, locale),
      fixable: fixes.some((it) => it.safe && it.asks === undefined),
    };
  });
}

/** Findings of one note stand together: a note is opened once for all of them, and not kept open. */
function lineStartsIn({ notes }: Snapshot): (path: string) => Uint32Array {
  let last: { readonly path: string; readonly lineStarts: Uint32Array } | undefined;
  return (path) => {
    if (last?.path !== path) {
      const note = notes.get(path);
      last = { path, lineStarts: note ? freshCopy(note).lineStarts : Uint32Array.of(0) };
    }
    return last.lineStarts;
  };
}
