import assert from 'node:assert/strict';
import { workspaceHealth } from '../../../src/core/health/workspaceHealth';
import type { LocalDate } from '../../../src/core/model/date';
import type { Severity } from '../../../src/core/model/finding';
import type { JudgingPolicy } from '../../../src/core/model/policy';
import { ACME, lines } from '../../../src/core/rules/exampleNotes';
import { findFindings, findInSteps } from '../../../src/core/rules/findFindings';
import { createFindingCache, type FindingCache } from '../../../src/core/rules/findingCache';
import { messageOf } from '../../../src/core/rules/messageOf';
import { RULES } from '../../../src/core/rules/registry';
import { DEFAULT_JUDGING } from '../../../src/core/workspace/judgingDefaults';
import { analyse } from '../../support/analyse';

const HEAD = [
  '---',
  'type: meeting',
  'date: 2026-11-20',
  'participants: [Anna Schmidt]',
  'goals: [Agree the launch date]',
  '---',
  '',
];
const ACTION = '- [ ] Send the contract 📅 2026-12-01';
const OWNER = 'records/action-without-owner';

function rulesOf(text: string, judging?: JudgingPolicy): readonly string[] {
  return analyse({ 'meetings/2026-11-20.md': text }, '2026-11-23', judging).findings.map(
    (it) => `${it.severity} ${it.rule}`,
  );
}

function settings(...rules: readonly (readonly [string, Severity | 'off'])[]): JudgingPolicy {
  return { ...DEFAULT_JUDGING, rules: new Map(rules) };
}

