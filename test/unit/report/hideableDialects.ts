import type { Files } from '../../support/clientOutputs';
import { CANARY, CLIENT, client, inMeeting, meeting, PROFILE } from './hideableNotes';

/** What is written as other programs read it, and as people do by habit. */
export const DIALECTS: Readonly<Record<string, Files>> = {
  'an Obsidian comment around an entry': inMeeting(`%%\n- [ ] ${CANARY}\n%%\n\n- [x] Publish it ✅ 2026-11-17`),
  'an Obsidian comment in an entry': inMeeting(`- [ ] Publish %%${CANARY}%% it`),
  'folded details': inMeeting(`<details>\n<summary>${CANARY}</summary>\n\n- [ ] ${CANARY}\n\n</details>`),
  'a hidden element in an entry': inMeeting(`- [ ] Publish <span hidden>${CANARY}</span> it`),
  'an element that is not displayed': inMeeting(`- [ ] Publish <span style="display:none">${CANARY}</span> it`),
  'a hidden element around a list': inMeeting(`<div hidden>\n\n- [ ] ${CANARY}\n\n</div>`),
  'a definition list': inMeeting(`Budget\n: ${CANARY}\n: - [ ] ${CANARY}`),
  'a quote in a quote': inMeeting(`> > - [ ] ${CANARY}`),
  'a callout': inMeeting(`> [!note] ${CANARY}\n> - [ ] ${CANARY}`),
  'a folded callout': inMeeting(`> [!warning]- ${CANARY}\n> ## Decisions\n> - ${CANARY}`),
  'a callout in an item': inMeeting(`- [ ] Publish it\n  > [!note] ${CANARY}`),
  'an image by reference': inMeeting(`- [ ] Publish ![${CANARY}][i]\n\n[i]: a.png "${CANARY}"`),
  'the target of a web link': inMeeting(`- [ ] Publish [it](https://x.example/${CANARY})`),
  'an inline footnote': inMeeting(`- [ ] Publish it^[${CANARY}]`),
  'a formula on lines of its own': inMeeting(`$$\n- [ ] ${CANARY}\n$$`),
  'a heading with an internal word in brackets': inMeeting(`## Decisions (internal: ${CANARY})\n\n- ${CANARY}`),
  'a heading with an internal word behind a dash': inMeeting(`## Decisions – internal\n\n- ${CANARY}`),
  'a heading with closing hashes': inMeeting(`## Internal notes ##\n\n- [ ] ${CANARY}`),
  'an underlined internal heading': inMeeting(`Internal notes\n===\n\n- [ ] ${CANARY}`),
  'an underlined heading of two lines': inMeeting(`Internal\nnotes\n---\n\n- [ ] ${CANARY}`),
  'a heading with a lock': inMeeting(`## 🔒 Decisions\n\n- ${CANARY}`),
  'a client heading with words behind it': {
    'acme/webshop/m.md': meeting('', `## For the client – ${CANARY}\n\n- [ ] ${CANARY}`),
  },
  'an internal task below a visible one': inMeeting(`- [ ] Publish it\n  - [ ] ${CANARY} #internal`),
  'an item two levels down': inMeeting(`- [ ] Publish it\n  - Notes\n    - ${CANARY}`),
  'a file name where nobody wrote a title': {
    [`acme/webshop/meetings/2026-11-18 ${CANARY}.md`]: `---\ntype: meeting\nvisibility: client\ndate: 2026-11-18\n---\n\n- [x] Publish it ✅ 2026-11-17\n`,
  },
  'a folder name': {
    [`acme/webshop/${CANARY}/2026-11-18.md`]: `---\ntype: meeting\nvisibility: client\ndate: 2026-11-18\n---\n\n- [x] Publish it ✅ 2026-11-17\n`,
  },
  'a client in full-width letters': {
    'acme/webshop/m.md': meeting('visibility: client\nclient: Ａｃｍｅ GmbH\n', `- [ ] ${CANARY}`),
  },
  'a client with an escaped invisible character': {
    'acme/webshop/m.md': meeting('visibility: client\nclient: "Ac\\u200bme GmbH"\n', `- [ ] ${CANARY}`),
  },
  'a client with an invisible character': {
    'acme/webshop/m.md': meeting('visibility: client\nclient: Ac\u200bme GmbH\n', `- [ ] ${CANARY}`),
  },
  'a client with a Cyrillic letter': {
    'acme/webshop/m.md': meeting('visibility: client\nclient: Аcme GmbH\n', `- [ ] ${CANARY}`),
  },
  'a client with a dot': {
    'acme/webshop/m.md': meeting('visibility: client\nclient: Acme GmbH.\n', `- [ ] ${CANARY}`),
  },
  'a project with a hyphen': {
    'acme/webshop/m.md': meeting('visibility: client\nproject: Web-shop\n', `- [ ] ${CANARY}`),
  },
  'a project in full-width letters': {
    'acme/webshop/m.md': meeting('visibility: client\nproject: Ｗebshop\n', `- [ ] ${CANARY}`),
  },
  'the folder of a client in full-width letters': {
    'acme3/client.md': CLIENT.replace('Acme', 'Ａcme'),
    'acme3/p/project.md': PROFILE.replace('Acme', 'Ａcme'),
    'acme3/p/m.md': client(`- [ ] ${CANARY}`),
  },
  'the folder of a client with an invisible character': {
    'acme3/client.md': CLIENT.replace('Acme', 'Ac\u200bme'),
    'acme3/p/project.md': PROFILE.replace('Acme', 'Ac\u200bme'),
    'acme3/p/m.md': client(`- [ ] ${CANARY}`),
  },
  'a project of a client in full-width letters': {
    'acme3/p/project.md': PROFILE.replace('Acme', 'Ａcme'),
    'acme3/p/m.md': client(`- [ ] ${CANARY}`),
  },
  'an alias': {
    'acme/client.md': CLIENT.replace('Anna Schmidt', `Anna Schmidt, aliases: [${CANARY}]`),
    ...inMeeting(`- [ ] Publish it @${CANARY}`),
  },
  'what a profile says of a contact': {
    'acme/client.md': CLIENT.replace(
      'Anna Schmidt',
      `Anna Schmidt, role: ${CANARY}, email: ${CANARY}@x.example, org: ${CANARY}, focus: [${CANARY}]`,
    ),
    ...inMeeting(`- [ ] Publish it @{Anna Schmidt}`),
  },
  'other keys of a meeting': {
    'acme/webshop/m.md': meeting(
      `visibility: client\nchannel: ${CANARY}\nlink: https://x.example/${CANARY}\nduration: ${CANARY}\nshared: { with: [${CANARY}], via: ${CANARY} }\nid: ${CANARY}\n`,
      '- [x] Publish it ✅ 2026-11-17',
    ),
  },
  'the participants of an internal meeting': {
    'acme/webshop/m.md': meeting(`participants: [${CANARY}]\n`, '- [x] Publish it #client ✅ 2026-11-17'),
  },
  'struck-out text': inMeeting(`- [ ] Publish ~~${CANARY}~~ it`),
  'a comment around an entry': inMeeting(`<!--\n- [ ] ${CANARY}\n-->\n\n- [ ] Publish it`),
  'the name of a block': inMeeting(`- [ ] Publish it ^${CANARY}`),
  'a tag in an entry': inMeeting(`- [ ] Publish it #${CANARY}`),
  'a nested tag': inMeeting(`- [ ] Publish it #work/${CANARY}`),
  'an embed': inMeeting(`- [ ] Publish it ![[${CANARY}]]`),
  'the heading in a wikilink': inMeeting(`- [ ] Publish [[note#${CANARY}|it]]`),
  'ids and recurrence of a task': inMeeting(`- [ ] Publish it 🆔 ${CANARY} ⛔ ${CANARY} 🔁 every ${CANARY}`),
  'ids and priority in fields': inMeeting(
    `- [ ] Publish it [id:: ${CANARY}] [priority:: ${CANARY}] [dependsOn:: ${CANARY}] [repeat:: ${CANARY}]`,
  ),
  'a field in round brackets': inMeeting(`- [ ] Publish it (note:: ${CANARY})`),
  'the address of an owner': inMeeting(`- [ ] Publish it [owner:: Li Wei <${CANARY}@us.example>]`),
  'cause, positions and options of a conflict': inMeeting(
    `## Conflicts\n\n- Who pays\n  - Cause: ${CANARY}\n  - Positions: ${CANARY}\n  - Options: ${CANARY}`,
  ),
  'a comment that silences a rule': inMeeting(`<!-- rapport-ignore ${CANARY} -->\n- [ ] Publish it`),
  'a fenced division': inMeeting(`::: internal\n- [ ] ${CANARY}\n:::`),
  'a fenced division with empty lines': inMeeting(`:::internal\n\n- [ ] ${CANARY}\n\n:::`),
  'an admonition': inMeeting(`!!! internal "x"\n    - [ ] ${CANARY}\n\n- [ ] Publish it`),
  'an admonition with empty lines': inMeeting(`!!! internal\n\n    - [ ] ${CANARY}\n\n- [ ] Publish it`),
  'comments written as definitions': inMeeting(`[//]: # (${CANARY})\n[comment]: <> (${CANARY})\n\n- [ ] Publish it`),
  'a comment of a template language': inMeeting(
    `{% comment %}\n\n- [ ] ${CANARY}\n\n{% endcomment %}\n\n- [ ] Publish it`,
  ),
  'attributes in braces': inMeeting(`- [ ] Publish it {: .${CANARY}}`),
  'an identifier in braces': inMeeting(`- [ ] Publish it {#${CANARY}}`),
  'a field of the whole note': inMeeting(`visibility:: internal\n\n- [ ] ${CANARY}`),
  'a field on the next line': inMeeting(`- [ ] ${CANARY}\n  visibility:: internal`),
  'a field in a sub-item': inMeeting(`- [ ] ${CANARY}\n  - visibility:: internal`),
  'a mark in a sub-item': inMeeting(`- [ ] ${CANARY}\n  - #internal`),
  'a mark on the next line': inMeeting(`- [ ] ${CANARY}\n  really #internal`),
  'a diagram': inMeeting(`\`\`\`mermaid\ngraph TD; A[${CANARY}]\n\`\`\``),
  'a fence of tildes': inMeeting(`~~~\n- [ ] ${CANARY}\n~~~`),
  'a numbered item that says internal': inMeeting(`1. Internal:\n   - [ ] ${CANARY}`),
  'a comment in a table cell': inMeeting(
    `## Actions\n\n| Task | Owner |\n|---|---|\n| Publish it <!-- ${CANARY} --> | Li Wei |`,
  ),
  'a label with an internal word in brackets': inMeeting(`Action (internal only): ${CANARY}`),
  'a task that begins with internal': inMeeting(`- [ ] Internal: ${CANARY}`),
  'a task with internal in brackets': inMeeting(`- [ ] [internal] ${CANARY}`),
  'a task with 内部 in brackets': inMeeting(`- [ ] 【内部】${CANARY}`),
  'a task with 内部 in round brackets': inMeeting(`- [ ] （内部）${CANARY}`),
  'a heading in German with words behind it': inMeeting(`## Vertraulich: ${CANARY}\n\n- ${CANARY}`),
  'a note of another client': {
    'acme/webshop/m.md': meeting(`visibility: client\nClient: Beta AG\n`, `- [ ] ${CANARY}`),
  },
};
