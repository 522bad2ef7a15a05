import { around, before, behind, type Denial, orOf } from './denial';
import { KNOWING, PRETENDING } from './englishKnowing';
import { TELLING, WITHOUT_THEM } from './englishTelling';
import { DO_NOT, ENDS, RECORDS, SMALL } from './englishWords';

const MANY = '(?<![a-z])(?:clients|customers)';
/** Of several clients only an order keeps something from them; that they cannot see a thing, or do not yet, is how it works. */
const OF_MANY: readonly Denial[] = [
  behind(" (?:(?:must|should|may) not|(?:must|should) never|(?:must|should)n't) (?:yet )?(?:know|see|hear|find out)"),
  around(`${DO_NOT} let (?:the |our )?`, ' (?:know|see|hear|find|learn|read|have|get|notice)'),
  before(`${DO_NOT} tell${SMALL} (?:the |our )?`),
].map((denial) => orOf(MANY, denial));

export const ENGLISH_DENIALS: readonly Denial[] = [...TELLING, ...WITHOUT_THEM, ...KNOWING, ...PRETENDING, ...OF_MANY];

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
