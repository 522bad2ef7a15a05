import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Note, Skipped } from '../../../src/core/model/note';
import { buildSnapshot } from '../../../src/core/workspace/buildSnapshot';
import { emptyParts, judgeParts, updateParts } from '../../../src/core/workspace/incremental';
import { DEFAULT_JUDGING } from '../../../src/core/workspace/judgingDefaults';
import { at, makeEntry, makeNote } from './makeNote';

const folders = ['', 'a/', 'a/p/', 'a/p/m/', 'b/', 'b/p/'];
const clients = ['Acme', 'ACME', 'Acme.', 'B/C', '__proto__'];
const projects = ['P', 'p', 'Q', 'x/y', 'constructor'];
const people = ['Ann Lee', 'ann', 'Bo', 'BO', '王伟', 'toString'];
const some = <T>(values: readonly T[]) => fc.option(fc.constantFrom(...values), { nil: undefined });

const noteAt = (path: string): fc.Arbitrary<Note> =>
  fc
    .record({
      kind: fc.constantFrom(
        'meeting' as const,
        'report' as const,
        'action' as const,
        'client' as const,
        'project' as const,
      ),
      client: some(clients),
      project: some(projects),
      name: some([...clients, ...projects]),
      date: some(['2026-11-01', '2026-11-02']),
      participants: fc.array(fc.constantFrom(...people), { maxLength: 3 }),
      team: fc.array(fc.constantFrom(...people), { maxLength: 2 }),
      contacts: fc.array(fc.constantFrom(...people), { maxLength: 2 }),
      owners: fc.array(fc.constantFrom(...people), { maxLength: 2 }),
    })
    .map(({ owners, ...words }) =>
      makeNote(path, {
        ...words,
        entries: [makeEntry('action', 'do it', { owners: owners.map(at) }), makeEntry('risk', 'it')],
      }),
    );

type Step = { readonly changed: readonly (Note | Skipped)[]; readonly removed: readonly string[] };

const path = fc.tuple(fc.constantFrom(...folders), fc.constantFrom('1.md', '2.md', '3.md')).map(([a, b]) => a + b);
const item: fc.Arbitrary<Note | Skipped> = path.chain((it) =>
  fc.oneof(
    { weight: 5, arbitrary: noteAt(it) },
    { weight: 1, arbitrary: fc.constant<Skipped>({ path: it, reason: 'not-utf8' }) },
  ),
);
const step: fc.Arbitrary<Step> = fc.record({
  changed: fc.array(item, { maxLength: 6 }),
  removed: fc.array(path, { maxLength: 2 }),
});

describe('a workspace after any changes', () => {
  it('equals one that is gathered anew, whatever the order', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 8 }), fc.infiniteStream(fc.nat()), (steps, dice) => {
        let parts = emptyParts(DEFAULT_JUDGING);
        const now = new Map<string, Note | Skipped>();
        for (const change of steps) {
          parts = updateParts(parts, change);
          for (const gone of change.removed) {
            now.delete(gone);
          }
          for (const changed of change.changed) {
            now.set(changed.path, changed);
          }
        }
        const shuffled = [...now.values()]
          .map((it) => ({ it, at: dice.next().value }))
          .sort((a, b) => a.at - b.at)
          .map(({ it }) => it);
        const notes = new Map(shuffled.flatMap((it): [string, Note][] => ('kind' in it ? [[it.path, it]] : [])));
        const skipped = shuffled.filter((it): it is Skipped => !('kind' in it));
        const fresh = buildSnapshot(notes, skipped, DEFAULT_JUDGING);
        assert.deepEqual(parts.snapshot, fresh);
        assert.deepEqual([...parts.snapshot.notes.keys()], [...fresh.notes.keys()]);
      }),
      { numRuns: 500 },
    );
  });

  it('keeps the projects that the change does not touch', () => {
    const p = makeNote('p/project.md', { kind: 'project', name: 'P' });
    const q = makeNote('q/project.md', { kind: 'project', name: 'Q' });
    const before = updateParts(emptyParts(DEFAULT_JUDGING), { changed: [p, q, makeNote('p/1.md')], removed: [] });
    const after = updateParts(before, { changed: [makeNote('p/1.md', { date: '2026-11-01' })], removed: [] });
    assert.notEqual(after.snapshot.projects[0], before.snapshot.projects[0]);
    assert.equal(after.snapshot.projects[1], before.snapshot.projects[1]);
  });

  it('is the same object where nothing changed', () => {
    const note = makeNote('1.md');
    const before = updateParts(emptyParts(DEFAULT_JUDGING), { changed: [note], removed: [] });
    assert.equal(updateParts(before, { changed: [note], removed: ['2.md'] }), before);
  });

  it('follows another policy', () => {
    const notes = [makeNote('p/project.md', { kind: 'project', name: 'P' }), makeNote('p/1.md')];
    const parts = updateParts(emptyParts(DEFAULT_JUDGING), { changed: notes, removed: [] });
    const judging = { ...DEFAULT_JUDGING, weights: { ...DEFAULT_JUDGING.weights, trust: 1 } };
    const fresh = buildSnapshot(new Map(notes.map((it) => [it.path, it])), [], judging);
    assert.deepEqual(judgeParts(parts, judging).snapshot, fresh);
  });
});
