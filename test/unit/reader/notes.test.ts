import assert from 'node:assert/strict';
import { DEFAULT_READING } from '../../../src/core/reader/readingDefaults';
import { readNote } from '../../../src/core/reader/readNote';
import { ownersOf, read, why } from './reading';

const skipReason = (path: string, text: string): string | undefined => {
  const result = readNote(path, text, DEFAULT_READING);
  return result.kind === 'skipped' ? result.skipped.reason : undefined;
};

describe('whose a note is, under a heading of its own', () => {
  for (const [body, client] of [
    ['## Client\n\nAcme GmbH\n', 'Acme GmbH'],
    ['## Client\n\n- Acme GmbH\n', 'Acme GmbH'],
    ['## 客户\n\n示例公司\n', '示例公司'],
    ['## Client\n\n- wants an earlier launch\n', undefined],
    ['## Client\n\n- Happy with the draft\n- Acme pays in May\n', undefined],
    ['## Client\n\nAcme is happy.\n', undefined],
    ['## 客户\n\n- 希望提前上线\n', undefined],
    ['## 客户\n\n- 反馈首页太慢\n', undefined],
  ] as const)
    it(`${body.replaceAll('\n', '⏎')} is ${client ?? 'nobody’s'}`, () =>
      assert.equal(read(body).client?.value, client));
});

describe('what names a note', () => {
  for (const [text, title] of [
    ['# Actions from last time\n\n- Ada to call\n\n# Sync 2026-11-20\n', 'Sync 2026-11-20'],
    ['# Action items from last meeting\n\n- Ada to call\n\n# Budget\n\nFine.\n', '2026-11-20-call'],
    ['# Sync 2026-11-20\n\n## Actions from last time\n', 'Sync 2026-11-20'],
  ] as const) {
    it(`is ${title}, and not what was to be done since the last time`, () => assert.equal(read(text).title, title));
  }
});

