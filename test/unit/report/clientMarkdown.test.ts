import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { clientMarkdown } from '../../../src/core/report/clientMarkdown';

const CANARY = 'kestrelwarbler';

describe('what a person wrote into a draft goes out only as plain words', () => {
  const cases: readonly (readonly [what: string, draft: string, goesOut: string])[] = [
    ['a comment', `Fine. <!-- ${CANARY} --> Really.`, 'Fine.  Really.'],
    ['a comment of its own', `Fine.\n\n<!--\n${CANARY}\n-->\n\nReally.`, 'Fine.\n\nReally.'],
    ['a comment that is never closed', `Fine.\n\n<!-- ${CANARY}\n\n- ${CANARY}`, 'Fine.'],
    ['a comment in a comment', `Fine. <!-<!-- x -->- ${CANARY} -->`, 'Fine.'],
    ['keep markers', '<!-- keep -->\nKind words.\n<!-- /keep -->\n\nMore.', 'Kind words.\n\nMore.'],
    ['an Obsidian comment', `Fine. %%${CANARY}%%`, 'Fine.'],
    ['an Obsidian comment over lines', `Fine.\n\n%%\n${CANARY}\n\n${CANARY}\n%%\n\nMore.`, 'Fine.\n\nMore.'],
    ['an Obsidian comment that is never closed', `Fine. %%${CANARY}`, 'Fine.'],
    ['HTML', `<div title="${CANARY}">\n${CANARY}\n</div>\n\nFine.`, 'Fine.'],
    ['an attribute', `A <b title="${CANARY}">word</b>.`, 'A word.'],
    ['an image', `See ![${CANARY}](a.png "${CANARY}").`, 'See .'],
    ['an embed', `See ![[${CANARY}]].`, 'See .'],
    ['a wikilink', `See [[${CANARY}|the plan]].`, 'See the plan.'],
    ['a link title', `See [it](https://a.example "${CANARY}").`, 'See [it](https://a.example).'],
    ['a local link', `See [the *plan*](file:///${CANARY}).`, 'See the *plan*.'],
    ['a definition', `Fine.\n\n[x]: https://a.example/${CANARY} "${CANARY}"`, 'Fine.'],
    ['a footnote', `Fine[^1].\n\n[^1]: ${CANARY}`, 'Fine.'],
    ['a code block', `Fine.\n\n\`\`\`${CANARY}\n${CANARY}\n\`\`\``, 'Fine.'],
    [
      'a heading over nothing but a comment',
      `Fine.\n\n## Notes\n\n<!-- ${CANARY} -->\n\n## Next\n\nMore.`,
      'Fine.\n\n## Next\n\nMore.',
    ],
    ['a heading over such headings', `Fine.\n\n## A\n\n### B\n\n%%${CANARY}%%\n\n### C\n\n<!-- x -->`, 'Fine.'],
    [
      'no heading over another that says something',
      '# 周报\n\n## 进展\n\n### 本周\n\n已完成。',
      '# 周报\n\n## 进展\n\n### 本周\n\n已完成。',
    ],
    ['no title over nothing', `# 周报\n\n<!-- ${CANARY} -->\n\n## 计划\n\n<!-- 待补充 -->`, '# 周报'],
    ['invisible characters', 'F\u200bi\u202ene\ufeff.', 'Fine.'],
    [
      'a task and a table',
      '- [ ] *a*\n\n| x | y |\n| - | - |\n| 1 | 2 |',
      '- [ ] *a*\n\n| x | y |\n| - | - |\n| 1 | 2 |',
    ],
  ];
  for (const [what, draft, goesOut] of cases) {
    it(what, () => {
      const body = clientMarkdown(draft);
      assert.equal(body, `${goesOut}\n`);
      assert.equal(clientMarkdown(body), body, 'a second time nothing is cut');
    });
  }

  it('leaves alone what the product wrote itself', () => {
    const folder = 'examples/studio/clients/northwind-hotels/booking-website/reports';
    for (const name of readdirSync(folder)) {
      const body = readFileSync(join(folder, name), 'utf8').replace(/^---\n[\s\S]*?\n---\n\s*/, '');
      assert.equal(clientMarkdown(body), body);
    }
  });
});
