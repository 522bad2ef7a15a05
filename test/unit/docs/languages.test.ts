import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Pages for the users of the product: each English one has a Chinese one beside it. */
const PAGES = ['README.md', 'docs/tour.md', 'docs/health.md', 'docs/templates.md'];

describe('a page in both languages', () => {
  for (const page of PAGES) {
    it(`has the same build: ${page}`, () => {
      assert.deepEqual(buildOf(page.replace('.md', '.zh-cn.md')), buildOf(page));
    });
  }

  it('shows pictures that are there, and leads to pages that are there', () => {
    const pages = [...PAGES, ...PAGES.map((page) => page.replace('.md', '.zh-cn.md'))];
    const dead = pages.flatMap((page) =>
      [...readFileSync(page, 'utf8').matchAll(/\]\(([^)#\s]+)/g)]
        .map(([, target = '']) => target)
        .filter((target) => !/^\w+:/.test(target) && !existsSync(join(dirname(page), target)))
        .map((target) => `${page}: ${target}`),
    );
    assert.deepEqual(dead, []);
    assert.ok(readdirSync('docs/images').length > 0);
  });
});

/** Headings by depth, pictures, fences and table rows in the order they stand. */
function buildOf(page: string): readonly string[] {
  return readFileSync(page, 'utf8')
    .split('\n')
    .flatMap((line) => /^(#+ |!\[|```|\|)/.exec(line)?.[0].trim() ?? []);
}
