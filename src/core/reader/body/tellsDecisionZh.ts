import { type Spared, spared } from '../../search/spared';
import { simplified } from '../../visibility/traditional';
import {
  AGREED_WHAT_ZH,
  AGREES_ZH,
  CHANGED_ZH,
  CHOSEN_ZH,
  CLOSES_ZH,
  DECIDERS_ZH,
  DECIDES_ZH,
  FIXED_AS_ZH,
  FIXES_ZH,
  LEFT_OUT_ZH,
  MADE_CLEAR_ZH,
  MOVES_ZH,
  NO_VOTE_ZH,
  NOT_SETTLED_ZH,
  NOT_YET_ZH,
  ON_GROUNDS_ZH,
  PASSES_ZH,
  REASONS_ZH,
  REVIEWED_ZH,
  SET_TO_ZH,
  SETTLES_ZH,
  TENTATIVE_ZH,
  TOGETHER_ZH,
  TURNS_ZH,
  VOTED_ZH,
} from '../vocabulary/decisionsZh';
import { decidesPlainlyZh } from './decidesPlainlyZh';
import { NUMBER_ZH } from './numberZh';

const NUMBER = NUMBER_ZH.source;
const MAY_DECIDE = spared(/决定|同意|通过|否决|商定|议定|共识|确定|选定|敲定|定下|选用|选择|定为|定在/u);
/** `会议决定…`, `一致同意…`, `同意引入…`, `全票通过`. */
const DECIDED = new RegExp(
  `${NUMBER}(?:(?:${DECIDERS_ZH})(?:(?:讨论|商议)后?[，,]?)?(?:${TOGETHER_ZH})*(?:${DECIDES_ZH}|${AGREES_ZH}|${PASSES_ZH}|${SETTLES_ZH})|(?:一致|最终|正式|最后|讨论|商议|协商|商量)?${DECIDES_ZH}|一致(?:${DECIDES_ZH}|${AGREES_ZH}|通过)|(?:最终|最后)?(?:我们|大家|组员|小组)(?:最终|最后)?${DECIDES_ZH}|同意(?=${AGREED_WHAT_ZH})|(?:全票|投票|表决)(?:一致)?通过(?!后|的)|(?:会议)?(?:审议|表决|讨论)(?:并|后)?(?:一致)?通过(?=了?[《“”"]))`,
  'u',
);
/** `（提议人：王伟）**通过**` */
const PASSED = /(?:\*\*|[【（(])\s*(?:一致|全票)?通过\s*(?:\*\*|[】）)])\s*$/u;
const VOTED = spared(new RegExp(VOTED_ZH, 'u'));
/** `…。最终决定…` */
const DECIDED_THEN =
  /[。；;，,]\s*(?:最终|最后|因此|为此|所以|综上|于是|会上|会议)[，,]?(?:我们|大家|组员|小组|会议)?(?:最终|最后|一致)?(?:决定(?![的书权性因])|同意采用)/u;
/** `根据自身条件，决定先用内网穿透`: the reason first. */
const FOR_A_REASON = new RegExp(
  `${NUMBER}(?:${REASONS_ZH})[^，,。；;：:]{1,60}[，,]\\s*(?:${DECIDERS_ZH}){0,1}(?:${TOGETHER_ZH})*${DECIDES_ZH}`,
  'u',
);
/** `初步确定项目为…`, `确定采用…`, `确定技术路线：采用…`, `上线时间定为周五`: what was one of several is one. */
const FIXED = new RegExp(
  `${NUMBER}(?:[^，,。；;：:]{1,16}(?:讨论|协商|商议)后?[，,]\\s*)?(?:(?:${DECIDERS_ZH})?(?:${TOGETHER_ZH})+(?:${FIXES_ZH})(?!的)|(?:${DECIDERS_ZH})?(?:确定|选定|敲定)(?:${FIXED_AS_ZH})|(?:确定|选定|敲定)[^，,。；;：:]{1,20}(?:(?<!作)为(?!了)|作为(?!了|依据|参考))|(?:确定|选定|敲定)了?[^，,。；;：:\\s]{2,10}[：:]\\s*\\S|(?:确定|选定|敲定)了?[^，,。；;：:\\s（(]{2,14}[（(][^（()）时日]{2,20}[)）][。\\s]*$|[^，,。；;：:]{2,20}${SET_TO_ZH})`,
  'u',
);
/** `方案评审通过。`; `代码审核通过` is work that was done. */
const REVIEWED = new RegExp(`(?<!代码)(?:${REVIEWED_ZH})(?:一致|已|全票)?通过[*_]{0,2}[。！!]?\\s*$`, 'u');
/** `决定先做一个框架：` over what belongs to it; `会议决定如下：` only leads to decisions. */
const DECIDED_OVER =
  /^[\s*_]*(?:(?:本次|此次)?会议|我们|大家|小组)?(?:最终|最后|一致)?决定(?!如下|事项|内容|[为是有了的书权性因者]|包括)[^，,。：:]{2,40}[：:][*_\s]*$/u;
