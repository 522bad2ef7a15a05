/**
 * The code that activation does without, in a few parts. Each is loaded as a whole when something of it is first needed. These are the only
 * dynamic imports of the extension: every further one would cut the bundle into more, smaller files (`npm run layers` refuses it).
 */
export const loadPart = {
  judging: remembered(async () => (await import('./judging')).JUDGING),
  editing: remembered(async () => (await import('./editing')).EDITING),
  dashboard: remembered(async () => (await import('./dashboard')).DASHBOARD),
  reports: remembered(async () => (await import('./reports')).REPORTS),
  writing: remembered(async () => (await import('./writing')).WRITING),
} as const;

/** An import is resolved anew each time it is made, which everything that is shown after an edit would wait for. One that failed is tried again. */
function remembered<Part>(load: () => Promise<Part>): () => Promise<Part> {
  let loaded: Promise<Part> | undefined;
  return () => {
    loaded ??= load().catch((cause: unknown) => {
      loaded = undefined;
      throw cause;
    });
    return loaded;
  };
}
