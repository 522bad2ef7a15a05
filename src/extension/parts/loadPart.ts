import { loadOnce } from './loadOnce';

/**
 * The code that activation does without, in a few parts. Each is loaded as a whole when something of it is first needed. These are the only
 * dynamic imports of the extension: every further one would cut the bundle into more, smaller files (`npm run layers` refuses it).
 */
export const loadPart = {
  judging: loadOnce(async () => (await import('./judging')).JUDGING),
  editing: loadOnce(async () => (await import('./editing')).EDITING),
  dashboard: loadOnce(async () => (await import('./dashboard')).DASHBOARD),
  reports: loadOnce(async () => (await import('./reports')).REPORTS),
  writing: loadOnce(async () => (await import('./writing')).WRITING),
} as const;
