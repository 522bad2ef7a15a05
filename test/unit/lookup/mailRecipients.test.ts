import assert from 'node:assert/strict';
import { attendeesOf, mailRecipients } from '../../../src/core/lookup/mailRecipients';
import { projectOf } from '../capture/projectNotes';

const PROFILES = {
  'client.md':
    '---\ntype: client\nname: Acme\ncontacts: [{ name: Petra Roth, aliases: [Peti], email: petra@acme.example }, { name: 王伟 }]\n---\n',
  'shop/project.md':
    '---\ntype: project\nclient: Acme\nname: Shop\nteam: [{ name: Mara, email: mara@us.example }]\n---\n',
};
const project = projectOf(PROFILES, '2026-11-20');

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

const MEETING = 'shop/meetings/2026-11-18.md';
const ATTENDED: readonly (readonly [what: string, head: string, body: string, attendees: readonly string[]])[] = [
  ['both sides', 'participants: [Peti, 王伟, Mara, Jana]', '', ['Petra Roth', '王伟']],
  ['a line of the note', '', 'Present: Petra Roth, Mara\n', ['Petra Roth']],
  ['nobody of theirs', 'participants: [Mara]', '', []],
  ['somebody kept inside', 'participants: ["Petra Roth #internal", 王伟]', '', ['王伟']],
  ['somebody struck out', '', 'Present: ~~Petra Roth~~, 王伟\n', ['王伟']],
  ['an internal note', 'participants: [Petra Roth]\nvisibility: internal', '', []],
  ['a note that is internal by its title', 'participants: [Petra Roth]\ntitle: Review (internal)', '', []],
];

describe('minutes and an agenda go to the people of the client who were there', () => {
  for (const [what, head, body, attendees] of ATTENDED)
    it(what, () => {
      const text = `---\ntype: meeting\ndate: 2026-11-18\nproject: Shop\n${head}\n---\n\n# Review\n\n${body}`;
      const home = projectOf({ ...PROFILES, [MEETING]: text }, '2026-11-20');
      const note = home.notes.find(({ path }) => path === MEETING);
      assert.ok(note);
      assert.deepEqual(attendeesOf(note, home), attendees);
    });
});
