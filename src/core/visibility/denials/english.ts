import { around, before, behind, type Denial, LETTERS, orOf } from './denial';

const DO_NOT = "(?<![a-z])(?:do not|don't|never|not to)";
/** The same of telling, which nobody denies of a thing: `we did not tell Anna`. */
const UNTOLD =
  "(?<!why )(?<![a-z])(?:no|not|never|cannot|avoid|stop|refrain from|(?:do|does|did|is|are|was|were|wo|ca|would|should|must|could|need|have|has|had)n'?t)(?: (?:yet|to|be|been|ever|going|gonna|want|plan|planning|even|need|have)){0,4}";
const SMALL = '(?: (?:any|anything|all|this|that|it|these|them|of|about|to)){0,4}';
/** No name stands in place of these: `do not give up`. */
const NO_NAME =
  '(?!(?:up|in|out|off|on|over|away|back|down|it|them|us|me|you|this|that|these|those|the|an?|any|all|anything|more|less|too|to|for|at|as|by|only|just|yet|now|our|your|my|their|his|its)(?![a-z]))';
/** The client without a name, as one speaks of somebody who is not there. */
const THEM =
  '(?<![a-z])(?:them|they|him|her|she|he|any(?:one|body)(?: (?:else|outside))?|outsiders|(?:the other|their) (?:side|team|people))';
const OUTSIDE = '(?:outside|outsiders?|(?:the other|their) (?:side|team))';
/** One word, where any number of them would be no name. */
const ONE_WORD = `[${LETTERS}]\\S*`;
const ENDS = '(?=[^a-z0-9 ]|$)';
/** What somebody had better not do, where it is said of nobody who uses a thing. */
const LEARN =
  "(?:know(?! if)|hear|find out|notice|reali[sz]e|suspect|discover|be told|be aware|be informed|be any the wiser|get wind|catch on|learn(?! (?:to|the|how(?! (?:many|much|long|late|we)))(?![a-z])))(?! (?:which|where|whether|how to|what to)(?![a-z]))(?!')";
const LEARNT =
  '(?:finds? out|found out|notice[sd]?|reali[sz]e[sd]?|suspects?|gets? wind|got wind|catch(?:es)? on|discovers?|knows?|knew|learn(?:s|ed|t)?(?! (?:to|the|how)(?![a-z]))|hears?|heard)';
/** What is told of, so that it is no question of how to use something. */
const OF_US =
  '(?:of|about|that|we|our|anything|everything|all of|why we|how (?:much|many|we|late|bad|long|little)|(?:what|who|where|when) we|the (?:real|true|whole|full|actual|reason|truth|extent))(?![a-z])';
/** Who never does something without telling somebody promises to tell them. */
const NO_PROMISE =
  "(?<!(?:(?<![a-z])(?:never|not|no|nothing|nobody|none)|n't)(?: (?!(?:and|so|but|then|or|just|ready|done|yet)(?![a-z]))[^\\s,.;:!?()–—]+){1,5} )";
const RECORDS =
  '(?:the |our |this )?(?:minutes|(?:client|customer|status|weekly|monthly) (?:report|update|summary|mail|email|minutes))(?![a-z])';

