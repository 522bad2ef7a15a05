/**
 * How people say that something is kept from somebody: what stands before a name, and what behind it. Matched on folded text. Words that may come several times are
 * counted to four there: up to three, all that follows is compiled once for each.
 */
export interface Denial {
  readonly before: string;
  readonly behind: string;
  /** Where any words would do for a name, no more than these: `never send drafts without asking` keeps nothing from anybody. */
  readonly anybody?: string | undefined;
  /** What else calls the client here: `before they notice` says it without a name, `they do not see the button` does not. */
  readonly also?: string | undefined;
}

export function before(words: string, anybody?: string): Denial {
  return around(words, '', anybody);
}

export function behind(words: string): Denial {
  return around('', words);
}

export function around(before: string, behind: string, anybody?: string): Denial {
  return { before, behind, anybody };
}

/** The same where others than those with a name are meant, too. */
export function orOf(also: string, denial: Denial): Denial {
  return { ...denial, also };
}

/**
 * What a class holds for the letters and digits of folded text, what stands beyond U+FFFF among them: with `\p{L}\p{N}` and the flag `u`, which it needs, the denials compile to twice
 * as much.
 */
export const LETTERS = '0-9a-z\\u00b5-\\u1fff\\u2c00-\\u2dff\\u3005-\\u3007\\u3031-\\ufdff\\ufe70-\\uffdc';
