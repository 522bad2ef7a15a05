import { DOUBLE_SURNAMES } from '../model/doubleSurnames';
import type { Person } from '../model/snapshot';
import { simplified } from '../visibility/traditional';
import { foldName } from './names';

/**
 * Who is meant by a family name with a title, or as colleagues say it: `何经理`, `何总`, `老何`, `Mr Raman`.
 *
 * @param people those whom a note and its project know; somebody among them twice counts once
 * @returns nobody where none of them has that family name, or several do
 */
export function findTitled<P extends Person>(name: string, people: Iterable<P>): P | undefined {
  const bears = familyNameTest(name) ?? (() => false);
  let found: P | undefined;
  for (const person of people) {
    if (!bears(foldName(simplified(person.name)))) {
      continue;
    }
    if (found && found.id !== person.id) {
      return undefined;
    }
    found ??= person;
  }
  return found;
}

/** Whether a name is nothing but a family name with a title. */
export function isTitled(name: string): boolean {
  return familyNameTest(name) !== undefined;
}

/** Tells whether a folded full name has the family name that stands with a title. */
function familyNameTest(name: string): ((fullName: string) => boolean) | undefined {
  const folded = foldName(simplified(name)).replace(/^@/, '');
  const han = HAN_NICKNAME.exec(folded)?.[1] ?? HAN_TITLED.exec(folded)?.[1];
  if (han !== undefined) {
    return (fullName) => HAN_NAME.test(fullName) && familyNameOf(fullName) === han && !HAN_TITLED.test(fullName);
  }
  const latin = LATIN_TITLED.exec(folded)?.[1];
  return latin === undefined ? undefined : (fullName) => fullName === latin || fullName.endsWith(` ${latin}`);
}

const DOUBLE = [...DOUBLE_SURNAMES].join('|');
const TITLES =
  '总经理|副总|总监|总工|总|经理|工程师|工|老师|主任|主管|处长|科长|部长|局长|院长|校长|所长|厂长|店长|组长|队长|主席|秘书|书记|会计|律师|医生|教授|博士|同学|师傅|先生|女士|小姐|董';
const HAN_NICKNAME = /^[小老]([\u4e00-\u9fff])$/;
const HAN_TITLED = new RegExp(`^(${DOUBLE}|[\\u4e00-\\u9fff])(?:${TITLES})$`);
const LATIN_TITLED = /^(?:mr|mrs|ms|miss|mx|dr|prof|professor)\.? (\S.*)$/;

const HAN_NAME = /^[\u4e00-\u9fff]{2,4}$/;
const FAMILY_NAME = new RegExp(`^(?:(?:${DOUBLE})(?=.)|.)`);

function familyNameOf(fullName: string): string {
  return FAMILY_NAME.exec(fullName)?.[0] ?? '';
}
