import { isGivenHanName, isWholeHanName } from '../fields/hanNames';
import { areSomebody, isChineseName, isKnown, isName } from '../fields/knownPeople';
import { splitPeople } from '../people';
import type { Scope } from './scope';

const APART = /^[\s*_@]*(\p{Script=Han}{2,3})\s+[-–—]\s+\S/u;

const DASHED_NAMES =
  /^[\s*_@]*(\p{Lu}[\p{L}’'.-]*(?:(?:\s|,\s|\s?[&/]\s?|\sand\s)\p{Lu}[\p{L}’'.-]*){0,4})[*_]*\s+[-–—]\s+\S/u;

/** Whether a line opens with somebody and a colon, or a dash set apart. */
export function startsWithName(line: string, scope: Scope): boolean {
  // `王伟 - 建库`
  const apart = APART.exec(line)?.[1];
  if (apart !== undefined && (isKnown(apart, scope.context.known) || isChineseName(apart))) return true;
  const dashed = DASHED_NAMES.exec(line.slice(0, 80))?.[1];
  if (dashed !== undefined && !scope.context.internal.mayKeepSomething() && areSomebody(dashed, scope.context.known))
    return true;
  const name = /^[\s*_@]*([^:：*_\n]{1,30}?)[\s*_]*[:：](?!\/\/)\s*\S/u.exec(line.slice(0, 80))?.[1];
  return (
    name !== undefined &&
    splitPeople(name).every((part) => isName(part.text, scope.context.known) || isGivenHanName(part.text))
  );
}

const SET_APART = /^[\s*_]*@?(\p{Script=Han}{2,4})\s+[\p{L}\d]/u;

/** Whether a line opens with somebody and a blank: `王伟 提供名单`, `@李娜 调研`. */
export function startsWithPerson(line: string, { context: { known } }: Scope): boolean {
  const name = SET_APART.exec(line)?.[1] ?? '';
  return isKnown(name, known) || isWholeHanName(name, known) || (name !== '' && /^[\s*_]*@/.test(line));
}
