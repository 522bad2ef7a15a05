/** A note as some team writes it, and what a careful reader takes from it. */
export interface NoteStyle {
  readonly what: string;
  readonly note: string;
  readonly people?: readonly string[];
  readonly goals?: readonly string[];
  /** `text · owners · due` */
  readonly actions?: readonly string[];
  readonly decisions?: readonly string[];
  /** What of the actions is done. */
  readonly done?: readonly string[];
  /** Who takes something on in prose. */
  readonly promises?: readonly string[];
}

export const NOTE_STYLES: readonly NoteStyle[] = [
  {
    what: 'people and goals behind signs, owners behind arrows',
    note: '# Workshop\n\n📅 2026-11-20\n👥 Ana, Björn\n🎯 See how claims are handled\n\n## 🚀 Next steps\n- Björn → book a room (tomorrow)\n',
    people: ['Ana', 'Björn'],
    actions: ['book a room · Björn · 2026-11-21'],
  },
  {
    what: '图标作标签,箭头指任务',
    note: '# 工作坊\n\n📅 2026年11月20日\n👥 安娜、毕云\n\n## 下一步\n- 安娜 → 录入便签(明天)\n',
    people: ['安娜', '毕云'],
    actions: ['录入便签 · 安娜 · 2026-11-21'],
  },
  {
    what: 'people grouped by their department',
    note: 'Participants: Buying (Karl, Ines), Quality (Theo)\n',
    people: ['Karl', 'Ines', 'Theo'],
  },
  {
    what: 'a person with what they are is no group',
    note: '# Attendees\n\nDaniel Heckenberg (AL, Chair)\n',
    people: ['Daniel Heckenberg'],
  },
  {
    what: '人员按单位分行',
    note: '会议时间：2026年11月20日\n与会人员：\n甲方：沈芳、冯建国\n乙方：金磊\n',
    people: ['沈芳', '冯建国', '金磊'],
  },
  {
    what: '标题下的引用是会议信息',
    note: '# 周会\n\n> 时间：2026-11-20\n> 参会：唐悦、梁辰\n\n## TODO\n- [ ] 梁辰 整理埋点（12.03）\n',
    people: ['唐悦', '梁辰'],
    actions: ['整理埋点 · 梁辰 · 2026-12-03'],
  },
  {
    what: 'people in the title',
    note: '# 1:1 Helen / Marc 2026-11-20\n\n- Marc will talk to HR about the promotion\n',
    people: ['Helen', 'Marc'],
    promises: ['Marc'],
  },
  {
    what: '标题里的人',
    note: '# 与艾伦、小拉的预算沟通\n\n小拉会写一页说明。\n',
    people: ['艾伦', '小拉'],
    promises: ['小拉'],
  },
  {
    what: 'a company in the title is nobody',
    note: '# Call with Brightwater Foods\n\nThey like it.\n',
    people: [],
  },
  {
    what: 'a name with its company before a dash; a name behind a colon; the present tense',
    note: 'Present: Peter, Jan, Emil\n\n## Next steps\n- Peter (Alpine) — name a contact\n- Contract for hosting: Jan\n- Emil sends the survey around\n',
    actions: ['name a contact · Peter', 'Contract for hosting · Jan', 'Emil sends the survey around · Emil'],
  },
  {
    what: '会上的人在句首,没有任何标记',
    note: '参会：方圆、谭力、冯建国\n\n## 待办\n- 方圆 发放问卷\n- 谭力11月25日前找客户经理\n- 主机合同：冯建国\n',
    actions: ['发放问卷 · 方圆', '找客户经理 · 谭力 · 2026-11-25', '主机合同 · 冯建国'],
  },
  {
    what: 'rows that say what they are',
    note: 'Type | Description | Owner | Deadline\n--- | --- | --- | ---\nD | We keep the graph database | Aniket |\nT | Prototype of the screen | Meera | 2026-11-27\nI | The mentor is away | |\n',
    actions: ['Prototype of the screen · Meera · 2026-11-27'],
    decisions: ['We keep the graph database'],
  },
  {
    what: 'a topic and what came of it; a row that nobody owns is no action',
    note: '| Topic | Result | Who | Until |\n|---|---|---|---|\n| Samples | Order new samples | Karl | 24.11.2026 |\n| Packaging | for information | | |\n',
    actions: ['Order new samples · Karl · 2026-11-24'],
  },
  {
    what: '风险一栏说的是每个模块,不是风险清单',
    note: '| 模块 | 负责人 | 进展 | 风险 |\n|---|---|---|---|\n| 消息 | 韩冰 | 已提测 | 低 |\n',
    actions: [],
  },
  {
    what: '方括号标题与中文编号',
    note: '出席：白静、洪涛、邬娜\n\n【待办】\n1、白静核对件量\n2、洪涛/邬娜：安排参观\n\n【决定】\n1、合同执行到12月。\n',
    actions: ['白静核对件量 · 白静', '安排参观 · 洪涛, 邬娜'],
    decisions: ['合同执行到12月。'],
  },
  {
    what: 'labelled lines under an issue',
    note: '## Issues\n- Flaky tests\n  - AI: Jeff to file tickets\n  - Decision: rerun twice\n',
    actions: ['file tickets · Jeff'],
    decisions: ['rerun twice'],
  },
  {
    what: 'a bold word needs no colon',
    note: '**Decision** Tasks may be added in the middle of a sprint\n',
    decisions: ['Tasks may be added in the middle of a sprint'],
  },
  {
    what: 'a chat',
    note: "---\ntype: chat\ndate: 2026-11-20\nparticipants: [Dora, Iggy]\n---\n\n**Iggy** 10:05\non it. will let you know in an hour\n\n**Dora** 10:06\ngreat, I'll warn the branch\n",
    promises: ['Iggy', 'Dora'],
  },
  {
    what: '聊天记录',
    note: '---\ntype: chat\ndate: 2026-11-20\nparticipants: [朵拉, 易杰]\n---\n\n易杰 10:05\n我来处理，一小时内给你回复\n\n易杰 11:20\n修好了。明天我加个告警\n',
    promises: ['易杰', '易杰'],
  },
  {
    what: 'a sentence that leads to a list of who does what',
    note: '# 迭代会议\n\n会议决定，本次迭代的任务和分工如下：\n\n- 领域建模：陈文彬\n- 数据库设计：屈飞\n- 状态建模：张乐\n',
    actions: ['领域建模 · 陈文彬', '数据库设计 · 屈飞', '状态建模 · 张乐'],
    decisions: [],
  },
  {
    what: 'a heading word without a mark over items with marks of their own',
    note: '# 需求沟通\n\n待办\n· 整理清单\n· 联系供应商\n',
    actions: ['整理清单', '联系供应商'],
  },
  {
    what: 'points of an agenda with what came of them',
    note: '## Agenda\n\n- Native windows\n  - **Verdict: approved**\n  - Anna will write the guide\n- Second screen\n',
    decisions: ['approved'],
    promises: ['Anna'],
  },
  {
    what: 'a point that hands out tasks',
    note: '## 会议议题\n\n1. **风险**\n   - 识别了风险\n2. **下阶段工作安排**\n   - 王伟整理需求文档\n',
    actions: ['王伟整理需求文档 · 王伟'],
  },
  {
    what: 'actions in paragraphs',
    note: '## Action items\n\nBy next meeting, the drafts will be pushed.\n\nSam to call the printer.\n',
    actions: ['By next meeting, the drafts will be pushed.', 'call the printer. · Sam'],
  },
  {
    what: 'decisions that say so themselves',
    note: '## Notes\n\n- Decided to use Prisma\n- It was agreed the board would meet each month. Anna agreed to set the dates.\n- The motion carried.\n- 经讨论，决定先做前端\n- 决定书已发\n- We agreed with Sam\n',
    decisions: [
      'Decided to use Prisma',
      'It was agreed the board would meet each month. Anna agreed to set the dates.',
      'The motion carried.',
      '经讨论，决定先做前端',
    ],
    promises: ['Anna'],
  },
  {
    what: 'a table that nobody has filled in',
    note: '## Action items\n\n| Item | Responsible | Due date |\n|-|-|-|\n| item | who | due_date |\n| Get keys | Sam | |\n',
    actions: ['Get keys · Sam'],
  },
  {
    what: 'a list of routes under a heading that reads like a name',
    note: '### User Routes\n\n- `GET /users` - Return profile info\n- `POST /users` - Add user\n',
    promises: [],
  },
  {
    what: 'tasks under what part of the system they are of',
    note: '## 会议记录\n\n- 制定下一阶段开发计划\n  - 前端：\n    - 完成聊天界面\n  - 后端：\n    - 完善数据库\n  - 发布第一版\n',
    actions: ['完成聊天界面 · 前端', '完善数据库 · 后端', '发布第一版'],
  },
  {
    what: 'who does it at the head of a Chinese sentence',
    note: '## 分工\n\n- 冷杰负责数据库\n- 各组成员需提交初稿\n- API设计：郑佳\n- 系统负责发送邮件\n',
    actions: ['冷杰负责数据库 · 冷杰', '各组成员需提交初稿 · 各组成员', 'API设计：郑佳', '系统负责发送邮件'],
  },
  {
    what: 'a table with names under no head',
    note: '### 分工\n\n| | 工作 |\n|-|-|\n| 于润 | 数据库 |\n| 朱奎 | 题目页面 |\n',
    actions: ['数据库 · 于润', '题目页面 · 朱奎'],
  },
  {
    what: 'a roll call under another heading',
    note: '## TAC voting members\n\n- [x] Tracy Kuhrt\n- [ ] Wenjing Chu\n- [x] Troy Ronda (by phone)\n',
    actions: [],
  },
  {
    what: 'people under a slanted label, under parties, and in a sentence that leads to them',
    note: '# Call\n\n### Attendees\n\n**Members:**\n\n- @anna\n- @sam\n\n**Visitors:**\n\nNone\n',
    people: ['anna', 'sam'],
  },
  {
    what: 'people below a slanted label',
    note: '# Call\n\n*Participants:*\n\nAnna Lee (AL), Sam Roe (SR)\n\n*Apologies:*\n\nTom Ray (TR)\n',
    people: ['Anna Lee', 'Sam Roe'],
  },
  {
    what: 'people in attendance',
    note: '# Call\n\nBoard members in attendance were:\n\n- Anna Lee\n- Sam Roe\n\n:family: **Attendance:**\n- Li Wei\n',
    people: ['Anna Lee', 'Sam Roe', 'Li Wei'],
  },
  {
    what: 'labels in both languages, and headings whose hashes stand close',
    note: 'Date 日期：2026-11-20\nParticipants 与会人：王伟，李娜\n\n##待办\n\n- 整理清单\n',
    people: ['王伟', '李娜'],
    actions: ['整理清单'],
  },
  {
    what: 'a heading of improvements',
    note: '### 议题四：功能优化与调整\n\n1. **客户资料：**\n   - **决议：**\n     - 增加状态\n',
    decisions: ['增加状态'],
  },
  {
    what: 'a line that says what it is within an item',
    note: '## Notes\n\n3. SIG 成立申请\n   同意成立 SBOM sig\n- JB: Action item: send the link\n',
    decisions: ['同意成立 SBOM sig'],
    actions: ['send the link · JB'],
  },
  {
    what: 'an agenda in a table',
    note: '## Agenda Items\n\n| No | Item |\n|-|-|\n| 1 | Share the work |\n| 2 | [item name] |\n',
    goals: ['Share the work'],
  },
  {
    what: 'points under a bare word',
    note: '日期：2026-11-20\n议题\n1. 选题\n',
    goals: ['选题'],
  },
  {
    what: 'conclusions and plans within a paragraph',
    note: '参会人：王伟、赵鹏\n\n**议题1：申请**\n汇报人：赵鹏\n结论：\n1、重新整理材料\n2、同意立项\n待办：\n1、补充计划\n\n下一步计划：王伟调研相关论文\n',
    decisions: ['重新整理材料', '同意立项'],
    actions: ['补充计划', '王伟调研相关论文 · 王伟'],
  },
  {
    what: 'decisions in the middle and at the end of what is said',
    note: '## Notes\n\n- Anna proposed a fund. It was agreed that we would start small\n- Change the format – agreed\n- An agreement has been made on the first steps\n- 推荐使用看板（提议人：王伟）**通过**\n- 讨论了两个方案。最终我们决定采用前一种\n- We did not reach an agreement\n',
    decisions: [
      'Anna proposed a fund. It was agreed that we would start small',
      'Change the format – agreed',
      'An agreement has been made on the first steps',
      '推荐使用看板（提议人：王伟）通过',
      '讨论了两个方案。最终我们决定采用前一种',
    ],
  },
  {
    what: 'headings that are tasks, and initials',
    note: '# Summary of actions: due in March\n\n### Lyn Taylor: review the page\n\nShow who it is by.\n\n### All: document differences\n\n## Next steps\n\n- AS/CE: draft the terms\n- API: fix the key\n',
    actions: [
      'review the page · Lyn Taylor',
      'document differences · All',
      'draft the terms · AS, CE',
      'API: fix the key',
    ],
  },
  {
    what: 'somebody whom nothing but their deeds introduces',
    note: '## Notes\n\n- Karin will talk to the archive.\n- Karin will fill in the form.\n- Jenkins will build the release.\n- Jo happy to coordinate the answer.\n- We are happy to help.\n',
    promises: ['Karin', 'Karin', 'Jo'],
  },
  {
    what: 'a review of earlier actions',
    note: "### Review of last meeting's minutes and action items\n\n- Duncan met a number of people\n",
    actions: [],
  },
  {
    what: 'actions that speak of what was agreed',
    note: 'Present: Anna, Sam\n\n## Action items\n\n- We agreed to send the contract (Anna)\n- Check that the budget was approved (Sam)\n',
    actions: ['We agreed to send the contract · Anna', 'Check that the budget was approved · Sam'],
    decisions: [],
  },
  {
    what: 'who does what as it was settled, and by when',
    note: '# 会议 2026-11-20\n\n## 决议\n\n- 内容由运营配置，我们提供模板\n- 由王伟在周五前上传\n',
    decisions: ['内容由运营配置，我们提供模板', '由王伟在周五前上传'],
    promises: ['王伟'],
  },
  {
    what: 'what sounds like a decision',
    note: '## Notes\n\n- Resolved the login bug\n- If the budget was approved, we would start\n- The motion sensor passed the test\n- The agreement was sent to Anna\n- PR 12 - approved\n- Everyone agreed it was a good lunch\n- 会议通过腾讯会议召开。\n- 大家通过微信群沟通进度\n- 双方同意的时间是周五\n- 大家决定了方向的同学先走\n',
    decisions: [],
  },
  {
    what: 'tasks that are names of things',
    note: '## Packing\n\n- [ ] Tripod\n- [ ] Camera\n- [ ] Laptop\n',
    actions: ['Tripod', 'Camera', 'Laptop'],
  },
  {
    what: 'lists under what only speaks of tasks',
    note: '## Notes\n\n- Anna is behind with her tasks\n  - sick for a week\n\n**How we track tasks**\n\n- on a board\n\nThe team has no open actions:\n\n- so we went home\n\n没有达成共识：\n\n- 下次再议\n',
    actions: [],
    decisions: [],
  },
  {
    what: 'paragraphs under actions that hold none',
    note: '## Action items\n\nThere is nothing that needs to be done.\n\nWork on this went well.\n\n本周没有需要处理的事项。\n',
    actions: [],
  },
  {
    what: 'figures in a table of measures',
    note: '| Measure | Owner | Status |\n|-|-|-|\n| Revenue | Anna | done |\n',
    actions: [],
  },
  {
    what: 'a stand-up under names',
    note: '## Stand-up\n\n**Marek**\n- Yesterday: tests\n- Today: will start on the export\n',
    promises: ['Marek'],
  },
];
