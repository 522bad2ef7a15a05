import { buildReport } from '../../core/report/buildReport';
import { clientLanguage } from '../../core/report/clientLanguage';
import { defaultPeriod } from '../../core/report/defaultPeriod';
import { writeChecked } from '../../core/report/finished/writeChecked';
import { FILE_FORMATS } from '../../core/report/formats/writeDocument';
import { knownPeriod } from '../../core/report/knownPeriod';
import { leftOutOf } from '../../core/report/leftOut';
import { asOfOption } from '../asOfOption';
import { documentTemplate, failOnTemplate } from '../documentTemplate';
import { folderOf, NOTES_OPTIONS } from '../loadNotes';
import { loadSnapshot } from '../loadSnapshot';
import { choiceOption, dateOption, parseOptions } from '../parseOptions';
import { sayLeftAlone } from '../sayLeftAlone';
import { LANGUAGES, leftOutWords, putOutChecked, refusalLines, textsOf, withheldLines } from '../sayReport';
import { loadSettings } from '../settings';
import { type ExitCode, type Terminal, UsageError } from '../terminal';
import { namesOf, wantedProject } from '../wantedProject';
import { DOCUMENT_HELP } from '../words/documentHelp';
import { MISTAKES } from '../words/mistakes';
import { OUTCOMES } from '../words/outcomes';

const AUDIENCES = ['executive', 'technical'] as const;
const KINDS = {
  ...NOTES_OPTIONS,
  project: 'value',
  client: 'value',
  audience: 'value',
  lang: 'value',
  from: 'value',
  to: 'value',
  'as-of': 'value',
  format: 'value',
  out: 'value',
  summary: 'value',
} as const;

/** `rapport report`: what the client gets, and on stderr what they do not. */
export async function reportCommand(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const options = parseOptions(args, KINDS, terminal);
  if (options.has('help')) {
    await terminal.out(DOCUMENT_HELP.report[terminal.locale]);
    return 0;
  }
  const root = folderOf(options, terminal);
  const settings = loadSettings(root, terminal);
  const asOf = asOfOption(options, settings, terminal);
  const format = choiceOption(options, 'format', FILE_FORMATS, terminal) ?? 'md';
  const { snapshot } = await loadSnapshot(root, options, settings, terminal);
  sayLeftAlone(snapshot, terminal);
  const project = wantedProject(options, snapshot, terminal);
  const audience =
    choiceOption(options, 'audience', AUDIENCES, terminal) ??
    project.reporting?.audience ??
    project.clientPreferences.audience ??
    'executive';
  const language = choiceOption(options, 'lang', LANGUAGES, terminal) ?? clientLanguage(project);
  const to = dateOption(options, 'to', terminal) ?? asOf;
  const period = { from: dateOption(options, 'from', terminal) ?? defaultPeriod(project, to).from, to };
  if (period.from > period.to) throw new UsageError(MISTAKES.periodBackwards[terminal.locale](period.from, period.to));
  const template = documentTemplate(root, `report-${audience}`, language, terminal);
  const result = buildReport({
    project,
    snapshot,
    texts: textsOf(root, snapshot),
    template: template.text,
    period,
    audience,
    language,
    asOf,
    summary: options.value('summary'),
  });
  terminal.err(withheldLines(result.withheld, result.withheldNotes, terminal.locale));
  if (!result.ok) {
    failOnTemplate(result.refusals, template, terminal);
    terminal.err(refusalLines(result.refusals, terminal.locale));
    return 3;
  }
  const { title, body, gate, isBlank } = result;
  if (isBlank) {
    const others = namesOf(snapshot.projects.filter(({ id }) => id !== project.id));
    terminal.err(`${OUTCOMES.blankReport[terminal.locale](project.name, period.from, period.to, others)}\n`);
  }
  terminal.err(leftOutWords(leftOutOf(project, knownPeriod({ period, asOf }), body), terminal.locale));
  return putOutChecked(options.value('out'), await writeChecked(format, { title, body, language }, gate), terminal);
}
