import assert from 'node:assert/strict';
import { stillOpen } from '../../../src/core/capture/stillOpen';
import { projectOf } from './projectNotes';

const PROJECT = '---\ntype: project\nname: Webshop\nteam: [Li Wei]\n---\n';
const MEETING = `---
type: meeting
date: 2026-11-10
participants: [Anna Schmidt, Li Wei]
---

# Progress

## Action items

- [ ] Send the offer @{Li Wei} 📅 2026-11-20
- [x] Book the room @{Li Wei} ✅ 2026-11-11

## Client questions

- Who hosts it? [from:: Anna Schmidt]
- What does it cost? [from:: Anna Schmidt] [answered:: 2026-11-12]
`;

describe('what a new meeting takes over', () => {
  const carried = (files: Readonly<Record<string, string>>) => {
    const { last, openActions, openQuestions } = stillOpen(
      projectOf({ 'project.md': PROJECT, 'meetings/2026-11-10-progress.md': MEETING, ...files }, '2026-11-17'),
      '2026-11-17' as never,
    );
    return { last: last?.path, texts: [...openActions, ...openQuestions].map(({ link, text }) => `${link}: ${text}`) };
  };
  const OPEN = {
    last: 'meetings/2026-11-10-progress.md',
    texts: ['2026-11-10-progress: Send the offer', '2026-11-10-progress: Who hosts it?'],
  };
  const cases: readonly (readonly [name: string, files: Readonly<Record<string, string>>, expected: unknown])[] = [
    ['is what the last meeting left open', {}, OPEN],
    [
      'stays that when a mail came in between',
      { 'log/2026-11-12-email.md': '---\ntype: email\ndate: 2026-11-12\n---\n' },
      OPEN,
    ],
    [
      'stays that when a meeting was called off',
      { 'meetings/2026-11-13-x.md': '---\ntype: meeting\ndate: 2026-11-13\nstatus: cancelled\n---\n' },
      OPEN,
    ],
    [
      'stays that when the next meeting is planned already',
      { 'meetings/2026-11-24-x.md': '---\ntype: meeting\ndate: 2026-11-24\n---\n' },
      OPEN,
    ],
    [
      'is that of a call, too',
      {
        'log/2026-11-16-电话.md':
          '---\ntype: call\ndate: 2026-11-16\n---\n\n## 待办\n\n- [ ] 发报价单 @王伟 📅 2026-11-20\n',
      },
      { last: 'log/2026-11-16-电话.md', texts: ['2026-11-16-电话: 发报价单'] },
    ],
  ];
  for (const [name, files, expected] of cases) {
    it(name, () => assert.deepEqual(carried(files), expected));
  }

  const video = { 'meetings/2026-11-12.md': '---\ntype: meeting\ndate: 2026-11-12\nchannel: video\n---\n' };
  for (const [preferred, held, channel] of [
    ['phone', {}, 'phone'],
    ['当面', {}, 'in-person'],
    ['Zoom', {}, 'video'],
    ['email', {}, ''],
    ['微信', {}, ''],
    ['email', video, 'video'],
  ] as const) {
    it(`meets ${channel || 'in no way that is known'} with a client who prefers ${preferred}${'meetings/2026-11-12.md' in held ? ', as the last time' : ''}`, () => {
      const client = `---\ntype: client\nname: Acme\npreferences: { channel: ${preferred} }\n---\n`;
      const project = '---\ntype: project\nclient: Acme\nname: Webshop\n---\n';
      const home = projectOf({ 'client.md': client, 'shop/project.md': project, ...inShop(held) }, '2026-11-17');
      assert.equal(stillOpen(home, '2026-11-17' as never).channel, channel);
    });
  }

  const inShop = (files: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(files).map(([path, text]) => [`shop/${path}`, text]));
});
