import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LocalDate } from '../../src/core/model/date';
import type { Locale } from '../../src/core/model/locale';
import type { Audience } from '../../src/core/model/profile';
import { buildReport } from '../../src/core/report/buildReport';
import type { ClientDocument } from '../../src/core/report/formats/writeDocument';
import { analyse } from './analyse';
import type { Files } from './clientOutputs';

const STUDIO = 'examples/studio';
const SAMPLES: Readonly<Record<Locale, { readonly project: string; readonly summary: string }>> = {
  en: {
    project: 'Booking website',
    summary: 'Search and booking are ready to try; we wait for the payment contract',
  },
  'zh-cn': { project: '小程序商城', summary: '门店试运行推迟一周，正式上线日期不变' },
};

/** The report of 31 October to 20 November 2026 on a project of the example studio, or of the given notes. */
export function sampleReport(audience: Audience, language: Locale, files: Files = studioFiles()): ClientDocument {
  const asOf = '2026-11-20' as LocalDate;
  const { snapshot } = analyse(files, asOf);
  const { project: name, summary } = SAMPLES[language];
  const project = snapshot.projects.find((each) => each.name === name) ?? snapshot.projects[0];
  if (!project) throw new Error('There is no project');
  const result = buildReport({
    project,
    snapshot,
    texts: new Map(Object.entries(files)),
    template: readFileSync(`media/templates/${language}/report-${audience}.md`, 'utf8'),
    period: { from: '2026-10-31' as LocalDate, to: asOf },
    audience,
    language,
    asOf,
    summary,
  });
  if (!result.ok) throw new Error(JSON.stringify(result.refusals));
  return { title: result.title, body: result.body, language };
}

function studioFiles(): Files {
  const paths = readdirSync(STUDIO, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.md'));
  return Object.fromEntries(
    paths.map((path) => [path.replaceAll('\\', '/'), readFileSync(join(STUDIO, path), 'utf8')]),
  );
}
