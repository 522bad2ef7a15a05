import assert from 'node:assert/strict';
import { workspaceHealth } from '../../../src/core/health/workspaceHealth';
import type { LocalDate } from '../../../src/core/model/date';
import type { Note } from '../../../src/core/model/note';
import { DEFAULT_READING } from '../../../src/core/reader/readingDefaults';
import { readNote } from '../../../src/core/reader/readNote';
import { ACME, lines } from '../../../src/core/rules/exampleNotes';
import { findFindings } from '../../../src/core/rules/findFindings';
import { createFindingCache } from '../../../src/core/rules/findingCache';
import type { RuleFault } from '../../../src/core/rules/runRules';
import { buildSnapshot } from '../../../src/core/workspace/buildSnapshot';
import { DEFAULT_JUDGING } from '../../../src/core/workspace/judgingDefaults';
import { analyse } from '../../support/analyse';

const ASOF = '2026-11-27' as LocalDate;
const FILES = {
  ...ACME,
  'acme/webshop/meetings/2026-11-20.md': lines(
    '---',
    'type: meeting',
    'date: 2026-11-20',
    '---',
    '',
    '- [ ] Send the contract 📅 2026-12-01',
  ),
};

function find(notes: ReadonlyMap<string, Note>, cache = createFindingCache()) {
  const snapshot = buildSnapshot(notes, [], DEFAULT_JUDGING);
  const faults: RuleFault[] = [];
  const health = workspaceHealth(buildSnapshot(new Map(), [], DEFAULT_JUDGING), ASOF);
  const findings = findFindings({
    snapshot,
    health,
    judging: DEFAULT_JUDGING,
    asOf: ASOF,
    cache,
    onFault: (it) => faults.push(it),
  });
  return { findings, faults };
}

describe('a rule that throws', () => {
  const notes = new Map(analyse(FILES, ASOF).snapshot.notes);
  const path = 'acme/webshop/meetings/2026-11-20.md' as const;
  const read = readNote(path, FILES[path], DEFAULT_READING);
  assert.ok(read.kind === 'note');
  notes.set(path, {
    ...read.note,
    get commitments(): Note['commitments'] {
      throw new Error('planted');
    },
  });

  it('is one fault that names rule and note, and the others go on', () => {
    const { findings, faults } = find(notes);
    assert.deepEqual(
      faults.map((it) => [it.rule, it.where, String(it.error)]),
      [['records/undocumented-action', path, 'Error: planted']],
    );
    assert.ok(findings.some((it) => it.rule === 'records/action-without-owner' && it.path === path));
  });

  it('is told once, not with every analysis', () => {
    const cache = createFindingCache();
    find(notes, cache);
    assert.deepEqual(find(notes, cache).faults, []);
  });
});

describe('the cache of findings', () => {
  it('gives the same as looking anew, for another day too', () => {
    const { notes } = analyse(FILES, ASOF).snapshot;
    const cache = createFindingCache();
    const first = find(notes, cache).findings;
    assert.deepEqual(find(notes, cache).findings, first);
    assert.deepEqual(find(notes).findings, first);
  });
});