describe('records', () => {
  for (const [path, text, kind] of [
    ['x.md', '---\ntype: meeting\n---\n', 'meeting'],
    ['x.md', '---\n类型: 会议纪要\n---\n', 'meeting'],
    ['x.md', '---\ntype: meeting\ndate: 2026-11-20\n\n## Decisions\n\n- Launch\n', 'meeting'],
    ['x.md', '---\nNote: nothing follows\n', undefined],
    ['x.md', '---\nkind: minutes\n---\n', 'meeting'],
    ['x.md', '---\ntype: 周报\n---\n', 'report'],
    ['x.md', '---\ntype: 微信\n---\n', 'chat'],
    ['acme/meetings/x.md', 'Talk.\n', 'meeting'],
    ['acme/会议纪要/x.md', 'Talk.\n', 'meeting'],
    ['acme/周报/x.md', 'Talk.\n', 'report'],
    ['notes/x.md', '# Status report 2026-11-20\n', 'report'],
    ['notes/2026-11-20-minutes.md', 'Talk.\n', 'meeting'],
    ['notes/例会.md', '# 例会\n\n时间:2026-11-20\n', 'meeting'],
    ['notes/x.md', '# SteerCo 2026-11-20\n', 'meeting'],
    ['notes/x.md', '# Sprint planning 2026-11-20\n', 'meeting'],
    ['notes/x.md', '# 架构评审 2026-11-20\n', 'meeting'],
    ['notes/x.md', '# 站会 2026-11-20\n', 'meeting'],
    ['notes/x.md', '# Committee\n\n20 November 2026\n\nPresent: Anna, Tom\n', 'meeting'],
    ['notes/x.md', '# 第三批验收\n\n时间：2026-11-20\n到会：王伟、李娜\n', 'meeting'],
    ['notes/x.md', 'type:: meeting\ndate:: 2026-11-20\n', 'meeting'],
    ['docs/会议纪要.md', '没有日期的纪要\n', 'meeting'],
    ['notes/第三次会议记录.md', '# 选题\n', 'meeting'],
    ['notes/x.md', '# 会议记录（全）\n', 'meeting'],
    ['notes/minutes.md', '# Kick-off\n', 'meeting'],
    ['notes/讨论记录.md', '# 选题\n\n### 2026-11-20\n', 'meeting'],
    ['notes/会议记录-选题.md', '# 选题\n', 'meeting'],
    ['notes/项目周报.md', '# 图像处理\n', 'report'],
    ['notes/x.md', '# 第一周周报\n', 'report'],
    ['notes/周报模板.md', '# 周报\n', undefined],
    ['notes/周报系统.md', '# 周报系统\n', undefined],
    ['Templates/Meeting.md', '---\ntype: meeting\ndate: {{date}}\n---\n\n# {{title}}\n', undefined],
    ['模板/例会.md', '---\n类型: 会议\n日期: "<% tp.date.now() %>"\n---\n', undefined],
    ['docs/x.md', '# Meeting Minutes - October 2026\n\nWe talked.\n', 'meeting'],
    ['docs/x.md', '# 班委会议纪要 2026年10月\n\n讨论了选题\n', 'meeting'],
    ['docs/用户访谈记录.md', '# 后台\n\n讨论了选题\n', 'meeting'],
    ['docs/需求讨论.md', '# 后台需求讨论\n\n创建时间：2026-11-20\n', 'meeting'],
    ['docs/需求讨论方法.md', '# 需求讨论方法\n\n创建时间：2026-11-20\n', undefined],
    ['admin/standups/nov-20-2026.md', '- Anna: the page\n', 'meeting'],
    ['docs/client-call-notes.md', '# Questions for Anna\n', 'call'],
    ['docs/电话沟通记录.md', '# 周总\n\n讨论了价格\n', 'call'],
    ['docs/how-to-take-call-notes.md', '# How to take call notes\n', undefined],
    ['recipes/pasta-in-20-minutes.md', '# Pasta\n', undefined],
    ['notes/x.md', '# 如何写会议纪要\n', undefined],
    ['meeting-notes/style-guide.md', '# Style\n', undefined],
    ['docs/MeetingMinutes/agenda.md', '# Agenda\n', 'meeting'],
    ['小组/第一次会议.md', '讨论了选题\n', 'meeting'],
    ['notes/x.md', '# 【一期】第十一周 Scrum Meeting!\n\n全员参加。\n', 'meeting'],
    ['小组/Meeting.md', '# 记录\n\n### 会议纪要 4.9\n\n讨论选题\n\n### 会议纪要：4.12\n\n分组\n', 'meeting'],
    ['小组/日志.md', '# 日志\n\n### 4月9日组会\n\n讨论选题\n\n### 4月12日组会纪要\n\n分组\n', 'meeting'],
    ['小组/版本.md', '# 版本\n\n### 会议系统 4.9\n\n修复\n\n### 会议系统 4.12\n\n优化\n', undefined],
    ['notes/会议纪要模板.md', '# 模板\n', undefined],
    ['notes/会议纪要模板.md', '# XX项目会议纪要\n\n时间：____年__月__日\n参会人员：\n', undefined],
    ['notes/minutes-template.md', '# Meeting minutes\n\nDate:\nAttendees:\n', undefined],
    ['notes/会议纪要模板评审.md', '# 会议纪要\n\n时间：2026-11-20\n', 'meeting'],
    ['notes/x.md', '# How we take meeting minutes\n', undefined],
    ['items/meeting3.md', '# Shop\n\n## Third meeting, 2026-11-20\n', 'meeting'],
    ['clients/acme.md', '---\nname: Acme\n---\n', 'client'],
    ['客户/示例/概况.md', '---\nname: 示例\ncontacts: [王伟]\n---\n', 'client'],
    ['projects/shop/plan.md', '---\nclient: Acme\nbaseline: { goals: [Launch] }\n---\n', 'project'],
    ['projects/shop/2026-11-20-sync.md', '# Sync\n', 'meeting'],
    ['projects/shop/ideas.md', '# Ideas\n', undefined],
    ['notes/acme.md', '---\nname: Acme\ncontacts: [Anna]\n---\n', undefined],
    ['notes/x.md', '---\ntype: recipe\ndate: 2026-11-20\npeople: [Anna, Tom]\n---\n', undefined],
    ['notes/x.md', '# Dinner\n\n20 November 2026\n', undefined],
    ['notes/x.md', '# 代码评审规范 2026-11-20\n', undefined],
    ['notes/x.md', '# Meeting without a date\n', undefined],
    ['docs/sprint-1-review.md', '# Sprint 1 Review\n\n- Works\n', 'meeting'],
    ['retrospectives/team.md', '# What we learnt\n', 'meeting'],
    ['docs/x.md', '# How to run a sprint review\n', undefined],
    ['docs/x.md', '# Sprint review guide\n', undefined],
    ['notes/2026-11-20.md', 'A diary.\n', undefined],
    ['board/boardmeeting-2026-11-20.md', 'Talk.\n', 'meeting'],
    ['notes/MeetingNotes11202026.md', 'Talk.\n', 'meeting'],
    ['docs/MoM.md', 'Date: 2026-11-20\n\nWe talked.\n', 'meeting'],
    ['docs/client-mom-2026-11-20.md', '# Acme\n', 'meeting'],
    ['diary/2026-11-20-call-mom.md', '# Sunday\n', undefined],
    ['notes/x.md', '# Call 2026-11-20\n', 'call'],
    ['notes/2026-11-20-acme-call.md', 'Talk.\n', 'call'],
    ['notes/x.md', '# Intro call – Acme – 20 Nov 2026\n', 'call'],
    ['notes/x.md', '# 与王总电话 2026-11-20\n', 'call'],
    ['notes/x.md', '# 客户来电 2026-11-20\n', 'call'],
    ['meetings/2026-11-20.md', 'From: Anna Roe\nTo: Sam Lee\nSubject: The meeting\n\nHello Sam,\n', 'email'],
    ['meetings/2026-11-20.md', 'From: Anna Roe\nTo: Board\nSubject: Minutes\n\nPresent: Sam Lee, Bo Sun\n', 'meeting'],
    ['notes/x.md', '# Email from Anna, 2026-11-20\n', 'email'],
    ['notes/x.md', '# 邮件往来 2026-11-20\n', 'email'],
    ['notes/x.md', '# WhatsApp with Tom 2026-11-20\n', 'chat'],
    ['notes/x.md', '# 微信沟通 2026-11-20\n', 'chat'],
    ['notes/x.md', '# Lunch with Anna 2026-11-20\n', 'meeting'],
    ['notes/x.md', '# 拜访王总 2026-11-20\n', 'meeting'],
    ['notes/2026-11-20 call Claire.md', 'Claire wants the invoice.\n', 'call'],
    ['notes/20261120_mail Sam Roe.md', 'Sam wants the invoice.\n', 'email'],
    ['notes/20261120电话周总.md', '周总要发票。\n', 'call'],
    ['notes/2026年11月20日 李经理微信.md', '李经理要发票。\n', 'chat'],
    ['till/2026-11-20 call priya.md', 'Call w/ Priya, 20/11\n\n- [ ] Send the quote @dana\n', 'call'],
    ['till/2026-11-20_mail_priya.md', 'Mail from Priya about the till\n', 'email'],
    ['till/2026-11-20 chat priya.md', 'WhatsApp with Priya\n\nThe till is slow.\n', 'chat'],
    ['till/2026-11-20 电话.md', '和周总通电话\n\n- [ ] 发报价\n', 'call'],
    ['till/2026-11-20 call priya.md', 'Slow on Saturdays.\n', undefined],
    ['till/2026-11-20 call volumes.md', 'Calls with a human take long.\n', undefined],
    ['till/2026-11-20 till.md', 'Call w/ Priya\n', undefined],
    ['till/call priya.md', 'Call w/ Priya\n', undefined],
    ['till/2026-11-20 微信支付.md', '和微信支付对接的方案\n', undefined],
    ['notes/2026-11-20 call limits.md', 'Ten a second.\n', undefined],
    ['notes/2026-11-20 Call Center.md', 'Ten seats.\n', undefined],
    ['notes/2026-11-20 电话簿.md', '分机一览\n', undefined],
    ['notes/2026-11-20 微信支付.md', '接入方案\n', undefined],
    ['notes/x.md', '# Call for papers 2026-11-20\n', undefined],
    ['notes/x.md', '# Roll call 2026-11-20\n', undefined],
    ['notes/x.md', '# Email marketing plan 2026-11-20\n', undefined],
    ['notes/x.md', '# Slack setup 2026-11-20\n', undefined],
    ['notes/x.md', '# 电话系统升级 2026-11-20\n', undefined],
    // When, where and who over what was talked over, whoever came.
    [
      'notes/x.md',
      '# 1129小聚\n時間 Time ：19:00\n地點 Location ：線上\n參與者 Participants:\n\n## 討論\n\n場地\n',
      'meeting',
    ],
    ['notes/x.md', '# 新书分享\n时间：19:00\n地点：三楼\n\n## 讨论\n\n欢迎提问\n', undefined],
    ['notes/x.md', '# 年会\n时间：19:00\n地点：三楼\n参与者：全体同事\n\n## 节目\n\n歌舞\n', undefined],
    ['clients/2026/x.md', '# 11.23 跟吴刚电话\n', 'call'],
    ['clients/x.md', '# 11.23 跟吴刚电话\n', undefined],
    ['notes/x.md', '# 微信小程序方案 2026-11-20\n', undefined],
    ['docs/會議紀錄.md', '# 停車場\n', 'meeting'],
    ['docs/20261120-summary.md', '# Meet-up, what we heard\n', 'meeting'],
    ['docs/x.md', '# Shop\n\n20 November 2026\n\n## Agenda\n- Fees\n\n## Action items\n- Ask Tom\n', 'meeting'],
    ['docs/x.md', '# Shop\n\n## Attendees\n- Anna Roe\n- Tom Ray\n\n## Decisions\n- Blue\n', 'meeting'],
    ['docs/template.md', '# Shop\n\n## Attendees\n- Anna Roe\n- Tom Ray\n\n## Decisions\n- Blue\n', undefined],
    [
      'adr/0007.md',
      '# Use Postgres\n\nDate: 2026-11-20\n\n## Decision\nPostgres.\n\n## Consequences\nNone.\n',
      undefined,
    ],
    ['diary/x.md', '# 2026-11-20\n\n## Tasks\n- [ ] Water the plants\n', undefined],
    ['README.md', '# Product\n', undefined],
    ['meetings/README.md', '# How we meet\n', undefined],
  ] as const) {
    it(`${path} with ${JSON.stringify(text)} is ${kind ?? 'none'}`, () => {
      const result = readNote(path, text, DEFAULT_READING);
      assert.equal(result.kind === 'note' ? result.note.kind : result.skipped.reason, kind ?? 'not-a-record');
    });
  }
});

