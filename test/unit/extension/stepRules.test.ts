import assert from 'node:assert/strict';
import { TODOS } from '../../../src/core/health/words/todoTexts';
import { RULES } from '../../../src/core/rules/registry';
import { STEP_RULES } from '../../../src/extension/dashboard/stepRules';

describe('what is to be done next is begun by the fix of a rule', () => {
  const known = new Set<string>(RULES.map(({ id }) => id));
  for (const [todo, rules] of STEP_RULES) {
    it(`${todo}: ${rules.join(', ')}`, () => {
      assert.ok(todo in TODOS);
      assert.deepEqual(
        rules.filter((rule) => !known.has(rule)),
        [],
      );
    });
  }

  // The button does the first of them: of several answers (`Cause: …`) only the user knows which is true.
  it('offers no fix that is one answer of several', () => {
    const begun = new Set<string>([...STEP_RULES.values()].flat());
    const answering = RULES.filter(({ fixes = [] }) => fixes.length > 1 && !fixes.some(({ asks }) => asks));
    assert.ok(answering.length > 0);
    assert.deepEqual(
      answering.map(({ id }) => id).filter((id) => begun.has(id)),
      [],
    );
  });
});
