import { spared } from '../../search/spared';
/** Words by which English minutes tell that something was decided. Data only: `tellsDecision.ts` makes its patterns of them. */

/** Who decides as one: the last word of a group's name. */
export const DECIDERS =
  'we|teams?|groups?|board|committee|council|councillors|delegates|members|directors|trustees|attendees|participants|meeting|assembly|panel|tsc|tac|pmc|wg|sc|working group|steering group|everyone|everybody|all|all present|those present|both|both (?:teams|parties|sides)|parties|organi[sz]ers|maintainers|officers|executive|majority|chairs|club|class|society|association';

/** What may stand before and behind that word. */
export const BEFORE_DECIDERS = '(?:all (?:of )?|most (?:of )?)?(?:the |our )?(?:\\p{L}+ )?';
export const BEHIND_DECIDERS =
  "(?: members?| present)?(?: have| has| had|['’]ve)?(?: all| then| also| both| finally| ultimately)?";

/** How they do so. */
export const TOGETHER =
  '(?:(?:unanimously|mutually|jointly|therefore|finally|ultimately|collectively|eventually|tentatively|formally)\\s+)?';

/** Verbs of deciding, each with what must follow it. Alone behind nobody the first two may open a line, too. */
export const DECIDED_WHAT =
  '(?:agreed|decided|consensed)(?=\\s+(?:we|that|to|on|upon|not|against|unanimously|there|for|in favou?r|as follows)\\b)|determined(?=\\s+(?:that\\b[^.!?]{3,60}?\\s(?:will|should|would|shall))\\b)';
export const RESOLVED_WHAT = 'resolved(?=\\s+(?:that|to)\\b)';
/** Only behind who decides. */
export const CHOSE_WHAT =
  '(?:voted(?=\\s+(?:to|for|in favou?r|against|unanimously)\\b)|agrees?(?=\\s+(?:that|to|on|this|with this|(?:the|our|an?)\\s[^.?!:]{3,60}?\\s(?:is|will|should)) ?\\b)|(?:opted|settled)(?=\\s+(?:to|for|on)\\b)(?!\\s+on (?:the|a|an|our) (?:sofa|couch|bench|chairs?|floor|grass|terrace)\\b)|(?<!\\bboth\\s)(?:chose|elected|determined|concluded)(?=\\s+(?:to|that)\\b)|(?:approved|adopted|ratified|endorsed|rejected|elected|appointed)(?=\\s)(?!\\s+by\\b)|decide(?=\\s+(?:that|to|on|against)\\b))';

/** Behind nobody, but over what somebody will do: `Agreed the page would go`. */
export const AGREED_CLAUSE =
  '(?:agreed|decided)(?=\\s+(?:the|an?|our|all|most|each|every|both|it|this|these)\\s(?:[^\\s.?!:]+ ){1,12}?(?:would|will|should|shall|must)\\b)';

/** Without saying who, a line that opens so tells what all of them did (`Discussed the costs, instead agreed to wait`). */
export const TALKED =
  '^[\\s*_]*(?:(?:we|the (?:team|group|board|committee)) )?(?:discussed|talked|went|looked|reviewed|considered|debated|brainstormed|compared|met|spoke|explored|evaluated|weighed|thought)\\s[^.!?:]{3,140}?(?:,|;|\\s(?:and|but|so|then))\\s+(?:(?:and|but|so|then|instead|finally|ultimately|eventually|we|have)\\s+)*';

/** What all agree on, and nobody decides: how something was, or that they do not. */
export const OPINION =
  /^[^.!?]*\bagreed (?:to disagree\b|(?:that )?(?:it|this|that|they|(?:the|our) (?:\p{L}+ ){1,3})\s?(?:was|were|went|is|are) (?:(?:a|an|very|really|all|quite|so) ){0,2}(?:difficult|hard|important|complicated|tricky|confusing|unclear|great|good|fun|well|success(?:ful)?|useful|helpful|productive|nice|interesting|fine|enjoyable|worthwhile|lovely)\b(?!.{0,40}\bto\b))|^[\s*_]*agreed upon (?:\p{L}+ ){1,2}(?:is|are|was|were)\b/iu;

/** The noun instead of the verb: what opens a line, and what may stand in one. */
export const AGREEMENT_FIRST =
  '(?:(?:general|rough|broad|unanimous|overall|group|clear) )?(?:agreement|consensus|consent)(?: (?:(?:is|was)(?! (?:hard|difficult|needed|required|important|necessary|key|missing|rare|not)\\b)|to|that|this|on|for|reached)\\b|\\s*:)|(?:an? |the )?(?:final |group |collective )?(?:agreement|decision|consensus)(?: (?:of|on|about) \\p{L}+)? (?:has been|was|is) (?:reached|made|taken|to|that)\\b';