const TELLING: readonly Denial[] = [
  before(
    `(?:(?<![a-z])(?:not (?:yet )?for|nicht fur|pas pour|no para|(?:hide|hidden|keep|kept|secret) (?:this |it |that )?(?:away )?from|unknown to)|no need to tell|say nothing to) (?:the )?`,
  ),
  before(`${UNTOLD} (?:tell|telling|told)${SMALL} (?:the )?(?:\\S+ (?:and|or|nor) )?`),
  orOf(
    THEM,
    around(`${UNTOLD} (?:tell|telling|told) `, '(?! (?:which|what|where|when|whether|how|if|who)(?![a-z]))', ONE_WORD),
  ),
  around(
    `${UNTOLD} (?:inform|notify|alert|warn|brief|updat)(?:e|ing|ed)? (?:the )?`,
    `(?: (?:yet )?(?:of|about|that|why|yet|until|till|unless|for now|this|our)(?![a-z])|${ENDS})`,
  ),
  orOf(
    THEM,
    before(
      `${UNTOLD} (?:(?:shar|disclos|rais|rev?eal|admitt?|volunteer|leak|confess|expos|announc|flag|mention|discuss|escalat|communicat|hint)(?:e|ing)?|(?:go|get)(?:ing|ting)? into|lett?(?:ing)? (?:on|slip)|own(?:ing)? up|bring(?:ing)?(?: \\S+){0,4} up|(?:talk|speak)(?:ing)? (?:about|of))(?: \\S+){0,6} (?:to|with|in front of) (?:the )?`,
      ONE_WORD,
    ),
  ),
  around(`${UNTOLD} (?:talk|speak)(?:ing)? (?:to|with) (?:the )?`, ' (?:yet )?(?:about|of)(?![a-z])'),
  before(
    `(?<![a-z])not (?:yet |to )?(?:be |been )?(?:communicated|disclosed|announced|revealed|admitted|mentioned|raised|brought up)(?: \\S+){0,4} (?:to|with) (?:the )?`,
  ),
  orOf(
    THEM,
    before(
      '(?<![a-z])(?:not a|no|without a|breathe a) word(?: (?:of|about)(?: \\S+){1,4})? (?:to|with|in front of) (?:the )?',
    ),
  ),
  around('(?<![a-z])(?:tell|telling) (?:the )?', ' (?:nothing(?! new)|as little as)(?![a-z])'),
  orOf(THEM, before('(?<![a-z])(?:hide|hiding|withhold|conceal)(?: \\S+){1,4} from (?:the )?')),
  before(
    '(?<![a-z])(?:nobody|no[ -]one)(?: else)? (?:tells?|told|informs?|(?:mention|say|show|raise|admit)s?(?: \\S+){1,5} (?:to|with)) (?:the )?',
    ONE_WORD,
  ),
  around(`${UNTOLD} (?:alarm|worry|spook|scare|tip off|fill in|clue in)(?:ing)? (?:the )?`, "(?!'s)", ONE_WORD),
  around(
    '(?<![a-z])keep(?:ing)?(?: \\S+){1,4} from (?:the )?',
    `(?= (?:until|till|for now|for the moment|as long)(?![a-z])|${ENDS})`,
    ONE_WORD,
  ),
  before(`${DO_NOT} (?:show|send|give|say)${SMALL} to (?:the )?`),
  around(
    `${DO_NOT} (?:show|send|give) ${NO_NAME}`,
    '(?=[^a-z0-9 ]|$| (?:the|this|that|these|those|our|any|it|an?|what|how|why|yet|until|before)(?![a-z]))',
    `[${LETTERS}]\\S*(?: \\S+){0,3}?`,
  ),
  around(
    `${UNTOLD} let(?:ting)? (?:the )?`,
    ' (?:know|see|hear|find|learn|read|have|get|notice|reali[sz]e|suspect|catch|in on)',
  ),
  orOf(
    THEM,
    around(
      `${UNTOLD} let(?:ting)? (?:the )?`,
      ' (?:know|hear|find out|learn of|notice|reali[sz]e|suspect|in on)',
      ONE_WORD,
    ),
  ),
  before(
    "(?<![a-z])(?:(?:not(?: to)?|never|(?:do|wo|should|must)n't) (?:share|shared|show|shown|send|discuss|mention|raise|forward)|not (?:to )?be (?:shared|shown|sent|discussed|mentioned|raised|forwarded|passed|disclosed|given))(?: \\S+){0,3} (?:to|with|for) (?:the )?",
  ),
  before('(?<![a-z])(?:must|should|may|shall) not (?:reach|get to|go to) (?:the )?'),
  around(
    '(?<![a-z])(?:not|nothing) (?:yet )?to (?:the )?',
    ' (?:please|pls|yet)(?![a-z])',
    `(?!be |do|say|add|report|show|see|share|decide|go|start)[${LETTERS}]\\S*`,
  ),
  around('[([]\\s?(?:not|nothing) (?:yet )?to (?:the )?', '\\s?[)\\]]'),
  around('[([]\\s?', ':\\s?(?:no|not yet|never|否|不)\\s?[)\\]]'),
  around(`${DO_NOT} (?:cc|copy|inform|brief) (?:the )?`, "(?!'s)"),
];

