import assert from 'node:assert/strict';
import { clientReport } from '../../support/clientReport';

/** Each of these once came out, or would have. */
const CANARY = 'kestrelwarbler';
const BASE = {
  'acme/client.md': '---\ntype: client\nname: Acme GmbH\ncontacts: [{ name: Anna Schmidt }]\n---\n',
  'acme/webshop/project.md': '---\ntype: project\nclient: Acme GmbH\nname: Webshop\nteam: [Li Wei]\n---\n',
};
const note = (body: string, head = 'title: Weekly\nvisibility: client\n') =>
  `---\ntype: meeting\ndate: 2026-11-18\n${head}---\n\n${body}\n`;

const ATTACKS: Readonly<Record<string, string>> = {
  'an internal mitigation below a disclosed risk': note(
    `## Risks\n\n- Late [disclosed:: 2026-11-18]\n  - Mitigation: ${CANARY} #internal`,
  ),
  'a mitigation labelled internal': note(
    `## Risks\n\n- Late [disclosed:: 2026-11-18]\n  - Mitigation (internal): ${CANARY}`,
  ),
  'an internal field': note(`## Risks\n\n- Late [disclosed:: 2026-11-18] [mitigation:: ${CANARY} #internal]`),
  'an item that says internal': note(`- Internal:\n  - [ ] ${CANARY}`),
  'a bold item that says internal': note(`- **Internal notes**\n  - [ ] ${CANARY}`),
  'a Chinese item that says internal': note(`- 内部备注:\n  - [ ] ${CANARY}`),
  'a lead line that says internal': note(`Internal:\n\n- [ ] ${CANARY}`),
  'a decision labelled internal': note(`## Decisions\n\n- Internal: ${CANARY}`),
  'a paragraph labelled internal': note(`Decision (internal): ${CANARY}`),
  'an internal mark in code': note(`- [ ] ${CANARY} \`#internal\``),
  'an internal mark in full width': note(`- [ ] ${CANARY} ＃internal`),
  'an internal mark with an invisible character': note(`- [ ] ${CANARY} #in\u200bternal`),
  'a mark in another cell': note(
    `## Actions\n\n| Task | Owner | Remark |\n|---|---|---|\n| ${CANARY} | Li Wei | #internal |`,
  ),
  'an Obsidian comment': note(`- [ ] Publish %%${CANARY}%% it`),
  'a misspelt internal': note(`- [ ] ${CANARY} #client`, 'title: Weekly\nvisibility: interal\n'),
  'a word for internal we do not know': note(`- [ ] ${CANARY} #client`, 'title: Weekly\nvisibility: secret\n'),
  'a title marked internal': note(
    '- [x] Publish it ✅ 2026-11-17',
    `title: "${CANARY} #internal"\nvisibility: client\n`,
  ),
  'an internal heading as title': note(`# Internal: ${CANARY}`, 'visibility: client\n'),
  'a callout that says internal': note(`> [!internal]\n> - [ ] ${CANARY}\n\n- [ ] ${CANARY}x #internal`),
  'a heading with a form feed': note(`##\fInternal notes\n\n- [ ] ${CANARY}`),
  'a heading with an ideographic space': note(`##\u3000内部备注\n\n- [ ] ${CANARY}`),
  'a heading with a no-break space': note(`##\u00a0Internal notes\n\n- [ ] ${CANARY}`),
  'a heading without a space': note(`##Internal notes\n\n- [ ] ${CANARY}`),
  'a heading in traditional Chinese': note(`## 內部備註\n\n- [ ] ${CANARY}`),
  'off-the-record, with hyphens': note(`## Off-the-record\n\n- [ ] ${CANARY}`),
  'a heading that asks not to forward': note(`## 请勿转发\n\n- [ ] ${CANARY}`),
  'a heading in German': note(`## Vertraulich\n\n- [ ] ${CANARY}`),
  'a heading for the own team': note(`## For internal use\n\n- [ ] ${CANARY}`),
  'a Chinese heading for the own team': note(`## 仅供团队参考\n\n- [ ] ${CANARY}`),
  'a mark that a sentence speaks of': note(
    `- [ ] Do not mark ${CANARY} as #client before legal agrees`,
    'title: Weekly\n',
  ),
  'a Chinese mark that a sentence speaks of': note(`- [ ] ${CANARY} 先不要加 #客户 标签再说`, 'title: Weekly\n'),
  'a mark that is taken back': note(`- [ ] ${CANARY} not #client`, 'title: Weekly\n'),
  'a mark that is struck out': note(`- [ ] ${CANARY} ~~#client~~`, 'title: Weekly\n'),
  'a mark behind a backslash': note(`- [ ] ${CANARY} \\#client`, 'title: Weekly\n'),
  'a mark that is a question': note(`- [ ] ${CANARY} #client?`, 'title: Weekly\n'),
  'a Chinese mark that is taken back': note(`- [ ] ${CANARY} 不要 #客户`, 'title: Weekly\n'),
  'a field that is struck out': note(`- [ ] ${CANARY} ~~[visibility:: client]~~`, 'title: Weekly\n'),
  'two keys that contradict each other': note(`- [ ] ${CANARY}`, 'title: Weekly\nvisibility: client\n可见性: 内部\n'),
  'a key that says internal': note(`- [ ] ${CANARY}`, 'title: Weekly\nvisibility: client\nconfidential: true\n'),
  'a heading that asks not to send': note(`## Do not send\n\n- [ ] ${CANARY}`),
  'a Chinese heading that asks not to send': note(`## 不要发客户\n\n- [ ] ${CANARY}`),
  'a heading between us': note(`## Between us\n\n- [ ] ${CANARY}`),
  'a link title in single quotes': note(`- [ ] See [it](https://example.com '${CANARY}')`),
  'an image text over two lines': note(`- [ ] See ![${CANARY}\n  ${CANARY}](https://example.com/a.png) it`),
  'an attribute with an angle bracket': note(`- [ ] See <span title="a > ${CANARY}">it</span>`),
  'a remark in brackets': note(`## Decisions\n\n- Go live (internal: ${CANARY})`),
  'a remark in Chinese brackets': note(`## 决议\n\n- 上线（内部：${CANARY}）`),
  'a sentence marked in brackets': note(`## Decisions\n\n- [internal only] ${CANARY}`),
  'an embedded note': note(`## Decisions\n\n- Go live ![[${CANARY}]]`),
  'the name of a footnote': note(`## Decisions\n\n- Go live[^${CANARY}]`),
  'words struck out': note(`## Decisions\n\n- Go live on ~~${CANARY}~~ Friday`),
  'an element that a page hides': note(`## Decisions\n\n- Go live <b hidden>${CANARY}</b>`),
  'an element that a style hides': note(`## Decisions\n\n- Go live <span style="display:none">${CANARY}</span>`),
  'details under an internal summary': note(`<details><summary>Internal</summary>\n\n- [ ] ${CANARY}\n\n</details>`),
  'a heading in HTML': note(`<h2>内部备注</h2>\n\n- [ ] ${CANARY}`),
  'an internal tag on the note': note(`- [ ] ${CANARY}`, 'title: Weekly\nvisibility: client\ntags: [internal]\n'),
};

