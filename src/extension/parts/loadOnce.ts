/**
 * Loads something when it is first asked for, and has it from then on: an import is resolved anew each time it is made, which everything that is shown
 * after an edit would wait for. A load that failed is tried again by whoever asks next.
 */
export function loadOnce<Loaded>(load: () => Promise<Loaded>): () => Promise<Loaded> {
  let loaded: Promise<Loaded> | undefined;
  return () => {
    loaded ??= load().catch((cause: unknown) => {
      loaded = undefined;
      throw cause;
    });
    return loaded;
  };
}
