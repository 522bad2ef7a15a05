import { isKnown, type KnownPeople } from '../../fields/knownPeople';
import { DEEDS } from './words';

/** Verbs that stand in the middle of a sentence, and in no order. */
export const FINITE =
  /\b(?:is|are|was|were|went|has|have|had|took|takes|will|did|does|can|could|should|worked|works|failed|done|finished)\b/i;

/** Deeds that are things as well (`Update on hiring`, `Test results`): nothing but what follows tells which. */
const THINGS_TOO: ReadonlySet<string> = new Set(
  `answer audit book brief call change charge check cover deal debrief demo design document draft estimate experiment extend film host
  interview invoice issue link log map measure minute mock note outline patch pilot plan present profile project prototype purchase
  quote record refund release report request research review run scan scope share sketch store supply support survey switch sync test
  track transfer travel trial update upload visit watch water work wrap display study search practice format label tag model plot chart diagram archive
  register launch backup setup upgrade clone fork query filter port train read find delete brief tune restore`.split(
    /\s+/,
  ),
);
const DETERMINER =
  /^\s+(?:(?:out|up|over|back|down|off|through|together)\s+)?(?:the|an?|our|all|this|that|these|those|any|every|each|both|my|your|his|her|its|their|some|whether|if)\s/i;
const NEXT_WORDS = /^\s+(\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]*)?)/u;
/** With their particle these are no things: `Work out how`, `Check in with the client`. */
const WITH_PARTICLE =
  /^(?:work (?:out|on|with|through|together)|check (?:in|out|with|whether|if|on|that)|(?:read|go|run) through|wrap up|map out|plan out|test out|call (?:back|up)|report back|search for|follow up)\s\p{Ll}/iu;

/** Behind these a sentence of its own may stand in an order: `Ask whether the room is free`. */
const CLAUSE =
  /\b(?:that|which|who|what|whether|if|how|where|when|why|until|once|so|because|as|before|after|unless)\b/i;

/**
 * Whether a verb and what follows it are an order (`Check the loan`), rather than a thing (`Update on hiring`) or a statement
 * (`Test results look good`, `Check in with the client went well`).
 *
 * @param rest what stands behind the verb, with the blank before it
 */
export function readsAsOrder(verb: string, rest: string, known: KnownPeople): boolean {
  const deed = verb.toLowerCase();
  if (!DEEDS.has(deed)) return false;
  const to = NEXT_WORDS.exec(rest)?.[1];
  const isToSomebody = to !== undefined && (isKnown(to, known) || isKnown(to.split(/\s/)[0] ?? '', known));
  const isWith = WITH_PARTICLE.test(deed + rest);
  if (THINGS_TOO.has(deed) && !DETERMINER.test(rest) && !isToSomebody && !isWith) return false;
  const clauseAt = rest.search(CLAUSE);
  return (
    deed === 'ensure' ||
    (deed === 'make' && /^\s+sure\b/i.test(rest)) ||
    !FINITE.test(clauseAt < 0 ? rest : rest.slice(0, clauseAt))
  );
}
