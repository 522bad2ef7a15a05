/** Words and short patterns by which English notes tell a decision in few words. All of them are asked of a line in small letters, behind whoever decides (`decidesPlainly.ts`). */

/** What a client is offered. */
export const OFFERED: ReadonlySet<string> = new Set(
  'offer quote proposal estimate price plan design draft terms contract change changes option version timeline scope schedule budget'.split(
    ' ',
  ),
);
/** What a client confirms. */
export const CONFIRMED: ReadonlySet<string> = new Set([...OFFERED, ...'date order deadline venue choice'.split(' ')]);
/** What is given up, where it is dropped. */
export const IDEAS: ReadonlySet<string> = new Set('option idea plan proposal feature requirement'.split(' '));
/** What is put to the vote or signed. */
export const VOTED_ON: ReadonlySet<string> = new Set(
  'budget proposal amendment resolution nomination application recommendation charter constitution invoice invoices cheque cheques payment payments expenses accounts'.split(
    ' ',
  ),
);
/** `Option A`, `Plan 2`: of several one. */
export const ONE_OF = /\b(?:option|version|plan) [a-z\d]$/;

/** What somebody takes instead of something else: whatever stands behind it. */
export const GOES_WITH =
  /^(?:wants to (?:go|proceed|stick) with|(?:is |are )?going (?:ahead )?with)(?! (?:us|me|him|her|them)\b) \S/;
export const SAYS_SO = /^(?:decided (?:to|that)|said (?:yes|no) to) /;
export const TAKES = /^(?:accepted|confirmed|rejected|declined|turned down) /;

export const CHOOSES: readonly string[] = [
  'chose ',
  'chosen ',
  'picked ',
  'selected ',
  'opted for ',
  'settled on ',
  'decided on ',
  'decided against ',
  'decided for ',
  'went with the ',
  'went with a ',
  'went with an ',
  'went with our ',
  'went with option ',
  'went with version ',
  'went with plan ',
];
export const NOTHING_CHOSEN = /^(?:up|out|off|by|nothing|to (?:remain|stay|be))\b/;
export const SIGNED_OFF: readonly string[] = ['signed off on ', 'signed off the ', 'signed off our '];
/** What all do from now on. */
export const HABITS: ReadonlySet<string> = new Set('use keep send write meet store hold put post track'.split(' '));

/** Where something is taken out of. */
export const OUT_OF_SCOPE = / from (?:the |our )?(?:\S+ )?(?:scope|release|plan|sprint|mvp|roadmap|project)\b/;
/** When something will be taken up again. */
export const LATER =
  /^(?:to|until|till) (?:(?:the |a )?(?:(?:next|following)(?! (?:room|page|row|line|column|building|door|town|person|one)\b)|(?:end|start|beginning) of(?! the (?:row|line|list|page|table|file|room|street|queue)\b)|new year|later|further notice)\b|(?:the |early |mid-?|late )?(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|spring|summer|autumn|fall|winter|[a-z]{3,6}day|q[1-4]|20\d\d|phase \w|v\d|version \d)\b|after\b|\d{1,2}(?:st|nd|rd|th|[./-]))/;

/** What we keep (`We will keep the current printer`), what we do not do (`We won't build a shop`), and what we do instead, behind `we`. */
export const WILL: readonly string[] = ["'ll ", '’ll ', ' will '];
export const KEEP: readonly string[] = ['keep ', 'stay with ', 'stay on ', 'continue with ', 'remain with ', 'retain '];
export const CURRENT: ReadonlySet<string> = new Set('current existing same'.split(' '));
export const WILL_NOT: readonly string[] = [
  " won't ",
  ' won’t ',
  ' will not ',
  ' are not going to ',
  "'re not going to ",
  '’re not going to ',
  " aren't going to ",
];
export const UNDERTAKINGS: ReadonlySet<string> = new Set(
  'use build support implement pursue include offer adopt switch migrate rewrite fund sponsor hire'.split(' '),
);
export const ARE_NOT: readonly string[] = [' are not ', "'re not ", '’re not '];
export const UNDERTAKING: ReadonlySet<string> = new Set('pursuing supporting building'.split(' '));
export const GOING_AHEAD: readonly string[] = [
  ' are going ahead with ',
  "'re going ahead with ",
  '’re going ahead with ',
];
export const LETS: readonly string[] = ["let's ", 'let’s ', "so let's ", 'so let’s ', "ok, let's ", 'ok, let’s '];
export const TAKE_WITH: readonly string[] = ['go with ', 'go ahead with ', 'stick with ', 'proceed with '];
/** Company, and no choice. */
export const PEOPLE: ReadonlySet<string> = new Set('him her them us me you'.split(' '));
export const HAVE: readonly string[] = ["'ve ", '’ve ', ' have ', ' has ', ' '];
export const PUTS_OFF: readonly string[] = [
  'moved ',
  'postponed ',
  'deferred ',
  'delayed ',
  'pushed back ',
  'pushed ',
  'rescheduled ',
];
export const ARTICLES: ReadonlySet<string> = new Set('the our a an it this'.split(' '));

/** With one of these before it something is asked, denied or supposed: `Nothing was ruled out`, `If it is postponed to May`. */
export const OPEN_SUBJECT: ReadonlySet<string> = new Set(
  "if once when unless whether not no nothing none neither never can't cannot isn't wasn't should could would might may must".split(
    ' ',
  ),
);

/** How a vote went. */
export const OUTCOMES: ReadonlySet<string> = new Set(
  'approved agreed adopted accepted appointed elected authorised authorized passed carried rejected'.split(' '),
);
export const WITHOUT: readonly string[] = ['dissent', 'objection', 'opposition'];
export const COUNTED = /\bvoted \d+ ?[-–:] ?\d+ (?:to|in|against|for) /;
export const COUNTED_FIRST = /^votes?:? .*\d (?:for|in favou?r|yes|ayes?)\b/;

/** What was decided long ago: behind what was done then, or in front of it. What is to be done in some year is none (`agreed to open in 2027`). */
export const LONG_SINCE =
  /\b(?:(?:in|since|during) (?:19|20)\d\d|last (?:year|month|quarter|spring|summer|autumn|fall|winter)|(?:years?|months?) ago)[. ]*$|^(?:in (?:19|20)\d\d|last (?:year|month|quarter)|(?:years|months) ago),? /;
export const AHEAD_OF_IT =
  /\b(?:agree|decide|vote|resolve|opt|chose|choose|plan|move)\S* (?:unanimously )?(?:to|that|on|for)\b/;
