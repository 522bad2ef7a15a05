import { calendarCommand } from './calendarCommand';
import { minutesCommand } from './minutesCommand';
import { reportCommand } from './reportCommand';

/** The commands that write a document. They need the same parts, so they are loaded together. */
export const DOCUMENT_COMMANDS = { report: reportCommand, minutes: minutesCommand, calendar: calendarCommand } as const;
