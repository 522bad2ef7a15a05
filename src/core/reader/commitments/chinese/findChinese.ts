import { compact } from '../../../search/compact';
import { spared } from '../../../search/spared';
import { isWholeHanName } from '../../fields/hanNames';
import { allMatches } from '../../matches';
import type { CommitmentContext, FoundCommitment, Range, Subject } from '../found';
import { endWithBlanked } from '../maskInline';
import { KNOWN_NAME } from '../peopleFinder';
import { trimAction } from '../trimAction';
import { HAN_NAME, isBody } from './names';
import { type ChinesePredicate, predicateAt } from './predicate';
import { type ChineseSubject, subjectsIn } from './subjects';
import {
  CONDITIONS_ZH,
  DEALT_ZH,
  EVERYBODY_ZH,
  HAPPENS_ZH,
  HEDGES_ZH,
  HELD_ZH,
  LONG_DEED_TABLE_ZH,
  PAST_ZH,
  PLANS_ZH,
  QUALITY_ZH,
  SAYS_ZH,
  TIMES_ZH,
  TODAY_ZH,
  TOLD_ZH,
  WE_ZH,
  WISHES_ZH,
} from './words';

/** `负责` alone, with nothing that follows, describes a job and promises nothing. */
const JOB = spared(/负责人|负责的|负责制|主要负责(?:[^，,。]{0,12})?(?:工作|业务)$/u);
/** A tick behind the words says that it has been done. */
const DONE = spared(/[✅✔☑√][\ufe0f\s]*$|[(（【[](?:已完成|完成|已办|done)[)）】\]]\s*$/u);
/** `本周完成：权限重构`: what follows has been done. */
const DONE_LABEL = spared(
  /^[\s*_-]*(?:本周|上周|今日|今天|昨日|昨天|本月|上月|本期)?(?:已?完成(?:情况|工作|内容|事项)?|工作(?:总结|进展|完成)|[A-Za-z\s]{0,12}(?:进展|进度)|成果)[\s*_]*[:：]/u,
);
/** A day in the sentence by which it is done. */
const BY_DAY = new RegExp(`(?:${TIMES_ZH})`, 'u');
const NAMED = new RegExp(`^@?\\s?${KNOWN_NAME}`, 'u');
const WE = new RegExp(`^(?:${WE_ZH})`, 'u');

/** Nobody says more in one sentence; each clause is held against all before it. */
const MOST_CLAUSES = 40;

/**
 * Finds the commitments in one Chinese sentence: at most one in each of its clauses.
 *
 * @param text the searched text; offsets in the result are into it
 * @param masked the same text with known names masked (`PeopleFinder.mask`)
 * @param sentence the sentence's range
 * @param speaker who says it: the sender of a message, or whose heading or label it stands under
 */
export function findChinese(
  text: string,
  masked: string,
  sentence: Range,
  context: CommitmentContext,
  speaker: Subject | undefined,
): readonly FoundCommitment[] {
  const words = masked.slice(sentence.start, sentence.end);
  if (/[?？]$/.test(words) || DONE.test(words) || DONE_LABEL.test(words) || tellsCustom(words)) return [];
  const find: Search = { text, masked, sentence, words, speaker, written: context.written ?? (() => text) };
  const behind = nameBehind(find);
  if (behind) return [{ ...sentence, ...behind, due: context.readDue?.(text, sentence.start, sentence.end) }];
  // What one person says they do in clause after clause is one promise.
  const hits = clausesOf(words)
    .slice(0, MOST_CLAUSES)
    .flatMap((clause) => hitIn(find, clause) ?? [])
    .filter((hit, i, all) => hit.who.value !== all[i - 1]?.who.value);
  const readDue = (range: Range) => context.readDue?.(text, range.start, range.end);
  const lead = hits[0] && { start: sentence.start, end: leadEnd(find, hits[0]) };
  return hits.flatMap((hit, i): readonly FoundCommitment[] => {
    const range = rangeOf(find, hits, i);
    const start = actionStart(find, hit, range.end);
    if (JOB.test(text.slice(start, range.end))) return [];
    // A day that opens the sentence holds for all it hands out: `周五前王伟出方案，李娜审核`.
    // What somebody else wants by another day stands before.
    const own = { start: sentence.start + hit.clause.start, end: range.end };
    const due = readDue(own) ?? readDue(range) ?? (lead && readDue(lead));
    return [
      { ...range, who: hit.who, action: trimAction(find.written(), start, endWithBlanked(text, range.end), due), due },
    ];
  });
}