describe('findFindings', () => {
  it('gives what rules find, with their severity', () => {
    assert.deepEqual(rulesOf(lines(...HEAD, ACTION)), [`warning ${OWNER}`]);
  });

  const SETTINGS: readonly (readonly [string, JudgingPolicy, readonly string[]])[] = [
    ['turned off', settings([OWNER, 'off']), []],
    ['another severity', settings([OWNER, 'hint']), [`hint ${OWNER}`]],
    ['a whole group', settings(['records/*', 'off']), []],
    ['one of a group that is off', settings(['records/*', 'off'], [OWNER, 'error']), [`error ${OWNER}`]],
  ];
  for (const [what, judging, expected] of SETTINGS) {
    it(`follows settings: ${what}`, () => assert.deepEqual(rulesOf(lines(...HEAD, ACTION), judging), expected));
  }

  const MISREAD: readonly (readonly [string, JudgingPolicy | undefined, readonly string[]])[] = [
    ['by the rule that quotes it', undefined, ['warning format/value']],
    ['where that one is off, as of none', settings(['format/value', 'off']), ['info records/action-without-due']],
  ];
  for (const [what, judging, expected] of MISREAD) {
    it(`tells once of a due date that cannot be read: ${what}`, () =>
      assert.deepEqual(rulesOf(lines(...HEAD, '- [ ] Send it @{Anna Schmidt} [due:: 28.11.]'), judging), expected));
  }

  const BROKEN: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    ['what cannot be read', ['type: meeting', 'goals: [Agree the date'], ['error format/frontmatter']],
    ['of Chinese', ['type: meeting', 'date: 2026-11-20', '目标: "确定日期'], ['error format/frontmatter']],
    ['no list of keys', ['a meeting'], ['error format/frontmatter']],
    [
      'a key twice, which leaves the rest readable',
      [...HEAD.slice(1, -2), 'date: 2026-11-20'],
      ['error format/frontmatter', `warning ${OWNER}`],
    ],
  ];
  for (const [what, keys, expected] of BROKEN) {
    it(`says nothing else of a note until its frontmatter is mended: ${what}`, () =>
      assert.deepEqual(rulesOf(lines('---', ...keys, '---', '', '# Meeting', '', ACTION)), expected));
  }

  it('follows the settings of the folder a note stands in', () => {
    const folders = new Map([['south/', settings([OWNER, 'off'])]]);
    const text = lines(...HEAD, ACTION);
    const { findings } = analyse({ 'north/m.md': text, 'south/m.md': text }, '2026-11-23', {
      ...DEFAULT_JUDGING,
      folders,
    });
    assert.deepEqual(
      findings.filter(({ rule }) => rule === OWNER).map(({ path }) => path),
      ['north/m.md'],
    );
  });

  it('follows a comment above the line, or at the top for the whole note', () => {
    assert.deepEqual(
      rulesOf(
        lines(...HEAD, 'We met.', '', `<!-- rapport-ignore ${OWNER} -->`, ACTION, ACTION.replace('contract', 'logo')),
      ),
      [`warning ${OWNER}`],
    );
    assert.deepEqual(
      rulesOf(
        lines(
          ...HEAD,
          `<!-- rapport-ignore ${OWNER} -->`,
          '',
          'We met.',
          '',
          ACTION,
          ACTION.replace('contract', 'logo'),
        ),
      ),
      [],
    );
  });

  it('shows the gravest hundred of a note and says how many more there are', () => {
    const many = Array.from({ length: 130 }, (_, i) => `- [ ] Task number ${i}`);
    const found = analyse({ 'meetings/2026-11-20.md': lines(...HEAD, ...many) }, '2026-11-23').findings;
    assert.equal(found.length, 101);
    assert.equal(found.filter((it) => it.severity === 'warning').length, 100);
    assert.deepEqual(found[100]?.data, { count: 160, shown: 100 });
  });

  it('keeps what is older than the look-back in one line per project', () => {
    const old = [
      '---',
      'type: meeting',
      'date: 2026-03-02',
      '---',
      '',
      '## Client questions',
      '',
      '- Why?',
      '- And when?',
    ];
    const recent = ['---', 'type: meeting', 'date: 2026-11-13', '---', '', '## Client questions', '', '- Where?'];
    const files = {
      ...ACME,
      'acme/webshop/meetings/a.md': lines(...old),
      'acme/webshop/meetings/b.md': lines(...recent),
    };
    const found = analyse(files, '2026-11-27').findings.filter((it) => /unanswered|older/.test(it.rule));
    assert.deepEqual(
      found.map((it) => [it.rule, it.path]),
      [
        ['trust/question-unanswered', 'acme/webshop/meetings/b.md'],
        ['format/older-open', 'acme/webshop/project.md'],
      ],
    );
    assert.equal(found[1]?.data.count, 2);
  });

  describe('of an archive', () => {
    const old = ['---', 'type: meeting', 'date: 2019-03-04', '---', '', '- [ ] Send the contract', '- [ ] Book a room'];
    const inProject = { ...ACME, 'acme/webshop/meetings/2019.md': lines(...old) };
    const older = (files: Readonly<Record<string, string>>, judging?: JudgingPolicy) =>
      analyse(files, '2026-11-27', judging).findings.map(({ rule, data }) => [rule, data.count]);

    it('says nothing of how it was written down, and counts once what is still open', () =>
      assert.deepEqual(
        older(inProject).filter(([rule]) => !String(rule).match(/reporting|expectations/)),
        [['format/older-open', 2]],
      ));

    it('does not count what is turned off', () =>
      assert.deepEqual(
        older(inProject, settings(['records/*', 'off'])).filter(([rule]) => rule === 'format/older-open'),
        [],
      ));

    it('says nothing of a note without a project', () =>
      assert.deepEqual(older({ 'meetings/2019.md': lines(...old) }), []));

    it('asks first when it was, of what only looks like a meeting', () => {
      const talk = ['# Meeting notes', '', '- [ ] Send the contract'];
      assert.deepEqual(older({ 'meeting-notes.md': lines(...talk) }), [['records/missing-date', undefined]]);
      assert.deepEqual(
        older({ 'meeting-notes.md': lines('---', 'type: meeting', '---', ...talk) }).map(([rule]) => rule),
        [
          'goals/missing-goals',
          'records/missing-date',
          'records/missing-participants',
          'records/action-without-due',
          OWNER,
        ],
      );
    });

    it('asks the rest where its day is not asked for, or somebody keeps it as a record', () => {
      const talk = ['# Meeting notes', '', '- [ ] Anna: send the contract'];
      const disabled = ['<!-- rapport-ignore records/missing-date -->', ''];
      const kept = ['---', 'client: Acme GmbH', '---'];
      for (const before of [disabled, kept]) {
        const found = older({ 'meeting-notes.md': lines(...before, ...talk) }).map(([rule]) => rule);
        assert.ok(found.includes('records/action-without-due'), found.join());
      }
    });

    it('keeps an old action that has become due', () =>
      assert.deepEqual(older({ 'meetings/2019.md': lines(...old, '- [ ] Renew the contract 📅 2026-12-01') }), [
        [OWNER, undefined],
      ]));
  });

  it('is silent about time in a project that is not active', () => {
    const project = ACME['acme/webshop/project.md'].replace('name: Webshop', 'name: Webshop\nstatus: complete');
    const note = lines('---', 'type: meeting', 'date: 2026-11-13', '---', '', '## Client questions', '', '- Where?');
    const found = analyse(
      { ...ACME, 'acme/webshop/project.md': project, 'acme/webshop/meetings/b.md': note },
      '2026-11-27',
    ).findings;
    assert.deepEqual(
      found.filter((it) => it.rule === 'trust/question-unanswered'),
      [],
    );
  });

  it('leaves meetings of our own team alone', () => {
    const note = lines(
      '---',
      'type: meeting',
      'date: 2026-11-13',
      'participants: [Li Wei, Sam Roe]',
      '---',
      '',
      '# Retrospective',
      '',
      'We talked.',
    );
    const found = analyse({ ...ACME, 'acme/webshop/meetings/b.md': note }, '2026-11-27').findings;
    assert.deepEqual(
      found.filter((it) => it.path.endsWith('b.md')),
      [],
    );
  });

  for (const [title, later, en, zh] of [
    ['Weekly', 'Weekly', 'open again in “Weekly 2026-11-20”', '在“Weekly 2026-11-20”里'],
    ['官网周会', '官网周会', 'open again in “官网周会 2026-11-20”', '在“官网周会 2026-11-20”里'],
    ['启动会', '官网周会', 'open again in “官网周会”', '在“官网周会”里'],
  ] as const) {
    it(`names the later note that holds an action of “${title}”, too, so that one finds it: ${later}`, () => {
      const note = (date: string, called: string) =>
        lines('---', 'type: meeting', `title: ${called}`, `date: ${date}`, '---', '', '- [ ] Send the contract @Li');
      const { findings } = analyse(
        { ...ACME, 'acme/webshop/1.md': note('2026-11-13', title), 'acme/webshop/2.md': note('2026-11-20', later) },
        '2026-11-23',
      );
      const [copy] = findings.filter(({ rule }) => rule === 'records/duplicate-action');
      assert.ok(copy);
      assert.ok(messageOf(copy, 'en').includes(en), messageOf(copy, 'en'));
      assert.ok(messageOf(copy, 'zh-cn').includes(zh), messageOf(copy, 'zh-cn'));
    });
  }

  it('sorts by path, place and rule', () => {
    const found = analyse(
      { 'meetings/b.md': lines(...HEAD, ACTION), 'meetings/a.md': lines('---', 'type: meeting', '---', '', ACTION) },
      '2026-11-23',
    ).findings;
    const keys = found.map((it) => [it.path, String(it.span.start).padStart(6, '0'), it.rule].join(' '));
    assert.deepEqual(keys, [...keys].sort());
  });

  it('looks at a note, or at a project with one rule, at a step, and never again at what it knows', () => {
    const text = lines(...HEAD, ACTION);
    const loose = { 'a.md': text, 'b.md': text };
    const asOf = '2026-11-23' as LocalDate;
    const { snapshot, findings } = analyse({ ...ACME, ...loose }, asOf);
    const cache = createFindingCache();
    const input = { snapshot, health: workspaceHealth(snapshot, asOf), judging: DEFAULT_JUDGING, asOf };
    assert.deepEqual(
      snapshot.loose.map(({ path }) => path),
      ['a.md', 'acme/client.md', 'b.md'],
    );
    const rules = RULES.filter(({ scope }) => scope === 'project').length;
    const ofProjects = snapshot.projects.map(({ notes }) => 1 + notes.length + rules);
    assert.equal(
      [...findInSteps({ ...input, cache })].length,
      ofProjects.reduce((sum, each) => sum + each, 0) + snapshot.loose.length,
    );
    const unknown = (): never => assert.fail('looked at again');
    const filled: FindingCache = {
      ofNote: (note, day) => cache.ofNote(note, day, unknown),
      ofProject: (project, key) => cache.ofProject(project, key, unknown),
      ofLoose: (notes, key) => cache.ofLoose(notes, key, unknown),
      inOrder: cache.inOrder,
    };
    assert.deepEqual(findFindings({ ...input, cache: filled }), findings);
  });
});
