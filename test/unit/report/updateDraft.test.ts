import assert from 'node:assert/strict';
import { applyEdits } from '../../../src/core/edits/applyEdits';
import { planEdits } from '../../../src/core/edits/planEdits';
import type { LocalDate } from '../../../src/core/model/date';
import { DEFAULT_READING } from '../../../src/core/reader/readingDefaults';
import { readNote } from '../../../src/core/reader/readNote';
import { type FreshReport, updateDraft, updateShownDraft } from '../../../src/core/report/updateDraft';

const day = (text: string) => text as LocalDate;
const FRESH: FreshReport = {
  note: '---\ntype: report\nstatus: draft\n---\n\n# Webshop\n\nNews.\n',
  date: day('2026-11-20'),
  period: { from: day('2026-11-14'), to: day('2026-11-20') },
  audience: 'executive',
  language: 'en',
  carries: ['m.md#risk:1'],
};
const DRAFT = `---
type: report
title: Weekly # mine
date: 2026-11-19
period: { from: 2026-11-14, to: 2026-11-19 }
audience: executive
status: draft
to: [Somebody Else]
---

# Webshop

Old news.

<!-- keep -->
Thank you for Tuesday.
<!-- /keep -->
`;
const UPDATED = DRAFT.replaceAll('2026-11-19', '2026-11-20')
  .replace('to: [Somebody Else]\n', 'to: [Somebody Else]\ncarries:\n  - m.md#risk:1\n')
  .replace('Old news.', 'News.');

describe('a draft brought up to date', () => {
  it('is left alone when somebody wrote in it after seeing what would become of it', () => {
    const typed = DRAFT.replace('Old news.', 'Old news, and a sentence of mine.');
    const read = readNote('r.md', typed, DEFAULT_READING);
    assert.ok(read.kind === 'note');
    assert.equal(updateShownDraft(read.note, typed, DRAFT, FRESH), 'stale');
    assert.notEqual(updateShownDraft(read.note, typed, typed, FRESH), 'stale');
  });

  it('says anew what it says of the project, and keeps comments, recipients and kept words', () => {
    assert.equal(update(DRAFT, FRESH), UPDATED);
  });

  it('is the same a second time', () => assert.equal(update(UPDATED, FRESH), UPDATED));

  it('keeps its line ends', () => {
    assert.equal(update(DRAFT.replaceAll('\n', '\r\n'), FRESH), UPDATED.replaceAll('\n', '\r\n'));
  });

  it('carries nothing any more where the report carries nothing', () => {
    assert.match(update(UPDATED, { ...FRESH, carries: [] }), /carries: \[\]|carries:\n(?! {2}-)/);
  });
});

function update(text: string, fresh: FreshReport): string {
  const result = readNote('reports/r.md', text, DEFAULT_READING);
  assert.ok(result.kind === 'note');
  const outcome = planEdits(text, result.note, updateDraft(result.note, text, fresh).operations, fresh.date);
  assert.ok(outcome.ok, JSON.stringify(outcome));
  return applyEdits(text, outcome.edits);
}
