/**
 * The code that activation does without, in a few parts. Each is loaded as a whole when something of it is first needed. These are the only
 * dynamic imports of the extension: every further one would cut the bundle into more, smaller files (`npm run layers` refuses it).
 */
export const loadPart = {
  judging: async () => (await import('./judging')).JUDGING,
  editing: async () => (await import('./editing')).EDITING,
  dashboard: async () => (await import('./dashboard')).DASHBOARD,
  reports: async () => (await import('./reports')).REPORTS,
  writing: async () => (await import('./writing')).WRITING,
} as const;