describe('the date of a note', () => {
  for (const [path, text, date] of [
    ['meetings/x.md', '---\ndate: 2026-11-20\n---\n', '2026-11-20'],
    ['meetings/x.md', '---\ndate: 2026-11-20 14:00\n---\n', '2026-11-20'],
    // A page that was published later says in its title when all met.
    ['minutes/x.md', '---\nlayout: post\ntitle: Minutes of 20 November 2026\ndate: 2026-11-24\n---\n', '2026-11-20'],
    ['minutes/x.md', '---\ntitle: "2026-11-20"\npublished: true\ndate: 2027-01-04T02:54:53Z\n---\n', '2026-11-20'],
    ['minutes/x.md', '---\ntitle: Minutes of 20 November 2026\ndate: 2026-11-24\n---\n', '2026-11-24'],
    ['minutes/x.md', '---\nlayout: post\ntitle: Fair of 20 December 2026\ndate: 2026-11-24\n---\n', '2026-11-24'],
    ['minutes/x.md', '---\nlayout: post\ntitle: Week ending 20 November 2026\ndate: 2026-11-24\n---\n', '2026-11-24'],
    ['meetings/x.md', '---\n日期: 2026年11月20日\n---\n', '2026-11-20'],
    ['meetings/x.md', '---\nwhen: 20 November 2026\n---\n', '2026-11-20'],
    ['meetings/2026-11-19.md', '**Date**: 11/20/2026\n', '2026-11-20'],
    ['meetings/x.md', '- 会议时间:2026/11/20 19:00-20:30\n', '2026-11-20'],
    ['meetings/x.md', '# Sync\n\n###### Date:\n20 November 2026\n\n###### Attendees:\n- Anna\n', '2026-11-20'],
    ['meetings/x.md', '# Sync\n\n### Date/Time\n- 20/11/2026, 14:00\n', '2026-11-20'],
    ['meetings/x.md', '# Sync\n\n**Date:**\n20 November 2026\n', '2026-11-20'],
    ['meetings/x.md', '# Sync\n\n- Date:\n  - 20 November 2026\n', '2026-11-20'],
    ['meetings/x.md', '# Sync\n\n### Date Held: &nbsp; <font size="3">20/11/2026</font>\n', '2026-11-20'],
    ['meetings/2026-11-20.md', '# Sync\n\n## Next meeting\n\n### Date\n27 November 2026\n', '2026-11-20'],
    ['meetings/111225-retro.md', '# Retro\n', undefined],
    ['meetings/2026/sync-11-20.md', '# Sync\n', '2026-11-20'],
    ['meetings/2026/11-20.md', '# Sync\n', '2026-11-20'],
    ['meetings/2026/20-11.md', '# Sync\n', '2026-11-20'],
    ['meetings/2026/11-12.md', '# Sync\n', undefined],
    ['meetings/2026/11/20.md', '# Sync\n', '2026-11-20'],
    ['meetings/2026/11/12-sync.md', '# Sync\n', '2026-11-12'],
    ['meetings/2026/phase-1-2.md', '# Sync\n', undefined],
    ['meetings/2026/v11-20.md', '# Sync\n', undefined],
    ['meetings/2026/11/40.md', '# Sync\n', undefined],
    ['meetings/hall-2026/11-20.md', '# Sync\n', undefined],
    ['meetings/23Jan2026.md', '# Sync\n', '2026-01-23'],
    ['minutes-meeting/rc-march-23-2026.md', '# Club\n', '2026-03-23'],
    ['meetings/x.md', 'Meeting held 2026-MAR-23.\n', '2026-03-23'],
    ['meetings/x.md', '# Sync\n\nMar-23\n', undefined],
    ['meetings/x.md', '### The 2026 AGM\n\n12th September 2026\n', '2026-09-12'],
    ['meetings/261120会议.md', '# 会议\n', '2026-11-20'],
    ['meetings/112526-retro.md', '# Retro\n', '2026-11-25'],
    ['meeting-notes/plugins-2026-11-20/summary.md', '# Plugins\n', '2026-11-20'],
    ['meetings/x.md', '# Sync, November 20th, 2026\n', '2026-11-20'],
    ['meetings/x.md', '# Sync\n\n## Nov 20, 2026\n', '2026-11-20'],
    ['meetings/2026-11-20-sync.md', '# Sync\n', '2026-11-20'],
    ['meetings/20261120_sync.md', '# Sync\n', '2026-11-20'],
    ['meetings/2026年11月20日 例会.md', '# 例会\n', '2026-11-20'],
    ['meetings/11-20-26-meeting-notes.md', '# Sync\n', '2026-11-20'],
    ['meetings/10-01-26.md', '**Date**: 10/1/2026\n\nNext demo on 10/14/2026.\n', '2026-10-01'],
    ['meetings/x.md', '**Date**: 10/1/2026\n', undefined],
    ['meetings/x.md', '# Minutes\n### Friday 6/11/2026\n', '2026-11-06'],
    ['meetings/x.md', '**Date**: 6/11/2026 (Thu)\n', '2026-06-11'],
    ['meetings/x.md', '**Date**: Sunday 6/11/2026\n', undefined],
    ['meetings/x.md', '# 26-04-10 Client Meeting\n', '2026-04-10'],
    ['meetings/x.md', '# 25-04-26 Client Meeting\n', '2026-04-25'],
    ['meetings/x.md', '## Next meeting\n\n- **Date**: 2026-11-27\n', undefined],
    // The year is said by the folder, or by the frontmatter.
    ['meetings/2026/x.md', '# 11.23 跟吴刚电话\n', '2026-11-23'],
    ['meetings/2026年客户记录/x.md', '# 与吴刚沟通 11月23日\n', '2026-11-23'],
    ['meetings/x.md', '---\ncreated: 2026-11-24\n---\n\n# 11月23日 郑总来电\n', '2026-11-23'],
    ['meetings/x.md', '# 11.23 跟吴刚电话\n', undefined],
    ['meetings/2026/x.md', '# 3.12.1 版本评审\n', undefined],
    ['meetings/2026-11/x.md', '# 2.5 倍提速讨论会\n', undefined],
  ] as const) {
    it(`${path} ${JSON.stringify(text)} is of ${date ?? 'no known day'}`, () => {
      assert.equal(read(text, path).date?.value, date);
    });
  }

  for (const [path, text, day] of [
    ['meetings/x.md', '# Minutes\n\nDate: 10/1/2026\n', '10/1/2026'],
    ['meetings/x.md', '# Meeting 2/27\n', '2/27'],
    ['meetings/x.md', '# Meeting 27/2\n', '27/2'],
    ['meetings/x.md', '# Log\n\n## Oct 31\n', 'Oct 31'],
    ['meetings/x.md', '# 组会\n\n## 9月9日\n', '9月9日'],
    ['meetings/x.md', '# 组会\n\n时间：10/11 21:10\n', '10/11'],
    ['meetings/x.md', '## 12-10\n', '12-10'],
    ['meetings/04_29.md', '分工\n', '04_29'],
    ['meetings/x.md', 'Notes for 3/28:\n\n- Map\n', '3/28'],
    ['meetings/x.md', '# Course, part 1/2\n', undefined],
    ['meetings/x.md', '# Meeting on 24/7 support\n', undefined],
    ['meetings/x.md', '# Meeting\n\n## 3/4 of the tests pass\n', undefined],
    ['meetings/x.md', '# Meeting\n\n## Progress: may 2 people come\n', undefined],
    ['meetings/x.md', `We met Anna Schmidt on 2024-08-04 ${'and talked '.repeat(5)}\n`, undefined],
    ['meetings/x.md', '# Minutes\n\n## Next steps until 5/12\n', undefined],
    ['meetings/x.md', '# Meeting 2/27\n\nDate: 2026-02-27\n', undefined],
  ] as const) {
    it(`${path} ${JSON.stringify(text)} gives ${day ?? 'no day'} that is no date`, () => {
      assert.equal(read(text, path).unclearDate?.value, day);
    });
  }

  it('reads the time beside it', () => {
    assert.equal(read('---\ndate: 2026-11-20 14:00\n---\n').time, '14:00');
    assert.equal(read('时间:2026-11-20 下午3:30\n').time, '15:30');
    assert.equal(read('**Date**: 2026-11-20\n\n**Time**: 10:30 am - 11:00 am\n').time, '10:30');
  });
});

