import { spared } from '../../../search/spared';
import { type Core, prefiltered } from '../../prefiltered';

/** Words the search for English commitments goes by. Data only: extend these lists, not the code. */

/** Before `would`: somebody said or agreed that somebody would. */
const REPORTED =
  '(?<=\\b(?:said|says|agreed|promised|confirmed|mentioned|noted|stated|replied|indicated|assured \\w+|told \\w+|decided|determined) (?:that )?[^.,;:?]{1,40}\\s)';

/** Between a person and the verb: what makes it a promise or a duty that lies ahead. Where two stand, the second is the core (`prefiltered`). */
export const MODALS: readonly Core[] = [
  'will',
  "'ll",
  '’ll',
  'shall',
  ["(?:is|are|am|'s|’s|'re|’re|'m|’m) ", '(?:going|gonna) to'],
  ["(?:is|are|am|'s|’s|'re|’re|'m|’m) ", 'willing to'],
  ["(?:(?:is|are|am|'s|’s|'re|’re|'m|’m) )?", 'planning to'],
  'gonna',
  ["(?:(?:is|are|am|'s|’s|'m|’m) )?", '(?:happy|glad) to'],
  ['(?:is|are) ', '(?:ok|OK|okay|fine) to'],
  'plans? to',
  'intend(?:s|ed)? to',
  'planned to',
  ['(?:(?:has|have) )?', 'signed up to'],
  'aims? to',
  'agree[sd]? to',
  'promise[sd]? to',
  'commit(?:s|ted)? to',
  'offer(?:s|ed)? to',
  ["(?:(?:has|have|'ve|’ve|'s|’s) )?", 'volunteer(?:s|ed)? to'],
  ["(?:has|have|'ve|’ve|'s|’s) ", '(?:agreed|promised|offered|committed|undertaken) to'],
  ['took (?:it )?(?:up)?', 'on (?:himself|herself|themselves) to'],
  'undert(?:akes?|ook) to',
  '(?:is|are|am) to',
  ['(?:still )?', 'needs? to'],
  'ha(?:s|ve) to',
  ["(?:has|have|'ve|’ve|'s|’s) ", 'got to'],
  'must',
  ['(?:took|takes?|(?:(?:has|have) )?taken|has|have|got|given) (?:an?|the) ', '(?:action(?: item)?|task|job) to'],
  ['(?:is|are) ', 'aiming to'],
  'expects? to',
  'hopes? to',
  [
    '(?:is|are|was|were|(?:has|have) been) ',
    '(?:asked|tasked|assigned|directed|instructed|delegated|appointed|nominated|elected) to',
  ],
  // An offer, where it is one's own and of the kind that one takes up.
  'can(?=\\s(?:take (?:this|it|that|over|care|point|the lead|a look)|look into|reach out|follow up)\\b)',
  'can(?=\\s(?:host|send|share|bring|provide|prepare|draft|present|run|ask|check|organi[sz]e|book|write|do (?:it|that|this))\\b)',
  // A wish of others, unless there is a day for it.
  'should',
  // `Anna said the team would send them`: what was said then is promised now.
  [REPORTED, 'would'],
  // `I said I'd send them`: what was said then is promised now.
  [
    '(?<=\\b(?:said|promised|confirmed|(?:told|promised|assured) (?:her|him|them|you|us)) (?:that )?(?:i|we|he|she|they))',
    "['’]d",
  ],
];

/** `The easiest way is to add …`: what it consists in, not who does it. */
export const CONSISTS_IN =
  /\b(?:way|goal|aim|idea|plan|option|purpose|objective|intent|intention|point|hope|solution|approach|proposal|task|step|challenge|strategy|trick|job|role|thing|priority|alternative|suggestion|rule|key|answer|fix|focus|target|mission|question)\b/i;

/** Duties: weaker than a promise, so with these the verb must be one of `DEEDS`. */
export const DUTIES =
  /^(?:(?:still )?needs? to|ha(?:s|ve) to|(?:has|have|['’]ve|['’]s) got to|must|should|(?:is|are|am) to|.*(?:asked|tasked|assigned|directed|instructed) to)$/i;

/** Adverbs that may stand between modal and verb. */
export const ADVERBS =
  '(?:(?:also|then|still|first|now|just|all|both|each|again|next|please|probably|personally|quickly|immediately|therefore|additionally|together|soon|definitely|try to|try and|make sure to|go ahead and|hopefully|separately|internally|formally|kindly|be able to (?=never))\\s+)';

