import { placeBehind, type Reach } from '../../../search/placeBehind';
import { wordTable } from '../../../search/wordTable';
import type { Range } from '../found';
import {
  AHEAD_ZH,
  CHARGE_ZH,
  DEED_TABLE_ZH,
  MANNER_ZH,
  PROMISE_ZH,
  SAYS_ZH,
  STATES_ZH,
  TIMES_ZH,
  WITH_ZH,
} from './words';

/** What a clause says that somebody does, and what speaks for its lying ahead. */
export interface ChinesePredicate extends PredicateMarks {
  /** The verb, with what it is done to where that stands before it (`把报价单发给…`). */
  readonly deed: Range;
  readonly verb: string;
  /** A deed of the vocabulary; else any verb that names no state. */
  readonly isDeed: boolean;
  /** A little of it, or a first one: `看一下`, `出一版`. */
  readonly isBrief: boolean;
}

interface PredicateMarks {
  /** A word that looks ahead: 会, 将, 去, 回头 … */
  readonly isAhead: boolean;
  /** A day or time ahead. */
  readonly isTimed: boolean;
  /** They promised or offered, or are in charge. */
  readonly isPromised: boolean;
  /** They only say so: what they say must look ahead. */
  readonly isSaid: boolean;
}

const sticky = (source: string): RegExp => new RegExp(source, 'uy');

const CHARGE = sticky(`(?:${CHARGE_ZH})(?!人|的|制|态度)`);
/** `提交的方案` is a thing. */
const IS_OF_THING = sticky('的(?!确)');
const WITH = wordTable(WITH_ZH.split('|'));
/** Where behind what it is done with the verb may stand. */
const IN_CLAUSE: Reach = { least: 0, most: 24, ends: '，,。；;：:' };
/** `进行主要修改` */
const DEGREE = sticky('主要|相应|全面|统一|最终|后续|具体|必要|适当');
const GIVES = sticky(
  '把[^，,。；;]{1,20}?(?:给|到|好|完|来|去)|给[^，,。；;]{1,6}?过目|[跟向找问][^，,。；;]{1,8}?[要借讨](?![求是])(?=\\S)|开[^，,。；;]{1,10}会议?(?=$|[，,。；;])',
);
const ANY_TIME = new RegExp(`(?:${TIMES_ZH})`, 'u');
const ANY = sticky(`(?!${STATES_ZH})\\p{Script=Han}{2,4}`);
const BRIEF =
  /^(?!(?:汇报|介绍|分享|讲解|演示|报告|提出|讨论)了?[两几])(?:\p{Script=Han}{1,2}?(?:一下|一[版份遍轮次趟个些声条张块篇段]|[两几][版份遍轮次趟个家张条]|下(?=$|[，,。\s])|个(?!人))|(\p{Script=Han})\1(?!\1))/u;

/** What may stand between somebody and the deed, in any order, and what each says of the deed. */
const STEPS: readonly (readonly [pattern: RegExp, mark: keyof PredicateMarks | undefined])[] = [
  [sticky('[\\s，,：:“"]+'), undefined],
  [sticky(`(?:在|于|到|最晚|最迟)?(?:${TIMES_ZH})(?:的[^，,。；;]{0,3}会议?上)?`), 'isTimed'],
  [sticky(`(?:${PROMISE_ZH})(?!的)`), 'isPromised'],
  [CHARGE, 'isPromised'],
  [sticky(`(?:${SAYS_ZH})`), 'isSaid'],
  [sticky(`(?:${AHEAD_ZH})`), 'isAhead'],
  [sticky(`(?:${MANNER_ZH})`), undefined],
  // `在编写查询中，…` says when it was.
  [sticky('在[^，,。；;：:]{1,20}?(?:过程中|的时候|期间|当中|中(?![心国间文台]))'), undefined],
];
const CAN = sticky('可以|能够?');
const CAN_DO = sticky('能够?(?![否不])');
/** `联调完成前`: a time in words of its own. */
const OWN_TIME = sticky(
  '[^，,。；;：:]{1,12}?(?:之前|以前|前(?![端台后期往置沿景者提])|以内|(?<![会校组国室司部店厂境])内(?![容部外测地存]))(?=\\s*\\S)',
);

/**
 * What follows somebody in a clause.
 *
 * @param said the clause, known names masked
 * @param from the end of who it speaks of
 * @returns undefined where they do nothing that could be taken on
 */
