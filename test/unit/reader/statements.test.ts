import assert from 'node:assert/strict';
import { isStatementVisible } from '../../../src/core/visibility/decide';
import { read } from './reading';

/** What a client may read in a note beside its entries. */
function statementsIn(body: string, frontmatter = ''): readonly string[] {
  const note = read(`---\ntype: meeting\ntitle: Weekly\ndate: 2026-11-18\n${frontmatter}---\n\n${body}\n`);
  return note.statements.filter((statement) => isStatementVisible(note, statement)).map(({ text }) => text);
}

const EXAMPLES: readonly {
  readonly name: string;
  readonly body: string;
  readonly frontmatter?: string;
  readonly told: readonly string[];
}[] = [
  {
    name: 'bullets and paragraphs under a heading for the client',
    body: '## For the client\n\nThe search works.\n\n- Booking works in the **test system**.\n- [ ] Invite the testers @mara',
    told: ['The search works.', 'Booking works in the test system.'],
  },
  {
    name: 'the same in Chinese',
    body: '## 给客户\n\n- 搜索已经可用。\n\n## 讨论\n\n- 预算紧张。',
    told: ['搜索已经可用。'],
  },
  { name: 'sub-headings of such a section', body: '## For the client\n\n### Progress\n\n- Done.', told: ['Done.'] },
  {
    name: 'all prose of a note that is for the client',
    body: 'We met twice.\n\n## Progress\n\n- The search works.',
    frontmatter: 'visibility: client\n',
    told: ['We met twice.', 'The search works.'],
  },
  { name: 'nothing of a note that says nothing', body: '## Progress\n\n- The search works.', told: [] },
  {
    name: 'nothing of an internal note',
    body: '## For the client\n\n- The search works.',
    frontmatter: 'visibility: internal\n',
    told: [],
  },
  {
    name: 'nothing internal, however it is marked',
    body: [
      '## For the client',
      '- Seen.',
      '- They pay late. #internal',
      '- Internal: they pay late.',
      '- 内部：他们付款慢。',
      '- They pay %%late%%.',
      '- Paid. <!-- late -->',
      '- **Internal notes**\n  - They pay late.',
      '### Internal\n\nThey pay late.',
    ].join('\n\n'),
    told: ['Seen.', 'Paid.'],
  },
  {
    name: 'no fields, tags or markup',
    body: '## For the client\n\n- Booking [works](https://example.com "title") in the ~~live~~ test system #status',
    told: ['Booking works in the test system'],
  },
  { name: 'agendas and goals', body: '## For the client\n\n### Agenda\n\n- Prices', told: [] },
];

describe('what a note tells its client beside its entries', () => {
  for (const { name, body, frontmatter, told } of EXAMPLES) {
    it(name, () => assert.deepEqual(statementsIn(body, frontmatter), told));
  }
});
