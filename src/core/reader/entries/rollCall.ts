import type { Block } from '../blocks/block';
import { partsOf } from '../body/listItem';
import { isName } from '../fields/knownPeople';
import { plainText } from '../inline/plainText';
import type { Scope } from './scope';

/** Three or more boxes beside nothing but names, under a heading of people, tell who came. */
export function isRollCall(list: Block, scope: Scope): boolean {
  const { text, known } = scope.context;
  const mayBe = list.children.length > 2 && scope.kind !== 'action' && scope.heading.isOfPeople;
  return (
    mayBe &&
    list.children.every((item) => {
      const { checkbox, start, end } = partsOf(text, item);
      return checkbox !== undefined && isName(plainText(text.slice(start, end)).replace(/\s*[(（].*$/, ''), known);
    })
  );
}

/** `- [x] Anna` in a list of participants says who came. */
export function isAttendance(raw: string, scope: Scope): boolean {
  if (scope.topic !== 'participants') return false;
  const name = plainText(raw)
    .replace(/^@/, '')
    .replace(/\s*[(（].*$/, '');
  return isName(name, scope.context.known) || raw.trim().startsWith('@');
}
