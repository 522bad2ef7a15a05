import { ENTRY_KINDS, type EntryKind } from '../../model/entry';
import { spared } from '../../search/spared';
import { foldPhrase } from '../fold';
import { remembered } from '../remembered';
import { HEADING_FILLERS_EN, HEADING_VERBS_EN, HEADINGS_EN, PLANNED_EN } from '../vocabulary/headingsEn';
import { HEADING_FILLERS_ZH, HEADING_VERBS_ZH, HEADINGS_ZH } from '../vocabulary/headingsZh';
import type { HeadingTopic, HeadingWords } from '../vocabulary/headingTopic';

/** What a heading tells about its section. */
export interface TopicOfHeading {
  readonly topic: HeadingTopic;
  readonly inReport?: HeadingWords['inReport'];
  readonly clientSide?: boolean;
  readonly needed?: boolean;
  readonly ofPlan?: boolean;
  /** It names tasks beside what was decided (`决议与待办`): each item tells which of them it is. */
  readonly isMixed?: boolean;
}

const WORDS: ReadonlyMap<string, TopicOfHeading> = new Map(
  [...HEADINGS_EN, ...HEADINGS_ZH].flatMap((group) => group.words.map((word) => [word, group] as const)),
);
const FORMS_ZH = HEADINGS_ZH.filter(({ forms }) => forms !== undefined);
const LONGEST_ZH = Math.max(...HEADINGS_ZH.flatMap((group) => group.words.map((word) => word.length)));

const NUMBERING =
  /^(?:议题[一二三四五六七八九十\d]{1,2}[:：、.\s]+(?=\S)|(?:section|part|step|item)\s+)?(?:\(?(?:\d{1,3}(?:\.\d{1,3}){0,3}|[ivx]{1,4}|[a-h])[.)、:：]+(?!\d)\s*|\d{1,3}(?:\.\d{1,3}){1,3}\s*|\d{1,3}\s+|[（(]?[一二三四五六七八九十]{1,3}[）)、.:：]\s*|第[一二三四五六七八九十\d]{1,3}(?:部分|节|项|章)[、:：\s]*)/;
/** `20261120-工作安排`, `11月20日任务分工`: the day before what a heading in Chinese says. */
const DATED =
  /^(?:20\d{2}[-./年\s]?)?(?:[01]\d[0-3]\d|\d{1,2}[-./月]\d{1,2}日?)(?:\s?[（(]?周[一二三四五六日天][）)]?)?[-–—_:：\s]*(?=\p{Script=Han}{2})/u;
