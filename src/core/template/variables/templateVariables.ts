import { BRIEF_VARIABLES, INTERNAL_BRIEF_VARIABLES, MINUTES_VARIABLES } from './meetingVariables';
import {
  CLIENT_VARIABLES,
  COMMUNICATION_VARIABLES,
  ENTRY_VARIABLES,
  MESSAGE_VARIABLES,
  PROJECT_VARIABLES,
  WEEKLY_REPORT_VARIABLES,
} from './noteVariables';
import { REPORT_VARIABLES } from './reportVariables';
import type { TemplateVariable } from './variable';

/** Every template by its name, and the names it may use. */
export const TEMPLATE_VARIABLES: ReadonlyMap<string, readonly TemplateVariable[]> = new Map([
  ['report-executive', REPORT_VARIABLES],
  ['report-technical', REPORT_VARIABLES],
  ['minutes', MINUTES_VARIABLES],
  ['brief', BRIEF_VARIABLES],
  ['brief-internal', INTERNAL_BRIEF_VARIABLES],
  ['meeting', COMMUNICATION_VARIABLES],
  ['call', COMMUNICATION_VARIABLES],
  ['email', MESSAGE_VARIABLES],
  ['chat', MESSAGE_VARIABLES],
  ['weekly-report', WEEKLY_REPORT_VARIABLES],
  ['client', CLIENT_VARIABLES],
  ['project', PROJECT_VARIABLES],
  ...['action', 'decision', 'question', 'feedback', 'need', 'risk', 'issue', 'change', 'conflict'].map(
    (name): [string, readonly TemplateVariable[]] => [name, ENTRY_VARIABLES],
  ),
]);
