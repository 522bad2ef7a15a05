import assert from 'node:assert/strict';
import { freeName, portableName } from '../../../src/extension/commands/portableName';

describe('the file name for a name that people use', () => {
  for (const [name, file, why] of [
    ['Booking website', 'booking-website', 'words'],
    ['R&D / Phase 2: Go-live', 'r-d-phase-2-go-live', 'a slash and a colon would be folders and drives'],
    ['..\\..\\secret', 'secret', 'nothing leads out of its folder'],
    ['🚀 Launch 🎉', 'launch', 'emoji'],
    ["“Anna’s” 'plan'", 'annas-plan', 'quotes of every kind'],
    ['Acme Ltd...', 'acme-ltd', 'Windows drops trailing dots'],
    [' Acme ', 'acme', 'and trailing spaces'],
    ['what? <now> | * "soon"', 'what-now-soon', 'characters that Windows refuses'],
    ['示例食品：小程序（二期）', '示例食品-小程序-二期', 'Chinese stays readable, its punctuation goes'],
    ['Jose\u0301', 'josé', 'one spelling of an accent, so that a name is not there twice'],
    ['con', 'con-client', 'a name that Windows keeps for a device'],
    ['LPT1', 'lpt1-client', 'in capitals as well'],
    ['com¹', 'com¹-client', 'with a raised figure too'],
    ['Console', 'console', 'but not what only begins like one'],
    ['???', 'client', 'nothing that could stand in a name'],
    ['', 'client', 'nothing at all'],
  ] as const) {
    it(`${JSON.stringify(name)} → ${file}: ${why}`, () => assert.equal(portableName(name, 'client'), file));
  }

  it('is cut at 80 characters or 240 bytes, in no middle of a character', () => {
    assert.equal(portableName('会'.repeat(100), 'client'), '会'.repeat(80));
    assert.equal(portableName('𠮷'.repeat(100), 'client'), '𠮷'.repeat(60));
    assert.equal(portableName(`${'a'.repeat(79)} b`, 'client'), 'a'.repeat(79));
  });

  it('is the same when it is made of itself', () => {
    for (const name of ['R&D / Phase 2', '示例食品：小程序', 'con', '🚀']) {
      const once = portableName(name, 'client');
      assert.equal(portableName(once, 'client'), once);
    }
  });

  it('gets a number where it is taken', async () => {
    const there = new Set(['acme', 'acme-2']);
    assert.equal(await freeName('acme', async (name) => there.has(name)), 'acme-3');
    assert.equal(await freeName('other', async (name) => there.has(name)), 'other');
  });
});
