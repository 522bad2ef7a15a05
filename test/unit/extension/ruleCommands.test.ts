import assert from 'node:assert/strict';
import { RULE_COMMANDS } from '../../../src/core/rules/commands';
import { COMMANDS, INTERNAL_COMMANDS } from '../../../src/extension/commandIds';

describe('a fix that hands over to a command', () => {
  const known: readonly string[] = [...Object.values(COMMANDS), ...Object.values(INTERNAL_COMMANDS)];

  for (const command of Object.values(RULE_COMMANDS)) {
    it(`names one that there is: ${command}`, () => assert.ok(known.includes(command)));
  }
});
