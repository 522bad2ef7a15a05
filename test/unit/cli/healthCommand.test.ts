import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { tryCommand, workspaceOf } from './tryCommand';

describe('rapport health', () => {
  let root = '';
  beforeEach(() => {
    root = workspaceOf({
      'acme/client.md': '---\ntype: client\nname: Acme GmbH\ncontacts: [Anna Schmidt]\n---\n',
      'acme/shop/project.md': '---\ntype: project\nclient: Acme GmbH\nname: Shop\nteam: [Sam Roe]\n---\n',
      'acme/app/project.md': '---\ntype: project\nclient: Acme GmbH\nname: App\n---\n',
    });
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  it('prints a document with every project', async () => {
    const { code, out } = await tryCommand(root, ['health', '--json', '--as-of', '2026-11-20']);
    const document = JSON.parse(out);
    assert.equal(code, 0);
    assert.deepEqual([document.version, document.asOf], [1, '2026-11-20']);
    assert.deepEqual(
      document.projects.map((it: { client: string; project: string; score: null }) => [
        it.client,
        it.project,
        it.score,
      ]),
      [
        ['Acme GmbH', 'App', null],
        ['Acme GmbH', 'Shop', null],
      ],
    );
  });

  it('prints the one that is asked for, as a text', async () => {
    const { out } = await tryCommand(root, ['health', '--project', 'SHOP']);
    assert.match(out, /^Acme GmbH \/ Shop: /);
    assert.equal(out.includes('App'), false);
    assert.match((await tryCommand(root, ['health'], { locale: 'zh-cn' })).out, /依据不足/);
  });

  it('says so when there is no such project', async () => {
    const { code, err } = await tryCommand(root, ['health', '--project', 'None']);
    assert.equal(code, 2);
    assert.match(err, /no project “None”/);
  });
});
