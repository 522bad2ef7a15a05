import type { EntryKind } from '../../model/entry';

/** Column heads that hold the text of an entry → its kind; `undefined` where the table's section or other columns tell. */
export const TEXT_COLUMNS: ReadonlyMap<string, EntryKind | undefined> = new Map<string, EntryKind | undefined>(
  (
    [
      [
        'action',
        'action|actions|action item|action items|task|tasks|todo|to do|to-do|work item|next step|next steps|follow-up|follow up|assignment|assignments|assigned task|assigned tasks|task assigned|tasks assigned|assigned work|task description|task details|action description|action details|description of action|description of task|next action|next actions|action required|actions required|action to take|what to do|plan for next week|plans for next week|work for next week|tasks for next week|next week|planned work|upcoming work|行动|行动项|行动内容|明日计划|明天计划|明日工作|明日安排|今日计划|今天计划|今日安排|下周计划|下周工作|下周安排|下周工作计划|本周计划|本周工作计划|下阶段任务|下阶段计划|下阶段工作|待完成|待完成任务|待完成工作|接下来的任务|接下来的计划|改进行动|改进项|计划任务|跟踪事项|督办事项|落实事项|跟进内容|待跟进事项|后续事项|后续工作|整改事项|行动事项|任务事项|工作安排|任务安排|下步计划|下一步计划|明日任务|下周任务|本周任务|任务|任务内容|任务描述|待办|待办事项|待办内容|工作内容|工作任务|工作事项|分工|职责|分工内容|负责文档|负责内容|负责部分|负责模块|负责工作|承担工作|工作分工|具体任务|工作|跟进事项|后续行动|下一步|任务名称|任务名|任务项|任务说明|子任务|具体工作|工作项|待办项|待办任务|行动点|行动计划|负责任务|负责范围|主责范围|主要职责|职责描述|工作职责|承担任务|分配任务|任务分配|下一步工作|下一步行动|后续计划|后续任务|后续安排|计划工作|今日任务|需要做的事|要做的事|做什么|开发任务|开发内容|负责板块|负责功能|负责章节|工作要求',
      ],
      [
        'decision',
        'decision|decisions|resolution|决定|决议|决策|决议内容|决定事项|决策内容|结论|会议结论|会议决议|评审结论|审议结果|表决结果|讨论结果|讨论结论',
      ],
      ['question', 'question|questions|open question|疑问|提问|客户问题|待确认问题'],
      ['feedback', 'feedback|comment|反馈|反馈内容|客户反馈|意见'],
      ['need', 'need|requirement|需求|需求描述|客户需求|需求内容'],
      ['risk', 'risk|risks|risk description|风险|风险描述|风险点|风险内容|风险项'],
      ['issue', 'issue|issues|problem|blocker|问题|问题描述|故障|存在问题'],
      ['change', 'change|change request|变更|变更内容|变更项'],
      ['conflict', 'conflict|disagreement|冲突|分歧'],
      [
        undefined,
        'item|items|description|discussion|what|measure|measures|corrective action|corrective actions|整改措施|改进措施|整改内容|措施|detail|details|content|title|name|subject|topic|summary|deliverable|result|outcome|结果|处理结果|事项|内容|描述|缺陷描述|事项描述|工作描述|事项内容|具体事项|决议事项|议定事项|标题|名称|主题|说明|项目内容',
      ],
    ] as const
  ).flatMap(([kind, words]) => words.split('|').map((word) => [word, kind] as const)),
);

/** Columns that head a row with what was talked about, where another column says what came of it (`Topic | Result | Who`). */
export const SUBJECT_COLUMNS: ReadonlySet<string> = new Set(
  'topic|subject|title|name|item|议题|主题|标题|名称'.split('|'),
);

