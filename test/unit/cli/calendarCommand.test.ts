import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readCalendar } from '../../support/readCalendar';
import { tryCommand, workspaceOf } from './tryCommand';

const NOTES = {
  'acme/client.md': '---\ntype: client\nname: Acme GmbH\ncontacts: [{ name: Anna Schmidt }]\n---\n',
  'acme/webshop/project.md': '---\ntype: project\nclient: Acme GmbH\nname: Webshop\nteam: [Li Wei, Sam Roe]\n---\n',
  'acme/app/project.md': '---\ntype: project\nclient: Acme GmbH\nname: App\n---\n',
  'acme/webshop/2026-11-18.md':
    '---\ntype: meeting\ntitle: Sync\ndate: 2026-11-18\n---\n\n- [ ] Publish it @{Li Wei} 📅 2026-11-25 #client\n- [ ] Renegotiate our margin @{Li Wei} 📅 2026-11-26\n',
  'acme/app/2026-11-18.md':
    '---\ntype: meeting\ntitle: Sync\ndate: 2026-11-18\n---\n\n- [ ] Test the app 📅 2026-11-27\n',
};
const CALL = ['calendar', '--no-cache', '--as-of', '2026-11-20'];

describe('rapport calendar', () => {
  let root = '';
  beforeEach(() => {
    root = workspaceOf(NOTES);
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  const titles = (text: string) => readCalendar(text).entries.map(({ title }) => title);

  it('prints all that is due, and says that it is internal', async () => {
    const { code, out, err } = await tryCommand(root, CALL);
    assert.equal(code, 0);
    assert.equal(readCalendar(out).name, 'All projects: promises and follow-ups (internal)');
    assert.equal(titles(out).length, 3);
    assert.match(err, /^This calendar is internal/);
  });

  it('keeps to a project and to an owner', async () => {
    assert.deepEqual(titles((await tryCommand(root, [...CALL, '--project', 'app'])).out), ['App: Test the app']);
    assert.deepEqual(titles((await tryCommand(root, [...CALL, '--owner', 'li wei'])).out), [
      'Webshop: Li Wei: Publish it',
      'Webshop: Li Wei: Renegotiate our margin',
    ]);
  });

  it('holds for the client what was marked for them, and says on stderr what stays', async () => {
    const { code, out, err } = await tryCommand(root, [...CALL, '--project', 'Webshop', '--for', 'client']);
    assert.equal(code, 0);
    assert.deepEqual(titles(out), ['Webshop: Li Wei: Publish it']);
    assert.match(
      err,
      /2026-11-18\.md:8: withheld, no mark for the client such as #client \(action\): Renegotiate our margin/,
    );
  });

  it('writes a file, and never over one', async () => {
    assert.equal((await tryCommand(root, [...CALL, '--out', 'due.ics'])).code, 0);
    const written = readFileSync(join(root, 'due.ics'), 'utf8');
    assert.equal((await tryCommand(root, [...CALL, '--out', 'due.ics'])).code, 2);
    assert.equal(readFileSync(join(root, 'due.ics'), 'utf8'), written);
  });

  for (const [name, args, words] of [
    ['a name that nobody has', [...CALL, '--owner', 'Nobody'], /Nobody called “Nobody”/],
    ['a project that is not there', [...CALL, '--project', 'Shop'], /Shop/],
    ['the client’s, of two projects', [...CALL, '--for', 'client'], /Which project\?/],
    ['a reader nobody is', [...CALL, '--for', 'everybody'], /internal, client/],
  ] as const) {
    it(`says what to do: ${name}`, async () => {
      const { code, err } = await tryCommand(root, args);
      assert.equal(code, 2);
      assert.match(err, words);
    });
  }

  it('writes no calendar without an entry, and says so', async () => {
    const { code, out, err } = await tryCommand(root, [...CALL, '--owner', 'Sam Roe']);
    assert.deepEqual([code, out], [0, '']);
    assert.match(err, /Nothing is due/);
  });
});
