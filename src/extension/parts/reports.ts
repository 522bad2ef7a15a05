// Judging is there before anything of this is asked for; said here, what both need is not cut out into files of its own.
import './judging';
import { clientMarkdown } from '../../core/report/clientMarkdown';
import { exportCalendar } from '../report/calendarFlow';
import { chooseForClient } from '../report/chooseForClient';
import { handOutReport } from '../report/handOutReport';
import { prepareMeeting } from '../report/meetingBrief';
import { handOutMeeting } from '../report/meetingFlow';
import { ReportFlow } from '../report/reportFlow';
import { markAsSent } from '../report/sentFlow';
import { markAsShared } from '../report/sharedFlow';
import { customizeTemplate } from '../templates/customizeTemplate';

/** What makes documents. Loaded when the first one is asked for. */
export const REPORTS = {
  ReportFlow,
  chooseForClient,
  clientMarkdown,
  customizeTemplate,
  exportCalendar,
  handOutMeeting,
  handOutReport,
  markAsSent,
  markAsShared,
  prepareMeeting,
} as const;