/** `经讨论，将系统划分为以下模块：` */
const DIVIDED =
  /^[\s*_]*经(?:过)?[^，,]{0,8}(?:讨论|协商|商议|研究)后?[，,]\s*(?:我们|大家|会议)?(?:一致|最终)?(?:将|把|决定|确定|采用|同意)[^：:？?]{4,60}[：:][*_\s]*$/u;
const LEADS = /如下|以下|下列|下述/u;
/** `本次会议确定了技术方案`, `大致确定了页面布局`; who does it and when to meet again is told elsewhere. */
const SETTLED = new RegExp(
  `${NUMBER}(?:${DECIDERS_ZH})?(?:也|还|已经?)?(?:${TOGETHER_ZH}|讨论(?:并|后)|商(?:讨|议)(?:并|后)|大致|基本|大体|明确|进一步)*(?:确定|选定|敲定|定下)了(?=[^，,。；;：:]{2,40})(?!${NOT_SETTLED_ZH})`,
  'u',
);

/** `上次会议决定…`: not in this one. */
const LONG_SINCE = /^[\s*_\d.、]*在?(?:上一?次|去年|前年|往年|此前)/;

const CONDITION = /^[\s*_]*(?:如果|若(?!干)|要是|假如|倘若|一旦|除非)[^，,]*(?:[，,]|$)/;

/** What stands behind the condition that a line opens with (`如果决定用橡木，…`): in it nothing is decided. */
function behindConditionZh(line: string): string {
  const condition = CONDITION.exec(line)?.[0];
  return condition === undefined ? line : line.slice(condition.length);
}

/** Whether a line in Chinese says of itself that something was decided, without a label that says so. */
export function tellsDecisionZh(written: string): boolean {
  const line = behindConditionZh(simplified(written));
  if (!MAY_DECIDE.test(line)) return DIVIDED.test(line);
  if (LONG_SINCE.test(line)) return false;
  const plain = line.replace(/[*_]{2,3}/g, '');
  if (/[:：?？]$/.test(line.slice(-40).replace(/[*_\s]+$/, '')))
    return (DECIDED_OVER.test(plain) && !LEADS.test(plain)) || DIVIDED.test(plain);
  if (
    PASSED.test(line) ||
    decidesLater(plain) ||
    DECIDED.test(plain) ||
    DECIDED_THEN.test(plain) ||
    decidesForReason(plain)
  )
    return true;
  if (VOTED.test(plain)) return !NO_VOTE_ZH.test(plain);
  if (REVIEWED.test(plain)) return !NOT_YET_ZH.test(plain) && !/未(?!来)/.test(plain);
  const first = /^[^。；;]*/.exec(plain)?.[0] ?? '';
  return FIXED.test(first) && !NOT_YET_ZH.test(first);
}

/** Whether a line tells how a vote ended. */
export function tellsVoteZh(written: string): boolean {
  const plain = simplified(written).replace(/[*_]{2,3}/g, '');
  return VOTED.test(plain) && !NO_VOTE_ZH.test(plain);
}

