import assert from 'node:assert/strict';
import { mailRecipients } from '../../../src/core/report/mailRecipients';
import { projectOf } from '../capture/projectNotes';

const project = projectOf(
  {
    'client.md':
      '---\ntype: client\nname: Acme\ncontacts: [{ name: Petra, email: petra@acme.example }, { name: 王伟 }]\n---\n',
    'shop/project.md': '---\ntype: project\nclient: Acme\nname: Shop\n---\n',
  },
  '2026-11-20',
);

const CASES: readonly (readonly [names: readonly string[], reached: readonly string[], missing: readonly string[]])[] =
  [
    [['Petra', '王伟', 'Jana'], ['petra@acme.example'], ['王伟', 'Jana']],
    [['Petra'], ['petra@acme.example'], []],
    [['王伟'], [], ['王伟']],
    [[], [], []],
  ];

describe('a mail draft', () => {
  for (const [names, reached, missing] of CASES)
    it(`to ${names.join(', ') || 'nobody'}`, () => {
      const recipients = mailRecipients(project, names);
      assert.deepEqual(
        recipients.reached.map(({ address }) => address),
        reached,
      );
      assert.deepEqual(recipients.missing, missing);
    });
});
