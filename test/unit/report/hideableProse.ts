import type { Files } from '../../support/clientOutputs';
import { CANARY, inMeeting, meeting } from './hideableNotes';

const READY = 'Search is ready for the testers.';
const inSection = (body: string): Files => ({ 'acme/webshop/m.md': meeting('', `## For the client\n\n${body}`) });
const inChinese = (body: string): Files => ({ 'acme/webshop/m.md': meeting('', `## 给客户\n\n${body}`) });
const risk = (below: string): Files => inMeeting(`## Risks\n\n- Late [disclosed:: 2026-11-18]\n${below}`);
const table = (head: string, rows: string): Files => inMeeting(`## Actions\n\n${head}\n|---|---|---|\n${rows}`);

/** What says by itself that it is internal, in prose for the client: labels, titles, remarks, marks. */
const SAID: Readonly<Record<string, Files>> = {
  'a second line that is labelled': inSection(`${READY}\nInternal: ${CANARY}`),
  'a second sentence that is labelled': inSection(`${READY} Internal: ${CANARY}`),
  'a second line that is labelled, in Chinese': inChinese(`搜索已经可以测试。\n内部：${CANARY}`),
  'a second sentence that is labelled, in Chinese': inChinese(`搜索已经可以测试。内部：${CANARY}`),
  'a bold label on the second line': inSection(`${READY}\n**Internal:** ${CANARY}`),
  'a bold title on the second line': inSection(`${READY}\n**Internal notes**\n${CANARY}`),
  'a bold title over a line': inSection(`**Internal notes**\n${CANARY}`),
  'a bold word before a sentence': inSection(`**Internal** ${CANARY}`),
  'a label with a dash': inSection(`- Internal – ${CANARY}`),
  'a label with a hyphen': inSection(`- Internal - ${CANARY}`),
  'a label with a Chinese dash': inChinese(`- 内部——${CANARY}`),
  'a title without marks': inSection(`${READY}\n\nInternal notes\n\n${CANARY}`),
  'a title in italics': inSection(`${READY}\n\n*Internal notes*\n\n${CANARY}`),
  'a highlighted title': inSection(`${READY}\n\n==Internal notes==\n\n${CANARY}`),
  'an underlined title': inSection(`${READY}\n\n<u>Internal notes</u>\n\n${CANARY}`),
  'a title of two bold words': inSection(`${READY}\n\n**Internal** **notes**\n\n${CANARY}`),
  'a Chinese title without marks': inChinese(`搜索可以测试。\n\n内部备注\n\n${CANARY}`),
  'a Chinese title with words behind it': inChinese(`搜索可以测试。\n\n**内部备注**（勿发）\n\n${CANARY}`),
  'a numbered Chinese title in a paragraph': inChinese(`搜索可以测试。\n\n1、内部备注\n${CANARY}`),
  'a long line that leads to a list': inSection(
    `For internal use only, please do not pass it on to anybody:\n\n- ${CANARY}`,
  ),
  'an item that leads to others': inSection(`- For our internal use only\n  - ${CANARY}`),
  'a long item that leads to others': inSection(
    `- This is for internal use only, please do not forward it:\n  - ${CANARY}`,
  ),
  'an item that heads those after it': inSection(`- ${READY}\n- Internal:\n- ${CANARY}`),
  'a bold item that heads those after it': inSection(`- ${READY}\n- **Internal**\n- ${CANARY}`),
  'a lead inside an item': inSection(`- Payment\n\n  Internal:\n\n  - ${CANARY}`),
  'a bold title inside an item': inSection(`- Payment\n\n  **Internal notes**\n\n  - ${CANARY}`),
  'a lead at the end of a paragraph': inSection(`${READY}\nInternal:\n\n- ${CANARY}`),
  'a mark in a paragraph of its own': inSection(`#internal\n\n${CANARY}`),
  'a mark in a paragraph behind': inSection(`${CANARY}\n\n#internal`),
  'a field in a paragraph of its own': inSection(`visibility:: internal\n\n${CANARY}`),
  'a lock': inSection(`- 🔒 ${CANARY}`),
  'a visibility that we do not know': inSection(`- ${CANARY} [visibility:: team]`),
  'a visibility that we do not know, on a line of its own': inSection(`${CANARY}\nvisibility:: team`),
  'a field': inSection(`- Search is ready [effort:: ${CANARY}]`),
  'a field on a line of its own': inSection(`Search is ready\nnote:: ${CANARY}`),
  'the id of a task': inSection(`- Search is ready 🆔 ${CANARY}`),
  'a nested mark': inSection(`- ${CANARY} #visibility/internal`),
  'a mark on a sub-heading': inSection(`### Prices #team-only\n\n${CANARY}`),
  'a field on a sub-heading': inSection(`### Prices [visibility:: team]\n\n${CANARY}`),
  'the second line of a summary': inMeeting(`## Summary\n\n${READY}\nInternal: ${CANARY}`),
  'a client heading that is struck out': { 'acme/webshop/m.md': meeting('', `## ~~For the client~~\n\n${CANARY}`) },
  'a client heading with a comment': {
    'acme/webshop/m.md': meeting('', `## For the client <!-- after legal agrees -->\n\n${CANARY}`),
  },
};

