import { agendaWords } from '../../core/agenda/agendaWords';
import type { Appointment } from '../../core/agenda/appointment';
import { calendarFile } from '../../core/agenda/calendarFile';
import { clientAgenda } from '../../core/agenda/clientAgenda';
import { internalAgenda } from '../../core/agenda/internalAgenda';
import type { Locale } from '../../core/model/locale';
import type { Person, Project } from '../../core/model/snapshot';
import { clientLanguage } from '../../core/report/clientLanguage';
import { checkFinished } from '../../core/report/finished/checkFinished';
import { finishedTexts } from '../../core/report/finished/finishedTexts';
import { isPersonNamed } from '../../core/workspace/isPersonNamed';
import { asOfOption } from '../asOfOption';
import { folderOf, NOTES_OPTIONS } from '../loadNotes';
import { loadSnapshot } from '../loadSnapshot';
import { choiceOption, type Options, parseOptions } from '../parseOptions';
import { LANGUAGES, putOut, refusalLines, textsOf, withheldLines } from '../sayReport';
import { loadSettings } from '../settings';
import { type ExitCode, type Terminal, UsageError } from '../terminal';
import { wantedProject, wantedProjects } from '../wantedProject';
import { DOCUMENT_HELP } from '../words/documentHelp';
import { MISTAKES } from '../words/mistakes';
import { OUTCOMES } from '../words/outcomes';

const KINDS = {
  ...NOTES_OPTIONS,
  project: 'value',
  client: 'value',
  owner: 'value',
  for: 'value',
  lang: 'value',
  'as-of': 'value',
  out: 'value',
} as const;

/** `rapport calendar`: what is due, as an iCalendar file. For ourselves, unless `--for client` is asked for. */
export async function calendarCommand(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const options = parseOptions(args, KINDS, terminal);
  if (options.has('help')) {
    await terminal.out(DOCUMENT_HELP.calendar[terminal.locale]);
    return 0;
  }
  const root = folderOf(options, terminal);
  const settings = loadSettings(root, terminal);
  const asOf = asOfOption(options, settings, terminal);
  const reader = choiceOption(options, 'for', ['internal', 'client'], terminal) ?? 'internal';
  const language = choiceOption(options, 'lang', LANGUAGES, terminal);
  const { snapshot } = await loadSnapshot(root, options, settings, terminal);
  const projects = wantedProjects(options, snapshot, terminal);
  const write = async (file: string, appointments: readonly Appointment[]): Promise<boolean> => {
    // A calendar without an entry is none (RFC 5545, 3.6).
    if (appointments.length === 0) terminal.err(`${OUTCOMES.nothingDue[terminal.locale]}\n`);
    else await putOut(options.value('out'), file, terminal);
    return appointments.length > 0;
  };
  const wanted = { asOf, isOwner: ownerOf(options, projects, terminal) };
  if (reader === 'internal') {
    const appointments = internalAgenda({ projects, language: language ?? terminal.locale, ...wanted });
    const name = nameOf(projects, options, language ?? terminal.locale);
    const about = { asOf, language: language ?? terminal.locale, isPrivate: true };
    if (await write(calendarFile(name, appointments, about), appointments))
      terminal.err(`${OUTCOMES.calendarIsInternal[terminal.locale]}\n`);
    return 0;
  }
  const project = wantedProject(options, snapshot, terminal);
  const theirs = language ?? clientLanguage(project);
  const agenda = clientAgenda({ project, texts: textsOf(root, snapshot), language: theirs, ...wanted });
  terminal.err(withheldLines(agenda.withheld, [], terminal.locale));
  if (!agenda.ok) {
    terminal.err(refusalLines(agenda.refusals, terminal.locale));
    return 3;
  }
  const about = { asOf, language: theirs, isPrivate: false };
  const file = calendarFile(project.name, agenda.appointments, about);
  const refusals = checkFinished(await finishedTexts('ics', file), agenda.gate);
  if (refusals.length > 0) {
    terminal.err(refusalLines(refusals, terminal.locale));
    return 3;
  }
  await write(file, agenda.appointments);
  return 0;
}

/** What the calendar for ourselves is called: after the projects that were asked for. */
function nameOf(projects: readonly Project[], options: Options, language: Locale): string {
  const words = agendaWords(language);
  const isNarrowed = options.has('project') || options.has('client');
  return words.name(isNarrowed ? projects.map(({ name }) => name).join(words.listSeparator) : words.everything);
}

/** Tells whose promises are wanted. @throws UsageError for a name that owes nothing in these projects, so that a slip is no empty calendar */
function ownerOf(
  options: Options,
  projects: readonly Project[],
  { locale }: Terminal,
): ((person: Person) => boolean) | undefined {
  const name = options.value('owner');
  if (name === undefined) return undefined;
  const isOwner = (person: Person) => isPersonNamed(person, name);
  const people = projects.flatMap(({ team, contacts, entries }) => [
    ...team,
    ...contacts,
    ...entries.flatMap(({ owners }) => owners),
  ]);
  if (!people.some(isOwner)) throw new UsageError(MISTAKES.unknownOwner[locale](name));
  return isOwner;
}
