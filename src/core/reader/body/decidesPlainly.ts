import { spared } from '../../search/spared';
import {
  ARE_NOT,
  ARTICLES,
  CHOOSES,
  CONFIRMED,
  COUNTED,
  COUNTED_FIRST,
  CURRENT,
  GOES_WITH,
  GOING_AHEAD,
  HABITS,
  HAVE,
  IDEAS,
  KEEP,
  LATER,
  LETS,
  NOTHING_CHOSEN,
  OFFERED,
  ONE_OF,
  OPEN_SUBJECT,
  OUT_OF_SCOPE,
  OUTCOMES,
  PEOPLE,
  PUTS_OFF,
  SAYS_SO,
  SIGNED_OFF,
  TAKE_WITH,
  TAKES,
  UNDERTAKING,
  UNDERTAKINGS,
  VOTED_ON,
  WILL,
  WILL_NOT,
  WITHOUT,
} from '../vocabulary/decidedPlainlyEn';
import { OFFICES } from '../vocabulary/decisionsEn';

/** One of these is in whatever is told so: most lines hold none. */
const MAY_DECIDE_PLAINLY = spared(
  /wants to|going|accepted|confirmed|decided|rejected|declined|turned down|said (?:yes|no)|ruled out|off the table|dropped|postponed|deferred|tabled|pushed|moved|delayed|rescheduled|let.s|current|existing|same|status quo|won.t|not|approved|adopted|without|vote|seconds|favou?r|agreed|been|elected|following|signed off|chose|picked|selected|opted|settl|went with|gives?|gave|given|green|from now on|forward|conclusion/i,
);

/**
 * Whether a line tells in few words that something was decided (`Client accepted our offer`, `Postponed to May`, `We won't build a shop`).
 * What may stand where is told by lists and not by patterns: compiled, those would take the room of others.
 */
export function decidesPlainly(line: string): boolean {
  if (!MAY_DECIDE_PLAINLY.test(line)) return false;
  // A whole paragraph tells it where it begins.
  const plain = line.slice(0, LONGEST).replace(/[*_]/g, '').trim();
  const said = plain.toLowerCase();
  return (
    clientTakes(said) ||
    givesLeave(said) ||
    holdsFromNow(said) ||
    weSettle(said) ||
    isPutOff(said) ||
    isOut(said) ||
    isVoted(said) ||
    (said.includes('elected') && ELECTED.test(plain))
  );
}

const LONGEST = 400;

/** What stands behind the first of several beginnings. */
function behind(text: string, beginnings: readonly string[]): string | undefined {
  const found = beginnings.find((it) => text.startsWith(it));
  return found === undefined ? undefined : text.slice(found.length);
}

/** A word in small letters, by its place. */
function word(text: string, at = 0): string {
  return (text.split(' ', at + 1)[at] ?? '').replace(/[.,:;!)]+$/, '');
}

const CLIENT = /^(?:the |our )?(?:client|customer|sponsor|product owner)s? (?:has |have )?/;
const MEETINGS = /^(?:calls?|invitations?|invites?|meetings?|requests?)$/;

/** `Client wants to go with A`, `The client rejected option B`. */
function clientTakes(said: string): boolean {
  const lead = CLIENT.exec(said)?.[0];
  if (lead === undefined) return false;
  const rest = said.slice(lead.length);
  const chosen = behind(rest, CHOOSES);
  // Customers choose in a shop, too.
  const isCustomer = lead.includes('customer');
  if (chosen !== undefined && !NOTHING_CHOSEN.test(chosen)) return chosen !== '' && !isCustomer;
  if (GOES_WITH.test(rest) || (SAYS_SO.test(rest) && !isCustomer)) return true;
  const taken = TAKES.exec(rest);
  if (!taken) return false;
  const [first, ...words] = rest
    .slice(taken[0].length)
    .split(' ', 4)
    .map((it) => word(it));
  if (first === 'option') return true;
  if (!ARTICLES.has(first ?? '') && first !== 'that') return false;
  if (/^(?:acc|conf)/.test(rest)) return words.some((it) => (rest.startsWith('conf') ? CONFIRMED : OFFERED).has(it));
  return !words.some((it) => MEETINGS.test(it));
}

const LEAVE_GIVER =
  /^(?:(?:the |our )?(?:client|customer|supervisor|sponsor|professor|mentor|stakeholder|product owner|advisor|instructor)s?|(?:dr|prof)\.? [^ ]+) (?:has |have )?/;
