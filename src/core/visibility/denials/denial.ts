/** How people say that something is kept from somebody: what stands before a name, and what behind it. Matched on folded text. */
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
