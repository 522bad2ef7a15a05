import { nearMiss } from '../../core/rules/nearMiss';
import { RULES } from '../../core/rules/registry';
import { loadFindings } from '../loadAnalysis';
import { folderOf, NOTES_OPTIONS } from '../loadNotes';
import { choiceOption, type Options, parseOptions } from '../parseOptions';
import { type PlacedFinding, placeFindings } from '../placedFindings';
import { sarifLog } from '../sarif';
import { sayLeftAlone } from '../sayLeftAlone';
import { type ExitCode, type Terminal, UsageError } from '../terminal';
import { HELP } from '../words/help';
import { MISTAKES } from '../words/mistakes';
import { OUTCOMES } from '../words/outcomes';

const FORMATS = ['text', 'json', 'sarif'] as const;
/** All rules of one principle, as a call names them. */
const GROUPS: readonly string[] = [...new Set(RULES.map(({ id }) => `${id.split('/')[0]}/*`))];

/** `rapport check`: what good client communication would not leave open. */
export async function checkCommand(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const kinds = {
    ...NOTES_OPTIONS,
    'as-of': 'value',
    rule: 'many',
    format: 'value',
    json: 'flag',
    'max-warnings': 'value',
  } as const;
  const options = parseOptions(args, kinds, terminal);
  if (options.has('help')) {
    await terminal.out(HELP.check[terminal.locale]);
    return 0;
  }
  if (options.has('json') && options.has('format')) {
    throw new UsageError(MISTAKES.notTogether[terminal.locale]('--json', '--format'));
  }
  const format = choiceOption(options, 'format', FORMATS, terminal) ?? (options.has('json') ? 'json' : 'text');
  const isWanted = wantedRules(options.values('rule'), terminal);
  const allowed = countOption(options, 'max-warnings', terminal);
  const { snapshot, findings: all } = await loadFindings(folderOf(options, terminal), options, terminal);
  sayLeftAlone(snapshot, terminal);
  const { notes, clients, projects } = snapshot;
  if (notes.size > 0 && clients.length + projects.length === 0)
    terminal.err(`${OUTCOMES.noProfiles[terminal.locale]}\n`);
  const wanted = all.filter((it) => isWanted(it.rule));
  const findings = placeFindings(wanted, snapshot, terminal.locale);
  await terminal.out(printed(findings, format, terminal));
  const errors = findings.filter((it) => it.severity === 'error').length;
  const warnings = findings.filter((it) => it.severity === 'warning').length;
  return errors > 0 || warnings > (allowed ?? 0) ? 1 : 0;
}

function printed(findings: readonly PlacedFinding[], format: (typeof FORMATS)[number], { locale }: Terminal): string {
  switch (format) {
    case 'json':
      return `${JSON.stringify({ version: 1, findings }, null, 2)}\n`;
    case 'sarif':
      return `${JSON.stringify(sarifLog(findings, locale), null, 2)}\n`;
    case 'text':
      return findings
        .map(
          (it) =>
            `${it.path}:${it.line}:${it.column} ${OUTCOMES.severities[locale][it.severity]} ${it.message} ${it.rule}\n`,
        )
        .join('');
  }
}

/** Which rules a call asks for: ids, or groups such as `trust/*`; all without any. */
function wantedRules(asked: readonly string[], { locale }: Terminal): (rule: string) => boolean {
  const ids = asked.flatMap((it) => it.split(',')).map((it) => it.trim());
  for (const id of ids) {
    if (!RULES.some((rule) => matches(rule.id, id))) {
      throw new UsageError(MISTAKES.unknownRule[locale](id, nearRule(id), GROUPS));
    }
  }
  return (rule) => ids.length === 0 || ids.some((id) => matches(rule, id));
}

function nearRule(asked: string): string | undefined {
  return GROUPS.includes(`${asked}/*`) ? `${asked}/*` : nearMiss(asked, [...RULES.map(({ id }) => id), ...GROUPS]);
}

function matches(rule: string, asked: string): boolean {
  return rule === asked || (asked.endsWith('/*') && rule.startsWith(asked.slice(0, -1)));
}

function countOption(options: Options, name: string, { locale }: Terminal): number | undefined {
  const value = options.value(name);
  if (value !== undefined && !/^\d{1,9}$/.test(value)) {
    throw new UsageError(MISTAKES.badValue[locale](`--${name}`, value, MISTAKES.aCount[locale]));
  }
  return value === undefined ? undefined : Number(value);
}
