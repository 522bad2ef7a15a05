import { exportCalendar } from './calendarFlow';
import { openBrief } from './meetingBrief';
import { shareMinutes } from './minutesFlow';
import { ReportFlow } from './reportFlow';

/** What makes documents. They need the same parts of the core, so they are loaded together, when one of them is asked for. */
export const REPORT_PARTS = { ReportFlow, shareMinutes, openBrief, exportCalendar } as const;
