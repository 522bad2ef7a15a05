import assert from 'node:assert/strict';
import { DEFAULT_READING } from '../../../src/core/reader/readingDefaults';
import { ownersOf, read, readEntries, readEntry } from './reading';

const shapes = (text: string): readonly string[] =>
  readEntries(text).map((e) => `${e.kind} ${e.form} ${e.status} ${e.text}`);

describe('entries', () => {
  for (const [checkbox, status] of [
    [' ', 'open'],
    ['x', 'done'],
    ['X', 'done'],
    ['/', 'in-progress'],
    ['-', 'cancelled'],
    ['>', 'migrated'],
    ['?', 'open'],
  ] as const) {
    it(`reads the status of [${checkbox}]`, () => {
      assert.deepEqual(shapes(`Some talk.\n\n* [${checkbox}] Send it\n`), [`action task ${status} Send it`]);
    });
  }

  for (const [heading, kind] of [
    ['## Action items', 'action'],
    ['### **Next steps:**', 'action'],
    ['**Action items**', 'action'],
    ['# ✅ 3.1 Action Items (AIs)', 'action'],
    ['## 待办', 'action'],
    ['## 三、行动项:', 'action'],
    ['后续行动:', 'action'],
    ['## Decisions', 'decision'],
    ['## Decisions made', 'decision'],
    ['## 会议决议', 'decision'],
    ['## Open questions', 'question'],
    ['## 未决问题', 'question'],
    ['## Client concerns', 'feedback'],
    ['## 客户反馈', 'feedback'],
    ['## 客户需求', 'need'],
    ['## Risks', 'risk'],
    ['## 项目风险', 'risk'],
    ['## Issues', 'issue'],
    ['## 存在的问题', 'issue'],
    ['## Changes', 'change'],
    ['## 变更', 'change'],
    ['## Conflicts', 'conflict'],
    ['## Agreed', 'decision'],
    ['## 決議', 'decision'],
    ['## 待辦事項', 'action'],
    ['The venue is booked.\nTo do:', 'action'],
    ['场地订好了。\n分工：', 'action'],
    ['## 分歧', 'conflict'],
  ] as const) {
    it(`reads items under ${heading}`, () => {
      assert.deepEqual(shapes(`${heading}\n\n- Something to note\n  with its second line\n`), [
        `${kind} bullet open Something to note with its second line`,
      ]);
    });
  }

  it('passes a kind on to sub-headings, until another word is known', () => {
    const text = '## Action items\n\n### Backend\n\n- one\n\n### Attachments\n\n- two\n';
    assert.deepEqual(shapes(text), ['action bullet open one']);
  });

  for (const [line, shape] of [
    ['Action: send it', 'action label open send it'],
    ['**Decision**: we ship', 'decision label open we ship'],
    ['- TODO @anna send it', 'action label open send it'],
    // Keywords of Logseq and Org mode.
    ['- DOING send it', 'action label in-progress send it'],
    ['- NOW [[Anna]] sends it', 'action label in-progress Anna sends it'],
    ['- LATER 整理清单', 'action label open 整理清单'],
    ['- DONE send it', 'action label done send it'],
    ['- CANCELED send it', 'action label cancelled send it'],
    ['- WAITING for the logo', 'action label open WAITING for the logo'],
    ['- DONE send it\n  :LOGBOOK:\n  CLOCK: [2026-11-20 Fri]\n  :END:', 'action label done send it'],
    ['2.1 Talk.\n2.2 It was agreed that we meet in May.', 'decision label open It was agreed that we meet in May.'],
    ['2.1 讨论。\n2.2 会议决定五月开会。', 'decision label open 会议决定五月开会。'],
    ['AI: send it', 'action label open send it'],
    ['决定:先上线', 'decision label open 先上线'],
    ['- 待办:整理清单', 'action label open 整理清单'],
    ['风险:库存不准', 'risk label open 库存不准'],
    ['Question: why?', 'question label open why?'],
    ['客户问题:为什么?', 'question label open 为什么?'],
    ['Client asks: can it be moved?', 'question label open can it be moved?'],
    ['## Problems\n\n- Client asks: can it be moved?', 'question label open can it be moved?'],
    ['## 问题\n\n- 客户询问：能换吗？', 'question label open 能换吗？'],
    ['- 【待办】整理清单', 'action label open 整理清单'],
    ['【决议】改版通过', 'decision label open 改版通过'],
    ['- [ACTION] send it', 'action label open send it'],
    ['- [Decision]: we ship', 'decision label open we ship'],
  ] as const) {
    it(`reads the label of ${line}`, () => {
      assert.deepEqual(shapes(`Talk.\n\n${line}\n`), [shape]);
    });
  }

  for (const [line, from, shape] of [
    ['Q from Priya: will the old till stay?', 'Priya', 'question label open will the old till stay?'],
    ['- **Question from Priya Raman:** is it paid?', 'Priya Raman', 'question label open is it paid?'],
    ['Feedback from Priya: too slow', 'Priya', 'feedback label open too slow'],
    ['周总的问题：旧收银机还留吗？', '周总', 'question label open 旧收银机还留吗？'],
    ['王伟的反馈：太慢', '王伟', 'feedback label open 太慢'],
    ['Q from last time: will it stay?', undefined, undefined],
    ['Feedback from the workshop: too slow', undefined, undefined],
    ['系统的问题：太慢', undefined, undefined],
    ['目前的问题：太慢', undefined, undefined],
    ['Quote from Priya: 2,000', undefined, undefined],
  ] as const) {
    it(`reads who asks in ${line}`, () => {
      const note = read(`Talk.\n\n${line}\n`);
      assert.deepEqual(shapes(`Talk.\n\n${line}\n`), shape === undefined ? [] : [shape]);
      assert.equal(note.entries[0]?.from?.value, from);
    });
  }

  it('reads labelled lines inside a paragraph', () => {
    assert.deepEqual(shapes('We talked.\nAction: send it\nto Anna\nDecision: ship\n'), [
      'action label open send it to Anna',
      'decision label open ship',
    ]);
  });

  for (const line of [
    'Action: Sam to send it',
    'Action Sam: send it',
    '**AP Sam**: send it',
    'TODO(Sam): send it',
    'AI(Sam) send it',
    'Action item (@Sam): send it',
    'ACTION - Sam to send it',
    '[ACTION] Sam - send it',
    'Action item: Sam to send it',
    '*Action Items*: Sam to send it',
    'Next steps: Sam to send it',
    '**Action item** - Sam - send it',
  ]) {
    it(`reads the owner in or behind the label of ${line}`, () => {
      const entry = readEntry(`Present: Sam Roe\n\n- ${line}\n`);
      assert.deepEqual([entry.kind, entry.text, ownersOf(entry)], ['action', 'send it', ['Sam']]);
    });
  }

  for (const line of [
    '[AI] the roadmap of the assistant',
    '[Action](https://example.com) is a film',
    'AI (artificial intelligence) was a topic',
    'Action films: we watched two',
    'NOW WE KNOW',
    'DONE',
    'LATER',
    'DOING: as we said',
    '2.1 Whether it was agreed is open',
  ]) {
    it(`takes no label from ${line}`, () => assert.deepEqual(shapes(`- ${line}\n`), []));
  }

  for (const [head, row, owner, due, status] of [
    ['No | Action | By whom | By when', '1 | Get keys | Sam | 2026-12-01', 'Sam', '2026-12-01', 'open'],
    ['Responsible Party | Action Item', 'Sam | Get keys', 'Sam', undefined, 'open'],
    [
      '序号 | 工作内容 | 责任单位 | 完成节点 | 备注',
      '1 | 取钥匙 | 设计组 | 12月1日 | 已完成',
      '设计组',
      '2026-12-01',
      'done',
    ],
    ['任务 | 承办人 | 备注', '取钥匙 | 王伟 | 记得带证件', '王伟', undefined, 'open'],
    [
      'Date | Action | Owner | Due date',
      '2026-11-13 | Get keys | Sam | 2026-12-01',
      'Sam',
      '2026-12-01', // The other date is the day the row was written.
      'open',
    ],
    [
      '编号 | 描述 | 处理人 | 计划完成 | 状态',
      '12 | 取钥匙 | 王伟 | 12.1 | 处理中',
      '王伟',
      '2026-12-01',
      'in-progress',
    ],
    ['任务 | 负责人 | 截止', '取钥匙 | 王伟 | 2026-12-04 [original:: 2026-12-01]', '王伟', '2026-12-04', 'open'],
  ] as const) {
    it(`reads the columns ${head}`, () => {
      const rule = head.replace(/[^|]+/g, '-');
      const entry = readEntry(`## Actions\n\n| ${head} |\n|${rule}|\n| ${row} |\n`);
      assert.deepEqual([entry.owners?.[0]?.value, entry.due?.value, entry.status], [owner, due, status]);
    });
  }

  for (const [status, on] of [
    ['Done', 'unknown-day'],
    ['Done 2026-11-19', '2026-11-19'],
    ['Closed (19 Nov 2026)', '2026-11-19'],
    ['已完成（11月19日）', '2026-11-19'],
  ] as const) {
    it(`reads from the status “${status}” when it was done`, () => {
      const entry = readEntry(`## Actions\n\n| Task | Status |\n|-|-|\n| Get keys | ${status} |\n`);
      assert.deepEqual([entry.status, entry.done?.value, entry.badFields], ['done', on, undefined]);
    });
  }

  for (const [status, read] of [
    ['On hold', 'open'],
    ['搁置', 'open'],
    ['Tom will look at it', 'open'],
  ] as const) {
    it(`takes “${status}” in a status column for no mistake`, () => {
      const entry = readEntry(`## Actions\n\n| Task | Status |\n|-|-|\n| Get keys | ${status} |\n`);
      assert.deepEqual([entry.status, entry.badFields], [read, undefined]);
    });
  }

  it('takes tasks that were discussed for promises, not for a list of actions', () => {
    const note = read(
      'Present: Sam Roe\n\n## Talk\n\n- **Discussed tasks to complete:**\n  - **Sam Roe**: Research the ranking.\n',
    );
    assert.deepEqual([note.entries.length, note.commitments.map((one) => one.who.value)], [0, ['Sam Roe']]);
  });

  it('takes the last word of a broken sentence for no heading', () => {
    assert.deepEqual(
      read('- All of it serves our\n\ngoals.\n\n- Sam will send the list.\n').commitments.map((one) => one.who.value),
      ['Sam'],
    );
  });

  for (const none of ['None', 'N/A (the client was ill)', '无(客户未到)']) {
    it(`takes ${none} for none`, () => assert.deepEqual(shapes(`## Decisions\n\n- ${none}\n`), []));
  }

  it('reads a table right below another by its own heads, and a line of dashes as none', () => {
    const { entries } = read(
      '| Action | Owner |\n|--|--|\n| Send it | Sam |\n|--|--|\n| Book it | Anna |\n| 待办 | 负责人 |\n|:--|:-:|\n| 订场地 | 王伟 |\n',
    );
    assert.deepEqual(
      entries.map(({ text, owners }) => [text, owners?.[0]?.value]),
      [
        ['Send it', 'Sam'],
        ['Book it', 'Anna'],
        ['订场地', '王伟'],
      ],
    );
  });

  it('reads tables by their header', () => {
    const text =
      '| # | Task | Owner | Due | Status |\n|---|---|---|---|---|\n| 1 | Send it | Anna, Sam | 2026-12-01 | Done |\n| 2 | None | | | |\n';
    const [entry, ...rest] = readEntries(text);
    assert.equal(rest.length, 0);
    assert.deepEqual(
      [
        entry?.kind,
        entry?.form,
        entry?.text,
        entry && ownersOf(entry),
        entry?.due?.value,
        entry?.status,
        entry?.done?.value,
      ],
      ['action', 'table', 'Send it', ['Anna', 'Sam'], '2026-12-01', 'done', 'unknown-day'],
    );
  });

  for (const [owner, owners] of [
    ['to be decided until 17 Nov', []],
    ['TBD by Friday', []],
    ['11月17日前待定', []],
    ['待定（周五前）', []],
    ['Sam (to be confirmed)', ['Sam']],
    ['王伟（待定）', ['王伟']],
  ] as const)
    it(`gives what falls to “${owner}” to ${owners.join() || 'nobody'}`, () => {
      const [entry] = readEntries(`| Task | Owner | Due |\n|---|---|---|\n| Choose the paper | ${owner} | |\n`);
      assert.deepEqual([entry && ownersOf(entry), entry?.due?.value], [owners, undefined]);
    });

  it('reads Chinese tables and tables of risks', () => {
    const [task] = readEntries('|序号|人员|任务|截止|\n|-|-|-|-|\n|1|@王伟|整理清单|12月1日|\n');
    assert.deepEqual([task?.text, task && ownersOf(task), task?.due?.value], ['整理清单', ['王伟'], '2026-12-01']);
    const [risk] = readEntries(
      '## Risks\n\n| Risk | Probability | Impact | Mitigation |\n|-|-|-|-|\n| Late | high | high | more people |\n',
    );
    assert.deepEqual([risk?.kind, risk?.severity?.value, risk?.mitigation?.value], ['risk', 'high', 'more people']);
  });

  it('takes a row that only informs for no action', () => {
    assert.deepEqual(shapes('| Item | Action by | Due |\n|-|-|-|\n| Tests passed | info | |\n| Get keys | Sam | |\n'), [
      'action table open Get keys',
    ]);
  });

  const measures: readonly (readonly [head: string, row: string, entry: string])[] = [
    ['Measure | Owner | Due', 'Move the desks | Sam | 12-01', 'action table open Move the desks'],
    ['整改措施 | 责任人 | 完成时限', '更换地垫 | 王伟 | 12月1日', 'action table open 更换地垫'],
    ['问题 | 整改措施 | 责任人', '地面湿滑 | 更换地垫 | 王伟', 'issue table open 地面湿滑'],
    ['Risk | Measure | Owner', 'Late | more people | Sam', 'risk table open Late'],
  ];
  for (const [head, row, entry] of measures) {
    it(`reads measures as what is to be done, unless they answer something: ${head}`, () =>
      assert.deepEqual(shapes(`| ${head} |\n|-|-|-|\n| ${row} |\n`), [entry]));
  }

  it('leaves tables of other things alone', () => {
    assert.deepEqual(shapes('| Name | Role |\n|-|-|\n| Anna | CTO |\n'), []);
  });

  it('reads a task in an item as an entry of its own, hidden with its parent', () => {
    const entries = readEntries(
      '## Risks\n\n- Late #internal\n  - [ ] Ask Sam\n  - a note\n  - Mitigation: more people\n',
    );
    assert.deepEqual(
      entries.map((e) => [e.kind, e.text, e.mitigation?.value, e.hiddenByContainer]),
      [
        ['risk', 'Late', 'more people', undefined],
        ['action', 'Ask Sam', undefined, true],
      ],
    );
  });

  for (const text of [
    '**待办**\n#internal\n',
    '## 待办\n\n**待办**\n#内部\n',
    '**Action:** #internal\n',
    'Decision: <!-- internal -->\n',
    '## Actions\n\n1、#internal\n',
    '- Action: #internal\n',
    '- [ ] #internal\n',
  ])
    it(`takes ${JSON.stringify(text)} for no entry: it says nothing but that it is internal`, () => {
      assert.deepEqual(shapes(text), []);
    });

  it('takes a label for an entry that says no more than who has it', () => {
    assert.deepEqual(ownersOf(readEntry('Action: @anna\n')), ['anna']);
  });

  it('hides the rest of a list behind an internal heading', () => {
    const entries = readEntries('- [ ] open\n- ## Internal notes\n  - [ ] hidden\n- [ ] also hidden\n');
    assert.deepEqual(
      entries.map((e) => [e.text, e.hiddenByContainer ?? false]),
      [
        ['open', false],
        ['hidden', true],
        ['also hidden', true],
      ],
    );
  });

  it('finds nothing in quotes, code and comments', () => {
    assert.deepEqual(shapes('> - [ ] quoted\n\n```\n- [ ] code\n```\n\n<!--\n- [ ] comment\n-->\n'), []);
  });

  for (const none of ['None', 'n/a', 'None.', 'No action items', '无', '暂无', '没有']) {
    it(`takes ${none} under a heading for an explicit none`, () => {
      for (const text of [
        `## Action items\n\n- ${none}\n`,
        `## Action items\n\n${none}\n`,
        `## 行动项\n\n- [ ] \n\n${none}\n`,
      ]) {
        const note = read(text);
        assert.deepEqual([note.entries.length, note.explicitNone], [0, ['action']], text);
      }
    });
  }

  it('takes the name above a list for the owner', () => {
    const [first, second] = readEntries('## Next steps\n\n@anna\n- one\n\n### Sam Roe\n\n- two\n');
    assert.deepEqual([first && ownersOf(first), second && ownersOf(second)], [['anna'], ['Sam Roe']]);
  });

  it('reads items under an item that is a heading', () => {
    assert.deepEqual(shapes('- Done:\n  - this\n- Next:\n  - that\n'), ['action bullet open that']);
  });

  it('takes no link under Still open for an entry', () => {
    assert.deepEqual(shapes('## Still open\n\n- [[2026-11-03-call|Send it]] · Anna\n'), []);
  });

  it('reads numbered lines that Markdown takes for a paragraph', () => {
    assert.deepEqual(
      shapes('三、会议决议\n1、首页用方案A\n2、月底上线\n\n四、待办事项\n（1）王伟整理清单\n（2）@李娜 更新原型\n'),
      [
        'decision bullet open 首页用方案A',
        'decision bullet open 月底上线',
        'action bullet open 王伟整理清单',
        'action bullet open 更新原型',
      ],
    );
  });

  it('reads lines that each name who does what', () => {
    const entries = readEntries('## 下一步计划\n\n王伟:整理需求\n李娜:准备演示\n');
    assert.deepEqual(
      entries.map((e) => [ownersOf(e)[0], e.text]),
      [
        ['王伟', '整理需求'],
        ['李娜', '准备演示'],
      ],
    );
  });

  it('reads a heading as an entry, with its fields below', () => {
    const text =
      '## Decisions\n\n### Decision 1: Use Postgres\n\n- **Rationale**: we know it\n- **Owner**: Anna\n\n### Decision 2: Launch in March\n';
    const entries = readEntries(text);
    assert.deepEqual(
      entries.map((e) => [e.text, ownersOf(e)]),
      [
        ['Use Postgres', ['Anna']],
        ['Launch in March', []],
      ],
    );
  });

  it('leaves details and the next meeting out of a list of entries', () => {
    assert.deepEqual(
      shapes(
        '## Decisions\n\n- Use Postgres\n- Rationale: we know it\n\n## Next steps\n\n- Send it\n- Next meeting: 2026-11-27\n',
      ),
      ['decision bullet open Use Postgres', 'action bullet open Send it'],
    );
  });

  it('knows headings of the setting', () => {
    const policy = { ...DEFAULT_READING, headings: new Map([['Baustellen', 'issue'] as const]) };
    assert.equal(readEntry('## Baustellen\n\n- Etwas klemmt\n', policy).kind, 'issue');
  });

  it('knows whose questions stand under a heading', () => {
    assert.equal(readEntry('## Client questions\n\n- Why?\n').clientSide, true);
    assert.equal(readEntry('## 客户问题\n\n- 为什么?\n').clientSide, true);
    assert.equal(readEntry('## Questions\n\n- Why?\n').clientSide, undefined);
  });

  it('reads a whole file as an entry', () => {
    const note = read(
      '---\ntype: 风险\n负责人: 王伟\nseverity: high\nidentified: 2026-11-16\n披露: 是\n---\n\n# 库存不准\n\n## 应对\n\n- 每天核对\n',
      'log/x.md',
    );
    const [entry] = note.entries;
    assert.deepEqual(
      [
        note.kind,
        entry?.form,
        entry?.text,
        entry && ownersOf(entry),
        entry?.severity?.value,
        entry?.steps?.disclosed?.value,
        entry?.mitigation?.value,
      ],
      ['risk', 'file', '库存不准', ['王伟'], 'high', 'unknown-day', '每天核对'],
    );
  });

  it('takes nothing from a report', () => {
    const note = read(
      '---\ntype: report\ndate: 2026-11-20\n---\n\n## Next steps\n\n- [ ] Send it\n\nWe will call Anna.\n',
    );
    assert.deepEqual([note.entries, note.commitments, note.sections[0]?.topic], [[], [], 'next-steps']);
  });
});
