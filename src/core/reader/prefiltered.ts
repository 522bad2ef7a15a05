import { allMatches } from './matches';

/** What a pattern is made of. Every match holds one of its cores, so a text without any of them need not be searched. */
export interface PatternParts {
  /** What stands before the core: names, boundaries, lookbehinds, which are dear to try at every letter. */
  readonly before?: string;
  /** What is found fast, plain words mostly; each may have a lead of its own. */
  readonly cores: readonly Core[];
  readonly after?: string;
  readonly flags: string;
}

export type Core = string | readonly [lead: string, core: string];

/** A pattern that is tried only on texts that hold one of its cores. */
export interface Prefiltered {
  test(text: string): boolean;
  exec(text: string): RegExpExecArray | null;
  all(text: string): readonly RegExpExecArray[];
  replace(text: string, by: (match: string) => string): string;
}

/**
 * Makes a pattern that most texts are spared. What it is tried by is made of the same words as the pattern itself: none can be missing.
 * Where case does not count the cores are searched without the flag `u`: with both a search is several times slower, and no word of ours is told
 * apart by it.
 */
export function prefiltered({ before = '', cores, after = '', flags }: PatternParts): Prefiltered {
  const forms = cores.map((core) => (typeof core === 'string' ? core : `(?:${core[0]})(?:${core[1]})`));
  const pattern = new RegExp(`(?:${before})(?:${forms.join('|')})(?:${after})`, flags);
  const core = anyCore([{ cores, flags }]);
  return {
    test: (text) => core.test(text) && pattern.test(text),
    exec: (text) => (core.test(text) ? pattern.exec(text) : null),
    all: (text) => (core.test(text) ? allMatches(text, pattern) : []),
    replace: (text, by) => (core.test(text) ? text.replace(pattern, by) : text),
  };
}

/** What every text holds in which one of several patterns matches. */
export function anyCore(patterns: readonly Pick<PatternParts, 'cores' | 'flags'>[]): RegExp {
  const cores = patterns.flatMap((pattern) => pattern.cores.map((core) => (typeof core === 'string' ? core : core[1])));
  const isCaseless = patterns.some(({ flags }) => flags.includes('i'));
  return new RegExp(cores.join('|'), isCaseless ? 'i' : 'u');
}
