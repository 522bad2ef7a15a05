import { buildMinutes } from '../../core/report/buildMeeting';
import { minutesLanguage } from '../../core/report/clientLanguage';
import { writeChecked } from '../../core/report/finished/writeChecked';
import { FILE_FORMATS } from '../../core/report/formats/writeDocument';
import { leftOutLines } from '../../core/report/leftOut';
import { withheldNote } from '../../core/report/selectEntries';
import { asOfOption } from '../asOfOption';
import { documentTemplate, failOnTemplate } from '../documentTemplate';
import { NOTES_OPTIONS } from '../loadNotes';
import { loadSnapshot } from '../loadSnapshot';
import { askedNote, minutesFolder } from '../minutesFolder';
import { choiceOption, parseOptions } from '../parseOptions';
import { LANGUAGES, leftOutWords, putOutChecked, refusalLines, textsOf, withheldLines } from '../sayReport';
import { loadSettings } from '../settings';
import { type ExitCode, type Terminal, UsageError } from '../terminal';
import { DOCUMENT_HELP } from '../words/documentHelp';
import { MISTAKES } from '../words/mistakes';
import { OUTCOMES } from '../words/outcomes';

/** `rapport minutes`: one meeting, as the client may see it. */
export async function minutesCommand(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const kinds = { ...NOTES_OPTIONS, folder: 'value', lang: 'value', format: 'value', out: 'value' } as const;
  const options = parseOptions(args, kinds, terminal);
  if (options.has('help')) {
    await terminal.out(DOCUMENT_HELP.minutes[terminal.locale]);
    return 0;
  }
  const [file, extra] = options.positionals;
  if (file === undefined || extra !== undefined) throw new UsageError(MISTAKES.oneNote[terminal.locale]);
  const root = minutesFolder(options, terminal);
  const format = choiceOption(options, 'format', FILE_FORMATS, terminal) ?? 'md';
  const settings = loadSettings(root, terminal);
  const { snapshot } = await loadSnapshot(root, options, settings, terminal);
  const { note, project } = askedNote(file, root, snapshot, terminal);
  const language = choiceOption(options, 'lang', LANGUAGES, terminal) ?? minutesLanguage(note, project);
  const template = documentTemplate(root, 'minutes', language, terminal);
  const texts = textsOf(root, snapshot);
  const request = { note, project, snapshot, texts, template: template.text, language };
  const result = buildMinutes(request, asOfOption(options, settings, terminal));
  terminal.err(withheldLines(result.withheld, withheldNote(note, project), terminal.locale));
  terminal.err(leftOutWords(leftOutLines([note], project), terminal.locale));
  if (!result.ok) {
    failOnTemplate(result.refusals, template, terminal);
    terminal.err(refusalLines(result.refusals, terminal.locale));
    return 3;
  }
  if (result.isBlank) {
    const isByTitle = result.withheld.some(({ reason }) => reason === 'internal-title');
    const words = isByTitle
      ? OUTCOMES.titleKeepsInside[terminal.locale](note.path, note.title)
      : OUTCOMES.nothingForClient[terminal.locale](note.path);
    terminal.err(`${words}\n`);
    return 3;
  }
  const { title, body, gate } = result;
  return putOutChecked(options.value('out'), await writeChecked(format, { title, body, language }, gate), terminal);
}
