import { simplified } from '../../visibility/traditional';
import { GIVEN_NAMES_ZH, NO_GIVEN_NAMES_ZH } from '../vocabulary/givenNamesZh';
import { isChineseName, isKnown, type KnownPeople } from './knownPeople';

/** Names in a stretch that nothing but blanks may part (`段宁  陈航`), if it holds nothing else. */
export function hanNamesIn(text: string, known: KnownPeople): readonly string[] | undefined {
  const names = text.trim().split(/\s*[、，,和&/]\s*|\s+/u);
  return names.length <= 5 && names.every((name) => isKnown(name, known) || isChineseName(name)) ? names : undefined;
}

/** What Chinese words of three characters end in and people hardly do: `高新区`, `单选题`. */
const WORD_END = /[题区色端机页单表库类型化性率部组会项费额版层图网站号码量板块栏框键员者力物式级段]$/u;

/** Somebody the note knows, or a whole name in three characters. */
export function isWholeHanName(name: string, known: KnownPeople): boolean {
  return isKnown(name, known) || (/^\p{Script=Han}{3}$/u.test(name) && isChineseName(name) && !WORD_END.test(name));
}

/** `涵洋`, `图图`: what colleagues call somebody, without a family name. Such words name things, too: only where a name may stand. */
export function isGivenHanName(written: string): boolean {
  const name = simplified(written);
  const [first = '', second = ''] = name;
  return name.length === 2 && GIVEN_NAMES_ZH.has(first) && GIVEN_NAMES_ZH.has(second) && !NO_GIVEN_NAMES_ZH.has(name);
}

/** Somebody the note knows, or by the form of the name, with a family name or without. */
export function mayBeHanName(name: string, known: KnownPeople): boolean {
  return isKnown(name, known) || isChineseName(name) || isGivenHanName(name);
}