const WITHOUT_THEM: readonly Denial[] = [
  orOf(THEM, before(`${NO_PROMISE}(?<![a-z])without (?:tell|inform|notify|alert|warn|copy|cc'?)ing (?:the )?`)),
  orOf(THEM, around(`${NO_PROMISE}(?<![a-z])without letting (?:the )?`, ' (?:know|notice|hear|see)')),
  orOf(
    THEM,
    around(
      `${NO_PROMISE}(?<![a-z])without (?:the )?`,
      ' (?:knowing|noticing|hearing|seeing|reali[sz]ing|suspecting|finding out|learning of|being (?:told|aware|informed)|(?:on the call|in the room)(?![a-z]))',
    ),
  ),
  around('(?<![a-z])(?:after|once) (?:the )?', ' (?:has |had )?(?:left|dropped off|hung up)(?![a-z])'),
  around(
    '(?<![a-z])(?:until|till|as soon as) (?:the )?',
    ' (?:has |is )?(?:left|gone|dropped off|hung up)(?![a-z])(?! (?:an?|the|us|her|his|their|some)(?![a-z]))',
  ),
  around('(?<![a-z])(?:sneak|slip|smuggl|slid)(?:e|ing|ping)?(?: \\S+){1,4} past (?:the )?', ENDS),
  around('(?<![a-z])steer(?:ing)? (?:the )?', ' (?:well )?away from'),
  behind(
    '(?: (?:should|must|will|to))? (?:be |being |is |was |are )?(?:kept|left|stays?|remains?) out of (?:it|this|that|the (?:loop|thread|discussion|call|conversation|mail))(?![a-z])',
  ),
  around(
    '(?:^|\\n|[([,–—])[\\s>#*+-]*(?:(?:debrief|wrap-?up|call|talk|discussion|round|part|meeting|chat|session|notes?|huddle|catch-?up) )?(?:without|w/?o) (?:the )?',
    '(?=\\s*(?:[:)\\]\\n]|$))',
    `[${LETTERS}]\\S*(?: \\S+){0,2}?`,
  ),
  around('(?<![a-z])behind (?:the )?', "(?:'s?)? backs?(?![a-z])"),
  around('(?<![a-z])(?:out of|away from) (?:the )?', "'s? (?:sight|earshot|hearing|eyes|ears)(?![a-z])"),
  around(
    '(?<![a-z])keep(?:ing)? (?:the )?',
    ' (?:out of|in the dark|quiet|calm|away from|at bay|distracted|guessing|uninformed|unaware|off (?:our|the|cc))(?![a-z])',
  ),
  around(
    '(?<![a-z])leav(?:e|ing) (?:the )?',
    ' (?:out of (?:it|this|that|the (?:loop|thread|discussion|conversation|call|mail|meeting))|off (?:the|cc|copy)|in the dark|guessing)(?![a-z])',
  ),
  around(
    '(?<![a-z])(?:stop|prevent)(?:ing)? (?:the )?',
    ' (?:from )?(?:finding out|learning of|noticing|hearing of|knowing|asking)(?![a-z])',
  ),
];

