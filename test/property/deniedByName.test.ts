import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Person } from '../../src/core/model/snapshot';
import { deniedByName, mayDenyByName } from '../../src/core/visibility/deniedByName';

const NAMES = ['Acme', 'Anna', '蓝海科技', '王伟'];
/** What stands before a name and behind it where something is kept from somebody. */
const DENIALS = [
  ...['not for %', 'Not yet for the %:', 'don’t tell %', 'Hide this from %', 'unknown to %', "don't share this with %"],
  ...['never mention the price to %', '% must not know', '% should not yet find out', '% may not see it'],
  ...[
    "don't show %",
    'Never send this to %',
    "Don't give % the figures",
    "don't let % know",
    'do not show it to the %',
  ],
  ...['别给%看', '不要告诉%', '不能跟%说', '瞒着%保密', '对%隐瞒', '%还不知', '%不可见', '%不能看', '勿让 % 知道'],
  ...['after % left', "% doesn't know yet", 'keep % out of it', 'without % knowing', 'no need to tell %', 'w/o %'],
  ...['瞒着%', '背著%', '跟%先别说', '%那边先别提', '%不用知道', '%离开后'],
  ...[
    '% must never find out that',
    '% has no idea that we',
    'before % notices',
    'nobody at % knows',
    'so that % never notices',
  ],
  ...[
    '不向%披露',
    '暂时不通知%',
    '%目前不知道',
    '赶在%发现之前',
    '趁%没注意',
    '别在%面前提',
    '别把底价告诉%',
    '%问起来就说还在测',
  ],
];
const AROUND = ['', ' ', '\n', 'Ready. ', '对', '不', ' not ', 'for ', '**', '\t', 'é', '看', '。', ' know'];

const around = fc.constantFrom(...AROUND);
const text = fc
  .array(fc.tuple(around, fc.constantFrom(...DENIALS), fc.constantFrom(...NAMES), around), {
    minLength: 1,
    maxLength: 3,
  })
  .map((parts) => parts.map(([before, denial, name, behind]) => before + denial.replace('%', name) + behind).join(''));

describe('what may keep something from somebody by name', () => {
  const isDenied = deniedByName({
    clientName: 'Acme GmbH',
    contacts: ['Anna Schmidt', '王伟', '蓝海科技'].map(contact),
  });

  for (const denial of DENIALS)
    it(`is “${denial}”`, () => {
      for (const name of NAMES)
        assert.ok(isDenied(denial.replace('%', name)) && mayDenyByName(denial.replace('%', name)));
    });

  it('is told of a client with signs in its name', () => {
    for (const clientName of ['Acme-GmbH', 'A+B (UK) Ltd.', 'C/D [x]'])
      assert.ok(deniedByName({ clientName, contacts: [] })(`Not for ${clientName}`), clientName);
  });

  it('is everything that keeps something from somebody who is known, whatever stands around it', () => {
    fc.assert(
      fc.property(text, (it) => {
        if (isDenied(it)) assert.ok(mayDenyByName(it), JSON.stringify(it));
      }),
      { numRuns: 2000, seed: 20261126 },
    );
  });

  it('is nothing that only names people', () => {
    const lines = [
      'Anna sends it to the client by Friday.',
      'Not yet done: the plan',
      'Do not give up on the beta.',
      "We don't let it slip.",
      'Ask whether doors that do not let visitors in are fine.',
      'Do not show the old logo on the front page.',
      '王伟对方案提出意见。',
      '请王伟看一下',
    ];
    assert.deepEqual(lines.filter(mayDenyByName), []);
  });
});

function contact(name: string): Person {
  return { id: name, side: 'client', name };
}