/** Where what opens a sentence ends: before whoever it speaks of first, where that stands in its words. */
function leadEnd({ sentence }: Search, { clause, who }: Hit): number {
  const [from, to] = [sentence.start + clause.start, sentence.start + clause.end];
  return who.start >= from && who.start < to ? who.start : to;
}

/** `例会制度：…`, `评审流程：…`: how it is always done. */
const CUSTOM_LABEL = spared(/^[\s*_-]*[^：:，,。；;]{0,8}(?:制度|机制|规则|规范|流程|惯例|原则)[\s*_]*[:：]/u);
/** `纪要由王伟整理，李娜确认。`: who wrote down what is read here. */
const WRITTEN_BY = spared(
  /^[\s*_（(-]*(?:本次|此次|本)?(?:会议|例会)?(?:纪要|记录)由[^，,。；;的]{1,16}?(?:整理|记录|撰写|起草|编写|汇总)(?:$|[，,。；;）)])/u,
);

function tellsCustom(words: string): boolean {
  return CUSTOM_LABEL.test(words) || (WRITTEN_BY.test(words) && !isBy(words));
}

const NAME_BEHIND = spared(
  new RegExp(`\\s*(?:[-–—]{2,}|\\s[-–—]\\s|[-=]>|→|⇒)\\s*@?(${KNOWN_NAME}+|\\p{Script=Han}{3})[\\s。；;]*$`, 'u'),
);
/** `3. 网关进展及规划 -- 王伟`: what somebody speaks about, or applies for. */
const POINT = spared(
  /(?:进展|规划|介绍|情况|方案|计划|说明|分享|汇报|讨论|背景|总结|思路|设计|议题|提案)[\s）)]*$|^\s*(?:\d{1,2}[.、．)）]\s*)?(?:申请|关于|议题|讨论|介绍|分享|汇报)/u,
);

/** `每天统计提交记录 -- 王伟`: what is to be done, and nothing but who does it behind. */
function nameBehind({ text, words, sentence, written }: Search): Pick<FoundCommitment, 'who' | 'action'> | undefined {
  const match = NAME_BEHIND.exec(words);
  const said = words.slice(0, match?.index);
  if (!match?.[1] || !LONG_DEED_TABLE_ZH.isIn(said) || POINT.test(said) || PAST_ZH.test(said) || HEDGES_ZH.test(said))
    return undefined;
  const end = sentence.start + words.lastIndexOf(match[1]) + match[1].length;
  const start = end - match[1].length;
  const value = text.slice(start, end);
  if (!NAMED.test(match[1]) && !isWholeHanName(value, NOBODY)) return undefined;
  return {
    who: { value, start, end },
    action: trimAction(written(), sentence.start, sentence.start + match.index, undefined),
  };
}

const NOBODY: ReadonlySet<string> = new Set();

/** From the clause of a find up to that of the next; the first begins, and the last ends, with the sentence. */
function rangeOf({ sentence }: Search, hits: readonly Hit[], i: number): Range {
  const startOf = (hit: Hit | undefined) => hit && sentence.start + hit.clause.start;
  const start = i === 0 ? sentence.start : (startOf(hits[i]) ?? sentence.start);
  return { start, end: startOf(hits[i + 1]) ?? sentence.end };
}

interface Search {
  readonly text: string;
  readonly masked: string;
  readonly sentence: Range;
  readonly words: string;
  readonly speaker: Subject | undefined;
  /** The text as an action may repeat it. */
  readonly written: () => string;
}