describe('participants', () => {
  for (const [text, names] of [
    [
      '---\nparticipants: [Anna Schmidt, Li Wei <li@us.example>, { name: Sam Roe, org: us }]\n---\n',
      ['Anna Schmidt', 'Li Wei', 'Sam Roe'],
    ],
    ['---\nattendees: Anna, Tom and Sam\n---\n', ['Anna', 'Tom', 'Sam']],
    ['---\n参会人: 王伟、李娜和张敏\n---\n', ['王伟', '李娜', '张敏']],
    ['---\npresent:\n  Anna: CTO\n  Tom: PM\n---\n', ['Anna', 'Tom']],
    ['## Attendees\n\n- Anna Schmidt (CTO)\n- @sam\n- [x] Tom\n', ['Anna Schmidt', 'sam', 'Tom']],
    ['**Attendees**:\n- Anna\n- Tom\n\n---\n\n## Notes\n', ['Anna', 'Tom']],
    ['- **Attendees:**\n  - @anna\n  - @tom\n', ['anna', 'tom']],
    ['Attendees: Anna, Tom\n', ['Anna', 'Tom']],
    ['Visitors: Rosa Lind (Acme), @tom\nVia Zoom: Sam Roe\n', ['Rosa Lind', 'tom', 'Sam Roe']],
    ['Guests:\n- Rosa Lind\n- 王伟\n', ['Rosa Lind', '王伟']],
    ['Visitors: about 200 people a day\n', []],
    ['Observers: The price is fine, says Tom\n', []],
    ['- Via Zoom: https://zoom.us/j/1\n', []],
    ['By phone: call 555\n', []],
    ['# Voting Attendees\n\n- Anna Schmidt, Acme Inc.\n- Tom Okafor, Northwind\n', ['Anna Schmidt', 'Tom Okafor']],
    [
      '---\nattendees: ["[[people/Anna Roe|Anna]]", "[[tlee|Tom Lee]]", "[[王伟]]"]\n---\n',
      ['Anna', 'Tom Lee', '王伟'],
    ],
    ['---\nattendees: ["[[people/Anna Roe]]"]\n---\n', ['Anna Roe']],
    ['参会成员:@李海龙@石垚@刘天栋\n', ['李海龙', '石垚', '刘天栋']],
    ['- 参会人:\n  - 我方:王伟、李娜\n  - 客户:[@tom](https://github.com/tom)\n', ['王伟', '李娜', 'tom']],
    ['- 参会人:本次会议共有 9 名成员参会。\n', []],
  ] as const) {
    it(`reads ${JSON.stringify(text)}`, () => {
      assert.deepEqual(
        read(text).participants.map((person) => person.name),
        names,
      );
    });
  }

  it('reads a client and a project by the note they link to', () => {
    const { client, project } = read('---\nclient: "[[clients/Acme Corp]]"\nproject: "[[Projects/Shop]]"\n---\n');
    assert.deepEqual([client?.value, project?.value], ['Acme Corp', 'Shop']);
  });

  it('keeps address and side', () => {
    const [li, sam] = read(
      '---\nparticipants: [Li Wei <li@us.example>, { name: Sam Roe, org: us }]\n---\n',
    ).participants;
    assert.deepEqual([li?.email, sam?.org], ['li@us.example', 'us']);
  });
});

