import type { NoteStyle } from './noteStyles';

const EN = 'Present: Anna Schmidt, Sam Roe, Tom Ray, Luke\n\n';
const ZH = '# 会议纪要\n\n参会人员：王伟、李娜、王大明、李小红、张三丰\n\n';

/** Lines that are written like orders, cards or divided work and are none; and such as are, in the same shape. */
export const ORDINARY_LINES: readonly NoteStyle[] = [
  {
    what: 'what was done, told by the word or with the day alone',
    note: `${EN}## Actions\n- Done: call the bank\n- Call Laura\n- Done: 2/21\n- Done:\n- Done: 3 March\n`,
    actions: ['call the bank', 'Call Laura'],
  },
  {
    what: '完成了什么,以及只写了日期',
    note: `${ZH}## 待办\n- 完成：登录页联调\n- 已完成：注册页\n- 已完成：11月20日\n`,
    actions: ['完成：登录页联调', '注册页'],
  },
  {
    what: 'tasks below the owner of a topic',
    note: `${EN}## Actions\n### Website\n- Owner: Sam Roe\n- Fix the header\n- Write the copy\n`,
    actions: ['Fix the header', 'Write the copy'],
  },
  {
    what: 'labels alone below a heading, one of them empty',
    note: `${EN}## Actions\n### Website\n- Owner: Sam Roe\n- Due: 2026-12-01\n- Done:\n`,
    actions: ['Website · Sam Roe · 2026-12-01'],
  },
  {
    what: '任务卡上有别的说明',
    note: `${ZH}## 任务\n### 1. 预览\n- 任务描述：增加重试按钮\n- 技术要点：比对签名\n- 负责人：王伟\n`,
    actions: ['增加重试按钮 · 王伟'],
  },
  {
    what: '按端分组,其中一端只写了人',
    note: `${ZH}## 任务\n- 前端\n  - 王伟\n- 后端\n  - 换数据库\n`,
    actions: ['前端 · 王伟', '换数据库 · 后端'],
  },
  {
    what: 'people with the names of things, and things',
    note: '## Attendees\n- Nora Link\n- Amy Quorum\n- Owen Meeting\n- Recording link\n- Meeting link\n- Zoom Recording\n- Quorum present\n',
    people: ['Nora Link', 'Amy Quorum', 'Owen Meeting'],
  },
  {
    what: 'topics and statements with somebody at their end',
    note: `${EN}## Talk\n- Update on hiring - Sam Roe\n- Design review with the agency - Tom Ray\n- Review of the old logo (Luke)\n- Report from the treasurer - Tom Ray\n- Demo of the checkout - Sam Roe\n- Test results look good (Tom Ray)\n- Check in with the client went well - Luke\n- Present were everybody except - Luke\n`,
    actions: [],
  },
  {
    what: 'orders with the same verbs',
    note: `${EN}## Talk\n- Update the page - Sam Roe\n- Check whether the room is free - Luke\n- Call Laura and ask what is left - Luke\n- Look for a room (Tom Ray)\n- Call Anna - Luke\n- Sort out the keys - Sam Roe\n- Ensure the page is live - Sam Roe\n`,
    actions: [
      'Update the page · Sam Roe',
      'Check whether the room is free · Luke',
      'Look for a room · Tom Ray',
      'Call Anna · Luke',
      'Sort out the keys · Sam Roe',
      'Ensure the page is live · Sam Roe',
    ],
  },
  {
    what: 'decisions told by whoever took them, beside an order',
    note: `${EN}## Decisions\n- Anna Schmidt: Support for dark mode is dropped\n- Sam Roe: Plan B it is\n- Anna Schmidt: Test environment stays in Frankfurt\n- Anna Schmidt: Send the list to Tom\n`,
    decisions: [
      'Anna Schmidt: Support for dark mode is dropped',
      'Sam Roe: Plan B it is',
      'Anna Schmidt: Test environment stays in Frankfurt',
    ],
    actions: ['Send the list to Tom · Anna Schmidt'],
    promises: [],
  },
  { what: '谁说得最多', note: `${ZH}会议内容：\n\n1. 发言最多的是 王伟\n2. 最安静的是 李娜\n`, actions: [] },
  { what: '什么时候采访谁', note: `${ZH}会议内容：\n\n- 上午采访 王伟\n- 下午采访 李娜\n`, actions: [] },
  { what: '谁代表哪一方', note: `${ZH}会议内容：\n\n- 客户代表 王伟\n- 我方代表 李娜\n`, actions: [] },
  { what: '名次', note: `${ZH}会议内容：\n\n- 冠军：王大明\n- 亚军：李小红\n- 季军：张三丰\n`, actions: [] },
  {
    what: '进展如何、是谁的记录,与真正的分工',
    note: `${ZH}会议内容：\n\n- 完成情况良好 - 王伟\n- 与客户沟通顺利 - 李娜\n- 用户反馈 - 李娜\n- 提交记录 - 王伟\n- 整理用户反馈 - 李娜\n- 完善用户界面 - 王伟\n`,
    actions: ['整理用户反馈 · 李娜', '完善用户界面 · 王伟'],
  },
  {
    what: '决定下面各人的方案',
    note: `${ZH}## 决定\n- 三个方案都保留\n  - 方案：王大明\n  - 备选方案：李小红\n  - 长期方案：张三丰\n`,
    decisions: ['三个方案都保留'],
    actions: [],
  },
  {
    what: 'candidates below who is to be chosen, and the owner below a task',
    note: `${EN}## Actions\n- Choose a speaker for the fair\n  - Sam Roe\n  - Tom Ray\n- Paint the wall\n  - Luke\n`,
    actions: ['Choose a speaker for the fair', 'Paint the wall · Luke'],
  },
  {
    what: '从谁中选、采访谁,以及任务是谁的',
    note: `${ZH}## 任务\n- 从候选人中选一位讲者\n  - 王伟\n  - 李娜\n- 采访用户\n  - 王伟\n- 整理采访提纲\n  - 李娜\n`,
    actions: ['从候选人中选一位讲者', '采访用户', '整理采访提纲 · 李娜'],
  },
  {
    what: '态度负责与负责什么',
    note: `${ZH}## 讨论\n- 王伟：负责态度很好\n- 李娜：负责登录页\n`,
    actions: ['负责登录页 · 李娜'],
    promises: [],
  },
];
