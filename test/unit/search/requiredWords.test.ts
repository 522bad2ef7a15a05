import assert from 'node:assert/strict';
import { HAN } from '../../../src/core/search/patternAtoms';
import { requiredWords } from '../../../src/core/search/requiredWords';

describe('the words that a pattern cannot match without', () => {
  for (const [pattern, ...lists] of [
    [/will|(?:going|gonna) to/, ['will', 'going to', 'gonna to']],
    [/plans? to\b/i, ['plan to', 'plans to']],
    [/^(?:the )?motion\s.{0,20}carried$/, ['motion', 'the motion'], ['carried']],
    [/on board(?=,|!)/, ['on board'], [',', '!']],
    [/(?<!not )agreed(?! to)/, ['agreed']],
    [/(?<who>Anna|Tom):/i, ['anna:', 'tom:']],
    [/[:：]\s*\[x]/, [':', '：'], ['[x]']],
    [/(?:ab){2,}c+d/, ['ab']],
    [/已(?=\p{Script=Han})|已经/u, ['已', '已经']],
    [/[\p{Script=Han})]\s?([a-z]{2,4})/u, [HAN, ')']],
    [/\u{1f512}|🔓\x41/u, ['🔒', '🔓a']],
    // Nothing in particular: a letter is everywhere, and the rest may be missing or anything.
    [/a|b/],
    [/(?:will)?\s?\w+/],
    [/(?:will|\d+)!*/],
    [/[^:]|[0-9]|\p{Lu}|./u],
    [/(['"])[a-z]+\1?/, ["'", '"']],
    // Other letters than those of ASCII have cases that only the engine knows.
    [/straße|naïve/i, ['stra', 'na']],
  ] as const) {
    it(`${pattern}: ${lists.map((words) => words.join(', ')).join(' and ') || 'none'}`, () => {
      assert.deepEqual(
        requiredWords(pattern.source).map((words) => [...words].sort()),
        lists.map((words) => [...words].sort()),
      );
    });
  }
});