describe('an attack that once worked does so no longer', () => {
  for (const [name, text] of Object.entries(ATTACKS)) {
    it(name, () => {
      const result = clientReport({ ...BASE, 'acme/webshop/meetings/2026-11-18.md': text });
      if (result.ok) assert.equal(result.body.includes(CANARY), false, result.body);
    });
  }

  it('an entry’s own file keeps what stands under an internal heading', () => {
    const file = (body: string) =>
      `---\ntype: risk\ntitle: Late\ndate: 2026-11-17\nproject: Webshop\nvisibility: client\ndisclosed: 2026-11-18\n---\n\n${body}\n`;
    for (const body of [
      `## Internal\n\n### Mitigation\n\n${CANARY}`,
      `## Mitigation (internal)\n\n${CANARY}`,
      `## Mitigation\n\n${CANARY} #internal`,
      `# 内部\n\n## 应对\n\n- ${CANARY}`,
    ]) {
      const result = clientReport({ ...BASE, 'acme/webshop/log/late.md': file(body) });
      if (result.ok) assert.equal(result.body.includes(CANARY), false, body);
    }
  });

  it('a note among another client’s stays with that client, whatever project it names', () => {
    const result = clientReport(
      {
        ...BASE,
        'beta/app/project.md': '---\ntype: project\nclient: Beta AG\nname: App\n---\n',
        'beta/app/meetings/m.md': note(`- [ ] ${CANARY} #client`, 'title: Weekly\nproject: Webshop\n'),
      },
      { project: 'Webshop' },
    );
    if (result.ok) assert.equal(result.body.includes(CANARY), false, result.body);
  });

  it('a name that differs in its capitals is another client', () => {
    const result = clientReport(
      {
        ...BASE,
        'acme/webshop/meetings/m.md': note(`- [ ] ${CANARY} #client`, 'title: Weekly\nclient: ACME GMBH\n'),
      },
      { project: 'Webshop' },
    );
    if (result.ok) assert.equal(result.body.includes(CANARY), false, result.body);
  });

  it('a summary that repeats an internal sentence is refused', () => {
    const secret = 'The finance chief is a slow payer and we stop work soon.';
    const files = {
      ...BASE,
      'acme/webshop/meetings/2026-11-18.md': note(secret, 'title: Weekly\nvisibility: internal\n'),
    };
    const result = clientReport(files, { summary: secret });
    assert.equal(result.ok, false);
  });
});

describe('an honest report is not refused', () => {
  const visible = '## Decisions\n\n- The catalogue goes live first, with prices from the new list';
  const others: Readonly<Record<string, string>> = {
    'when another note says the same and is not marked': `---\ntype: meeting\ntitle: Notes\ndate: 2026-11-17\n---\n\n${visible}\n`,
    'when a note restates it under what is still open': note(
      '## Still open\n\n- [[2026-11-18|The catalogue goes live first, with prices from the new list]]',
      'title: Next\n',
    ),
    'when a mail pasted the head of the last report': note(
      'Acme GmbH · 14 November 2026 – 20 November 2026',
      'title: Mail\n',
    ),
  };
  for (const [name, other] of Object.entries(others)) {
    it(name, () => {
      const result = clientReport({
        ...BASE,
        'acme/webshop/meetings/2026-11-18.md': note(visible),
        'acme/webshop/meetings/other.md': other,
      });
      assert.ok(result.ok, JSON.stringify(result));
      assert.match(result.body, /catalogue goes live/);
    });
  }
});