const KNOWING: readonly Denial[] = [
  behind(
    " (?:(?:must|should|may) not|(?:must|should)n't) (?:yet )?(?:get|have|receive|read)(?: (?:this|that|it|them|these))?(?: yet)?(?=[^a-z0-9 ]|$)",
  ),
  behind(
    " (?:(?:must|should|may|need|can) ?not|(?:must|should|need)n't|can't|not to) (?:yet )?(?:know|see|hear|find out)",
  ),
  orOf(
    THEM,
    behind(
      `(?: and \\S+)? (?:(?:must|should|may|need|can|shall|could)(?: ?not|n't| never)|can't|(?:is|are)(?: not| never|n't) (?:supposed |meant )?to|never (?:needs?|ha(?:s|ve)) to|better not|ought not to|ha(?:s|ve) no need to)(?: yet| ever)? ${LEARN}`,
    ),
  ),
  orOf(
    THEM,
    behind(
      ` (?:won'?t|will (?:not|never)|would(?:n't| not| never)|'ll never|(?:is|are)(?: not|n't) going to) (?:ever |even )?${LEARN}(?! the (?!(?:difference|delay|truth))[a-z])`,
    ),
  ),
  behind(
    ` (?:does not|doesn't|do not|don't|did not|didn't) (?:yet )?(?:(?:need|have) to )?(?:know|hear)(?: yet)?(?: ${OF_US}| (?:this|it)(?: yet)?${ENDS}|${ENDS})`,
  ),
  behind(
    ` (?:(?:is |was |has |are |were )?not|(?:was|were|has|have) never|isn't|wasn't|hasn't|aren't|weren't|haven't) (?:yet )?(?:been )?(?:told|informed|aware)(?: yet)?(?: ${OF_US}|${ENDS})`,
  ),
  behind(` (?:still |really )?(?:has|have|had) no (?:idea|clue|inkling)(?: yet)?(?: ${OF_US}|${ENDS})`),
  behind(
    " (?:(?:has|have)(?: not|n't)|never)(?: yet| even)? (?:noticed|reali[sz]ed|caught on|suspected|found out(?! (?:why|how|where|what|which)(?![a-z])))| (?:did|does|do)(?: not|n't) (?:notice|reali[sz]e|suspect|catch on)",
  ),
  behind(
    '(?: (?:is|are|was|were|still|remains?|stays?|be|completely)){0,4} (?:unaware|oblivious|none the wiser|uninformed|clueless|in the dark(?! (?:mode|theme)))(?![a-z])',
  ),
  orOf(
    THEM,
    around(
      '(?<![a-z])(?:so|so that|(?:make|making) sure(?: that)?|ensure(?: that)?|hop(?:e|ing|efully)(?: that)?|rather|prefer(?: that)?|better if|best if|lest) (?:the )?',
      ` (?:(?:does|do|did|will|can)(?: not|n't)|won't|can't|cannot|never) (?:ever )?${LEARNT}`,
    ),
  ),
  around(
    '(?<![a-z])hop(?:e|ing|efully)(?: that)? (?:the )?',
    " (?:(?:does|do|will)(?: not|n't)|won't|never) (?:ask(?! for)|check|count|look)(?![a-z])",
  ),
  orOf(
    THEM,
    around(
      "(?:(?<![a-z])(?:no need|no reason|not (?:necessary|needed|want|like|need)|too (?:early|soon)|never (?:want|need))|n't (?:want|like|need))(?: for)? (?:the )?",
      ` to (?:ever )?(?:${LEARN}|see (?:it|this|that|these)(?![a-z]))`,
      `[${LETTERS}]\\S*(?: \\S+){0,2}?`,
    ),
  ),
  orOf(
    OUTSIDE,
    around(
      '(?<![a-z])(?:nobody|no[ -]one|none|not a soul)(?: else)?(?: (?:at|from|on|of|in))?(?: the)? ',
      '(?: side)? (?:(?:hears|learns) (?:of|about)|finds out|notices|(?:yet |really )?knows?(?! (?:the|which|where|whether|if|how to|what)(?![a-z]))|ha(?:s|ve) (?:yet )?(?:noticed|been told|heard)|is aware|(?:needs|has|is) to (?:know|hear|learn|see)|(?:should|must|may|can|will|would) (?:ever |yet )?(?:know|hear|learn|see|find out|notice|be told))',
      `[${LETTERS}]\\S*(?: \\S+)?`,
    ),
  ),
  orOf(
    `${THEM}|(?<![a-z])(?:some(?:one|body)|people)`,
    around(
      '(?<![a-z])before (?:the )?',
      ' (?:finds? out|notices?|reali[sz]es?|discovers?|suspects?|spots? (?:it|this|that)|gets? wind|catch(?:es)? (?:on|it|us)|(?:hears?|learns?|knows?) (?:of|about|that|it)(?![a-z]))(?! (?:what|how|where|which)(?![a-z]))',
      `[${LETTERS}]\\S*(?: \\S+)?`,
    ),
  ),
  orOf(
    THEM,
    around(
      '(?<![a-z])(?:delete|remove|hide|purge|wipe|scrub|clean|swap|bury|destroy|undo|fix|patch)(?: \\S+){1,6} before (?:the )?',
      ' sees? (?:it|this|that|them)(?![a-z])',
      ONE_WORD,
    ),
  ),
  orOf(
    THEM,
    around(
      '(?<![a-z])if (?:the )?',
      ' (?:ever )?(?:knew|f(?:ou|i)nds? out|g[eo]ts? wind|learn(?:s|ed|t)? (?:of|about|that))(?! (?:what|how|where|which|why)(?![a-z]))',
      `[${LETTERS}]\\S*(?: \\S+)?`,
    ),
  ),
];

