/** One line of a note's body and what it is read as. The tests read each; docs/reader.md shows them (`npm run generate`). */
export interface ReadingExample {
  readonly what: string;
  readonly line: string;
  /** Kind, text, owners, due date and status, parted by ` · `; what is absent is left out, and so is `open`. */
  readonly reads: string;
}

/** Of a meeting on Friday 2026-11-20 with Anna Schmidt, Sam Roe and 王伟. */
export const READING_EXAMPLES: readonly ReadingExample[] = [
  {
    what: 'a task',
    line: '- [ ] Send the contract @anna 📅 2026-12-01',
    reads: 'action · Send the contract · anna · 2026-12-01',
  },
  {
    what: 'a task that is done',
    line: '- [x] Send the contract ✅ 2026-11-19',
    reads: 'action · Send the contract · done',
  },
  { what: 'a task in progress', line: '- [/] Draft the offer', reads: 'action · Draft the offer · in-progress' },
  { what: 'a task that was cancelled', line: '- [-] Book the hall', reads: 'action · Book the hall · cancelled' },
  { what: 'a task that moved on', line: '- [>] Renew the licence', reads: 'action · Renew the licence · migrated' },
  {
    what: 'a label',
    line: 'Action: Sam to call the printer by 2026-11-27',
    reads: 'action · call the printer · Sam · 2026-11-27',
  },
  {
    what: 'a label with a name in it',
    line: '- TODO(Sam): call the printer',
    reads: 'action · call the printer · Sam',
  },
  { what: 'a label in brackets', line: '- 【待办】整理清单', reads: 'action · 整理清单' },
  { what: 'a Chinese label', line: '决定:先上线目录', reads: 'decision · 先上线目录' },
  { what: 'a leading name', line: '- [ ] Anna: review the copy', reads: 'action · review the copy · Anna' },
  { what: 'a trailing name', line: '- [ ] Review the copy (Sam)', reads: 'action · Review the copy · Sam' },
  {
    what: 'a Dataview field',
    line: '- [ ] Review the copy [owner:: Anna] [due:: 2026-12-01]',
    reads: 'action · Review the copy · Anna · 2026-12-01',
  },
  {
    what: 'Chinese fields',
    line: '- [ ] 更新排期 负责人:王伟 截止:2026-12-01',
    reads: 'action · 更新排期 · 王伟 · 2026-12-01',
  },
  { what: 'a relative date', line: '- [ ] Call the client by Friday', reads: 'action · Call the client · 2026-11-27' },
  { what: 'a relative date in Chinese', line: '- [ ] 下周五前发出合同', reads: 'action · 发出合同 · 2026-11-27' },
  { what: 'a risk', line: 'Risk: the supplier may be late', reads: 'risk · the supplier may be late' },
  { what: 'a question of the client', line: '客户问题:何时上线?', reads: 'question · 何时上线?' },
  {
    what: 'a table row',
    line: '| Task | By whom | By when |\n|---|---|---|\n| Get keys | Sam | 2026-12-01 |',
    reads: 'action · Get keys · Sam · 2026-12-01',
  },
  {
    what: 'an item under a heading',
    line: '## Next steps\n\n- Share the deck (Anna)',
    reads: 'action · Share the deck · Anna',
  },
  { what: 'an item under a Chinese heading', line: '## 会议决议\n\n- 采用方案 A', reads: 'decision · 采用方案 A' },
  { what: 'an explicit none', line: '## Decisions\n\n- None', reads: 'nothing' },
  { what: 'a quote or code', line: '> - [ ] Not ours', reads: 'nothing' },
];
