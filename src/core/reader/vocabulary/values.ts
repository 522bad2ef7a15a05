import type {
  ChangeTarget,
  ConflictApproach,
  ConflictCause,
  EntryStatus,
  FeedbackTone,
  Level,
  VisibilityMark,
} from '../../model/entry';
import type { MeetingStatus, NoteKind, Purpose } from '../../model/note';
import type { Audience, HealthBand, ProjectStatus, Weekday } from '../../model/profile';

/** Folded spelling → value. */
export type ValueTable<T extends string> = ReadonlyMap<string, T>;

function table<T extends string>(words: Readonly<Record<T, string>>): ValueTable<T> {
  const entries = Object.entries<string>(words) as [T, string][];
  return new Map(
    entries.flatMap(([value, spellings]) => [
      [value.toLowerCase(), value] as const,
      ...list(spellings).map((word) => [word, value] as const),
    ]),
  );
}

function list(spellings: string): readonly string[] {
  return spellings === '' ? [] : spellings.split('|');
}

export const NOTE_TYPES: ValueTable<NoteKind> = table({
  client: 'customer|客户|甲方|client-profile|client profile',
  project: '项目|project-profile|project profile',
  meeting:
    'minutes|meeting-notes|meeting notes|meeting note|meeting-minutes|meeting minutes|会议|会议纪要|会议记录|纪要|例会|周会',
  call: 'phone|phone call|phone-call|电话|通话|电话会议|电话沟通',
  email: 'mail|e-mail|邮件|电子邮件',
  chat: 'im|message|wechat|slack|微信|聊天|聊天记录|即时消息|企业微信|钉钉|飞书',
  report:
    'weekly-report|weekly report|status-report|status report|weekly|monthly-report|monthly report|progress-report|progress report|报告|周报|月报|双周报|日报|汇报|状态报告|项目周报|进度报告',
  action: 'task|todo|action-item|action item|行动|行动项|待办|任务',
  decision: 'decisions|决定|决议|决策',
  question: '提问|客户问题|疑问',
  feedback: '反馈|客户反馈',
  need: 'requirement|需求|客户需求',
  risk: '风险',
  issue: 'problem|问题|故障',
  change: 'change-request|change request|变更|变更请求',
  conflict: '冲突|分歧',
});

export const ENTRY_STATUSES: ValueTable<EntryStatus> = table({
  open: 'todo|to do|to-do|new|not started|not-started|pending|planned|backlog|waiting|waiting for client|on hold|on-hold|paused|parked|reopened|open.|未完成|未解决|未修复|未关闭|待解决|未开始|待办|待处理|待开始|未处理|开放|打开|新建|待跟进|待完成|暂停|搁置|挂起|待确认|待反馈',
  done: 'complete|completed|closed|finished|resolved|yes|x|✓|✔|✅|☑|done.|fixed|shipped|answered|delivered|mitigated|averted|已完成|完成|已解决|已关闭|关闭|办结|已办结|结束|是|已回复|已答复|已处理|已执行|已落实|已实施|已落地|已上线|已交付|已提交|已发布|已修复|已缓解|已消除|√',
  'in-progress':
    'in progress|inprogress|doing|started|ongoing|wip|active|on track|on-track|in work|under way|underway|at risk|blocked|delayed|in review|🚧|进行中|处理中|跟进中|推进中|开发中|测试中|编写中|设计中|执行中|落实中|已开始|延期|阻塞',
  cancelled:
    "canceled|dropped|abandoned|obsolete|rejected|declined|withdrawn|won't do|wontfix|❌|取消|已取消|作废|放弃|不做|驳回|已驳回|拒绝|已拒绝|已否决|已撤回",
  migrated: 'moved|deferred|postponed|forwarded|移交|已移交|顺延|转移|已转移|推迟',
});

export const DECISION_STATUSES: ValueTable<'needed' | 'made'> = table({
  needed:
    'required|pending|open|to be made|to be taken|to be decided|tbd|undecided|待定|待决定|待客户决定|待决策|未定|需要|待',
  made: 'taken|decided|final|agreed|approved|done|confirmed|已定|已决定|已确定|已通过|通过',
});

export const REPORT_STATUSES: ValueTable<'draft' | 'sent'> = table({
  draft: 'wip|open|in progress|草稿|待发送|未发送',
  sent: 'done|final|published|delivered|shared|已发送|已发|发送|完成',
});

