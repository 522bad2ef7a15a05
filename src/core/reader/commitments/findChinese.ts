import {
  AHEAD_ZH,
  CONDITIONS_ZH,
  DEEDS_ZH,
  FAMILY_NAMES,
  HEDGES_ZH,
  PARTY_ZH,
  PAST_ZH,
  STATES_ZH,
  THINGS_ZH,
  TIMES_ZH,
  WE_ZH,
} from './chineseWords';
import type { CommitmentContext, FoundCommitment, Range, Subject } from './found';
import { KNOWN_NAME } from './peopleFinder';
import { trimAction } from './trimAction';

type IsPerson = (name: string) => boolean;

const DEED = `(?:${DEEDS_ZH.join('|')})`;
const KNOWN = `${KNOWN_NAME}+`;
const HANDLE = `@\\s?(?:${KNOWN}|[A-Za-z0-9][A-Za-z0-9._-]{0,38}|\\p{Script=Han}{2,4}?)`;
const LATIN_NAME = '[A-Z][A-Za-z0-9._-]{1,30}(?: [A-Z][A-Za-z.-]{1,30}){0,2}';
const HAN_NAME = `(?:[小老阿][\\p{Script=Han}]|[${FAMILY_NAMES}](?:总|工|经理|老师|主任|秘书|同学|书记|主管|组长|律师|会计|导|董|博士|[\\p{Script=Han}]{1,2}?))`;
const ROLE = `(?:${PARTY_ZH})`;
const WHO = `(?:${KNOWN}|${HANDLE}|${WE_ZH}|${ROLE}|${HAN_NAME}|${LATIN_NAME})`;
const WHOS = `${WHO}(?:\\s*[、和与及&]\\s*${WHO}){0,4}`;
/** Dates and manners between the person and the deed. */
const BETWEEN = `(?:\\s|在|于|上午|下午|中午|晚上|(?:${AHEAD_ZH})|在?[^，,。；;：:]{0,12}?(?:前|之前|以前|内|底|当天|后)|(?:在|于)?(?:下|本|这|当)个?[周月季年][一二三四五六日末底初]?|于[^，,。；;]{1,10}?|(?:把|将|与|和|跟|给|向|对|为|同|就|按|从|找|带|用|根据|对接)[^，,。；;]{0,24}?){0,5}?`;
/** A day or a time ahead. */
const TIME = `(?:(?:${TIMES_ZH})(?:上午|下午|中午|晚上|早上|晚|早)?(?:之?前|以前|以内|内)?|[^，,。；;：:]{1,10}?(?:之?前|以前|以内|内))`;

