import assert from 'node:assert/strict';
import { writeChecked } from '../../../src/core/report/finished/writeChecked';
import { clientOutputs } from '../../support/clientOutputs';
import { clientReport } from '../../support/clientReport';
import { base, client, meeting } from './hideableNotes';

/** How an entry goes on below its first line, and the words there. */
type Row = readonly [what: string, note: string, below: RegExp];

const GOES_ON = 'with the photos of every house in the valley';
const GOES_ON_ZH = '同时公布山谷里每一栋房子的照片和平面图';

const SHOWN: readonly Row[] = [
  [
    'a decision of a note for the client',
    client(`## Decisions\n\n- Publish the new catalogue with its prices and\n  ${GOES_ON}`),
    /photos of every house/,
  ],
  [
    'an action that is done',
    client(`## Done\n\n- [x] Publish the new catalogue with its prices and\n  ${GOES_ON} @{Li Wei} ✅ 2026-11-17`),
    /photos of every house/,
  ],
  [
    'a line that is not indented',
    client(`## Decisions\n\n- Publish the new catalogue with its prices and\n${GOES_ON}`),
    /photos of every house/,
  ],
  [
    'a labelled line',
    client(`Decision: Publish the new catalogue with its prices and\n${GOES_ON}`),
    /photos of every house/,
  ],
  [
    'three lines, with Windows line ends',
    client(
      `## Decisions\r\n\r\n- Publish the new catalogue with its prices and\r\n  ${GOES_ON}\r\n  before the last of the old ones is sold`,
    ),
    /before the last of the old ones/,
  ],
  [
    'marked behind its last word',
    meeting('', `## Decisions\n\n- Publish the new catalogue with its prices and\n  ${GOES_ON} #client`),
    /photos of every house/,
  ],
  [
    'marked by a field below its last word',
    meeting(
      '',
      `## Decisions\n\n- Publish the new catalogue with its prices and\n  ${GOES_ON}\n  [visibility:: client]`,
    ),
    /photos of every house/,
  ],
  [
    'marked before its first word',
    meeting('', `## Decisions\n\n- #client Publish the new catalogue with its prices and\n  ${GOES_ON}`),
    /photos of every house/,
  ],
  [
    'in a section for the client',
    meeting('', `## For the client\n\n- [x] Publish the new catalogue and\n  ${GOES_ON} ✅ 2026-11-17`),
    /photos of every house/,
  ],
  [
    '一条决定写了两行',
    client(`## 决定\n\n- 全部新的商品目录连同价格下周一一起上线，\n  ${GOES_ON_ZH}`),
    /山谷里每一栋房子的照片/,
  ],
  [
    '标记写在第二行末尾',
    meeting('', `## 决定\n\n- 全部新的商品目录连同价格下周一一起上线，\n  ${GOES_ON_ZH} #客户可见`),
    /山谷里每一栋房子的照片/,
  ],
];

/** What is below a mark may have been added for ourselves: nobody has said that the client may read it. */
const REFUSED: readonly Row[] = [
  [
    'words below a mark behind the words of the first line',
    meeting('', `## Decisions\n\n- Publish the new catalogue #client\n  ${GOES_ON}`),
    /photos of every house/,
  ],
  [
    'words below a mark between fields',
    meeting('', `## Actions\n\n- [x] Publish the new catalogue #client ✅ 2026-11-17\n  ${GOES_ON}`),
    /photos of every house/,
  ],
  [
    'words below a field that says so',
    meeting('', `## Decisions\n\n- Publish the new catalogue [visibility:: client]\n  ${GOES_ON}`),
    /photos of every house/,
  ],
  [
    'words in code below a mark',
    meeting('', `## Decisions\n\n- Publish the new catalogue #client\n  \`${GOES_ON}\``),
    /photos of every house/,
  ],
  [
    '标记之后又写了一行',
    meeting('', `## 决定\n\n- 全部新的商品目录下周一上线 #客户可见\n  ${GOES_ON_ZH}`),
    /山谷里每一栋房子的照片/,
  ],
];

/** Of these the client gets the first line alone. */
const LEFT_OUT: readonly Row[] = [
  [
    'a paragraph of its own below it',
    client(`## Decisions\n\n- Publish the new catalogue with its prices and\n\n  ${GOES_ON}`),
    /photos of every house/,
  ],
  [
    'an item below it',
    client(`## Decisions\n\n- Publish the new catalogue with its prices and\n  - ${GOES_ON}`),
    /photos of every house/,
  ],
];

const filesOf = (note: string) => ({ ...base, 'acme/webshop/m.md': note });

describe('an entry for the client that goes on below its first line', () => {
  for (const [what, note, below] of SHOWN) {
    it(`goes out as a whole: ${what}`, async () => {
      const { texts, refusals } = await clientOutputs(filesOf(note), 'Webshop');
      assert.deepEqual(refusals, []);
      for (const [name, text] of texts) if (/^report technical .* md$/.test(name)) assert.match(text, below, name);
    });
  }

  it('passes the look at the finished file, too', async () => {
    for (const [, note] of SHOWN) {
      const report = clientReport(filesOf(note), { project: 'Webshop' });
      assert.ok(report.ok);
      const { title, body, gate } = report;
      assert.equal((await writeChecked('md', { title, body, language: 'en' }, gate)).ok, true, note);
    }
  });

  for (const [what, note, below] of REFUSED) {
    it(`refuses the report: ${what}`, () => {
      const report = clientReport(filesOf(note), { project: 'Webshop' });
      assert.ok(!report.ok);
      const lines = note.split('\n');
      assert.deepEqual(
        report.refusals.map(({ reason, line }) => [reason, below.test(lines[line] ?? '')]),
        [['withheld-text', true]],
      );
    });
  }

  for (const [what, note, below] of LEFT_OUT) {
    it(`goes out without ${what}`, () => {
      const report = clientReport(filesOf(note), { project: 'Webshop' });
      assert.ok(report.ok);
      assert.doesNotMatch(report.body, below);
    });
  }

  it('says nothing for a line of another note that stays inside', () => {
    const files = {
      ...filesOf(client('## Decisions\n\n- Publish the new catalogue with its prices and\n  with the photos')),
      'acme/webshop/n.md': meeting('', `Summary: ${GOES_ON}`),
    };
    const report = clientReport(files, { project: 'Webshop', summary: `We go on ${GOES_ON}.` });
    assert.equal(report.ok, false);
  });
});
