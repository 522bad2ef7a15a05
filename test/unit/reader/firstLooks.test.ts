import assert from 'node:assert/strict';
import fc from 'fast-check';
import { dateOrderOf } from '../../../src/core/reader/dates/dateOrder';
import { readPerson } from '../../../src/core/reader/people';

describe('a first look that spares the rest', () => {
  it('hides no date that can be read one way only', () => {
    const number = (least: number, most: number): fc.Arbitrary<string> =>
      fc.integer({ min: least, max: most }).chain((it) => fc.constantFrom(String(it), String(it).padStart(2, '0')));
    const around = fc.constantFrom('', ' ', '(', '，', 'on ', '\n', '会议', 'v2 ');
    fc.assert(
      fc.property(
        fc.tuple(number(1, 12), number(16, 31), fc.constantFrom('/', '.', '-'), fc.constantFrom('2026', '16', '26')),
        fc.tuple(around, fc.constantFrom('', ' ', ')', '，', '.', '\n', ' 10:00')),
        ([month, day, sign, year], [before, after]) => {
          assert.equal(dateOrderOf(`${before}${month}${sign}${day}${sign}${year}${after}`), 'mdy');
        },
      ),
    );
  });

  it('takes for a name alone only what reads as a name without it, too', () => {
    const word = fc.string({ unit: fc.constantFrom(...'AbcXyz'), minLength: 1, maxLength: 9 });
    const han = fc.string({ unit: fc.constantFrom(...'王小明李娜'), minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(
        fc.oneof(
          word,
          fc.tuple(word, word).map((words) => words.join(' ')),
          han,
        ),
        (name) => {
          // What is added says nothing of who it is, and is too much for the look.
          assert.deepEqual(readPerson(name), readPerson(`  ${name} `));
        },
      ),
    );
  });
});
