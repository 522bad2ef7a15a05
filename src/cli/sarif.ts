import type { Log, ReportingDescriptor } from 'sarif';
import type { Severity } from '../core/model/finding';
import type { Locale } from '../core/model/locale';
import { ruleOf } from '../core/rules/messageOf';
import type { PlacedFinding } from './placedFindings';

const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
  hint: 'note',
};

/** Findings as a SARIF 2.1.0 log, for code hosts that show such logs beside the files. Its type is made from the schema of the standard. */
export function sarifLog(findings: readonly PlacedFinding[], locale: Locale): Log {
  const ids = [...new Set(findings.map((it) => it.rule))].sort();
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Rapport', rules: ids.map((id) => describeRule(id, locale)) } },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { WORKSPACE: { description: { text: 'The folder that was checked.' } } },
        results: findings.map((it) => ({
          ruleId: it.rule,
          ruleIndex: ids.indexOf(it.rule),
          level: LEVELS[it.severity],
          message: { text: it.message },
          locations: [
            {
              physicalLocation: {
                artifactLocation: { uri: it.path.split('/').map(encodeURIComponent).join('/'), uriBaseId: 'WORKSPACE' },
                region: {
                  startLine: it.line,
                  startColumn: it.column,
                  endLine: it.endLine,
                  endColumn: it.endColumn,
                },
              },
            },
          ],
        })),
      },
    ],
  };
}

function describeRule(id: string, locale: Locale): ReportingDescriptor {
  const rule = ruleOf(id);
  if (!rule) {
    return { id };
  }
  const { title, what, why, instead } = rule.docs[locale];
  return {
    id,
    shortDescription: { text: title },
    fullDescription: { text: what },
    help: { text: `${what}\n\n${why}\n\n${instead}` },
    defaultConfiguration: { level: LEVELS[rule.severity] },
  };
}
