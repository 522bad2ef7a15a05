import * as vscode from 'vscode';
import { addDays } from '../../core/calendar/localDate';
import type { DateRange, LocalDate } from '../../core/model/date';
import { LOCALES, type Locale } from '../../core/model/locale';
import type { Audience } from '../../core/model/profile';
import type { Project } from '../../core/model/snapshot';
import { defaultPeriod } from '../../core/report/defaultPeriod';
import { askDate } from '../ask/askDate';
import { languageOf } from '../capture/languageOf';
import { audienceWords } from '../words/audienceWords';

/** What a report is for. */
export interface ReportOptions {
  readonly audience: Audience;
  readonly language: Locale;
  readonly period: DateRange;
}

/** What the project's plan and its client's preferences suggest. */
export function suggestedOptions(project: Project, asOf: LocalDate): ReportOptions {
  return {
    audience: project.reporting?.audience ?? project.clientPreferences.audience ?? 'executive',
    language: project.clientPreferences.language ?? languageOf(project),
    period: defaultPeriod(project, asOf),
  };
}

type Row = vscode.QuickPickItem & { readonly option: 'go' | 'audience' | 'language' | 'period' };

/** Shows the suggestions; Enter takes them, each can be changed first. Undefined when cancelled. */
export async function askOptions(title: string, project: Project, asOf: LocalDate): Promise<ReportOptions | undefined> {
  let options = suggestedOptions(project, asOf);
  for (;;) {
    const row = await vscode.window.showQuickPick(rowsOf(options), {
      title,
      placeHolder: vscode.l10n.t('Enter takes what is suggested for {0}', project.name),
      ignoreFocusOut: true,
    });
    switch (row?.option) {
      case undefined:
        return undefined;
      case 'go':
        return options;
      case 'audience':
        options = { ...options, audience: (await askAudience(title)) ?? options.audience };
        break;
      case 'language':
        options = { ...options, language: (await askLanguage(title)) ?? options.language };
        break;
      case 'period':
        options = { ...options, period: (await askPeriod(asOf, options.period)) ?? options.period };
    }
  }
}

function rowsOf({ audience, language, period }: ReportOptions): Row[] {
  return [
    { option: 'go', label: vscode.l10n.t('$(arrow-right) Review what goes out and what stays inside') },
    {
      option: 'audience',
      label: vscode.l10n.t('$(person) Who reads it: {0}', shortAudience(audience)),
      description: audienceWords(audience),
    },
    { option: 'language', label: vscode.l10n.t('$(globe) Language: {0}', languageWords(language)) },
    { option: 'period', label: vscode.l10n.t('$(calendar) Period: {0} to {1}', period.from, period.to) },
  ];
}

function shortAudience(audience: Audience): string {
  return audience === 'executive' ? vscode.l10n.t('executive') : vscode.l10n.t('technical');
}

/** A language in its own words, whatever the interface speaks. */
function languageWords(language: Locale): string {
  return language === 'en' ? 'English' : '简体中文';
}

async function askAudience(title: string): Promise<Audience | undefined> {
  const audiences: readonly Audience[] = ['executive', 'technical'];
  const items = audiences.map((audience) => ({
    label: shortAudience(audience),
    detail: audienceWords(audience),
    audience,
  }));
  return (await vscode.window.showQuickPick(items, { title }))?.audience;
}

async function askLanguage(title: string): Promise<Locale | undefined> {
  const items = LOCALES.map((language) => ({ label: languageWords(language), language }));
  return (await vscode.window.showQuickPick(items, { title }))?.language;
}

async function askPeriod(asOf: LocalDate, before: DateRange): Promise<DateRange | undefined> {
  const weeks = (count: number): DateRange => ({ from: addDays(asOf, 1 - 7 * count), to: asOf });
  const other = { label: vscode.l10n.t('$(calendar) Other dates …'), period: undefined };
  const choices: readonly (readonly [label: string, period: DateRange])[] = [
    [vscode.l10n.t('Since the last report'), before],
    [vscode.l10n.t('The last 7 days'), weeks(1)],
    [vscode.l10n.t('The last 14 days'), weeks(2)],
    [vscode.l10n.t('The last 4 weeks'), weeks(4)],
  ];
  const items = choices.map(([label, period]) => ({ label, description: `${period.from} – ${period.to}`, period }));
  const chosen = await vscode.window.showQuickPick<{ label: string; period: DateRange | undefined }>([...items, other]);
  if (!chosen || chosen.period) {
    return chosen?.period;
  }
  const from = await askDate(vscode.l10n.t('First day of the period'), asOf);
  const to = from && (await askDate(vscode.l10n.t('Last day of the period'), asOf));
  return from && to && from <= to ? { from, to } : undefined;
}