interface Hit {
  readonly clause: Range;
  readonly who: FoundCommitment['who'];
  readonly predicate: ChinesePredicate;
}

/** `如果大家没有意见，…`, `没问题的话，…`: asked out of politeness, and no condition. */
const POLITE = spared(
  /^[\s*_-]*(?:如果|若|要是|假如)?(?:大家|各位|你们|客户|老师|领导|组员)?(?:都|也|对此|觉得|认为)*(?:没有?|无)(?:什么|其[他它])?(?:问题|意见|异议)(?:的话)?[，,]/u,
);

/** `周一再聊`, `下周再定`: it is put off, and nobody takes anything on. */
const PUT_OFF = /(?:再|另行)(?:聊|定|议|说|谈|碰|约|决定|讨论)(?:一?下|吧)?$/u;

function hitIn(find: Search, clause: Range): Hit | undefined {
  const said = find.words.slice(clause.start, clause.end).replace(/[。！!；;\s]+$/u, '');
  const polite = POLITE.exec(find.words)?.[0].length ?? 0;
  if (PAST_ZH.test(said) || HEDGES_ZH.test(said) || CONDITIONS_ZH.test(find.words.slice(polite, clause.end)))
    return undefined;
  if (WISHES_ZH.test(said) || PUT_OFF.test(said)) return undefined;
  const isWished = WISHES_ZH.test(find.words.slice(0, clause.start));
  for (const subject of subjectsIn(said)) {
    const predicate = predicateAt(said, subject.end);
    if (!predicate || (isWished && subject.how !== 'opens') || !takesOn(subject, predicate, said, find)) continue;
    const who = personMeant(find, clause, toldIn(said, subject, predicate));
    if (who) return { clause, who, predicate };
  }
  return isWished
    ? undefined
    : (planned(find, clause, said) ?? carriedOn(find, clause, said) ?? bodyWill(find, clause, said));
}

const BODY_WILL = spared(
  /^(?![^，,。；;]*(?:系统|页面|平台|用户|接口|数据|按钮|程序))(?:[^，,。；;：:会]{0,30}?)(?<![机社协学议委商大晚班例聚董理开工国])会(?=(?:再|先|尽快|继续|另外?|也)*(?:与|和|跟|向|找|请|把|将))|^[^，,。；;：:会]{2,14}后(?:就|再|将)?会/u,
);

/** Under `秘书处`: `三招处理完后会做签到表`, `路灯问题会与教务处处理`: what a body reports of itself. */
function bodyWill({ speaker, words }: Search, clause: Range, said: string): Hit | undefined {
  const lead = speaker && isBody(speaker.value) ? BODY_WILL.exec(said)?.[0].length : undefined;
  if (!speaker || lead === undefined || subjectsIn(words.slice(0, clause.start)).length > 0) return undefined;
  const predicate = predicateAt(said, lead - 1);
  return predicate?.isDeed && predicate.isAhead ? { clause, who: whoIs(speaker), predicate } : undefined;
}

/** `导师让我下周一前写好`: who is told to do it, where whoever wrote it is; `下一阶段后端`: without the time. */
function toldIn(said: string, subject: ChineseSubject, predicate: ChinesePredicate): Range {
  const told = /^\s?(?:让|叫|要求|催)(我(?!们))/u.exec(said.slice(subject.end, predicate.deed.end));
  if (told) return { start: subject.end + told[0].length - 1, end: subject.end + told[0].length };
  const lead = /^下一?个?(?:阶段|迭代|周)(?=\S)/u.exec(said.slice(subject.start, subject.end))?.[0].length ?? 0;
  return { start: subject.start + lead, end: subject.end };
}

