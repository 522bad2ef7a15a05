import assert from 'node:assert/strict';
import type { Note } from '../../../src/core/model/note';
import type { EditOperation } from '../../../src/core/model/textEdit';
import { reworded } from '../../../src/core/rules/goals/goalEdits';
import { edited, plan } from '../../support/edit';

type Case = readonly [what: string, before: string, operation: EditOperation, after: string];

const CASES: readonly Case[] = [
  [
    'a value is replaced, its comment and its neighbours stay',
    'type: meeting\ndate: 2026-11-20   # Friday\nstatus: planned\n',
    { op: 'set-key', key: 'date', value: '2026-11-21' },
    'type: meeting\ndate: 2026-11-21   # Friday\nstatus: planned\n',
  ],
  [
    'quotes stay as they are',
    "type: meeting\nproject: 'Web''shop'\n",
    { op: 'set-key', key: 'project', value: "Anna's shop" },
    "type: meeting\nproject: 'Anna''s shop'\n",
  ],
  [
    'an alias is the key',
    'type: meeting\n日期: 2026-11-20\n',
    { op: 'set-key', key: 'date', value: '2026-11-21' },
    'type: meeting\n日期: 2026-11-21\n',
  ],
  [
    'a missing key comes last, after a comment',
    'type: meeting\n# end\n',
    { op: 'set-key', key: 'date', value: '2026-11-21' },
    'type: meeting\n# end\ndate: 2026-11-21\n',
  ],
  [
    'a block text before a new key is not touched',
    'type: meeting\nnote: |\n  one\n  two\n\n',
    { op: 'set-key', key: 'date', value: '2026-11-21' },
    'type: meeting\nnote: |\n  one\n  two\n\ndate: 2026-11-21\n',
  ],
  [
    'an empty value is filled',
    'type: meeting\ndate: # still to come\n',
    { op: 'set-key', key: 'date', value: '2026-11-21' },
    'type: meeting\ndate: 2026-11-21 # still to come\n',
  ],
  [
    'a map is written on one line',
    'type: meeting\n',
    { op: 'set-key', key: 'shared', value: { date: '2026-11-21', with: ['Anna Schmidt'] } },
    'type: meeting\nshared: { date: 2026-11-21, with: [Anna Schmidt] }\n',
  ],
  [
    'a map sets its own keys in one that stands there, and leaves the others',
    'type: meeting\nshared: { date: 2026-11-21, acknowledged: 2026-11-22 } # by mail\n',
    { op: 'set-key', key: 'shared', value: { date: '2026-11-24', with: ['Anna Schmidt'] } },
    'type: meeting\nshared: { date: 2026-11-24, acknowledged: 2026-11-22, with: [Anna Schmidt] } # by mail\n',
  ],
  [
    'a map in lines keeps its lines, in whatever words its keys are written',
    'type: meeting\nshared:\n  日期: 2026-11-21 # 周五\n  确认: 2026-11-22\n  备注: 已读\n',
    { op: 'set-key', key: 'shared', value: { date: '2026-11-24', via: 'email' } },
    'type: meeting\nshared:\n  日期: 2026-11-24 # 周五\n  确认: 2026-11-22\n  备注: 已读\n  via: email\n',
  ],
  [
    'a map takes the place of a day alone',
    'type: meeting\nshared: 2026-11-21\n',
    { op: 'set-key', key: 'shared', value: { date: '2026-11-24', with: ['Anna'] } },
    'type: meeting\nshared: { date: 2026-11-24, with: [Anna] }\n',
  ],
  [
    'a block list grows by a line with its own indent',
    'type: meeting\nparticipants:\n- Anna # CTO\n- Li\nstatus: held\n',
    { op: 'add-to-list', key: 'participants', values: ['Sam Roe'] },
    'type: meeting\nparticipants:\n- Anna # CTO\n- Li\n- Sam Roe\nstatus: held\n',
  ],
  [
    'a flow list grows inside its brackets',
    'type: meeting\nparticipants: [ Anna, "Li, Wei" ] # us\n',
    { op: 'add-to-list', key: 'participants', values: ['Roe, Sam'] },
    'type: meeting\nparticipants: [ Anna, "Li, Wei", "Roe, Sam" ] # us\n',
  ],
  [
    'a line of names stays one',
    'type: meeting\n参会人: 王芳、李明\n',
    { op: 'add-to-list', key: 'participants', values: ['赵强'] },
    'type: meeting\n参会人: 王芳、李明、赵强\n',
  ],
  [
    'a single value becomes a list',
    'type: meeting\ngoal: Agree the date\n',
    { op: 'add-to-list', key: 'goals', values: ['Sign off'] },
    'type: meeting\ngoal: [Agree the date, Sign off]\n',
  ],
  [
    'a missing list is made',
    'type: meeting\n',
    { op: 'add-to-list', key: 'goals', values: ['Agree the date', 'Sign off: beta'] },
    'type: meeting\ngoals:\n  - Agree the date\n  - "Sign off: beta"\n',
  ],
  [
    'what is in the list is not added again',
    'type: meeting\nparticipants: [Anna]\n',
    { op: 'add-to-list', key: 'participants', values: ['Anna'] },
    'type: meeting\nparticipants: [Anna]\n',
  ],
  [
    'an empty list',
    'type: meeting\ngoals: []\n',
    { op: 'add-to-list', key: 'goals', values: ['Agree the date'] },
    'type: meeting\ngoals: [Agree the date]\n',
  ],
  [
    'a plain goal becomes a map',
    'type: meeting\ngoals:\n  - Agree the date # main\n  - Sign off\n',
    { op: 'set-path', path: ['goals', 0, 'outcome'], value: 'met' },
    'type: meeting\ngoals:\n  - { goal: Agree the date, outcome: met } # main\n  - Sign off\n',
  ],
  [
    'a goal in quotes becomes a map',
    'type: meeting\ngoals: ["Agree: the date", Sign off]\n',
    { op: 'set-path', path: ['goals', 0, 'confirmed'], value: '2026-11-18' },
    'type: meeting\ngoals: [{ goal: "Agree: the date", confirmed: 2026-11-18 }, Sign off]\n',
  ],
  [
    'a flow map grows inside its braces',
    'type: meeting\ngoals: [{goal: Agree, confirmed: 2026-11-18}]\n',
    { op: 'set-path', path: ['goals', 0, 'outcome'], value: 'met' },
    'type: meeting\ngoals: [{goal: Agree, confirmed: 2026-11-18, outcome: met}]\n',
  ],
  [
    'a block map grows by a line',
    'type: meeting\ngoals:\n  - goal: Agree\n    confirmed: 2026-11-18 # by mail\n  - Sign off\n',
    { op: 'set-path', path: ['goals', 0, 'outcome'], value: 'met' },
    'type: meeting\ngoals:\n  - goal: Agree\n    confirmed: 2026-11-18 # by mail\n    outcome: met\n  - Sign off\n',
  ],
  [
    'a goal that stands alone becomes a list of one',
    'type: meeting\ngoals: Agree the date\n',
    { op: 'set-path', path: ['goals', 0, 'outcome'], value: 'partly' },
    'type: meeting\ngoals: [{ goal: Agree the date, outcome: partly }]\n',
  ],
  [
    'a nested value is replaced where it stands',
    'type: meeting\nshared:\n  date: 2026-11-21\n  with: [Anna]\n',
    { op: 'set-path', path: ['shared', 'date'], value: '2026-11-22' },
    'type: meeting\nshared:\n  date: 2026-11-22\n  with: [Anna]\n',
  ],
  [
    '嵌套的键用中文写，就改它的值',
    'type: meeting\n目标:\n  - 目标: 确定上线日期\n    确认: 否 # 还没问\n',
    { op: 'set-path', path: ['goals', 0, 'confirmed'], value: '2026-11-18' },
    'type: meeting\n目标:\n  - 目标: 确定上线日期\n    确认: 2026-11-18 # 还没问\n',
  ],
  [
    'a nested key is folded as the reader folds it',
    'type: meeting\ngoals: [{ Objective: Agree, Result: unmet }]\n',
    { op: 'set-path', path: ['goals', 0, 'outcome'], value: 'met' },
    'type: meeting\ngoals: [{ Objective: Agree, Result: met }]\n',
  ],
  [
    '繁體的鍵也認得',
    'type: meeting\ngoals: [{ 目標: 確定上線日期, 確認: 否 }]\n',
    { op: 'set-path', path: ['goals', 0, 'confirmed'], value: '2026-11-18' },
    'type: meeting\ngoals: [{ 目標: 確定上線日期, 確認: 2026-11-18 }]\n',
  ],
  [
    'keys on the way are found in other words, too',
    'type: project\n基线:\n  进度: { 开始: 2026-11-02 }\n',
    { op: 'set-path', path: ['baseline', 'time', 'start'], value: '2026-11-09' },
    'type: project\n基线:\n  进度: { 开始: 2026-11-09 }\n',
  ],
  [
    'frontmatter in braces',
    '{ type: meeting, date: 2026-11-20 }\n',
    { op: 'set-key', key: 'status', value: 'held' },
    '{ type: meeting, date: 2026-11-20, status: held }\n',
  ],
];

