/** How the guard measures; tests shorten it. */
export interface GuardLimits {
  /** Longest time one file may take, in milliseconds of the processor where that is known. */
  readonly perFile: number;
  /** Longest time a worker may take to start, in milliseconds. */
  readonly start: number;
  readonly filesPerBatch: number;
}

export const GUARD_LIMITS: GuardLimits = { perFile: 1000, start: 30_000, filesPerBatch: 32 };
