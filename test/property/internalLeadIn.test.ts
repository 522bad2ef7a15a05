import assert from 'node:assert/strict';
import fc from 'fast-check';
import { internalLeadIn } from '../../src/core/reader/body/internalLeadIn';
import { isInternalLabel, isInternalLead, isInternalMarkAlone } from '../../src/core/reader/body/visibilityOfHeading';

/** What is inside, and leads to nothing by itself. */
const OPENINGS = [
  'what Anna sends is on the internal list',
  'it is done. Tom has the internal list',
  'see the internal list be',
];
/** What speaks of what follows, whole or broken, what ends a sentence or seems to, and what does neither. */
const LINES = [
  ...['It is done.', '.', '! ', '> ', '', '  ', '=', `to Tom:${'*'.repeat(40)}`, ' and ', 'Tom'],
  ...[
    'fol',
    'lows',
    'follows',
    'low',
    'and below',
    'the next',
    'points',
    '以',
    '下',
    ':',
    'to Tom:',
    'Anna: hello',
    '#internal',
  ],
];
const paragraph = fc
  .tuple(fc.constantFrom(...OPENINGS), fc.array(fc.constantFrom(...LINES), { maxLength: 4 }))
  .map((parts) => parts.flat());

describe('the line of a paragraph behind which everything is inside', () => {
  it('is the first with which the paragraph up to it is a lead, or that says so by itself', () => {
    fc.assert(
      fc.property(paragraph, (lines) => {
        const first = lines.findIndex(
          (each, i) =>
            isInternalLead(lines.slice(0, i + 1).join('\n')) || isInternalMarkAlone(each) || isInternalLabel(each),
        );
        assert.equal(internalLeadIn(lines), first, JSON.stringify(lines));
      }),
      { numRuns: 6000, seed: 20261126 },
    );
  });
});
