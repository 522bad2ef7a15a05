/** What a command does with whatever the editor hands over. */
export type Handler = (...args: readonly unknown[]) => unknown;

/** Commands by their ids. */
export type Handlers = readonly (readonly [id: string, handler: Handler])[];
