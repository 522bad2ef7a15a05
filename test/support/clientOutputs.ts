import { readFileSync } from 'node:fs';
import { calendarFile } from '../../src/core/agenda/calendarFile';
import { clientAgenda } from '../../src/core/agenda/clientAgenda';
import type { LocalDate } from '../../src/core/model/date';
import type { Locale } from '../../src/core/model/locale';
import { buildBrief, buildMinutes } from '../../src/core/report/buildMeeting';
import { buildReport } from '../../src/core/report/buildReport';
import { DOCUMENT_FORMATS, writeDocument } from '../../src/core/report/formats/writeDocument';
import type { Refusal } from '../../src/core/report/reportRequest';
import { analyse } from './analyse';
import { decoded } from './decoded';

export type Files = Readonly<Record<string, string>>;

/** Everything a client could get of a project, as one reads it who takes the files apart. */
export interface ClientOutputs {
  /** By what it is: `report executive en docx`, `minutes of m.md zh-cn eml`, `calendar`. */
  readonly texts: ReadonlyMap<string, string>;
  readonly refusals: readonly Refusal[];
}

const TODAY = '2026-11-20' as LocalDate;
const PERIOD = { from: '2026-11-14' as LocalDate, to: TODAY };
const LANGUAGES: readonly Locale[] = ['en', 'zh-cn'];

/** The same document is written once: most internal words change none. */
const written = new Map<string, Promise<string>>();

/** Writes the reports of 14 to 20 November 2026, the minutes and the agenda of each of its notes and the calendar of a project, in every format. */
export async function clientOutputs(files: Files, projectName: string): Promise<ClientOutputs> {
  const { snapshot } = analyse(files, TODAY);
  const project = snapshot.projects.find(({ name }) => name === projectName);
  if (!project) throw new Error(`There is no project ${projectName}`);
  const texts = new Map(Object.entries(files));
  const request = { project, snapshot, texts, period: PERIOD, asOf: TODAY };
  const outputs = new Map<string, string>();
  const refusals: Refusal[] = [];
  for (const language of LANGUAGES) {
    for (const audience of ['executive', 'technical'] as const) {
      const report = buildReport({
        ...request,
        language,
        audience,
        template: template(language, `report-${audience}`),
      });
      await add(`report ${audience} ${language}`, report, language);
    }
    for (const note of project.notes) {
      const meeting = { project, snapshot, texts, note, language };
      const minutes = buildMinutes({ ...meeting, template: template(language, 'minutes') }, TODAY);
      await add(`minutes of ${note.path} ${language}`, minutes, language);
      const brief = buildBrief({ ...meeting, template: template(language, 'brief') }, TODAY);
      await add(`agenda of ${note.path} ${language}`, brief, language);
    }
  }
  const agenda = clientAgenda({ project, asOf: TODAY, language: 'en', texts });
  if (agenda.ok) {
    outputs.set(
      'calendar',
      calendarFile(project.name, agenda.appointments, { asOf: TODAY, language: 'en', isPrivate: false }).replace(
        /\r\n /g,
        '',
      ),
    );
  } else refusals.push(...agenda.refusals);
  return { texts: outputs, refusals };

  async function add(
    name: string,
    result: { ok: true; title: string; body: string } | { ok: false; refusals: readonly Refusal[] },
    language: Locale,
  ): Promise<void> {
    if (!result.ok) {
      refusals.push(...result.refusals);
      return;
    }
    const { title, body } = result;
    for (const format of DOCUMENT_FORMATS) {
      const key = JSON.stringify([format, title, body, language]);
      const text =
        written.get(key) ?? writeDocument(format, { title, body, language }).then((it) => decoded(format, it));
      written.set(key, text);
      outputs.set(`${name} ${format}`, await text);
    }
  }
}

function template(language: Locale, name: string): string {
  return readFileSync(`media/templates/${language}/${name}.md`, 'utf8');
}
