import { DEEDS } from './words';

const MEETS =
  /^\s*(?:also )?(?:be )?meet(?:s|ing)?(?:\s+(?:again|on|in|at|next|this|today|tonight|tomorrow|every|to|for|before|after|from|over|by|up(?! with))\b|[.!]?$)(?!.*\bwith\b)/i;
const MOVES =
  /^\s*(?:also )?(?:be )?(?:travel(?:s|l?ing)?|fly|flies|flying|drives?|driving)(?:\s+(?:back|over|down|up|out|home|abroad|to|from|on|in|next|this|today|tonight|tomorrow|with|by)\b|[.!]?$)/i;
const WHAT_FOR = /\b(?:to|and) (\p{Ll}+)\b/gu;

/**
 * Whether somebody only meets or travels, and takes nothing on by it: `meets on Tuesday`, `will fly to Oslo`, but not `will fly to Oslo to train the staff`.
 *
 * @param rest the words from the verb on
 */
export function merelyGoes(rest: string): boolean {
  if (MEETS.test(rest)) return true;
  return MOVES.test(rest) && ![...rest.matchAll(WHAT_FOR)].some(([, verb = '']) => DEEDS.has(verb));
}
