import type { EntryKind, EntryStatus } from '../../model/entry';

/** What a label before a colon (`Action: …`, `决定:…`) makes of its line. */
export interface LabelMeaning {
  readonly kind: EntryKind;
  readonly clientSide?: true;
  readonly needed?: true;
  /** How it stands, where the label says so. */
  readonly status?: EntryStatus;
  /** Nothing but how the line is worded says so: no client is shown it. */
  readonly isOnlyWorded?: true;
}

const LABELS: readonly (readonly [LabelMeaning, string])[] = [
  [
    { kind: 'action' },
    'action|actions|action item|action items|action items or follow-ups|action point|action points|todo|todos|to do|to-do|ai|ap|task|next action|next actions|next steps|follow-up|follow up|followup|next step|action required|action needed|actions required|actions needed|actionable|actionables|homework|still to do|left to do|to be done|needs doing|待办|待办事项|代办|代办事项|明天要做的|明天要做的事|明天要做|明天计划|明天任务|明日计划|接下来要做的|接下来要做|下周要做的|行动|行动项|任务|todo事项|待做|后续行动|后续动作|跟进|跟进事项|下一步计划|下一步|下步计划|后续计划|后续工作|下周计划|下周任务|明日任务|今日任务|今天的任务|今日工作|今天要完成的工作|我今天要完成的工作|明天要完成的工作|任务发布|发布任务|任务布置|布置任务|本次任务|本周任务|任务安排|工作安排|后续安排|后续工作安排|近期安排|下周安排|下周工作|下周工作计划|下一步工作|下一步安排|下阶段计划|下阶段工作|接下来的工作|接下来的任务|接下来的计划|接下来的安排|后续任务|会后任务|遗留任务|待完成|待办任务|学习任务|开发任务|阶段任务|本阶段任务|课后任务|会后|会后待办|会后跟进|我的任务|我的待办|我的工作|我要做的|我需要做的',
  ],
  [
    { kind: 'decision' },
    'decision|decisions|verdict|decided|resolution|resolved|agreed|agreement|conclusion|we decided|consensus|ruling|decision made|decisions made|decision taken|decision reached|agreed upon|we agreed|final decision made|motion adopted|motion carried|motion passed|motion approved|决定|决议|决策|结论|达成共识|共识|通过|会议决定|会议决议|会议结论|讨论结论|最终结论|决议内容|结论先行|核心结论|主要结论|初步结论|暂时的结论|暂时结论|阶段性结论|当前结论|目前结论|目前的结论|本次结论|会议结果|讨论结果|评审结论|评审结果|最终决定|最终决议|最终方案|一致意见|确定|最终确定|已确定|敲定|定下|已定|暂定|确定方案|投票结果|表决结果|表决|审议结果|议决|审查结果',
  ],
  [
    { kind: 'decision', needed: true },
    'decision needed|decision required|to decide|open decision|pending decision|待定|待决定|待决策|待客户决定',
  ],
  [{ kind: 'question' }, 'question|open question|open questions|q|问|疑问|提问|待确认|未决问题'],
  [
    { kind: 'question', clientSide: true },
    '待客户确认|待甲方确认|待贵方确认|待客户答复|client question|client questions|customer question|question from client|question from the client|client asks|the client asks|client asked|the client asked|customer asks|the customer asks|客户问题|客户提问|客户疑问|客户问|客户询问|客户想知道',
  ],
  [{ kind: 'feedback' }, 'feedback|complaint|complaints|praise|反馈|意见|投诉|表扬'],
  [
    { kind: 'feedback', clientSide: true },
    'client feedback|customer feedback|client concern|client concerns|concern|concerns|main concern|client complaint|customer complaint|客户反馈|客户投诉|主要顾虑|客户意见|客户担忧|客户顾虑|客户建议',
  ],
  [{ kind: 'need' }, 'need|requirement|需求|诉求'],
  [
    { kind: 'need', clientSide: true },
    'client need|customer need|client requirement|client request|客户需求|客户诉求|客户要求',
  ],
  [{ kind: 'risk' }, 'risk|risks|main risk|biggest risk|风险|风险点|潜在风险|主要风险|最大风险'],
  [{ kind: 'issue' }, 'issue|issues|problem|blocker|blockers|impediment|impediments|故障|问题|阻塞|障碍'],
  [
    { kind: 'change' },
    'change|change request|cr|scope change|change in scope|change of scope|变更|变更请求|变更申请|需求变更|范围变更|计划变更',
  ],
  [{ kind: 'conflict' }, 'conflict|disagreement|dispute|冲突|分歧|争议'],
];

