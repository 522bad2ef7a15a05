import assert from 'node:assert/strict';
import { DEFAULT_READING } from '../../../src/core/reader/readingDefaults';
import { readNote } from '../../../src/core/reader/readNote';

/** Notes that are kept day by day in one file: of the newest day, with days counted from the one they stand under. */
const RUNNING: readonly (readonly [what: string, text: string, date: string | undefined, found: readonly string[]])[] =
  [
    [
      'headings with a day and whom it was with',
      '# Acme, running notes\n\n### 2026-11-12 w/ Omar\nACTION: Lena to send the plan by Friday\nDECISION: keep the blue\nOmar will send the logo tomorrow.\n\n### 2026-11-19 w/ Omar\n- ACTION Omar: pay the fee by Tuesday\n- [ ] call the bank\n',
      '2026-11-19',
      [
        'action send the plan Lena 2026-11-13',
        'decision keep the blue',
        'action pay the fee Omar 2026-11-24',
        'action call the bank',
        'promise Send the logo Omar 2026-11-13',
      ],
    ],
    [
      'the newest on top, days alone over labelled lines',
      '# Acme\n\n## 19 Nov 2026\nAction: Lena to send the plan by Friday\n\n## 12 Nov 2026\nDecision: keep the blue\nAnna will call Ben tomorrow.\n',
      '2026-11-19',
      ['action send the plan Lena 2026-11-20', 'decision keep the blue', 'promise Call Ben Anna 2026-11-13'],
    ],
    [
      'the day behind',
      '# Log\n\n## Meeting (12 Nov 2026)\n- Action: Lena to send the plan by Friday\n\n## Call with Omar, 19 Nov 2026\nOmar will send the logo tomorrow.\n\n## Next meeting: 26 Nov 2026\nIn the hall.\n',
      '2026-11-19',
      ['action send the plan Lena 2026-11-13', 'promise Send the logo Omar 2026-11-20'],
    ],
    [
      '中文标题',
      '# 恒达 流水\n\n## 2026-11-23 跟吴刚电话\n决定：先上目录\n吴刚明天发样品。\n\n## 2026年11月24日 郑总来电\n李娜周五前发报价单。\n',
      '2026-11-24',
      ['decision 先上目录', 'promise 发样品 吴刚 2026-11-24', 'promise 发报价单 李娜 2026-11-27'],
    ],
  ];

/** What has days over its parts and is none. */
const OTHERS: readonly (readonly [what: string, text: string])[] = [
  ['a diary', '# Garden\n\n## 2026-11-12\nI saw a hare.\n\n## 2026-11-19\nRain.\n'],
  ['a list of changes', '# Changes\n\n## 2026-11-12\n- Fix the login\n\n## 2026-11-02\n- Add a page\n'],
  ['meetings to come, with nothing said', '# Plan\n\n## 2026-11-12 Kick-off meeting\n\n## 2026-11-19 Review meeting\n'],
  ['行程', '11.23 启动会\n11.24 评审会\n11.25 验收\n'],
  ['figures', '# Figures\n\n3.5 with tax\nand more\n\n4.5 without\n'],
];

const readPage = (text: string) => readNote('notes/page.md', text, DEFAULT_READING);

describe('notes that are kept day by day', () => {
  for (const [what, text, date, found] of RUNNING) {
    it(`are a record of the newest day: ${what}`, () => {
      const result = readPage(text);
      assert.ok(result.kind === 'note');
      const { note } = result;
      assert.equal(note.date?.value, date);
      assert.deepEqual(
        [
          ...note.entries.map((it) => [it.kind, it.text, it.owners?.[0]?.value, it.due?.value]),
          ...note.commitments.map((it) => ['promise', it.action, it.who.value, it.due?.value]),
        ].map((parts) => parts.filter(Boolean).join(' ')),
        found,
      );
    });
  }
  for (const [what, text] of OTHERS) {
    it(`are not ${what}`, () => assert.equal(readPage(text).kind, 'skipped'));
  }
});