/** Ways to take something on, the surest first. `who` and `deed` are named groups; the action begins at `deed`. */
const PATTERNS: readonly RegExp[] = [
  // 由设计组提交… / 交由@dyning 协调跟进
  new RegExp(
    `(?:交?由(?!于)(?:\\p{Script=Han}{2,4}(?:委员|经理|主管|组长|主任|秘书|部长|代表|老师|同学|同志))?|交给|转交给?|转给|委托|指派|请|安排|麻烦|烦请|劳烦|有请|待|等)\\s*(?<who>${WHOS})\\s*(?<gap>${BETWEEN})(?<deed>${DEED})`,
    'u',
  ),
  // 下次会议由运营组 shiyu 主持 / 确定技术分享由 @chen 进行
  new RegExp(
    `(?:确定|下次|下一次|下周|下期|下月|后续|本周|本月)[^，,。；;]{0,20}?由\\s*(?:[\\p{Script=Han}A-Za-z]{1,8}\\s+)?(?<who>${WHO}|[A-Za-z][A-Za-z0-9_-]{2,30})\\s*(?<gap>)(?<deed>进行|主持|担任|分享|主讲|轮值|召集)`,
    'u',
  ),
  // 李娜表示下周会给出意见 / 客户承诺周五前付款
  new RegExp(
    `(?<=^|[，,。；;：:\\s])(?<who>${WHOS})\\s*(?:表示|承诺|答应|同意|确认|说|称|回复|反馈)[，,：:]?\\s*(?<gap>[^，,。；;：:]{0,12}?(?:会|将|负责|下周|本周|周[一二三四五六日末]|明天|今晚|今天|后天|马上|尽快|之?前)${BETWEEN})(?<deed>${DEED})`,
    'u',
  ),
  // 康乐主动提出组织… / 李娜愿意整理…
  new RegExp(
    `(?<=^|[，,。；;：:\\s])(?<who>${WHOS})\\s*(?:主动提出|主动要求|主动申请|主动|自告奋勇|自愿|愿意|表示愿意)\\s*(?<gap>${BETWEEN})(?<deed>${DEED})`,
    'u',
  ),
  // 王伟负责… / 财务部跟进…
  new RegExp(
    `(?<=^|[，,。；;：:、\\s(（”"]|其中|同时|另外|并且|最后|然后|接下来|后续|下周|本周|确定)(?<who>${WHOS})\\s*(?:来|主要|继续|统一|全程|具体|分别|共同)?(?<deed>负责|牵头|跟进|承担|主导|接手|认领)`,
    'u',
  ),
  // 我们会在周五前提交… / 李娜将…
  new RegExp(
    `(?<=^|[，,。；;：:、\\s(（”"]|其中|同时|另外|并且|最后|然后|接下来|后续|因此|所以|会议|会后|下次|但|而|且|内|前)(?<who>${WHOS})\\s*(?<gap>(?:[^，,。；;：:]{0,10}?(?:前|内|底|后))?(?:${AHEAD_ZH})${BETWEEN})(?<deed>${DEED})`,
    'u',
  ),
  // 王伟:整理会议纪要 / @李娜 周三前发报价
  new RegExp(
    `^[\\s*_-]*(?<who>${KNOWN}|${HANDLE}|${HAN_NAME}|${ROLE}|${LATIN_NAME})\\s*[:：]\\s*(?<gap>${BETWEEN})(?<deed>${DEED})`,
    'u',
  ),
  new RegExp(`^(?<who>${HANDLE}(?:[\\s、和与及&]*${HANDLE}){0,4})\\s*(?<gap>${BETWEEN})(?<deed>${DEED})`, 'u'),
  // 后期与@陈玄完成开发 / 与客户确认…(谁去做已由句子给出)
  new RegExp(
    `(?:后续|后期|接下来|下一步|下周|之后)[^，,。；;]{0,6}?(?:与|和|跟)\\s*(?<who>${HANDLE})\\s*(?<gap>${BETWEEN})(?<deed>${DEED})`,
    'u',
  ),
  // 皮娅周一把备用钥匙给奥斯卡 / 她周三给出结论 / 水清本周三上门拜访
  new RegExp(
    `(?<=^|[，,。；;：:\\s])(?<who>${KNOWN}|${HANDLE}|${HAN_NAME}|[她他]|${WE_ZH})\\s*(?<gap>${TIME}${BETWEEN})(?<deed>${DEED}|把[^，,。；;]{1,20}?(?:给|到|好|完|我|来))`,
    'u',
  ),
  // 拉胡今晚去定位这个崩溃 / 阙明周四前要签说明: of a known person any deed will do
  new RegExp(
    `(?<=^|[，,。；;：:\\s])(?<who>${KNOWN}|@${KNOWN})\\s*(?<gap>${TIME}\\s*(?:将会?|会|要|去|来)?|(?:将会?|会|去)(?:${TIME})?)(?<deed>(?!${STATES_ZH})\\p{Script=Han}{2,4})`,
    'u',
  ),
  // 明天我加个告警
  new RegExp(
    `(?<=^|[，,。；;：:\\s])(?:${TIME})\\s*(?<who>${KNOWN}|${HANDLE}|${HAN_NAME}|${WE_ZH})\\s*(?<gap>${BETWEEN})(?<deed>${DEED})`,
    'u',
  ),
  // 王伟周五前发出合同
  new RegExp(
    `(?<=^|[，,。；;：:\\s])(?<who>${WHOS})\\s*(?<gap>(?:[^，,。；;：:]{1,12}?(?:之?前|以内|内|底))${BETWEEN})(?<deed>${DEED})`,
    'u',
  ),
];