describe('participants in the shapes that people give them', () => {
  for (const [text, names] of [
    [
      '| Key | Value |\n|---|---|\n| **Attendees:** | Anna Roe |\n| | Sam Lee |\n| Chair | Tom |\n',
      'Anna Roe, Sam Lee',
    ],
    [
      '**Attendance (Team):** <br>\n&ensp;&ensp; Anna Roe (PM), <br>\n&ensp; Sam Lee, Bo Sun <br>\n**Chair:** Tom\n',
      'Anna Roe, Sam Lee, Bo Sun',
    ],
    ['## Attendees\n\n- Anna Roe\n- Absent: Tom\n', 'Anna Roe'],
    ['## Attendees\n\nAnna Roe\n\n**Apologies**: Tom\n', 'Anna Roe'],
    ['## Attendees\n\n| Name | Present |\n|---|---|\n| Anna Roe | Yes |\n| Tom | No |\n', 'Anna Roe'],
    ['与会人:客户方:陈总、刘经理;我方:王伟、李娜\n', '陈总, 刘经理, 王伟, 李娜'],
    ['参与人:张伟 李娜 王强\n', '张伟, 李娜, 王强'],
    ['【参会人员】张伟、李娜\n', '张伟, 李娜'],
    ['对方参加：戴厂长、小魏\n我方：程亮、丁宁\n地点：车间\n', '戴厂长, 小魏, 程亮, 丁宁'],
    ['與會人員：許家豪、陳怡君\n', '許家豪, 陳怡君'],
    [
      '## 参会人员\n\n| 姓名 | 部门 | 出席情况 |\n|---|---|---|\n| 王伟 | 研发 | 出席 |\n| 赵敏 | 产品 | 请假 |\n\n**缺席人员**:钱多\n',
      '王伟',
    ],
    // What they are, or where from, stands beside or behind their name.
    ['## Attendees\n\n- Colin Ebers, @cebers, Acme (chair)\n- Bruno Dom, @bdom, Globex\n', 'Colin Ebers, Bruno Dom'],
    [
      '## Attendance\n\n- John Crem (JC): University of Ghent\n- Nico Thiel (NT): Coordinator\n',
      'John Crem, Nico Thiel',
    ],
    [
      'Say hello below. Roll call:\n\n- **name** / **institution** / **handle**\n- Rolf / Ghent Lab / @rolf\n- Jens / Aalto Centre (AC)\n',
      'Rolf, Jens',
    ],
    // A line over a list of them says which of them follow.
    [
      '## Attendees\n\nBoard\n\n- Anna Roe\n\nOther Team\n\n- Sam Lee\n\nAttended online:\n\n- Bo Sun\n',
      'Anna Roe, Sam Lee, Bo Sun',
    ],
    ['## Attendees\n\nAnna Roe\n\n- Sam Lee\n', 'Anna Roe, Sam Lee'],
    ['**Attendees!**\n\n- Anna Roe\n', 'Anna Roe'],
    ['# Attendance\n\n**Write your handle here!**\n\n- jroe\n- slee7 (back again)\n', 'jroe, slee7'],
    ['**MEMBERS PRESENT:** VA7CSH, VE7LOC\n', 'VA7CSH, VE7LOC'],
    ['与会人员：\n- 王伟 (产品)\n- ZC@WorkGroup (后端)\n', '王伟, ZC'],
    ['## Present\n\n- The next team: @acme/next\n- Anna Roe\n', 'Anna Roe'],
    [
      '## Attendance\n\n- Anna Roe\n\nSam Lee (SL: Ghent\nLab), and Bo Sun tried to take part, too; however the sound was too low for them\nto follow what was said in the room.\n',
      'Anna Roe',
    ],
    ['Attending the meeting: Anna, Bo, Sam\n', 'Anna, Bo, Sam'],
    // Neither a team, nor a page, nor a sentence, nor a heading is anybody.
    [
      '## Present\n\n- The team: @acme/platform\n- Anna Roe (@aroe)\n- Join: https://meet.example/j/1?a=b, Sam Lee\n',
      'Anna Roe, Sam Lee',
    ],
    ['## Attendees\n\n- Anna Roe\n- Team members from both sides\n', 'Anna Roe'],
    [
      '## Attendees\n\n- Anna Roe\n\nThanks to all for their votes, and for the many recommendations on how to run such meetings, online and in the room.\n',
      'Anna Roe',
    ],
    [
      '**Present:** Anna Roe\n\n**Guests:**\n\n- **Agenda items**\n  - Greet new people\n  - Review, then close\n- Past action items\n  - Sam: call Bo\n',
      'Anna Roe',
    ],
    ['## 参会人员\n\n- 张伟\n- 李娜\n\n名字优先使用昵称\n', '张伟, 李娜'],
    // An address or a link beside names is one of them again, or one more.
    [
      '## Attendees\n\n- Ben Hart\n- Nora Hill\n\n&#x20;[ben.hart@us.example](mailto:ben.hart@us.example) [nora@us.example](mailto:nora@us.example) [Sam Lee](mailto:slee@us.example)\n',
      'Ben Hart, Nora Hill, Sam Lee',
    ],
  ] as const) {
    it(`${JSON.stringify(text)}: ${names}`, () => {
      assert.equal(
        read(text)
          .participants.map((person) => person.name)
          .join(', '),
        names,
      );
    });
  }
});

describe('goals', () => {
  for (const [text, goals] of [
    ['---\ngoals:\n  - Agree the date\n  - { goal: Decide, outcome: met }\n---\n', ['Agree the date', 'Decide']],
    ['---\nobjective: Agree the date, and the place\n---\n', ['Agree the date, and the place']],
    ['---\n会议目的: 确定日期\n---\n', ['确定日期']],
    ['**Purpose of the meeting:** agree the date\n', ['agree the date']],
    ['What we want to achieve: agree the date\n', ['agree the date']],
    ['---\n目的: 进度同步\n---\n', []],
    ['---\n目的: 确定日期\n---\n', ['确定日期']],
    ['## Goals\n\n- Agree the date\n', ['Agree the date']],
    ['## Goals\n\n- Agree the date\n- AOB\n', ['Agree the date']],
    ['---\ngoals: [Any other business, Agree the date]\n---\n', ['Agree the date']],
    ['## 议程\n\n1. 确定日期\n2. 其他事项\n', ['确定日期']],
    ['- 会议主题:确定日期\n', ['确定日期']],
    ['- 会议主题:产品周会 11.20\n', []],
    ['**主题**：第三次评审会（2026-11-20）\n', []],
    ['## 会议主题\n\n季度复盘会议\n', []],
    ['- 会议主题:筹备年会\n', ['筹备年会']],
    ['- 会议主题:评审会——定接口与排期\n', ['评审会——定接口与排期']],
    ['- 会议目的:开好年会\n', ['开好年会']],
    ['## 议题\n\n议题1、建仓申请<br>\n议题2、目录优化：驱动<br>\n', ['建仓申请', '目录优化：驱动']],
    ['## 目标\n\n1、确定日期\n2、分工\n', ['确定日期', '分工']],
    ['会议主旨：定预算\n', ['定预算']],
    ['沟通目的：确认需求\n', ['确认需求']],
    ['本次会议的主要目的是：确定日期\n', ['确定日期']],
    ['本次双周会的议程：\n\n- 进展\n- 预算\n', ['进展', '预算']],
    ['本次例会主要议题如下：\n\n1. 进展\n2. 预算\n', ['进展', '预算']],
    ['议题：选题\n', []],
    ['议题：确定选题\n', ['确定选题']],
    ['议题：选题、分工\n', ['选题、分工']],
    ['## 以收入为目标\n\n- 资源由公司下发\n', []],
    ['## 阶段目标\n\n- 登录可用\n', []],
    ['## 文档协作\n\n- 目标：全部上线\n- 形式：在线文档\n', []],
    ['## 基本信息\n\n- 目标：定预算\n', ['定预算']],
    ['## 会议议题\n\n1. 可行性\n   - 讨论了预算，可行。\n2. 风险\n   - 识别了风险。\n', []],
    ['## Agenda Items\n\n- 预算\n\n## Discussion Items\n\n- 预算下周再看\n', ['预算']],
    ['## 目标\n\n确定日期，\n并且分工\n', ['确定日期， 并且分工']],
    ['## 会议流程\n\n1. 介绍\n2. 答疑\n', ['介绍', '答疑']],
    ['## 登录流程\n\n1. 输入账号\n2. 验证\n', []],
    ['# 复盘\n\n演示的流程\n1.登录\n2.下单\n', []],
    ['## Agenda\n\n1. Intro\n2. Date\n', ['Intro', 'Date']],
    ['---\nagenda: [Intro]\ngoals: [Agree the date]\n---\n', ['Agree the date']],
    ['---\ngoals: []\n---\n', []],
  ] as const) {
    it(`reads ${JSON.stringify(text)}`, () => {
      assert.deepEqual(
        read(text).goals.map((goal) => goal.text),
        goals,
      );
    });
  }

  it('reads confirmation and outcome', () => {
    const [goal] = read('---\ngoals:\n  - { goal: Decide, confirmed: 2026-11-18, outcome: 部分达成 }\n---\n').goals;
    assert.deepEqual([goal?.index, goal?.confirmed?.value, goal?.outcome?.value], [0, '2026-11-18', 'partly']);
  });

  it('reads a purpose of the four', () => {
    assert.equal(read('---\n目的: 进度同步\n---\n').purpose?.value, 'progress');
  });
});