/** `The clinic said it would call`: no condition, whatever `would` is elsewhere. */
export const SAYS_WOULD = prefiltered({ before: REPORTED, cores: ['would'], after: '\\b', flags: 'gi' });

/** What somebody who was asked to has mostly done already by the end of the meeting. */
export const TOLD: ReadonlySet<string> = new Set(
  'explain present introduce describe comment clarify share speak talk say tell elaborate summarise summarize give walk show'.split(
    ' ',
  ),
);

/** Verbs with which `will` or `need to` promises nothing: states, effects, general truths. */
export const STATES: ReadonlySet<string> = new Set(
  `be have see know need like love want become remain stay depend benefit win lose fail miss hear notice enjoy feel face suffer use
  allow enable require mean appear seem cost last exist belong contain include consist result cause affect impact improve
  increase decrease grow shrink expire evolve end happen occur matter apply understand remember forget think believe hope expect
  recognise recognize realise realize experience receive wait get-used vary differ tend rise fall`.split(/\s+/),
);

/** What somebody says rather than does, where it stands in the present (`The client agrees with us`). */
export const SAYINGS: ReadonlySet<string> = new Set('agree suggest propose recommend'.split(' '));

/** Right before who has to do something: somebody's view that it has to be done, or what it is that has to be. */
export const VIEWS =
  /\b(?:(?:thinks?|thought|believes?|believed|feels?|felt|argue[sd]?|suggest(?:s|ed)?|said|says|pointed out|points out|noted|notes|mention(?:s|ed)|worr(?:ies|ied)|stress(?:es|ed)|emphasi[sz](?:es|ed))(?: that)?|(?:some|any|every)thing(?: that)?)\s*$/i;

