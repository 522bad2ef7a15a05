import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/** Pages for those who change the product: these are in English only. */
const FOR_DEVELOPERS = ['docs/architecture.md', 'CONTRIBUTING.md'];
/** Pages that say everything twice. */
const IN_BOTH = ['schemas/README.md'];

/** Pages for the users of the product, in English: the README, and all that it leads to. Each has a Chinese one beside it. */
const PAGES = ['README.md', ...pagesFrom('README.md').filter((page) => page !== chinese('README.md') && hasPair(page))];

/** Pages that show what somebody types: nothing of it is a matter of language. */
const SAME_CODE = ['docs/cli.md', 'docs/reader.md', 'docs/health.md'];

describe('a page in both languages', () => {
  it('is every page that a README leads to, unless it is for developers', () => {
    assert.ok(SAME_CODE.every((page) => PAGES.includes(page)));
    assert.deepEqual(
      PAGES.filter((page) => !existsSync(chinese(page))),
      [],
    );
  });

  for (const page of PAGES) {
    it(`has the same build, and leads to the same pages: ${page}`, () => {
      assert.deepEqual(buildOf(chinese(page)), buildOf(page));
      assert.deepEqual(pagesFrom(chinese(page)).sort(), pagesFrom(page).map(inOtherLanguage).sort());
    });
  }

  for (const page of SAME_CODE) {
    it(`shows the same code: ${page}`, () => {
      const code = codeOf(page);
      assert.ok(code.length > 0);
      assert.deepEqual(codeOf(chinese(page)), code);
    });
  }

  it('tells the same score of the reader', () => {
    const score = scoreOf('docs/reader.md');
    assert.ok(score.length > 0);
    assert.deepEqual(scoreOf('docs/reader.zh-cn.md'), score);
  });

  it('shows pictures that are there, and leads to pages that are there', () => {
    const dead = [...PAGES, ...PAGES.map(chinese)].flatMap((page) =>
      linksOf(page)
        .filter((target) => !existsSync(target))
        .map((target) => `${page}: ${target}`),
    );
    assert.deepEqual(dead, []);
    assert.ok(readdirSync('docs/images').length > 0);
  });
});

function chinese(page: string): string {
  return page.replace('.md', '.zh-cn.md');
}

function hasPair(page: string): boolean {
  return ![...FOR_DEVELOPERS, ...IN_BOTH].includes(page);
}

/** What the Chinese page leads to where the English one leads to this. */
function inOtherLanguage(page: string): string {
  if (!hasPair(page)) return page;
  return page.endsWith('.zh-cn.md') ? page.replace('.zh-cn.md', '.md') : chinese(page);
}

/** The files of the repository that a page leads to or shows. */
function linksOf(page: string): readonly string[] {
  return [...readFileSync(page, 'utf8').matchAll(/\]\(([^)#\s]+)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^\w+:/.test(target))
    .map((target) => normalize(join(dirname(page), target)).replaceAll('\\', '/'));
}

function pagesFrom(page: string): string[] {
  return [...new Set(linksOf(page).filter((target) => target.endsWith('.md')))];
}

/** Headings by depth, pictures, fences and table rows in the order they stand. */
function buildOf(page: string): readonly string[] {
  return readFileSync(page, 'utf8')
    .split('\n')
    .flatMap((line) => /^(#+ |!\[|```|\|)/.exec(line)?.[0].trim() ?? []);
}

function codeOf(page: string): readonly string[] {
  return readFileSync(page, 'utf8').match(/^```[\s\S]*?^```$/gm) ?? [];
}

/** Each figure of a score with what it is of. */
function scoreOf(page: string): readonly string[] {
  return [...readFileSync(page, 'utf8').matchAll(/(\d+\.\d) %\D+(\d+)/g)].map(([, share, of]) => `${share} of ${of}`);
}