describe('frontmatter', () => {
  it('reads what a meeting says', () => {
    const note = read(
      '---\ntype: meeting\nstatus: 已取消\nchannel: 腾讯会议\nvisibility: client\nshared: { date: 2026-11-21, with: [Anna], via: 微信, acknowledged: yes }\ntags: [a, b]\n---\n',
    );
    assert.deepEqual(
      [
        note.status?.value,
        note.channel?.value,
        note.visibility?.value,
        note.shared?.date,
        note.shared?.with,
        note.shared?.via,
        note.shared?.acknowledged,
        note.tags,
      ],
      ['cancelled', 'video', 'client', '2026-11-21', ['Anna'], 'im', 'unknown-day', ['a', 'b']],
    );
  });

  it('reads what a report says', () => {
    const { report } = read(
      '---\ntype: report\nperiod: { from: 2026-11-13, to: 2026-11-20 }\naudience: executive\nsent: 2026-11-20\nto: [Anna]\nvia: email\n---\n',
    );
    assert.deepEqual(
      [report?.period, report?.audience, report?.status, report?.sent?.value, report?.to, report?.via],
      [{ from: '2026-11-13', to: '2026-11-20' }, 'executive', 'sent', '2026-11-20', ['Anna'], 'email'],
    );
  });

  for (const [line, client] of [
    ['Client: Acme (CEO Vera Moss)', 'Acme'],
    ['Client: Acme (Vera Moss, Head of Sales)', 'Acme'],
    ['Client: Acme (Holding)', 'Acme (Holding)'],
    ['客户：蓝海科技（沈芳总监）', '蓝海科技'],
    ['客户：蓝海科技（上海）', '蓝海科技（上海）'],
  ] as const)
    it(`calls the client ${client} in ${line}`, () => {
      const text = `# Call 2026-11-20\n\n${line}\n\nAttendees: Vera Moss, 沈芳, Tom Reed\n`;
      assert.equal(read(text).client?.value, client);
    });

  for (const [client, body] of [
    ['Acme', 'Talk <!-- a\nClient: Globex\n-->\n\nClient: Acme\n'],
    ['Acme', 'Talk ~~a\nClient: Globex\nb~~\n\nClient: Acme\n'],
    ['蓝海', '聊 <!-- a\n客户：云山\n-->\n\n客户：蓝海\n'],
    [undefined, 'Talk ![a\nClient: Globex](x.png)\n'],
    ['Globex', '<details>\n\nClient: Globex\n\n</details>\n'],
  ] as const) {
    it(`calls the client ${client ?? 'nothing'} in ${JSON.stringify(body)}`, () => {
      assert.equal(read(`# Sync\n\n${body}`).client?.value, client);
    });
  }
  it('reads a client', () => {
    const { clientProfile } = read(
      '---\ntype: client\nname: Acme\ncontacts:\n  - { name: Anna Schmidt, aliases: [Ani], email: a@acme.example, audience: technical, channel: Zoom, language: en-GB, focus: [budget] }\n  - Tom <t@acme.example>\npreferences: { channel: email }\n---\n',
    );
    assert.deepEqual(
      clientProfile?.contacts.map((c) => [c.name, c.aliases, c.email, c.audience, c.channel, c.language, c.focus]),
      [
        ['Anna Schmidt', ['Ani'], 'a@acme.example', 'technical', 'video', 'en', ['budget']],
        ['Tom', [], 't@acme.example', undefined, undefined, undefined, []],
      ],
    );
    assert.equal(clientProfile?.preferences.channel, 'email');
  });

  it('reads the people of a project by the keys of both languages', () => {
    for (const [team, contacts] of [
      ['team', 'contacts'],
      ['团队', '联系人'],
      ['成员', '对接人'],
      ['members', 'client contacts'],
    ]) {
      const { projectProfile: project } = read(
        `---\ntype: project\nname: Webshop\n${team}: [Li Wei]\n${contacts}: [{ name: Anna, role: CTO }, 王芳]\n---\n`,
      );
      assert.deepEqual(
        [project?.team.map(({ name }) => name), project?.contacts.map(({ name, role }) => [name, role])],
        [
          ['Li Wei'],
          [
            ['Anna', 'CTO'],
            ['王芳', undefined],
          ],
        ],
        contacts,
      );
    }
    assert.deepEqual(
      read('---\n类型: 客户\n名称: 示例公司\n联系人: [王芳]\n---\n').clientProfile?.contacts.map(({ name }) => name),
      ['王芳'],
    );
  });

  for (const [line, sent] of [
    ['发送：2026-11-20 致 王芳、李强', ['sent', '2026-11-20', ['王芳', '李强']]],
    ['**Sent:** 20 November 2026 to Anna Schmidt', ['sent', '2026-11-20', ['Anna Schmidt']]],
    ['已发送：11月20日', ['sent', '2026-11-20', []]],
    ['Sent: not yet', ['draft', undefined, []]],
    ['We sent the offer on 2026-11-20.', ['draft', undefined, []]],
  ] as const) {
    it(`reads whether a report was sent, in a line of its own: ${line}`, () => {
      const { report } = read(`# Weekly report 2026-11-20\n\n${line}\n\n## Completed\n\n- The page\n`, 'reports/w.md');
      assert.deepEqual([report?.status, report?.sent?.value, report?.to], sent);
    });
  }

  it('reads a project', () => {
    const { projectProfile: project } = read(
      '---\ntype: project\nname: Webshop\nstatus: on hold\nhealth: amber\nteam: [Li Wei, { name: Sam Roe, role: PM }]\nbaseline:\n  agreed: 2026-09-01\n  goals: [Launch]\n  scope: { in: [a], out: [b] }\n  time: { end: 2026-12-10, milestones: [{ name: Beta, due: 2026-11-15 }] }\nplan: { end: 2026-12-17 }\nreporting: { cadence: every 3 weeks, weekday: friday, start: 2026-09-04, grace: 1 }\nresponse: { question: 1, disclose: { high: 2 } }\ncalendar: { workdays: [mon, tue], holidays: [2026-12-25], extraWorkdays: [2026-10-10] }\n---\n',
    );
    assert.deepEqual(
      [
        project?.status,
        project?.declaredHealth?.value,
        project?.team.map((c) => c.name),
        project?.baseline?.agreed?.value,
        project?.baseline?.scope,
        project?.baseline?.time.end,
      ],
      ['on-hold', 'at-risk', ['Li Wei', 'Sam Roe'], '2026-09-01', { in: ['a'], out: ['b'] }, '2026-12-10'],
    );
    assert.deepEqual(
      [
        project?.plan?.end?.value,
        project?.reporting?.cadence,
        project?.reporting?.grace,
        project?.response,
        project?.calendar?.extraWorkdays,
      ],
      [
        '2026-12-17',
        { unit: 'weeks', every: 3, weekday: 'fri' },
        1,
        { question: 1, disclose: { high: 2, medium: 10 } },
        ['2026-10-10'],
      ],
    );
  });

  for (const [text, problems] of [
    ['---\ntype: meeting\ndate: 2026-02-30\n---\n', ['format/value impossible-date']],
    ['---\ntype: meeting\nstatus: plannd\n---\n', ['format/value unknown-value']],
    ['---\ntype: meeting\nparticpants: [A]\n---\n', ['format/unknown-key near-miss']],
    ['---\ntype: meeting\nauthor: A\n---\n', []],
    ['---\ntype: meeting\ndate: 2026-11-20\ndate: 2026-11-21\n---\n', ['format/frontmatter duplicate-key']],
    ['---\ntype: meeting\ndate: 2026-11-20\n- [ ] Send it @Tom\n', ['format/frontmatter unclosed']],
    ['---\n日期: 2026-11-20\n参会人:\n- 王伟\n- 李娜\n\n## 决议\n\n- 上线\n', ['format/frontmatter unclosed']],
    ['---\n\ntype: meeting\n', []],
    ['---\nNote: this is a line\n', []],
    ['---\ntype: meeting\n  goals: [\n---\n', ['format/frontmatter yaml-error']],
    ['---\ntype: meeting\ntags: [meeting, #weekly]\n---\n', ['format/frontmatter comment-in-list']],
    ['---\ntype: meeting\n标签: [会议, #周会]\n---\n', ['format/frontmatter comment-in-list']],
    ['---\ntype: meeting\ntags: [meeting, "#weekly"]\n---\n', []],
    ['---\ntype: meeting\ntags: [meeting] # ours\n---\n', []],
    ['---\ntype: meeting\ntags: [meeting, # the kind\n  weekly]\n---\n', []],
    ['---\ntype: meeting\nclient: *Acme*\n---\n', ['format/frontmatter alias-of-nothing']],
    ['---\n- a\n- b\n---\n', ['format/frontmatter not-a-map']],
    ['Talk.\n\n<<<<<<< HEAD\nA\n=======\nB\n>>>>>>> x\n', ['format/merge-conflict merge-conflict']],
    ['Talk.\r\nMore.\n', ['format/mixed-line-ends mixed-line-ends']],
    ['Talk \u202eklat.\n', ['format/bidi bidi-control']],
    ['Talk.\n\n```\ncode\n', ['leak/ambiguous unclosed-fence']],
    ['Talk.\n\n<!-- open\n', ['leak/ambiguous unclosed-comment']],
    ['<div>\n# Internal notes\n</div>\n', ['leak/ambiguous heading-in-html']],
    ['Talk.\u2028# Internal\n', ['leak/ambiguous line-separator']],
    ['Talk.\rMore.\n', ['leak/ambiguous lone-carriage-return']],
    ['- [ ] Call Tom (for the client)\n- It rains. (for client)\n', Array(2).fill('format/unknown-key near-mark')],
    ['## 决议\n\n- 展位有两块屏幕（给客户）。\n', ['format/unknown-key near-mark']],
    ['- [ ] Call Tom (for client) #client\n- [ ] Call Sam (for client review)\n', []],
    ['## Internal\n\n- [ ] Call Tom (for client)\n\n```\n(for client)\n```\n', []],
    ['## For client\n\n- Ready\n', ['format/unknown-key near-mark']],
    ['---\ntype: call\ntags: [客户]\n---\n', ['format/unknown-key near-mark']],
    ['---\ntype: call\ntags: [client]\nvisibility: internal\n---\n', []],
  ] as const) {
    it(`says what is wrong with ${JSON.stringify(text)}`, () => {
      assert.deepEqual(why(read(text)), problems);
    });
  }

  it('offers the nearest value', () => {
    const [date] = read('---\ntype: meeting\ndate: 2026-02-30\n---\n').problems;
    const [status] = read('---\ntype: meeting\nstatus: plannd\n---\n').problems;
    const [key] = read('---\ntype: meeting\nparticpants: [A]\n---\n').problems;
    assert.deepEqual(
      [date?.data.suggestion, status?.data.suggestion, key?.data.suggestion],
      ['2026-02-28', 'planned', 'participants'],
    );
  });
});

