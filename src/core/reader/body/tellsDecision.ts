import { spared } from '../../search/spared';
import { prefiltered } from '../prefiltered';
import { AHEAD_OF_IT, LONG_SINCE } from '../vocabulary/decidedPlainlyEn';
import {
  AGREED_CLAUSE,
  AGREEMENT_FIRST,
  AGREEMENT_INSIDE,
  AGREEMENT_OPEN,
  AWAITS,
  BEFORE_DECIDERS,
  BEHIND_DECIDERS,
  CARRIED,
  CHOSE_WHAT,
  CHOSEN,
  CHOSEN_ALONE,
  DECIDED_WHAT,
  DECIDERS,
  GOING_WITH,
  MAY_DECIDE,
  MOTION,
  MOVED,
  NOT_YET,
  OFFICES,
  OPINION,
  OUTCOME,
  OUTCOME_BELOW,
  PROPOSALS,
  PUT_TO_VOTE,
  RESOLVED_WHAT,
  TALKED,
  TOGETHER,
  WENT,
} from '../vocabulary/decisionsEn';
import { decidesPlainly } from './decidesPlainly';
import { asksStillZh, tellsDecisionZh } from './tellsDecisionZh';

/**
 * The same for less: without regard for case a pattern with the flag `u` searches four times slower than one without, which knows no letters but those it is told; and what
 * may be left out is copied with all that follows it, unless it is a loop of more than three rounds, as plain words can be (nobody says them so often).
 */
const latin = (source: string): string =>
  source.replaceAll('\\p{L}', '[a-z\\u00c0-\\u024f]').replace(PLAIN_OPTION, '$1{0,4}');
/** `(?:have )?`, `(?:the (?:team|board) )?`: nothing in it stands for any word. */
const PLAIN_OPTION = /(\(\?:(?:[\w |'’]|\(\?:[\w |'’]*\)\??)*\))\?(?!\?)/g;

const WHO_EN = latin(`${BEFORE_DECIDERS}(?:${DECIDERS})${BEHIND_DECIDERS}`);
const IT_WAS = 'it (?:was|has been|is) (?:then |also |further )?(?:agreed|decided|resolved|determined|concluded)\\b';
/** `Agreed to close it`, `Decided on Prisma`, `it was agreed that …`; `Anna agreed to …` is a promise, and `resolved the bug` a deed. */
const DECIDED = spared(
  new RegExp(
    latin(
      `^[\\s*_]*(?!${AGREEMENT_OPEN})(?:${IT_WAS}|${TOGETHER}(?:${DECIDED_WHAT}|${AGREED_CLAUSE}|${RESOLVED_WHAT})|${WHO_EN}\\s+${TOGETHER}(?:${DECIDED_WHAT}|${RESOLVED_WHAT}|${CHOSE_WHAT})|${AGREEMENT_FIRST})`,
    ),
    'i',
  ),
);
/** What leads to a decision further on: the end of a sentence, or of what led to it. */
const THEN =
  '(?:[.!?]\\s+(?:after [^,.!?]{3,40}?,?\\s+)?|^(?:[^.!?:]|:(?=\\d)){3,80},\\s+|^[\\s*_]*after [^,.!?]{3,40}?\\s+(?=we\\s|the\\s)|^[^.!?:\\n]{2,40}(?::|\\s[-–—])[*_]*\\s+)(?:so\\s+|but\\s+|and\\s+)?';
