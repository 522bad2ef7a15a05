// VS Code's own interface in Simplified Chinese, from npm packages alone (docs/decisions/chinese-workbench.md). Plain Node, no dependencies.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { WORDS } from '../run/words.mjs';
import { CACHE, npm } from './provision.mjs';

const VERSION = '25.1.2';
const SCOPE = '@codingame';
const TRANSLATIONS = `${SCOPE}/monaco-vscode-language-pack-zh-hans`;
/** Packages whose code still holds the English texts beside the numbers of their translations. */
const ENGLISH = [
  'monaco-vscode-api',
  ...['workbench', 'explorer', 'outline', 'search', 'quickaccess', 'keybindings'].map(
    (name) => `monaco-vscode-${name}-service-override`,
  ),
].map((name) => `${SCOPE}/${name}`);

/**
 * Writes the file in which VS Code's server looks for display languages.
 *
 * @param {string} vscode the folder of the server's VS Code
 * @param {string} userData its user data folder
 * @param {(step: string) => void} say
 */
export async function addChinese(vscode, userData, say) {
  const home = join(CACHE, `chinese-${VERSION}`);
  const translations = join(home, 'main.i18n.json');
  if (!existsSync(translations)) {
    say(WORDS.chinese);
    rmSync(home, { recursive: true, force: true });
    mkdirSync(home, { recursive: true });
    writeFileSync(join(home, 'package.json'), '{ "private": true }\n');
    await npm(
      [
        'install',
        '--ignore-scripts',
        '--legacy-peer-deps',
        ...[TRANSLATIONS, ...ENGLISH].map((name) => `${name}@${VERSION}`),
      ],
      home,
    );
    const contents = translate(join(vscode, 'out'), await chineseByEnglish(join(home, 'node_modules')));
    writeFileSync(translations, JSON.stringify({ version: '1.0.0', contents }));
  }
  const extension = { extensionIdentifier: { id: 'ms-ceintl.vscode-language-pack-zh-hans' }, version: VERSION };
  const pack = {
    hash: `rapport-${VERSION}`,
    label: '中文(简体)',
    extensions: [extension],
    translations: { vscode: translations },
  };
  writeFileSync(join(userData, 'languagepacks.json'), JSON.stringify({ 'zh-cn': pack }));
}

/** The translations are numbered; `localize(17, 'English')` in the code says what each number means. */
async function chineseByEnglish(modules) {
  const { default: chinese } = await import(
    pathToFileURL(join(modules, TRANSLATIONS, 'translations/main.i18n.json.js')).href
  );
  const found = new Map();
  for (const file of readdirSync(join(modules, SCOPE), { recursive: true })) {
    if (!file.endsWith('.js')) continue;
    for (const [, number, quoted] of readFileSync(join(modules, SCOPE, file), 'utf8').matchAll(
      /localize2?\(\s*(\d+)\s*,\s*("(?:[^"\\]|\\.)*")/g,
    )) {
      const text = chinese[Number(number)];
      if (text) found.set(unquote(quoted), text);
    }
  }
  return found;
}

function unquote(quoted) {
  try {
    return JSON.parse(quoted);
  } catch {
    // An escape that JSON does not know: its English stays.
    return quoted;
  }
}

/** The texts of this VS Code by module and key, as a language pack holds them; what has no translation stays English. */
function translate(out, chinese) {
  const modules = JSON.parse(readFileSync(join(out, 'nls.keys.json'), 'utf8'));
  const english = JSON.parse(readFileSync(join(out, 'nls.messages.json'), 'utf8'));
  const contents = {};
  let at = 0;
  for (const [module, keys] of modules) {
    for (const key of keys) {
      const text = chinese.get(english[at++]);
      if (!text) continue;
      contents[module] ??= {};
      contents[module][key] = text;
    }
  }
  return contents;
}
