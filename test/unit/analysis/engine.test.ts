import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createEngine } from '../../../src/core/analysis/engine';
import { judgeOnce } from '../../../src/core/analysis/judgeOnce';
import type { Analysis } from '../../../src/core/model/analysis';
import type { Note, Skipped } from '../../../src/core/model/note';
import { DEFAULT_READING } from '../../../src/core/reader/readingDefaults';
import { readNote } from '../../../src/core/reader/readNote';
import { DEFAULT_JUDGING } from '../../../src/core/workspace/judgingDefaults';
import { date } from '../workspace/makeNote';

const TEXTS = [
  '---\ntype: client\nname: Acme\ncontacts: [{ name: Anna Schmidt, channel: email }]\n---\n',
  '---\ntype: client\nname: Acme\ncontacts: [Anna Lee, Bo]\npreferences: { channel: video }\n---\n',
  '---\ntype: project\nname: Shop\nclient: Acme\nteam: [Sam Roe]\nhealth: on-track\nreporting: { cadence: weekly, start: 2026-10-02 }\n---\n',
  '---\ntype: project\nname: App\nstatus: on-hold\n---\n\n## Risks\n\n- It may slip [severity:: high] [identified:: 2026-10-01]\n',
  '---\ntype: meeting\ndate: 2026-11-10\nproject: Shop\nparticipants: [Anna, Sam]\ngoals: [TBD]\n---\n\nAnna will send the contract by Friday.\n\n- [ ] Send the rates @Sam 📅 2026-11-12\n',
  '---\ntype: meeting\ndate: 2026-11-17\nparticipants: [Bo, Zoe]\nshared: { date: 2026-11-18, with: [Bo] }\n---\n\n## Decisions\n\n- Keep it\n\n## Client questions\n\n- Who signs? [asked:: 2026-11-01]\n',
  '---\ntype: report\nproject: Shop\nstatus: sent\nsent: 2026-11-06\nto: [Anna]\n---\n\n## Progress\n\nGood.\n',
  '---\ntype: risk\ntitle: Late\nproject: shop\nclient: acme\nseverity: high\nidentified: 2026-11-01\n---\n',
  '---\ntype: meeting\ntype: call\n---\n',
  '# 会议纪要 2026-11-19\n\n参会人:王伟、Sam\n\n## 待办\n\n- [ ] 整理清单 @王伟 截止:2026-11-18\n',
  'Just a text.\n',
];
const PATHS = ['client.md', 'shop/project.md', 'shop/a.md', 'shop/b.md', 'c.md', 'other/project.md', 'other/d.md'];
const DAYS = ['2026-11-12', '2026-11-20', '2026-12-01'];
const JUDGINGS = [DEFAULT_JUDGING, { ...DEFAULT_JUDGING, lookBack: 10, rules: new Map([['goals/*', 'off'] as const]) }];

type Step =
  | { readonly do: 'write'; readonly path: string; readonly text: string }
  | { readonly do: 'remove'; readonly path: string }
  | { readonly do: 'day'; readonly day: string }
  | { readonly do: 'judge'; readonly index: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      do: fc.constant('write' as const),
      path: fc.constantFrom(...PATHS),
      text: fc.constantFrom(...TEXTS),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('remove' as const), path: fc.constantFrom(...PATHS) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('day' as const), day: fc.constantFrom(...DAYS) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('judge' as const), index: fc.nat(JUDGINGS.length - 1) }) },
);

function read(path: string, text: string): Note | Skipped {
  const result = readNote(path, text, DEFAULT_READING);
  return result.kind === 'note' ? result.note : result.skipped;
}

const fail = ({ error }: { readonly error: unknown }) => {
  throw error;
};

describe('the engine after any events', () => {
  it('says the same as one that has just read everything', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 12 }), (steps) => {
        let judging = DEFAULT_JUDGING;
        let today = date('2026-11-20');
        const engine = createEngine(judging, today, fail);
        let analysis: Analysis = engine.update({ changed: [], removed: [] });
        const texts = new Map<string, string>();
        for (const it of steps) {
          if (it.do === 'write') {
            texts.set(it.path, it.text);
            analysis = engine.update({ changed: [read(it.path, it.text)], removed: [] });
          } else if (it.do === 'remove') {
            texts.delete(it.path);
            analysis = engine.update({ changed: [], removed: [it.path] });
          } else if (it.do === 'day') {
            today = date(it.day);
            analysis = engine.setToday(today);
          } else {
            judging = JUDGINGS[it.index] ?? DEFAULT_JUDGING;
            analysis = engine.setJudging(judging);
          }
        }
        const changed = [...texts].reverse().map(([path, text]) => read(path, text));
        const fresh = createEngine(judging, today, fail).update({ changed, removed: [] });
        assert.deepEqual({ ...analysis, version: 0 }, { ...fresh, version: 0 });
        const once = judgeOnce({
          notes: changed,
          judging,
          asOf: today,
          copyOf: (note) => ({ ...note }),
          onFault: fail,
        });
        assert.deepEqual(once.findings, fresh.findings);
      }),
      { numRuns: 300 },
    );
  });

  it('works out again only what a change touches', () => {
    const engine = createEngine(DEFAULT_JUDGING, date('2026-11-20'), fail);
    const before = engine.update({
      changed: [
        read('client.md', TEXTS[0] ?? ''),
        read('shop/project.md', TEXTS[2] ?? ''),
        read('other/project.md', TEXTS[3] ?? ''),
      ],
      removed: [],
    });
    const after = engine.update({ changed: [read('shop/a.md', TEXTS[4] ?? '')], removed: [] });
    const healthOf = ({ health }: Analysis, name: string) => health.projects.find((it) => it.projectId.endsWith(name));
    assert.equal(healthOf(after, 'app'), healthOf(before, 'app'));
    assert.notEqual(healthOf(after, 'shop'), healthOf(before, 'shop'));
  });
});
