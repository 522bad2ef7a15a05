import { simplified } from '../../visibility/traditional';

/** What a day is to what is to be done where it stands: by when, a part of it, or both. */
export type DayRole = 'due' | 'part' | 'both';

/**
 * Tells by when something is to be done from a day that says what is to be done: `Move the training to Friday`, `Book the room for Friday`,
 * `Do not deploy before Friday`, `把培训推迟到周五`. Without their day such words say nothing, or the opposite.
 *
 * @param day where the day stands in the text
 * @returns `part` where the day is no due date, `both` where it is one that stays in the text
 */
export function dayRole(text: string, day: { readonly start: number; readonly end: number }): DayRole {
  const before = simplified(text.slice(Math.max(0, day.start - REACH), day.start));
  const after = simplified(text.slice(day.end, day.end + REACH));
  if (isPartInChinese(before, after)) return 'part';
  if (MOVED_TO_ZH.test(before)) return 'both';
  const lead = LEAD.exec(before)?.[1]?.toLowerCase();
  return lead === undefined ? 'due' : roleBehind(lead, clauseOf(before));
}

/** How far from a day to look for what it belongs to. */
const REACH = 200;

/**
 * Whether a text would break off with a word that wants another behind it: `Move the training to`, `把培训推迟到`.
 *
 * @param before what stands before a stretch that is to be cut out
 */
export function breaksOff(before: string): boolean {
  const end = simplified(before.slice(-20));
  return WANTS_MORE.test(end) && !WHOLE_ZH.test(end);
}

const WANTS_MORE =
  /(?:(?<![a-z])(?:to|until|till|of|from|with|for|at|into|than|between|towards?|by|before|the|an?)|[到至于从自把将由向对被比])[\s*_]*$/i;
/** Words that end as such a word does. */
const WHOLE_ZH =
  /(?:[做收得找看遇想说提达感受赶签报办迟]到|甚至|乃至|以至|等于|关于|属于|用于|对于|位于|处于|在于|理由|自由|路由|反对|应对|核对|校对|比对|面对|方向|不对|各自|亲自|即将|对比)[\s*_]*$/;

/** The word that leads up to the day. */
const LEAD = /(?<![a-z])(?<!\bdue )(to|until|till|for|on|before)\s+(?:the\s+)?[*_]{0,3}$/i;

function roleBehind(lead: string, clause: string): DayRole {
  switch (lead) {
    // Nothing is done by a day before which `to` stands.
    case 'to':
      return 'part';
    case 'for':
      return IS.test(clause) || MOVES.test(clause) || PUTS_OFF.test(clause) || isArranged(clause) ? 'part' : 'due';
    case 'on':
      return IS.test(clause) ||
        DENIES.test(clause) ||
        SCHEDULES.test(clause) ||
        INVITES.test(clause) ||
        isTakingPlace(clause)
        ? 'part'
        : 'due';
    case 'before':
      return DENIES.test(clause) ? 'part' : 'due';
    default:
      if (PUTS_OFF.test(clause) || DENIES.test(clause)) return 'part';
      return LASTS.test(clause) ? 'both' : 'due';
  }
}

const CLAUSE_END = /[.!?;:,]\s|[。！？；：，]|\s[–—-]\s|\bthen\s/gi;

/** The clause that leads up to a day. */
function clauseOf(before: string): string {
  const last = [...before.matchAll(CLAUSE_END)].at(-1);
  return last ? before.slice(last.index + last[0].length) : before;
}

/** One of some verbs where it says what somebody is to do; `the plan for Friday` is a thing. */
function toDo(words: string, behind = ''): RegExp {
  const opening = String.raw`(?:^[\s*_]*(?:@\S+\s+)*|\b(?:to|will|should|must|can|shall|please|and|or|let['’]?s|we|i|they|you)\s+)`;
  return new RegExp(`${opening}(?:${words})\\s${behind}`, 'i');
}

const MOVES = toDo('move|shift|rearrange');
/** In any form of theirs. */
const PUTS_OFF =
  /\b(?:postpon|reschedul|delay|defer|extend|prolong|suspend|adjourn)(?:e|es|ed|ing|s|red|ring)?\b|\b(?:put|push)(?:s|es|ed|ting|ing)? (?:\S+ ){0,4}?(?:off|back|out)\b/i;
