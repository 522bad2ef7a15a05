import type { Files } from '../../support/clientOutputs';
import { CANARY, client, meeting } from './hideableNotes';

/** Markup in which words stand that no page shows as part of the text. */
const UNSEEN: Readonly<Record<string, readonly [before: string, behind: string]>> = {
  'the alternative text of an image': ['![', '](http://x.y)'],
  'an alternative text with brackets in it': ['![[x] ', ' [y]](http://x.y)'],
  'the title of an image': ['![x](http://x.y "', '")'],
  'the title of a link': ['[x](http://a.b "', '")'],
  'a footnote in its place': ['^[', ']'],
  'a spoiler': ['||', '||'],
  'a spoiler of another chat': ['>!', '!<'],
  'an attribute': ['<b title="', '">x</b>'],
  'a comment': ['<!--', '-->'],
  'a comment of Obsidian': ['%%', '%%'],
  'a remark of CriticMarkup': ['{>>', '<<}'],
  'what a template fills in': ['{{', '}}'],
  'what a template runs': ['<%', '%>'],
  'code that Dataview runs': ['`= ', '`'],
  'struck words': ['~~', '~~'],
  'words struck out with blanks': ['~~ ', ' ~~'],
};

/** `%` stands for the markup. */
const PLACES = [
  '- [ ] Send it %',
  'Decision: go %',
  '- Risk: late [disclosed:: 2026-11-18]\n  - Mitigation: call %',
  '- Answer it\n  - Owner: Sam %',
  '## Summary\n\nAll fine %',
  '## Goals\n\n- Raise it %',
  '## Participants\n\n- Sam %\n- Anna, %',
  '## Actions\n\n| Action | Owner |\n|---|---|\n| Send it | Sam, % |\n| Send it % | Sam |',
  '## 待办\n\n- 王伟：发清单 %',
];
const WORDS = [`@${CANARY}`, `[owner:: ${CANARY} Bob]`, `Owner: ${CANARY} Bob`, `（负责人：${CANARY}）`];

/** Over several lines, of which the last may read like another entry. */
const CUT_OFF = [
  `Decision: go BEFORE a\n${CANARY}\nGoal: b BEHIND\n`,
  `决定：用 BEFORE a\n${CANARY}\n目标：b BEHIND\n`,
  `- Decision: go BEFORE a\n  ${CANARY}\n  Goal: b BEHIND\n`,
  `- [ ] Send it BEFORE x\n  [owner:: ${CANARY} Bob]\n  y BEHIND\n`,
  `- [ ] 发送 BEFORE x\n  [负责人:: ${CANARY}]\n  y BEHIND\n`,
];
const BODIES: readonly (readonly [name: string, body: string])[] = Object.entries(UNSEEN).flatMap(
  ([name, [before, behind]]) => [
    [
      name,
      PLACES.flatMap((place) => WORDS.map((words) => place.replaceAll('%', () => before + words + behind))).join(
        '\n\n',
      ),
    ],
    ...(before.startsWith('`')
      ? []
      : ([
          [
            `${name} over lines`,
            CUT_OFF.map((body) => body.replace('BEFORE', () => before.trim()).replace('BEHIND', () => behind)).join(
              '\n',
            ),
          ],
        ] as const)),
  ],
);

export const UNSEEN_WORDS: Readonly<Record<string, Files>> = Object.fromEntries(
  BODIES.flatMap(([name, body]) => [
    [name, { 'acme/webshop/m.md': client(body) }],
    [`${name}, in a part for the client`, { 'acme/webshop/m.md': meeting('', `# For the client\n\n${body}`) }],
  ]),
);
