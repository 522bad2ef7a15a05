import { around, before, behind, type Denial, LETTERS, orOf } from './denial';
import { ENDS, LEARN, LEARNT, OF_US, ONE_WORD, OUTSIDE, THEM } from './englishWords';

/** That they do not know, or are not to. */
export const KNOWING: readonly Denial[] = [
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
export const PRETENDING: readonly Denial[] = [
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
