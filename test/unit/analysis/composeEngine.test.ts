import assert from 'node:assert/strict';
import { composeEngine, type Judges } from '../../../src/core/analysis/composeEngine';
import type { Snapshot } from '../../../src/core/model/snapshot';
import { DEFAULT_JUDGING } from '../../../src/core/workspace/judgingDefaults';
import { date, makeNote } from '../workspace/makeNote';

const portfolio = { score: null, band: null, scored: 0, active: 0 };

function judgesThatWatch(): { readonly judges: Judges; readonly judged: { snapshot: Snapshot; asOf: string }[] } {
  const judged: { snapshot: Snapshot; asOf: string }[] = [];
  const judges: Judges = {
    health: (_, asOf) => ({ asOf, projects: [], clients: new Map(), portfolio }),
    findings: (snapshot, health, _, asOf) => {
      assert.equal(health.asOf, asOf);
      judged.push({ snapshot, asOf });
      return [];
    },
  };
  return { judges, judged };
}

describe('the engine', () => {
  it('judges what it knows after each change, with a version that counts up', () => {
    const { judges, judged } = judgesThatWatch();
    const engine = composeEngine(DEFAULT_JUDGING, date('2026-11-20'), judges);
    const first = engine.update({ changed: [makeNote('a.md'), { path: 'b.md', reason: 'not-utf8' }], removed: [] });
    const second = engine.update({ changed: [], removed: ['a.md'] });
    assert.deepEqual([...first.snapshot.notes.keys()], ['a.md']);
    assert.deepEqual([...second.snapshot.notes.keys()], []);
    assert.deepEqual(second.snapshot.skipped, [{ path: 'b.md', reason: 'not-utf8' }]);
    assert.ok(second.version > first.version);
    assert.equal(judged.length, 2);
  });

  it('judges the same notes on another day, and by another policy', () => {
    const { judges } = judgesThatWatch();
    const engine = composeEngine(DEFAULT_JUDGING, date('2026-11-20'), judges);
    engine.update({ changed: [makeNote('p.md', { kind: 'project', name: 'P' })], removed: [] });
    assert.equal(engine.setToday(date('2026-11-21')).asOf, '2026-11-21');
    const response = { ...DEFAULT_JUDGING.response, question: 7 };
    const after = engine.setJudging({ ...DEFAULT_JUDGING, response });
    assert.equal(after.asOf, '2026-11-21');
    assert.equal(after.snapshot.projects[0]?.response.question, 7);
  });

  it('works out ahead in steps what it will judge, and ends with the same', () => {
    const { judges } = judgesThatWatch();
    const seen: string[] = [];
    const ahead: Judges['ahead'] = function* ({ projects }) {
      for (const { name } of projects) {
        seen.push(name);
        yield;
      }
    };
    const engine = composeEngine(DEFAULT_JUDGING, date('2026-11-20'), { ...judges, ahead });
    const changed = ['P', 'Q'].map((name) => makeNote(`${name}/p.md`, { kind: 'project', name }));
    const steps = engine.hear({ change: { changed, removed: [] } });
    steps.next();
    assert.deepEqual(seen, [], 'gathering is a step of its own');
    steps.next();
    assert.deepEqual(seen, ['P']);
    steps.next();
    const { value } = steps.next();
    assert.deepEqual(seen, ['P', 'Q']);
    assert.deepEqual(
      value?.snapshot.projects.map(({ name }) => name),
      ['P', 'Q'],
    );
  });
});
