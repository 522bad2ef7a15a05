import { readNaturalDate } from '../../core/calendar/naturalDate';
import { planEdits } from '../../core/edits/planEdits';
import { EXAMPLE_LAST_DATE, shiftDates, weeksUntil } from '../../core/example/shiftDates';
import { renderNoteTemplate, templateFolder } from '../../core/template/renderNoteTemplate';
import { adoptFolder } from '../capture/adoptFolder';
import { adoptNote } from '../capture/adoptNote';
import { assignProject } from '../capture/assignProject';
import { logEntry } from '../capture/logEntry';
import { logTalk } from '../capture/logTalk';
import { newMeeting } from '../capture/newMeeting';
import { newReport } from '../capture/newReport';
import { pasteNote } from '../capture/pasteNote';

/** What changes notes, makes new ones and adopts those of others, and reads the dates that are typed for it. Loaded with the first tick, fix, date, new or adopted note. */
export const EDITING = {
  EXAMPLE_LAST_DATE,
  adoptFolder,
  adoptNote,
  assignProject,
  logEntry,
  logTalk,
  newMeeting,
  newReport,
  pasteNote,
  planEdits,
  readNaturalDate,
  renderNoteTemplate,
  shiftDates,
  templateFolder,
  weeksUntil,
} as const;