export const AGREEMENT_INSIDE =
  '\\b(?:unanimous consent (?:to|for|on)|(?:reached|came to) (?:an? )?(?:agreement|consensus|decision) (?:to|that|on)|(?:there (?:is|was) )(?:(?:a|general|broad|rough|unanimous|clear|full) )?(?:consensus|agreement) (?:to|that|on)|(?:a |the )(?:final )?decision (?:was|has been) (?:made|taken|reached) (?:to|that|on)|the (?:final )?(?:decision|consensus) (?:is|was) (?:to(?! be (?:made|taken|reached|confirmed))|that))\\b';

/** A noun that is not there yet: `Agreement on pricing is still open`; what follows `that` is what was agreed. */
export const AGREEMENT_OPEN =
  '(?:an? |the |our )?(?:\\p{L}+ )?(?:agreement|consensus|consent|decision)\\b(?:(?!\\bthat\\b)[^.!?:]){0,60}?\\b(?:(?:is|still|remains) (?:open|pending|unclear)|to be (?:made|taken|signed|reached|found|confirmed|negotiated)|not yet)\\b';

/** What is gone with and nobody decides on: company, and figures of speech. */
const NO_CHOICE = '(?:him|her|them|us|me|you|the (?:flow|facts))';

/** What is taken instead of something else. */
export const GOING_WITH = `^(?:so )?(?:we (?:will|are going to|decided to)|we'll|we’ll|we're going to|we’re going to) (?:go (?:ahead )?with|stick (?:with|to)|proceed with|stay with|settle on|go for)\\b(?!\\s+${NO_CHOICE}\\b)|^(?:so )?(?:we (?:go (?:for|with)(?=\\s(?:an?|the|our|option|version|plan)\\s)(?!\\sa (?:walk|coffee|beer|drink|run|swim|ride)\\b)|stick with|proceed with)|(?:we are|we're|we’re) (?:going|sticking|proceeding) with)\\b(?!\\s+${NO_CHOICE}\\b)|^(?:going|sticking|proceeding) with\\b(?!\\s+(?:${NO_CHOICE}\\b|(?:it|this|that) (?:is|was|has)\\b|\\p{L}+ (?:to|on|for|and)\\b))`;

/** How a vote ended. */
export const CARRIED =
  'carried|carries|pass+ed|passes|approved|adopted|defeated|accepted|granted|ratified|fails|failed';
/** What is voted on: `motion sensors` are none. */
export const MOTION = 'motions?(?! (?:sensor|detector|design|graphic|capture|picture|blur))';
/** What a body takes or leaves. */
export const PROPOSALS =
  'proposal|amendment|minutes|budget|agenda|resolution|nomination|application|recommendation|charter|by-?laws|constitution|treasurer.s report|financial report';

/** `We chose Stripe over Adyen`, `Selected Supabase for the logins`, `The page was agreed to be dropped`, `Everyone is OK with it`. */
export const CHOSEN =
  '^[\\s*_]*(?:(?:so )?we |the (?:team|group|board|committee) )?(?:have )?(?:chose|chosen|selected|picked)\\s(?!(?:up|out|on|off)\\b)[^.!?]{2,60}?\\s(?:as|for|over|instead of|rather than|because|since|due to)\\s|^[\\s*_]*(?:(?:settled on|opted (?:for|to|against))(?!\\s(?:the (?:sofa|couch|bench|floor|grass|terrace)|\\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\\b)\\s\\S|(?:we )?went with\\s[^.!?]{2,60}?\\s(?:over|instead of|rather than)\\s)|^[\\s*_]*(?:so )?(?!.*\\b(?:what|how|where|who|as|than|if|think)\\b)(?:[^\\s.,:?!]+ ){1,5}it is!+$|\\S\\s(?:was|were|has been|have been)\\s(?:(?:decided|agreed)\\s(?:to be|upon|on)\\b|(?:chosen|selected|picked)\\s(?:as(?! (?:the |our )?(?:best|top|winner|finalist|\\p{L}+ of the (?:year|month|week))\\b)|over|instead)\\b(?![^.!?]*\\s(?:last (?:year|month|week|spring|summer|autumn|fall|winter|season|quarter|time)|ago|in (?:19|20)\\d\\d)[.\\s]*$))|^[\\s*_]*(?:everyone|everybody|all|we all|we)\\s(?:is|are|was|were)\\s(?:all\\s)?(?:ok|okay|in agreement|on board)\\swith\\b|[.;–-]\\sno objections?[.]?$';

