import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Finding } from '../../../src/core/model/finding';
import { createFindingOrder } from '../../../src/core/rules/findingOrder';
import { groupFindings, type NoteFindings } from '../../../src/core/rules/groupFindings';
import { DEFAULT_JUDGING } from '../../../src/core/workspace/judgingDefaults';

/** `a.md 3 goals/vague`: a finding at a place of a note. */
function finding(text: string): Finding {
  const [path = '', start = '0', rule = 'goals/vague'] = text.split(' ');
  const span = { start: Number(start), end: Number(start) + 1, line: 0 };
  return { rule: rule as Finding['rule'], severity: 'warning', path, span, data: {}, fixes: [] };
}

function source(...texts: readonly string[]): readonly NoteFindings[] {
  return groupFindings(texts.map(finding));
}

function told(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ path, span, rule }) => `${path} ${span.start} ${rule}`);
}

describe('the order of findings', () => {
  it('is by path, then position, then rule, whichever project they come from', () => {
    const order = createFindingOrder();
    const shop = source('shop/b.md 1', 'client.md 5', 'shop/a.md 2 tools/untrained', 'shop/a.md 2 goals/vague');
    const app = source('app/c.md 7', 'client.md 1');
    assert.deepEqual(told(order([shop, app], DEFAULT_JUDGING)), [
      'app/c.md 7 goals/vague',
      'client.md 1 goals/vague',
      'client.md 5 goals/vague',
      'shop/a.md 2 goals/vague',
      'shop/a.md 2 tools/untrained',
      'shop/b.md 1 goals/vague',
    ]);
  });

  it('is the same list as long as every project says the same', () => {
    const order = createFindingOrder();
    const shop = source('a.md 1');
    assert.equal(order([shop], DEFAULT_JUDGING), order([shop], DEFAULT_JUDGING));
    assert.notEqual(order([shop], DEFAULT_JUDGING), order([shop], { ...DEFAULT_JUDGING }));
  });

  it('is after any changes the one that all of it at once would have', () => {
    const findings = fc.array(fc.tuple(fc.constantFrom('a.md', 'b/c.md', 'b/d.md', 'e.md'), fc.nat(4)), {
      maxLength: 6,
    });
    const sources = fc.array(findings, { maxLength: 5 });
    fc.assert(
      fc.property(fc.array(sources, { minLength: 1, maxLength: 6 }), fc.array(fc.nat(5)), (rounds, kept) => {
        const order = createFindingOrder();
        let before: readonly (readonly NoteFindings[])[] = [];
        for (const round of rounds) {
          // Some say the same as before, and say it by the same object.
          const now = round.map(
            (each, at) =>
              (kept.includes(at) && before[at]) || source(...each.map(([path, start]) => `${path} ${start}`)),
          );
          assert.deepEqual(order(now, DEFAULT_JUDGING), createFindingOrder()(now, DEFAULT_JUDGING));
          before = now;
        }
      }),
      { numRuns: 500 },
    );
  });
});
