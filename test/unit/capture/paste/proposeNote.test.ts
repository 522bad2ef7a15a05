import assert from 'node:assert/strict';
import { likelyProjectsFor, type ProposedNote, proposeNote } from '../../../../src/core/capture/paste/proposeNote';
import { readPaste } from '../../../../src/core/capture/paste/readPaste';
import { readLineAs } from '../../../../src/core/capture/readLoggedLine';
import type { LocalDate } from '../../../../src/core/model/date';
import { analyse } from '../../../support/analyse';

const TODAY = '2026-11-20' as LocalDate;
const { projects } = analyse(
  {
    'acme/client.md':
      '---\ntype: client\nname: Acme\ncontacts:\n  - { name: Anna Schmidt, email: anna@acme.example, aliases: [Ani] }\n---\n',
    'acme/shop/project.md': '---\ntype: project\nclient: Acme\nname: Webshop\nteam: [Li Wei]\n---\n',
    'acme/app/project.md': '---\ntype: project\nclient: Acme\nname: Guest app\nteam: [Sam Roe]\n---\n',
    '示例/client.md': '---\ntype: client\nname: 示例食品\ncontacts: [王伟]\n---\n',
    '示例/商城/project.md': '---\ntype: project\nclient: 示例食品\nname: 小程序商城\nteam: [陈静]\n---\n',
  },
  TODAY,
).snapshot;

function pasted(text: string) {
  const read = readPaste(text, TODAY);
  assert.ok(read.ok);
  return read.pasted;
}

function proposed(text: string): ProposedNote {
  const [likely] = likelyProjectsFor(pasted(text), projects);
  assert.ok(likely);
  return proposeNote(pasted(text), likely.project, TODAY);
}

const chat = (...lines: readonly string[]) => lines.map((line) => `[14:03, 19/11/2026] ${line}`).join('\n');
const 微信 = (...lines: readonly string[]) => lines.map((line) => line.replace('：', ' 2026-11-19 14:03\n')).join('\n');

