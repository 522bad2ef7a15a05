import { allMatches } from '../matches';
import { isGivenHanName } from './hanNames';
import { isChineseName, isKnown, type KnownPeople } from './knownPeople';

/** `@somebody` in a text. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly name: string;
}

const MENTION =
  /(?<=^|[^\p{L}\p{N}._%+-]|\p{Script=Han})@(?:\{([^}\n]{1,60})\}|([\p{L}\p{N}_][\p{L}\p{N}_.·-]{0,60}))/gu;
/** Where a name in Han characters ends and the sentence goes on. */
const AFTER_NAME = /[负跟提整完准协处将会需去来和与的在请要做写给把对发确安组联]|、/u;

/**
 * Finds the mentions of a text, handles of any script. `@{Anna Schmidt}` and names of people known take in what follows the first
 * word; an e-mail address is none.
 */
export function mentionsIn(masked: string, known: KnownPeople): readonly Mention[] {
  if (!masked.includes('@')) return [];
  const mentions: Mention[] = [];
  for (const match of allMatches(masked, MENTION)) {
    const start = match.index;
    if (match[1] !== undefined) {
      mentions.push({ start, end: start + match[0].length, name: match[1].trim() });
      continue;
    }
    const word = (match[2] ?? '').replace(/[.·-]+$/, '');
    // `@11.19` is a day.
    if (!/\p{L}/u.test(word)) continue;
    // `@due(…)` and the like are fields of other tools, not people.
    if (/^(?:due|done|start|created|today|tomorrow)$/i.test(word) && masked[start + 1 + word.length] === '(') continue;
    const name =
      knownStart(word, known) ??
      (/^\p{Script=Han}{4,}/u.test(word) ? cutHan(word) : withFollowing(masked, start + 1, word, known));
    const end = start + 1 + name.length;
    mentions.push({ start, end: end + asideLength(masked.slice(end, end + 12)), name });
  }
  return mentions;
}

/** `@wangwei(王伟)`: who that is. */
function asideLength(behind: string): number {
  const [aside = '', name = ''] = /^[(（]\s?(\p{Script=Han}{2,4})\s?[)）]/u.exec(behind) ?? [];
  return isChineseName(name) || isGivenHanName(name) ? aside.length : 0;
}

const HAN = /[\u3400-\u9fff]/;

/** The longest name of somebody known with which a run of at least four signs begins (`哆啦A梦加入协作`, `anna整理清单`), where Han characters begin or end it: `annabel` is not `anna`. */
function knownStart(word: string, known: KnownPeople): string | undefined {
  if (word.length < 4 || known.size === 0 || !HAN.test(word)) return undefined;
  for (let length = Math.min(word.length, 20); length >= 2; length--)
    if (HAN.test(word.slice(length - 1, length + 1)) && isKnown(word.slice(0, length), known))
      return word.slice(0, length);
  return undefined;
}

function cutHan(word: string): string {
  const cut = word.slice(2).search(AFTER_NAME);
  if (cut >= 0 && cut <= 2) return word.slice(0, cut + 2);
  return word.length <= 4 ? word : word.slice(0, 3);
}

/** `@Anna Schmidt` is one person where Anna Schmidt is known. */
function withFollowing(masked: string, from: number, word: string, known: KnownPeople): string {
  const next = /^ \p{Lu}[\p{L}'’-]{1,30}/u.exec(masked.slice(from + word.length));
  return next && isKnown(word + next[0], known) ? word + next[0] : word;
}
