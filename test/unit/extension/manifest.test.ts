import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

interface MenuItem {
  readonly command: string;
  readonly when?: string;
  readonly group?: string;
}

const { contributes } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  contributes: {
    commands: readonly { command: string; icon?: string }[];
    keybindings: readonly { key: string; mac?: string; when?: string }[];
    menus: Readonly<Record<string, readonly MenuItem[]>>;
    views: Readonly<Record<string, readonly { id: string; type?: string }[]>>;
    viewsWelcome: readonly { view: string; when: string }[];
  };
};
const menu = (name: string) => contributes.menus[name] ?? [];
const icons = new Map(contributes.commands.map(({ command, icon }) => [command, icon]));

describe('the manifest', () => {
  it('gives an icon to whatever is shown as one', () => {
    const buttons = [
      ...menu('view/title').filter(({ group }) => group?.startsWith('navigation')),
      ...menu('view/item/context').filter(({ group }) => group?.startsWith('inline')),
    ];
    assert.ok(buttons.length > 10);
    assert.deepEqual(
      buttons.filter(({ command }) => !icons.get(command)),
      [],
    );
  });

  // An item that names no view stands in that menu of every view there is: the Explorer's, and those of other extensions.
  for (const place of ['view/title', 'view/item/context']) {
    it(`offers what stands in ${place} in views of its own only`, () => {
      const own = Object.values(contributes.views).flatMap((views) => views.map(({ id }) => id));
      const isOwn = ({ when = '' }: MenuItem) =>
        own.some((id) => when.startsWith(`view == ${id}`)) || when.startsWith('view =~ /^rapport/ && ');
      assert.ok(menu(place).length > 5);
      assert.deepEqual(
        menu(place).filter((item) => !isOwn(item)),
        [],
      );
    });
  }

  it('leaves no command to the mouse: it stands in the palette, or in the menu of a row, which a key opens', () => {
    const hidden = new Set(
      menu('commandPalette')
        .filter(({ when }) => when === 'false')
        .map(({ command }) => command),
    );
    const ofRows = new Set(
      menu('view/item/context')
        .filter(({ group }) => !group?.startsWith('inline'))
        .map(({ command }) => command),
    );
    assert.deepEqual(
      [...hidden].filter((command) => !ofRows.has(command)),
      [],
    );
  });

  it('has no key that does two things', () => {
    const keys = contributes.keybindings.map(({ key, when }) => `${key} ${when}`);
    assert.equal(new Set(keys).size, keys.length);
    // Of the keys with Ctrl+Alt, macOS keeps some for itself where Cmd stands in for Ctrl.
    const macs = contributes.keybindings.map(({ key, mac }) => [mac ?? key, key] as const);
    assert.deepEqual(
      macs.filter(([mac, key]) => mac !== (key.startsWith('ctrl+k ') ? key.replace('ctrl', 'cmd') : key)),
      [],
    );
  });

  it('takes the keys that write something down anywhere, before a note is read and where there is none', () => {
    const chords = contributes.keybindings.filter(({ key }) => key.startsWith('ctrl+k '));
    assert.equal(chords.length, 13);
    assert.deepEqual(
      chords.filter(({ when }) => when !== undefined),
      [],
    );
  });

  for (const { id } of Object.values(contributes.views)
    .flat()
    .filter(({ type }) => type !== 'webview')) {
    it(`says in ${id} why it is empty: without a folder, while notes are read, without notes, with nothing to show`, () => {
      const said = contributes.viewsWelcome.filter(({ view }) => view === id).map(({ when }) => when);
      const states = ['workspaceFolderCount == 0', 'rapport.state != ready', 'rapport.state == empty'];
      for (const state of states)
        assert.ok(
          said.some((when) => when.includes(state)),
          state,
        );
    });
  }
});
