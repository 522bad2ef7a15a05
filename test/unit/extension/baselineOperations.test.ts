import assert from 'node:assert/strict';
import { type BaselineValue, baselineOperations } from '../../../src/extension/commands/baselineOperations';
import { edited } from '../../support/edit';

const VALUES: readonly BaselineValue[] = [
  [
    ['scope', 'in'],
    ['catalogue', 'checkout'],
  ],
  [['scope', 'out'], ['loyalty programme']],
  [['time', 'end'], '2026-12-10'],
  [['agreed'], '2026-11-20'],
];

describe('what the questions about a baseline write', () => {
  it('makes a new one', () => {
    assert.equal(
      edited('---\ntype: project\nname: Shop # relaunch\n---\n', baselineOperations(VALUES, false)),
      [
        '---',
        'type: project',
        'name: Shop # relaunch',
        'baseline: { scope: { in: [catalogue, checkout], out: [loyalty programme] }, time: { end: 2026-12-10 }, agreed: 2026-11-20 }',
        '---',
        '',
      ].join('\n'),
    );
  });

  it('completes the one that is there', () => {
    assert.equal(
      edited(
        '---\ntype: project\nname: 小程序\nbaseline:\n  goals: [双十二前上线] # 首要\n---\n',
        baselineOperations(VALUES, true),
      ),
      [
        '---',
        'type: project',
        'name: 小程序',
        'baseline:',
        '  goals: [双十二前上线] # 首要',
        '  scope: { in: [catalogue, checkout], out: [loyalty programme] }',
        '  time: { end: 2026-12-10 }',
        '  agreed: 2026-11-20',
        '---',
        '',
      ].join('\n'),
    );
  });

  it('writes nothing where nothing was answered', () => assert.deepEqual(baselineOperations([], false), []));
});
