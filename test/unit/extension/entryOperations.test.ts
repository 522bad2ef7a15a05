import assert from 'node:assert/strict';
import { applyEdits } from '../../../src/core/edits/applyEdits';
import { planEdits } from '../../../src/core/edits/planEdits';
import type { LocalDate } from '../../../src/core/model/date';
import type { Entry } from '../../../src/core/model/entry';
import type { Note } from '../../../src/core/model/note';
import type { EditOperation } from '../../../src/core/model/textEdit';
import { DEFAULT_READING } from '../../../src/core/reader/readingDefaults';
import { readNote } from '../../../src/core/reader/readNote';
import {
  type Agreement,
  answerOperations,
  discloseOperations,
  reassignOperations,
  redateOperations,
} from '../../../src/extension/commands/entryOperations';

const TODAY = '2026-11-20' as LocalDate;
const HEAD = '---\ntype: meeting\ndate: 2026-11-10\nproject: Shop\n---\n\n';

describe('what a row of the sidebar writes into its note', () => {
  describe('re-date', () => {
    const later = '2026-12-04' as LocalDate;
    for (const [name, before, agreement, after] of [
      [
        'keeps the day first promised',
        '- [ ] Send the plan 📅 2026-11-20',
        'not-yet',
        '- [ ] Send the plan [original:: 2026-11-20] 📅 2026-12-04',
      ],
      [
        'keeps it through a second move',
        '- [ ] Plan [original:: 2026-11-01] [due:: 2026-11-20]',
        'not-needed',
        '- [ ] Plan [original:: 2026-11-01] [due:: 2026-12-04]',
      ],
      [
        'writes when the client agreed',
        '- [ ] Plan [due:: 2026-11-20]',
        TODAY,
        '- [ ] Plan [due:: 2026-12-04] [original:: 2026-11-20] [agreed:: 2026-11-20]',
      ],
      [
        'drops an agreement that was about another day',
        '- [ ] Plan [due:: 2026-11-20] [agreed:: 2026-11-02]',
        'not-yet',
        '- [ ] Plan [due:: 2026-12-04] [original:: 2026-11-20]',
      ],
      ['gives a first date without an original', '- [ ] Plan', 'not-needed', '- [ ] Plan 📅 2026-12-04'],
      ['leaves the same day alone', '- [ ] Plan 📅 2026-12-04', 'not-needed', '- [ ] Plan 📅 2026-12-04'],
      [
        'speaks Chinese where the line does',
        '- [ ] 发送方案 负责人：王伟 截止：2026-11-20',
        'not-yet',
        '- [ ] 发送方案 负责人：王伟 截止：2026-12-04 [original:: 2026-11-20]',
      ],
    ] as const satisfies readonly (readonly [string, string, Agreement, string])[]) {
      it(`${name}: ${before}`, () => {
        const done = edited(`## Action items\n\n${before}\n`, (entry, text) =>
          redateOperations(entry, text, later, agreement),
        );
        assert.equal(done, `## Action items\n\n${after}\n`);
      });
    }

    const row = (due: string) => `| Task | Owner | Due |\n| --- | --- | --- |\n| Plan | Li | ${due} |\n`;
    for (const [name, before, agreement, after] of [
      ['keeps the day first promised', '2026-11-20', 'not-yet', '2026-12-04 [original:: 2026-11-20]'],
      [
        'writes when the client agreed',
        '2026-11-20',
        TODAY,
        '2026-12-04 [original:: 2026-11-20] [agreed:: 2026-11-20]',
      ],
      [
        'drops an agreement that was about another day',
        '2026-11-20 [original:: 2026-11-01] [agreed:: 2026-11-02]',
        'not-yet',
        '2026-12-04 [original:: 2026-11-01]',
      ],
    ] as const satisfies readonly (readonly [string, string, Agreement, string])[]) {
      it(`${name}, in the due cell of a table row`, () => {
        const done = edited(row(before), (entry, text) => redateOperations(entry, text, later, agreement));
        assert.equal(done, row(after));
        assert.equal(entryOf(HEAD + done).original?.value, after.includes('11-01') ? '2026-11-01' : '2026-11-20');
      });
    }
  });

  for (const [name, heading, before, make, after] of [
    ['answer', 'Client questions', '- Which browsers?', answerOperations, '- Which browsers? [answered:: 2026-11-20]'],
    ['answer', '客户问题', '- 支持哪些浏览器？', answerOperations, '- 支持哪些浏览器？ [answered:: 2026-11-20]'],
    ['resolve', 'Issues', '- Payment fails', answerOperations, '- Payment fails [resolved:: 2026-11-20]'],
    ['disclose', 'Risks', '- Vendor is late', discloseOperations, '- Vendor is late [disclosed:: 2026-11-20]'],
    ['nothing to disclose', 'Decisions', '- We start', discloseOperations, '- We start'],
    ['nothing to answer', 'Decisions', '- We start', answerOperations, '- We start'],
  ] as const) {
    it(`${name}: ${before}`, () => {
      const done = edited(`## ${heading}\n\n${before}\n`, (entry, text) => make(entry, text, TODAY));
      assert.equal(done, `## ${heading}\n\n${after}\n`);
    });
  }

  for (const [owner, before, after] of [
    ['Anna Schmidt', '- [ ] Plan @Li 📅 2026-11-20', '- [ ] Plan @{Anna Schmidt} 📅 2026-11-20'],
    ['王伟', '- [ ] 方案 负责人：李娜', '- [ ] 方案 负责人：王伟'],
  ] as const) {
    it(`hand over to ${owner}`, () => {
      const done = edited(`## Action items\n\n${before}\n`, (entry, text) => reassignOperations(entry, text, owner));
      assert.equal(done, `## Action items\n\n${after}\n`);
    });
  }
});

function read(text: string): Note {
  const result = readNote('m.md', text, DEFAULT_READING);
  assert.ok(result.kind === 'note');
  return result.note;
}

function entryOf(text: string): Entry {
  const [entry] = read(text).entries;
  assert.ok(entry);
  return entry;
}

function edited(body: string, make: (entry: Entry, text: string) => readonly EditOperation[]): string {
  const text = HEAD + body;
  const outcome = planEdits(text, read(text), make(entryOf(text), text), TODAY);
  assert.ok(outcome.ok, JSON.stringify(outcome));
  return applyEdits(text, outcome.edits).slice(HEAD.length);
}
