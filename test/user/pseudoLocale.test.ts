import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Locator } from 'playwright-core';
import { emptyFolder, launchWorkbench, type Workbench } from '../support/launchWorkbench';
import { pseudo, pseudoExtension } from '../support/pseudoExtension';

/** Notes without a Latin letter that a view could show. */
const NOTES = {
  '客户.md':
    '---\ntype: client\nname: 示例食品\ncontacts:\n  - { name: 王伟, role: 总监, channel: video, audience: executive }\n---\n',
  '商城/项目.md':
    '---\ntype: project\nclient: 示例食品\nname: 商城\nteam: [陈静]\nreporting: { cadence: weekly, weekday: friday, start: 2026-10-02 }\n---\n',
  '商城/会议/2026-11-17-周会.md': `---
type: meeting
title: 周会
date: 2026-11-17
project: 商城
participants: [王伟, 陈静]
---

## 客户问题

- 什么时候能试用？ [from:: 王伟]

## 风险

- 库存对不上 [severity:: high]

## 待办

- [ ] 整理清单 @陈静 📅 2026-11-18
- [ ] 确认门店 @王伟 📅 2026-11-23 #client
`,
  '商城/会议/2026-11-23-筹备会.md': '---\ntype: meeting\ntitle: 筹备会\ndate: 2026-11-23\nproject: 商城\n---\n',
};

/** Commands that ask, and words of each of their questions. The first answer leads from one to the next. */
const FLOWS: Readonly<Record<string, readonly string[]>> = {
  newClient: ['What is the client called?'],
  newProject: ['For which client?', 'What is the project called?'],
  newMeetingNote: ['What is the meeting about?', 'May the client see this note?'],
  logTalk: ['How did you talk?', 'With whom?', 'What was it for?'],
  logRisk: ['What is it?'],
  generateClientReport: ['Review what goes out and what stays inside', 'stay inside', 'One line at the top'],
  exportCalendar: ['Who is this calendar for?'],
  exportDashboard: ['Web page, to read or print'],
  groupToday: ['Group Today By'],
  filterProjects: ['Filter Projects'],
};

/** Names that stay as they are in any language. */
const NAMES =
  /\b(?:Rapport|Enter|Esc|(?:Control|Alt|Shift)(?=\+)|Markdown|HTML|Word|Slack|CSV|JSON|iCalendar|frontmatter|md|docx|eml|ics|rapport-empty-\w+|[a-z]+\/[a-z-]+)\b/g;