const LAYOUTS: readonly (readonly [name: string, change: (text: string) => string])[] = [
  ['LF', (it) => it],
  ['CRLF', (it) => it.replaceAll('\n', '\r\n')],
  ['a BOM', (it) => `\uFEFF${it}`],
];

describe('frontmatter edits', () => {
  for (const [layout, change] of LAYOUTS) {
    for (const [what, before, operation, after] of CASES) {
      it(`${what} (${layout})`, () => {
        const note = (yaml: string) => change(`---\n${yaml}---\n\n# Kick-off\n\ttabbed`);
        assert.equal(edited(note(before), [operation]), note(after));
      });
    }
  }

  it('makes a block where there is none', () => {
    const operation: EditOperation = { op: 'set-key', key: 'date', value: '2026-11-20' };
    assert.equal(edited('# Meeting 2026-11-20\n', [operation]), '---\ndate: 2026-11-20\n---\n\n# Meeting 2026-11-20\n');
    assert.equal(
      edited('\uFEFF# Meeting 2026-11-20\r\n', [operation]),
      '\uFEFF---\r\ndate: 2026-11-20\r\n---\r\n\r\n# Meeting 2026-11-20\r\n',
    );
  });

  it('makes several changes at once', () => {
    const operations: readonly EditOperation[] = [
      { op: 'set-path', path: ['goals', 0, 'confirmed'], value: '2026-11-20' },
      { op: 'set-path', path: ['goals', 1, 'confirmed'], value: '2026-11-20' },
      { op: 'set-key', key: 'status', value: 'held' },
    ];
    assert.equal(
      edited('---\ntype: meeting\ngoals: [A one, B two] # both\n---\n', operations),
      '---\ntype: meeting\ngoals: [{ goal: A one, confirmed: 2026-11-20 }, { goal: B two, confirmed: 2026-11-20 }] # both\nstatus: held\n---\n',
    );
  });

  const REFUSED: readonly (readonly [what: string, text: string, operation: EditOperation, reason: string])[] = [
    [
      'a broken block',
      '---\ntype: meeting\ndate: [\n---\n',
      { op: 'set-key', key: 'date', value: 'x' },
      'no-frontmatter-map',
    ],
    [
      'a key that stands twice',
      '---\ntype: meeting\na: 1\na: 2\n---\n',
      { op: 'set-key', key: 'date', value: 'x' },
      'no-frontmatter-map',
    ],
    [
      'an anchor that another value uses',
      '---\ntype: meeting\ndate: &d 2026-11-20\nend: *d\n---\n',
      { op: 'set-key', key: 'date', value: '2026-11-21' },
      'would-change-other-values',
    ],
    [
      'an alias of nothing',
      '---\ntype: meeting\nclient: *x\n---\n',
      { op: 'set-key', key: 'date', value: '2026-11-21' },
      'no-frontmatter-map',
    ],
    [
      'an alias of nothing in a list',
      '---\ntype: meeting\nparticipants: [Anna, *x]\n---\n',
      { op: 'add-to-list', key: 'participants', values: ['Sam'] },
      'no-frontmatter-map',
    ],
    [
      'aliases that grow beyond all bounds',
      `---\na: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c]\n---\n`,
      { op: 'set-key', key: 'date', value: '2026-11-21' },
      'no-frontmatter-map',
    ],
    [
      'a goal that is not there',
      '---\ntype: meeting\ngoals: [A]\n---\n',
      { op: 'set-path', path: ['goals', 3, 'outcome'], value: 'met' },
      'not-found',
    ],
    [
      'words that no longer stand there',
      '---\ntype: meeting\ngoals: [A]\n---\n',
      { op: 'reword', at: { start: 26, end: 27, line: 2 }, says: 'TBD', words: 'B' },
      'not-found',
    ],
    [
      'mixed line ends',
      '---\ntype: meeting\r\n---\n',
      { op: 'set-key', key: 'date', value: '2026-11-21' },
      'unsafe-text',
    ],
    [
      'merge conflict marks',
      '---\ntype: meeting\n---\n<<<<<<< HEAD\na\n=======\nb\n>>>>>>> theirs\n',
      { op: 'set-key', key: 'date', value: '2026-11-21' },
      'unsafe-text',
    ],
  ];
  for (const [what, text, operation, reason] of REFUSED) {
    it(`refuses ${what}`, () => {
      assert.deepEqual(plan(text, [operation]), { ok: false, reason });
    });
  }
});

describe('a goal said in other words', () => {
  for (const [what, before, after] of [
    [
      'of several in one text',
      'goal: "TBD; Agree the date" # later\n',
      'goal: "Decide: budget; Agree the date" # later\n',
    ],
    ['that is YAML for a map', '目标:\n  - 同步: 待定\n  - 定预算\n', '目标:\n  - "Decide: budget"\n  - 定预算\n'],
    [
      'under a key of another name',
      'goals:\n  - 确认: 2026-11-19\n    Objective: TBD\n',
      'goals:\n  - 确认: no\n    Objective: "Decide: budget"\n',
    ],
    ['of an agenda', 'agenda: [TBD, Plan]\n', 'agenda: ["Decide: budget", Plan]\n'],
  ] as const) {
    it(what, () => {
      const text = (yaml: string) => `---\ntype: meeting\n${yaml}---\n`;
      const reword = (note: Note, now: string) =>
        note.goals.slice(0, 1).flatMap((goal) => reworded(note, goal, 'Decide: budget', now));
      assert.equal(edited(text(before), reword), text(after));
    });
  }
});