const SCHEDULES = toDo('schedule|reschedule|re-schedule');
const ARRANGES = toDo('book|arrange|schedule|plan|organi[sz]e|reserve|rebook|block');
const SETS_UP = toDo('set up|arrange|book|organi[sz]e|reserve|confirm|cancel');
const INVITES = toDo('invite', String.raw`.{2,60}\s(?:to|for)\s.{2,40}\son\s+(?:the\s+)?[*_]{0,3}$`);
/** What takes place on a day, or is kept for one. */
const EVENT =
  /\b(?:meeting|call|session|stand-?up|sync|workshop|demo|training|review|interview|visit|webinar|retro(?:spective)?|kick-?off|presentation|appointment|lunch|dinner|breakfast|conference|walkthrough|party|room|table|slot|venue|flight|train|hotel|catch-?up)s?\b/i;
/** For how long, not by when; `push it until Friday` may be either. */
const LASTS = toDo('wait|keep|leave|hold|stay|pause|freeze|remain|run|move|shift|push');
/** `Tell them that the demo is on Friday`. */
const IS = /\b(?:is|are|was|were|be|takes place|falls)\s+(?:on|for)\s+(?:the\s+)?[*_]{0,3}$/i;
const DENIES =
  /^[\s*_]*(?:please\s+)?(?:no|never|do not|don['’]?t)\s(?!(?:forget|hesitate|fail|miss|later)\b)|\b(?:(?:must|should|may|shall|can|will) not|(?:mustn|shouldn|can|won)['’]?t|cannot|not to)\s(?!(?:forget|fail|miss)\b)/i;

function isArranged(clause: string): boolean {
  return ARRANGES.test(clause) || isTakingPlace(clause);
}

function isTakingPlace(clause: string): boolean {
  return SETS_UP.test(clause) && EVENT.test(clause);
}

/** `推迟到`, `定在`, `改为`. */
const MOVED_TO_ZH =
  /(?:推迟|推后|延期|延后|延长|延迟|延|顺延|推|改期|改签|改|调整|调|变更|更改|提前|提早|提|挪|移|拖延|拖|缓|顺|定|安排|约|排|放|设|选)(?:到了?|至|为|在|于|成)\s?$/;
/** What is then done by the day to which something was moved: `联调提前到周五前完成`. */
const DONE_BY_ZH = /^\s?(?:之前|以前|前)\s?(?:完成|提交|交付|上线|发布|给出|确认)/;
/** `不要在周五前`, but not `分别于周五前`. */
const NOT_BEFORE_ZH =
  /(?:不要|不得|不能|不可|不准|不许|不应|请勿|切勿|禁止|暂不|先不|(?<![分特个区级类性识])别|勿)[在于]?\s?$/;
/** `周五前不要发布`, `周五之前暂不上线`, but not `周五前别忘了提交`. */
const NOT_BEHIND_ZH =
  /^[^，,。；;]{0,6}?前，?\s?(?:请|务必|都|均|先)?(?:(?:不[要得能可准许应再]|请勿|切勿|禁止|暂不|先不|别|勿)(?!忘|错过|[晚迟少低]于)|不(?![忘需用合良足同必断晚迟少低]))(?![^，,。；;]{0,4}的)/;
/** `通知客户演示在周五` */
const IS_ZH = /[\u4e00-\u9fff](?:是|在|为|于)\s?$/;
/** `约客户周五`: nothing stands between what is arranged and its day. */
const ARRANGED_ZH =
  /(?:^[\u4e00-\u9fff]{0,3}|[，,。；;：:\s要请去来])(?<![大节合违契条制])(?:约|预[约订定]|邀请|安排)[^，,。；;：:\s—–-]{1,12}$/;

function isPartInChinese(before: string, after: string): boolean {
  if (MOVED_TO_ZH.test(before)) return !DONE_BY_ZH.test(after);
  if (NOT_BEFORE_ZH.test(before) || NOT_BEHIND_ZH.test(after)) return true;
  return (ARRANGED_ZH.test(before) || IS_ZH.test(before)) && /^[\s。.!！]*$/.test(after);
}