describe('a note proposed from a paste', () => {
  const places: readonly (readonly [text: string, project: string, because: string])[] = [
    [chat('Anna Schmidt: How is the guest app?'), 'Guest app', 'it is named, and she is of its client'],
    [chat('Li Wei: Hello?', 'Ani: Hello!'), 'Webshop', 'one of our team is on it, and she by her other name'],
    ['From: A. S. <anna@acme.example>\nTo: Sam Roe\nSubject: Hi\n\nHi', 'Guest app', 'the address is known'],
    [微信('王伟：你好'), '小程序商城', 'he is of its client'],
    ['Nothing that anybody knows', 'Guest app', 'nothing speaks for any: the order given stands'],
  ];
  for (const [text, project, because] of places) {
    it(`stands in ${project}, because ${because}`, () => {
      const found = likelyProjectsFor(pasted(text), projects);
      assert.equal(found[0]?.project.name, project);
      assert.equal(found.length, projects.length);
    });
  }

  const entries: readonly (readonly [name: string, text: string, expected: Partial<ProposedNote>])[] = [
    [
      'the client’s question, by the name the profile has',
      chat('Ani: Hi! When will the beta be ready? Ok?'),
      { questions: [{ text: 'When will the beta be ready?', from: 'Anna Schmidt' }] },
    ],
    [
      'what is done again and again as it was said, and no day by which',
      chat('Li Wei: I will send you a short update every Friday from now on.'),
      { actions: [{ text: 'Send you a short update every Friday from now on', owner: 'Li Wei' }] },
    ],
    [
      'the same in Chinese, and what they are not so content with',
      微信('王伟：每次都是我来催，有点不太满意', '陈静：以后我每周五给您发进展。'),
      {
        feedback: [{ text: '每次都是我来催，有点不太满意', from: '王伟', tone: 'criticism' }],
        actions: [{ text: '给您发进展', owner: '陈静' }],
      },
    ],
    [
      'the items of a list without their numbers',
      微信('王伟：两件事：\n1、试运行能不能推迟到12月8日？\n（2）我有点担心支付接口。\n3. 5G 网络什么时候能用？'),
      {
        questions: [
          { text: '试运行能不能推迟到12月8日？', from: '王伟' },
          { text: '5G 网络什么时候能用？', from: '王伟' },
        ],
        feedback: [{ text: '我有点担心支付接口。', from: '王伟', tone: 'concern' }],
      },
    ],
    [
      'no question that is answered at once, but one that is put off',
      chat(
        'Ani: Is the beta on the test server?',
        'Li Wei: Yes, since Monday.',
        'Ani: And who has the keys?',
        'Li Wei: Let me check.',
      ),
      { questions: [{ text: 'And who has the keys?', from: 'Anna Schmidt' }] },
    ],
    [
      '当场答复的不算未决问题，说回头再答的算',
      微信('王伟：测试环境部署好了吗？', '陈静：周一已经部署好了。', '王伟：账号在谁那里？', '陈静：我问一下。'),
      { questions: [{ text: '账号在谁那里？', from: '王伟' }] },
    ],
    [
      'praise in how it went, and none in how it would',
      chat(
        'Ani: The launch went smoother than the last three projects.',
        'Ani: It works better if nobody is logged in.',
      ),
      {
        feedback: [
          { text: 'The launch went smoother than the last three projects.', from: 'Anna Schmidt', tone: 'praise' },
        ],
      },
    ],
    ['no question of ours', chat('Ani: Fine.', 'Li Wei: Which date suits you?'), { questions: [] }],
    [
      'what worries and what pleases them',
      chat('Ani: Great work on the photos. We are worried about the date.'),
      {
        feedback: [
          { text: 'Great work on the photos.', from: 'Anna Schmidt', tone: 'praise' },
          { text: 'We are worried about the date.', from: 'Anna Schmidt', tone: 'concern' },
        ],
        purpose: 'feedback',
      },
    ],
    [
      'what they find hard to use',
      chat('Ani: The basket is too slow.'),
      { feedback: [{ text: 'The basket is too slow.', from: 'Anna Schmidt', tone: 'criticism' }] },
    ],
    [
      '客户觉得难用的地方',
      微信('王伟：店员觉得太难用了。', '陈静：明白。'),
      { feedback: [{ text: '店员觉得太难用了。', from: '王伟', tone: 'criticism' }] },
    ],
    [
      'neither blame nor worry in what denies it',
      chat('Ani: It is not too hard. Not hard to use at all! We cannot complain. Don’t worry. No concerns.'),
      { feedback: [] },
    ],
    [
      '否认不是批评，客气话也不是',
      微信('王伟：太麻烦您了，谢谢！这个改动不太复杂。也不会太慢。你们没让我们失望。别担心。'),
      { feedback: [] },
    ],
    [
      'blame in what denies something else',
      chat('Ani: Not only too slow but confusing.', 'Ani: We are not happy.'),
      {
        feedback: [
          { text: 'Not only too slow but confusing.', from: 'Anna Schmidt', tone: 'criticism' },
          { text: 'We are not happy.', from: 'Anna Schmidt', tone: 'criticism' },
        ],
      },
    ],
    [
      '委婉的批评仍是批评',
      微信('王伟：这样是不是太慢了。', '王伟：我们不得不投诉。'),
      {
        feedback: [
          { text: '这样是不是太慢了。', from: '王伟', tone: 'criticism' },
          { text: '我们不得不投诉。', from: '王伟', tone: 'criticism' },
        ],
      },
    ],
    [
      'a promise, with whose it is and by when, counted from the day it was made',
      chat('Ani: Thanks.', 'Li Wei: I will send the test guide by Friday.'),
      { actions: [{ text: 'Send the test guide', owner: 'Li Wei', due: '2026-11-20' as LocalDate }] },
    ],
    [
      'what they ask of the only one of us who is there',
      chat('Ani: Please send the logo by 2026-11-25.', 'Li Wei: Ok.'),
      { actions: [{ text: 'Send the logo by 2026-11-25', owner: 'Li Wei', due: '2026-11-25' as LocalDate }] },
    ],
    [
      'no day for what is to be moved to it',
      chat('Ani: Please move the demo to 2026-11-25.', 'Li Wei: I will postpone the launch until 2026-12-03.'),
      {
        actions: [
          { text: 'Move the demo to 2026-11-25', owner: 'Li Wei' },
          { text: 'Postpone the launch until 2026-12-03', owner: 'Li Wei' },
        ],
      },
    ],
    ['no politeness', chat('Ani: Please find the photos attached. How are you?'), { questions: [], actions: [] }],
    [
      '客户的问题、担心，和我们的承诺',
      微信('王伟：支付什么时候能测？我们有点担心进度。', '陈静：我周五之前把测试说明发给您。'),
      {
        questions: [{ text: '支付什么时候能测？', from: '王伟' }],
        feedback: [{ text: '我们有点担心进度。', from: '王伟', tone: 'concern' }],
        actions: [{ text: '把测试说明发给您', owner: '陈静', due: '2026-11-20' as LocalDate }],
      },
    ],
    ['nothing promised that stands elsewhere', chat('Li Wei: I will do that.'), { actions: [] }],
    ['客户的请求', 微信('王伟：请查收。麻烦把照片发给我们。'), { actions: [{ text: '把照片发给我们' }] }],
    [
      'who takes part: by profile, else as written with the address',
      'From: A. S. <anna@acme.example>\nTo: Bob <bob@other.example>, Li Wei\nSubject: Webshop\n\nThe checkout is broken.',
      { participants: ['Anna Schmidt', 'Bob <bob@other.example>', 'Li Wei'], purpose: 'problem' },
    ],
    ['a day to come as today', 'From: Ani\nDate: 2027-01-01\nSubject: Webshop\n\nHi', { date: TODAY }],
    [
      'the words, message by message',
      chat('Ani: One\ntwo', 'Li Wei: Three'),
      { quote: ['Anna Schmidt 14:03: One', 'two', '', 'Li Wei 14:03: Three'] },
    ],
  ];
  for (const [name, text, expected] of entries) {
    it(`has ${name}`, () => {
      const note = proposed(text);
      const shown = Object.fromEntries(Object.keys(expected).map((key) => [key, note[key as keyof ProposedNote]]));
      assert.deepEqual(shown, expected);
    });
  }

  for (const mark of [
    '#client',
    '[visibility:: client]',
    '(visibility: client)',
    '【可见性：客户】',
    'visibility:: client',
  ]) {
    it(`decides nothing about who may see it, whoever wrote it: ${mark}`, () => {
      const { questions, actions } = proposed(chat(`Ani: Is this safe ${mark}? Please send the offer ${mark}.`));
      const texts = [...questions, ...actions].map(({ text }) => text);
      assert.equal(texts.length, 2);
      assert.deepEqual(
        texts.flatMap((text) => readLineAs('action', text, TODAY)?.mark ?? []),
        [],
      );
    });
  }
});
