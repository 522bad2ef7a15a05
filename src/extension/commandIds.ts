/** Every command of the manifest, by the name the code uses. A test holds this list against package.json. */
export const COMMANDS = {
  newClient: 'rapport.newClient',
  newProject: 'rapport.newProject',
  newMeetingNote: 'rapport.newMeetingNote',
  createSample: 'rapport.createSample',
  openDashboard: 'rapport.openDashboard',
  copyDashboardLink: 'rapport.copyDashboardLink',
  exportDashboard: 'rapport.exportDashboard',
  generateClientReport: 'rapport.generateClientReport',
  refresh: 'rapport.refresh',
  logAction: 'rapport.logAction',
  logDecision: 'rapport.logDecision',
  logQuestion: 'rapport.logQuestion',
  logFeedback: 'rapport.logFeedback',
  logNeed: 'rapport.logNeed',
  logRisk: 'rapport.logRisk',
  logIssue: 'rapport.logIssue',
  logChange: 'rapport.logChange',
  logConflict: 'rapport.logConflict',
  markForClient: 'rapport.markForClient',
  markInternal: 'rapport.markInternal',
  markAsSent: 'rapport.markAsSent',
  shareMinutes: 'rapport.shareMinutes',
  markAsShared: 'rapport.markAsShared',
  openBrief: 'rapport.openBrief',
  draftReply: 'rapport.draftReply',
  openProfile: 'rapport.openProfile',
  explainRule: 'rapport.explainRule',
  fixProblem: 'rapport.fixProblem',
  filterProjects: 'rapport.filterProjects',
  clearFilter: 'rapport.clearFilter',
} as const;

/** Commands that rows, fixes and links run, and that stand in no menu. */
export const INTERNAL_COMMANDS = {
  applyFix: 'rapport.applyFix',
} as const;
