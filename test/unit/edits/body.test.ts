import assert from 'node:assert/strict';
import type { EntryStatus } from '../../../src/core/model/entry';
import type { EditOperation } from '../../../src/core/model/textEdit';
import { edited, entryWith, type Operations, plan } from '../../support/edit';

type Case = readonly [what: string, before: string, operations: Operations, after: string];

const action = (text: string): EditOperation => ({ op: 'add-entry', kind: 'action', text });
const status =
  (words: string, to: EntryStatus, date?: string): Operations =>
  (note, text) => [{ op: 'set-status', ...entryWith(note, text, words), status: to, ...(date && { date }) }];
const field =
  (words: string, name: string, value: string): Operations =>
  (note, text) => [{ op: 'set-field', ...entryWith(note, text, words), field: name, value }];
const mark =
  (words: string, visibility: 'client' | 'internal'): Operations =>
  (note, text) => [{ op: 'mark', ...entryWith(note, text, words), visibility }];

const CASES: readonly Case[] = [
  [
    'an entry continues the list',
    '## Actions\n\n* [ ] One @a\n  more\n\n## Decisions\n',
    [action('Two @b')],
    '## Actions\n\n* [ ] One @a\n  more\n* [ ] Two @b\n\n## Decisions\n',
  ],
  [
    'a numbered list goes on counting',
    '## Actions\n\n1. [ ] One @a\n2. [ ] Two @b\n',
    [action('Three @c')],
    '## Actions\n\n1. [ ] One @a\n2. [ ] Two @b\n3. [ ] Three @c\n',
  ],
  [
    'an empty section is filled',
    '## Actions\n\n## Decisions\n\n- Go\n',
    [action('One')],
    '## Actions\n\n- [ ] One\n\n## Decisions\n\n- Go\n',
  ],
  ['a section at the very end, without a line end', '## Actions', [action('One')], '## Actions\n\n- [ ] One'],
  [
    '"none" gives way',
    '## Actions\n\nNone\n\n## Decisions\n\n- Go\n',
    [action('One')],
    '## Actions\n\n- [ ] One\n\n## Decisions\n\n- Go\n',
  ],
  [
    'a blank item is filled in, and what it asks stays',
    '## Actions\n\n<!-- Who, by when? -->\n\n- \n\n## Decisions\n\n- Go\n',
    [action('One'), action('Two')],
    '## Actions\n\n<!-- Who, by when? -->\n\n- [ ] One\n- [ ] Two\n\n## Decisions\n\n- Go\n',
  ],
  ['空白的待办项', '## 待办\n\n- [ ]', [action('发送合同')], '## 待办\n\n- [ ] 发送合同'],
  [
    '一行里分号隔开的待办，勾掉的只是那一件',
    '## 讨论\n\n- 待办：核对合同；寄出样品\n',
    status('核对合同', 'done', '2026-11-20'),
    '## 讨论\n\n- 待办：核对合同 ✅ 2026-11-20；寄出样品\n',
  ],
  [
    '一行里分号隔开的待办，日期写在那一件后面',
    '## 讨论\n\n待办事项：核对合同；寄出样品\n',
    field('核对合同', 'due', '2026-12-01'),
    '## 讨论\n\n待办事项：核对合同 📅 2026-12-01；寄出样品\n',
  ],
  ...[
    ['right below the heading', '## Actions\n- \n', '## Actions\n- [ ] One\n- [ ] Two\n'],
    ['right below an underlined heading', 'Actions\n---\n* \n', 'Actions\n---\n* [ ] One\n* [ ] Two\n'],
    ['several', '## Actions\n\n- \n- \n- \n', '## Actions\n\n- [ ] One\n- [ ] Two\n- \n'],
    ['several boxes', '## Actions\n\n- [ ] \n- [ ] \n', '## Actions\n\n- [ ] One\n- [ ] Two\n'],
    ['numbers', '## Actions\n\n1. \n2. \n3. \n', '## Actions\n\n1. [ ] One\n2. [ ] Two\n3. \n'],
    ['one number', '## Actions\n\n1. \n', '## Actions\n\n1. [ ] One\n2. [ ] Two\n'],
  ].map(
    ([what, before = '', after = '']): Case => [
      `blank items are filled from the first on: ${what}`,
      before,
      [action('One'), action('Two')],
      after,
    ],
  ),
  ...[
    ['in code', '    - '],
    ['in code behind a tab', '\t-'],
    ['in code behind text', 'See the plan\n\n    -'],
    ['in a footnote', '[^1]: foot\n\n    -'],
    ['below text, with blanks behind it', 'See the plan  '],
  ].map(
    ([what, said = '']): Case => [
      `what is no blank item is left alone: ${what}`,
      `## Actions\n\n${said}\n`,
      [action('One')],
      `## Actions\n\n${said}\n\n- [ ] One\n`,
    ],
  ),
  [
    'a blank item of another item is left alone',
    '## Actions\n\n- Internal:\n\n  - [ ]\n',
    [action('One')],
    '## Actions\n\n- Internal:\n\n  - [ ]\n- [ ] One\n',
  ],
  [
    'below a heading in bold type a dash is its underline',
    '**Actions**\n-\n',
    [action('One')],
    '**Actions**\n-\n\n- [ ] One\n',
  ],
  [
    'a dash below text, which makes it a heading, is no blank item',
    '## Actions\n\n- \n\nSee the plan\n-\n',
    [action('One')],
    '## Actions\n\n- [ ] One\n\nSee the plan\n-\n',
  ],
  [
    'a missing section is made, at its peers’ level',
    '# Kick-off\n\nWe met.\n\n### Decisions\n\n- Go\n',
    [action('One')],
    '# Kick-off\n\nWe met.\n\n### Decisions\n\n- Go\n\n### Action items\n\n- [ ] One\n',
  ],
  ...[
    [
      'a line with its label',
      'Decision: Go\nAction: One @a\n\nTalk.\n',
      'Decision: Go\nAction: One @a\nAction: Two\n\nTalk.\n',
    ],
    ['in bold', '**Action:** One @a', '**Action:** One @a\n**Action:** Two'],
    ['in a list', '- Action: One @a\n- Decision: Go\n', '- Action: One @a\n- Action: Two\n- Decision: Go\n'],
    ['with a number', 'Action 1: One @a\nAction 2: One @b\n', 'Action 1: One @a\nAction 2: One @b\nAction 3: Two\n'],
    [
      'apart from each other',
      'Decision: Go\n\nAction: One @a\n\nTalk.\n',
      'Decision: Go\n\nAction: One @a\n\nAction: Two\n\nTalk.\n',
    ],
    [
      'behind what belongs to it',
      'Action: One @a\nand more\n\nTalk.\n',
      'Action: One @a\nand more\nAction: Two\n\nTalk.\n',
    ],
    ['中文标签', '讨论了排期。\n\n待办：发合同 @王伟\n', '讨论了排期。\n\n待办：发合同 @王伟\n待办：Two\n'],
    ['not a name in the label', 'Action (Bob): One\n', 'Action (Bob): One\n\n## Action items\n\n- [ ] Two\n'],
    [
      'not below a heading for the client',
      '# For the client\n\nAction: One\n',
      '# For the client\n\nAction: One\n\n# Action items\n\n- [ ] Two\n',
    ],
    [
      'not behind one marked for the client',
      'Action: One #client\n',
      'Action: One #client\n\n## Action items\n\n- [ ] Two\n',
    ],
  ].map(
    ([what, before = '', after = '']): Case => [
      `an entry goes on as the note writes them: ${what}`,
      before,
      [action('Two')],
      after,
    ],
  ),
  [
    'in the note’s language',
    '# 启动会\n\n双方讨论了上线安排。\n\n## 决议\n\n- 上线\n',
    [action('发送合同')],
    '# 启动会\n\n双方讨论了上线安排。\n\n## 决议\n\n- 上线\n\n## 行动项\n\n- [ ] 发送合同\n',
  ],
  [
    'never into a section for the client',
    '## For the client\n\n### Actions\n\n- [ ] One @a\n',
    [action('Two')],
    '## For the client\n\n### Actions\n\n- [ ] One @a\n\n## Action items\n\n- [ ] Two\n',
  ],
  [
    'two entries of one kind share a section',
    'We met.\n',
    [action('One'), action('Two')],
    'We met.\n\n## Action items\n\n- [ ] One\n- [ ] Two\n',
  ],
  [
    'what stands there is not added again',
    '## Actions\n\n- [ ] One @a\n',
    [action('One @a')],
    '## Actions\n\n- [ ] One @a\n',
  ],
  [
    '"none" for an outcome',
    'We met.',
    [{ op: 'add-section', section: 'decision', body: 'none' }],
    'We met.\n\n## Decisions\n\n- None',
  ],
  [
    'ticking adds the day',
    '- [ ] One @a 📅 2026-12-01\n',
    status('One', 'done', '2026-11-27'),
    '- [x] One @a 📅 2026-12-01 ✅ 2026-11-27\n',
  ],
  [
    'ticking in Dataview',
    '- [ ] One [owner:: a]\n',
    status('One', 'done', '2026-11-27'),
    '- [x] One [owner:: a] [completion:: 2026-11-27]\n',
  ],
  [
    'opening again takes the day away',
    '- [x] One @a ✅ 2026-11-27 #client\n',
    status('One', 'open'),
    '- [ ] One @a #client\n',
  ],
  ['cancelling', '- [/] One @a\n', status('One', 'cancelled', '2026-11-27'), '- [-] One @a ❌ 2026-11-27\n'],
  [
    'a bullet under a heading becomes a task',
    '## Actions\n\n- One @a\n',
    status('One', 'done', '2026-11-27'),
    '## Actions\n\n- [x] One @a ✅ 2026-11-27\n',
  ],
  ...(
    [
      ['TODO', 'done', 'DONE One @a ✅ 2026-11-27'],
      ['LATER', 'done', 'DONE One @a ✅ 2026-11-27'],
      ['DONE', 'open', 'TODO One @a'],
      ['DOING', 'cancelled', 'CANCELED One @a ❌ 2026-11-27'],
      ['NOW', 'in-progress', 'NOW One @a'],
    ] as const
  ).map(
    ([keyword, to, after]): Case => [
      `an outliner's ${keyword} becomes ${to}`,
      `- ${keyword} One @a\n`,
      status('One', to, to === 'done' || to === 'cancelled' ? '2026-11-27' : undefined),
      `- ${after}\n`,
    ],
  ),
  [
    'a table row says so in its column',
    '| Task | Owner | Status |\n| --- | --- | --- |\n| One | Li |  |\n',
    status('One', 'done'),
    '| Task | Owner | Status |\n| --- | --- | --- |\n| One | Li | Done 2026-11-27 |\n',
  ],
  [
    'a table row without such a column says so as a line does',
    '## 行动项\n\n| 事项 | 负责人 |\n| --- | --- |\n| 发送合同 | 王伟 |\n',
    status('发送合同', 'done', '2026-11-27'),
    '## 行动项\n\n| 事项 | 负责人 |\n| --- | --- |\n| 发送合同 ✅ 2026-11-27 | 王伟 |\n',
  ],
  [
    'the column is the one that the reader takes, whatever it is called',
    '| Task | Completion date |\n| --- | --- |\n| One | 2026-12-01 |\n',
    field('One', 'due', '2026-12-04'),
    '| Task | Completion date |\n| --- | --- |\n| One | 2026-12-04 |\n',
  ],
  [
    'a bare date column beside a due one is left alone',
    '| Date | Task | Due |\n| --- | --- | --- |\n| 2026-11-20 | One | 2026-12-01 |\n',
    field('One', 'due', '2026-12-04'),
    '| Date | Task | Due |\n| --- | --- | --- |\n| 2026-11-20 | One | 2026-12-04 |\n',
  ],
  [
    'what a new date replaces stands beside it, not in the text',
    '| Task | Due |\n| --- | --- |\n| One | 2026-12-01 |\n',
    (note, text) => [
      { op: 'set-field', ...entryWith(note, text, 'One'), field: 'due', value: '2026-12-04' },
      { op: 'set-field', ...entryWith(note, text, 'One'), field: 'original', value: '2026-12-01' },
    ],
    '| Task | Due |\n| --- | --- |\n| One | 2026-12-04 [original:: 2026-12-01] |\n',
  ],
  [
    'a cell keeps the fields beside its value',
    '| Task | Due |\n| --- | --- |\n| One | 2026-12-04 [original:: 2026-12-01] |\n',
    field('One', 'due', '2026-12-11'),
    '| Task | Due |\n| --- | --- |\n| One | 2026-12-11 [original:: 2026-12-01] |\n',
  ],
  [
    'a column of its own is used where there is one',
    '## 行动项\n\n| 事项 | 截止 | 原定日期 |\n| --- | --- | --- |\n| 发送合同 | 2026-12-01 |  |\n',
    field('发送合同', 'original', '2026-11-20'),
    '## 行动项\n\n| 事项 | 截止 | 原定日期 |\n| --- | --- | --- |\n| 发送合同 | 2026-12-01 | 2026-11-20 |\n',
  ],
  [
    'the day of an answer goes among the remarks, and the answer stays',
    '## Client questions\n\n| Question | Answer | Notes |\n| --- | --- | --- |\n| Invoice? | By mail | urgent |\n',
    field('Invoice?', 'answered', '2026-11-27'),
    '## Client questions\n\n| Question | Answer | Notes |\n| --- | --- | --- |\n| Invoice? | By mail | urgent [answered:: 2026-11-27] |\n',
  ],
  [
    'a row that ends before the column gets its cells',
    '| Task | Owner | Due |\n| --- | --- | --- |\n| One |\n',
    field('One', 'due', '2026-12-04'),
    '| Task | Owner | Due |\n| --- | --- | --- |\n| One | | 2026-12-04 |\n',
  ],
  [
    'a table cell is filled',
    '| 事项 | 负责人 | 截止 |\n|---|---|---|\n| 发送合同 |  | 2026-12-01 |\n',
    field('发送合同', 'owner', '王伟'),
    '| 事项 | 负责人 | 截止 |\n|---|---|---|\n| 发送合同 | 王伟 | 2026-12-01 |\n',
  ],
  [
    'a field of an entry with a sub-item stands on its first line',
    '## Risks\n\n- Late [severity:: high]\n  - since May\n',
    field('Late', 'disclosed', '2026-11-27'),
    '## Risks\n\n- Late [severity:: high] [disclosed:: 2026-11-27]\n  - since May\n',
  ],
  [
    'marking for the client',
    '- [ ] One @a 📅 2026-12-01\n',
    mark('One', 'client'),
    '- [ ] One @a #client 📅 2026-12-01\n',
  ],
  [
    'a mark in code is none, and stays',
    '- [ ] Add `the tag #client` to it\n',
    mark('Add', 'internal'),
    '- [ ] Add `the tag #client` to it #internal\n',
  ],
  [
    'a name that heads its line gives way',
    '- [ ] Sam: pay it by Friday\n',
    field('pay', 'owner', 'Zoë Fox'),
    '- [ ] Zoë Fox: pay it by Friday\n',
  ],
  [
    'a name that is told to do it gives way',
    '- Action: Li to call Anna\n',
    field('call', 'owner', 'Zoë Fox'),
    '- Action: Zoë Fox to call Anna\n',
  ],
  [
    '行首的人名被替换',
    '1. [ ] 王伟：写周报（下周五）\n',
    field('写周报', 'owner', '赵强'),
    '1. [ ] 赵强：写周报（下周五）\n',
  ],
  ['the opposite mark goes', '- [ ] One #client @a\n', mark('One', 'internal'), '- [ ] One @a #internal\n'],
  [
    'a suppression has the indent of its line',
    '- [ ] One @a\n  - [ ] Two\n',
    (note, text) => [{ op: 'suppress', rule: 'records/action-without-owner', at: entryWith(note, text, 'Two').entry }],
    '- [ ] One @a\n  <!-- rapport-ignore records/action-without-owner -->\n  - [ ] Two\n',
  ],
  [
    'a suppression for the whole note stands first',
    '# Kick-off\n',
    [{ op: 'suppress', rule: 'goals/missing-goals', at: 'note' }],
    '<!-- rapport-ignore goals/missing-goals -->\n\n# Kick-off\n',
  ],
];

const HEADS: readonly (readonly [name: string, change: (body: string) => string])[] = [
  ['LF', (it) => `---\ntype: meeting\n---\n\n${it}`],
  ['CRLF and BOM', (it) => `\uFEFF---\ntype: meeting\n---\n\n${it}`.replaceAll('\n', '\r\n')],
];

describe('body edits', () => {
  for (const [layout, change] of HEADS) {
    for (const [what, before, operations, after] of CASES) {
      it(`${what} (${layout})`, () => assert.equal(edited(change(before), operations), change(after)));
    }
  }

  it('refuses a text that is not the one expected', () => {
    const text = '---\ntype: meeting\n---\n\n- [ ] One @a\n';
    const stale: Operations = (note) => [
      { op: 'set-field', ...entryWith(note, text, 'One'), expected: 'Other', field: 'due', value: '2026-12-01' },
    ];
    assert.deepEqual(plan(text, stale), { ok: false, reason: 'stale' });
    const moved: Operations = () => [{ op: 'replace', span: { start: 0, end: 3, line: 0 }, expected: 'xyz', text: '' }];
    assert.deepEqual(plan(text, moved), { ok: false, reason: 'stale' });
  });
});
