// Judging is there before anything of this is asked for; said here, what both need is not cut out into files of its own.
import './judging';
import { registerWriting } from '../writing/registerWriting';

/** What helps in an editor: completion, hovers, lenses, hints, links, symbols, renaming. Loaded behind everything that shows the workspace. */
export const WRITING = { registerWriting } as const;
