import assert from 'node:assert/strict';
import { assignable, assigned } from '../../../src/core/capture/assigning';
import { applyEdits } from '../../../src/core/edits/applyEdits';
import { planEdits } from '../../../src/core/edits/planEdits';
import { analyse } from '../../support/analyse';

const TODAY = '2026-11-20' as never;
/** Two clients, one with two projects and one with none; a project that is nobody's. */
const PROFILES = {
  'acme/client.md': '---\ntype: client\nname: Acme\n---\n',
  'acme/shop/project.md': '---\ntype: project\nclient: Acme\nname: Shop\n---\n',
  'acme/app/project.md': '---\ntype: project\nclient: Acme\nname: App\n---\n',
  'beta/client.md': '---\ntype: client\nname: Beta\n---\n',
  'own/project.md': '---\ntype: project\nname: Own\n---\n',
};

/** The note with the frontmatter of the project and where it is then; or why it is not offered. */
function assign(path: string, frontmatter: string, project: string, more: Readonly<Record<string, string>> = {}) {
  const text = `---\n${frontmatter}\n---\n\n# Photos\n`;
  const files = { ...PROFILES, ...more };
  const { snapshot } = analyse({ ...files, [path]: text }, TODAY);
  assert.deepEqual(
    snapshot.unassigned.map((note) => note.path),
    [path],
    'the note is of no project',
  );
  const target = snapshot.projects.find(({ name }) => name === project);
  const note = snapshot.notes.get(path);
  assert.ok(target && note);
  const [offered] = assignable(snapshot, target);
  if (!offered) return 'not offered';
  const plan = planEdits(text, offered, assigned(offered, target) ?? [], TODAY);
  assert.ok(plan.ok);
  const written = applyEdits(text, plan.edits);
  const after = analyse({ ...files, [path]: written }, TODAY).snapshot;
  assert.deepEqual(
    after.projects.map(({ id }) => id),
    snapshot.projects.map(({ id }) => id),
    'no project is made',
  );
  assert.equal(after.projectOf.get(path), target.id);
  return written.split('---\n')[1]?.trimEnd().split('\n');
}

describe('assigning a record to a project', () => {
  for (const [what, path, frontmatter, project, expected] of [
    ['names it and its client', 'inbox/a.md', 'type: call', 'Shop', ['type: call', 'project: Shop', 'client: Acme']],
    ['names a project without client alone', 'inbox/a.md', 'type: call', 'Own', ['type: call', 'project: Own']],
    [
      'fills keys that are empty',
      'a.md',
      '类型: 电话\n项目:\n客户: ""',
      'Shop',
      ['类型: 电话', '项目: Shop', '客户: "Acme"'],
    ],
    [
      'leaves its client as it is written',
      'a.md',
      'type: call\n客户: ACME',
      'App',
      ['type: call', '客户: ACME', 'project: App'],
    ],
    [
      'names both in the folder of its client',
      'acme/a.md',
      'type: call',
      'App',
      ['type: call', 'project: App', 'client: Acme'],
    ],
  ] as const) {
    it(what, () => assert.deepEqual(assign(path, frontmatter, project), expected));
  }

  // What is of one client must come into no report of another's, and no value that stands there is lost.
  for (const [what, path, frontmatter, project] of [
    ['names another client', 'inbox/a.md', 'type: call\nclient: Beta\nvisibility: client', 'Shop'],
    ['names another client, in Chinese', 'inbox/a.md', '类型: 电话\n客户: Beta', 'Shop'],
    ['links another client', 'inbox/a.md', 'type: call\nclient: "[[Beta]]"', 'Shop'],
    ['names another client than the folder', 'acme/a.md', 'type: call\nclient: Beta', 'Shop'],
    ['lies with another client', 'beta/a.md', 'type: call', 'Shop'],
    ['lies with another client, with a key to fill', 'beta/a.md', 'type: call\nproject:', 'Shop'],
    ['names a client, and the project is nobody’s', 'inbox/a.md', 'type: call\nclient: Beta', 'Own'],
    ['lies with a client, and the project is nobody’s', 'beta/a.md', 'type: call', 'Own'],
    ['names two clients', 'inbox/a.md', 'type: call\nclient: [Beta, Acme]', 'Shop'],
    ['describes its client', 'inbox/a.md', 'type: call\n客户: { name: Beta }', 'Shop'],
    ['names two projects', 'inbox/a.md', 'type: call\nproject: [Shop, App]', 'Shop'],
  ] as const) {
    it(`is not offered for one that ${what}`, () => assert.equal(assign(path, frontmatter, project), 'not offered'));
  }

  it('is not offered where several have the name of a project without client: a note could not say which', () => {
    const second = { 'beta/own/project.md': '---\ntype: project\nname: OWN\n---\n' };
    assert.equal(assign('inbox/a.md', 'type: call', 'Own', second), 'not offered');
  });

  it('is refused for a note that has come to name another client since it was listed', () => {
    const { snapshot } = analyse({ ...PROFILES, 'a.md': '---\ntype: call\nclient: Beta\n---\n' }, TODAY);
    const [note] = snapshot.unassigned;
    const [shop] = snapshot.projects.filter(({ name }) => name === 'Shop');
    assert.ok(note && shop);
    assert.equal(assigned(note, shop), undefined);
  });
});
