import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Note } from '../../../src/core/model/note';
import { DEFAULT_READING } from '../../../src/core/reader/readingDefaults';
import { readNote } from '../../../src/core/reader/readNote';
import { pack } from '../../../src/host/codec/pack';
import { packNote, unpackNote } from '../../../src/host/codec/storedNote';
import { unpack } from '../../../src/host/codec/unpack';
import { KEYS, WORDS } from '../../../src/host/codec/words';
import { at, date, makeEntry, makeNote } from '../workspace/makeNote';

const PLAIN = { noNullPrototype: true };

const plain = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom(
      null,
      true,
      false,
      0,
      -1,
      63,
      64,
      65,
      2 ** 30,
      -(2 ** 31),
      1e300,
      0.5,
      Number.NaN,
      -0,
      Number.POSITIVE_INFINITY,
    ),
    fc.integer(),
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(
      '',
      'action',
      '2026-11-20',
      '2026-99-99',
      '20261120',
      '王伟',
      '😀',
      '\ufeff',
      'x'.repeat(200),
      '__proto__',
    ),
    fc.record({ start: fc.nat(), end: fc.nat(), line: fc.nat() }, PLAIN),
    fc.record({ start: fc.integer(), end: fc.string(), line: fc.nat() }, PLAIN),
    fc.record(
      { value: tie('value'), span: fc.record({ start: fc.nat(9), end: fc.nat(9), line: fc.nat(9) }, PLAIN) },
      PLAIN,
    ),
    fc.uint32Array(),
    fc.array(tie('value'), { maxLength: 5 }),
    fc.dictionary(
      fc.oneof(fc.constantFrom('kind', 'span', 'constructor', 'toString', 'own key'), fc.string()),
      tie('value'),
      { maxKeys: 5, noNullPrototype: true },
    ),
  ),
})).value;

describe('stored data', () => {
  it('is what was stored', () => {
    fc.assert(
      fc.property(plain, (value) => assert.deepEqual(unpack(pack(value)), value)),
      { numRuns: 1000 },
    );
  });

  it('keeps a key that looks like a prototype', () => {
    const value = JSON.parse('{"__proto__":{"a":1},"b":2}');
    assert.deepEqual(unpack(pack(value)), value);
  });

  it('is refused when it is not plain', () => {
    for (const value of [new Map(), new Date(0), () => 1, 1n, [Symbol.iterator], '\ud800', { a: 'x\udc00' }]) {
      assert.throws(() => pack(value), TypeError);
    }
  });

  it('that is damaged gives an error or other data, and ends', () => {
    const bytes = pack({ kind: 'action', list: [1, 2, { text: '王伟', span: { start: 1, end: 2, line: 0 } }] });
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.nat(255), (index, value) => {
        const damaged = bytes.slice();
        damaged[index] = value;
        try {
          unpack(damaged);
        } catch (cause) {
          assert.ok(cause instanceof TypeError || cause instanceof RangeError);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('has room for each key and word once', () => {
    assert.equal(new Set(KEYS).size, KEYS.length);
    assert.equal(new Set(WORDS).size, WORDS.length);
  });

  it('spells no key of a note out', () => {
    const texts = [
      ...exampleNotes(),
      '---\ntype: meeting\ndate: 2026-11-20\n---\nNot for Acme:\n\n- [ ] Call the lawyer\n',
      '---\ntype: meeting\ndate: 2026-11-20\nparticipants: [Bo (internal)]\n---\n',
      '---\ntype: project\nname: Shop\nplan:\n  milestones:\n    - { name: Raise the price, date: 2026-12-01, internal: true }\n---\n',
    ];
    const keys = new Set(texts.flatMap((text) => keysOf(read(text))));
    assert.ok(keys.size > 100);
    assert.deepEqual(
      [...keys].filter((key) => !KEYS.includes(key)),
      [],
    );
  });
});

function exampleNotes(): readonly string[] {
  const files = readdirSync('examples/studio', { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => file.endsWith('.md'))
    .map((file) => readFileSync(join('examples/studio', file), 'utf8'));
}

function read(text: string): unknown {
  const result = readNote('n.md', text, DEFAULT_READING);
  return result.kind === 'note' ? result.note : undefined;
}

/** The names of all properties in something plain, however deep. */
function keysOf(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return [];
  const inside = Object.values(value).flatMap(keysOf);
  return Array.isArray(value) ? inside : [...Object.keys(value), ...inside];
}

describe('a stored note', () => {
  const note: Note = {
    ...makeNote('会议/2026-11-20 同步.md', { date: '2026-11-20', project: 'Shop', participants: ['Anna', '王伟'] }),
    entries: [
      makeEntry('action', 'send it', {
        owners: [at('Anna')],
        due: at(date('2026-12-01')),
        fields: [at(['due', 'x'] as const)],
      }),
    ],
    denials: [at('Not for Acme:')],
    lineStarts: Uint32Array.of(0, 12, 13, 400),
    length: 512,
  };
  const plainOf = (it: Note): unknown => (it as Note & { toJSON?(): unknown }).toJSON?.() ?? it;
  const defined = (value: unknown) =>
    Object.fromEntries(Object.entries(value as object).filter(([, it]) => it !== undefined));

  it('reads like the note itself', () => {
    const stored = unpackNote(packNote(note));
    for (const key of Object.keys(note) as (keyof Note)[]) {
      assert.deepEqual(stored[key], note[key], key);
    }
    assert.deepEqual(defined(plainOf(stored)), note);
    assert.equal(stored.entries, stored.entries);
  });

  it('is stored again as the same bytes', () => {
    const packed = packNote(note);
    assert.equal(packNote(unpackNote(packed)), packed);
  });

  it('of a profile keeps the profile', () => {
    const profile = makeNote('p.md', { kind: 'project', name: 'P', team: ['Sam Roe'] });
    assert.deepEqual(unpackNote(packNote(profile)).projectProfile, profile.projectProfile);
  });
});