/** What they are told instead. */
const PRETENDING: readonly Denial[] = [
  orOf(
    THEM,
    around(
      '(?<![a-z])(?:let|lett?ing|make|making|led) (?:the )?',
      " (?:keep )?(?:to )?(?:think|believ|assum)(?:e|ing)? (?!it over)(?:that|it|it's|this|we|we're|the|our|all|everything|there)(?![a-z])",
    ),
  ),
  orOf(
    THEM,
    around(
      '(?<![a-z])(?:if|when|in case) (?:the )?',
      " (?:ever )?(?:asks?|wants? to know|enquires?)(?: (?:about|why|again|us)(?: \\S+){0,4}?)?,? (?:then )?(?:(?:we|you|just|simply|only|please) ){0,4}(?:say|blame|claim|pretend|deny|play|act|stick to|don't|do not|tell (?:her|him|them) (?:it|we|that (?:it|we)))(?![a-z])",
      `[${LETTERS}]\\S*(?: \\S+)?`,
    ),
  ),
  orOf(
    THEM,
    around(
      '(?<![a-z])(?:mention|say|tell|bring|raise|disclose|reveal|admit|discuss|volunteer)(?: \\S+){0,6} (?:only (?:if|when)|unless) (?:the )?',
      ' (?:asks?|notices?|insists?|brings? it up|raises? it)(?![a-z])',
      ONE_WORD,
    ),
  ),
  around('(?<![a-z])as far as (?:the )?', ' (?:knows|is aware|can tell)(?![a-z])'),
  behind(
    " (?:still |only )?(?:thinks|believes|assumes)(?: \\S+){1,10}, (?:but |though |actually )?(?:it|we|that|this|they) (?:(?:is|are|was|did|have|has|do)(?: not|n't))(?![a-z])",
  ),
  behind(' still (?:thinks|believes|assumes)(?! (?:that )?(?:\\S+ ){1,4}should(?![a-z]))(?![a-z])'),
  around(
    '(?<![a-z])told (?:the )?',
    " (?:that )?(?:it|we)(?: \\S+){1,8}, (?:but |though |in fact |actually )?(?:it (?:was|is|wasn't|isn't)|we (?:did|have|had)(?: not|n't))(?![a-z])",
  ),
  around('(?<![a-z])the less (?:the )?', ' (?:knows?|hears?|sees?)(?![a-z])'),
  behind(" (?:doesn't|don't|does not|do not) know (?:won't|can't|cannot|will not|does not|doesn't)(?![a-z])"),
  behind(" (?:will|would|'ll) (?:believe|swallow|fall for) (?:it|that|this|anything)(?![a-z])"),
  before(
    '(?<![a-z])(?:stall(?:ing)?|stonewall(?:ing)?|deceiv(?:e|ing)|fool(?:ing)?|bluff(?:ing)?|(?:lie|lied|lying) to|fob(?:bing)? off|play dumb with|pretend(?:ing)? to) (?:the )?',
  ),
];

