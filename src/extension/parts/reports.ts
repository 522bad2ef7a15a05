import { exportCalendar } from '../report/calendarFlow';
import { openBrief } from '../report/meetingBrief';
import { shareMinutes } from '../report/minutesFlow';
import { ReportFlow } from '../report/reportFlow';

/** What makes documents. Loaded when the first one is asked for. */
export const REPORTS = { ReportFlow, exportCalendar, openBrief, shareMinutes } as const;
