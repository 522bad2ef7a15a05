import assert from 'node:assert/strict';
import {
  groupsOf,
  isNothing,
  liftable,
  marksFor,
  pieces,
  type Reviewable,
  type ShownEntry,
  tickedBy,
} from '../../../src/extension/report/reviewable';
import { clientReport } from '../../support/clientReport';
import { base, meeting } from '../report/hideableNotes';

const entry = (id: string, kind: ShownEntry['kind'] = 'action', path = 'm.md'): ShownEntry => ({
  id,
  path,
  line: 0,
  kind,
  text: id,
});
const SHOWN: Reviewable = {
  visible: [entry('seen'), entry('kept')],
  leftOut: [{ ...entry('ticked'), reason: 'ticked-without-day' }],
  beside: [],
  withheld: [
    { ...entry('unmarked'), reason: 'not-marked' },
    { ...entry('risk', 'risk'), reason: 'not-disclosed' },
    { ...entry('internal'), reason: 'internal-entry' },
    { ...entry('section'), reason: 'internal-section' },
    { ...entry('note'), reason: 'internal-note' },
    { ...entry('inside'), reason: 'internal-container' },
  ],
  withheldNotes: [],
};

/** A note that nobody has marked: what of it a tick may give to Acme, where Anna works. */
const UNMARKED: readonly (readonly [what: string, body: string, offered: readonly string[]])[] = [
  ['what nobody has marked', '- [ ] Lower the price', ['Lower the price']],
  ['what is to be told', '- [ ] Lower the price (tell Acme)', ['Lower the price (tell Acme)']],
  ['what is kept from somebody else', '- [ ] Lower it, not for Globex', ['Lower it, not for Globex']],
  ['nothing that denies the client', '- [ ] Lower the price (not for Acme)', []],
  ['nothing that denies somebody there', '- [ ] 降价，别跟Anna说', []],
  ['nothing of somebody named so', '- [ ] Lower the price @{Li Wei (not for Acme)}', []],
  ['nothing under such a heading', '## Not for Acme\n\n### Prices\n\n- [ ] Lower it', []],
  ['nothing under such a line', '- 不给 Acme 看：\n  - [ ] 降价', []],
];

describe('a review', () => {
  const empty: Reviewable = { visible: [], leftOut: [], beside: [], withheld: [], withheldNotes: [] };
  it('is not held where nothing goes out and nothing could', () => {
    assert.equal(isNothing(empty), true);
    assert.equal(isNothing(SHOWN), false);
    assert.equal(isNothing({ ...empty, withheldNotes: [{ path: 'm.md', reason: 'unparsable' }] }), false);
  });
});

describe('what a review offers for a tick', () => {
  for (const [what, body, offered] of UNMARKED) {
    it(what, () => {
      const { withheld } = clientReport({ ...base, 'acme/webshop/m.md': meeting('', body) }, { project: 'Webshop' });
      assert.deepEqual(
        liftable({ withheld }).map(({ text }) => text),
        offered,
      );
      assert.equal(withheld.length, 1, 'and it is listed');
    });
  }
});

describe('what a review does with its ticks', () => {
  it('ticks what goes out and nothing else', () => {
    assert.deepEqual([...tickedBy(SHOWN, new Map())], ['seen', 'kept']);
  });

  it('wants no marks where nobody changed a tick', () => {
    assert.equal(marksFor(SHOWN, tickedBy(SHOWN, new Map())).size, 0);
  });

  it('marks what was ticked for the client, and what lost its tick internal', () => {
    const marks = marksFor(SHOWN, new Set(['seen', 'risk']));
    assert.deepEqual(
      [...marks],
      [
        ['risk', 'client'],
        ['kept', 'internal'],
      ],
    );
    assert.deepEqual([...tickedBy(SHOWN, marks)], ['seen', 'risk']);
  });

  it('lifts nothing that somebody called internal, even where all is ticked', () => {
    const all = new Set([...SHOWN.visible, ...SHOWN.withheld].map(({ id }) => id));
    assert.deepEqual([...marksFor(SHOWN, all).keys()], ['unmarked', 'risk']);
    assert.deepEqual(
      liftable(SHOWN).map(({ id }) => id),
      ['unmarked', 'risk'],
    );
  });
});

describe('choosing by kind or by note', () => {
  it('takes together what is of a kind and what stands in a note, each entry in one of each', () => {
    const entries = [entry('1', 'decision', 'a.md'), entry('2', 'action', 'a.md'), entry('3', 'decision', 'b.md')];
    assert.deepEqual(
      groupsOf(entries).map(({ by, name, entries: of }) => `${by} ${name}: ${of.map(({ id }) => id).join(' ')}`),
      ['kind decision: 1 3', 'kind action: 2', 'note a.md: 1 2', 'note b.md: 3'],
    );
  });
});

describe('a long text over several rows', () => {
  const texts: readonly (readonly [text: string, width: number, rows: readonly string[]])[] = [
    ['short', 20, ['short']],
    ['one two three four', 9, ['one two', 'three', 'four']],
    ['unbreakablyLongWord and more', 8, ['unbreakablyLongWord', 'and more']],
    ['首页改版已经完成，下周上线。', 12, ['首页改版已经', '完成，下周上', '线。']],
    ['', 10, []],
  ];
  for (const [text, width, rows] of texts) {
    it(`${text || 'nothing'} in ${width}`, () => {
      assert.deepEqual(pieces(text, width), rows);
      const bare = (all: string) => all.replace(/\s/g, '');
      assert.equal(bare(rows.join('')), bare(text), 'no word is left out');
    });
  }
});
