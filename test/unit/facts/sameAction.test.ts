import assert from 'node:assert/strict';
import { internalAgenda } from '../../../src/core/agenda/internalAgenda';
import { carriedOnIn, withEarlier } from '../../../src/core/facts/sameAction';
import { openPromises } from '../../../src/core/health/openPromises';
import { openWith } from '../../../src/core/lookup/openWith';
import type { LocalDate } from '../../../src/core/model/date';
import type { Project } from '../../../src/core/model/snapshot';
import { analyse } from '../../support/analyse';
import { clientReport } from '../../support/clientReport';

const TODAY = '2026-11-20' as LocalDate;
const PROFILES = {
  'acme/client.md': '---\ntype: client\nname: Acme\ncontacts: [Anna Schmidt]\n---\n',
  'acme/shop/project.md': '---\ntype: project\nclient: Acme\nname: Shop\nteam: [Li Wei, 王强]\n---\n',
};

const meeting = (date: string, ...lines: readonly string[]) =>
  `---\ntype: meeting\ndate: ${date}\nproject: Shop\nparticipants: [Anna Schmidt, Li Wei]\n---\n\n## Action items\n\n${lines.join('\n')}\n`;

const files = (earlier: string, later: string) => ({
  ...PROFILES,
  'acme/shop/1.md': meeting('2026-11-12', earlier),
  'acme/shop/2.md': meeting('2026-11-18', later),
});

describe('an action that a later meeting holds, too', () => {
  const examples: readonly (readonly [what: string, earlier: string, later: string, shown: readonly string[]])[] = [
    [
      'stands once',
      '- [ ] Send the draft @{Li Wei} 📅 2026-11-17',
      '- [ ] Send the draft @{Li Wei} 📅 2026-11-17',
      ['2'],
    ],
    ['只列一次', '- [ ] 发送合同 @王强 📅 2026-11-17', '- [ ] 发送合同。 @王强 📅 2026-11-17', ['2']],
    [
      'stands once where only the earlier one tells of the day first promised',
      '- [ ] Send the draft @{Li Wei} 📅 2026-11-17 [original:: 2026-11-13]',
      '- [/] Send the draft @{Li Wei} 📅 2026-11-17',
      ['2'],
    ],
    [
      'stands by each day where the day was moved',
      '- [ ] Send the draft @{Li Wei} 📅 2026-11-17',
      '- [ ] Send the draft @{Li Wei} 📅 2026-11-24',
      ['1', '2'],
    ],
    [
      '日期改过的，各按各的日期',
      '- [ ] 发送合同 @王强 📅 2026-11-17',
      '- [ ] 发送合同 @王强 📅 2026-11-24',
      ['1', '2'],
    ],
    [
      'keeps its day where the later one has none',
      '- [ ] Read it @{Li Wei} 📅 2026-11-17',
      '- [ ] Read it @{Li Wei}',
      ['1', '2'],
    ],
    [
      'stands twice where two people have it',
      '- [ ] 审合同 @王强 📅 2026-11-17',
      '- [ ] 审合同 @{Li Wei} 📅 2026-11-17',
      ['1', '2'],
    ],
    [
      'stays open where the later one is done',
      '- [ ] Read it @{Li Wei} 📅 2026-11-17',
      '- [x] Read it @{Li Wei} 📅 2026-11-17 ✅ 2026-11-18',
      ['1', '2'],
    ],
    [
      'stands once where both were done on one day',
      '- [x] Read it @{Li Wei} 📅 2026-11-17 ✅ 2026-11-18',
      '- [x] Read it @{Li Wei} 📅 2026-11-17 ✅ 2026-11-18',
      ['2'],
    ],
    [
      'may have been done twice where no day is known',
      '- [x] Send figures @{Li Wei}',
      '- [x] Send figures @{Li Wei}',
      ['1', '2'],
    ],
    [
      'is not hidden behind one that the client does not see',
      '- [ ] Read it @{Li Wei} 📅 2026-11-17 #client',
      '- [ ] Read it @{Li Wei} 📅 2026-11-17',
      ['1', '2'],
    ],
    ['is no decision', '\n## Decisions\n\n- We start in May', '\n## Decisions\n\n- We start in May', ['1', '2']],
  ];
  for (const [what, earlier, later, shown] of examples) {
    it(what, () => {
      const project = projectOf(files(earlier, later));
      const carried = carriedOnIn(project);
      const rest = project.entries.filter((tracked) => !carried.has(tracked));
      assert.deepEqual(
        rest.map(({ note }) => note.path.charAt('acme/shop/'.length)),
        shown,
      );
    });
  }

  it('is one with all that carry it on, in the last of them', () => {
    const line = '- [ ] 发送合同 @王强 📅 2026-11-17';
    const project = projectOf({ ...files(line, line), 'acme/shop/3.md': meeting('2026-11-19', line) });
    const last = project.entries.at(-1);
    assert.ok(last);
    assert.deepEqual(
      withEarlier(project, last).map(({ note }) => note.path),
      ['acme/shop/3.md', 'acme/shop/1.md', 'acme/shop/2.md'],
    );
  });

  it('is two where one note holds it twice', () => {
    const line = '- [ ] Send the plan @{Li Wei} 📅 2026-11-17';
    const project = projectOf({ ...PROFILES, 'acme/shop/1.md': meeting('2026-11-12', line, line) });
    assert.equal(carriedOnIn(project).size, 0);
  });
});