/** What other programs hide, around several blocks or in a container. */
const HIDDEN: Readonly<Record<string, Files>> = {
  'an Obsidian comment around paragraphs': inSection(`%%\n\n${CANARY}\n\n%%`),
  'an Obsidian comment around an entry with empty lines': inMeeting(`%%\n\n- [ ] ${CANARY}\n\n%%`),
  'an Obsidian comment from one paragraph to another': inSection(`${READY} %% so\n\n${CANARY}\n\nfar %%`),
  'an Obsidian comment from item to item': inSection(`- ${READY} %%\n- ${CANARY}\n- end %%`),
  'a comment that is no definition': inSection(`[//]: # ${CANARY} pays late`),
  'details in an item': inSection(`- Payment\n\n  <details>\n\n  ${CANARY}\n\n  </details>`),
  'a task in details in an item': inMeeting(`- Payment\n\n  <details>\n\n  - [ ] ${CANARY}\n\n  </details>`),
  'details that a paragraph opens': inSection(`${READY} <details>\n\n${CANARY}\n\n</details>`),
  'details in details': inMeeting(`<details>\n\n<details>\n\n</details>\n\n- [ ] ${CANARY}\n\n</details>`),
  'a dialog': inSection(`<dialog>\n\n${CANARY}\n\n</dialog>`),
  'a goal in details': inMeeting(`## Goals\n\n- Prices\n\n<details>\n\n- ${CANARY}\n\n</details>`),
  'words struck out in HTML': inMeeting(`- [ ] Go live on <del>${CANARY}</del> Friday`),
  'words struck out over two lines': inSection(`Go live ~~on\n${CANARY}~~ Friday`),
  'words struck out with one tilde': inSection(`- Go live on ~${CANARY}~ Friday`),
  'a sentence that is struck out': inSection(`- ~~${CANARY}~~`),
  'words taken out in CriticMarkup': inMeeting(`- [ ] Publish {--${CANARY}--} it`),
  'a remark in CriticMarkup': inMeeting(`- [ ] Publish it {>>${CANARY}<<}`),
  'a comment of Handlebars': inSection(`{{!-- ${CANARY} --}}`),
  'a fenced division around paragraphs': inSection(`::: internal\n\n${CANARY}\n\n:::`),
  'a fenced division with a class': inSection(`:::: {.internal}\n\n${CANARY}\n\n::::`),
  'an admonition around a line': inSection(`!!! internal\n    ${CANARY}`),
  'a class of Kramdown': inSection(`${CANARY}\n{: .internal}`),
  'the folders of a wikilink': inMeeting(`- [ ] See [[internal/${CANARY}/plan]]`),
  'a local address': inSection(`See file:///c/${CANARY}/plan.md for it`),
};