/** `We've chosen Vue`, `The group landed on May`, `Ended up going with Vue`, `We all agreed Vue is best`, `Decision to move it`. */
export const CHOSEN_ALONE =
  "^[\\s*_]*(?:(?:so|finally|ultimately|eventually|in the end),? )?(?:(?:(?:we|(?:the |our )?(?:team|group|board|committee|class|club)|everyone|everybody)(?:['’]ve| have| has)?(?: (?:all|then|also|both|finally|ultimately|eventually|collectively|unanimously))?|(?:finally|ultimately|eventually)) (?:chose|chosen|picked|selected|decided on|agreed on|settled on|(?:agreed|decided|concluded) (?:the|an?|it|our|this|\\p{L}+) (?:[^\\s.?!]+ ){0,6}?(?:is|are|should|would|will|must)\\b)|(?:(?:we|(?:the |our )?(?:team|group)) )?(?:landed on|locked in|voted (?:for|to|against)|ended up (?:choosing|going with|picking|selecting|deciding)|came to (?:the|a) (?:conclusion|decision|agreement) (?:that|to)|concluded that (?:we|it|the team) (?:should|will|would|must|need))|chose|decision to(?! be\\b))\\s(?!(?:up|out|off|a few|some|several|poorly|badly|wrong|well|(?:the|an?|our) (?:sofa|couch|bench|chairs?|seats?|floor|grass|terrace|table))\\b)\\S|^[\\s*_]*(?:approved|adopted|ratified|rejected)\\s(?:the|an?|last|previous|minutes|budget|agenda|[$€£])(?!\\s(?:pr|pull|merge|mr|ticket|request|push)\\b)|^[^.!?]+\\s(?:was|were|has been|have been)\\s(?:chosen|selected|picked)(?:[.\\s]*$|\\s(?:for|because|due|by (?:the )?(?:team|group|all|everyone|vote))\\b)|^[\\s*_]*(?:so )?(?:we|team|the team)(?:['’]ll| will| are going to|['’]re going to) (?:be )?(?:us(?:e|ing)|build(?:ing)?|switch(?:ing)?|mov(?:e|ing)|do(?:ing)?|have|having)\\s[^.?!]{2,60}?\\s(?:instead(?: of)?|rather than)\\b";

/** One of these is in whatever tells a decision: most lines hold none. */
export const MAY_DECIDE = spared(
  /agree|go-?ahead|green.?li|signed off|decid|decision|resol|determin|conclu|vote|opted|settle|chose|select|picked|\bok(?:ay)?\b|on board|it is!|landed|locked in|ended up|instead|rather than|rejected|objection|elect|appoint|approv|adopt|accept|ratif|endors|reject|declin|consen|motion|second|carrie|passe|favou?r|from now on|settling|\b(?:going|go|went with|sticking|stick|proceeding|proceed|stay)\b/i,
);

/** What was moved, and the one word by which a later sentence says how that ended (`Seconded by Tom. Carried.`). */
export const MOVED = spared(/\b(?:moved|motion|motioned|seconded|votes?|voted|proposed by|proposal)\b/i);
export const OUTCOME =
  /^[\s*_]*(?:motion |unanimously |all |so )?(?:carried|passed|approved|adopted|accepted|unanimous)(?: unanimously)?[\s*_.!]*$/i;

/** What is no decision yet, and how something went. */
export const AWAITS =
  /^[\s*_]*(?:(?:we|they) (?:are|is) )?(?:still |currently )?(?:awaiting|waiting (?:for|on|to hear)|on hold until)\b/i;
export const WENT =
  /^[\s*_]*(?:the|our|all|both) (?:\p{Ll}[\p{L}’'-]* ){1,4}?(?:met (?:the|our|all|with)|went|worked|performed|showed|demonstrated|exceeded|(?:was|were) (?:successful|productive|well|held|happy|satisfied|pleased|impressed|presented|discussed|reviewed|shown))\b/iu;

/** What is put to the vote, at the start of a line, and how that ended, at the start of one below. */
export const PUT_TO_VOTE = spared(
  /^[\s*_]*(?:(?:\p{Lu}\S* ){0,2}(?:moves|moved|motions|motioned|proposed|proposes) (?:that|to|for|the|an?)\b|\p{L}+: moved (?:that|to)\b|move (?:that|to|for|the|minutes)\b|(?:a |the )?(?:motion|proposal|resolution)(?:\s+\d{1,2})?(?:\s+(?:to|for|that|by)\b|\s*[:–-]\s*\S))/iu,
);
export const OUTCOME_BELOW =
  /^[\s*_]*(?:(?:the )?(?:motion|vote|result|outcome)s?\s*(?:is |was |:|[–-])?\s*)?(?:unanimous(?:ly)?|carried|passed|passes|approved|adopted|accepted|agreed|seconded[^.\n]{0,60}(?:carried|passed|approved|unanimous)|all (?:in favou?r|agreed)|\d{1,3} (?:in favou?r|for|ayes?|yes)\b)/iu;

/** An office that somebody is chosen for. */
export const OFFICES =
  'chair(?:person|man|woman)?|vice[- ]chair|co-?chair|president|vice[- ]president|secretary|treasurer|director|trustee|member|officer|representative|lead|captain';

/** What has not been decided, or depends. */
export const NOT_YET =
  /\b(?:if|once|unless|until|whether|when|not|never|no motion|no decision|no consensus|to be|check|make sure|will be|should be|needs?|pending|waiting|awaiting)\b/i;
