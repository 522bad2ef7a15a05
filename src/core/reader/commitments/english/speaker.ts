import { ABBREVIATIONS } from '../../vocabulary/names';
import type { Range, Subject } from '../found';
import type { Search } from './search';
import { looksLikeName } from './subject';

type IsPerson = (name: string) => boolean;

const LABEL =
  /^(?:[-*•]\s*)?(?:\[?\d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]m)?\]?[\s–-]*)?([@\p{L}][\p{L}\p{N}.’'_ /&-]{0,40}?)(?:\s*\(\d{1,2}:\d{2}[^)]{0,6}\))?\s*(?::|：|\s(?:[-–—]|→|[-=]>))\s*(?=\S)/u;
/** What ends a label: cheaper to look for than the label. */
const LABELLING = /[:：→]|\s[-–—=]/;

/** The name that labels a sentence (`**Anna**: will send it`), if it is somebody's. */
export function speakerOf(text: string, sentence: Range, isPerson: IsPerson): Subject | undefined {
  const words = text.slice(sentence.start, sentence.end);
  const label = LABELLING.test(words) ? LABEL.exec(words) : null;
  const name = label?.[1]?.trim();
  if (!label || !name || name.split(/\s+/).length > 4) return undefined;
  const known = isPerson(name);
  // `Mon 16 Nov` says when, and `Fence: Cole got two bids; will …` what it is about.
  if (!known && !name.startsWith('@') && (WHEN.test(name) || opensWithSomebody(words.slice(label[0].length), isPerson)))
    return undefined;
  if (!known && !looksLikeName(name) && !name.startsWith('@') && !isInitials(name)) return undefined;
  const start = text.indexOf(name, sentence.start);
  return {
    value: name,
    start,
    end: start + name.length,
    certainty: known || name.startsWith('@') ? 'known' : 'name',
  };
}

/** `M: great. I'll forward it`; `Q:` and `A:` are a question and its answer. */
function isInitials(name: string): boolean {
  return /^\p{Lu}{1,2}$/u.test(name) && !/^[QA]$/.test(name) && !ABBREVIATIONS.has(name);
}

const WHEN = /\d|^(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)\b\.?(?:\s|$)/iu;

/** Whether somebody else is spoken of right behind a label. */
function opensWithSomebody(said: string, isPerson: IsPerson): boolean {
  const name = /^[\s*_]*(\p{Lu}\p{Ll}[\p{L}’'-]*)\s\p{Ll}/u.exec(said)?.[1];
  return name !== undefined && isPerson(name);
}

/** Right after a label the modal has no subject of its own: the speaker promises. */
export function labelledSubject(find: Search, before: string): Subject | undefined {
  if (!find.speaker) return undefined;
  // `Planning to attend: Anna` is a label itself.
  if (find.speaker.start >= find.sentence.start && find.speaker.end > find.sentence.start + before.length)
    return undefined;
  const rest = before.slice(Math.max(0, find.speaker.end - find.sentence.start));
  // Under a heading that is their name every line is theirs, behind its label if it has one (`Today: will …`).
  if (find.speaker.end === 0) return /^(?:[^:：]{1,20}[:：])?\s*$/.test(before) ? find.speaker : undefined;
  // `Martin: I can reproduce one, will file it today`: a modal right behind a comma has the speaker for its subject.
  if (find.speaker.certainty === 'known' && /,\s*(?:but\s+)?$/.test(before))
    return /\bbut\s+$/.test(before) && /^\S+\s+be\s/.test(find.words.slice(before.length)) ? undefined : find.speaker;
  return /^[\s:：–—-]*(?:yes,?\s*|i\s*|ok,?\s*|sure,?\s*|and\s*)?$/i.test(rest) ? find.speaker : undefined;
}
