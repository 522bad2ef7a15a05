import type { EntryDraft } from './entryDraft';
import type { KnownPeople } from './knownPeople';
import type { OwnerReading } from './ownerNames';
import { readAsides, readBehindThing, readFirstLine, readLastLine, readTrailing } from './ownersAtEnd';
import {
  readAddressed,
  readBeforeDay,
  readBehindTopic,
  readBoldLead,
  readBracketedLead,
  readGroup,
  readInChargeBehind,
  readKnownLead,
  readLeading,
  readPossessor,
  readSubject,
} from './ownersAtStart';
import { readSharedOut } from './ownersDealt';
import { readDoer, readDoerBehindDash, readLabelledBare } from './ownersInClauses';
import {
  readAssigned,
  readDoerBehind,
  readEach,
  readEverybody,
  readInCharge,
  readLabelled,
  readPassive,
  readSeveralInCharge,
  readSide,
} from './ownersInside';
import { readMentions, readMentionsElsewhere, readNoteLink, readProfileLinks, readSigned } from './ownersMentioned';
import { readOpening } from './ownersOpening';
import { readRemarked } from './ownersRemarked';
import type { TextScan } from './scanText';

/**
 * Reads who owns an entry: fields first, then a label (`负责人:`), a leading name (`Anna: …`, `Anna to …`), mentions, and a name
 * in brackets or behind a dash at the end.
 */
export function readOwners(scan: TextScan, draft: EntryDraft, known: KnownPeople): void {
  // A field that names the owner makes every other name a word of the text.
  if (draft.owners.length > 0) return;
  // Names in the wording own actions only: a decision that says who decides has no owner.
  const read = draft.kind === 'action' ? IN_ACTIONS : ELSEWHERE;
  for (const reading of read) {
    const owners = reading(scan, known);
    if (owners.length > 0) {
      draft.owners.push(...owners);
      return;
    }
  }
}

/** In the order in which they are asked: the more surely a place names an owner, the earlier. */
const IN_ACTIONS: readonly OwnerReading[] = [
  readLabelled,
  readLabelledBare,
  readPossessor,
  readSharedOut,
  readAssigned,
  readBeforeDay,
  readFirstLine,
  readLastLine,
  readBracketedLead,
  readBoldLead,
  readBehindThing,
  readAddressed,
  readInChargeBehind,
  readLeading,
  readBehindTopic,
  readMentions,
  readSigned,
  readProfileLinks,
  readNoteLink,
  readAsides,
  readTrailing,
  readDoerBehindDash,
  readSeveralInCharge,
  readKnownLead,
  readSide,
  readInCharge,
  readDoer,
  readPassive,
  readSubject,
  readOpening,
  readRemarked,
  readDoerBehind,
  readEverybody,
  readEach,
  readGroup,
];

/** For what is no action. */
const ELSEWHERE: readonly OwnerReading[] = [readLabelled, readMentionsElsewhere];
