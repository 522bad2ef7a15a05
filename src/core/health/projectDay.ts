import { isWithin, type Window, windowOf } from '../calendar/clock';
import { isHeld, isMeeting } from '../facts/meetingState';
import type { LocalDate } from '../model/date';
import type { Communication, Project } from '../model/snapshot';
import type { SentReport } from './reportDates';
import type { Timeline } from './timeline';

/** A project as it stood on a day. What is dated later is not in it. */
export interface ProjectDay {
  readonly project: Project;
  readonly timeline: Timeline;
  readonly window: Window;
  /** Everything said or written in the window, the internal included. */
  readonly communications: readonly Communication[];
  /** Held meetings and calls of the window with at least one client contact present (docs/health.md). */
  readonly meetings: readonly Communication[];
  /** Reports sent in the window. */
  readonly reports: readonly SentReport[];
}

/** Looks at a timeline on one of its days. */
export function projectDay(timeline: Timeline, asOf: LocalDate): ProjectDay {
  const { project } = timeline;
  const window = windowOf(asOf);
  const communications = project.communications.filter(({ note }) => {
    if (note.date === undefined || !isWithin(window, note.date.value)) return false;
    return isHeld(note, asOf) || (!isMeeting(note) && note.status === undefined);
  });
  return {
    project,
    timeline,
    window,
    communications,
    meetings: communications.filter(({ note, withClient }) => withClient && isMeeting(note)),
    reports: timeline.sent.filter(({ sent }) => isWithin(window, sent)),
  };
}
