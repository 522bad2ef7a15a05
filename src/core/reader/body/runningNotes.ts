import type { LocalDate } from '../../model/date';
import type { Located } from '../../model/span';
import { type DateContext, findDate } from '../dates/readDate';
import { RECORD_WORDS, TALK_WORDS } from '../vocabulary/recordWords';
import type { OutlineSection } from './outline';

/** The sections of a note that is kept day by day, each with its day. */
type Days = ReadonlyMap<OutlineSection, Located<LocalDate>>;

/** Labels that only somebody who keeps notes of talks writes. */
const LABELLED = /^[ \t>*-]*(?:ACTIONS?|DECISION|Action(?: item)?s?:|Decision:|待办|行动项|决定|决议)/m;
const OF_ANOTHER = /\b(?:next|last|previous)\b|[下上]一?次/i;

/** Whether a text says how people met or wrote to one another. */
function tellsTalk(text: string): boolean {
  const words = text.trim().toLowerCase();
  return (
    /w\/|\bwith\b|[跟和与].{1,10}[谈聊会]/.test(words) ||
    [...RECORD_WORDS, ...TALK_WORDS].some(([pattern]) => pattern.test(words))
  );
}

/** The days of a note that is kept day by day: two headings say when and how people met (`### 2026-11-12 w/ Omar`), or are days over labelled actions and decisions. */
export function dayByDay(sections: readonly OutlineSection[], text: string, dates: DateContext): Days | undefined {
  const days = new Map<OutlineSection, Located<LocalDate>>();
  for (const section of sections) {
    const { title, level, heading, end } = section;
    const found = level < 7 && /\d/.test(title) ? findDate(title, dates) : undefined;
    const said = text.slice(heading.end, end);
    if (!found?.date || said.trim() === '' || OF_ANOTHER.test(title)) continue;
    const words = title.slice(0, found.start) + title.slice(found.end);
    if (/^[\s:：,，–—-]*$/.test(words) ? LABELLED.test(said) : tellsTalk(words))
      days.set(section, { value: found.date, span: heading });
  }
  return days.size > 1 ? days : undefined;
}

/** The last of the days; where it heads two sections, in the later one. */
export function newestOf(days: Days | undefined): Located<LocalDate> | undefined {
  let newest: Located<LocalDate> | undefined;
  for (const day of days?.values() ?? []) if (!newest || day.value >= newest.value) newest = day;
  return newest;
}

/** The day of a section: its own, or that of the section around it. */
export function dayOfSections(
  sections: readonly OutlineSection[],
  days: Days,
): (index: number) => LocalDate | undefined {
  return (index) => {
    let section = sections[index];
    while (section && !days.has(section)) section = sections[section.parent];
    return section && days.get(section)?.value;
  };
}
