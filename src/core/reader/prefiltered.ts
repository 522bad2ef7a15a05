import { compact } from '../search/compact';
import { holdsAll, listsFor } from '../search/wordsIn';
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

/** Words that a text must hold, or a lead and those, and what follows them: these are part of the match, and too common or too dear to be looked for. */
export type Core = string | readonly [lead: string, core: string, tail?: string];

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
  const forms = cores.map((core) => (typeof core === 'string' ? core : core.map((part) => `(?:${part})`).join('')));
  const source = `(?:${before})(?:${forms.join('|')})(?:${after})`;
  const pattern = compact(source, flags);
  const words = cores.map((core) => (typeof core === 'string' ? core : core[1]));
  const core = compact(words.join('|'), flags.includes('i') ? 'gi' : 'gu');
  const listsNeeded = listsFor(source);
  const holdsCore = (text: string, from = 0): boolean => {
    const lists = listsNeeded();
    if (from === 0 && lists.length > 0) return holdsAll(text, lists);
    core.lastIndex = from;
    return core.test(text);
  };
  // With the flag `g` a pattern goes on where it last matched, in whatever text that was.
  const fromStart = (): RegExp => {
    pattern.lastIndex = 0;
    return pattern;
  };
  return {
    test: (text) => holdsCore(text) && fromStart().test(text),
    exec: (text) => (holdsCore(text) ? fromStart().exec(text) : null),
    all: (text) => allMatches(text, pattern, holdsCore),
    replace: (text, by) => (holdsCore(text) ? text.replace(pattern, by) : text),
  };
}