const BRACKETED = /[(（[【][^()（）[\]【】]{0,60}[)）\]】]/g;
const NOT_WORDS = /[^\p{L}\p{N}\s'&/;+、,，-]+/gu;
const JOINERS = /\s+(?:&|and|und|\/|\+)\s+|[&/+、,，;]|(?<=\p{Script=Han})[与和及](?=\p{Script=Han})/gu;
const LEADS_ON =
  /^(?:for|from|of|by|in|to|until|till|before|this|next|with|on|as|agreed|made|taken|assigned|carried|due|going|moving|identified|captured|resulting|arising)$|^\d/;
const CLIENT = /\b(?:client|customer)s?\b|客户|甲方|贵方/;

/**
 * What a heading's section holds, by the vocabularies and the setting `rapport.headings`: numbering, emoji, brackets and filler
 * words aside. The first of several topics (`Decisions & actions`) counts.
 *
 * @param title the heading as plain text
 */
export function topicOf(title: string, further: ReadonlyMap<string, EntryKind>): TopicOfHeading | undefined {
  if (title.length > 80) return undefined;
  const folded = foldHeading(title);
  if (folded === '') return undefined;
  const own = further.size > 0 ? fromSetting(folded, further) : undefined;
  if (own) return own;
  return topicByWords(folded) ?? topicBeforeDash(title);
}

/** `Actions – Anna`, `Decisions - budget`: whose or what they are of stands behind a word that heads them. */
function topicBeforeDash(title: string): TopicOfHeading | undefined {
  const word = /^([^-–—]{3,24}?)\s[-–—]\s+\S/u.exec(title)?.[1];
  const of = word === undefined ? undefined : WORDS.get(foldHeading(word));
  return of?.topic === 'action' || of?.topic === 'decision' ? of : undefined;
}

/** Whether a heading is a word of the vocabularies and nothing else. */
export function isHeadingWord(title: string): boolean {
  return WORDS.has(foldPhrase(title));
}

/** A heading without numbering, brackets and signs, folded. */
export const foldHeading = remembered((title: string): string => {
  const folded = foldPhrase(title);
  const outside = folded.replace(BRACKETED, ' ');
  const kept = /[\p{L}\p{N}]/u.test(outside) ? outside : folded;
  const bare = kept
    .replace(/^[^\p{L}\p{N}(（]+/u, '')
    .replace(NUMBERING, '')
    .replace(DATED, '');
  return bare
    .replace(NOT_WORDS, ' ')
    .replace(/^[-\s、,，]+|[-\s、,，]+$/g, '')
    .replace(/\s+/g, ' ');
});

function fromSetting(folded: string, further: ReadonlyMap<string, EntryKind>): TopicOfHeading | undefined {
  for (const [word, kind] of further) if (foldHeading(word) === folded) return { topic: kind };
  return undefined;
}

const topicByWords = remembered((folded: string): TopicOfHeading | undefined => {
  const topic = lookUp(folded);
  if (topic?.topic === 'action' && isOfLastTime(folded)) return { topic: 'other' };
  // `Voting members not in attendance`
  return topic?.topic === 'participants' && AWAY.test(folded) ? { topic: 'other' } : topic;
});

const AWAY = /\b(?:not|unable|missing)\b/;

/** `action items from last month`, `last sprint's tasks`: what was to be done then, and is gone through now. */
const OF_LAST_TIME = spared(
  /\b(?:from|of|since) (?:the |our )?(?:last|previous|prior|past) (?:meeting|month|week|time|session|call|sprint|sync|minutes)\b|^(?:(?:the )?(?:last|previous|prior|past) (?:meeting|month|week|time|session|call|sprint|sync)(?:['’]?s)?|previous|prior|past) (?:action|task|to-?do|follow-?up)s?\b/,
);

/** Whether a heading, folded, leads to what was to be done since the last time. */
export function isOfLastTime(folded: string): boolean {
  return OF_LAST_TIME.test(folded) && ACTIONS.test(folded);
}

const ACTIONS = /\b(?:actions?|tasks?|to-?dos?|follow-?ups?|next steps|homework|aps?|ais?)\b/;

function lookUp(folded: string): TopicOfHeading | undefined {
  const exact = WORDS.get(folded);
  if (exact) return exact;
  return /\p{Script=Han}/u.test(folded) ? lookUpChinese(folded) : lookUpEnglish(folded);
}

function lookUpEnglish(folded: string): TopicOfHeading | undefined {
  if (/^(?:review|reviewing) (?:of )?/.test(folded)) return WORDS.get(folded);
  const parts = folded.split(JOINERS).filter((part) => part.trim() !== '');
  if (parts.length > 1) return parts.length > 4 ? undefined : firstOf(parts.map((part) => part.trim()));
  const words = folded.split(' ');
  if (words.length > 8) return longHeading(words);
  if (HEADING_VERBS_EN.has(words[0] ?? '')) return undefined;
  const telling = words.filter((word) => !HEADING_FILLERS_EN.has(word)).join(' ');
  const bare = WORDS.get(telling);
  if (bare) return withClient(bare, folded);
  let plans: TopicOfHeading | undefined;
  for (let length = Math.min(4, words.length - 1); length > 0; length--) {
    const tail = WORDS.get(words.slice(-length).join(' '));
    // A single last word of a longer heading tells little: `Update on project risk` may hold anything.
    const isTail = tail && (length > 1 ? words.length - length <= 3 : words.length === 2 || areTasks(words));
    // `To do next sprint` are tasks, whatever else plans hold.
    if (isTail && tail.topic === 'plans') plans ??= withClient(tail, folded);
    else if (isTail && isPlanned(words, length, tail)) return withClient(tail, folded);
    const head = WORDS.get(words.slice(0, length).join(' '));
    if (head && LEADS_ON.test(words[length] ?? '')) return withClient(head, folded);
  }
  return plans;
}

/** `Sprint 1 tasks`, `Good first tasks`; `Status of tasks` and `Completed sprint tasks` are none. */
function areTasks(words: readonly string[]): boolean {
  return (
    words.length <= 4 &&
    /^(?:tasks|actions|todos)$/.test(words.at(-1) ?? '') &&
    !words.some((word) => NOT_TO_DO.has(word))
  );
}

const NOT_TO_DO: ReadonlySet<string> = new Set(
  'of on about with for to from in and completed complete finished done closed previous last past old prior blocked user users learning corrective status progress review'.split(
    ' ',
  ),
);

/** `Goals for next week` are planned; `Alerts for next week` may be anything. */
function isPlanned(words: readonly string[], length: number, { topic }: TopicOfHeading): boolean {
  return topic !== 'action' || !BY_WHEN.test(words.slice(-length).join(' ')) || PLANNED_EN.has(words[0] ?? '');
}

const BY_WHEN =
  /^(?:(?:for|by|until|till|before|due) )?(?:the )?(?:next|coming)\b(?! (?:steps?|actions?|tasks|up|deliverables)\b)/;

/** `Assign tasks for the coming week with reference to the timeline`: its first two or three words, where the rest only adds to them. */
function longHeading(words: readonly string[]): TopicOfHeading | undefined {
  const length = [3, 2].find((n) => WORDS.has(words.slice(0, n).join(' ')) && LEADS_ON.test(words[n] ?? ''));
  return length === undefined ? undefined : WORDS.get(words.slice(0, length).join(' '));
}

function lookUpChinese(folded: string): TopicOfHeading | undefined {
  if (folded.length > 24) return undefined;
  const parts = folded.split(JOINERS).filter((part) => part.trim() !== '');
  if (parts.length > 1) return parts.length > 4 ? undefined : firstOf(parts.map((part) => part.trim()));
  const compact = folded.replace(/\s+/g, '');
  if (HEADING_VERBS_ZH.some((verb) => compact.includes(verb))) return undefined;
  let bare = compact;
  for (const filler of HEADING_FILLERS_ZH) if (bare.length > filler.length) bare = bare.replace(filler, '');
  const exact = WORDS.get(compact) ?? WORDS.get(bare) ?? FORMS_ZH.find(({ forms }) => forms?.test(compact));
  if (exact) return withClient(exact, compact);
  for (let length = Math.min(LONGEST_ZH, compact.length - 1); length >= 2; length--) {
    const tail = WHOLE_ZH.has(compact.slice(-length)) ? undefined : WORDS.get(compact.slice(-length));
    // `调整预排议程` is what is to be done with one.
    // `以收入为目标`, `阶段目标`: not what the meeting is for.
    if (
      tail?.topic === 'goals' &&
      /为$|^(?:业务|产品|系统|功能|阶段|年度|季度|长期|短期|学习|收入)/.test(compact.slice(0, -length))
    )
      continue;
    if (tail?.topic === 'agenda' && /[调改排审收征确定补]/.test(compact.slice(0, -length))) continue;
    // `待确定事项` has not been settled.
    if (tail && compact.length - length <= 6 && !/[待未不拟]$/.test(compact.slice(0, -length)))
      return withClient(tail, compact);
  }
  return undefined;
}

/** Behind other words these are of something else than the meeting: `登录流程`. */
const WHOLE_ZH: ReadonlySet<string> = new Set(['流程', '追踪', '列管']);

const HAN = /^\p{Script=Han}/u;

const TALKED_OVER: ReadonlySet<string> = new Set(['question', 'issue', 'need', 'feedback', 'risk', 'change']);

/** Beside another word these name what is worked on (`优化与调整`), not what was changed. */
const VAGUE: ReadonlySet<string> = new Set(['调整', '变动']);

function firstOf(parts: readonly string[]): TopicOfHeading | undefined {
  const topics = parts
    .filter((part) => parts.length === 1 || !VAGUE.has(part))
    .flatMap((part) => WORDS.get(part) ?? lookUp(part) ?? [])
    .filter(({ topic }) => topic !== 'other');
  const [first] = topics;
  // `工期与需求` is what was talked over; what else stands there is no need.
  if (first?.topic === 'need' && topics.length === 1 && parts.some((part) => !(WORDS.get(part) ?? lookUp(part))))
    return parts.every((part) => HAN.test(part)) ? undefined : first;
  // `Problems / tasks` are for somebody to solve.
  const toDo = first && TALKED_OVER.has(first.topic) ? topics.find((it) => it.topic === 'action') : undefined;
  if (toDo) return toDo;
  if (
    first?.topic === 'decision' &&
    topics.some((it) => it.topic === 'action') &&
    parts.every((part) => HAN.test(part))
  )
    return { ...first, isMixed: true };
  // `Issues & discussion` tells what was talked over; `Decisions & discussion` still lists what was decided.
  const isTalkedOver =
    first !== undefined && TALKED_OVER.has(first.topic) && topics.some((it) => it.topic === 'discussion');
  return isTalkedOver ? topics.find((it) => it.topic === 'discussion') : first;
}

function withClient(topic: TopicOfHeading, folded: string): TopicOfHeading {
  return topic.clientSide || !CLIENT.test(folded) ? topic : { ...topic, clientSide: true };
}

/** Whether what stands under a heading of this topic is entries. */
export function isEntryTopic(topic: HeadingTopic | undefined): topic is EntryKind {
  return topic !== undefined && (ENTRY_KINDS as readonly string[]).includes(topic);
}
