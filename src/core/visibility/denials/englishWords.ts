import { LETTERS } from './denial';

export const DO_NOT = "(?<![a-z])(?:do not|don't|never|not to)";
/** The same of telling, which nobody denies of a thing: `we did not tell Anna`. */
export const UNTOLD =
  "(?<!why )(?<![a-z])(?:no|not|never|cannot|avoid|stop|refrain from|(?:do|does|did|is|are|was|were|wo|ca|would|should|must|could|need|have|has|had)n'?t)(?: (?:yet|to|be|been|ever|going|gonna|want|plan|planning|even|need|have)){0,4}";
export const SMALL = '(?: (?:any|anything|all|this|that|it|these|them|of|about|to)){0,4}';
/** No name stands in place of these: `do not give up`. */
export const NO_NAME =
  '(?!(?:up|in|out|off|on|over|away|back|down|it|them|us|me|you|this|that|these|those|the|an?|any|all|anything|more|less|too|to|for|at|as|by|only|just|yet|now|our|your|my|their|his|its)(?![a-z]))';
/** The client without a name, as one speaks of somebody who is not there. */
export const THEM =
  '(?<![a-z])(?:them|they|him|her|she|he|any(?:one|body)(?: (?:else|outside))?|outsiders|(?:the other|their) (?:side|team|people))';
export const OUTSIDE = '(?:outside|outsiders?|(?:the other|their) (?:side|team))';
/** One word, where any number of them would be no name. */
export const ONE_WORD = `[${LETTERS}]\\S*`;
export const ENDS = '(?=[^a-z0-9 ]|$)';
/** What somebody had better not do, where it is said of nobody who uses a thing. */
export const LEARN =
  "(?:know(?! if)|hear|find out|notice|reali[sz]e|suspect|discover|be told|be aware|be informed|be any the wiser|get wind|catch on|learn(?! (?:to|the|how(?! (?:many|much|long|late|we)))(?![a-z])))(?! (?:which|where|whether|how to|what to)(?![a-z]))(?!')";
export const LEARNT =
  '(?:finds? out|found out|notice[sd]?|reali[sz]e[sd]?|suspects?|gets? wind|got wind|catch(?:es)? on|discovers?|knows?|knew|learn(?:s|ed|t)?(?! (?:to|the|how)(?![a-z]))|hears?|heard)';
/** What is told of, so that it is no question of how to use something. */
export const OF_US =
  '(?:of|about|that|we|our|anything|everything|all of|why we|how (?:much|many|we|late|bad|long|little)|(?:what|who|where|when) we|the (?:real|true|whole|full|actual|reason|truth|extent))(?![a-z])';
/** Who never does something without telling somebody promises to tell them. */
export const NO_PROMISE =
  "(?<!(?:(?<![a-z])(?:never|not|no|nothing|nobody|none)|n't)(?: (?!(?:and|so|but|then|or|just|ready|done|yet)(?![a-z]))[^\\s,.;:!?()–—]+){1,5} )";
export const RECORDS =
  '(?:the |our |this )?(?:minutes|(?:client|customer|status|weekly|monthly) (?:report|update|summary|mail|email|minutes))(?![a-z])';