describe('sections', () => {
  it('nest, end, and say who may see them', () => {
    const text = '# Call\n\n## For the client\n\nText.\n\n### Detail\n\n## Internal notes\n\n**Bold**\n\ntext\n';
    const { sections } = read(text);
    assert.deepEqual(
      sections.map((s) => [s.title, s.level, s.parent, s.mark, s.hasContent]),
      [
        ['Call', 1, -1, undefined, true],
        ['For the client', 2, 0, 'client', true],
        ['Detail', 3, 1, undefined, false],
        ['Internal notes', 2, 0, 'internal', true],
        ['Bold', 7, 3, undefined, true],
      ],
    );
    assert.equal(text.slice(sections[1]?.end).startsWith('## Internal'), true);
  });

  for (const [title, mark] of [
    ['For the client', 'client'],
    ['给客户', 'client'],
    ['For the client, maybe', undefined],
    ['INTERNAL discussion', 'internal'],
    ['Ｉnternal', 'internal'],
    ['In\u200bternal notes', 'internal'],
    ['International sales', undefined],
    ['内部备注', 'internal'],
    ['不对外', 'internal'],
    ['For the client (internal)', 'internal'],
  ] as const) {
    it(`${title} is ${mark ?? 'unmarked'}`, () => {
      assert.equal(read(`## ${title}\n`).sections[0]?.mark, mark);
    });
  }
});

describe('suppressions', () => {
  for (const [text, line] of [
    ['<!-- rapport-ignore goals/missing-goals -->\n\n# Call\n\nText\n', -1],
    ['# Call\n\nText\n\n<!-- rapport-ignore a/b c/d -->\n- [ ] Send\n', 5],
    ['# Call\n\n- [ ] Send <!-- rapport-ignore a/b -->\n', 2],
  ] as const) {
    it(`${JSON.stringify(text)} silences line ${line}`, () => {
      assert.equal(read(text).suppressions[0]?.line, line);
    });
  }

  it('are none in code', () => {
    assert.deepEqual(read('```\n<!-- rapport-ignore a/b -->\n```\n').suppressions, []);
  });
});

describe('language', () => {
  for (const [text, language] of [
    ['We met and talked.\n', 'en'],
    ['我们讨论了 API 和 PR 的进度。\n', 'zh-cn'],
    ['---\nlang: zh-CN\n---\nWe met.\n', 'zh-cn'],
  ] as const) {
    it(`${JSON.stringify(text)} is ${language}`, () => {
      assert.equal(read(text).language, language);
    });
  }
});

