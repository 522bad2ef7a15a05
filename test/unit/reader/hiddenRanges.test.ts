import assert from 'node:assert/strict';
import { parseBlocks } from '../../../src/core/reader/blocks/parseBlocks';
import { hiddenRanges } from '../../../src/core/reader/body/hiddenRanges';

const CASES: readonly (readonly [what: string, text: string, hidden: readonly string[]])[] = [
  ['an element up to where it closes', '<details>a</details> b', ['<details>a']],
  [
    'an element with others of its name inside',
    '<details><details>a</details>b</details> c',
    ['<details>a', '<details><details>a</details>b'],
  ],
  ['elements one after another', '<svg>a</svg> b <svg>c</svg>', ['<svg>a', '<svg>c']],
  ['nothing of one that closes itself', '<svg/> a', ['']],
  ['all that follows one that nobody closes', '<template>a\n\nb', ['<template>a\n\nb']],
  [
    'an element by what it says of itself',
    '<div class="internal"><div>a</div></div> b',
    ['<div class="internal"><div>a</div>'],
  ],
  ['a comment of Obsidian', 'a %%b%% c', ['%%b%%']],
  ['no element that stands in code', '`<details>`\n\n```\n<details>\n```\n\na', []],
  ['nothing in plain words', '1 < 2 & 50 %', []],
];

describe('what a page does not show', () => {
  for (const [what, text, hidden] of CASES)
    it(`is ${what}`, () => {
      const ranges = hiddenRanges(text, parseBlocks(text)).map(({ start, end }) => text.slice(start, end));
      assert.deepEqual(ranges.sort(), [...hidden].sort());
    });
});
