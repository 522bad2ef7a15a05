import { contentOf } from '../blocks/block';
import { leadTopic } from '../body/leadTopic';
import type { OutlineSection } from '../body/outline';
import { foldHeading, isEntryTopic, isOfLastTime } from '../body/topicOf';
import { endOfLead } from './endOfLead';
import { handsOut, ownersOfSection } from './headedByPeople';
import { isOpenTitle, plansByTheme, tellsOfDeeds } from './openSections';
import type { HeadingSays, Scope } from './scope';

const NO_TALK: ReadonlySet<string> = new Set(['goals', 'agenda', 'participants', 'still-open', 'next-meeting']);

/** `Agenda & notes` holds what was said, too. */
const TELLS_OF_TALK = /\b(?:notes?|minutes|discussions?)\b|纪要|讨论|记录|内容/i;

/** What a heading says of the blocks below it. */
export function scopeOfSection(
  section: OutlineSection,
  index: number,
  sections: readonly OutlineSection[],
  base: Scope,
): Scope {
  const owners = ownersOfSection(section, sections, base.context);
  const isHandedOut = owners.length > 0 && handsOut(section, sections, base.context);
  const isSettled =
    !isEntryTopic(section.effective) && (isLedToDecisions(section, sections, base) || fixesShortly(section, base));
  const kind = isEntryTopic(section.effective)
    ? section.effective
    : isHandedOut
      ? 'action'
      : isSettled
        ? 'decision'
        : undefined;
  return {
    ...base,
    section: index,
    heading: headingSays(section, sections, base.context.text),
    kind,
    topic: section.topic ?? kind,
    until: kind === undefined ? Number.POSITIVE_INFINITY : endOfLead(section, base.context.text),
    clientSide: section.clientSide,
    needed: section.needed,
    owners,
    hidden: isSettled,
    isOnlyWorded: isSettled,
    isOfLastTime: section.own?.topic === 'other' && isOfLastTime(foldHeading(section.title)),
    isTalk:
      (!NO_TALK.has(section.own?.topic ?? '') && !isOfGoals(section, sections)) || TELLS_OF_TALK.test(section.title),
  };
}

function headingSays(section: OutlineSection, sections: readonly OutlineSection[], text: string): HeadingSays {
  const { own, title, parent } = section;
  return {
    isOfPeople: OF_PEOPLE.test(title),
    isOpen: own?.topic === 'discussion' || (own === undefined && isOpenTitle(title)),
    isTold: tellsOfDeeds(title),
    isPlanned: own?.topic === 'plans',
    isOfPlans: (own?.topic === 'discussion' && sections[parent]?.effective === 'action') || plansByTheme(section, text),
    isOfNext: own?.topic === 'next-meeting',
    isMixed: own?.isMixed === true,
  };
}

/** `**第一周：架构设计**` under `目标`: parts of what is aimed at. */
function isOfGoals({ own, level, parent }: OutlineSection, sections: readonly OutlineSection[]): boolean {
  return own === undefined && level === 7 && sections[parent]?.own?.topic === 'goals';
}

/** `讨论后确定了以下方案：` over lines in bold that each head a list: what stands there was settled, as the sentence above them alone says. */
function isLedToDecisions(
  { level, own, parent }: OutlineSection,
  sections: readonly OutlineSection[],
  { context: { text, internal }, further }: Scope,
): boolean {
  if (level !== 7 || (own !== undefined && own.topic !== 'other')) return false;
  const lead = sections[parent]?.blocks.at(-1);
  if (lead?.kind !== 'paragraph' || lead.line !== lead.endLine) return false;
  const raw = contentOf(lead, text).trimEnd();
  return (
    /[:：]$/.test(raw) && leadTopic(raw.slice(0, -1), further)?.topic === 'decision' && !internal.mayKeepSomething()
  );
}

const FIXED_HEAD =
  /^[^\p{Script=Han}]*(?:[一二三四五六七八九十]{1,2}、)?(?:最终)?(?:确定|选定|敲定|商定|议定)了?(?!.*(?:分工|任务|人员|责任|问题|需求|计划|目标|议题|主题|分配|安排))\p{Script=Han}{2,14}[:：]?$/u;

/** `### 确定技术选型` over nothing but short items: what each was fixed as. */
function fixesShortly({ title, blocks }: OutlineSection, { context: { text, internal } }: Scope): boolean {
  const [list, ...others] = blocks;
  if (!FIXED_HEAD.test(title) || list?.kind !== 'list' || others.length > 0 || internal.mayKeepSomething())
    return false;
  return list.children.every(({ start, end }) => end - start <= 40 && !/[。；;？?\n]/.test(text.slice(start, end)));
}

const OF_PEOPLE =
  /\b(?:members?|attend(?:ees?|ance|ed|ing)?|present|participants?|roll call|quorum|people|staff|committee|council|board)\b|成员|人员|参会|出席|签到|委员|与会/i;
