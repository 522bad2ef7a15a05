import { readsAsOrder } from '../commitments/english/order';
import { DEEDS } from '../commitments/english/words';
import { isUndergone } from './aboutPeople';
import { areSomebody, type KnownPeople } from './knownPeople';
import { namesIn, type OwnerReading } from './ownerNames';
import { take } from './scanText';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const ADVERBS = words(
  'still also then now just kindly again both all each together only next finally probably hopefully ideally jointly already currently',
);
const SURELY = words('to will shall should must');
const MAYBE = words('would may might could can');
/** Before `to`: somebody takes it on, or has to. */
const TAKE_ON = words(
  'needs need has have wants want intends intend hopes hope plans plan aims aim expects undertook undertakes undertake asked tasked agreed volunteered offered promised committed continues continue tries promises agrees volunteers offers supposed willing happy',
);
const BE = words('is are was were has have been');
const HANDED = words(
  'asked tasked assigned directed instructed delegated appointed nominated responsible supposed due',
);

const isCapital = (letter: string): boolean => letter !== letter.toLowerCase();
const isJoiner = (word: string): boolean => word === 'and' || word === '&' || word === '+' || word === '/';

/** Where a run of capitals, and what joins them, may end that starts at an offset. */
function endsOfNames(text: string, start: number): readonly number[] {
  const ends: number[] = [];
  if (!isCapital(text.charAt(start))) return ends;
  for (const { 0: word, index } of text.slice(start, start + 90).matchAll(/\S+/g)) {
    const bare = word.replace(/[-,;:*_\])]+$/, '');
    if (!isCapital(bare.charAt(0)) && !isJoiner(bare)) break;
    if (!isJoiner(bare)) ends.push(start + index + bare.length);
    if (/[;:]/.test(word.slice(bare.length)) || ends.length > 9) break;
  }
  return ends;
}

/** Whether what follows people says that they are to do something, rather than that something is done to them or is the case. */
function takesOn(rest: string, known: KnownPeople): boolean {
  const said = rest.slice(0, 120).replace(/^[\s*_\],]*(?:\([^()]{1,40}\)\s*)?/, '');
  const [first = '', second = '', ...others] = said.split(/\s+/, 8).filter((word) => !ADVERBS.has(word));
  if (isCapital(first.charAt(0))) return readsAsOrder(first, said.slice(first.length), known);
  if (SURELY.has(first)) return second !== '' && !(second === 'be' && isUndergone(others[0]));
  if (MAYBE.has(first)) return DEEDS.has(second);
  if (TAKE_ON.has(first) && second === 'to') return !(others[0] === 'be' && isUndergone(others[1]));
  if (BE.has(first)) {
    const next = second === 'been' ? (others[0] ?? '') : second;
    return HANDED.has(next) || (next.endsWith('ing') && next !== 'being' && next !== 'going');
  }
  if (first === 'responsible' || (first === 'in' && second === 'charge')) return true;
  if (first.endsWith('ing')) return [first.slice(0, -3), `${first.slice(0, -3)}e`, first.slice(0, -4)].some(isDeed);
  return second !== '' && isDeed(first) && !(second === 'to' && others[0] === 'be');
}

const isDeed = (word: string): boolean => DEEDS.has(word);

/** Where what follows a topic begins (`City hall: Anna has been meaning to ask`). */
function behindTopic(text: string): number {
  const colon = text.slice(0, 80).search(/\S:\s/);
  return colon < 1 ? -1 : colon + 2;
}

/** Where people of the note stand that a text opens with from an offset on, and take something on. */
function doersAt(text: string, from: number, known: KnownPeople): readonly [start: number, end: number] | undefined {
  if (from < 0) return undefined;
  const start = from + (/^[\s*_[]*/.exec(text.slice(from, from + 20))?.[0].length ?? 0);
  const end = endsOfNames(text, start).findLast(
    (at) =>
      areSomebody(text.slice(start, at).replace(/[*_]/g, ' '), known) &&
      (takesOn(text.slice(at), known) || (from === 0 && PARTED.test(text.slice(at)))),
  );
  return end === undefined ? undefined : [start, end];
}

const ALL = /^[\s*_]*(All|Everyone|Everybody|Every\s(?:team\s)?member)(?=\s)/;

/** `All review Tom's draft`, `Everyone should read it`. */
function everybodyIn(text: string, known: KnownPeople): readonly [start: number, end: number] | undefined {
  const [said, who] = ALL.exec(text) ?? [];
  if (said === undefined || who === undefined) return undefined;
  const [, verb = ''] = /^\s+(?:please\s)?(\p{Ll}+)/u.exec(text.slice(said.length)) ?? [];
  const rest = text.slice(text.indexOf(verb, said.length) + verb.length);
  const isOrder = SURELY.has(verb) || readsAsOrder(verb, rest, known) || /^\s\p{Lu}[\p{L}-]*['’]s\s/u.test(rest);
  return isOrder && verb !== '' && (SURELY.has(verb) || isDeed(verb))
    ? [said.length - who.length, said.length]
    : undefined;
}

/** Whether behind a topic, whatever it is, people of the note take something on (`Bo Lind: Anna to forward his mail`). */
export function tellsDoerBehindTopic(text: string, known: KnownPeople): boolean {
  return doersAt(text, behindTopic(text), known) !== undefined;
}

/** Signs that part a name from what is to be done as a colon does. */
const PARTED = /^[*_\]]*(?:\s\([^()]{1,40}\))?(?:\s?[;|=>~]\s*|-\s+|\s-)(?=\p{L})/u;

/**
 * `Anna still to send it`, `Anna was asked to write`, `Anna | send it`, `City hall: Anna has been meaning to ask`: people of the note, and what
 * they take on. Where no sign parts them the sentence stays whole.
 */
export const readOpening: OwnerReading = (scan, known) => {
  const doers =
    doersAt(scan.masked, 0, known) ??
    doersAt(scan.masked, behindTopic(scan.masked), known) ??
    everybodyIn(scan.masked, known);
  if (!doers) return [];
  const [start, end] = doers;
  const owners = namesIn(scan, start, end);
  const parted = takesOn(scan.masked.slice(end), known) ? undefined : PARTED.exec(scan.masked.slice(end))?.[0].length;
  if (parted !== undefined) take(scan, 0, end + parted);
  return owners;
};