/** `负责` alone, with nothing that follows, describes a job and promises nothing. */
const JOB = /负责人|负责的|负责制|主要负责(?:[^，,。]{0,12})?(?:工作|业务)$/u;

/**
 * Finds a commitment in one Chinese sentence.
 *
 * @param text the searched text; offsets in the result are into it
 * @param masked the same text with known names masked (`PeopleFinder.mask`)
 * @param sentence the sentence's range
 * @param speaker who says it, in a message
 */
export function findChinese(
  text: string,
  masked: string,
  sentence: Range,
  context: CommitmentContext,
  isPerson: IsPerson,
  speaker: Subject | undefined,
): FoundCommitment | undefined {
  const words = masked.slice(sentence.start, sentence.end);
  if (/[?？]$/.test(words) || DONE.test(words)) return undefined;
  for (const clause of clausesOf(words)) {
    const said = words.slice(clause.start, clause.end);
    if (PAST_ZH.test(said) || HEDGES_ZH.test(said) || CONDITIONS_ZH.test(words.slice(0, clause.end))) continue;
    const hit = hitIn(said) ?? bareDeed(said, words) ?? carriedOn(said, clause.start, words);
    if (!hit || !canPromise(hit, text, sentence.start + clause.start, isPerson)) continue;
    const at = (range: Range) => ({
      start: sentence.start + clause.start + range.start,
      end: sentence.start + clause.start + range.end,
    });
    const who = personMeant(at(hit.who), text, masked, speaker);
    if (!who) continue;
    const deedAt = at(hit.deed).start;
    if (JOB.test(text.slice(deedAt, sentence.end))) continue;
    const deed = text.slice(deedAt, at(hit.deed).end);
    const due = context.readDue?.(text, sentence.start, sentence.end);
    const actionAt =
      deed === '负责' || (deed === '跟进' && /跟进\s*$/.test(said))
        ? afterCharge(text, deedAt, deed, sentence)
        : deedAt - objectBefore(hit.gap);
    return { ...sentence, who, action: trimAction(text, actionAt, sentence.end, due), due };
  }
  return undefined;
}

/** A tick behind the words says that it has been done. */
const DONE = /[✅✔☑√][\ufe0f\s]*$|[(（【[](?:已完成|完成|已办|done)[)）】\]]\s*$/u;

/** Where a pattern found who takes on what: offsets into the clause. */
interface Hit {
  readonly who: Range;
  readonly deed: Range;
  /** What stands between them. */
  readonly gap?: string;
  /** The wording is so plain that a name in letters nobody knows counts. */
  readonly plain: boolean;
}

function hitIn(said: string): Hit | undefined {
  for (const [i, pattern] of PATTERNS.entries()) {
    const match = pattern.exec(said);
    const who = match?.groups?.who?.trim();
    const deed = match?.groups?.deed;
    if (!match || !who || !deed) continue;
    const whoAt = match.index + match[0].indexOf(who);
    const end = match.index + match[0].length;
    const hit = {
      who: { start: whoAt, end: whoAt + who.length },
      deed: { start: end - deed.length, end },
      gap: match.groups?.gap,
      plain: i < 2,
    };
    if (THINGS_ZH.test(who) || (/^[A-Z]/.test(who) && !hit.plain)) continue;
    return hit;
  }
  return undefined;
}

const BARE = new RegExp(`^\\s*(?<who>${KNOWN})(?<deed>${DEED})`, 'u');
const BY_DAY = new RegExp(`(?:${TIMES_ZH})(?:上午|下午|晚上)?(?:之?前|以前)`, 'u');

/** `乐乐妈统计节目单,12月15号前发群里`: a known person and a deed, and a day in the sentence by which it is done. */
function bareDeed(said: string, words: string): Hit | undefined {
  const match = BY_DAY.test(words) ? BARE.exec(said) : null;
  const who = match?.groups?.who;
  const deed = match?.groups?.deed;
  if (!match || !who || !deed) return undefined;
  const start = match[0].indexOf(who);
  return {
    who: { start, end: start + who.length },
    deed: { start: match[0].length - deed.length, end: match[0].length },
    plain: false,
  };
}