/** Further on only with who decides: in a later sentence, or behind what led to it (`After the vote, we decided to …`). */
const DECIDED_THEN = prefiltered({
  cores: [
    [
      THEN,
      `${IT_WAS}(?=\\s+(?:(?:that|to|on)\\b|(?:this|it|the|we|there|an?|all|our)\\s(?:[^\\s.?!:]+ ){0,8}?(?:would|will|should|shall|must)\\b))`,
    ],
    [`${THEN}${WHO_EN}\\s+${TOGETHER}`, '(?:agreed|decided|resolved|voted)\\s+(?:that|to|on|against)\\b'],
    latin(AGREEMENT_INSIDE),
    [latin(TALKED), '(?:agreed|decided|opted|settled|chose)\\s+(?:to|that|on|upon|not|against|for)\\b'],
    ['[.;!]\\s+', '(?:agreed|decided|resolved) (?:that|to|on|against)\\b'],
  ],
  flags: 'i',
});
const GOES_WITH = spared(new RegExp(latin(GOING_WITH), 'i'));
const CHOSE = spared(new RegExp(latin(`${CHOSEN}|${CHOSEN_ALONE}`), 'i'));
/** `… – agreed`, `Proposed by Anna, seconded by Sam and approved`. */
const DECIDED_LAST = spared(
  /\s[-–—]\s*(?:all )?(?:agreed|carried)[.!]?\s*$|,\s(?:and )?(?:everyone|everybody|all|we all|the (?:team|group|board|committee)) (?:agreed|approved)[.!]?\s*$|\b(?:seconded|proposed|moved) by\b[^.]{0,80}\b(?:approved|agreed|carried|accepted|passed)\b/i,
);
/** `The motion carried`, `unanimously approved`, `Anna was elected chair`. */
const VOTED = prefiltered({
  cores: [
    ['\\b', MOTION, `\\b[^.!?\\n]{0,200}?\\b(?:${CARRIED})\\b`],
    '\\b(?:approved|adopted|passed|carried|accepted) (?:unanimously|with unanimous|by (?:unanimous|voice|acclamation|consensus|a vote|majority))\\b',
    ['\\S\\s+(?:was |were )?', 'unanimously (?:approved|adopted|passed|accepted|agreed|elected|carried)\\b'],
    [
      `\\b(?:${PROPOSALS})\\b[^.!?\\n]{0,40}\\b`,
      '(?:was|were|is|has been|have been) (?:accepted|approved|adopted|rejected|declined)\\b',
    ],
    ['^(?:the )?(?:\\S+ ){0,2}', '(?:minutes|agenda)', '\\b[^.!?:\\n]{0,40} (?:approved|accepted|adopted)\\b'],
    [
      '\\b(?:was|were|is|has been|have been) (?:re-?)?',
      '(?:elected|appointed|co-opted)',
      `(?: (?:unanimously|as|to be|the|to the position of|for))* (?:\\S+ )?(?:${OFFICES})s?\\b(?! of (?:his|her|their|another)\\b)`,
    ],
    ['\\b', 'all (?:were |are |voted |being )?in favou?r', '\\b[^?]{0,40}(?:[.!;,]|$)'],
    ['\\b(?:vote|voted|approved|passed|carried)\\b[^.?\\n]{0,20}\\b', '\\d{1,3}\\s?[-–:/]\\s?0\\b'],
    ['\\b', 'seconded', `\\b[^.!?\\n]{0,60}[.,;–-]\\s*(?:${CARRIED}|unanimous)\\b`],
  ],
  flags: 'i',
});

