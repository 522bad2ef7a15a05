import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decodeToDashboard, decodeToHost } from '../../../src/dashboard/messages';

describe('a message of the dashboard', () => {
  for (const message of [
    { type: 'ready', version: 0 },
    { type: 'activate', version: 3, id: 12 },
    { type: 'travel', back: 0 },
    { type: 'travel', back: 4000 },
  ]) {
    it(`is taken: ${JSON.stringify(message)}`, () => assert.deepEqual(decodeToHost(message), message));
  }

  for (const message of [
    undefined,
    null,
    'ready',
    { type: 'ready' },
    {},
    { type: 'open', path: '/etc/passwd' },
    { type: 'activate', version: 1 },
    { type: 'activate', version: 1, id: 1.5 },
    { type: 'activate', version: 1, id: '1' },
    { type: 'activate', version: 1, id: Number.NaN },
    { type: 'travel', back: -1 },
    { type: 'travel', back: 1e9 },
    { type: 'travel', back: '3' },
  ]) {
    it(`is not taken: ${JSON.stringify(message)}`, () => assert.equal(decodeToHost(message), undefined));
  }

  it('carries nothing that is not in its schema', () => {
    const sneaky = { type: 'activate', version: 1, id: 2, command: 'workbench.action.quit', arguments: ['x'] };
    assert.deepEqual(decodeToHost(sneaky), { type: 'activate', version: 1, id: 2 });
  });

  it('is one of three kinds or nothing, whatever arrives, in either direction', () => {
    const near = fc.record(
      {
        type: fc.oneof(fc.constantFrom('ready', 'activate', 'travel', 'show'), fc.string()),
        version: fc.anything(),
        id: fc.anything(),
        back: fc.anything(),
        state: fc.anything(),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(fc.anything(), near), (value) => {
        const message = decodeToHost(value);
        assert.ok(message === undefined || ['ready', 'activate', 'travel'].includes(message.type));
        if (message?.type === 'activate') assert.ok(Number.isInteger(message.id) && Number.isInteger(message.version));
        if (message?.type === 'travel') assert.ok(message.back >= 0 && message.back <= 4000);
        assert.equal(decodeToDashboard(value), undefined);
      }),
      { numRuns: 2000, seed: 20261120 },
    );
  });
});
