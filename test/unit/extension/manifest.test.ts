import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { LOCALES } from '../../../src/core/model/locale';
import { DEFAULT_JUDGING } from '../../../src/core/workspace/judgingDefaults';

interface MenuItem {
  readonly command: string;
  readonly when?: string;
  readonly group?: string;
}

/** A setting, or a part of one, as JSON Schema. */
interface Setting {
  readonly description?: string;
  readonly markdownDescription?: string;
  readonly enum?: readonly unknown[];
  readonly enumDescriptions?: readonly string[];
  readonly pattern?: string;
  readonly patternErrorMessage?: string;
  readonly properties?: Readonly<Record<string, Setting>>;
  readonly additionalProperties?: boolean | Setting;
  readonly items?: Setting;
}

const { contributes } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  contributes: {
    commands: readonly { command: string; icon?: string }[];
    configuration: readonly { properties: Readonly<Record<string, Setting>> }[];
    keybindings: readonly { key: string; mac?: string; when?: string }[];
    menus: Readonly<Record<string, readonly MenuItem[]>>;
    views: Readonly<Record<string, readonly { id: string; type?: string }[]>>;
    viewsWelcome: readonly { view: string; when: string }[];
  };
};
const settings = Object.assign({}, ...contributes.configuration.map(({ properties }) => properties)) as Readonly<
  Record<string, Setting>
>;
const texts = {
  en: JSON.parse(readFileSync('package.nls.json', 'utf8')),
  'zh-cn': JSON.parse(readFileSync('package.nls.zh-cn.json', 'utf8')),
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

  it('says of each setting, and of each part of one, what it does', () => {
    const silent = Object.entries(settings).flatMap(([name, setting]) => silentParts(name, setting));
    assert.deepEqual(silent, []);
  });

  for (const locale of LOCALES) {
    it(`says of limits and weights what they are where nobody sets them, ${locale}`, () => {
      const { weights, response } = DEFAULT_JUDGING;
      const { disclose, ...limits } = response;
      const defaults = [
        ...Object.entries(weights).map(([name, value]) => [`weights.${name}`, value] as const),
        ...Object.entries(limits).map(([name, value]) => [`response.${name}`, value] as const),
        ...Object.entries(disclose).map(([name, value]) => [`response.disclose.${name}`, value] as const),
      ];
      for (const [name, value] of defaults)
        assert.match(
          texts[locale][`setting.${name}`],
          new RegExp(locale === 'en' ? `Default: ${value}\\.$` : `默认 ${value}。$`),
        );
    });
  }

  for (const [setting, good, bad] of [
    ['rapport.today', ['', '2026-11-20'], ['20.11.2026', '2026-13-01', '2026年11月20日', '明天']],
    ['holidays', ['2026-10-01'], ['', '10-01', '2026-10-00', '国庆']],
  ] as const) {
    it(`tells a date in ${setting} from what is none, and how one is written`, () => {
      const { pattern = '', patternErrorMessage = '' } =
        settings[setting] ?? settings['rapport.calendar']?.properties?.[setting]?.items ?? {};
      for (const text of good) assert.match(text, new RegExp(pattern));
      for (const text of bad) assert.doesNotMatch(text, new RegExp(pattern));
      for (const locale of LOCALES) assert.match(texts[locale][patternErrorMessage.slice(1, -1)], /2026-11-20/);
    });
  }
});

/** The parts of a setting that nobody can tell the meaning of: without a description, a list of choices with none for each, a form without words for what it is not. */
function silentParts(name: string, setting: Setting): readonly string[] {
  const { properties = {}, additionalProperties, items, pattern, patternErrorMessage } = setting;
  const isSilent = !setting.description && !setting.markdownDescription;
  return [
    ...(isSilent ? [name] : []),
    ...(pattern && !patternErrorMessage ? [`${name}: pattern`] : []),
    ...(items?.pattern && !items.patternErrorMessage ? [`${name}: pattern of its items`] : []),
    ...(typeof additionalProperties === 'object' && !additionalProperties.enumDescriptions ? [`${name}: choices`] : []),
    ...Object.entries(properties).flatMap(([part, each]) => silentParts(`${name}.${part}`, each)),
  ];
}