export const LEVELS: ValueTable<Level> = table({
  high: 'h|critical|severe|major|very high|blocker|urgent|🔴|red|高|严重|极高|很高|重大|紧急',
  medium: 'm|med|moderate|normal|medium-high|🟡|🟠|amber|yellow|中|中等|一般|普通|较高',
  low: 'l|minor|very low|trivial|negligible|🟢|green|低|轻微|较低|很低|小',
});

export const TONES: ValueTable<FeedbackTone> = table({
  praise: 'positive|compliment|happy|praised|表扬|肯定|正面|满意|好评|称赞',
  suggestion: 'idea|proposal|improvement|建议|提议|改进建议',
  criticism: 'negative|complaint|criticised|criticized|批评|负面|投诉|不满',
  concern: 'worry|worried|concerned|concerns|担忧|担心|顾虑|关切|疑虑',
});

/** What nobody says who asks for anything, and what takes it back or asks for something all the same. */
export const PRAISES =
  /\b(?:loves?|loved|great|excellent|fantastic|awesome|wonderful|brilliant|perfect|very happy|really likes?|really liked|very (?:satisfied|pleased)|exactly what we (?:needed|wanted)|well done|thank(?:s| you))\b|非常满意|很满意|很喜欢|太棒了|很棒|很到位|点赞|赞不绝口|正是我们(?:要|想要|需要)的|做得(?:很|非常)好|进展很好|感谢/i;