/** A column that says of each row what it is (`T`, `D`, `I`); the kind that each value stands for, `undefined` for what is no entry. */
export const KIND_COLUMNS: ReadonlySet<string> = new Set('type|kind|t/d/i|类型|类别|性质'.split('|'));
export const ROW_KINDS: ReadonlyMap<string, EntryKind | undefined> = new Map<string, EntryKind | undefined>(
  (
    [
      ['action', 't|a|ai|task|action|action item|todo|to do|任务|行动|行动项|待办'],
      ['decision', 'd|decision|决定|决议|决策|结论'],
      ['question', 'q|question|open question|疑问'],
      ['change', 'change|change request|cr|变更|变更请求'],
      ['feedback', 'feedback|concern|反馈|意见'],
      ['risk', 'r|risk|风险'],
      ['issue', 'issue|problem|问题'],
      [
        undefined,
        'i|n|info|information|note|fyi|comment|discussion|assumption|dependency|constraint|信息|说明|通报|讨论|备注|假设|前提|依赖|约束',
      ],
    ] as const
  ).flatMap(([kind, words]) => words.split('|').map((word) => [word, kind] as const)),
);

/** What stands in a column of owners where nobody has to do anything. */
export const INFORMATION: ReadonlySet<string> = new Set(
  'info|information|for info|for information|fyi|note|noted|to note|知悉|通报|告知|供参考|仅供参考'.split('|'),
);

/** Column heads of people beyond those that are field keys; in a table of tasks they own them. */
export const OWNER_COLUMNS: ReadonlySet<string> = new Set(
  "owner|owners|who?|owned by|taken by|done by|completed by|point person|action holder|assigned team member|team member assigned|delegated to|task lead|action lead|who's on it|who does it|handled by|in charge|person in charge|initials|action owner|task owner|assignee|assignees|assigned to|assigned|responsible|resp|resp.|responsible party|responsible person|responsibility|person responsible|accountable|by whom|action by|pic|poc|point of contact|delegate|who|person|people|lead|dri|name|member|team member|group member|group members|members|student|actioned by|actionee|allocated to|assigned member|assigned person|responsible member|负责人|责任人|人员|成员|姓名|执行人|跟进人|经办人|承办人|责任方|负责|主责|负责人员|负责同学|负责成员|负责组员|承担人|谁|对接人|责任部门|责任人员|责任单位|主办|主办人|承办|承办单位|主要负责人|完成人|队员|组员|小组成员|团队成员|成员姓名|组员姓名|参与人|分工人|担当|担当者|牵头人|处理人|处理人员|修复人|开发人员|跟进人员|执行者|落实人|主责人|编写人|实施人|开发者|开发人员|研发人员|认领人|承接人|分配人|分配给|指派给|责任组|小组|责任科室|牵头部门|执行部门|办理人|人|谁做|谁来做|谁负责|跟踪人|跟进责任人|负责小组|负责部门|牵头单位|落实部门|落实单位|承办部门|主办部门|名字|开发|指派|组别|跟进|测试人员|owner/assignee".split(
    '|',
  ),
);

/** Heads that tell of people in other tables, too (`Stand | Volunteer`): those who own the rows of tasks, where no other column says who does. */
export const TASK_OWNER_COLUMNS: ReadonlySet<string> = new Set(
  'champion|volunteer|volunteers|staff|staff member|attendee|participant|participants|leader|driver|developer|contributor|engineer|coordinator|individual'.split(
    '|',
  ),
);

export const DUE_COLUMNS: ReadonlySet<string> = new Set(
  'due|due on|due date|due time|deadline|by when|needed by|required by|expected by|target completion|target completion date|when|until|till|date|target|target date|eta|due by|complete by|finish by|completion|due when|completion date|timeline|截止|截止日期|截止时间|完成时间|完成日期|期限|计划完成时间|预计完成时间|时间|时间节点|日期|ddl|完成期限|交付时间|交付日期|到期日|到期时间|完成节点|计划时间|计划完成|要求完成时间|最后期限|dl|完成时限|时限|办结时限|预计完成|计划完成日期|计划完成日|预计完成日|应完成日|要求完成日期|任务截止|截止日|预计完成日期|完成期|上线时间|目标日期|办理时限|完成日|什么时候|什么时候交|什么时候完成|何时|何时完成|提交时间|交稿时间|最晚时间|预计时间|时间要求|节点|预期时间|预期完成时间|目标时间|结束时间'.split(
    '|',
  ),
);