/** The same in entries, tables and frontmatter. */
const IN_ENTRIES: Readonly<Record<string, Files>> = {
  'a dash behind internal in a task': inMeeting(`- [ ] Internal – ${CANARY}`),
  ...Object.fromEntries(
    [
      'internal, do not send',
      'for internal use',
      'not for the client',
      'confidential!',
      '仅内部',
      '请勿外传',
      '机密',
    ].map((remark) => [`the remark “${remark}”`, inMeeting(`- [ ] ${CANARY}（${remark}）`)]),
  ),
  ...Object.fromEntries(
    ['not-for-client', 'team-only', 'strictly-internal', 'vertraulich', '机密', '勿外传', '仅内部'].map((tag) => [
      `the mark #${tag}`,
      inMeeting(`- [ ] ${CANARY} #${tag}`),
    ]),
  ),
  'a lock behind a task': inMeeting(`- [ ] ${CANARY} 🔒`),
  'an internal part of a mitigation': risk(`  - Mitigation:\n    - Internal: ${CANARY}`),
  'a bold internal part of a mitigation': risk(`  - Mitigation:\n    - **Internal** ${CANARY}`),
  'a mitigation that is labelled': inMeeting(
    `## Risks\n\n- Late [disclosed:: 2026-11-18] [mitigation:: Internal: ${CANARY}]`,
  ),
  'the second line of a mitigation': risk(`  - Mitigation: extra people\n    Internal: ${CANARY}`),
  'the second sentence of an answer': inMeeting(
    `## Client questions\n\n- When?\n  - Answer: Soon. Internal: ${CANARY}`,
  ),
  'an internal column of mitigations': inMeeting(
    `## Risks\n\n| Risk | Mitigation (internal) | Disclosed |\n|---|---|---|\n| Late | ${CANARY} | 2026-11-18 |`,
  ),
  'an internal column of tasks': table('| Task (internal) | Owner | Due |', `| ${CANARY} | Li Wei | |`),
  'an internal column of owners': table('| Task | Owner (internal) | Due |', `| Publish it | ${CANARY} | |`),
  'an internal column in Chinese': table('| 事项（内部） | 负责人 | 截止 |', `| ${CANARY} | Li Wei | |`),
  'a column that says which rows are internal': table('| Task | Owner | Internal |', `| ${CANARY} | Li Wei | yes |`),
  'a Chinese column that says so': table('| 事项 | 负责人 | 仅内部 |', `| ${CANARY} | Li Wei | 是 |`),
  'a cell that says whom it is for': table('| Task | Owner | Audience |', `| ${CANARY} | Li Wei | Internal only |`),
  'a column of a table right below another that says so': table(
    '| Task | Owner | Due |',
    `| Publish it | Li Wei | |\n| Task | Owner | Internal |\n|:--|--|--|\n| ${CANARY} | Li Wei | yes |`,
  ),
  'a table right below one with a column that says so': table(
    '| Task | Owner | Internal |',
    `| Publish it | Li Wei | yes |\n| Task | Owner | Due |\n|:--|--|--|\n| ${CANARY} | Li Wei | |`,
  ),
  'a row that heads those below it': table('| Task | Owner | Due |', `| **Internal** | | |\n| ${CANARY} | Li Wei | |`),
  'a title that is labelled': titled(`Internal: ${CANARY}`),
  'a title with a remark': titled(`${CANARY} (internal)`),
  'the second sentence of a goal': {
    'acme/webshop/m.md': meeting(`visibility: client\ngoals: ["Agree. Internal: ${CANARY}"]\n`, ''),
  },
  'the second sentence of a purpose': inMeeting(`Purpose: Agree. Internal: ${CANARY}`),
};

/** A lead that is wrapped hides what follows as it does on one line. */
const WRAPPED = Object.fromEntries(
  [
    'The following is not for\nthe client:',
    'The following is not for\r\nthe client:',
    'What stands below is for internal\nuse only, please:',
    '以下内容不要告诉\n客户：',
  ].map((lead) => [
    `what follows “${lead.replace(/\s+/g, ' / ')}”`,
    inMeeting(`## Action items\n\n${lead}\n\n- [ ] ${CANARY}`),
  ]),
);

export const PROSE: Readonly<Record<string, Files>> = { ...SAID, ...HIDDEN, ...IN_ENTRIES, ...WRAPPED };

function titled(title: string): Files {
  return {
    'acme/webshop/m.md': `---\ntype: meeting\ntitle: "${title}"\ndate: 2026-11-18\nvisibility: client\n---\n\n- [x] Publish it ✅ 2026-11-17\n`,
  };
}
