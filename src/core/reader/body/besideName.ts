import { isName, type KnownPeople } from '../fields/knownPeople';
import { plainText } from '../inline/plainText';
import { splitPeople } from '../people';

const COMPANY =
  /\b(?:inc|ltd|llc|gmbh|corp|corporation|company|co|university|institute|foundation|group|labs?|studios?|systems|software|technologies|limited|plc|ag|sa|b\.?v)\b\.?|公司|大学|学院|集团|研究院/i;

/** `Phil Tully, ADP`: an organisation in capitals behind the comma. */
const OFFICE = /^[,，]\s*\p{Lu}{2,6}\s*$/u;

/** Of one person the letters, and behind a comma where they are from. */
const INITIALLED = /^[^,，()（）]{3,50}[(（]\p{Lu}{2,4}[)）]\s*[,，][^()（）]+$/u;

/** `John Crem (JC): University of Ghent`: the letters, and behind a colon where they are from. */
const INITIALLED_FIRST = /^[^:：()（）]{3,50}[(（]\p{Lu}{2,4}[)）](?=\s*[:：])/u;

/** `Anna Roe, @aroe, Acme`: a person and their handle. */
const WITH_HANDLE = /^[^,，()（）@]{2,50}[,，]\s*@[\w-]+\s*(?:[,，]|$)/;

/** `Anna / Acme / @aroe`. */
const SLASH = /\s\/\s/;

/** `Daniel Heckenberg, Animal Logic`. */
const ONE_COMMA = /^[^,，]+[,，][^,，]+$/;

const DASH = /\s[-–—]{1,2}\s|\s?[–—]\s?/;
const NOBODY: KnownPeople = new Set();

/** What the items of a list of people show each of them to be: one person, and beside the name what they are. */
export interface PeopleList {
  /** In item after item an organisation stands behind the only comma. */
  readonly isNameAndOrg: boolean;
  /** `Anna Schmidt (AS), Acme, Finance`: an item to each, with the letters they are written by. */
  readonly isInitialled: boolean;
  readonly isWithHandle: boolean;
  readonly isSlashed: boolean;
}

/** What a list of people has in common, by the text of its items. */
export function peopleList(items: readonly string[]): PeopleList {
  const isMost = (pattern: RegExp): boolean => {
    const such = items.filter((item) => pattern.test(item)).length;
    return such > 1 && such * 2 > items.length;
  };
  return {
    isNameAndOrg: items.length > 1 && items.filter((item) => ONE_COMMA.test(item)).length * 2 > items.length,
    isInitialled: isMost(INITIALLED),
    isWithHandle: isMost(WITH_HANDLE),
    isSlashed: isMost(SLASH),
  };
}

/** Where the names of an item stand, from and to: what somebody is, or where they are from, is left out. */
export function namesWithin(item: string, list: PeopleList): readonly [number, number] {
  const first = INITIALLED_FIRST.exec(item)?.[0].length;
  if (first !== undefined) return [0, first];
  const slash = list.isSlashed ? item.search(SLASH) : -1;
  if (slash > 0) return [0, slash];
  return besideDash(item) ?? [0, isOrgBehindComma(item, list) ? item.search(/[,，]/) : item.length];
}

function isOrgBehindComma(item: string, list: PeopleList): boolean {
  const comma = item.search(/[,，]/);
  if (comma <= 0) return false;
  const behind = item.slice(comma);
  return (
    list.isNameAndOrg ||
    (list.isInitialled && INITIALLED.test(item)) ||
    (list.isWithHandle && WITH_HANDLE.test(item)) ||
    COMPANY.test(behind) ||
    OFFICE.test(behind)
  );
}

/** The names beside a dash: `Anna – president & fundraising` says what she is, `Acme – Anna Schmidt, Tom Ray` where they are from. */
function besideDash(item: string): readonly [number, number] | undefined {
  const dash = DASH.exec(item.slice(0, 80));
  if (!dash || !isName(plainText(item.slice(0, dash.index)).replace(/\s*[(（][^()（）]*[)）]$/, ''), NOBODY))
    return undefined;
  const behind = splitPeople(item.slice(dash.index + dash[0].length)).map((part) => part.text);
  const arePeople = behind.length > 1 && behind.every((name) => /\s/.test(name) && isName(name, NOBODY));
  return arePeople ? [dash.index + dash[0].length, item.length] : [0, dash.index];
}
