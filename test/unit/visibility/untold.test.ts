import assert from 'node:assert/strict';
import { clientPolicy } from '../../../src/core/visibility/decideFor';
import { gather, MEETING } from '../lookup/inNote';
import * as chinese from './untoldChinese';
import * as english from './untoldEnglish';

const PROFILES = {
  'acme/client.md':
    '---\ntype: client\nname: Acme GmbH\ncontacts: [{ name: Anna Schmidt, aliases: [Ani] }, { name: 王芳 }]\n---\n',
  'acme/shop/project.md': '---\ntype: project\nclient: Acme GmbH\nname: Shop\nteam: [Li Wei, Sam Roe]\n---\n',
};
const HEAD = '---\ntype: meeting\nproject: Shop\nvisibility: client\n---\n\n';

/** Which of the two the client may see where a line is a task, and where it stands under a heading for them. */
function seen(line: string): readonly string[] {
  const { notes, projects } = gather({
    ...PROFILES,
    [MEETING]: `${HEAD}- [ ] ${line}\n\n## For the client\n\n- ${line}\n`,
  });
  const note = notes.get(MEETING);
  const [project] = projects;
  assert.ok(note && project);
  const policy = clientPolicy(project);
  return [
    ...note.entries.map((entry) => (policy.visibilityOf(note, entry).visible ? ['entry'] : [])),
    ...note.statements.map((statement) => (policy.isStatementTold(note, statement) ? ['statement'] : [])),
  ].flat();
}

describe('a line that says what the client must not learn', () => {
  for (const line of [...english.KEPT, ...chinese.KEPT])
    it(`is kept inside: ${line}`, () => assert.deepEqual(seen(line), []));
});

describe('a line of everyday work that sounds much like it', () => {
  for (const line of [...english.SAID, ...chinese.SAID])
    it(`is seen: ${line}`, () => assert.ok(seen(line).includes('entry')));
});