/** How the meeting itself goes on: behind `we will` and `I will` it holds no longer than the meeting. */
export const OF_MEETING =
  /^(?:\s*(?:(?:move on|stop here|be brief|share my screen|get started)\b|come back to (?:this|that|it)(?: (?:later|in a (?:minute|moment|second|bit)))?[.!]?$|move (?:on )?to the next (?:item|point|topic)\b|start with the first\b|give (?:people|everyone|everybody|them|it) (?:\S+ ){1,3}?minutes?\b|(?:start|begin) at \d|let @?\p{Lu}[\p{L}’'-]+ (?!know\b)\p{Ll}|say (?:this|that)\b)|.{0,80}\bat the (?:beginning|start|end) of (?:the|each|every|this|our) (?:meeting|call|session)\b)/u;

/** `In this meeting we will discuss …`, `Today we will go through …`: what it is about. */
export const ABOUT_NOW =
  /(?:^|[.,;:–—-]\s?)\s*(?:in (?:this|today['’]s) (?:meeting|call|session)|(?:for )?today),?\s*$/i;
export const TALKS_OF =
  /^\s*(?:also |first |then )?(?:discuss|go (?:through|over)|talk|look at|cover|review|focus on)\b/i;

/** What all resolve without saying who does what. */
export const VAGUE =
  /^\s*(?:(?:also |all |just |really )?(?:think (?:about|through|of|more)|keep (?:that|this|it|an eye)|do better|(?:find|strike|keep) (?:an?|the|our) (?:\p{L}+ )?balance|start (?:thinking|to think))\b)/u;

/** Verbs that name a deed: with these a duty counts, and a name nobody introduced is taken for a person's or a team's. */
export const DEEDS: ReadonlySet<string> = new Set(
  `send issue share draft prepare review check confirm follow contact email e-mail mail call phone ping ask tell inform notify
  schedule organise organize arrange set book plan update write create make build design develop implement test fix resolve
  deliver submit provide give supply hand pass forward upload publish post file raise open close merge deploy migrate install
  configure investigate look analyse analyze research explore evaluate assess compare estimate calculate measure collect gather
  compile summarise summarize document record present demo demonstrate discuss talk speak meet invite join attend host run lead
  coordinate handle manage own take bring get find figure work start begin continue finish complete finalise finalize wrap sign
  approve decide choose pick select propose suggest recommend circulate distribute translate edit revise rework refactor clean
  move change replace add remove introduce ship release order buy purchase pay invoice quote negotiate escalate report respond
  reply answer return clarify verify validate sync chase monitor track keep put pull push reach try do help support train teach
  onboard hire recruit assign allocate define describe outline map sketch mock prototype proofread check-in align agree settle
  nail sort address tackle prioritise prioritize rename convert experiment survey interview refine reconsider revisit redo
  resend restart rerun roll switch cut trim extend shorten reduce break split link connect integrate import export print scan
  copy transfer visit travel fly drive deal ensure make-sure apply audit obtain procure warn rotate advise liaise remind request
  minute draw list note log triage reproduce debug profile benchmark optimise optimize polish localise localize announce
  advertise promote expand embed charge hold bake ring dig fetch pilot trial water paint repair rewire pour mow cook serve type
  laminate film shoot credit refund reimburse count weigh inspect swap borrow lend rent lease sell pack unpack load unload drop
  store wash sew mend fill empty seal patch pair brief debrief escort greet welcome chair facilitate moderate shadow cover watch
  supervise oversee craft proceed compose reword rework rephrase resubmit reassign onboard instrument tabulate wireframe mock-up pair-up scope prototype refine finalise tidy pursue solicit restart gather
  determine display examine inspect study read search brainstorm practise rehearse record format reformat restructure reorganise reorganize rearrange redesign rebuild rewrite rethink
  carry loop poke replicate combine simplify enhance enable disable generate populate upgrade tag label annotate classify train tune fine-tune retrain calibrate simulate visualise visualize plot chart
  diagram model specify formulate elaborate flesh iterate identify locate find uncover enforce consult engage involve elect appoint delegate disseminate distribute broadcast launch
  relaunch archive delete retire deprecate purge back-up backup restore recover secure encrypt register enrol enroll install uninstall reinstall setup set-up plug solder assemble
  patch troubleshoot diagnose push bring brief propose sketch deliver redo re-do clone fork tweak adjust modify correct amend
  followup double-check circle kick dm append insert fill populate quantify characterise characterize cite digitise digitize scrape crawl query filter clean-up cleanup port wrap-up sync-up`
    .split(/\s+/)
    .filter(Boolean),
);

/** Deeds that things do too (`Azure will run the builds`): with these a name nobody introduced is not enough. */
export const DEEDS_OF_THINGS: ReadonlySet<string> = new Set(
  `support run provide show help replace build give take handle start begin continue finish complete open close work return break keep report
  link connect import export integrate convert record track monitor manage lead do make get bring host extend cut reduce remove carry loop`.split(
    /\s+/,
  ),
);

/** Subjects that are a team or a party, whatever their capital letters. `#` stands for any one to three words before it. */
export const PARTY_NOUNS =
  'team|teams|group|department|dept|committee|board|office|crew|squad|staff|client|customer|vendor|supplier|agency|agencies|developers|designers?|engineers?|engineering|management|marketing|legal|finance|sales|ops|devops|qa|hr|ux|design|security|accounting|leadership|council|owner|manager|lead|leads|director|architect|chair|chairman|chairperson|secretary|treasurer|clerk|president|contractors?|consultants?|account manager|project manager|product owner|supervisor|sponsor|testers?|analysts?|editors?|trainers?|moderator|organisers?|organizers?|host|contractor|caretaker|assistant|deputy|boss|colleagues?|landlord|tenant|workshop|plumber|electrician|painter|builder|photographer|accountant|bookkeeper|lawyer|solicitor|counsel|courier|carrier|technician|facilities|warehouse|bank|auditors?|insurer|broker|agent|manufacturer|distributor|publisher|hotel|school|council|county|ministry|university|helpdesk|it department|service desk|comms|communications|procurement|logistics|production|maintenance|buyer|reviewers?|maintainers|members|commissioners?|trustees|volunteers|students|mayor|dean|principal|everyone|everybody|all members|both sides|both parties|each member|each team member|all of us';

/** Capitalised words at the head of a sentence that are no names. */
export const NOT_NAMES: ReadonlySet<string> = new Set(
  `use google microsoft apple amazon aws facebook meta twitter github gitlab openai cloudflare heroku stripe paypal shopify
  the this that these those it its there they he she his her their our your my a an and but or so if when once while since as for from in on
  at by to of with without after before until during possibly probably potentially likely definitely certainly hopefully obviously apparently clearly basically what which who whom whose why how where here then now today tomorrow
  yesterday also additionally finally first second third next last all some any each every no not none both either neither other another
  more most many much few several such only same new old goal goals purpose opportunity opportunities objective intent intention option aim ask feature features users user people customers system product
  version release api app application website site page server service services database code data file files test tests module
  plan plans project meeting note notes action actions item items decision decisions question questions risk risks issue issues
  agenda summary update updates monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
  september october november december please maybe perhaps however therefore thus hence otherwise instead meanwhile generally usually
  ideally hopefully currently eventually later soon everything something nothing anything anyone someone nobody work things thing
  changes change documentation docs budget payment invoice contract design feedback report results result phase milestone sprint
  step steps option options idea ideas point points topic topics status progress timeline deadline scope support training testing deployment
  development migration implementation integration process approach solution problem problems error errors bug bugs
  you time want better easier harder simpler faster cheaper safer quicker nicer best worst login logout button buttons form forms link links
  right whether useful prefer place places path paths attempt attempts applied added fixed failed failing removed changed updated
  library libraries plugin plugins boolean string number symbol stream factory logic property directory folder pattern quick quickly typically
  optional optionally utils utility queue hook loader method function parameter callback true false allow allows causes setting settings
  webhook webhooks cron script scripts nginx apache postgres postgresql mysql sqlite mongodb redis kafka docker kubernetes terraform ansible
  jenkins redux jira trello slack zoom figma notion webpack chrome firefox safari android ios windows linux ubuntu javascript typescript python`
    .split(/\s+/)
    .filter(Boolean),
);

/** A sentence with one of these is a condition, a hypothesis or a question put to somebody, not a promise. */
export const HEDGES = spared(
  /\b(?:(?:we|i|they|you|he|she|it)['’]d (?:need|have to|like|want|love|prefer|better)|if(?! asked)|unless|whenever|when(?! asked| questioned)|once|assuming|in case|provided that|depending on|would|could|might|(?<!(?:\d(?:st|nd|rd|th)?|in|by|of|until|before|late|early|mid|since|from) )may(?! \d)|whether|ideally|hypothetically|in theory|wished?|not sure|unclear|as long as|(?:un|not )likely|no longer|used to|in the event)\b/i,
);

/** What lies ahead: with one of these the present tense is a promise too (`Anna sends the contract by Friday`). */
export const AHEAD = spared(
  /\b(?:by (?:the )?(?:end of|next|this|tomorrow|tonight|eod|eow|close of|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|\d)|tomorrow|tonight|later (?:today|this week)|next (?:week|month|monday|tuesday|wednesday|thursday|friday|sprint|meeting|time)|this (?:afternoon|evening|friday|thursday)|(?:before|until|till|no later than) (?:the )?(?:next|launch|meeting|christmas|end of|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|\d)|within (?:the |a |an |\d|two|three)|this week|in (?:two|three|a few|\d+) (?:days|weeks)|in the next|on (?:monday|tuesday|wednesday|thursday|friday))/i,
);

/** `check whether` and `ask if` are deeds, not conditions. */
export const ASKS_WHETHER =
  /\b(?:check|checks|see|ask|asks|find out|test|verify|confirm|clarif(?:y|ies)|decide|determine|look into|look|investigate|know|let \w+ know|evaluate|examine|explore)\s+(?:\S+\s+){0,4}?(?:if|whether|when|where|how)\b/gi;

/** In the present these are what somebody is going to do, day or none (`Irene counts the stock`); with the particle that may follow. */
export const ASSIGNED: ReadonlySet<string> = new Set(
  `call ask book order draft circulate email mail forward arrange organise organize contact ring chase prepare write collect count bring
  send clarify finalise finalize schedule upload develop implement investigate revise translate submit create check test fix notify inform resend
  buy fetch invite find-out set-up put-together print sort reschedule renew bake type gather compile ship borrow`.split(
    /\s+/,
  ),
);

/** What happens again and again is a habit, not a promise. */
export const HABITS = spared(
  /\b(?:always|usually|normally|often|every|each|sometimes|never|already|currently|now|regularly|still|daily|weekly|monthly|when|if)\b/i,
);

/** What was done then is promised no more. */
export const LONG_AGO =
  /\b(?:in|since|of) (?:19|20)\d\d\b|\b(?:ago|last (?:week|month|quarter|year)|yesterday|back then|at the time)\b/i;