export function predicateAt(said: string, from: number): ChinesePredicate | undefined {
  const walk: Walk = { at: from, marks: { isAhead: false, isTimed: false, isPromised: false, isSaid: false } };
  walkOn(said, walk);
  let verb = verbAt(said, walk.at);
  const ownTime = verb?.isDeed || walk.verb ? undefined : past(OWN_TIME, said, walk.at);
  if (ownTime !== undefined) {
    walk.at = ownTime;
    walk.marks.isTimed = true;
    walkOn(said, walk);
    verb = verbAt(said, walk.at);
  }
  // `周五前将预算报至财务`: 将 looks ahead only where what follows is no thing to which it is done.
  if (!verb?.isDeed && said[walk.at - 1] === '将') {
    const done = verbAt(said, walk.at - 1);
    if (done?.isDeed) verb = done;
  }
  const meant = verb?.isDeed ? verb : (walk.verb ?? verb);
  if (!meant) return undefined;
  const spoken = Math.max(meant.deed.start, meant.deed.end - meant.verb.length);
  // A day may stand within what it is done with: `让师傅明天上午过去看一下`.
  if (ANY_TIME.test(said.slice(meant.deed.start, spoken))) walk.marks.isTimed = true;
  const isBrief = BRIEF.test(said.slice(meant.deed.start)) || BRIEF.test(said.slice(spoken));
  return { ...meant, ...walk.marks, isBrief };
}

type Verb = Pick<ChinesePredicate, 'deed' | 'verb' | 'isDeed'>;

interface Walk {
  at: number;
  readonly marks: { -readonly [Mark in keyof PredicateMarks]: boolean };
  /** `跟进`, `准备`, `继续`: what is itself the deed where no other follows. */
  verb?: Verb;
}

function walkOn(said: string, walk: Walk): void {
  for (let steps = 0; steps < 12; steps++) {
    const step = STEPS.find(([pattern]) => past(pattern, said, walk.at) !== undefined);
    if (!step) {
      // `表示下周可以交付`: whoever says by when they can do it will.
      const can = walk.marks.isTimed ? past(walk.marks.isSaid ? CAN : CAN_DO, said, walk.at) : undefined;
      if (can === undefined) return;
      walk.at = can;
      continue;
    }
    const [pattern, mark] = step;
    const end = pattern.lastIndex;
    if (mark) walk.marks[mark] = true;
    if (deedEnd(said, walk.at) === end)
      walk.verb = { deed: { start: walk.at, end }, verb: said.slice(walk.at, end), isDeed: true };
    walk.at = end;
  }
}

function verbAt(said: string, at: number): Verb | undefined {
  const own = deedEnd(said, at);
  if (own !== undefined) {
    // `进行修改` is what is done by the second verb.
    const further = said.startsWith('进行', at) ? deedEnd(said, past(DEGREE, said, own) ?? own) : undefined;
    const end = further ?? own;
    return { deed: { start: at, end }, verb: said.slice(further === undefined ? at : own, end), isDeed: true };
  }
  let verb: Range | undefined;
  WITH.endAt(said, at, (end) => {
    verb = verbWithin(said, end);
    return verb !== undefined;
  });
  if (verb) return { deed: { start: at, end: verb.end }, verb: said.slice(verb.start, verb.end), isDeed: true };
  const given = past(GIVES, said, at);
  if (given !== undefined) return { deed: { start: at, end: given }, verb: '给', isDeed: true };
  const any = past(ANY, said, at);
  return any === undefined ? undefined : { deed: { start: at, end: any }, verb: said.slice(at, any), isDeed: false };
}

/** The end of the verb there; its first character alone does nothing that the whole of it does not. */
function deedEnd(said: string, at: number): number | undefined {
  const end = DEED_TABLE_ZH.endAt(said, at);
  return end < 0 || past(IS_OF_THING, said, end) !== undefined ? undefined : end;
}

/** The first verb of a clause not far behind a place; of `进行修改` the second. */
function verbWithin(said: string, from: number): Range | undefined {
  const start = placeBehind(said, from, IN_CLAUSE, (at) => DEED_TABLE_ZH.endAt(said, at) >= 0);
  if (start < 0) return undefined;
  const second = said.startsWith('进行', start) ? DEED_TABLE_ZH.endAt(said, start + 2) : -1;
  return second < 0 ? { start, end: DEED_TABLE_ZH.endAt(said, start) } : { start: start + 2, end: second };
}

function past(pattern: RegExp, said: string, at: number): number | undefined {
  pattern.lastIndex = at;
  const matches = pattern.test(said);
  return matches && pattern.lastIndex > at ? pattern.lastIndex : undefined;
}