/** Labels that head what was talked over as often as what is to be done, and how the first of them reads. */
export const WEAK_LABELS: ReadonlySet<string> = new Set('follow-up|follow up|followup'.split('|'));
export const TELLS =
  /^[\s*_]*(?:the|this|that|it|we|they|last|previous)\s[^.!?]{0,80}?\b(?:was|were|had|has|have|is|are|\p{Ll}{2,20}ed)\b/iu;

/** `Ultimate decision: …`, `Design decision: …`; `Venue decision: Monday` may say when it will be taken. */
export const OWN_DECISION =
  /^(?:final|ultimate|main|key|group|team|board|committee|council|collective|joint|formal|design|technical|architecture|architectural|interim|tentative|unanimous|majority|our|client|client's) (?:decisions?|consensus)$/u;

/** `结果：本案二读通过`, `投票：5:1 通过`; `结果：测试通过` is none. */
export const OUTCOME_LABELS: ReadonlySet<string> = new Set('结果|投票|表决情况|投票情况|议案结果'.split('|'));
export const OUTCOME_ZH =
  /^[\s*_]*(?:<[^>]{1,40}>)?(?:(?:[一二三]|第[一二三]次)[讀读]|本案|全案|全文|此案|該案|该案|提案|全票|全員|全员|一致|多[数數](?:決|决)?|照案|[无無][异異][议議]|鼓掌|表[决決]|修正後?后?|同意\s?\d{1,3}[^。]{0,30}[，,、]|\d{1,3}\s?[:：比]\s?\d{1,3}\s?|[，,\s])*(?:通[过過]|同意|否[决決]|不通[过過]|未通[过過]|[搁擱]置|退回)/u;

/** `Task for this week: …`, `Deliverables before next meeting: …`. */
export const TASK_BY_WHEN =
  /^(?:tasks?|actions?|action items?|to-?dos?|homework|next steps?|plans?|goals?|deliverables?) (?:due |for |until |before |by )?(?:the |our )?(?:next|this|coming|following) (?:week|meeting|time|sprint|session|call)$/;

export const LABEL_MEANINGS: ReadonlyMap<string, LabelMeaning> = new Map(
  LABELS.flatMap(([meaning, words]) => words.split('|').map((word) => [word, meaning] as const)),
);

/** In capitals before an item Logseq and Org mode say so that it is a task, and how it stands; `TODO` is a label wherever it stands. */
export const TASK_KEYWORDS: ReadonlyMap<string, EntryStatus> = new Map([
  ['TODO', 'open'],
  ['LATER', 'open'],
  ['WAITING', 'open'],
  ['NOW', 'in-progress'],
  ['DOING', 'in-progress'],
  ['IN-PROGRESS', 'in-progress'],
  ['DONE', 'done'],
  ['CANCELED', 'cancelled'],
  ['CANCELLED', 'cancelled'],
]);

/** Labels of lines between the items of a section that describe the meeting or the item before. */
export const DETAIL_LABELS: ReadonlySet<string> = new Set(
  `date|time|location|rationale|reason|reasoning|context|background|notes|note|effective date|decided by|decision maker|details|dependencies|alternatives|why|next meeting|facilitator|note taker|scribe|日期|时间|地点|主持人|记录人|轮值主持人|理由|背景|说明|备注|生效日期|决策人|决定人|下次会议|成品|产出|产物|交付物|输出物|缺席|请假|列席|出席`.split(
    '|',
  ),
);

/** Labels of the line that says what is to be done, beside those of who does it and by when. */
export const TASK_LABELS: ReadonlySet<string> = new Set(
  'task|description|what|任务|任务描述|任务内容|任务说明|工作内容|具体内容|具体任务|事项|内容|描述'.split('|'),
);
