import assert from 'node:assert/strict';
import type { LocalDate } from '../../../src/core/model/date';
import { defaultPeriod } from '../../../src/core/report/defaultPeriod';
import { analyse } from '../../support/analyse';

const report = (head: string) => `---\ntype: report\nproject: Webshop\naudience: executive\n${head}---\n`;
const SENT = 'period: { from: 2026-11-01, to: 2026-11-10 }\nstatus: sent\nsent: 2026-11-12\n';

const periods: readonly (readonly [what: string, files: Readonly<Record<string, string>>, from: string])[] = [
  ['a week where there is no report yet', {}, '2026-11-14'],
  ['the day after the last sent one ended', { 'r.md': report(SENT) }, '2026-11-11'],
  [
    'the later of two',
    { 'r.md': report(SENT), 's.md': report(SENT.replaceAll('2026-11-1', '2026-10-1')) },
    '2026-11-11',
  ],
  ['no draft', { 'r.md': report(SENT.replace('status: sent', 'status: draft')) }, '2026-11-14'],
  ['none that is internal', { 'r.md': report(`${SENT}visibility: internal\n`) }, '2026-11-14'],
  [
    'the day it was sent where it names no period',
    { 'r.md': report('status: sent\nsent: 2026-11-12\n') },
    '2026-11-13',
  ],
];

describe('the period of a new report begins after', () => {
  for (const [what, files, from] of periods)
    it(what, () => {
      const inProject = Object.entries(files).map(([path, text]) => [`acme/webshop/reports/${path}`, text]);
      const { snapshot } = analyse(
        {
          'acme/client.md': '---\ntype: client\nname: Acme GmbH\n---\n',
          'acme/webshop/project.md': '---\ntype: project\nclient: Acme GmbH\nname: Webshop\n---\n',
          ...Object.fromEntries(inProject),
        },
        '2026-11-20',
      );
      const [project] = snapshot.projects;
      assert.ok(project);
      assert.deepEqual(defaultPeriod(project, '2026-11-20' as LocalDate), { from, to: '2026-11-20' });
    });
});
