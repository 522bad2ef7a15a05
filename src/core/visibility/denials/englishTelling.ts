import { around, before, behind, type Denial, LETTERS, orOf } from './denial';
import { DO_NOT, ENDS, NO_NAME, NO_PROMISE, ONE_WORD, SMALL, THEM, UNTOLD } from './englishWords';

/** That nobody tells or shows them. */
export const TELLING: readonly Denial[] = [
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

/** That it is done, or spoken of, where they are not. */
export const WITHOUT_THEM: readonly Denial[] = [
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