/** Whether what somebody is said to do is something that they take on. */
function takesOn(subject: ChineseSubject, predicate: ChinesePredicate, said: string, find: Search): boolean {
  const name = said.slice(subject.start, subject.end);
  const isKnown = NAMED.test(name);
  const before = said.slice(0, subject.start);
  // `甲方要求周五前上线`: whoever asks for it does nothing.
  if (/^\s*(?:方面)?(?:也|还)?(?:要求|希望|请求|期望)/u.test(said.slice(subject.end))) return false;
  // `王伟提出将登录做成模块`: what somebody proposes.
  if (
    predicate.isSaid &&
    /^\s*(?:也|还|又)?(?:(?:提出|提议|建议)(?:(?:要|应该?|可以)?(?:将|把|采用|使用|用|以)|要|应)|强调)/u.test(
      said.slice(subject.end),
    )
  )
    return false;
  if (merelyGoes(predicate, said)) return false;
  // `王伟表示报表必须周五前上线`: so does whoever says what must be.
  if (predicate.isSaid && /必须|务必|一定要/u.test(said.slice(subject.end)) && !/我|自己/u.test(said)) return false;
  if (EVERYBODY.test(name) || (WE.test(name) && before.endsWith('让')))
    return (
      predicate.isDeed &&
      (predicate.isTimed ||
        predicate.isPromised ||
        subject.isAhead ||
        (/^[各每]/.test(name) && !TOLD_ZH.has(predicate.verb)) ||
        (predicate.isAhead && /^(?:每|所有|全体|各)/.test(name)))
    );
  // `前端需传递编码`: what a part of the system has to do.
  if (/^(?:前端|后端|服务端|客户端)$/.test(name) && !predicate.isTimed && !predicate.isPromised)
    return (
      /^\s*(?:会后|将|会(?!议)|继续)/u.test(said.slice(subject.end)) &&
      // `后端将状态改为已读` is how it works.
      !(said.startsWith('将', subject.end) && predicate.deed.end - predicate.verb.length > subject.end + 4)
    );
  // `请客户确认时间` asks for it; nobody has taken it on.
  if (
    subject.how === 'handed' &&
    /请\s*$/.test(before) &&
    /^(?:客户|甲方|贵|领导|业主|对方)/.test(name) &&
    !predicate.isTimed
  )
    return false;
  if (mayBeThing(subject, predicate, name, before) || isProcess(subject, predicate, said)) return false;
  if (!predicate.isTimed && (isRule(subject, before) || isAided(subject, predicate, said))) return false;
  if (subject.how === 'handed')
    return predicate.isDeed && (!HELD_ZH.has(predicate.verb) || predicate.isPromised || isNext(before, predicate));
  // `MIPS64 及龙架构`
  if (/^[A-Z]+\d/.test(name)) return false;
  // A name in letters that nobody knows may be a thing.
  if (/^[A-Z]/.test(name) && !/\p{Script=Han}/u.test(name) && !/^(?:PMC|TSC|PMO|QA|HR|IT)$/.test(name)) return false;
  const isAhead = predicate.isAhead || predicate.isTimed || subject.isAhead || DEALT.test(find.words);
  if (predicate.isPromised)
    return predicate.isDeed || isKnown || subject.isTitled || /^\s?(?:也|还)?承诺/u.test(said.slice(subject.end));
  if (!predicate.isTimed && SAYS_NEED.test(said.slice(subject.end))) return false;
  if (!predicate.isDeed)
    return (
      (isKnown || subject.isTitled) &&
      (predicate.isTimed || (predicate.isAhead && !/需要?\s*$/u.test(said.slice(subject.end, predicate.deed.start))))
    );
  if (predicate.isDeed && name.startsWith('@') && ASKED.test(said.slice(subject.end))) return true;
  if (predicate.isSaid)
    return (
      predicate.isAhead ||
      predicate.isTimed ||
      (predicate.isBrief && predicate.verb === '确认') ||
      CAN_BY.test(said.slice(subject.end)) ||
      saysWhen(said.slice(subject.end))
    );
  if (WE.test(name) && GIVES_THEN.test(said.slice(subject.end))) return true;
  if (isAhead) return !isToldToday(predicate, said);
  if (QUALITY_ZH.test(said)) return false;
  // `发来两张截图` came, however few they are.
  if (name.startsWith('@') && said.startsWith('把', predicate.deed.start)) return true;
  const isTold = TOLD_ZH.has(predicate.verb) && !(predicate.isBrief && !predicate.verb.endsWith('来'));
  if (/^我(?!们)/.test(name)) return find.speaker !== undefined && (!isTold || TO_SOMEBODY.test(said));
  if (isTold) return isKnown && subject.how === 'opens' && isBy(find.words);
  if (WE.test(name) || /^[她他]/.test(name)) return predicate.isBrief && /^[我她他]/.test(name);
  // `节目单王伟整理，周日前发群里`
  if (subject.how === 'topic')
    return predicate.isBrief || (isKnown && isBy(find.words.slice(find.words.indexOf(said) + said.length)));
  // `赵凤把资料放到网盘`: what is done with a thing lies ahead, as nothing says that it was done.
  const isDisposed = subject.how === 'opens' && said.startsWith('把', predicate.deed.start);
  return (
    isKnown ||
    subject.isTitled ||
    predicate.isBrief ||
    isDisposed ||
    (/^[a-z]{2,4}(?![a-z])/.test(name) && predicate.isDeed) ||
    subject.how === 'labelled' ||
    isBy(find.words)
  );
}