export const TAKES_BACK =
  /[?？]|\b(?:but|though|although|however|except|only|yet|still|too|not|no|nor|never|without|slow|late|missing|would|could|should|wish|want|if|until|unless|once|when|wanted|worr|concern|risk|problem|issue|more|less|better)|n['’]t\b|但|不过|只是|然而|可是|希望|建议|如果|要是|能否|太慢|太长|不|没|缺|慢|难|担心|问题|除了|唯一|还[要需想]|更|再|若/i;

/** What a heading or label of feedback says of its tone, anywhere in it. */
export const TONE_WORDS: readonly (readonly [tone: FeedbackTone, words: readonly string[]])[] = [
  ['praise', ['praise', 'compliment', 'kudos', 'positive', 'what they liked', '表扬', '好评', '正面', '满意的']],
  ['criticism', ['complaint', 'criticism', 'negative', '投诉', '批评', '差评', '负面', '不满']],
  ['concern', ['concern', 'worr', '顾虑', '担忧', '担心', '关切', '疑虑']],
];

export const OUTCOMES: ValueTable<'met' | 'partly' | 'unmet'> = table({
  met: 'yes|achieved|reached|done|true|fully|✅|✓|达成|已达成|完成|已完成|是|实现',
  partly: 'partial|partially|partially met|half|部分|部分达成|部分完成',
  unmet: 'no|not met|missed|failed|false|not achieved|❌|未达成|没有达成|未完成|否|未实现',
});

export const MEETING_STATUSES: ValueTable<MeetingStatus> = table({
  planned: 'scheduled|upcoming|proposed|tentative|confirmed|计划|计划中|已安排|待召开|未召开',
  held: 'done|completed|complete|finished|took place|happened|closed|已召开|已举行|召开|完成|已完成|已结束',
  cancelled: 'canceled|called off|取消|已取消',
});

export const PURPOSES: ValueTable<Purpose> = table({
  progress:
    'progress update|status|status update|update|progress sync|sync|进度|进度同步|进展|进展同步|进展汇报|同步|汇报',
  problem: 'problems|problem solving|problem-solving|issue|troubleshooting|问题|解决问题|问题解决|问题处理|排障',
  feedback: 'review|demo|反馈|收集反馈|征求意见|评审',
  planning: 'plan|kick-off|kickoff|kick off|计划|规划|策划|启动',
});

export const VISIBILITIES: ValueTable<VisibilityMark> = table({
  client: 'client-visible|client visible|customer|external|客户|客户可见|对外',
  internal: 'private|confidential|internal only|team|内部|仅内部|保密|不对外|私密',
});

export const CAUSES: ValueTable<ConflictCause> = table({
  interests: 'interest|利益|利益冲突',
  understanding: 'misunderstanding|理解|误解|理解偏差|认知|沟通',
  resources: 'resource|资源|资源不足',
  other: '其他|其它',
});

export const APPROACHES: ValueTable<ConflictApproach> = table({
  negotiate: 'negotiation|negotiating|协商|谈判',
  compromise: 'compromising|折中|妥协|折衷',
  collaborate: 'collaboration|collaborating|合作|协作|共同解决',
});

export const TARGETS: ValueTable<ChangeTarget> = table({
  goals: 'goal|objectives|objective|目标',
  scope: 'features|requirements|deliverables|范围|需求|功能',
  time: 'schedule|timeline|date|dates|deadline|milestones|时间|进度|工期|日期|交期',
  resources: 'resource|budget|cost|costs|people|team|money|effort|资源|预算|成本|费用|人力|人员',
});

export const PROJECT_STATUSES: ValueTable<ProjectStatus> = table({
  active: 'in progress|in-progress|ongoing|running|open|started|live|current|进行中|活跃|执行中|推进中',
  'on-hold': 'on hold|paused|hold|suspended|onhold|blocked|暂停|搁置|挂起',
  complete: 'completed|done|finished|closed|archived|已完成|完成|结束|已结束|结项|归档',
  'not-started': 'not started|planned|notstarted|backlog|upcoming|proposed|未开始|未启动|计划中|筹备',
});

/** Linear, Asana, GitHub Projects and traffic lights. */
export const HEALTH_BANDS: ValueTable<HealthBand> = table({
  'on-track': 'on track|ontrack|on_track|green|healthy|good|🟢|正常|绿|绿色|良好|健康|按计划',
  'at-risk': 'at risk|atrisk|at_risk|amber|yellow|orange|🟡|🟠|有风险|风险|黄|黄色|预警|存在风险',
  'off-track': 'off track|offtrack|off_track|red|critical|bad|🔴|偏离|红|红色|严重|失控|延期|滞后',
});

export const AUDIENCES: ValueTable<Audience> = table({
  executive: 'executives|management|exec|business|leadership|高管|管理层|决策层|领导|业务|决策人',
  technical: 'tech|engineering|developers|developer|技术|技术人员|研发|工程',
});

export const WEEKDAYS: ValueTable<Weekday> = table({
  mon: 'monday|周一|星期一|礼拜一',
  tue: 'tuesday|tues|周二|星期二|礼拜二',
  wed: 'wednesday|周三|星期三|礼拜三',
  thu: 'thursday|thur|thurs|周四|星期四|礼拜四',
  fri: 'friday|周五|星期五|礼拜五',
  sat: 'saturday|周六|星期六|礼拜六',
  sun: 'sunday|周日|星期日|星期天|周天|礼拜天',
});

/** Ways of talking, as `channel` and `via` take them. What stands in no row is kept as written, folded. */
export const CHANNELS: ValueTable<string> = table<string>({
  video:
    'zoom|teams|ms teams|microsoft teams|google meet|meet|webex|video call|video conference|videoconference|online|remote|腾讯会议|视频|视频会议|线上|线上会议|在线|飞书会议|钉钉会议|远程',
  phone: 'call|telephone|phone call|电话|电话会议|通话',
  'in-person':
    'in person|onsite|on-site|on site|face to face|face-to-face|f2f|office|现场|线下|当面|面对面|线下会议|面谈',
  email: 'mail|e-mail|邮件|电子邮件|邮箱',
  im: 'chat|slack|wechat|whatsapp|message|messenger|signal|微信|企业微信|钉钉|飞书|聊天|即时消息|微信群|qq',
});

/** `answered: yes`: it happened, on a day that nobody wrote down. */
export const YES: ReadonlySet<string> = new Set(
  'yes|y|true|x|✓|✔|✅|☑|done|是|已|有|对|√|已完成|完成|已确认|已回复|已沟通|已披露|已同意|已解决'.split('|'),
);
export const NO: ReadonlySet<string> = new Set(
  'unassigned|nobody|no owner|no date|unknown|to be determined|to be confirmed|未分配|待分配|未知|no|n|false|not yet|none|-|–|—|tbd|tbc|n/a|na|pending|open|否|未|没有|无|待定|待|未定|暂无|?|？'.split(
    '|',
  ),
);
