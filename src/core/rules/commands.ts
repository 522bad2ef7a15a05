import type { FixAction } from '../model/finding';

/**
 * Commands of the product that fixes hand over to when they need more than an edit. The first argument is the path of the
 * note (or the project's id where it says so), further ones are named beside each.
 */
export const RULE_COMMANDS = {
  /** path of the planned meeting */
  openBrief: 'rapport.openBrief',
  /** path of the meeting */
  shareMinutes: 'rapport.shareMinutes',
  /** path of the meeting */
  markAsShared: 'rapport.markAsShared',
  /** path of the report draft */
  markAsSent: 'rapport.markAsSent',
  /** id of the project */
  generateClientReport: 'rapport.generateClientReport',
  /** path, start offset of the entry */
  draftReply: 'rapport.draftReply',
  /** id of the project */
  newMeetingNote: 'rapport.newMeetingNote',
  /** nothing, what the project is called */
  newProject: 'rapport.newProject',
  /** id of the project */
  openDashboard: 'rapport.openDashboard',
  /** path of the note the action belongs to, what is to be done */
  logAction: 'rapport.logAction',
  /** path of the project's profile */
  editBaseline: 'rapport.editBaseline',
  /** id of the project, what changes */
  logChange: 'rapport.logChange',
} as const;

type RuleCommand = (typeof RULE_COMMANDS)[keyof typeof RULE_COMMANDS];

/** A fix that hands over to a command of the product. */
export function runCommand(command: RuleCommand, ...values: readonly string[]): FixAction {
  return { kind: 'command', command, arguments: values };
}
