import assert from 'node:assert/strict';
import {
  folderCalled,
  holdsProfile,
  profileOfClient,
  profileOfProject,
} from '../../../src/core/capture/existingProfile';
import { analyse } from '../../support/analyse';

const { snapshot } = analyse(
  {
    'clients/acme/about.md': '---\ntype: client\nname: Acme, Inc\n---\n',
    'clients/acme/shop/basics.md': '---\ntype: project\nname: Web Shop\n---\n',
    'clients/qinghe/资料.md': '---\ntype: client\nname: 青禾教育\n---\n',
    'clients/qinghe/选课/资料.md': '---\ntype: project\nclient: 青禾教育\nname: 选课系统\n---\n',
    'clients/plum/client.md': '---\ntype: client\nname: [\n---\n',
    'notes/2026-11-20.md': '---\ntype: meeting\nclient: Northwind\nproject: Booking\n---\n',
  },
  '2026-11-27',
);

describe('the profile that there is already', () => {
  for (const [name, path] of [
    ['Acme, Inc', 'clients/acme/about.md'],
    ['ACME,  inc', 'clients/acme/about.md'],
    ['青禾教育', 'clients/qinghe/资料.md'],
    // Nearly equal names are others'.
    ['Acme Inc', undefined],
    ['Acme, Inc.', undefined],
    ['青禾', undefined],
    // Notes name them, and no profile does.
    ['Northwind', undefined],
  ] as const) {
    it(`of the client ${name}: ${path ?? 'none'}`, () => assert.equal(profileOfClient(snapshot, name)?.path, path));
  }

  for (const [client, name, path] of [
    ['acme, inc', 'web shop', 'clients/acme/shop/basics.md'],
    ['青禾教育', '选课系统', 'clients/qinghe/选课/资料.md'],
    ['青禾教育', 'Web Shop', undefined],
    ['Acme, Inc', 'Webshop', undefined],
    ['Northwind', 'Booking', undefined],
  ] as const) {
    it(`of ${client}’s project ${name}: ${path ?? 'none'}`, () =>
      assert.equal(profileOfProject(snapshot, name, client)?.path, path));
  }

  for (const [folder, kind, expected] of [
    ['clients/acme', 'client', true],
    ['clients/acme/', 'client', true],
    ['clients/acme', 'project', false],
    ['clients/qinghe/选课', 'project', true],
    // Its frontmatter is broken: nobody can tell whose it is.
    ['clients/plum', 'client', false],
    ['clients', 'client', false],
    ['', 'client', false],
  ] as const) {
    it(`stands in ${folder || 'the workspace folder'} for a ${kind}: ${expected}`, () =>
      assert.equal(holdsProfile(snapshot, folder, kind), expected));
  }
});

describe('the folder that is called like a client or project', () => {
  const { snapshot: loose } = analyse(
    {
      '锦程物流/会议/2026-11-12.md': '# 周例会\n',
      '锦程物流/TMS 升级/会议/2026-11-19.md': '# 周例会\n',
      'archive/锦程物流/会议/2025-11-12.md': '# 周例会\n',
      'clients/beta/client.md': '---\ntype: client\nname: Beta\n---\n',
      'clients/beta/Gamma/meetings/2026-11-20.md': '# Weekly\n',
      'work/Acme/meetings/2026-11-20.md': '# Weekly\n',
    },
    '2026-11-27',
  );

  for (const [name, kind, home, folder] of [
    ['锦程物流', 'client', '', '锦程物流'],
    ['acme', 'client', '', 'work/Acme'],
    ['TMS 升级', 'project', '锦程物流', '锦程物流/TMS 升级'],
    ['TMS 升级', 'project', 'work', undefined],
    ['锦程', 'client', '', undefined],
    ['Acme Inc', 'client', '', undefined],
    // What lies in the folder of another client is that one's; the other has a profile.
    ['Gamma', 'client', '', undefined],
    ['Beta', 'client', '', undefined],
  ] as const) {
    it(`${kind} ${name}${home && `, below ${home}`}: ${folder ?? 'none'}`, () =>
      assert.equal(folderCalled(loose, home, name, kind), folder));
  }
});
