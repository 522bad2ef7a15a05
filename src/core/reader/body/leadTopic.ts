import type { EntryKind } from '../../model/entry';
import { TIMES_ZH } from '../commitments/chinese/words';
import { type TopicOfHeading, topicOf } from './topicOf';

/** What a sentence before a list has to do with something else: `we went through last week's tasks:`. */
const OF_OTHERS =
  /\b(?:discuss|review|complet|finish|previous|last|done|went|went through|not|no|without|blocks?|blocked|asked|how|why|what|who|questions|learned)\b|\b(?:discuss|review|complet|finish)|上次|上周|上期|回顾|已完成|完成了|未完成|没有|尚未|未形成|未达成|暂无|还没|影响|汇报了|介绍/i;

/** `Remaining action items from last meeting:`, `The following documents need to be completed:`. */
const STILL_OPEN =
  /^(?:the )?(?:remaining|open|outstanding|pending|unfinished|carried[- ]over) (?:action items|actions|tasks|to-?dos)\b|^(?:the )?(?:following|these)(?: \w+){0,3} (?:needs?|have|has|are|must|should)(?: still)?(?: to)? be (?:done|completed|finished|submitted|written|prepared|addressed|delivered|created|updated|fixed|handed in|worked on|implemented)\b|^(?:we|everyone|everybody|each (?:member|of us|person|team)) (?:still )?(?:needs? to|have to|has to|will|should|must) (?:do|complete|finish|prepare|work on) (?:the following|these)\b/i;

/** `客户会在周五之前给到：`, `我方负责：`, `请甲方提供以下资料：`: whoever is named is to do what follows. */
export const BY_WHOM_ZH = new RegExp(
  `^(?:请|由|需要?)?(客户方?|[甲乙我对贵]方|我们|我司|对方|供应商|厂商)(?:这边|那边)?(?:会|将|需要?|要|应|来|尽快|继续|负责|(?:在|于)?(?:${TIMES_ZH})){0,4}(?:给到|提供|准备|提交|配合|完成|负责|补充|确认|落实|处理|反馈)(?:的|以下|如下|下列)*(?:内容|资料|材料|事项|工作|信息|文件)?$`,
  'u',
);

/** The kind that a sentence leads to, by its last words: `会议决定，本次迭代的分工如下`, `The following tasks were assigned`. */
const LEADS: readonly (readonly [EntryKind, RegExp])[] = [
  [
    'action',
    /(?:分工|任务(?:分配|安排|布置)?|待办(?:事项)?|行动项|(?:工作|后续|下一?步|下周|下阶段)的?(?:计划|安排|工作)|(?:接下来|下一?阶段|下一?周|下次)[^，,。]{0,8}(?:计划|安排|工作|任务))(?:分别)?(?:如下|如下所示|为|是|包括)?$|(?:following|these|open|new|agreed|assigned) (?:action items|actions|tasks|to-?dos|next steps|assignments)$|\b(?:action items|actions|tasks|to-?dos|next steps|assignments) (?:are|were|have been|was) (?:assigned|agreed|identified|defined|set)\b[^.]{0,60}$|^(?:(?:the|our) )?(?:action items|actions|tasks|to-?dos|next steps|assignments) (?:are|were|for|until|before)\b[^.]{0,40}$/i,
  ],
  [
    'decision',
    /(?:决议|决定|共识|结论|一致意见)(?:分别)?(?:如下|如下所示|为|是|包括)?$|(?:议定|决定|确定|确认|明确|商定|敲定|达成|形成|约定|统一)了?(?:以下|如下|下列)(?!.{0,8}(?:问题|任务|分工|需求|议题|计划|安排|目标|责任|风险|时间|人员|属实|无误|现状|情况))\p{Script=Han}{0,10}$|(?:following|these) (?:decisions|resolutions|agreements)$|\b(?:decisions|resolutions|agreements) (?:are|were|have been) (?:made|taken|reached)\b[^.]{0,40}$|\b(?:agreed|decided|resolved)(?: on| to| that)?(?: the following)?$|\b(?:agreed|decided|resolved) that (?:\S+ ){1,5}(?:should|will|would|shall|must|to)$|\b(?:we|team|group|wg|board|committee|council|everyone|all|members) agrees? (?:on|to|that)(?: the following)?$/iu,
  ],
];

/** What a line that ends in a colon says of the list under it: its heading word, or the end of the sentence that leads there. */
export function leadTopic(title: string, further: ReadonlyMap<string, EntryKind>): TopicOfHeading | undefined {
  if (title.length > 100) return undefined;
  // Of a sentence the last clause leads to the list.
  const clause = title.split(/[，,]/).at(-1)?.trim() ?? '';
  const topic = clause === title.trim() ? topicOf(title, further) : undefined;
  if (topic) return topic;
  const by = BY_WHOM_ZH.exec(title)?.[1];
  if (by !== undefined) return { topic: 'action', clientSide: /客户|[甲对贵]方/.test(by) };
  const kind = STILL_OPEN.test(title)
    ? 'action'
    : OF_OTHERS.test(title)
      ? undefined
      : LEADS.find(([, pattern]) => pattern.test(clause))?.[0];
  return kind ? { topic: kind } : topicOf(title, further);
}
