import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { getL10nJson } from '@vscode/l10n-dev';

const LANGUAGES = ['zh-cn'];

describe('the extension in every language', () => {
  for (const language of LANGUAGES) {
    it(`has each string of the code in ${language}`, async () => {
      const used = await stringsInCode();
      const bundle = json(`l10n/bundle.l10n.${language}.json`);
      assert.ok(used.length > 100, `only ${used.length} strings were found in the code`);
      assert.deepEqual(
        used.filter((text) => !bundle.has(text)),
        [],
      );
      assert.deepEqual(
        [...bundle.keys()].filter((text) => !used.includes(text)),
        [],
        'no longer used',
      );
    });

    it(`keeps the placeholders of each string in ${language}`, () => {
      const wrong = [...json(`l10n/bundle.l10n.${language}.json`)].filter(
        ([text, translated]) => placeholders(text) !== placeholders(translated),
      );
      assert.deepEqual(wrong, []);
    });

    it(`has each text of the manifest in ${language}`, () => {
      const used = [...readFileSync('package.json', 'utf8').matchAll(/"%([^%"]+)%"/g)].map((match) => match[1] ?? '');
      assert.ok(used.length > 20, `only ${used.length} texts were found in the manifest`);
      for (const file of ['package.nls.json', `package.nls.${language}.json`]) {
        assert.deepEqual([...json(file).keys()].sort(), [...new Set(used)].sort(), file);
      }
    });
  }

  it('offers nothing in English alone in the manifest', () => {
    const { contributes } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      contributes: Record<string, unknown>;
    };
    const bare: string[] = [];
    collectTitles(contributes, (text) => {
      if (!text.startsWith('%') && text !== 'Rapport') {
        bare.push(text);
      }
    });
    assert.deepEqual(bare, []);
  });
});

async function stringsInCode(): Promise<string[]> {
  const files = (readdirSync('src', { recursive: true }) as string[]).filter((file) => /\.tsx?$/.test(file));
  const scripts = files.map((file) => ({
    extension: file.endsWith('.tsx') ? ('.tsx' as const) : ('.ts' as const),
    contents: readFileSync(`src/${file}`, 'utf8'),
  }));
  return Object.keys(await getL10nJson(scripts));
}

function json(file: string): ReadonlyMap<string, string> {
  return new Map(Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>));
}

function placeholders(text: string): string {
  return [...text.matchAll(/\{\d+\}|\$\([a-z-]+\)/g)].map(String).sort().join(' ');
}

/** Everything in the manifest that a person reads. */
function collectTitles(value: unknown, see: (text: string) => void): void {
  if (Array.isArray(value)) {
    for (const each of value) {
      collectTitles(each, see);
    }
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      if (
        ['title', 'name', 'contents', 'markdownDescription', 'description'].includes(key) &&
        typeof inner === 'string'
      ) {
        see(inner);
      } else {
        collectTitles(inner, see);
      }
    }
  }
}
