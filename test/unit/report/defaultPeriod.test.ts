import assert from 'node:assert/strict';
import type { LocalDate } from '../../../src/core/model/date';
import { defaultPeriod, offeredPeriod } from '../../../src/core/report/defaultPeriod';
import { analyse } from '../../support/analyse';
import { projectOf } from '../capture/projectNotes';

const report = (head: string) => `---\ntype: report\nproject: Webshop\naudience: executive\n${head}---\n`;
const SENT = 'period: { from: 2026-11-01, to: 2026-11-10 }\nstatus: sent\nsent: 2026-11-12\n';

const met = (day: string, line: string) => `---\ntype: meeting\nproject: Webshop\ndate: ${day}\n---\n\n${line}\n`;
const MARKED = met('2026-10-05', '- [ ] Send the offer #client');
const UNMARKED = met('2026-09-07', '- [ ] Ask about the margin');

const periods: readonly (readonly [what: string, files: Readonly<Record<string, string>>, from: string])[] = [
  ['a week where there is no report yet', {}, '2026-11-14'],
  ['the day after the last sent one ended', { 'r.md': report(SENT) }, '2026-11-11'],
  [
    'the later of two',
    { 'r.md': report(SENT), 's.md': report(SENT.replaceAll('2026-11-1', '2026-10-1')) },
    '2026-11-11',
  ],
  ['the first record that the client may see', { 'm.md': MARKED, 'i.md': UNMARKED }, '2026-10-05'],
  ['a week where nothing older is for the client', { 'i.md': UNMARKED }, '2026-11-14'],
  ['the last sent one, however old the records', { 'r.md': report(SENT), 'm.md': MARKED }, '2026-11-11'],
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

  for (const [start, from] of [
    ['2026-10-19', '2026-10-19'],
    ['2026-11-18', '2026-11-14'],
    ['2026-12-04', '2026-10-05'],
  ] as const)
    it(`where reporting begins, and at least a week: ${start}`, () => {
      const plan = `reporting: { cadence: weekly, start: ${start} }\n`;
      const project = projectOf(
        {
          'project.md': `---\ntype: project\nname: Webshop\n${plan}---\n`,
          'm.md': MARKED,
        },
        '2026-11-20',
      );
      assert.equal(defaultPeriod(project, '2026-11-20' as LocalDate).from, from);
    });

  it('the first record of all, where nothing is marked yet and somebody looks at it', () => {
    const profile = '---\ntype: project\nname: Webshop\n---\n';
    const offered = (files: Readonly<Record<string, string>>) =>
      offeredPeriod(projectOf({ 'project.md': profile, ...files }, '2026-11-20'), '2026-11-20' as LocalDate).from;
    assert.equal(offered({ 'i.md': UNMARKED }), '2026-09-07');
    assert.equal(offered({ 'i.md': UNMARKED, 'm.md': MARKED }), '2026-10-05');
  });
});
