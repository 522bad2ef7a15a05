import * as vscode from 'vscode';
import { formatDate } from '../../core/calendar/formatDate';
import type { DateRange, LocalDate } from '../../core/model/date';
import { LOCALES, type Locale } from '../../core/model/locale';
import type { Audience } from '../../core/model/profile';
import type { Project } from '../../core/model/snapshot';
import { offeredPeriod } from '../../core/report/defaultPeriod';
import { lastReported } from '../../core/report/lastReported';
import { type Readership, readershipOf, suggestReadership } from '../../core/report/suggestReadership';
import { clientReports } from '../../core/visibility/sources';
import { askPeriod } from '../ask/askPeriod';
import type { StepPlace } from '../ask/runSteps';
import { choiceStep, pickStep, type StepRow } from '../ask/stepInputs';
import { interfaceLocale } from '../locale';
import { audienceWords } from '../words/audienceWords';
import { listWords } from '../words/listWords';

/** What a report is for. */
export interface ReportOptions extends Readership {
  readonly period: DateRange;
}

/** What the profiles, the last report and the day suggest. */
export function suggestedOptions(project: Project, asOf: LocalDate): ReportOptions {
  return { ...suggestReadership(project), period: offeredPeriod(project, asOf) };
}

type Choice = 'go' | 'recipients' | 'audience' | 'language' | 'period';
type Row = StepRow & { readonly value: Choice };

/** Shows the suggestions; Enter takes them, each can be changed first. */
export async function askOptions(
  place: StepPlace,
  project: Project,
  asOf: LocalDate,
  before: ReportOptions,
): Promise<ReportOptions | 'back' | undefined> {
  let options = before;
  let active: Choice = 'go';
  for (;;) {
    const rows = rowsOf(project, options);
    const answer = await choiceStep<Choice>({
      place,
      rows,
      active: rows.find(({ value }) => value === active),
      placeholder: vscode.l10n.t('Enter takes what is suggested for {0}', project.name),
    });
    if (answer === undefined || answer === 'back') return answer;
    if (answer.value === 'go') return options;
    const changed = await ask(answer.value, { ...place, canGoBack: true }, project, asOf, options);
    if (changed === undefined) return undefined;
    active = changed === 'back' ? answer.value : 'go';
    options = changed === 'back' ? options : { ...options, ...changed };
  }
}

function ask(
  choice: Exclude<Choice, 'go'>,
  place: StepPlace,
  project: Project,
  asOf: LocalDate,
  options: ReportOptions,
): Promise<Partial<ReportOptions> | 'back' | undefined> {
  switch (choice) {
    case 'recipients':
      return askRecipients(place, project, options);
    case 'audience':
      return askAudience(place, options);
    case 'language':
      return askLanguage(place, options);
    case 'period':
      return askPeriod(place, asOf, { label: usualWords(project), period: offeredPeriod(project, asOf) }).then(
        (period) => (period === undefined || period === 'back' ? period : { period }),
      );
  }
}

function usualWords(project: Project): string {
  return lastReported(clientReports(project)) === undefined
    ? vscode.l10n.t('All that was not reported yet')
    : vscode.l10n.t('Since the last report');
}

function rowsOf(project: Project, { recipients, audience, language, period }: ReportOptions): Row[] {
  const [from, to] = [period.from, period.to].map((day) => formatDate(day, interfaceLocale()));
  return [
    { value: 'go', label: vscode.l10n.t('$(arrow-right) Review what goes out and what stays inside') },
    { value: 'period', label: vscode.l10n.t('$(calendar) Period: {0} to {1}', from ?? '', to ?? '') },
    ...(project.contacts.length === 0
      ? []
      : [{ value: 'recipients' as const, label: vscode.l10n.t('$(mail) To: {0}', namesOf(recipients)) }]),
    {
      value: 'audience',
      label: vscode.l10n.t('$(person) Written for: {0}', shortAudience(audience)),
      description: audienceWords(audience),
    },
    { value: 'language', label: vscode.l10n.t('$(globe) Language: {0}', languageWords(language)) },
  ];
}

function namesOf(names: readonly string[]): string {
  return listWords(names) || vscode.l10n.t('nobody chosen yet');
}

function shortAudience(audience: Audience): string {
  return audience === 'executive' ? vscode.l10n.t('executive') : vscode.l10n.t('technical');
}

/** A language in its own words, whatever the interface speaks. */
function languageWords(language: Locale): string {
  return language === 'en' ? 'English' : '简体中文';
}

/** Whoever is chosen brings the audience and the language of their profile along. */
async function askRecipients(
  place: StepPlace,
  project: Project,
  { recipients }: ReportOptions,
): Promise<Readership | 'back' | undefined> {
  const rows = project.contacts.map(({ name, contact }): StepRow & { readonly name: string } => ({
    label: name,
    description: contact?.role ?? '',
    name,
  }));
  const answer = await pickStep({
    place,
    rows,
    many: true,
    selected: rows.filter(({ name }) => recipients.includes(name)),
    placeholder: vscode.l10n.t('Who gets it? Their profiles suggest how it is written.'),
  });
  if (answer === undefined || answer === 'back') return answer;
  const names = 'rows' in answer ? answer.rows.map(({ name }) => name) : recipients;
  return readershipOf(project, names);
}

async function askAudience(
  place: StepPlace,
  { audience: before }: ReportOptions,
): Promise<Pick<Readership, 'audience'> | 'back' | undefined> {
  const audiences: readonly Audience[] = ['executive', 'technical'];
  const rows = audiences.map((value) => ({ label: shortAudience(value), detail: audienceWords(value), value }));
  const placeholder = vscode.l10n.t('How much does the reader want to know?');
  const answer = await choiceStep({ place, rows, placeholder, active: rows.find(({ value }) => value === before) });
  return answer === undefined || answer === 'back' ? answer : { audience: answer.value };
}

async function askLanguage(
  place: StepPlace,
  { language: before }: ReportOptions,
): Promise<Pick<Readership, 'language'> | 'back' | undefined> {
  const rows = LOCALES.map((value) => ({ label: languageWords(value), value }));
  const placeholder = vscode.l10n.t('In which language? Entries stay in the words of their notes.');
  const answer = await choiceStep({ place, rows, placeholder, active: rows.find(({ value }) => value === before) });
  return answer === undefined || answer === 'back' ? answer : { language: answer.value };
}