const MEETS = /^开会(?=$|讨论|商议|商量|研究|审议|评审|沟通|汇报|总结)/u;

/** `董事会周二开会`, `周总下周去上海`: what comes together, or where somebody goes, unless it is said what they do there. */
function merelyGoes({ deed, isDeed, isPromised }: ChinesePredicate, said: string): boolean {
  const rest = said.slice(deed.start);
  if (MEETS.test(rest)) return !isPromised;
  return !isDeed && GOES.test(said.slice(0, deed.start)) && !LONG_DEED_TABLE_ZH.isIn(rest);
}

const GOES = /[去到赴]$/u;

/** `由 Spark 承担`, `由 CDN 提供`, `由本地的 worker 完成`: what is handed to one word in letters that nobody knows, unless only people have it. */
function mayBeThing(
  { how, isSure }: ChineseSubject,
  { isTimed, verb }: ChinesePredicate,
  name: string,
  before: string,
): boolean {
  if (how !== 'handed' || isSure || isTimed || /^(?:负责|跟进|牵头|认领)$/.test(verb)) return false;
  return (
    /^(?:[A-Z][a-z]+|(?!(?:PMC|TSC|TC|PMO|QA|HR|IT)$)[A-Z]{2,6})$/.test(name) ||
    (/^[a-z]+$/.test(name) && /的\s*$/.test(before))
  );
}

const ROLE =
  /^(?:客户|用户|老师|财务|法务|运营|采购|行政|人事|前端|后端|前后端|前端和后端|运维|客服|门店|仓库|学校|导师|经理|主管|.{0,2}公司|厂[家商方])$/u;

/** `客户先选择`, `财务需要记录`: what a role does in a process, where nothing says when. */
function isProcess({ how, start, end, isAhead }: ChineseSubject, predicate: ChinesePredicate, said: string): boolean {
  const isOf = how !== 'handed' && !isAhead && !predicate.isTimed && !predicate.isPromised;
  return isOf && ROLE.test(said.slice(start, end)) && !GIVES_US.test(said.slice(end));
}

/** `客户会提供数据`, `法务那边…`: people who do something for this project; `用户会…` is how it works. */
const GIVES_US =
  /^\s*(?:会后|尽快|[这那]边|(?:方面)?[会将](?:再|尽快)?(?:提供|给|安排|配合|派|反馈|回复|帮忙|协调|联系))/u;

/** `范围须由校方评估`: whoever it falls to, whenever it comes to that; a person by name is told so here and now. */
function isRule({ how, isSure, isTitled }: ChineseSubject, before: string): boolean {
  return how === 'handed' && !isSure && !isTitled && /(?:必须|[须应可均都])由$/u.test(before);
}

