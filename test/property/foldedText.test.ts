import assert from 'node:assert/strict';
import fc from 'fast-check';
import { foldedText } from '../../src/core/visibility/foldedText';

/** Plain words, and what hides one: other widths, alphabets and accents, marks, tags and entities within it, letters set apart. */
const PIECES = [
  ...[
    'Internal',
    'NDA',
    'not for',
    'the client',
    '内部',
    '保密',
    '别给',
    '客户看',
    'ｉｎｔｅｒｎａｌ',
    'іntеrnal',
    'vertraulích',
  ],
  ...[
    'I n t e r n a l',
    'i.n.t.e.r.n.a.l',
    '内 部',
    'in**ter**nal',
    'in<b>ternal',
    '保\\密',
    '内`部',
    '&#73;nternal',
    'con&shy;fidential',
  ],
  ...[' ', '  ', '\t', '\u00a0', '\u200b', '…', '’', '🔒', '：', '＊', '｀', '＜', 'eX', '*', '`', '<', '>', '&'],
];
const line = fc.array(fc.constantFrom(...PIECES), { maxLength: 6 }).map((pieces) => pieces.join(''));

describe('a folded text', () => {
  it('is that of its lines, each folded for itself, however they end', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 5 }), fc.constantFrom('\n', '\r\n'), (lines, end) => {
        const folded = lines.map(foldedText).join('\n');
        assert.equal(foldedText(lines.join(end)), folded);
      }),
      { numRuns: 3000, seed: 20261127 },
    );
  });
});