/** Heads of due columns that say no more than that there is a day in them. */
export const LOOSE_DUE_COLUMNS: ReadonlySet<string> = new Set('when|date|timeline|时间|日期'.split('|'));

export const STATUS_COLUMNS: ReadonlySet<string> = new Set(
  'status|state|done|done?|complete|progress|closed|状态|进度|完成情况|是否完成|完成状态|进展'.split('|'),
);

/** Columns of remarks: a remark that is nothing but a status (`已完成`) says how the row stands. */
export const REMARK_COLUMNS: ReadonlySet<string> = new Set(
  'note|notes|remark|remarks|comment|comments|备注|备考|附注'.split('|'),
);

/** Further columns → the entry field they give. */
export const FIELD_COLUMNS: ReadonlyMap<string, string> = new Map([
  ...'severity|level|risk level|严重程度|等级|级别|风险等级|严重性'
    .split('|')
    .map((word) => [word, 'severity'] as const),
  ...'probability|prob|likelihood|概率|可能性|发生概率'.split('|').map((word) => [word, 'probability'] as const),
  ...'impact|影响|影响程度'.split('|').map((word) => [word, 'impact'] as const),
  ...'mitigation|mitigation plan|response|plan|countermeasure|应对|应对措施|缓解措施|整改措施|改进措施|对策|措施|解决方案|处理措施'
    .split('|')
    .map((word) => [word, 'mitigation'] as const),
  ...'from|raised by|asked by|requested by|reported by|source|提出人|提问人|反馈人|来源|客户提出'
    .split('|')
    .map((word) => [word, 'from'] as const),
  ...'answer|reply|答复|回答|回复'.split('|').map((word) => [word, 'answer'] as const),
  ...'affects|affected|影响范围'.split('|').map((word) => [word, 'affects'] as const),
  ...'priority|优先级'.split('|').map((word) => [word, 'priority'] as const),
  ...'original due|original date|originally due|original|原定日期|原截止日期|原定'
    .split('|')
    .map((word) => [word, 'original'] as const),
  ...'visibility|可见性'.split('|').map((word) => [word, 'visibility'] as const),
  ...'id|编号'.split('|').map((word) => [word, 'id'] as const),
  ...'raised on|date raised|raised date|reported on|date reported|opened on|date opened|logged on|date logged|反馈日期|反馈时间|登记日期|登记时间'
    .split('|')
    .map((word) => [word, 'raised'] as const),
  ...'requested on|date requested|request date|date of request|submitted on|申请日期|申请时间'
    .split('|')
    .map((word) => [word, 'requested'] as const),
  ...'approved on|date approved|approval date|agreed on|批准日期|审批日期|批准时间|审批时间'
    .split('|')
    .map((word) => [word, 'agreed'] as const),
  ...'resolved on|date resolved|closed on|date closed|resolution date|关闭日期|关闭时间'
    .split('|')
    .map((word) => [word, 'resolved'] as const),
  ...'identified on|date identified|发现时间|识别时间'.split('|').map((word) => [word, 'identified'] as const),
  ...'identified|disclosed|raised|asked|answered|requested|communicated|agreed|resolved|confirmed'
    .split('|')
    .map((word) => [word, word] as const),
  ...'识别日期 发现日期|identified;披露日期|disclosed;提出日期 提出时间|raised;回复日期 答复日期|answered;解决日期 解决时间|resolved;沟通日期|communicated;同意日期|agreed;确认日期|confirmed'
    .split(';')
    .flatMap((row) => {
      const [words = '', field = ''] = row.split('|');
      return words.split(' ').map((word) => [word, field] as const);
    }),
]);

/** Columns that number or date the rows of a list and hold nothing of an entry. */
export const NUMBER_COLUMNS: ReadonlySet<string> = new Set('#|no|no.|nr|nr.|number|序号|编号|id|s/n|sn|'.split('|'));

/** Columns that hold the points of an agenda, or goals. */
export const POINT_COLUMNS: ReadonlySet<string> = new Set(
  'item|items|agenda item|agenda items|agenda|topic|topics|subject|title|point|points|discussion point|discussion points|goal|goals|objective|objectives|议题|议题名称|议题内容|议程|事项|主题|内容|目标'.split(
    '|',
  ),
);
