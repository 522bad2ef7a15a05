import { DEEDS_ZH, PAST_ZH } from '../commitments/chinese/words';
import { DEEDS as DEEDS_EN } from '../commitments/english/words';
import { hanNamesIn } from '../fields/hanNames';
import { isKnown, type KnownPeople } from '../fields/knownPeople';
import { isOwnerWord } from '../fields/ownerNames';
import { splitPeople } from '../people';
import type { Scope } from './scope';

const IN_CHARGE = /^[\s*_]*([^:：*_\n]{1,30}?)[\s*_]*[:：][\s*_]*(?:主要|具体|全面|全权)?负责(?![人制的了过])/u;

/** `王伟：负责登录页`: a name, and what whoever bears it is in charge of. */
export function tellsCharge(line: string, known: KnownPeople): boolean {
  const who = line.includes('负责') ? IN_CHARGE.exec(line.slice(0, 60))?.[1] : undefined;
  return (
    who !== undefined && !PAST_ZH.test(line) && splitPeople(who).every((part) => isOwnerWord(part.text, known, true))
  );
}

const ORDER = /^[\s*_]*(\p{Lu}[^:：*_\n]{1,40}?)[\s*_]*[:：][\s*_]*(\p{Lu}\p{L}+)\s/u;

/** `Anna: Send the list to Tom`: people of the note, and what they are told to do. */
export function tellsOrder(line: string, known: KnownPeople): boolean {
  const [, who, verb] = ORDER.exec(line.slice(0, 80)) ?? [];
  return (
    who !== undefined &&
    DEEDS_EN.has(verb?.toLowerCase() ?? '') &&
    splitPeople(who).every((part) => isKnown(part.text, known))
  );
}

const DEEDS = DEEDS_ZH.join('|');
const OPENS_WITH_DEED = new RegExp(
  `^(?:\\d{1,2}[.、．)）]\\s*)?(?:请|尽快|继续|需要?|待)?(?!申请|分享|介绍|汇报|报告)(?:${DEEDS})|^(?:对|将|把|与|和|向|按|为|给)[^，,。；;]{1,20}?(?:${DEEDS})`,
  'u',
);
const CLOSES_WITH_DEED = new RegExp(`(?:${DEEDS_ZH.filter((deed) => deed.length > 1).join('|')})$`, 'u');
/** What somebody speaks on is no task of theirs. */
const TALKS = /(?:分享|介绍|汇报|报告|演讲|演示|议题|主题|申请|讨论|说明|进展|情况|发言|主持)$/u;
const DEED_EN =
  /^[\s*_]*(\p{L}\p{Ll}+)\s.{3,200}?(?:\s[-–—]{1,2}\s*|\s?\()(@?\p{Lu}[\p{L}’' ,&/.-]{1,40})\)?[.\s*_]*$/u;

/** `Check the loan - Nuo`, `Add the link (Luke)`: an order, and behind it nothing but people of the note. */
function isDeedOf(line: string, known: KnownPeople): boolean {
  const [, verb, names] = DEED_EN.exec(line) ?? [];
  if (verb === undefined || names === undefined || !DEEDS_EN.has(verb.toLowerCase())) return false;
  return splitPeople(names).every((part) => isKnown(part.text, known));
}

const DASHED = /^(.{2,200}?)(?:\s[-–—]{1,2}|[–—]{1,2})\s*(\p{Script=Han}[\p{Script=Han}\s、，,和&/]{1,24})[。\s]*$/u;

/** `完善用户界面 - 王伟`, `Check the loan - Nuo`: what is to be done, and behind a dash nothing but who does it. */
export function tellsDoers(line: string, { context, topic, isOfPeople }: Scope): boolean {
  if (!/[-–—(]/.test(line) || isOfPeople || topic === 'completed' || topic === 'progress') return false;
  const [first = ''] = line.split(/\r?\n/, 1);
  if (isDeedOf(first, context.known)) return true;
  const match = DASHED.exec(first);
  const deed = match?.[1]?.trim();
  if (!match?.[2] || !deed || PAST_ZH.test(deed) || TALKS.test(deed)) return false;
  return (
    (OPENS_WITH_DEED.test(deed) || CLOSES_WITH_DEED.test(deed)) && hanNamesIn(match[2], context.known) !== undefined
  );
}