/** `支持团队先成立社团`: a deed and whom it helps, unless more than its first word makes them somebody (`支持团队会…`). */
function isAided({ how, start, end, isSure }: ChineseSubject, predicate: ChinesePredicate, said: string): boolean {
  if (how !== 'opens' || isSure || !/^(?:支持|服务|协助|帮助|引导|推动|带领|组织|指导)/.test(said.slice(start, end)))
    return false;
  return !predicate.isPromised && !/^\s*(?:会|将|已)/u.test(said.slice(end));
}

const EVERYBODY = new RegExp(`^(?:${EVERYBODY_ZH})$`, 'u');
const DEALT = new RegExp(
  `^[\\s*_-]*(?:${DEALT_ZH})[\\s*_]*[:：]|^[^，,。；;：:]{0,20}(?:进行|明确|确定)(?:了)?(?:具体|任务|工作|写作|初步)?(?:分工|分配)[，,：:]`,
  'u',
);

/** `李娜：应当设立一个原则`, `李娜确认需要逐步实现`: what somebody holds necessary, not what they do. */
const SAYS_NEED = new RegExp(`^(?:[\\s*_]*[：:]\\s*(?:应当|应该|应(?!用))|\\s*(?:${SAYS_ZH})(?:需要?|应当|应该))`, 'u');

/** `小顾说设计稿周五能出` */
const CAN_BY = new RegExp(`(?:${TIMES_ZH})(?:之?前)?(?:就|都|一定)?(?:能|可以|会)(?!不)`, 'u');
/** `我们评估后给报价` */
const GIVES_THEN =
  /^\s?(?:内部|先|再)?[^，,。；;了]{1,8}(?<![最今以随])后(?:再|就|会|将)?(?:给出?|发|回复?|报|提交|反馈|答复)/u;

/** `我跟司机讲`: what is told to somebody elsewhere lies ahead. */
const TO_SOMEBODY = /[跟给找向](?!大家|各位)/u;

/** `表示评估后下周二回复` */
function saysWhen(rest: string): boolean {
  const then = rest.indexOf('后');
  return then > 0 && isBy(rest.slice(then + 1));
}

function isBy(words: string): boolean {
  return BY_DAY.test(words);
}

/** `下次由…主持`, `由…下周介绍`: what is still to be held. */
function isNext(before: string, { isAhead, isTimed }: ChinesePredicate): boolean {
  return isAhead || isTimed || /确定|下一?次|下期|后续|今后|以后/u.test(before) || BY_DAY.test(before);
}

/** `@李娜 帮忙确认下抬头` */
const ASKED = /^[\s，,]*(?:请|麻烦|烦请|辛苦|帮忙|帮)/u;

/** `李娜今天介绍方案` tells of the meeting; `李娜明天介绍方案` looks ahead. */
function isToldToday(predicate: ChinesePredicate, said: string): boolean {
  return TOLD_ZH.has(predicate.verb) && !predicate.isAhead && TODAY_ZH.test(said.slice(0, predicate.deed.start));
}

const PLAN = new RegExp(`^[\\s*_-]*(?:${PLANS_ZH})[\\s*_]*[:：]`, 'u');

/** `今天：继续做…` under somebody's name. */
function planned(find: Search, clause: Range, said: string): Hit | undefined {
  const label = PLAN.exec(find.words)?.[0].length ?? 0;
  if (!find.speaker || label === 0) return undefined;
  const predicate = predicateAt(said, clause.start === 0 ? label : 0);
  if (predicate?.isDeed) return { clause, who: whoIs(find.speaker), predicate };
  // `今天：首页埋点`
  const rest = said.slice(label);
  if (clause.start > 0 || !/^[\s*_]*(?!无|没|暂无|休|请假|同上|[?？])[\p{Script=Han}A-Za-z]{2}/u.test(rest))
    return undefined;
  const deed = { start: label, end: said.length };
  return { clause, who: whoIs(find.speaker), predicate: { ...NO_MARKS, deed, verb: rest } };
}

const NO_MARKS = { isDeed: true, isBrief: false, isAhead: true, isTimed: false, isPromised: false, isSaid: false };

