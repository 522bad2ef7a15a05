import { readFileSync } from 'node:fs';
import type { LocalDate } from '../../src/core/model/date';
import { buildMinutes } from '../../src/core/report/buildMeeting';
import { buildReport } from '../../src/core/report/buildReport';
import { analyse } from './analyse';

const TODAY = '2026-11-20' as LocalDate;
const PATH = 'acme/webshop/m.md';
const REPORT = readFileSync('media/templates/en/report-executive.md', 'utf8');
const MINUTES = readFileSync('media/templates/en/minutes.md', 'utf8');

/** What a client gets of a meeting of this text, all of which may be for them: the words of the report and the minutes, without the formats. */
export function clientTexts(body: string, isForClient: boolean): ReadonlyMap<string, string> {
  const files = {
    'acme/client.md': '---\ntype: client\nname: Acme GmbH\ncontacts: [{ name: Anna Schmidt }]\n---\n',
    'acme/webshop/project.md': '---\ntype: project\nclient: Acme GmbH\nname: Webshop\nteam: [Sam, 王伟]\n---\n',
    [PATH]: `---\ntype: meeting\ntitle: Progress\ndate: 2026-11-18\n${isForClient ? 'visibility: client\n' : ''}---\n\n${body}`,
  };
  const { snapshot } = analyse(files, TODAY);
  const [project] = snapshot.projects;
  const note = project?.notes.find(({ path }) => path === PATH);
  if (!project || !note) throw new Error('The note is not read.');
  const texts = new Map(Object.entries(files));
  const report = buildReport({
    project,
    snapshot,
    texts,
    period: { from: '2026-11-14' as LocalDate, to: TODAY },
    asOf: TODAY,
    language: 'en',
    audience: 'executive',
    template: REPORT,
  });
  const minutes = buildMinutes({ project, snapshot, texts, note, language: 'en', template: MINUTES }, TODAY);
  return new Map(
    Object.entries({ report, minutes }).flatMap(([name, result]) => (result.ok ? [[name, result.body] as const] : [])),
  );
}