/** Whether a line tells that something was settled; where a note tells of progress this is a deed. */
export function tellsSettledZh(written: string): boolean {
  const line = simplified(written);
  if (!MAY_SETTLE.test(line)) return false;
  const plain = line.replace(/[*_]{2,3}/g, '');
  return SETTLED.test(plain) && !NOT_YET_ZH.test(/^[^。；;]*/.exec(plain)?.[0] ?? '') && !/[:：]\s*$/.test(plain);
}

/** One by one: each has words that it cannot do without, and all of them together have none. */
const CLOSED: readonly Spared[] = [
  `${NUMBER}(?:${DECIDERS_ZH})(?:${ON_GROUNDS_ZH})(?:${TOGETHER_ZH})*(?:${FIXES_ZH}|${DECIDES_ZH})(?!的)`,
  CLOSES_ZH,
  MOVES_ZH,
  `(?:${NUMBER}|[。；;]\\s*)${MADE_CLEAR_ZH}(?!${NOT_SETTLED_ZH})`,
  LEFT_OUT_ZH,
  CHANGED_ZH,
  TENTATIVE_ZH,
  TURNS_ZH,
  CHOSEN_ZH,
].map((source) => spared(new RegExp(source, 'u')));
const MAY_CLOSE = spared(
  /[定明决驳采暂缓选更推弃砍]|先不|改用|使用|通过|结论|[至为到成]|[以今往]后|确认|不.{1,14}了|[先一是就]用/u,
);

/** Whether a line closes with what was chosen (`经过考察，最终确定改用…`), or says what the meeting made clear. */
export function tellsClosingZh(written: string): boolean {
  const line = behindConditionZh(simplified(written));
  if (/[:：?？]$/.test(line.slice(-40).replace(/[*_\s]+$/, ''))) return false;
  if (decidesPlainlyZh(line)) return true;
  if (!MAY_CLOSE.test(line) || LONG_SINCE.test(line)) return false;
  const plain = line.replace(/[*_]{2,3}/g, '');
  const match = firstOf(CLOSED, plain);
  return (
    match !== undefined && !NOT_YET_ZH.test(/^[^。；;]*/.exec(plain.slice(match.index + match[0].length))?.[0] ?? '')
  );
}

/** The match that begins first, as one pattern of all of them would find it. */
function firstOf(patterns: readonly Spared[], text: string): RegExpExecArray | undefined {
  let first: RegExpExecArray | undefined;
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (match && (first === undefined || match.index < first.index)) first = match;
  }
  return first;
}

const MAY_SETTLE = spared(/定了|定下了/u);

const BY_THEM = new RegExp(`^(?:讨论后[，,]|经讨论[，,])?(?:${DECIDERS_ZH})`, 'u');

/** `…。与会者均同意自建论坛`: in a later sentence only where it opens with who decided. */
function decidesLater(plain: string): boolean {
  const [, ...later] = plain.split(/[。！]\s*(?=\S)/u);
  return later.some(
    (said) => BY_THEM.test(said) && DECIDED.test(said.replace(/^讨论后[，,]/u, '')) && !NOT_YET_ZH.test(said),
  );
}

/** The reason may speak of what is not there (`因为没有预算，决定延期`); what is decided may not. */
function decidesForReason(plain: string): boolean {
  const match = FOR_A_REASON.exec(plain);
  return match !== null && !NOT_YET_ZH.test(/^[^。；;]*/.exec(plain.slice(match[0].length))?.[0] ?? '');
}

const STILL_ASKED = spared(
  /^[\s*_]*(?:仍|还|先|后续)?需要?(?:先|再|进一步)?(?:调研|了解|确认|讨论|评估|研究|核实|考虑|看)[^。；;]{0,24}?(?:[是能可]否|有没有|有无|如何|怎么|哪[个些种])/u,
);

/** Whether a line only says what is to be found out (`需要调研是否有现成的方案`). */
export function asksStillZh(line: string): boolean {
  return STILL_ASKED.test(line);
}
