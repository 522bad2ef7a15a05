import assert from 'node:assert/strict';
import { mailRecipients } from '../../../src/core/lookup/mailRecipients';
import { projectOf } from '../capture/projectNotes';

const project = projectOf(
  {
    'client.md':
      '---\ntype: client\nname: Acme\ncontacts: [{ name: Petra Roth, aliases: [Peti], email: petra@acme.example }, { name: 王伟 }]\n---\n',
    'shop/project.md':
      '---\ntype: project\nclient: Acme\nname: Shop\nteam: [{ name: Mara, email: mara@us.example }]\n---\n',
  },
  '2026-11-20',
);

const CASES: readonly (readonly [names: readonly string[], reached: readonly string[], missing: readonly string[]])[] =
  [
    [['Petra', '王伟', 'Jana'], ['petra@acme.example'], ['王伟', 'Jana']],
    [['Petra'], ['petra@acme.example'], []],
    [['王伟'], [], ['王伟']],
    [['petra roth', 'Peti'], ['petra@acme.example', 'petra@acme.example'], []],
    [['Mara', 'Tom'], ['mara@us.example'], ['Tom']],
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
