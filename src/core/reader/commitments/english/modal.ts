import { prefiltered } from '../../prefiltered';
import type { FoundCommitment, Subject } from '../found';
import { meantWithin } from './antecedent';
import { merelyGoes } from './merelyGoes';
import { found, isHedged, opensAhead, type Search } from './search';
import { labelledSubject } from './speaker';
import { subjectBefore } from './subject';
import {
  ABOUT_NOW,
  ADVERBS,
  AHEAD,
  CONSISTS_IN,
  DEEDS,
  DEEDS_OF_THINGS,
  DUTIES,
  MODALS,
  OF_MEETING,
  STATES,
  TALKS_OF,
  TOLD,
  VAGUE,
  VIEWS,
} from './words';

const MODAL = prefiltered({
  // What is no letter of ASCII is told at once: most places are spared the look through all letters there are.
  before: "(?<![A-Za-z\\d])(?<![\\p{L}\\p{N}])|(?=['’])",
  cores: MODALS,
  after: '(?![\\p{L}\\p{N}])',
  flags: 'giu',
});
/** `Anna kindly agreed to`, `finance still has to`. */
const ADVERB_BEFORE =
  /(?:\s(?:has|have))?\s(?:kindly|graciously|generously)\s$|\s(?:also|then|still|now|both|therefore|in turn|will)\s$|(?<=\p{L})['’]ll\s$/iu;
const VERB = new RegExp(
  `^\\s*(?::\\s+)?(?:,\\s*(?:however|of course|in turn|in the meantime|therefore|as usual|instead),\\s*)?${ADVERBS}{0,3}(be\\s+)?(\\p{L}[\\p{L}-]*)`,
  'iu',
);

/** `Anna will send …`, `we need to get back to …`, `Gary: will check …`, `she agreed to …`. */
export function byModal(find: Search): FoundCommitment | undefined {
  for (const modal of MODAL.all(find.words)) {
    const before = find.words.slice(0, modal.index).replace(ADVERB_BEFORE, ' ');
    const after = modal.index + modal[0].length;
    const verb = VERB.exec(find.words.slice(after));
    if (!verb?.[2] || isHedged(find, modal.index)) continue;
    // `Will do.` says of nothing what it is.
    if (/^do$/i.test(verb[2]) && /^[\s.!]*$/.test(find.words.slice(after + verb[0].length))) continue;
    if (HOPES.test(find.words.slice(0, modal.index))) continue;
    const deed = deedOf(verb[2], Boolean(verb[1]), find.words.slice(after + verb[0].length - verb[2].length));
    if (!deed) continue;
    const within = { start: find.sentence.start, end: find.sentence.start + modal.index };
    const named =
      labelledSubject(find, before) ??
      allBefore(find, before, after) ??
      subjectBefore(
        before,
        find.sentence.start,
        find.isPerson,
        () => meantWithin(find.text, within, find.isPerson) ?? find.antecedent(),
      );
    const subject = named && /^(?:i|let me)$/i.test(named.value) ? (find.speaker ?? named) : named;
    // `Will need to call them`: the verb, and nobody's name.
    if (subject?.value === 'Will' && /^(?:still )?(?:need|have|plan|aim|intend|expect|hope) to$/i.test(modal[0]))
      continue;
    if (!subject || ASKED_WHAT.test(find.words.slice(0, Math.max(0, subject.start - find.sentence.start)))) continue;
    if (/^(?:is|are|am) to$/i.test(modal[0]) && CONSISTS_IN.test(before)) continue;
    // `Tom is going to Berlin`
    if (/going to$/i.test(modal[0]) && /^\p{Lu}\p{Ll}/u.test(verb[2])) continue;
    if (isView(find, modal[0], before, subject)) continue;
    if (!binds(find, modal[0], verb[2], subject, deed.known)) continue;
    if (isForNow(find, modal[0], subject, after)) continue;
    // `We have to make a decision on this` is still to be settled, and nobody's to do.
    if (DUTIES.test(modal[0]) && DECIDES.test(find.words.slice(after)) && ALL.test(subject.value)) continue;
    // `Agreed to wait` without a subject is what all agreed, whoever spoke last; so is what several agreed on when they had talked it over.
    if (/^agree/i.test(modal[0]) && (before.trim() === '' || CONFERRED.test(before))) continue;
    const isThings =
      !OF_PEOPLE.test(modal[0]) &&
      DEEDS_OF_THINGS.has(verb[2].toLowerCase()) &&
      !PERSONAL.test(find.words.slice(after));
    if (subject.certainty === 'name' && (!deed.known || (isThings && !opensAhead(find, subject)))) continue;
    // `We will be in touch`
    const state =
      verb[1] && AT_HAND.test(find.words.slice(after + verb[0].length - verb[2].length)) ? verb[1].length : 0;
    return found(find, subject, find.sentence.start + after + verb[0].length - verb[2].length - state);
  }
  return undefined;
}

/** `Anna and Bob discussed the price and` (agreed to cut it). */
const CONFERRED =
  /(?:,|\band\b)[^.;]*\b(?:review(?:ed)?|discuss(?:ed)?|talk(?:ed)?|me[et]t?|debated|went (?:over|through)|looked (?:at|into)|considered|negotiated|weighed|compared)\b[^.;]*,?\sand\s*$/i;

/** `All will: read chapter two`. */
function allBefore(find: Search, before: string, after: number): Subject | undefined {
  if (find.words[after] !== ':' || !/^\s*all\s*$/i.test(before)) return undefined;
  const start = find.sentence.start + before.search(/\S/);
  return { value: before.trim(), start, end: start + 3, certainty: 'known' };
}

/** `Hopefully Tom will mend it`: a wish. */
const HOPES = /^[\s*_]*(?:hopefully|with (?:any|a bit of|some) luck|ideally|fingers crossed)\b/i;

/** `We talked about how we will store it`: what was talked over. */
const ASKED_WHAT = /\b(?:how|what|where|why|which|who|whom)(?:\s+\p{L}+)?\s+$/iu;

const DECIDES =
  /^\s*(?:(?:also|then|first|still) )?(?:make (?:an?|the|this|that|some) (?:\p{Ll}+ )?decisions?|decide|discuss)\b/iu;

/** `Tom: need to optimise for speed`, `Tom: we need to change the plan`: what somebody holds to be needed, unless they say when. */
function isView(find: Search, modal: string, before: string, subject: Subject): boolean {
  const { speaker, words, sentence } = find;
  if (!DUTIES.test(modal) || /^(?:still|should)/i.test(modal) || !speaker || speaker.end === 0) return false;
  const isSpoken = speaker.end > sentence.start;
  const isElided = subject === speaker && isSpoken && /[:：–—-][\s*_]*$/.test(before);
  return (isElided || (isSpoken && /^we$/i.test(subject.value))) && !AHEAD.test(words);
}

/** Whether what all have to do is a view or a vague resolve, or what they will do is but how the meeting goes on. */
function isForNow(find: Search, modal: string, subject: Subject, after: number): boolean {
  const rest = find.words.slice(after);
  const lead = find.words.slice(0, Math.max(0, subject.start - find.sentence.start));
  const isOurs = /^(?:we|i)$/i.test(subject.value) || subject === find.speaker;
  if (ALL_MEET.test(rest) && ALL.test(subject.value)) return true;
  if (!/^i$/i.test(subject.value) && !/^we$/i.test(subject.value) && BELIEVES.test(lead)) return true;
  if (GOES.test(rest) || merelyGoes(rest)) return true;
  if (!DUTIES.test(modal) && !/need to/.test(rest.slice(0, 10)))
    return isOurs ? OF_MEETING.test(rest) || (TALKS_OF.test(rest) && ABOUT_NOW.test(lead)) : JOINS.test(rest);
  if (VAGUE.test(rest)) return isOurs;
  return /^we$/i.test(subject.value) && VIEWS.test(lead);
}

/** `We will meet in room 3`, `we will discuss this further`: all come together, and nobody does anything for anybody. */
const ALL_MEET =
  /^\s*(?:(?:also|all|then|first|again|next|both) ){0,2}(?:be )?(?:meet(?:ing)?(?!\s+(?:up\s+)?with\b)|discuss(?:ing)?\b(?![^.;]*\bwith\b)|(?:talk|chat)(?:ing|ting)?\b(?!\s+(?:to|with)\b))/i;

/** What somebody believes of others is no promise of theirs. */
const BELIEVES =
  /\b(?:think|believe|hope|worr(?:y|ie)|fear|feel|expect|assume|guess|suspect|doubt|thought|felt)(?:s|d|ed|es)?(?: that)?\s+$/i;

/** Where somebody will be, or no longer. */
const GOES =
  /^\s*(?:also )?(?:be )?(?:leave (?:it|this|that) (?:with|to|up to) (?:you|them|him|her)\b|attend(?:ing)?\b(?! to\b)|join(?:ing)? (?:us|them|as|(?:the|our) (?:team|company|group|project|board|council|staff))\b|leav(?:e|ing)(?: (?:the (?:company|team|group|project|meeting|call|country|board)|us|at|early|soon|in|on)\b|[.!]?$))/i;

/** How somebody comes to the meeting. */
const JOINS = /^\s*join (?:late|later|early|remotely|online|at \d|by (?:phone|video))\b/i;

/** `XPTO has to pay`: letters that may stand for anybody, or for a thing. */
const LETTERS = /^\p{Lu}{3,}$/u;

/** Whether a modal makes what its subject is to do something that it takes on. */
function binds(find: Search, modal: string, verb: string, subject: Subject, isDeed: boolean): boolean {
  if (DUTIES.test(modal) && !isDeed) return false;
  if (DUTIES.test(modal) && subject.certainty === 'name' && LETTERS.test(subject.value)) return AHEAD.test(find.words);
  // `Sponsors must pay within 30 days` is a rule, unless it is somebody the note knows.
  if (/^must$/i.test(modal)) return subject.certainty === 'known' && !ANYBODY.test(subject.value);
  if (/^should$/i.test(modal)) return subject.certainty === 'known' && subject.value !== 'we' && AHEAD.test(find.words);
  // What all agree is what was decided.
  if (/^agree[sd]? to$/i.test(modal) && ALL.test(subject.value)) return false;
  if (/^(?:planned|expects?|hopes?) to$/i.test(modal)) return isDeed && AHEAD.test(find.words);
  // `Biome aims to support all of them`
  if (/^(?:aims?|intends?) to$/i.test(modal) && subject.certainty === 'name') return AHEAD.test(find.words);
  if (RULE.test(find.words) && !find.isPerson(subject.value) && !/^(?:we|i)$/i.test(subject.value)) return false;
  if (/(?:happy|glad) to$/i.test(modal))
    return (
      isDeed &&
      (find.isPerson(subject.value) || opensWith(find, subject)) &&
      !/^(?:help|hear|see|be|stand|report|say)$/i.test(verb)
    );
  if (/willing to$/i.test(modal)) return find.isPerson(subject.value) || /^i$/i.test(subject.value);
  if (/^can$/i.test(modal))
    return (
      subject.certainty === 'known' &&
      !/^we$/i.test(subject.value) &&
      (TAKES_UP.test(verb) ||
        (/^do$/i.test(verb) && subject === find.speaker) ||
        ((find.isPerson(subject.value) || /^i$/i.test(subject.value)) && AHEAD.test(find.words)))
    );
  if (/(?:asked|tasked|directed|instructed) to$/i.test(modal)) return !TOLD.has(verb.toLowerCase());
  return true;
}

/** `Before each meeting the chair will share the agenda`: what happens each time. */
const RULE = /\b(?:before|after|prior to|for|at) (?:each|every)\b|\b(?:usually|typically|always|whenever)\b/i;

/** With these an offer needs no day. */
const TAKES_UP = /^(?:take|look|reach|follow)$/i;

/** What nothing but people do before they do the rest. */
const OF_PEOPLE =
  /^(?:took|takes|agree|agreed|promised|committed|offer|volunteer|intend|planned|.*(?:agreed|promised|offered|committed|volunteer(?:s|ed)?|willing|asked|assigned|tasked|directed|would)\b)/i;

const ALL =
  /^(?:we|all|everyone|everybody|both)$|(?:teams?|groups?|board|committee|council|councillors|directors|members|parties|sides)$|\band (?:the |our )?(?:client|team|customer|sponsor)\b/i;

/** A name that the sentence opens with. */
function opensWith(find: Search, subject: Subject): boolean {
  return subject.certainty === 'name' && find.words.slice(0, subject.start - find.sentence.start).trim() === '';
}

/** Parties that rules are made for. */
const ANYBODY = /(?:members|volunteers|students|participants)$/i;

/** Deeds of people, though their verbs are of things, too. */
const PERSONAL =
  /^\s*(?:take (?:over|care|on|notes|the lead)|continue \w+ing|fill in|come up with|get (?:back|in touch)|make sure|give (?:us|me|them|him|her|a talk|a demo))\b/i;

function deedOf(verb: string, progressive: boolean, rest: string): { readonly known: boolean } | undefined {
  const word = verb.toLowerCase();
  if (/^(?:not|never|no|only|most|very|likely|probably|the|an?|this|that|his|her|our|their|its|my)$/.test(word))
    return undefined;
  if (progressive && AT_HAND.test(rest)) return { known: true };
  if (progressive)
    return word.endsWith('ing') ? { known: !/^(?:being|having|seeing|getting|going)$/.test(word) } : undefined;
  // `It will lead to delays`, `we will run out of money`
  if (/^\s*(?:\S+\s)?(?:lead\s+to|run\s+out)\b/i.test(rest)) return undefined;
  if (word === 'work')
    return {
      known: /^\s*(?:\S+\s)?work\s+(?:on|with|out|through|together|towards)\b/i.test(rest),
    };
  if (word === 'get')
    return /^\s*get\s+(?:back|in touch|the\b|a\b|an\b|(?:you|us|them|him|her|me)\s|(?:this|that|it|these|those|them) (?:over |out |across )?to (?:you|us|them|him|her|the|@?p{Lu})|\S+ (?:done|ready|set|going|started|fixed|sorted|working|finished|sent|running|moving|approved|signed|out|up)|(?:\S+\s)?(?:feedback|input|approval|confirmation|clearance|permission|quotes?)\b|(?!access\b|help\b)(?:\S+\s){1,3}?(?:from|by|for)\s)/i.test(
      rest,
    )
      ? { known: true }
      : undefined;
  if (word === 'come')
    return /^\s*(?:\S+\s)?come (?:up with|back (?:with|to))\b/i.test(rest) ? { known: true } : undefined;
  if (word === 'have' && (HAVE_DONE.test(rest) || hasSomebodyDo(rest))) return { known: true };
  if (FINDS_OUT.test(rest)) return { known: true };
  return STATES.has(word) ? undefined : { known: DEEDS.has(word) };
}

/** `be in touch`, `be there to help`: no state, but what somebody is going to do. */
const AT_HAND = /^\s*(?:in touch\b|(?:there|on hand|available) to (?:help|support|answer|assist|welcome|meet)\b)/i;

/** `see if the room is free`, `think about a name`. */
const FINDS_OUT =
  /^\s*(?:\S+\s)?(?:see (?:if|whether) (?!it\b|this\b|that\b)|think (?:about|of|over|through)\s|have (?:more )?(?:updates?|news|answers?)\b)/i;

/** `have a look`, `have the draft ready`, `have one done by …`. */
const HAVE_DONE =
  /have\s+(?:(?:some(?:one|body))\s|(?:an?|the|our|some|something)\s(?:\S+\s){0,2}?(?:(?:response|reply|answer|numbers) (?:to|for|by|on|from)\b|draft|prototype|version|proposal|estimate|quote|demo|mock-?ups?|slides|figures)\b|a (?:look|word|chat|go|think|call|meeting)|(?:\S+\s){0,2}?(?:conversations?|discussions?|meetings?|calls?|chats?|talks|sessions?)\b|(?:(?:a|the|an|his|her|their|our|my)\s+)?(?:\S+\s+){1,3}?(?:ready|done|sent|fixed|finished|prepared|up)|(?:it|this|that|them|these|something)\s(?:ready|done|sent|fixed|finished|prepared|up|by|to|in)(?:\s\S+){0,4}?)\b/i;

/** `have Bob send the quote`, `have the team look at it`. */
function hasSomebodyDo(rest: string): boolean {
  const verb =
    /^\s*(?:\S+\s)?have\s(?:\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)?|(?:the|our|my)\s\p{L}+|some(?:one|body))\s(\p{Ll}+)\s/u.exec(
      rest,
    )?.[1];
  return verb !== undefined && DEEDS.has(verb);
}