const LEAVE =
  /^(?:gives?|gave|given) (?:us )?(?:the|their|his|her|a) (?:go-?ahead|green light|ok|okay|approval)\b|^green-?lit\b/;

/** `The client approved the draft`, `Our supervisor likes it and gives the go-ahead`. */
function givesLeave(said: string): boolean {
  const lead = LEAVE_GIVER.exec(said)?.[0];
  if (lead === undefined) return false;
  const first = said.slice(lead.length);
  const [before = '', second] = first.split(' and ', 2);
  const isClause = second !== undefined && before.length > 2 && before.length <= 80 && !/[.!?:]/.test(before);
  return [first, isClause ? first.slice(before.length + 5) : ''].some(
    (rest) =>
      (rest.startsWith('approved ') && !rest.startsWith('approved of') && !/^[^.!?]*\bbut\b/.test(rest)) ||
      behind(rest, SIGNED_OFF) !== undefined ||
      LEAVE.test(rest),
  );
}

const FROM_NOW = /^(?:so,? )?(?:from now on|going forward),? we(?:['’]ll| will)? (?!keep [a-z]+ing\b)([a-z]+) /;
const CONCLUSION =
  /(?:^|^the | [-–—]{1,2} (?:the )?)conclusion (?:was|is) (?:to (?!be\b)|(?:that )?we (?:should|shall|will|would|['’]ll|need|must|can|go|use|keep|stick|wait|start|stop|do|have to|are going|try|move|stay|drop)\b|let['’]s )/;

/** `From now on we use one list`, `Conclusion was to wait`, `… settling unanimously on the shorter one`. */
function holdsFromNow(said: string): boolean {
  return (
    HABITS.has(FROM_NOW.exec(said)?.[1] ?? '') ||
    CONCLUSION.test(said) ||
    said.includes('settling unanimously on ') ||
    said.includes('settled unanimously on ')
  );
}

const WE = /^(?:so |and )?(?:we|(?:the |our )?(?:team|group|board|committee))(?=[ '’])/;

/** `We moved the launch to March`, `We will keep the current supplier`, `We won't build a second shop`. */
function weSettle(said: string): boolean {
  const together = behind(said, LETS);
  const chosen = together === undefined ? undefined : behind(together, TAKE_WITH);
  if (chosen !== undefined)
    return !PEOPLE.has(word(chosen)) && word(chosen, 1) !== 'to' && !chosen.startsWith('the flow');
  const lead = WE.exec(said)?.[0];
  if (lead === undefined) return false;
  const rest = said.slice(lead.length);
  const kept = behind(behind(rest, WILL) ?? '', KEEP)
    ?.replace(/^using /, '')
    .replace(/^(?:the|our) /, '');
  if (kept !== undefined && CURRENT.has(word(kept))) return true;
  if (UNDERTAKINGS.has(word(behind(rest, WILL_NOT) ?? '')) || UNDERTAKING.has(word(behind(rest, ARE_NOT) ?? '')))
    return true;
  const ahead = behind(rest, GOING_AHEAD);
  if (ahead !== undefined) return !PEOPLE.has(word(ahead));
  const done = behind(rest, HAVE) ?? '';
  if (done.startsWith('ruled out ')) return saysWhat(done.slice(10));
  if (done.startsWith('dropped '))
    return IDEAS.has(word(done.slice(8).replace(/^the /, ''))) || OUT_OF_SCOPE.test(done);
  const moved = behind(done, PUTS_OFF);
  return moved !== undefined && ARTICLES.has(word(moved)) && isLater(moved.slice(0, 80));
}

/** Behind `ruled out`: `by law` and `as the cause` say nothing of what. */
function saysWhat(rest: string): boolean {
  return rest !== '' && word(rest) !== 'by' && word(rest) !== 'as';
}

/** Whether a later time stands somewhere in what follows. */
function isLater(words: string): boolean {
  for (const { index } of words.matchAll(/ (?:to|until|till) /g)) if (LATER.test(words.slice(index + 1))) return true;
  return false;
}

/** Whether what stands before a participle is no more than what that is said of, and leaves nothing open. */
function isSaidOfIt(subject: string): boolean {
  return subject.length <= 60 && !/[.!?,;]/.test(subject) && !subject.split(' ').some((it) => OPEN_SUBJECT.has(it));
}

const PUT_OFF = /\b(?:postponed|deferred|tabled|pushed(?: back)?) (?=to |until |till )/;

/** `Postponed to January`, `Search deferred to phase 2`. */
function isPutOff(said: string): boolean {
  const match = PUT_OFF.exec(said);
  if (!match || said.slice(0, match.index).includes(':') || !isSaidOfIt(said.slice(0, match.index))) return false;
  return LATER.test(said.slice(match.index + match[0].length)) && !OF_CODE.test(said);
}

/** Where code is pushed to. */
const OF_CODE = /\b(?:branch|repo|repository|remote|git)\b/;

const WAS_OUT = / (?:was|were|is|are|been) (?:now )?(ruled out|off the table|dropped)\b/;

/** `Option B was ruled out`, `The map has been dropped from the release`. */
function isOut(said: string): boolean {
  if (said.startsWith('ruled out ')) return saysWhat(said.slice(10));
  const match = WAS_OUT.exec(said);
  if (!match || !isSaidOfIt(said.slice(0, match.index))) return false;
  const rest = said.slice(match.index + match[0].length);
  if (match[1] === 'ruled out') return rest.trim() === '' || saysWhat(rest.trim());
  if (match[1] !== 'dropped') return true;
  return IDEAS.has(word(said.replace(/^the /, ''))) || OUT_OF_SCOPE.test(rest);
}

const TAKEN =
  / (?:(?:was|were|been) )?(?:approved|accepted|adopted|rejected)(?=[.:,;!]|$| (?:by|as|for|at|with|unanimously|subject|in)\b)/;

const BY_OTHERS = / by (?:the )?(?:bank|server|system|browser|app|tool)\b/;
/** Before what is not taken yet. */
const OPEN: ReadonlySet<string> = new Set(
  'if once when until unless whether as not no to be pending after before'.split(' '),
);

/** `Budget approved: 20k`, `The following cheques were approved`, `Passed without dissent`, `Voted 5-1 to approve it`. */
function isVoted(said: string): boolean {
  const taken = TAKEN.exec(said);
  const subject = taken && taken.index < 60 ? said.slice(0, taken.index).replace(/ (?:has|have)$/, '') : '';
  const words = subject.split(' ');
  const isOpen = words.some((it) => OPEN.has(it)) || BY_OTHERS.test(said);
  if (
    !isOpen &&
    words.length < 6 &&
    !/[.!?:,;]/.test(subject) &&
    (VOTED_ON.has(words.at(-1) ?? '') || ONE_OF.test(subject))
  )
    return true;
  if (said.startsWith('the following ') && OUTCOMES.has(outcomeIn(said))) return true;
  const [before = '', without] = said.split(' without ', 2);
  if (without !== undefined && OUTCOMES.has(before.split(' ').at(-1) ?? ''))
    return WITHOUT.some((it) => without.startsWith(it));
  return (
    /^(?:rejected|declined) (?:unanimously\b|[-–—(] ?\S+ \S+ \S)/.test(said) ||
    /^(?:approved|rejected|accepted|adopted|agreed) by (?:all|everyone|consensus|the board|the committee)\b/.test(
      said,
    ) ||
    COUNTED.test(said) ||
    (COUNTED_FIRST.test(said) && said.split(/[ ,.–-]+/).some((it) => OUTCOMES.has(it))) ||
    /\bthe vote (?:was )?(?:passed|carried)\b/.test(said) ||
    isSeconded(said) ||
    /\bevery(?:one|body) (?:was|is|were) in favou?r(?: of\b|[.!]?$)/.test(said) ||
    /^agreed [-–—] (?!not\b|no\b|pending|to be\b|tbd)\S|^it['’]s been (?:agreed|decided|resolved) (?:to|that|on)\b/.test(
      said,
    ) ||
    /\b(?:keep|kept|keeping|stay with|stick with|maintain(?:ed)?|retain(?:ed)?) the status quo\b/.test(said)
  );
}

/** The participle behind the first `was` or `were`. */
function outcomeIn(said: string): string {
  const words = said.split(' ', 9);
  const at = words.findIndex((it) => it === 'was' || it === 'were' || it === 'been');
  return at < 0 ? '' : word(words[at + 1] ?? '');
}

/** `Tom moves to accept, Anna seconds, accepted.` */
function isSeconded(said: string): boolean {
  const parts = said.split(/, (?:and )?/);
  const at = parts.findIndex((it) => / seconds$/.test(it));
  return at > 0 && /\bmove[sd]\b/.test(parts[at - 1] ?? '') && OUTCOMES.has(word(parts[at + 1] ?? ''));
}

/** `Tom Baker elected chair`. */
const ELECTED = new RegExp(
  `^[A-Z]\\S+(?: [A-Z]\\S+)? (?:re-?)?elected (?:as )?(?:the |our )?(?:new )?(?:${OFFICES})s?\\b`,
);
