import assert from 'node:assert/strict';
import type { Locale } from '../../../src/core/model/locale';
import { clientReport } from '../../support/clientReport';
import { base, client } from './hideableNotes';

/** The reports of these tests are of 14 to 20 November 2026. Each day beside and upon its ends, and whether it belongs to the period. */
const DAYS = [
  ['2026-11-13', 'the day before the first', false],
  ['2026-11-14', 'the first day', true],
  ['2026-11-20', 'the last day', true],
  ['2026-11-21', 'the day after the last', false],
] as const;

/** What stands under each heading of a report of one note beside the profiles, in the language that is asked for. */
function sectionsOf(note: string, language: Locale): readonly string[] {
  const report = clientReport({ ...base, 'acme/webshop/m.md': note }, { project: 'Webshop', language });
  assert.ok(report.ok, JSON.stringify(report));
  return report.body.split(/^(?=## )/m);
}

const COMPLETED = { en: '## Completed', 'zh-cn': '## 本期完成' } as const;
const NEXT = { en: '## Next', 'zh-cn': '## 下一步' } as const;

for (const language of ['en', 'zh-cn'] as const)
  describe(`the ends of the period of a report (${language})`, () => {
    /** Where it says so: the headings of the sections in which the words stand. */
    const saidUnder = (words: string, note: string) =>
      sectionsOf(note, language)
        .filter((section) => section.includes(words))
        .map((section) => section.split('\n', 1)[0] ?? '');

    for (const [day, which, isWithin] of DAYS) {
      it(`${isWithin ? 'take in' : 'leave out'} a decision of ${which}`, () => {
        const note = client('## Decisions\n\n- Ship in two stages').replace('2026-11-18', day);
        assert.equal(saidUnder('Ship in two stages', note).length > 0, isWithin);
      });

      it(`${isWithin ? 'take in' : 'leave out'} what was finished on ${which}, in a note of another month`, () => {
        const note = client(`- [x] Publish the catalogue ✅ ${day}`).replace('2026-11-18', '2026-10-05');
        const isCompleted = saidUnder('Publish the catalogue', note).some((it) => it.startsWith(COMPLETED[language]));
        assert.equal(isCompleted, isWithin);
      });
    }

    for (const [done, isOpen] of [
      ['2026-11-20', false],
      ['2026-11-21', true],
    ] as const)
      it(`tell what is open as of the last day: what was finished on ${done} ${isOpen ? 'was' : 'was not'}`, () => {
        const note = client(`- [x] Publish the catalogue @{Li Wei} 📅 2026-11-25 ✅ ${done}`);
        const isNext = saidUnder('Publish the catalogue', note).some((it) => it.startsWith(NEXT[language]));
        assert.equal(isNext, isOpen);
      });

    for (const [answered, isOpen] of [
      ['2026-11-20', false],
      ['2026-11-21', true],
    ] as const)
      it(`tell a question answered on ${answered} ${isOpen ? 'without' : 'with'} its answer`, () => {
        const question = `- Can we pay by card? [answered:: ${answered}] [answer:: Yes, from May on]`;
        const note = client(`## Client questions\n\n${question}`);
        assert.equal(saidUnder('Yes, from May on', note).length > 0, !isOpen);
      });
  });
