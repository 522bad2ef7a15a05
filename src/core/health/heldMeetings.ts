import { windowStart } from '../calendar/clock';
import { isHeld, isMeeting } from '../facts/meetingState';
import type { LocalDate } from '../model/date';
import type { Communication, Project } from '../model/snapshot';

/** Held meetings and calls of the window with at least one client contact present (health.md, *Meetings*). */
export function heldMeetings(project: Project, asOf: LocalDate): readonly Communication[] {
  return heldCommunications(project, asOf).filter(({ note, withClient }) => withClient && isMeeting(note));
}

/** Everything said or written in the window, the internal included. */
export function heldCommunications(project: Project, asOf: LocalDate): readonly Communication[] {
  const from = windowStart(asOf);
  return project.communications.filter(({ note }) => {
    const date = note.date?.value;
    return (
      date !== undefined &&
      date >= from &&
      date <= asOf &&
      (isHeld(note, asOf) || (!isMeeting(note) && note.status === undefined))
    );
  });
}
