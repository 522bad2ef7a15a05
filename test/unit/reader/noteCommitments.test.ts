import assert from 'node:assert/strict';
import { read } from './reading';

describe('who promises in a mail', () => {
  const header =
    'From: Anna Roe <anna@acme.example>\nTo: Sam Lee <sam@us.example>\nSubject: Launch\nDate: 2026-11-20\n';
  for (const [note, who] of [
    [`${header}\nHi Sam,\n\nwe'll send you the logo files next week.\n`, 'Anna Roe'],
    [`${header}\nHi Sam,\n\nI'll call you tomorrow.\n`, 'Anna Roe'],
    [`${header}\nHi Sam,\n\nTom will call you tomorrow.\n`, 'Tom'],
    ['---\ntype: email\ndate: 2026-11-20\nfrom: 李娜\n---\n\n我们周五前提交设计稿。\n', '李娜'],
    ['# Sync 2026-11-20\n\nFrom: Anna\n\n## Notes\n\nWe will send the logo files next week.\n', 'We'],
  ] as const) {
    it(`is ${who} in ${JSON.stringify(note.slice(-50))}`, () => {
      const { commitments } = read(note);
      assert.deepEqual(
        commitments.map((it) => it.who?.value),
        [who],
      );
    });
  }
});

describe('promises in the prose of a note', () => {
  const cases: readonly (readonly [what: string, note: string, promises: readonly string[]])[] = [
    [
      'of the day by which it is to be done, and not that of a demo or one long past',
      'Anna will prepare Friday’s demo by 2 December. Sam will check the table (was due 10 November) by Wednesday.',
      ['2026-12-02 Prepare Friday’s demo', '2026-11-25 Check the table (was due 10 November)'],
    ],
    [
      'of no day that only says which thing is meant, or comes again and again',
      'Anna will find a Saturday phone number by Thursday. Anna will ask for a Monday slot. Anna will prepare the Friday report. Anna will send a list every Monday. Anna will move the Monday meeting to Thursday.',
      [
        '2026-11-26 Find a Saturday phone number',
        'undefined Ask for a Monday slot',
        'undefined Prepare the Friday report',
        'undefined Send a list every Monday',
        'undefined Move the Monday meeting to Thursday',
      ],
    ],
    [
      'of a day, whatever is said behind it',
      'Anna will call the printer on Monday about the paper. Anna will send the plan by Friday noon. Sam will ask them before the Monday call.',
      [
        '2026-11-23 Call the printer about the paper',
        '2026-11-27 Send the plan by Friday noon',
        '2026-11-23 Ask them before the Monday call',
      ],
    ],
    [
      'of no day that only says which thing is meant, in Chinese',
      '王伟负责准备周一的例会。王伟周四前准备周一的例会材料。王伟负责整理周五会议的材料。王伟会在周五的会上介绍方案。王伟下周一发报价。',
      [
        'undefined 准备周一的例会',
        '2026-11-26 准备周一的例会材料',
        'undefined 整理周五会议的材料',
        '2026-11-27 介绍方案',
        '2026-11-23 发报价',
      ],
    ],
    [
      'with the place that somebody goes to for it, and without what others do',
      '王伟周四前去上海拜访客户。李总下周出差，王伟周三前发报价。',
      ['2026-11-26 去上海拜访客户', '2026-11-25 发报价'],
    ],
    [
      'with what they are about, where the day opens a clause of its own',
      '测试环境不稳定，王伟负责协调 IT 部，11月27日前解决。',
      ['2026-11-27 协调 IT 部，11月27日前解决'],
    ],
    [
      'by no day that says what is to be done',
      'Anna will move the demo to Friday. Sam will postpone the launch until 3 December. 王伟会把上线推迟到周五。王伟会在周五前发报价。',
      [
        'undefined Move the demo to Friday',
        'undefined Postpone the launch until 3 December',
        'undefined 把上线推迟到周五',
        '2026-11-27 发报价',
      ],
    ],
    ['as a sentence, where they say too little alone', '机房断电，王伟周三前解决。', ['2026-11-25 机房断电，王伟解决']],
    [
      'captured by what the same person has on their list for that day',
      '王伟答复需要评估，周三前给结论。\n\n## 待办\n\n- [ ] 上线评估 @王伟 📅 2026-11-25',
      [],
    ],
    [
      'captured in English, too; on another day, or of somebody else, it is another',
      'Anna will look at the offers by Wednesday. Sam will look at the offers by Thursday.\n\n## Action items\n\n- [ ] Offers of the printers and the caterers @Anna 📅 2026-11-25\n- [ ] Offers of the printers and the caterers @Sam 📅 2026-11-25',
      ['2026-11-26 Look at the offers'],
    ],
    [
      'of a part of the organisation that reports under its name; what a system does is none',
      '## 秘书处\n\n- 招募结束后会做新的签到表。\n- 章程问题会与教务处商量。\n- 周五前会整理完名单。\n- 提交后系统会发送短信。\n- 讲座来了很多人。',
      ['undefined 做新的签到表', 'undefined 与教务处商量', '2026-11-27 整理完名单'],
    ],
  ];
  for (const [what, note, promises] of cases) {
    it(what, () => {
      const { commitments } = read(`---\nparticipants: [Anna Schmidt, Sam Roe, 王伟]\n---\n\n${note}\n`);
      assert.deepEqual(
        commitments.map(({ due, action }) => `${due?.value} ${action}`),
        promises,
      );
    });
  }
});