describe('bad input', () => {
  for (const [name, text, reason] of [
    ['nothing', '', 'note'],
    ['a byte order mark', '\ufeff---\ntype: meeting\n---\n\n- [ ] Send\n', 'note'],
    ['NUL', 'a\0b\n\n- [ ] a\0b\n', 'note'],
    ['CR alone', '# A\r- [ ] b\r', 'note'],
    ['U+2028', '# A\u2028- [ ] b', 'note'],
    ['an unclosed fence', '```\n- [ ] b', 'note'],
    ['frontmatter without end', '---\ntype: meeting\n', 'note'],
    ['frontmatter of nothing', '---\n---\n', 'note'],
    [
      'names of prototypes',
      '---\n__proto__: 1\nconstructor: x\ntype: meeting\nparticipants: [__proto__, constructor]\n---\n\n- [ ] a @constructor [__proto__:: 1]\n',
      'note',
    ],
    ['tabs', '-\t[ ]\ta\n\t-\t[x]\tb\n', 'note'],
    ['lone surrogates', '- [ ] \ud83d @\udcc5 📅\n', 'note'],
    ['YAML bombs', '---\na: &a [x,x]\nb: &b [*a,*a]\nc: [*b,*b,*b]\ntype: meeting\n---\n', 'note'],
    ['an alias of itself', '---\na: &a [*a]\ntype: meeting\n---\n', 'note'],
    ['tags', '---\ntype: !!js/function "x"\ndate: !!binary aGk=\n---\n', 'note'],
    ['many brackets', `- [ ] ${'['.repeat(3000)}\n`, 'note'],
    ['many stars', `- [ ] ${'*'.repeat(9000)}a\n`, 'note'],
    ['many at signs', `- [ ] ${'@a'.repeat(4000)}\n`, 'note'],
    ['many colons', `${'a:: '.repeat(4000)}\n`, 'note'],
    ['many dates', `- [ ] ${'2026-11-20 '.repeat(1500)}\n`, 'note'],
    ['many spaces', `- [ ] a${' '.repeat(15000)}b\n`, 'note'],
    ['many comments', `${'<!-- '.repeat(3000)}\n`, 'note'],
    ['deep quotes', `${'>'.repeat(10000)} a\n`, 'too-deep'],
    ['deep lists', `${'- '.repeat(2000)}a\n`, 'too-deep'],
    ['a long line', `${'a'.repeat(30000)}\n`, 'line-too-long'],
    ['a large file', 'a\n'.repeat(1_100_000), 'too-large'],
    ['large frontmatter', `---\n${'a: b\n'.repeat(14000)}---\n`, 'frontmatter-too-large'],
    ['deep frontmatter', `---\na: ${'['.repeat(100)}${']'.repeat(100)}\n---\n`, 'too-deep'],
  ] as const) {
    it(`takes ${name}`, () => {
      assert.equal(skipReason('meetings/2026-11-20.md', text) ?? 'note', reason);
    });
  }

  it('counts places in CRLF and behind a byte order mark', () => {
    for (const text of ['# A\r\n\r\n- [ ] Send it 📅 2026-12-01\r\n', '\ufeff# A\n\n- [ ] Send it 📅 2026-12-01\n']) {
      const [entry] = read(text).entries;
      assert.equal(text.slice(entry?.textSpan.start, entry?.textSpan.end), 'Send it 📅 2026-12-01');
      assert.equal(entry?.textSpan.line, 2);
    }
  });
});

describe('a weekly report', () => {
  const body =
    '# 周报\n\n## 下周计划\n- 王伟\n  - 打包测试\n- 完善文档\n\n## 完成情况\n- 李娜\n  - 登录页\n\n## 决定\n- 推迟上线\n';
  const actions = (text: string): readonly string[] =>
    read(text, 'notes/项目周报.md').entries.map((entry) => `${entry.text} ${ownersOf(entry).join()}`);

  it('that says nowhere that it is one hands out tasks by name', () => {
    assert.deepEqual(actions(body), ['打包测试 王伟']);
  });

  it('that says so restates', () => {
    assert.deepEqual(actions(`---\ntype: report\n---\n\n${body}`), []);
  });
});

describe('the title of a mail', () => {
  const head = 'From: Anna Schmidt <anna@acme.example>\nTo: Sam Roe\nSubject: Re: The booth\n\nHello Sam.\n';
  for (const [what, text, title] of [
    ['its subject', head, 'Re: The booth'],
    ['its subject, in Chinese', '发件人: 王芳\n收件人: 李伟\n主题：展位的事\n\n李伟你好。\n', '展位的事'],
    ['the heading above it', `# Booth\n\n${head}`, 'Booth'],
    ['what its frontmatter says', `---\ntitle: The booth\n---\n\n${head}`, 'The booth'],
    ['the file’s name below an internal heading', `## Internal\n\n${head}`, '2026-11-17-mail'],
  ] as const)
    it(`is ${what}`, () => assert.equal(read(text, 'notes/2026-11-17-mail.md').title, title));
});

describe('the title of a note', () => {
  for (const [what, head, title, name] of [
    ['its heading', '# Launch call\n\n## Decisions\n', 'Launch call'],
    ['its first heading', '## Launch call\n\n## Decisions\n', 'Launch call'],
    ['a heading over the others, whatever it says', '## Meeting notes\n\n### Decisions\n', 'Meeting notes'],
    ['the file’s name where sections alone have headings', '## Decisions\n\n- Go\n\n## Actions\n', 'launch'],
    ['the file’s name, in Chinese too', '## 决议\n\n- 周五上线\n\n## 行动项\n', 'launch'],
    ['the heading, where it says more than a section', '## Decisions for Beta\n\n- Go\n', 'Decisions for Beta'],
    ['the heading of minutes', '## Meeting notes\n\nWe spoke.\n\n## 行动项\n', 'Meeting notes'],
    ['the file’s name beside one section', '周五上线。\n\n## 决议\n\n- 周五上线\n', 'launch'],
    ['the file’s name over a log of days', '## 12-10\n\nTests\n\n## 12-03\n\nPlots\n', 'launch'],
    ['the file’s name over numbered parts', '##### 0.下周任务\n\n- 评审\n\n##### 1.分工\n', 'launch'],
    ['the file’s name where a day comes later', '## 工作内容\n\n- 评审\n\n# 8.2\n\n- 分工\n', 'launch'],
    ['the only day that heads a note', '## 11-20\n\n### Plan\n', '11-20'],
    ['a file’s name with its day', '## How are you\n\nFine\n\n## Discussed\n', '2026-11-20 1-1 with Priya'],
    ['a heading over a file with its day', '# Launch call\n\n## Decisions\n', 'Launch call', '2026-11-20 call'],
    ['the file’s name over topics of one rank', '## Shop\n\nFine\n\n## Warehouse\n\nFine\n', 'launch'],
    ['the file’s name over topics, in Chinese', '## 商城对接\n\n已完成\n\n## 仓库盘点\n\n已完成\n', 'launch'],
    ['the file’s name over points of an agenda', '## 议程 1：介绍\n\n## 议程 2：发布\n', 'launch'],
    ['the file’s name over a log whose days say more', '# 20261120 演示\n\n好\n\n# 20261112 选型\n', 'launch'],
    ['the file’s name where a section has the first rank', '## Attendees\n\n- Ada\n\n# Notes\n\nFine.\n', 'launch'],
    ['the file’s name over sections of the first rank', '# Roll call\n\n- Ada\n\n# Decisions\n\n- Go\n', 'launch'],
    ['a heading that names a meeting, beside topics', '## Shop meeting\n\n## Warehouse\n', 'Shop meeting'],
    ['a heading with its day, beside topics', '## 商城 2026-11-20\n\n## 仓库\n', '商城 2026-11-20'],
    ['a first heading of the first rank', '# Shop\n\nFine\n\n# Warehouse\n', 'Shop'],
    ['minutes over days', '# Meeting notes\n\n# 2026-11-20\n\n- Go\n', 'Meeting notes'],
  ] as const) {
    it(`is ${what}: ${title}`, () => {
      const file = name ?? (title.startsWith('2026') ? title : 'launch');
      const result = readNote(`acme/meetings/${file}.md`, head, DEFAULT_READING);
      assert.equal(result.kind === 'note' && result.note.title, title);
    });
  }
});
