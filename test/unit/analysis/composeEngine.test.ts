import assert from 'node:assert/strict';
import { composeEngine, type Judge } from '../../../src/core/analysis/composeEngine';
import { DEFAULT_JUDGING } from '../../../src/core/workspace/judgingDefaults';
import { date, makeNote } from '../workspace/makeNote';

const portfolio = { score: null, band: null, scored: 0, active: 0 };

/** Looks at one project after the other, and finds nothing. */
function judgeThatWatches(): { readonly judge: Judge; readonly seen: string[] } {
  const seen: string[] = [];
  const judge: Judge = function* ({ projects }, _, asOf) {
    for (const { name } of projects) {
      seen.push(`${name} on ${asOf}`);
      yield;
    }
    return { health: { asOf, projects: [], clients: new Map(), portfolio }, findings: [] };
  };
  return { judge, seen };
}

describe('the engine', () => {
  it('judges what it knows after each change, with a version that counts up', () => {
    const engine = composeEngine(DEFAULT_JUDGING, date('2026-11-20'), judgeThatWatches().judge);
    const first = engine.update({ changed: [makeNote('a.md'), { path: 'b.md', reason: 'not-utf8' }], removed: [] });
    const second = engine.update({ changed: [], removed: ['a.md'] });
    assert.deepEqual([...first.snapshot.notes.keys()], ['a.md']);
    assert.deepEqual([...second.snapshot.notes.keys()], []);
    assert.deepEqual(second.snapshot.skipped, [{ path: 'b.md', reason: 'not-utf8' }]);
    assert.ok(second.version > first.version);
  });

  it('judges the same notes on another day, and by another policy', () => {
    const { judge, seen } = judgeThatWatches();
    const engine = composeEngine(DEFAULT_JUDGING, date('2026-11-20'), judge);
    engine.update({ changed: [makeNote('p.md', { kind: 'project', name: 'P' })], removed: [] });
    assert.equal(engine.setToday(date('2026-11-21')).asOf, '2026-11-21');
    assert.deepEqual(seen, ['P on 2026-11-20', 'P on 2026-11-21']);
    const response = { ...DEFAULT_JUDGING.response, question: 7 };
    const after = engine.setJudging({ ...DEFAULT_JUDGING, response });
    assert.equal(after.asOf, '2026-11-21');
    assert.equal(after.snapshot.projects[0]?.response.question, 7);
  });

  it('gathers and judges in steps, and ends with the analysis', () => {
    const { judge, seen } = judgeThatWatches();
    const engine = composeEngine(DEFAULT_JUDGING, date('2026-11-20'), judge);
    const changed = ['P', 'Q'].map((name) => makeNote(`${name}/p.md`, { kind: 'project', name }));
    const steps = engine.hear({ change: { changed, removed: [] } });
    const gathering = [];
    while (seen.length === 0) gathering.push(steps.next());
    assert.ok(gathering.length > changed.length, 'each project is gathered in a step of its own');
    assert.deepEqual(seen, ['P on 2026-11-20']);
    steps.next();
    const { value } = steps.next();
    assert.deepEqual(seen, ['P on 2026-11-20', 'Q on 2026-11-20']);
    assert.deepEqual(
      value?.snapshot.projects.map(({ name }) => name),
      ['P', 'Q'],
    );
  });
});
