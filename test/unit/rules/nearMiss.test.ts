import assert from 'node:assert/strict';
import { nearMiss } from '../../../src/core/rules/nearMiss';

const NAMES = ['Anna Schmidt', 'Li Wei', '王伟', 'Webshop'];
const CASES: readonly (readonly [name: string, expected: string | undefined])[] = [
  ['Ana Schmidt', 'Anna Schmidt'],
  ['anna shcmidt', 'Anna Schmidt'],
  ['Anna', 'Anna Schmidt'],
  ['Schmidt', 'Anna Schmidt'],
  ['Webshpo', 'Webshop'],
  ['Li', 'Li Wei'],
  ['王芳', undefined],
  ['Sam Roe', undefined],
  ['Anna Schmidt', undefined],
  ['', undefined],
];

describe('nearMiss', () => {
  for (const [name, expected] of CASES) {
    it(`takes “${name}” for ${expected ?? 'nobody'}`, () => assert.equal(nearMiss(name, NAMES), expected));
  }
  it('does not choose between two', () => assert.equal(nearMiss('Ann', ['Anna', 'Anne']), undefined));
});
