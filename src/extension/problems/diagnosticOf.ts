import * as vscode from 'vscode';
import type { Finding, Severity } from '../../core/model/finding';
import type { Locale } from '../../core/model/locale';
import type { Note } from '../../core/model/note';
import { messageOf, relatedLabel } from '../../core/rules/messageOf';
import { rangeIn } from '../editor/openPlace';
import { uriOf } from '../notes/workspacePaths';
import { rulePageUri } from './rulePageUri';

export const DIAGNOSTIC_SOURCE = 'Rapport';

/** A diagnostic that remembers its finding, so that a code action need not look for it. */
export class FindingDiagnostic extends vscode.Diagnostic {
  constructor(
    readonly finding: Finding,
    range: vscode.Range,
    message: string,
  ) {
    super(range, message, SEVERITIES[finding.severity]);
  }
}

/** A finding as the editor shows it; places it, and what else explains it, in the notes as they were read. */
export function diagnosticOf(finding: Finding, notes: ReadonlyMap<string, Note>, locale: Locale): FindingDiagnostic {
  const note = notes.get(finding.path);
  const range = note ? rangeIn(note.lineStarts, finding.span) : lineRange(finding.span.line);
  const diagnostic = new FindingDiagnostic(finding, range, messageOf(finding, locale));
  diagnostic.source = DIAGNOSTIC_SOURCE;
  diagnostic.code = { value: finding.rule, target: rulePageUri(finding.rule) };
  diagnostic.relatedInformation = relatedTo(finding, notes, locale);
  if (finding.tag) {
    diagnostic.tags = [
      finding.tag === 'deprecated' ? vscode.DiagnosticTag.Deprecated : vscode.DiagnosticTag.Unnecessary,
    ];
  }
  return diagnostic;
}

function relatedTo(
  finding: Finding,
  notes: ReadonlyMap<string, Note>,
  locale: Locale,
): vscode.DiagnosticRelatedInformation[] {
  return (finding.related ?? []).flatMap((place) => {
    const uri = uriOf(place.path);
    const note = notes.get(place.path);
    if (!uri || !note) {
      return [];
    }
    const location = new vscode.Location(uri, rangeIn(note.lineStarts, place.span));
    return [new vscode.DiagnosticRelatedInformation(location, relatedLabel(finding, place, locale))];
  });
}

const SEVERITIES: Readonly<Record<Severity, vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  info: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
};

function lineRange(line: number): vscode.Range {
  return new vscode.Range(line, 0, line, 0);
}
