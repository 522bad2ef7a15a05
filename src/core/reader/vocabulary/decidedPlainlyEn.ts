import { prefiltered } from '../prefiltered';
import { OFFICES } from './decisionsEn';

/** Short forms in which English notes tell a decision, each told by words of its own. */

const CLIENT = '^[\\s*_]*(?:the |our )?(?:client|customer|sponsor|product owner)s? (?:has |have |is |are ){0,4}';
const OFFERED =
  'offer|quote|proposal|estimate|price|plan|design|draft|terms|contract|changes?|option|version|timeline|scope|schedule|budget';
/** `Client wants to go with A`, `The client rejected option B`. */
const CLIENT_TAKES = prefiltered({
  before: CLIENT,
  cores: [
    'wants to (?:go|proceed|stick) with\\b',
    'going (?:ahead )?with (?!(?:us|me|him|her|them)\\b)\\S',
    `accepted (?=(?:our|the|this|that) (?:\\S+ )?(?:${OFFERED})\\b)`,
    `confirmed (?=option\\b|(?:the|our|an?) (?:\\S+ ){0,2}(?:${OFFERED}|date|order|deadline|venue|choice)\\b)`,
    'decided (?:to|that)\\b',
    '(?:rejected|declined|turned down) (?=(?:our|the|this|that|option)\\b)(?!\\S+ (?:calls?|invitation|invite|meeting)\\b)',
    'said (?:yes|no) to\\b',
  ],
  flags: 'i',
});

const WE = '^[\\s*_]*(?:so |and ){0,4}(?:we|(?:the |our ){0,4}(?:team|group|board|committee))';
const SCOPE = 'from (?:the |our )?(?:\\S+ )?(?:scope|release|plan|sprint|mvp|roadmap|project)\\b';
const IDEAS = '(?:the )?(?:option|idea|plan|proposal|feature|requirement)';
const WAS = '(?:was|were|is|are|has been|have been)';
/** `Ruled out option B`, `Option B is off the table`, `We dropped the map from the scope`. */
const TAKEN_OUT = prefiltered({
  cores: [
    [`(?:^[\\s*_]*|${WE} (?:have |has ){0,4})`, 'ruled out', ' (?!by\\b|as\\b)\\S'],
    [`^[^.!?,;]{2,60}? ${WAS} `, 'ruled out', '\\b(?! by law| as\\b)'],
    [`^[^.!?,;]{2,60}? ${WAS} (?:now )?`, 'off the table', '\\b'],
    [`${WE} (?:have |has ){0,4}`, 'dropped', ` (?:${IDEAS}\\b|[^.!?]{2,40}? ${SCOPE})`],
    [`^[\\s*_]*${IDEAS}\\b[^.!?,;]{0,40} ${WAS} `, 'dropped', '\\b'],
    [`^[^.!?,;]{2,60}? ${WAS} `, 'dropped', ` ${SCOPE}`],
  ],
  flags: 'i',
});

const MONTHS =
  'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec';
const LATER = `(?:to|until|till) (?:(?:the |a )?(?:next|following|end of|start of|beginning of|new year|later|further notice)\\b|(?:the |early |mid-?|late ){0,4}(?:${MONTHS}|spring|summer|autumn|fall|winter|(?:mon|tues|wednes|thurs|fri|satur|sun)day|q[1-4]|20\\d\\d|phase \\w|v\\d|version \\d)\\b|after\\b|\\d{1,2}(?:st|nd|rd|th|[./-]))`;
/** `Postponed to January`, `Search deferred to phase 2`, `We moved the launch to March`. */
const PUT_OFF = prefiltered({
  cores: [
    [`^[^.!?,;:]{0,60}?(?:\\b${WAS} )?\\b`, '(?:postponed|deferred|tabled|pushed(?: back)?)', ` ${LATER}`],
    [
      `${WE}(?:['’]ve| have| has)? `,
      '(?:moved|postponed|deferred|delayed|pushed(?: back)?|rescheduled)',
      ` (?:the|our|an?|it|this)\\b[^.!?]{0,40}? ${LATER}`,
    ],
  ],
  flags: 'i',
});

