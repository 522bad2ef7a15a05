import { cameFromClient } from '../facts/cameFromClient';
import type { Level } from '../model/entry';
import type { TrackedEntry } from '../model/snapshot';
import { doneDay, type EntryClock, stepDay } from './entryClock';

/** A client's question until it is answered. */
export const QUESTION: EntryClock = {
  verb: 'answered',
  step: 'answered',
  applies: ({ entry, side }) => entry.kind === 'question' && side === 'us',
  end: (tracked) => stepDay(tracked, 'answered', 'resolved') ?? doneDay(tracked),
  limit: ({ response }) => response.question,
};

/** The client's feedback until it is answered. Praise asks for no answer. */
export const FEEDBACK: EntryClock = {
  verb: 'feedback',
  step: 'answered',
  applies: ({ entry, side }) => entry.kind === 'feedback' && side === 'us' && entry.tone?.value !== 'praise',
  end: (tracked) => stepDay(tracked, 'answered', 'resolved') ?? doneDay(tracked),
  limit: ({ response }) => response.feedback,
};

/** A need of the client until it is played back. */
export const NEED: EntryClock = {
  verb: 'confirmed',
  step: 'confirmed',
  applies: ({ entry, side }) => entry.kind === 'need' && side === 'us',
  end: (tracked) => stepDay(tracked, 'confirmed', 'agreed') ?? doneDay(tracked),
  limit: ({ response }) => response.need,
};

/** A high or medium risk or issue until the client is told, unless they came up with it. Closing it is not telling. */
export const DISCLOSURE: EntryClock = {
  verb: 'disclosed',
  step: 'disclosed',
  applies: (tracked) => isRiskOrIssue(tracked) && levelOf(tracked) !== 'low' && !cameFromClient(tracked),
  end: (tracked) => stepDay(tracked, 'disclosed'),
  closed: (tracked) => stepDay(tracked, 'resolved') ?? doneDay(tracked),
  limit: ({ response }, tracked) => (levelOf(tracked) === 'high' ? response.disclose.high : response.disclose.medium),
};

/** A conflict until it is resolved, which takes a cause, at least one option and an agreement. */
export const CONFLICT: EntryClock = {
  verb: 'resolved',
  step: 'resolved',
  applies: ({ entry }) => entry.kind === 'conflict',
  end: (tracked) => (isSettled(tracked) ? (stepDay(tracked, 'resolved', 'agreed') ?? doneDay(tracked)) : undefined),
  limit: ({ response }) => response.conflict,
};

/** A change until the client knows of it. Agreeing to it takes knowing it. */
export const COMMUNICATION: EntryClock = {
  verb: 'communicated',
  step: 'communicated',
  applies: ({ entry }) => entry.kind === 'change',
  end: (tracked) => stepDay(tracked, 'communicated', 'agreed'),
  closed: doneDay,
  limit: ({ response }) => response.communicate,
};

/** A change until the client agrees to it. */
export const AGREEMENT: EntryClock = {
  verb: 'agreed',
  step: 'agreed',
  applies: ({ entry }) => entry.kind === 'change',
  end: (tracked) => stepDay(tracked, 'agreed'),
  closed: doneDay,
  limit: ({ response }) => response.agree,
};

/** How grave a risk or issue is. One that nobody rated is taken for medium. */
export function levelOf({ entry }: TrackedEntry): Level {
  return entry.severity?.value ?? 'medium';
}

function isRiskOrIssue({ entry }: TrackedEntry): boolean {
  return entry.kind === 'risk' || entry.kind === 'issue';
}

function isSettled({ entry }: TrackedEntry): boolean {
  return entry.cause !== undefined && (entry.options?.length ?? 0) > 0 && entry.agreement !== undefined;
}
