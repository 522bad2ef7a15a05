import { spared } from '../../search/spared';
import { PAST_ZH } from '../commitments/chinese/words';
import { readsAsOrder } from '../commitments/english/order';
import { hanNamesIn } from '../fields/hanNames';
import { areSomebody, isKnown, type KnownPeople } from '../fields/knownPeople';
import { openingLine } from '../openingLine';
import { CLOSES_WITH_DEED, isNoWork, OPENS_WITH_DEED } from './deedsZh';
import { isOfDeeds, type Scope } from './scope';

/** What somebody speaks on is no task of theirs. */
const TALKS = /(?:分享|介绍|汇报|报告|演讲|演示|议题|主题|申请|讨论|说明|进展|情况|发言|主持)$/u;

const DEED_EN =
  /^[\s*_]*(\p{L}\p{Ll}+)(\s.{3,200}?)(?:\s[-–—]{1,2}\s*|\s?\()(@?\p{Lu}[\p{L}’' ,&/.-]{1,40})\)?[.\s*_]*$/u;

/** `Check the loan - Nuo`, `Add the link (Luke)`: an order, and behind it nothing but people of the note. */
function isDeedOf(line: string, known: KnownPeople): boolean {
  const [, verb, rest, names] = DEED_EN.exec(line) ?? [];
  // `Open Discussion – Anna` is a point of an agenda.
  if (rest && /^\s\p{Lu}\p{Ll}/u.test(rest) && !isKnown(rest.trim().split(/\s/)[0] ?? '', known)) return false;
  if (!verb || !rest || !names || !readsAsOrder(verb, rest, known)) return false;
  return areSomebody(names, known);
}

const DASHED = spared(
  /^(.{2,200}?)(?:\s[-–—]{1,2}|[–—]{1,2}|--)\s*(\p{Script=Han}[\p{Script=Han}\s、，,和&/]{1,24})[。\s]*$/u,
);

/** `完善用户界面 - 王伟`, `Check the loan - Nuo`: what is to be done, and behind a dash nothing but who does it. */
export function tellsDoers(line: string, scope: Scope): boolean {
  const { context } = scope;
  if (!/[-–—(]/.test(line) || scope.heading.isOfPeople || isOfDeeds(scope)) return false;
  const first = openingLine(line);
  if (isDeedOf(first, context.known)) return true;
  const match = DASHED.exec(first);
  const deed = match?.[1]?.trim();
  if (!match?.[2] || !deed || PAST_ZH.test(deed) || TALKS.test(deed) || isNoWork(deed)) return false;
  return (
    (OPENS_WITH_DEED.test(deed) || (CLOSES_WITH_DEED.test(deed) && !/(?:规划|评审|探索)$/u.test(deed))) &&
    hanNamesIn(match[2], context.known) !== undefined
  );
}
