import assert from 'node:assert/strict';
import { createEngine } from '../../src/core/analysis/engine';
import type { LocalDate } from '../../src/core/model/date';
import type { Note } from '../../src/core/model/note';
import { DEFAULT_READING } from '../../src/core/reader/readingDefaults';
import { readNote } from '../../src/core/reader/readNote';
import { DEFAULT_JUDGING } from '../../src/core/workspace/judgingDefaults';
import { editBaseline } from '../../src/extension/commands/editBaseline';
import type { NoteChanges } from '../../src/extension/editor/noteChanges';
import { PickedByHand } from '../support/pickedByHand';

/** A Friday. */
const TODAY = '2026-11-20' as LocalDate;

describe('the questions about a baseline', () => {
  for (const [who, calendar, offered] of [
    ['everybody', '', ['2026-11-20', '2026-11-23', '2026-11-24', '2026-11-27', '2026-12-04']],
    [
      '周一停工、周六补班的项目',
      'calendar: { holidays: [2026-11-23], extraWorkdays: [2026-11-21] }\n',
      ['2026-11-20', '2026-11-21', '2026-11-24', '2026-11-27', '2026-12-04'],
    ],
  ] as const) {
    it(`offer for the end the working days of ${who}`, async () => {
      const lists = new PickedByHand();
      try {
        const { changes, written, analysis, profile } = projectWith(calendar);
        const asking = editBaseline(changes, analysis, profile);
        const list = await lists.shown(asking);
        assert.deepEqual(
          list.items.map(({ label }) => label),
          offered,
        );
        list.hide();
        await asking;
        assert.deepEqual(written, [], 'Escape changes nothing');
      } finally {
        lists.end();
      }
    });
  }
});

/** A project whose baseline says all but when it is to be finished, and what is written into its profile. */
function projectWith(calendar: string) {
  const path = 'shop/project.md';
  const known =
    'baseline: { agreed: 2026-09-01, goals: [Sell more], scope: { in: [Catalogue] }, resources: [Li Wei] }\n';
  const result = readNote(path, `---\ntype: project\nname: Shop\n${known}${calendar}---\n`, DEFAULT_READING);
  assert.ok(result.kind === 'note');
  const profile: Note = result.note;
  const analysis = createEngine(DEFAULT_JUDGING, TODAY).update({ changed: [profile], removed: [] });
  const written: string[] = [];
  const changes = { apply: async (into: string) => void written.push(into) } as unknown as NoteChanges;
  return { changes, written, analysis, profile };
}