const CARRIED = new RegExp(
  `^\\s*(?:并且?|同时|且|还|随后|然后|另外)\\s*(?:将会?|会|要|需要?)${BETWEEN}(?<deed>${DEED})`,
  'u',
);
/** `**@ana**:合并了补丁,下周处理用例`: behind somebody's label every clause is theirs. */
const LABELLED = new RegExp(`^\\s*@?${KNOWN}\\s*[:：]`, 'u');
const AT_TIME = new RegExp(`^\\s*${TIME}${BETWEEN}(?<deed>${DEED})`, 'u');
const OPENING = new RegExp(`^\\s*@?(?<who>${KNOWN}|${HAN_NAME}|${WE_ZH}|${ROLE})(?!的)`, 'u');

/** `施静汇报了进展,并将在周一通知合作伙伴`: the subject is the one that the sentence opens with. */
function carriedOn(said: string, from: number, words: string): Hit | undefined {
  const match = from > 0 ? (CARRIED.exec(said) ?? (LABELLED.test(words) ? AT_TIME.exec(said) : null)) : null;
  const deed = match?.groups?.deed;
  if (!match || !deed) return undefined;
  const opened = clausesOf(words.slice(0, from))
    .map((clause) => ({ at: clause.start, match: OPENING.exec(words.slice(clause.start, clause.end)) }))
    .filter((clause) => clause.match !== null)
    .at(-1);
  const who = opened?.match?.groups?.who;
  if (!opened || !who || THINGS_ZH.test(who)) return undefined;
  const start = words.indexOf(who, opened.at) - from;
  return {
    who: { start, end: start + who.length },
    deed: { start: match[0].length - deed.length, end: match[0].length },
    plain: false,
  };
}

const EARLIER = new RegExp(`${KNOWN}|(?<=^|[，,。；;：:\\s请让])${HAN_NAME}(?=去|来|负责|查|看|[，,。])`, 'gu');

/** Who is meant: in a message 我 is its sender, 她 and 他 are whoever was named last. */
function personMeant(
  at: Range,
  text: string,
  masked: string,
  speaker: Subject | undefined,
): FoundCommitment['who'] | undefined {
  const value = text.slice(at.start, at.end).replace(/^@\s?/, '');
  if (value === '我' && speaker) return { value: speaker.value, start: speaker.start, end: speaker.end };
  if (!/^[她他]$/.test(value)) return { ...at, value };
  const last = [...masked.slice(0, at.start).matchAll(EARLIER)].at(-1);
  if (!last) return undefined;
  const end = last.index + last[0].length;
  return { value: text.slice(last.index, end), start: last.index, end };
}

/** Things `会` do much, but promise nothing; a name in letters that nobody knows must stand where only a name can. */
function canPromise({ who, plain }: Hit, text: string, from: number, isPerson: IsPerson): boolean {
  const name = text.slice(from + who.start, from + who.end);
  return isPerson(name) || (!THINGS_ZH.test(name) && (plain || !/^[A-Z]/.test(name)));
}

/** How far before the deed its object stands: `把报价单发给客户` without its `把报价单` would not say what is sent. */
function objectBefore(gap = ''): number {
  const at = gap.lastIndexOf('把');
  return at < 0 ? 0 : gap.length - at;
}

/** `负责整理…` says the deed next; `X 由 @y 跟进` said it before. */
function afterCharge(text: string, deedAt: number, deed: string, sentence: Range): number {
  const after = text.slice(deedAt + deed.length, sentence.end).replace(/[\s。；;，,！!]/gu, '');
  return after.length >= 2 ? deedAt + (deed === '负责' ? deed.length : 0) : sentence.start;
}

/** Clauses between commas, each with the one before, since 周五前 and the subject may stand apart. */
function clausesOf(words: string): readonly Range[] {
  const ends = [...words.matchAll(/[，,](?!\d)|$/g)].map((match) => match.index);
  const clauses: Range[] = [];
  let start = 0;
  for (const end of ends) {
    if (end > start) clauses.push({ start, end });
    start = end + 1;
  }
  return clauses;
}
