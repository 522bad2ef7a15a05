import { examples, type ReadingExamples } from './readingExample';

/** Where a note lies unless its example says so: `PATH ⏎ TEXT`. */
export const USUAL_PATH = 'meetings/note.md';

/** Whole notes and what they are read as: kind, date, people, goals, and whatever else is known of them. */
export const NOTE_EXAMPLES: readonly ReadingExamples[] = [
  examples({ en: 'Which files are records', 'zh-cn': '哪些文件算作记录' }, [
    ['a known type', '已知的类型', 'notes/a.md ⏎ ---\ntype: meeting\ndate: 2026-11-20\n---', 'meeting · 2026-11-20'],
    [
      'a type by another name',
      '类型的另一种名称',
      'notes/a.md ⏎ ---\nkind: minutes\ndate: 2026-11-20\n---',
      'meeting · 2026-11-20',
    ],
    [
      'a type in Chinese',
      '中文类型',
      'notes/a.md ⏎ ---\n类型: 会议纪要\n日期: 2026-11-20\n---',
      'meeting · 2026-11-20',
    ],
    ['a call', '电话', 'notes/a.md ⏎ ---\ntype: 电话\ndate: 2026-11-20\n---', 'call · 2026-11-20 · channel phone'],
    ['an e-mail', '邮件', 'notes/a.md ⏎ ---\ntype: email\ndate: 2026-11-20\n---', 'email · 2026-11-20 · channel email'],
    ['a chat', '聊天', 'notes/a.md ⏎ ---\ntype: 微信\ndate: 2026-11-20\n---', 'chat · 2026-11-20 · channel im'],
    [
      'whom a mail is from and to',
      '邮件的发件人和收件人',
      'notes/a.md ⏎ ---\ntype: email\ndate: 2026-11-20\nfrom: Anna Schmidt\nto: Li Wei <li@us.example>\n---',
      'email · 2026-11-20 · with Anna Schmidt, Li Wei · channel email',
    ],
    [
      'a mail by its header',
      '按邮件头',
      'notes/a.md ⏎ From: Anna Schmidt <anna@acme.example>\nTo: Li Wei\nDate: Fri, 20 Nov 2026 16:12:03 +0000\nSubject: Outage page\n\nHi Li Wei,',
      'email · 2026-11-20 at 16:12 · with Anna Schmidt, Li Wei · channel email',
    ],
    [
      'a mail whose header writes the family name first',
      '邮件头里姓在前',
      'notes/a.md ⏎ From: "Schmidt, Anna" <anna@acme.example>\nTo: "Li Wei" <li@us.example>; "Roe, Sam"\nDate: 2026-11-20\nSubject: Outage page\n\nHi Li Wei,',
      'email · 2026-11-20 · with Anna Schmidt, Li Wei, Sam Roe · channel email',
    ],
    [
      'a mail by its header, in Chinese',
      '按中文邮件头',
      'notes/a.md ⏎ 发件人：王伟 <wei@acme.example>\n收件人：李娜\n时间：2026-11-20 09:30\n主题：停机页面\n\n李娜，你好：',
      'email · 2026-11-20 at 09:30 · with 王伟, 李娜 · channel email',
    ],
    [
      'a journey, which no mail is about',
      '行程，不是邮件',
      'notes/a.md ⏎ From: Berlin\nTo: Hamburg\nDate: 2026-11-20\n\nBy train.',
      'left alone',
    ],
    ['a folder', '按所在文件夹', '会议纪要/a.md ⏎ # 周会\n\n时间:2026-11-20', 'meeting · 2026-11-20'],
    ['a report by its folder', '按所在文件夹，报告', '周报/2026-11-20.md ⏎ # 项目周报', 'report · 2026-11-20 · draft'],
    ['a title with a date', '标题里有日期', 'notes/a.md ⏎ # Meeting minutes 2026-11-20', 'meeting · 2026-11-20'],
    [
      'a file name with a date',
      '文件名里有日期',
      'notes/2026-11-20 status report.md ⏎ All is well.',
      'report · 2026-11-20 · draft',
    ],
    ['anything else', '其他文件', 'notes/a.md ⏎ # Ideas for the garden', 'left alone'],
    [
      'a page of its own',
      '单独成篇的条目',
      'notes/a.md ⏎ ---\ntype: risk\ntitle: The supplier may be late\nseverity: high\ndate: 2026-11-18\n---',
      'risk · 2026-11-18 · entry risk The supplier may be late high',
    ],
  ]),
  examples({ en: 'What frontmatter says', 'zh-cn': 'frontmatter 说明什么' }, [
    [
      'people as a list',
      '参会人，写成列表',
      '---\ndate: 2026-11-20\nparticipants: [Anna Schmidt, Li Wei <li@us.example>, { name: Sam Roe, org: us }]\n---',
      'meeting · 2026-11-20 · with Anna Schmidt, Li Wei, Sam Roe',
    ],
    [
      'people in a line',
      '参会人，写成一行',
      '---\ndate: 2026-11-20\nattendees: Anna, Sam and Li\n---',
      'meeting · 2026-11-20 · with Anna, Sam, Li',
    ],
    [
      'people in Chinese',
      '参会人，中文写法',
      '---\n日期: 2026-11-20\n参会人: 王伟、李娜和张敏\n---',
      'meeting · 2026-11-20 · with 王伟, 李娜, 张敏',
    ],
    ['a time', '时间', '---\ndate: 2026-11-20 14:00\n---', 'meeting · 2026-11-20 at 14:00'],
    [
      'goals',
      '目标',
      '---\ndate: 2026-11-20\ngoals:\n  - Agree the date\n  - { goal: Choose a provider, confirmed: 2026-11-18, outcome: met }\n---',
      'meeting · 2026-11-20 · goals Agree the date; Choose a provider, met, confirmed 2026-11-18',
    ],
    [
      'goals in Chinese',
      '目标，中文写法',
      '---\ndate: 2026-11-20\n会议目的: 确定上线日期\n---',
      'meeting · 2026-11-20 · goals 确定上线日期',
    ],
    ['a purpose', '会议目的', '---\ndate: 2026-11-20\n目的: 进度同步\n---', 'meeting · 2026-11-20 · purpose progress'],
    [
      'an agenda, where no goals are given',
      '议程，没写目标时',
      '---\ndate: 2026-11-20\nagenda: [Launch date]\n---',
      'meeting · 2026-11-20 · goals Launch date',
    ],
    [
      'an agenda, where goals are given',
      '议程，写了目标时',
      '---\ndate: 2026-11-20\nagenda: [Hello]\ngoals: [Agree the date]\n---',
      'meeting · 2026-11-20 · goals Agree the date',
    ],
    [
      'for the client',
      '给客户看',
      '---\ndate: 2026-11-20\nvisibility: client\n---',
      'meeting · 2026-11-20 · for the client',
    ],
    [
      'whom it was given to',
      '分享给了谁',
      '---\ndate: 2026-11-20\nshared: { date: 2026-11-21, with: [Anna], via: email }\n---',
      'meeting · 2026-11-20 · shared with Anna on 2026-11-21 via email',
    ],
    [
      'a report',
      '报告',
      'reports/a.md ⏎ ---\ntype: report\nperiod: { from: 2026-11-13, to: 2026-11-20 }\nstatus: sent\nsent: 2026-11-20\nto: [Anna]\nvia: email\n---\n\n- [ ] restates',
      'report · sent 2026-11-20 to Anna via email for 2026-11-13 to 2026-11-20',
    ],
  ]),
  examples({ en: 'What profiles say', 'zh-cn': '档案说明什么' }, [
    [
      'a client',
      '客户',
      'clients/acme/client.md ⏎ ---\ntype: client\nname: Acme GmbH\ncontacts:\n  - { name: Anna Schmidt, aliases: [Ani], role: CTO, email: anna@acme.example, audience: technical, channel: email, language: en, focus: [budget, security] }\npreferences: { channel: video, audience: executive, language: en }\n---',
      'client · Acme GmbH · contact Anna Schmidt, Ani, CTO, anna@acme.example, technical, email, en, budget, security · prefers video, executive, en',
    ],
    [
      'a client in Chinese',
      '客户，中文写法',
      'clients/hengda/client.md ⏎ ---\n类型: 客户\n名称: 恒达\n联系人:\n  - { 姓名: 赵敏, 职位: 总监 }\n---',
      'client · 恒达 · contact 赵敏, 总监',
    ],
    [
      'a project',
      '项目',
      'projects/shop/project.md ⏎ ---\ntype: project\nclient: Acme GmbH\nname: Webshop\nstatus: active\nhealth: at-risk\nteam: [Li Wei, { name: Sam Roe, role: PM }]\n---',
      'project · Webshop · of Acme GmbH · active · declared at-risk · team Li Wei, Sam Roe',
    ],
    [
      'health in the words of other tools',
      '自报状态，其他工具的叫法',
      'projects/shop/project.md ⏎ ---\ntype: project\nname: Webshop\nhealth: green\n---',
      'project · Webshop · active · declared on-track',
    ],
    [
      'what was agreed, and where things stand',
      '约定了什么，目前怎么样',
      'projects/shop/project.md ⏎ ---\ntype: project\nname: Webshop\nbaseline:\n  agreed: 2026-09-01\n  goals: [Launch before Christmas]\n  scope: { in: [catalogue], out: [loyalty programme] }\n  time: { start: 2026-09-01, end: 2026-12-10, milestones: [{ name: Beta, due: 2026-11-15 }] }\n  resources: [2 developers]\nplan: { end: 2026-12-17, milestones: [{ name: Beta, due: 2026-11-20, done: 2026-11-19 }] }\n---',
      'project · Webshop · active · agreed 2026-09-01: Launch before Christmas; in catalogue; out loyalty programme; 2026-09-01 to 2026-12-10; Beta 2026-11-15; 2 developers · now until 2026-12-17; Beta 2026-11-20 done 2026-11-19',
    ],
    [
      'when reports are due',
      '什么时候汇报',
      'projects/shop/project.md ⏎ ---\ntype: project\nname: Webshop\nreporting: { cadence: every 2 weeks, weekday: friday, start: 2026-09-04, grace: 1 }\n---',
      'project · Webshop · active · reports every 2 weeks on fri from 2026-09-04, grace 1',
    ],
    [
      'tools, limits and free days',
      '工具、时限、节假日与调休',
      'projects/shop/project.md ⏎ ---\ntype: project\nname: Webshop\ntools: [{ name: Zoom, channel: video, trained: [Anna Schmidt] }]\nresponse: { question: 2 }\ncalendar: { holidays: [2026-12-25], extraWorkdays: [2026-10-10] }\n---',
      'project · Webshop · active · tool Zoom, video, trained Anna Schmidt · question within 2 · free 2026-12-25 · works 2026-10-10',
    ],
  ]),
  examples({ en: 'What the body says where there is no frontmatter', 'zh-cn': '没有 frontmatter 时，正文说明什么' }, [
    ['a line with the date', '写明日期的一行', '# Weekly\n\nDate: 20 November 2026', 'meeting · 2026-11-20'],
    [
      'a line with the date in Chinese',
      '写明日期的一行，中文写法',
      '# 周会\n\n时间：2026年11月20日 14:00',
      'meeting · 2026-11-20 at 14:00',
    ],
    ['the heading', '标题里的日期', '# Weekly call, 2026-11-20', 'meeting · 2026-11-20'],
    ['the file name', '文件名里的日期', 'meetings/20261120-weekly.md ⏎ # Weekly', 'meeting · 2026-11-20'],
    [
      'the file name in Chinese',
      '中文文件名里的日期',
      'meetings/2026年11月20日周会.md ⏎ # 周会',
      'meeting · 2026-11-20',
    ],
    [
      'a section of people',
      '参会人一节',
      '# Call 2026-11-20\n\n## Attendees\n\n- Anna Schmidt\n- Sam Roe (PM)',
      'meeting · 2026-11-20 · with Anna Schmidt, Sam Roe',
    ],
    [
      'a line of people in Chinese',
      '写明参会人的一行，中文写法',
      '# 周会 2026-11-20\n\n参会人员：王伟、李娜',
      'meeting · 2026-11-20 · with 王伟, 李娜',
    ],
    [
      'a section of goals',
      '目标一节',
      '# Call 2026-11-20\n\n## Goals\n\n- Agree the date',
      'meeting · 2026-11-20 · goals Agree the date',
    ],
    [
      'a comment that a rule is not wanted here',
      '注释：此处不用某条规则',
      '---\ndate: 2026-11-20\n---\n\n<!-- rapport-ignore goals/missing-goals -->',
      'meeting · 2026-11-20 · ignores goals/missing-goals',
    ],
    [
      'a promise that is no action',
      '没有记成行动项的承诺',
      '# Call 2026-11-20\n\nWith Anna Schmidt and Sam.\n\n## Attendees\n\n- Sam\n\n## Notes\n\nSam will send the contract by Friday.',
      'meeting · 2026-11-20 · with Sam · Sam promises Send the contract by 2026-11-27',
    ],
    [
      'a promise that is no action, in Chinese',
      '没有记成行动项的承诺，中文写法',
      '# 周会 2026-11-20\n\n参会人员：王伟、李娜\n\n王伟负责下周五前整理清单。',
      'meeting · 2026-11-20 · with 王伟, 李娜 · 王伟 promises 整理清单 by 2026-11-27',
    ],
  ]),
];
