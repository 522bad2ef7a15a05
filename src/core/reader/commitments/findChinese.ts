import { AHEAD_ZH, DEEDS_ZH, FAMILY_NAMES, HEDGES_ZH, PARTY_ZH, PAST_ZH, THINGS_ZH, WE_ZH } from './chineseWords';
import type { CommitmentContext, FoundCommitment, Range } from './found';
import { trimAction } from './trimAction';

type IsPerson = (name: string) => boolean;

const DEED = `(?:${DEEDS_ZH.join('|')})`;
const HANDLE = '@\\s?(?:[A-Za-z0-9][A-Za-z0-9._-]{0,38}|\\p{Script=Han}{2,4}?)';
const LATIN_NAME = '[A-Z][A-Za-z0-9._-]{1,30}(?: [A-Z][A-Za-z.-]{1,30}){0,2}';
const HAN_NAME = `(?:[小老阿][\\p{Script=Han}]|[${FAMILY_NAMES}](?:总|工|经理|老师|主任|律师|会计|导|董|博士|[\\p{Script=Han}]{1,2}?))`;
const ROLE = `(?:${PARTY_ZH})`;
const WHO = `(?:${HANDLE}|${WE_ZH}|${ROLE}|${HAN_NAME}|${LATIN_NAME})`;
const WHOS = `${WHO}(?:\\s*[、和与及&]\\s*${WHO}){0,4}`;
/** Dates and manners between the person and the deed. */
const BETWEEN = `(?:\\s|(?:${AHEAD_ZH})|在?[^，,。；;：:]{0,12}?(?:前|之前|以前|内|底|当天|后)|(?:在|于)?(?:下|本|这|当)个?[周月季年][一二三四五六日末底初]?|于[^，,。；;]{1,10}?|(?:把|将|与|和|跟|给|向|对|为|同|就|按|根据|对接)[^，,。；;]{1,24}?){0,5}?`;

/** Ways to take something on, the surest first. `who` and `deed` are named groups; the action begins at `deed`. */
const PATTERNS: readonly RegExp[] = [
  // 由设计组提交… / 交由@dyning 协调跟进
  new RegExp(
    `(?:交?由|交给|转交给?|转给|委托|指派|请|安排|麻烦|烦请|劳烦|有请|待|等)\\s*(?<who>${WHOS})\\s*(?<gap>${BETWEEN})(?<deed>${DEED})`,
    'u',
  ),
  // 下次会议由运营组 shiyu 主持 / 确定技术分享由 @chen 进行
  new RegExp(
    `(?:确定|下次|下一次|下周|下期|下月|后续|本周|本月)[^，,。；;]{0,20}?由\\s*(?:[\\p{Script=Han}A-Za-z]{1,8}\\s+)?(?<who>${WHO}|[A-Za-z][A-Za-z0-9_-]{2,30})\\s*(?<gap>)(?<deed>进行|主持|担任|分享|主讲|轮值|召集)`,
    'u',
  ),
  // 李娜表示下周会给出意见 / 客户承诺周五前付款
  new RegExp(
    `(?<=^|[，,。；;：:\\s])(?<who>${WHOS})\\s*(?:表示|承诺|答应|同意|确认|说|称|回复|反馈)[，,：:]?\\s*(?<gap>[^，,。；;：:]{0,12}?(?:会|将|负责|下周|本周|周[一二三四五六日末]|明天|之?前)${BETWEEN})(?<deed>${DEED})`,
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
    `^[\\s*_-]*(?<who>${HANDLE}|${HAN_NAME}|${ROLE}|${LATIN_NAME})\\s*[:：]\\s*(?<gap>${BETWEEN})(?<deed>${DEED})`,
    'u',
  ),
  new RegExp(`^(?<who>${HANDLE}(?:[\\s、和与及&]*${HANDLE}){0,4})\\s*(?<gap>${BETWEEN})(?<deed>${DEED})`, 'u'),
  // 后期与@陈玄完成开发 / 与客户确认…(谁去做已由句子给出)
  new RegExp(
    `(?:后续|后期|接下来|下一步|下周|之后)[^，,。；;]{0,6}?(?:与|和|跟)\\s*(?<who>${HANDLE})\\s*(?<gap>${BETWEEN})(?<deed>${DEED})`,
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
 * @param sentence the sentence's range
 */
export function findChinese(
  text: string,
  sentence: Range,
  context: CommitmentContext,
  isPerson: IsPerson,
): FoundCommitment | undefined {
  const words = text.slice(sentence.start, sentence.end);
  if (/[?？]$/.test(words)) return undefined;
  for (const clause of clausesOf(words)) {
    const said = words.slice(clause.start, clause.end);
    if (PAST_ZH.test(said) || HEDGES_ZH.test(words.slice(0, clause.end))) continue;
    for (const pattern of PATTERNS) {
      const match = pattern.exec(said);
      const who = match?.groups?.who?.trim();
      const deed = match?.groups?.deed;
      if (!match || !who || !deed || !canPromise(who, isPerson, pattern)) continue;
      const whoAt = sentence.start + clause.start + match.index + match[0].indexOf(who);
      const deedAt = sentence.start + clause.start + match.index + match[0].length - deed.length;
      if (JOB.test(text.slice(deedAt, sentence.end))) continue;
      const due = context.readDue?.(text, sentence.start, sentence.end);
      const actionAt =
        deed === '负责' || (deed === '跟进' && /跟进\s*$/.test(said))
          ? afterCharge(text, deedAt, deed, sentence)
          : deedAt - objectBefore(match.groups?.gap);
      return {
        ...sentence,
        who: {
          value: who.replace(/^@\s?/, ''),
          start: whoAt,
          end: whoAt + who.length,
        },
        action: trimAction(text, actionAt, sentence.end, due),
        due,
      };
    }
  }
  return undefined;
}

/** Things `会` do much, but promise nothing; a name nobody knows must look like one. */
function canPromise(who: string, isPerson: IsPerson, pattern: RegExp): boolean {
  if (isPerson(who)) return true;
  if (THINGS_ZH.test(who)) return false;
  if (/^[A-Z]/.test(who)) return pattern === PATTERNS[0] || pattern === PATTERNS[1];
  return true;
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