/** `王伟完成了登录，下周开始做支付`: a day ahead opens what they go on with. */
const BEGINS_AHEAD = new RegExp(`^\\s*(?:预计|计划|争取|准备)?(?:${TIMES_ZH})`, 'u');

/** What a speaker goes on to say of what lies ahead of them: `设备到了，找时间升级固件`. */
const OWN_PLAN =
  /^\s*(?:找时间|抽空|抽时间|下一步|接下来|下面|准备(?!工作)|打算|要(?=(?:在)?(?:本周|下周|今天|明天|周[一二三四五六日]))|[^，,。；;]{2,8}(?:找时间|抽空|抽时间)|[^，,。]{0,8}?(?:回复?|发|寄|报|送|答复|反馈|通知|联系|给)(?:一下|给)?您)/u;

const CARRIED =
  /^\s*(?:并且?|同时|且|还|随后|然后|另外|接下来|下一步|之后|后续)\s*(?=将|会|要|需|负责|牵头|承诺|答应)|^\s*(?=将(?:着手|继续|负责|牵头|进一步|推进|开展))|^(?=承诺|答应|保证(?!金))/u;
/** What they go on to say, unless it begins with how others fare. */
const SAID = new RegExp(`(?:${SAYS_ZH})[^，,的]{0,12}$`, 'u');

/** `施静汇报了进展,并将在周一通知合作伙伴`: the subject is the one that the sentence opens with. */
function carriedOn(find: Search, clause: Range, said: string): Hit | undefined {
  const lead = CARRIED.exec(said)?.[0].length;
  const isOwn = find.speaker !== undefined && OWN_PLAN.test(said);
  if (lead === undefined && !isOwn && !mayGoOn(find, clause) && !BEGINS_AHEAD.test(said)) return undefined;
  const predicate = predicateAt(said, lead ?? 0);
  const isAhead = predicate?.isAhead || predicate?.isTimed || (lead !== undefined && predicate?.isPromised);
  if (!predicate?.isDeed || !isAhead || subjectsIn(said).length > 0) return undefined;
  const before = clausesOf(find.words.slice(0, clause.start)).map((range) => ({
    range,
    subject: goingOn(subjectsIn(find.words.slice(range.start, range.end))),
  }));
  const opened = before.filter(({ subject }) => subject !== undefined).at(-1);
  const isSpoken =
    opened?.subject?.how === 'labelled' || SAID.test(find.words.slice(opened?.range.start, opened?.range.end));
  const isNext =
    predicate.isTimed && opened?.subject?.isSure && !HAPPENS_ZH.has(predicate.verb) && BEGINS_AHEAD.test(said);
  if (opened?.subject && (lead !== undefined || isSpoken || isNext)) {
    const who = personMeant(find, opened.range, opened.subject);
    return who && { clause, who, predicate };
  }
  // Behind a message's header or somebody's label, whole sentences are theirs.
  return find.speaker && !opened && (clause.start === 0 || OWN_PLAN.test(said))
    ? { clause, who: whoIs(find.speaker), predicate }
    : undefined;
}

/** Who may go on in the clauses behind: whoever one opens with, else who is handed something there. */
function goingOn(subjects: readonly ChineseSubject[]): ChineseSubject | undefined {
  return (
    subjects.find(({ how }) => how === 'opens' || how === 'labelled') ?? subjects.find(({ how }) => how === 'handed')
  );
}

/** Whose words a clause may be that names nobody and joins nothing: a speaker's, or those of somebody in an earlier clause who says something. */
function mayGoOn({ words, speaker }: Search, { start }: Range): boolean {
  return start === 0 ? speaker !== undefined : SPEAKS.test(words.slice(0, start));
}

const SPEAKS = new RegExp(`[:：]|${SAYS_ZH}`, 'u');

const EARLIER = compact(`${KNOWN_NAME}+|(?<=^|[，,。；;：:\\s请让])${HAN_NAME}(?=去|来|负责|查|看|[，,。])`, 'gu');