const NOBODY = '(?! (?:him|her|them|us|me|you|the flow|\\S+ to)\\b)';
/** `We're going ahead with A`, `Let's go with the blue one`, `We will keep the current supplier`, `We won't build a second shop`. */
const WE_DO = prefiltered({
  cores: [
    ["^[\\s*_]*(?:so )?(?:we are|we['’]re) ", 'going ahead with', NOBODY],
    ["^[\\s*_]*(?:so |ok |okay )?let['’]s ", '(?:go|go ahead|stick|proceed) with', NOBODY],
    [
      "^[\\s*_]*(?:so )?we(?:['’]ll| will) ",
      '(?:keep|stay with|stay on|continue with|remain with|retain)',
      ' (?:using )?(?:the |our )?(?:current|existing|same)\\b',
    ],
    ['\\b', '(?:kept|keep|keeping|maintained|maintain|retained|retain|stay with|stick with) the status quo', '\\b'],
    [
      `${WE} `,
      "(?:won['’]t|will not|are not going to|aren['’]t going to)",
      ' (?:use|build|support|implement|pursue|include|offer|adopt|switch to|migrate|rewrite|fund|sponsor|hire)\\b',
    ],
    [
      "^[\\s*_]*(?:so )?we(?:['’]re| are) not ",
      '(?:going to (?:use|build|support|implement|pursue|include|offer|adopt|switch to|migrate)|pursuing|going with|supporting|building)',
      '\\b',
    ],
  ],
  flags: 'i',
});

const VOTED_ON =
  'budget|proposal|amendment|resolution|nomination|application|recommendation|charter|constitution|invoices?|cheques?|payments?|expenses|accounts|option [a-z\\d]|version [a-z\\d]|plan [a-z\\d]';
/** `Budget approved: 20k`, `The following cheques were approved`, `Passed without dissent`, `Voted 5-1 to approve it`. */
const TAKEN = prefiltered({
  cores: [
    [
      `^[\\s*_]*(?:the )?(?:[^\\s.!?:,;]+ ){0,3}?(?:${VOTED_ON}) `,
      '(?:approved|accepted|adopted|rejected)',
      '(?=[.:,;!]|\\s*$| (?:by|as|for|at|with|unanimously|subject|in)\\b)',
    ],
    [
      '^[\\s*_]*the following (?:[^\\s.!?:,;]+ ){1,3}(?:was|were|have been) ',
      '(?:approved|agreed|adopted|accepted|appointed|elected|authori[sz]ed|passed)',
      '\\b',
    ],
    [`\\b(?:invoices|cheques|payments|expenses|accounts) (?:were|have been) `, '(?:approved|accepted)', '\\b'],
    [
      '\\b(?:approved|adopted|passed|carried|accepted) ',
      '(?:without (?:dissent|objections?|opposition)|nem\\.? con)',
      '\\b',
    ],
    ['\\bvoted ', '\\d{1,3}\\s?[-–:]\\s?\\d{1,3} (?:to|in favou?r|against|for)', '\\b'],
    [
      '^[\\s*_]*votes?:? [^.!?]{0,40}',
      '\\d (?:for|in favou?r|yes|ayes?)',
      '\\b[^.!?]{0,40}\\b(?:approved|passed|carried|accepted|agreed|rejected|failed)\\b',
    ],
    ['\\b(?:the )', 'vote (?:was )?(?:passed|carried)', '\\b'],
    ['\\bmove[sd]\\b[^.!?]{2,80}, \\S+(?: \\S+)? ', 'seconds', ',? (?:and )?(?:accepted|carried|passed|approved)\\b'],
    ['\\bevery(?:one|body) (?:was|is|were) ', 'in favou?r', '(?= of\\b|[.!]?$)'],
    ['^[\\s*_]*', 'agreed', '[*_]*\\s[-–—]\\s+\\S'],
    ['^[\\s*_]*', "it['’]s been (?:agreed|decided|resolved)", ' (?:to|that|on)\\b'],
  ],
  flags: 'i',
});

/** `Tom Baker elected chair`. */
const ELECTED = prefiltered({
  before: '^[\\s*_]*[A-Z]\\S+(?: [A-Z]\\S+)? ',
  cores: ['(?:re-?)?elected'],
  after: ` (?:as )?(?:the |our )?(?:new )?(?:${OFFICES})s?\\b`,
  flags: '',
});

/** Whether a line tells in a short form that something was decided. */
export function isDecidedPlainly(line: string): boolean {
  return PLAIN_FORMS.some((form) => form.test(line));
}

const PLAIN_FORMS = [CLIENT_TAKES, TAKEN_OUT, PUT_OFF, WE_DO, TAKEN, ELECTED];

/** What was decided long ago: behind what was done then, or in front of it. What is to be done in some year is none (`agreed to open in 2027`). */
export const LONG_SINCE = prefiltered({
  cores: [
    ['\\b', '(?:in|since|during) (?:19|20)\\d\\d', '[.\\s]*$'],
    ['\\b', 'last (?:year|month|quarter|spring|summer|autumn|fall|winter)', '[.\\s]*$'],
    ['\\b', '(?:years?|months?) ago', '[.\\s]*$'],
    ['^[\\s*_]*', '(?:in (?:19|20)\\d\\d|last (?:year|month|quarter)|(?:years|months) ago)', ',?\\s'],
  ],
  flags: 'i',
});
export const AHEAD_OF_IT =
  /\b(?:agree|decide|vote|resolve|opt|chose|choose|plan|move)\S* (?:unanimously )?(?:to|that|on|for)\b/i;