export const ENGLISH_DENIALS: readonly Denial[] = [...TELLING, ...WITHOUT_THEM, ...KNOWING, ...PRETENDING];

/** What keeps something from everybody outside without naming anybody, each anywhere in a sentence. */
export const ENGLISH_SILENCE: readonly string[] = [
  '(?<![a-z])keep(?:ing)?(?: \\S+){1,5} (?:to|between|among|amongst) (?:ourselves|us)(?! (?:and|all)(?![a-z]))(?![a-z])|(?<![a-z])stays? between (?:\\S+ and )?(?:us|me|ourselves)(?! and)(?![a-z])',
  '(?<![a-z])keep(?:ing)? (?:quiet|mum|silent|schtum) (?:about|on|over)(?![a-z])',
  '(?<![a-z])keep(?:ing)?(?: \\S+){1,4} (?:(?<!(?:room|office|line|fan|motor|pump|machine|server|console|logs?) )quiet|hushed|under (?:wraps|the radar|our hats)|on the down ?low)(?= (?:until|till|for now|for the moment|as long|a while|before|from)(?![a-z])|[^a-z0-9 ]|$)',
  '(?<![a-z])sweep(?:ing)?(?: \\S+){1,5} under the (?:rug|carpet)|(?<![a-z])hush(?:ing)?(?: \\S+){0,4} up(?![a-z])|(?<![a-z])cover(?:ing)? (?:(?:it|this|that) up|(?:our|the) tracks)(?![a-z])',
  '(?<![a-z])(?:play|act)(?:ing)? (?:dumb|innocent)(?![a-z])|(?<![a-z])cover story|(?<![a-z])official (?:line|story|excuse)(?: is| was| will be|:)|plausible deniability|(?<![a-z])officially [^.\\n]{1,80} (?:in fact|actually|in truth|in reality)(?![a-z])',
  '(?<![a-z])let(?:ting)? the cat out of the bag|(?<![a-z])spill(?:ing)? the beans|(?<![a-z])sneak(?:ing)? (?:it|this|that|the|our|in)(?![a-z])',
  '(?<![a-z])(?:keep|keeping|leave|leaving) them (?:in the dark|guessing|out of (?:it|this|that|the (?:loop|thread|discussion|call|conversation)))(?![a-z])',
  '(?<![a-z])(?:mention|say|tell|bring|raise|disclose|reveal|admit|discuss|volunteer)(?: \\S+){0,6} (?:only (?:if|when)|unless) (?:directly |explicitly |specifically )?(?:asked|pressed|pushed)(?![a-z])',
  `(?<![a-z])(?:leav|keep|tak)(?:e|ing)?(?: \\S+){1,5} out of ${RECORDS}`,
  `(?<![a-z])(?:do not|don't|never|not to) (?:put|write|include|mention|note|record|list)(?: \\S+){1,5} (?:in|into) ${RECORDS}`,
  `(?<![a-z])(?:nobody|no[ -]one)(?: else)? (?:(?:needs|has|is) to|(?:should|must|may) (?:ever )?) ?(?:know|hear|learn|find out)(?: (?:of|about|that|this|we)(?![a-z])|${ENDS})|(?<![a-z])(?:nobody|no[ -]one)(?: else)? (?:will|would) (?:ever )?(?:know|notice|find out)`,
];
