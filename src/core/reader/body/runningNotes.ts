import type { LocalDate } from '../../model/date';
import type { Located } from '../../model/span';
import { type DateContext, findDate, withYear } from '../dates/readDate';
import { isChineseName, isName, type KnownPeople } from '../fields/knownPeople';
import { splitPeople } from '../people';
import { BEHIND, DAY, TALK } from './dayLines';
import type { OutlineSection } from './outline';

const OPENS = new RegExp(`^${DAY}${BEHIND}`, 'i');
/** `Call with Omar, 12 Nov 2026`, `Meeting (30 May 2025)` */
const CLOSES = new RegExp(`[\\s(（,，:：–—-]\\s*(?!\\d{1,2}[-./]\\d{1,2}\\s*[)）]?$)(${DAY})\\s*[)）]?$`, 'i');
const OF_ANOTHER = /\b(?:next|last|previous|upcoming|future)\b|下次|下一次|上次|上一次/i;
const DAY_ALONE = new RegExp(
  `^(?:${DAY}${BEHIND}|(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\\s${DAY})\\s*[:：]?$`,
  'i',
);
const TALKED = new RegExp(TALK, 'i');
/** Labels that only somebody who keeps notes of talks writes. */
const LABELLED =
  /^[ \t>*-]*(?:\*\*)?(?:ACTIONS?|DECISION|Action(?: item)?s?:|Decision:|Decided:|待办|行动项|决定|决议)/m;

/**
 * The sections of a note that is kept day by day (`### 2026-11-12 w/ Omar`, `## 11月24日 郑总来电`), each with its day where its heading tells the whole of it;
 * undefined where a note is none: two headings say when and how people met, or are days over labelled actions and decisions.
 */
export function dayByDay(
  sections: readonly OutlineSection[],
  text: string,
  dates: DateContext,
): ReadonlyMap<OutlineSection, Located<LocalDate> | undefined> | undefined {
  if (sections.length < 2) return undefined;
  const held = sections.filter(
    ({ title, level, end, heading }) =>
      level < 7 &&
      /\d/.test(title) &&
      (OPENS.test(title) || (CLOSES.test(title) && TALKED.test(title) && !OF_ANOTHER.test(title))) &&
      text.slice(heading.end, end).trim() !== '',
  );
  if (held.length < 2) return undefined;
  const talks = held.filter(({ title }) => TALKED.test(title.replace(OPENS, '')));
  const days = held.filter(({ title }) => DAY_ALONE.test(title.trim()));
  const isKept =
    talks.length > 1 ||
    (talks.length + days.length > 1 &&
      held.filter(({ heading, end }) => LABELLED.test(text.slice(heading.end, end))).length > 1);
  return isKept ? new Map([...talks, ...days].map((section) => [section, dayOf(section, dates)])) : undefined;
}

function dayOf({ title, heading }: OutlineSection, dates: DateContext): Located<LocalDate> | undefined {
  const day = OPENS.exec(title)?.[0] ?? CLOSES.exec(title)?.[1] ?? title;
  const [, month, of] = /^(\d{1,2})[.-](\d{1,2})(?![\d.-])/.exec(day) ?? [];
  const value =
    findDate(day, dates)?.date ?? (month === undefined ? undefined : withYear(Number(month), Number(of), dates));
  return value && { value, span: heading };
}

/** The last of the days. */
export function newestOf(
  days: ReadonlyMap<OutlineSection, Located<LocalDate> | undefined> | undefined,
): Located<LocalDate> | undefined {
  let newest: Located<LocalDate> | undefined;
  for (const day of days?.values() ?? []) if (day && (!newest || day.value > newest.value)) newest = day;
  return newest;
}

/** The day of a section: its own, or that of the section around it. */
export function dayOfSections(
  sections: readonly OutlineSection[],
  days: ReadonlyMap<OutlineSection, Located<LocalDate> | undefined>,
): (index: number) => LocalDate | undefined {
  return (index) => {
    for (let section = sections[index]; section; section = sections[section.parent]) {
      const day = days.get(section)?.value;
      if (day) return day;
    }
    return undefined;
  };
}

const HEADINGS = new RegExp(`^(?:#{1,6}[ \\t]+)?${DAY}${BEHIND}([^\\n]{2,60})$`, 'gim');
const WITH =
  /(?:\bw\/\s?|\bwith\s)(\p{Lu}[\p{L}'’.-]*(?:(?:,\s|\s(?:and|&)\s|\s)\p{Lu}[\p{L}'’.-]*){0,5})|[跟和与](\p{Script=Han}{2,3}?)(?=电话|通话|开会|见面|沟通|碰头|会谈|面谈|视频|微信|语音|聊|$)|(\p{Script=Han}{2,3})(?=来电|致电|来访|来信|来邮件)/gu;
const NOBODY: KnownPeople = new Set();

/** Those with whom the headings of a note that is kept day by day say somebody talked. */
export function peopleOfDays(text: string): readonly string[] {
  return [...text.matchAll(HEADINGS)].flatMap(([, said = '']) =>
    [...said.matchAll(WITH)].flatMap(([, names, han = names === undefined ? undefined : '', caller]) =>
      names === undefined
        ? [han || caller || ''].filter((name) => isChineseName(name))
        : splitPeople(names)
            .map((part) => part.text)
            .filter((name) => isName(name, NOBODY)),
    ),
  );
}
