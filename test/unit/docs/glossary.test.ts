import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

/** The words of the interface in pairs, the manifest's and the code's. */
const TEXTS: readonly (readonly [english: string, chinese: string])[] = [
  ...Object.entries(json('l10n/bundle.l10n.zh-cn.json')),
  ...Object.entries(json('package.nls.json')).map(
    ([key, english]) => [english, json('package.nls.zh-cn.json')[key] ?? ''] as const,
  ),
];

/** Words that mean two things by their capital: a button that opens, and a matter that is open. */
const TWO_THINGS = ['open', 'for the client', 'stays inside'];

describe('one word for one thing', () => {
  const terms = [...readFileSync('CONTRIBUTING.md', 'utf8').matchAll(/^\| ([a-z ]+) \| (\p{Script=Han}+) \|$/gmu)].map(
    ([, english = '', chinese = '']) => [english, chinese] as const,
  );

  it('is what CONTRIBUTING.md lists', () => assert.ok(terms.length > 20));

  for (const [english, chinese] of terms) {
    it(`${english} is ${chinese}`, () => {
      const said = new RegExp(`\\b${english}s?\\b`, 'i');
      const using = TEXTS.filter(([text]) => said.test(withoutCode(text)));
      assert.ok(using.length > 0, 'no text uses the word');
      assert.deepEqual(
        using.filter(([, text]) => !text.includes(chinese)),
        [],
      );
    });
  }

  it('does not change with a capital letter', () => {
    const words = new Map<string, Set<string>>();
    for (const [english, chinese] of TEXTS) {
      const key = english.toLowerCase();
      if (!TWO_THINGS.includes(key)) words.set(key, (words.get(key) ?? new Set()).add(chinese.replaceAll(' ', '')));
    }
    assert.deepEqual(
      [...words].filter(([, chinese]) => chinese.size > 1),
      [],
    );
  });
});

/** Names of keys and settings are nobody's words. */
function withoutCode(text: string): string {
  return text.replace(/`[^`]*`/g, '');
}

function json(file: string): Readonly<Record<string, string>> {
  return JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
}
