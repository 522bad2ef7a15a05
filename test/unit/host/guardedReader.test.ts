import assert from 'node:assert/strict';
import type { Note } from '../../../src/core/model/note';
import { DEFAULT_READING } from '../../../src/core/reader/readingDefaults';
import type { ReadResult } from '../../../src/core/reader/readNote';
import { GuardedReader } from '../../../src/host/guardedReader';
import type { SpawnWorker, ToWorker, WorkerEvents } from '../../../src/host/protocol';
import type { FileToRead } from '../../../src/host/readerPool';
import { makeNote } from '../workspace/makeNote';

const LIMITS = { perFile: 40, start: 2000, filesPerBatch: 4 };
const files = (...paths: readonly string[]): FileToRead[] => paths.map((path) => ({ path, text: '' }));
const outcome = (results: readonly ReadResult[]) =>
  results.map((it) => (it.kind === 'note' ? it.note.path : `${it.skipped.path} ${it.skipped.reason}`));

/** A worker that hangs on files named hang…, breaks on crash…, and hangs once on once…. */
function moodyWorker() {
  let started = 0;
  const hungOnce = new Set<string>();
  const received: string[] = [];
  const spawn: SpawnWorker = (events: WorkerEvents) => {
    started += 1;
    let alive = true;
    let stuck = false;
    const tell = (act: () => void) => queueMicrotask(() => alive && !stuck && act());
    tell(() => events.onMessage({ type: 'ready' }));
    return {
      post(message: ToWorker) {
        if (message.type !== 'read') {
          return;
        }
        for (const { path } of message.files) {
          tell(() => {
            received.push(path);
            if (path.startsWith('hang') || (path.startsWith('once') && !hungOnce.has(path))) {
              hungOnce.add(path);
              stuck = true;
            } else if (path.startsWith('crash')) {
              stuck = true;
              queueMicrotask(() => alive && events.onFailure(new Error('broken')));
            } else {
              const note: Note = makeNote(path);
              events.onMessage({ type: 'results', batch: message.batch, results: [{ kind: 'note', note }] });
            }
          });
        }
      },
      terminate() {
        alive = false;
      },
    };
  };
  return { spawn, received, starts: () => started };
}

describe('reading in a guarded worker', () => {
  const cases: readonly (readonly [what: string, paths: readonly string[], expected: readonly string[]])[] = [
    ['nothing', [], []],
    [
      'all files, in order',
      ['b', 'a', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'],
      ['b', 'a', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'],
    ],
    [
      'all but the one that takes too long',
      ['a', 'hang', 'b', 'c', 'd', 'e'],
      ['a', 'hang timed-out', 'b', 'c', 'd', 'e'],
    ],
    ['all but the one that breaks its worker', ['a', 'b', 'crash', 'c'], ['a', 'b', 'crash reader-failed', 'c']],
    [
      'all but several bad ones',
      ['hang1', 'crash1', 'a', 'hang2', 'b', 'crash2'],
      ['hang1 timed-out', 'crash1 reader-failed', 'a', 'hang2 timed-out', 'b', 'crash2 reader-failed'],
    ],
    ['a file that was slow once', ['a', 'once', 'b'], ['a', 'once', 'b']],
  ];
  for (const [what, paths, expected] of cases) {
    it(`gives ${what}`, async () => {
      const pool = new GuardedReader(moodyWorker().spawn, DEFAULT_READING, LIMITS);
      assert.deepEqual(outcome(await pool.read(files(...paths))), expected);
      pool.dispose();
    });
  }

  for (const [others, spentByOthers] of [
    ['the machine', 0],
    ['the machine, as long as the rest of the process has not spent its time either,', LIMITS.perFile - 1],
  ] as const) {
    it(`is patient with a worker that ${others} gives no time, and not for ever`, async () => {
      const worker = moodyWorker();
      let spent = 0;
      const pool = new GuardedReader(
        (events) => ({ ...worker.spawn(events), spent: () => spent }),
        DEFAULT_READING,
        LIMITS,
      );
      const reading = pool.read(files('a', 'once', 'b'));
      await new Promise((resolve) => setImmediate(resolve));
      spent = spentByOthers;
      await new Promise((resolve) => setTimeout(resolve, LIMITS.perFile * 5));
      assert.equal(worker.starts(), 1);
      spent = LIMITS.perFile;
      assert.deepEqual(outcome(await reading), ['a', 'once', 'b']);
      assert.equal(worker.starts(), 2);
      spent = 0;
      assert.deepEqual(outcome(await pool.read(files('hang', 'c'))), ['hang timed-out', 'c']);
      pool.dispose();
    });
  }

  it('starts no worker before there is something to read, and one for many reads', async () => {
    const worker = moodyWorker();
    const pool = new GuardedReader(worker.spawn, DEFAULT_READING, LIMITS);
    assert.equal(worker.starts(), 0);
    await Promise.all([pool.read(files('a')), pool.read(files('b'))]);
    await pool.read(files('c'));
    assert.equal(worker.starts(), 1);
    pool.dispose();
  });

  it('reads an edited note before a long scan is through', async () => {
    const worker = moodyWorker();
    const pool = new GuardedReader(worker.spawn, DEFAULT_READING, LIMITS);
    const many = Array.from({ length: 40 }, (_, index) => `n${index}`);
    await Promise.all([pool.read(files(...many)), pool.read(files('edited'))]);
    assert.ok(worker.received.indexOf('edited') < 12);
    pool.dispose();
  });

  it('stops for a signal, and goes on for others', async () => {
    const pool = new GuardedReader(moodyWorker().spawn, DEFAULT_READING, LIMITS);
    const stop = new AbortController();
    const stopped = pool.read(files('hang', 'a', 'b', 'c', 'd', 'e'), stop.signal);
    const other = pool.read(files('f', 'g', 'h', 'i', 'j'));
    stop.abort(new Error('enough'));
    await assert.rejects(stopped, /enough/);
    assert.deepEqual(outcome(await other), ['f', 'g', 'h', 'i', 'j']);
    await assert.rejects(pool.read(files('a'), AbortSignal.abort(new Error('before'))), /before/);
    pool.dispose();
  });

  it('says so when no worker can be started', async () => {
    let tried = 0;
    const pool = new GuardedReader(
      ({ onFailure }) => {
        tried += 1;
        queueMicrotask(() => onFailure(new Error('no such file')));
        return { post() {}, terminate() {} };
      },
      DEFAULT_READING,
      LIMITS,
    );
    await assert.rejects(pool.read(files('a')), /could not be started: no such file/);
    assert.equal(tried, 3);
    pool.dispose();
  });

  it('fails what waits when it is closed', async () => {
    const pool = new GuardedReader(moodyWorker().spawn, DEFAULT_READING, LIMITS);
    const reading = pool.read(files('hang'));
    pool.dispose();
    await assert.rejects(reading, /closed/);
    await assert.rejects(pool.read(files('a')), /closed/);
  });
});