/** Who is meant: 我 is whose words these are, 她 and 他 are whoever was named, where nobody else can be meant; else they stay what they are. */
function personMeant(find: Search, clause: Range, subject: Range): FoundCommitment['who'] | undefined {
  const start = find.sentence.start + clause.start + subject.start;
  const end = find.sentence.start + clause.start + subject.end;
  const value = find.text.slice(start, end).replace(/^@\s?/, '');
  if (value === '我' && find.speaker) return whoIs(find.speaker);
  if (!/^[她他]$/.test(value)) return { start, end, value };
  const named = allMatches(find.masked.slice(0, start), EARLIER).map(({ index, 0: match }) => {
    const until = index + match.length;
    return { value: find.text.slice(index, until), start: index, end: until };
  });
  const own = named.filter((one) => one.start >= find.sentence.start);
  const [meant, ...others] = own.length > 0 ? own : named;
  if (!meant) return undefined;
  return others.every((other) => other.value === meant.value) ? meant : { start, end, value };
}

function whoIs({ value, start, end }: Subject): FoundCommitment['who'] {
  return { value, start, end };
}

/** `李总下周出差，…`: why it falls to somebody else. */
const IS_AWAY = /(?:出差|请假|休假|度假|病假|不在)[，,]\s*$/u;

/** Where the action's words begin: behind 负责, before 跟进, and with the whole sentence where the verb says nothing by itself. */
function actionStart({ text, sentence }: Search, { clause, who, predicate }: Hit, end: number): number {
  const clauseAt = sentence.start + clause.start;
  const verbAt = clauseAt + predicate.deed.start;
  const deedAt = verbAt - (WITH_VERB.exec(text.slice(clauseAt, verbAt))?.[0].length ?? 0);
  const verbEnd = sentence.start + clause.start + predicate.deed.end;
  const rest = text.slice(verbEnd, end).replace(/[\s。；;，,！!]/gu, '');
  const isShort = rest.length < 2 && predicate.deed.end - predicate.deed.start < 3;
  // `测试环境不稳定，王伟周五前解决`: only what stands before says what is to be solved.
  const isAbout =
    clause.start > 0 &&
    predicate.deed.end - predicate.deed.start + rest.length < 4 &&
    !IS_AWAY.test(text.slice(sentence.start, sentence.start + clause.start));
  // `…，测试账号由李娜准备`: what it is about stands in the clause itself.
  const isTold = clause.start > 0 && /^[^，,]{2,}由$/u.test(text.slice(clauseAt, Math.max(clauseAt, who.start)));
  if (isTold && (isShort || isAbout)) return clauseAt;
  if (isShort || isAbout) return sentence.start;
  if (predicate.verb === '负责') return verbEnd;
  // `去上海拜访客户`: where somebody goes belongs to what they do there.
  return predicate.isDeed || !GOES.test(text.slice(sentence.start, deedAt)) ? deedAt : deedAt - 1;
}

/** `跟进支付接口`, `反馈设计稿意见`: what follows is what that is done with, though its first word is a verb, too. */
const WITH_VERB = /(?:跟进|反馈|对接|核实|推进)$/u;

const ADDRESSED = new RegExp(`^\\s*@\\s?(?:${KNOWN_NAME}+|[\\p{Script=Han}\\w.-]{2,20})\\s*$`, 'u');
const CLAUSE_END = /[，,](?!\d)|$/g;

/** Clauses between commas. */
function clausesOf(words: string): readonly Range[] {
  const ends = allMatches(words, CLAUSE_END).map((match) => match.index);
  const clauses: Range[] = [];
  let start = 0;
  for (const end of ends) {
    start += /^\s*/.exec(words.slice(start, end))?.[0].length ?? 0;
    // `@王伟，把幻灯片发出来`: who is spoken to stands apart.
    if (start === 0 && end < words.length && ADDRESSED.test(words.slice(start, end))) continue;
    if (end > start) clauses.push({ start, end });
    start = end + 1;
  }
  return clauses;
}