const LET_ME = prefiltered({
  before: '^|[\\s,;:]',
  cores: ['(let (?:me|us))'],
  after: '\\s+(?:just\\s+|first\\s+|also\\s+)?(\\p{L}+)',
  flags: 'iu',
});

/** `get back to you`, `check with finance`: what `let us` does not ask the others to join in. */
const RETURNS =
  /^(?:(?:get|come|circle|report|revert) (?:back )?(?:to|with) (?:you|them|her|him|\p{Lu})|check (?:this |that |it )?(?:with|internally)\b)/u;

/** `Let me ask Brigitte for the quote`, `Let us get back to you by Friday`. */
export function byLetMe(find: Search): FoundCommitment | undefined {
  const match = LET_ME.exec(find.words);
  const verb = match?.[2]?.toLowerCase() ?? '';
  const rest = match ? find.words.slice(match.index + match[0].length - verb.length) : '';
  const isOurs = /us$/i.test(match?.[1] ?? '');
  if (
    !match?.[1] ||
    !(RETURNS.test(rest) || (DEEDS.has(verb) && !isOurs)) ||
    /^(?:note|say|tell|explain|ask you|know|share)$/.test(verb) ||
    isHedged(find, match.index)
  )
    return undefined;
  const start = find.sentence.start + match.index + match[0].indexOf(match[1]);
  const subject = find.speaker ?? {
    value: isOurs ? 'We' : 'I',
    start,
    end: start + match[1].length,
    certainty: 'known' as const,
  };
  return found(find, subject, find.sentence.start + match.index + match[0].length - verb.length);
}