describe('what lists open actions across notes counts one of two notes once', () => {
  const ours = '- [ ] Send the draft @{Li Wei} 📅 2026-11-17 #client';
  const both = files(ours, ours);
  const analysis = analyse(both, TODAY);
  const project = projectOf(both);

  it('the list of a person', () => {
    const person = analysis.snapshot.people.find(({ name }) => name === 'Li Wei');
    assert.ok(person);
    assert.deepEqual(openWith(analysis.snapshot, person).owes.map(pathOf), ['acme/shop/2.md']);
  });

  it('the dashboard', () =>
    assert.deepEqual(
      openPromises(project, 'us', TODAY).map(({ tracked }) => pathOf(tracked)),
      ['acme/shop/2.md'],
    ));

  it('the dashboard of a day before the later meeting shows the earlier one', () =>
    assert.deepEqual(
      openPromises(project, 'us', '2026-11-13' as LocalDate).map(({ tracked }) => pathOf(tracked)),
      ['acme/shop/1.md'],
    ));

  it('the calendar', () => {
    const appointments = internalAgenda({ projects: [project], asOf: TODAY, language: 'en' });
    assert.equal(appointments.filter(({ title }) => title.includes('Send the draft')).length, 1);
  });

  for (const [what, earlier, later, times] of [
    ['once', ours, ours, 1],
    ['once when it is done', doneOf(ours), doneOf(ours), 1],
    ['where only the earlier note is for the client', ours, ours.replace('#client', '#internal'), 1],
    ['by its own day where that was moved', ours, ours.replace('11-17', '11-24'), 2],
    ['只列一次', '- [ ] 发送合同 @王强 📅 2026-11-24 #client', '- [ ] 发送合同 @王强 📅 2026-11-24 #client', 1],
  ] as const) {
    it(`the client’s report: ${what}`, () => {
      for (const language of ['en', 'zh-cn'] as const) {
        const result = clientReport(files(earlier, later), { language });
        assert.ok(result.ok, JSON.stringify(result));
        assert.equal(result.body.match(/Send the draft|发送合同/g)?.length, times, result.body);
      }
    });
  }
});

function doneOf(line: string): string {
  return line.replace('[ ]', '[x]').replace(' #client', ' ✅ 2026-11-19 #client');
}

function pathOf({ note }: { readonly note: { readonly path: string } }): string {
  return note.path;
}

function projectOf(notes: Readonly<Record<string, string>>): Project {
  const [project] = analyse(notes, TODAY).snapshot.projects;
  assert.ok(project);
  return project;
}
