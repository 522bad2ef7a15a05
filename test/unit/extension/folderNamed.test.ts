import assert from 'node:assert/strict';
import { folderNamed } from '../../../src/extension/commands/folderNamed';

describe('the folder that the profile of a client or project goes to', () => {
  const notes = [
    'Lumen Optics/Support Portal/a.md',
    'Lumen Optics/Warehouse App/b.md',
    'Lumen Optics/Warehouse App/Minutes/c.md',
    '青禾 教育/招生 系统/会议纪要/一.md',
    'archive/acme/acme/d.md',
    'north/Beta/e.md',
    'south/Beta/f.md',
    'g.md',
  ];
  const examples: readonly (readonly [name: string, client: string | undefined, folder: string])[] = [
    ['Lumen Optics', undefined, 'Lumen Optics: 3'],
    ['lumen optics', undefined, 'Lumen Optics: 3'],
    ['Warehouse App', 'Lumen Optics', 'Lumen Optics/Warehouse App: 2'],
    ['Warehouse App', undefined, 'Lumen Optics/Warehouse App: 2'],
    ['青禾教育', undefined, '青禾 教育: 1'],
    ['招生系统', '青禾教育', '青禾 教育/招生 系统: 1'],
    // The outermost of several.
    ['Acme', undefined, 'archive/acme: 1'],
    // Another client's project of the same name is not this one's.
    ['Warehouse App', 'Acme', 'none'],
    // Between two that stand side by side nothing is guessed.
    ['Beta', undefined, 'none'],
    ['Lumen', undefined, 'none'],
    ['?', undefined, 'none'],
  ];
  for (const [name, client, folder] of examples) {
    it(`${name}${client === undefined ? '' : ` of ${client}`}: ${folder}`, () => {
      const found = folderNamed(notes, name, client);
      assert.equal(found ? `${found.folder}: ${found.count}` : 'none', folder);
    });
  }
});