describe('a person whose language is full-width English', () => {
  let workbench: Workbench;
  const texts = JSON.parse(readFileSync('package.nls.json', 'utf8')) as Record<string, string>;

  before(async () => {
    const folder = emptyFolder();
    for (const [path, text] of Object.entries(NOTES)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    workbench = await launchWorkbench({
      folder,
      locale: 'zh-cn',
      settings: { 'rapport.today': '2026-11-20' },
      extension: pseudoExtension(),
    });
    await workbench.openSidebar();
    await workbench.page.locator('.pane-body .monaco-list-row', { hasText: '示例食品' }).first().waitFor();
  });

  after(() => workbench?.close());

  it('finds no text in the views that nobody translated', async () => {
    const { page } = workbench;
    for (const view of ['view.projects', 'view.people']) {
      const header = page.locator('.pane-header', { hasText: pseudo(texts[view] ?? '') }).first();
      if ((await header.getAttribute('aria-expanded')) === 'false') await header.click();
    }
    await page.locator('.pane-body .monaco-list-row', { hasText: '商城' }).first().click();
    await page
      .locator('.pane-body .monaco-list-row', { hasText: pseudo('Meetings') })
      .first()
      .waitFor();
    const rows = await labels(page.locator('.pane-body .monaco-list-row'));
    assert.ok(rows.length > 10, rows.join('\n'));
    assert.deepEqual(untranslated(rows), []);
  });

  for (const [command, questions] of Object.entries(FLOWS)) {
    it(`is asked nothing by ${command} that nobody translated`, async () => {
      const { page } = workbench;
      const widget = page.locator('.quick-input-widget');
      // The palette finds a command by its English title in any language.
      await workbench.runCommand(String(texts[`command.${command}`]));
      // In the palette the command is called as its question may be.
      await page.waitForFunction(
        () => !document.querySelector<HTMLInputElement>('.quick-input-widget input.input')?.value.startsWith('>'),
      );
      for (const [at, question] of questions.entries()) {
        if (at > 0) await workbench.answer();
        const words = pseudo(question);
        await widget.locator(`:text("${words}"), input[placeholder*="${words}"]`).first().waitFor();
        assert.deepEqual(untranslated(await said(widget)), []);
      }
      await page.keyboard.press('Escape');
      await widget.waitFor({ state: 'hidden' });
    });
  }

  it('reads nothing in a note that nobody translated', async () => {
    const { page } = workbench;
    await page.keyboard.press('Control+P');
    await page.locator('.quick-input-widget input.input').fill('2026-11-17-周会');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: '周会' }).first().click();
    await page.locator('.codelens-decoration', { hasText: pseudo('Share Minutes') }).waitFor();
    await page.keyboard.press('Control+Shift+M');
    const problems = page.locator('.markers-panel .monaco-list-row');
    await problems.nth(1).waitFor();
    const read = [
      ...(await page.locator('.codelens-decoration').allTextContents()),
      ...(await page.locator('[id^="rapport.rapport"].statusbar-item').allTextContents()),
      // What VS Code says around a message is English here whatever the language.
      ...(await labels(problems)).map((label) => label.replace(/^\w+: | at line .*$|^\d+ problems in file .*$/g, '')),
    ];
    assert.ok(read.length > 4, read.join('\n'));
    assert.deepEqual(untranslated(read), []);
    await page.keyboard.press('Control+J');
  });

  it('sees nothing in the dashboard that nobody translated', async () => {
    await workbench.runCommand(`Rapport: ${texts['command.openDashboard']}`);
    const body = workbench.webview().locator('body');
    await workbench.webview().locator('.card', { hasText: '商城' }).click();
    await workbench.webview().locator('details.principle').first().waitFor();
    const lines = await body.evaluate(({ ownerDocument }) => {
      const walker = ownerDocument.createTreeWalker(ownerDocument.body, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      while (walker.nextNode()) {
        const { parentElement, textContent } = walker.currentNode;
        if (!/^(STYLE|SCRIPT)$/.test(parentElement?.tagName ?? '')) found.push(textContent ?? '');
      }
      return found;
    });
    assert.ok(lines.length > 30);
    assert.deepEqual(untranslated(lines), []);
  });
});

/** All that a question says: its title, what stands in the box, its rows. */
async function said(widget: Locator): Promise<readonly string[]> {
  return [
    (await widget.locator('.quick-input-title').textContent()) ?? '',
    (await widget.locator('input.input').getAttribute('placeholder')) ?? '',
    (await widget.locator('.quick-input-message').textContent()) ?? '',
    ...(await labels(widget.locator('.quick-input-list .monaco-list-row'))),
  ];
}

/** What is read out for rows: all that they say, and nothing of rows that stood there before. */
async function labels(rows: Locator): Promise<readonly string[]> {
  const spoken = await rows.evaluateAll((all) => all.map((row) => row.getAttribute('aria-label') ?? ''));
  // A row with an icon is read out with the icon's name before it.
  return spoken.map((label) => label.replace(/^[a-z-]+ {2}/, ''));
}

/** Texts with a word in Latin letters that is no name. */
function untranslated(all: readonly string[]): readonly string[] {
  return all.filter((text) => /[A-Za-z]{3,}/.test(text.replace(NAMES, '')));
}