/** `New officer position (**PASSED**)`; tests pass, too, but nobody shouts it. */
const ENDS_IN_OUTCOME = spared(
  /\s[([](?:PASSED|CARRIED|APPROVED|ADOPTED|AGREED|ACCEPTED|REJECTED|[Cc]arried|[Aa]dopted|[Aa]greed|(?:[Pp]assed|[Aa]pproved) unanimously)[)\]][.\s]*$/,
);
/** `MOTION: That we update the list`; `Motion: the robot moves` is a topic. */
const MOTION_LABEL = spared(/^[\s*_]*(?:MOTION\s*:\s*\S|Motion\s*:\s*(?:\p{Lu}{2,3}:\s*)?(?:[Tt]hat|[Tt]o)\s)/u);
/** `Anna and Tom decided to wait`; what two agreed to do is a promise of theirs. */
const TWO_DECIDED = spared(
  /^[\s*_]*[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+)?(?:,? and |(?:, [A-Z][\w.'’-]+){1,3},? and )[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+)? (?:have |both |jointly )?(?:decided (?:to|that|on|against|not)|agreed (?:that|on))\s/,
);
const TELLING_EN: readonly Pick<RegExp, 'test'>[] = [
  DECIDED,
  DECIDED_THEN,
  TWO_DECIDED,
  GOES_WITH,
  CHOSE,
  DECIDED_LAST,
  ENDS_IN_OUTCOME,
  MOTION_LABEL,
];
const AGREED = spared(/agreed/i);
const HAN = spared(/\p{Script=Han}/u);

/**
 * Whether a line says of itself that something was decided, without a label that says so.
 *
 * @param line the line without list marker; one that leads to a list decides nothing by itself
 */
export function tellsDecision(written: string): boolean {
  const line = behindCondition(written);
  if (HAN.test(line) && tellsDecisionZh(line)) return true;
  const isPlain = decidesPlainly(line);
  if (!(isPlain || MAY_DECIDE.test(line)) || /(?<!\bbecause)[:：?？]$/.test(line.slice(-40).replace(/[*_\s]+$/, '')))
    return false;
  const plain = line.replace(/[*_]{2,3}/g, '');
  if (isLongSince(plain) || HAD_BEEN.test(plain)) return false;
  if (isPlain) return true;
  const tells = TELLING_EN.some((it) => it.test(line) || (plain !== line && it.test(plain)));
  return (tells && !(AGREED.test(plain) && OPINION.test(plain))) || tellsVote(plain);
}

const CONDITION = spared(/^[\s*_]*(?:if|unless|should|in case|provided|assuming|suppose)\s[^,]*(?:,|$)/i);

/** What stands behind the condition that a line opens with (`If we decide to use oak, …`): in it nothing is decided. */
function behindCondition(line: string): string {
  const condition = CONDITION.exec(line)?.[0];
  return condition === undefined ? line : line.slice(condition.length).trimStart();
}

/** `We had agreed on May, but …`: it no longer holds. */
const HAD_BEEN = spared(
  /\bhad (?:\w+ )?(?:agreed|decided|chosen|settled)\b.*\b(?:but|however|no longer|though|yet)\b/i,
);

/** `The board approved it in 2018`: no decision of these minutes. */
function isLongSince(plain: string): boolean {
  if (!/\b(?:(?:19|20)\d\d|last|ago)\b/.test(plain)) return false;
  const said = plain.trim().toLowerCase();
  return LONG_SINCE.test(said) && !AHEAD_OF_IT.test(said);
}

/**
 * Whether a line puts a motion to the vote, whose outcome stands below it (`Motion to meet weekly` over `- Unanimous`).
 *
 * @param below what stands right below it, without list marker
 */
export function tellsMotion(line: string, below: string): boolean {
  return OUTCOME_BELOW.test(below.replace(/^<br\s?\/?>/i, '')) && isPutToVote(line);
}

/** Whether an item among decisions is none: something is awaited still (`Awaiting the client's input`), or it says how things went. */
export function tellsState(line: string): boolean {
  return AWAITS.test(line) || asksStillZh(line) || (WENT.test(line) && !MAY_DECIDE.test(line));
}

/** Whether a line puts something to the vote. */
export function isPutToVote(line: string): boolean {
  return MAY_BE_MOVED.test(line) && PUT_TO_VOTE.test(line);
}

/** Whether a line says who moved or seconded something, or how the vote ended. */
export function tellsOfMotion(line: string): boolean {
  return (
    /^(?:<br\s?\/?>)?[\s*_]*(?:moved|moved by|seconded|seconded by|proposed|proposed by)[*_]*[:：]/i.test(line) ||
    OUTCOME_BELOW.test(line.replace(/^<br\s?\/?>/i, ''))
  );
}

const MAY_BE_MOVED = spared(/move|motion|propos|resolution/i);

/** Sentence by sentence: what one of them leaves open says nothing of the vote in the next. */
function tellsVote(plain: string): boolean {
  const sentences = plain.split(/(?<=[.!?])\s+/);
  return (
    sentences.some((sentence) => VOTED.test(sentence) && !NOT_YET.test(sentence)) ||
    (sentences.length > 1 && MOVED.test(plain) && sentences.some((sentence) => OUTCOME.test(sentence)))
  );
}