describe('promises in a mail', () => {
  const own = 'Anna will send the signed contract on Monday.';
  const older =
    'Sam will check the table by Friday.\n\n## Action items\n\n- Order the badges - Sam\n- [ ] Print the badges';
  for (const above of [
    '-----Original Message-----',
    '---------- Forwarded message ---------',
    'On Fri, 13 Nov 2026 at 09:30, Sam Roe <sam@acme.example> wrote:',
    'On Fri, 13 Nov 2026 at 09:30,\nSam Roe <sam@acme.example> wrote:',
    '在 2026年11月13日，王伟 <wangwei@acme.example> 写道：',
    '------------------ 原始邮件 ------------------',
    '发件人: 王伟\n发送时间: 2026年11月13日\n收件人: Anna Schmidt\n主题: 展位',
    'From: Sam Roe\nSent: Friday, November 13, 2026\nTo: Anna Schmidt\nSubject: Booth',
  ]) {
    it(`are not those of the older mail below ${JSON.stringify(above)}; a task stays one`, () => {
      const note = `---\ntype: email\ndate: 2026-11-20\nfrom: Anna Schmidt\nto: Sam Roe\n---\n\n${own}\n\n${above}\n\n${older}\n`;
      const { commitments, entries } = read(note);
      assert.deepEqual(
        [...commitments, ...entries].map(({ text }) => text),
        [own, 'Print the badges'],
      );
    });
  }

  for (const title of ['Email thread: the booth', '邮件往来：展位'])
    it(`are those of all mails of ${JSON.stringify(title)}`, () => {
      const head = (from: string) => `**From:** ${from}\n**To:** Sam Roe\n**Subject:** Booth\n**Date:** 2026-11-20\n`;
      const note = `# ${title}\n\n---\n\n${head('Anna Schmidt')}\n${own}\n\n---\n\n${head('Li Wei')}\nLi Wei will check the table by Friday.\n`;
      const { commitments, kind } = read(note);
      assert.deepEqual([kind, commitments.length], ['email', 2]);
    });

  it('are those of a mail that holds nothing but the one it forwards', () => {
    const note = `---\ntype: email\ndate: 2026-11-20\nfrom: Anna Schmidt\n---\n\n-----Original Message-----\n\n${own}\n`;
    assert.equal(read(note).commitments.length, 1);
  });
});
