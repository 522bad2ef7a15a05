import { isGivenName } from '../../fields/knownPeople';
import { allMatches } from '../../matches';
import { prefiltered } from '../../prefiltered';
import { NOT_ENGLISH_NAMES } from '../../vocabulary/names';
import type { FoundCommitment } from '../found';
import { FINITE, readsAsOrder } from './order';
import { found, isHedged, NOBODY, type Search } from './search';
import { looksLikeName, subjectBefore } from './subject';
import { AHEAD, DEEDS, DEEDS_OF_THINGS, LONG_AGO, PARTY_NOUNS, SAYINGS } from './words';

const TO_DO =
  /^(?:(?:(?:[Tt]he |[Oo]ur )?(?:[Aa]ction|[Nn]ext [Ss]tep|[Aa]sk|[Tt]ask|AI|AP|[Tt]o-?[Dd]o|[Pp]lan)s?(?: [Ii]tem)?s?\s+(?:is\s+)?|[Ii]t(?:['’]s| is) (?:up to|down to) |[Aa]greed )(?:(?<=to )|on\s+|for\s+)|[Ll]et['’]s (?:get|ask) (?=@?\p{Lu}))?([@\p{Lu}][\p{L}\p{N}.’'_-]*(?:\s+\p{Lu}[\p{L}.’'-]+){0,2}(?:\s*(?:,|and|&|\/)\s*\p{Lu}[\p{L}.’'-]+){0,3}|[Ww]e|[Aa]ll|[Ee]very(?:one|body)|(?:[Tt]he |[Oo]ur )?\p{L}+ team|[Tt]he (?:\p{L}+ )?\p{L}+|(?:client|customer|vendor|supplier|agency|contractor|procurement|finance|legal|ops|devs)(?=\sto\s))\s*:?\s+to\s+(?:also\s+|then\s+|both\s+|please\s+)?(f\/u|(?:double|sanity|cross|spot)\scheck|\p{L}[\p{L}-]*)/u;
/** `dkim to start the draft`: in lower case only somebody the note knows. */
const HANDLE_TO_DO = /^(\p{Ll}[\p{L}\p{N}_-]{2,30})\s*:?\s+to\s+(?:also\s+|then\s+)?(\p{L}[\p{L}-]*)/u;

const IN_BRACKETS = /\([@\p{Lu}][\p{L}.’'-]*\sto\s/u;
const BARE_PARTY = /^(?:client|customer|vendor|supplier|agency|contractor|procurement|finance|legal|ops|devs)$/;
const PARTY_ALONE = new RegExp(`^(?:${PARTY_NOUNS})$`, 'i');
const OFFICE = new RegExp(`^the (?:\\p{L}+ )?(?:${PARTY_NOUNS})$`, 'iu');
/** `RESOLVED to …`, `Proposal to …`, `Motion to …`: what minutes open with, and nobody's name. */
const NO_NAME =
  /^\p{Lu}{4,}$|(?:ing|tion|sion|ment|ness|ance|ence|posal|proval|quest|ful|lure|ically|[^aeiou]able)$|^re-|^(?:resolved|reminder|link|offer|attempt|effort|chance|reason|volunteer|thanks|move|moved|proposed|agreed|decided|selected|opted|chose|voted|planned|consensed|supposed|expected|required|needed|used|scheduled|asked|need|plan|idea|goal|way|time|ability|nothing|something|everything|happy|ready|easy|hard|free|due|able|keen|eager|set|left|still)$/u;

/** `=> Tom to …`, `A1: Tom to …`: what marks a line. */
const LEAD =
  /^(?:(?:[-=]>|→|»|\p{Lu}{1,2}[.-]?\d{1,2}[:.)]?|\d{1,2}(?:\.\d{1,2}){1,2}\.?|[(]?(?:\d{1,2}|[a-z])[.)])\s+)?/u;
/** Where somebody may be told to do something: at the start, in brackets, and behind what parts a sentence. */
const CLAUSE_STARTS =
  /(?<=[,;:]\s|\s(?:[-–—]{1,2}|->|=>|→)\s)(?:and\s+|so\s+|but\s+)?(?=[@\p{L}][^,;:()]{0,60}\sto\s)/gu;

/** `Anna to send the contract`, `Action on NAME to …`; each of several in `Jane to write it, Tom to print it`. */
export function byInfinitive(find: Search): readonly FoundCommitment[] {
  if (!/\sto\s/.test(find.words)) return [];
  // `… for technical questions (Kevin to set up)`
  const bracket = find.words.search(IN_BRACKETS) + 1;
  const lead = LEAD.exec(find.words)?.[0].length ?? 0;
  const starts =
    bracket > 0 ? [bracket] : [lead, ...allMatches(find.words, CLAUSE_STARTS).map((it) => it.index + it[0].length)];
  const told: { readonly from: number; readonly name: string; readonly verbAt: number }[] = [];
  for (const from of starts) {
    const clause = toldTo(find, from, bracket === 0 && from > lead && told[0]?.from !== lead);
    if (clause) told.push({ from, ...clause });
  }
  return told.map(({ from, name, verbAt }, i) => {
    const start = find.text.indexOf(name, find.sentence.start + from);
    const sentence = {
      start: i === 0 ? find.sentence.start : find.sentence.start + from,
      end: find.sentence.start + (told[i + 1]?.from ?? find.words.length),
    };
    return found(
      { ...find, sentence },
      { value: name, start, end: start + name.length, certainty: 'known' },
      find.sentence.start + verbAt,
    );
  });
}

/** Who the words from an offset on tell to do something. */
function toldTo(
  find: Search,
  from: number,
  isFurther: boolean,
): { readonly name: string; readonly verbAt: number } | undefined {
  const words = find.words.slice(from);
  const handle = HANDLE_TO_DO.exec(words);
  const match = handle?.[1] && find.isPerson(handle[1]) ? handle : TO_DO.exec(words);
  if (!match?.[1] || !match[2]) return undefined;
  const name = match[1];
  // `All to do with money` is about money.
  if (match[2] === 'do' && /^all$/i.test(name) && /\bto do with\b/.test(words)) return undefined;
  if (!isDeed(match[2]) || SYSTEMS.test(name.split(/\s/).at(-1) ?? '')) return undefined;
  const told = { name, verbAt: from + match[0].length - match[2].length };
  // In the middle of a sentence only somebody the note knows.
  const isSomebody = name.split(/\s*(?:,|&|\/|\band\b)\s*/).every((part) => find.isPerson(part) || isGivenName(part));
  if (isFurther && !isSomebody && !BARE_PARTY.test(name)) return undefined;
  const introduced = match[0].trimStart().indexOf(name) > 0;
  const isParty =
    /^(?:we|all|every(?:one|body)|(?:the |our )?(?:\p{L}+ )?\p{L}+ team)$/iu.test(name) || OFFICE.test(name);
  const isLikely =
    looksLikeName(name) &&
    !isThingToDo(name, match[2], words.slice(match[0].length)) &&
    (!NOT_ENGLISH_NAMES.has(name.toLowerCase()) || PARTY_ALONE.test(name)) &&
    /^\p{Lu}/u.test(name) &&
    !NO_NAME.test(name.replace(/^\p{Lu}(?=\p{Ll})/u, (first) => first.toLowerCase()));
  return introduced || isParty || BARE_PARTY.test(name) || isSomebody || find.isPerson(name) || isLikely
    ? told
    : undefined;
}

/** `Vendors to contact`, `Intro to design`: what something is to be done with, of which nothing is said behind it. */
function isThingToDo(name: string, verb: string, rest: string): boolean {
  if (/^(?:follow-up|followup|confirm|investigate|respond|reply|report|liaise|advise|chase)$/i.test(verb)) return false;
  return !/[\p{L}\d]/u.test(rest) || (/[^suia]s$/.test(name) && WHEN_OR_WHERE.test(rest));
}

const WHEN_OR_WHERE =
  /^\s+(?:\(|(?:by|before|for|in|on|at|until|from|during|after|against|with|this|next|later|today|tomorrow)\b)/i;

function isDeed(verb: string): boolean {
  const word = verb.toLowerCase().replace(/^(?:re-|(?:double|sanity|cross|spot)[- ](?=check$))/, '');
  return word === 'f/u' || word === 'pr' || DEEDS.has(word) || DEEDS.has(word.replace(/-(?:up|in|out|on|over)$/, ''));
}

const IN_CHARGE = prefiltered({
  before:
    "([@\\p{L}][\\p{L}\\p{N}.’'_ -]{0,60}?)\\s+(?:is|are|will be|(?:was|were|has been|have been)(?=\\s(?:tasked|put|assigned)))\\s+",
  cores: [
    '(?:put )?in charge of',
    '(?:responsible|accountable) for',
    'the owner of',
    'assigned to',
    'assigned',
    'tasked with',
    'taking over',
    'taking care of',
    'on point for',
    'on the hook for',
  ],
  after: '\\s+',
  flags: 'iu',
});

const TAKES_CHARGE = prefiltered({
  before: "([@\\p{L}][\\p{L}\\p{N}.’'_ -]{0,60}?)\\s+(?:will\\s+)?",
  cores: ['takes? (?:full )?(?:responsibility for|ownership of)'],
  after:
    '\\s+(?!(?:(?:the|this|that|its|their|his|her) )?(?:outage|failure|mistakes?|errors?|delays?|faults?|loss)\\b)',
  flags: 'iu',
});

/** `Anna is responsible for the rollout`, `the secretary takes responsibility for the list`. */
export function byCharge(find: Search): FoundCommitment | undefined {
  const match = IN_CHARGE.exec(find.words) ?? TAKES_CHARGE.exec(find.words);
  if (!match || isHedged(find, match.index)) return undefined;
  const end = match.index + (match[1]?.length ?? 0);
  // `the veterans who she is responsible for tend to …`
  if (/\b(?:who|whom|which|that)\s+\S+$/i.test(find.words.slice(0, end))) return undefined;
  const subject = subjectBefore(find.words.slice(0, end), find.sentence.start, find.isPerson, find.antecedent);
  if (subject?.certainty !== 'known') return undefined;
  return found(find, subject, find.sentence.start + match.index + match[0].length);
}

const SYSTEMS = /^(?:UI|UX|API|CI|CD|DB|ML|PR|MR|SDK|URL|PDF|CMS|CRM|App)$/;
const PASSIVE = prefiltered({
  cores: ['\\b(?:will be|[Tt]o be|is to be|are to be)'],
  after:
    "\\s+(\\p{L}+(?:ed|en|t|de|ne))\\s+(?:\\p{L}+\\s+){0,4}?by\\s+(@?\\p{Lu}[\\p{L}\\p{N}.’'_-]*(?:\\s+\\p{Lu}[\\p{L}.’'-]+)?|(?:the|our)\\s+\\p{L}+\\s+team|(?:the\\s+|our\\s+)?(?:client|customer|vendor|supplier)(?!['’\\p{L}]))",
  flags: 'u',
});

const TASKED = prefiltered({
  before: "(?<=^|\\b(?:with|and)\\s|[,;:]\\s|\\s[-–—]\\s)(@?\\p{Lu}[\\p{L}.’'-]*(?:\\s\\p{Lu}[\\p{L}’'-]+){0,2})\\s+",
  cores: ['(?:tasked|assigned|volunteering|agreeing|offering)\\s+(?:to|with)\\s+'],
  flags: 'u',
});

const GIVEN_TO = prefiltered({
  before:
    '\\b(?:this|that|it|which|task|work|ticket|issue|item|action|job)\\b[^.;]{0,40}?\\s(?:was|were|is|has been|have been)\\s',
  cores: ['(?:assigned|given|handed|delegated|allocated)(?:\\sover)?\\sto'],
  after: "\\s+(@?\\p{Lu}[\\p{L}\\p{N}.’'_-]*(?:\\s\\p{Lu}[\\p{L}.’'-]+)?)",
  flags: 'u',
});

/** `This task was assigned to Anna`. */
export function byGiven(find: Search): FoundCommitment | undefined {
  const match = GIVEN_TO.exec(find.words);
  const name = match?.[1]?.replace(/\.$/, '');
  if (!match || !name || LONG_AGO.test(find.words)) return undefined;
  if (isHedged(find, match.index) || !(find.isPerson(name) || name.startsWith('@'))) return undefined;
  const start = find.sentence.start + match.index + match[0].length - (match[1]?.length ?? 0);
  return found(find, { value: name, start, end: start + name.length, certainty: 'known' }, find.sentence.start);
}

/** `…, with Anna tasked to prepare the reading`. */
export function byTasked(find: Search): FoundCommitment | undefined {
  const match = TASKED.exec(find.words);
  const name = match?.[1];
  if (!match || !name || !looksLikeName(name) || isHedged(find, match.index)) return undefined;
  const start = find.sentence.start + match.index;
  const subject = { value: name, start, end: start + name.length, certainty: 'known' as const };
  return found(find, subject, start + match[0].length);
}

/** `the draft will be sent by Anna`. */
export function byPassive(find: Search): FoundCommitment | undefined {
  const match = PASSIVE.exec(find.words);
  if (!match?.[2] || isHedged(find, match.index)) return undefined;
  const name = match[2].replace(/\.$/, '');
  const isSomebody =
    find.isPerson(name) || /(?:team|client|customer|vendor|supplier)$/.test(name) || name.startsWith('@');
  const isLikely = looksLikeName(name) && isOfPeople(match[1] ?? '') && AHEAD.test(find.words);
  if (!isSomebody && !isLikely) return undefined;
  const start = find.sentence.start + match.index + match[0].length - match[2].length;
  return found(find, { value: name, start, end: start + name.length, certainty: 'known' }, find.sentence.start);
}

const SPEECH = /(?:^|[.?!]\s+)(@?\p{Lu}[\p{L}’'.-]*(?:\s+\p{Lu}[\p{L}’'.-]+)?)\s*:/gu;

/** `reviewed`, `written`: done by people alone, so that whoever follows `by` is one. */
function isOfPeople(participle: string): boolean {
  const stem = participle.toLowerCase().replace(/ed$/, '');
  return [stem, `${stem}e`].some((verb) => DEEDS.has(verb) && !DEEDS_OF_THINGS.has(verb) && !BY_THINGS.has(verb));
}

const BY_THINGS: ReadonlySet<string> = new Set(
  'send test store check update publish generate deploy post call charge print'.split(' '),
);

/** `Molly: Help with the research` — a name as a label, then what they are to do. */
export function byLabel(find: Search): FoundCommitment | undefined {
  if (!find.speaker) return undefined;
  // What a heading only reads like (`Homepage`) may be a topic, under which nothing is told to anybody.
  const isHeading = find.speaker.end === 0;
  if (isHeading && !find.isPerson(find.speaker.value) && !find.speaker.value.startsWith('@')) return undefined;
  const from = isHeading ? 0 : find.speaker.end - find.sentence.start;
  // A label further up says whose words these are, not that they are told to do something.
  if (from < 0) return undefined;
  // Under a heading that is their name a dash stands behind something else that opens the line (`` `GET /users` - return … ``).
  const lead = isHeading ? /^[\s*_]*(\p{L}[\p{L}-]*)/u : /^[\s:：–—*_-]*(\p{L}[\p{L}-]*)/u;
  const match = lead.exec(find.words.slice(from));
  const verb = match?.[1];
  if (!match || !verb) return undefined;
  const rest = find.words.slice(from + match[0].length);
  // `Issue: the menu is slow` under a name.
  if (LINK_ALONE.test(find.words.slice(from)) || /^[\s*_]*[:：]/.test(rest)) return undefined;
  if (TITLES.test(verb + rest) || (SAYINGS.has(verb.toLowerCase()) && /^\s(?:we|that|to|using|it)\s/.test(rest)))
    return undefined;
  if (!/^\p{Lu}/u.test(verb) && (isHeading || !isOrderTo(find, verb, rest))) return undefined;
  // `Adam: Expanding the dataset`, as stand-ups put it, unless a verb follows: `Testing went fine`.
  const isGoingOn = DEEDS.has(stemOf(verb)) && !FINITE.test(rest);
  if (!DEEDS.has(verb.toLowerCase()) && !isGoingOn) return undefined;
  if (find.speaker.certainty === 'name' || SPEECH.test(rest) || /[:：]\s*$/.test(rest)) return undefined;
  // `Pair development was a success` and `Plan B it is` tell, and `Move to adjourn` is a motion.
  if (/^\s+\S+\s+(?:is|are|was|were|went|it is)\b/i.test(rest) || /^move$/i.test(verb)) return undefined;
  if (!/\p{L}/u.test(rest) || HOW_IT_IS.test(rest) || (/^open$/i.test(verb) && /\b(?:until|till)\b/.test(rest)))
    return undefined;
  return found(find, find.speaker, find.sentence.start + from + match[0].length - verb.length);
}

/** `Doing good for now`, `Change is hard`: how it is. */
const HOW_IT_IS =
  /^\s+(?:is|are|was|were|has|had|will|can|in progress|went|looks?|seems?|good|well|fine|great|ok|okay|better|smoothly|as expected)\b/i;

/** `Review of the contract`, `Update on hiring`, `Test results`: what was talked of. */
const TITLES =
  /^(?!(?:think|take|get|dispose)\b)\p{L}+ of\s|^(?:update|brief|debrief) (?:on|from|about)\s|^(?:test|survey|audit|search|poll) results\b/iu;

/** Nothing but a link, whose marks and address are blank by now: the title of a ticket that was talked of. */
const LINK_ALONE = /^[:：]\s{2,}\S+(?:\s\S+)*\s{8,}(?:\([^)]*\)\s*)?$/u;

/** `Anna: talk to the bank`: in small letters only an order to somebody the note knows; `Tom: fix for the login` is none. */
function isOrderTo({ speaker, isPerson }: Search, verb: string, rest: string): boolean {
  return (
    speaker !== undefined &&
    isPerson(speaker.value) &&
    readsAsOrder(verb, rest, NOBODY) &&
    (!THINGS_TOO_IN_SPEECH.has(verb) || /^\s+(?:the|an?|our|this|that|these|all|with|to)\s/.test(rest))
  );
}

const THINGS_TOO_IN_SPEECH: ReadonlySet<string> = new Set(
  'fix push help move change start work look talk pull merge hold list note record finish close drop split switch try'.split(
    ' ',
  ),
);

/** The verb of `Expanding`; of any other word itself. */
function stemOf(verb: string): string {
  const stem = verb.toLowerCase().replace(/ing$/, '');
  // `Not` is no deed, though `note` is one.
  if (stem.length === verb.length) return stem;
  return [stem, `${stem}e`, stem.replace(/(.)\1$/, '$1')].find((it) => DEEDS.has(it)) ?? stem;
}
