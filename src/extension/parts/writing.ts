import { registerWriting } from '../writing/registerWriting';

/** What helps in an editor: completion, hovers, lenses, hints, links, symbols, renaming. Loaded behind everything that shows the workspace. */
export const WRITING = { registerWriting } as const;
