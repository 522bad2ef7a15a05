/**
 * Many words, of which it is asked which of them stands at a place. A pattern of as many alternatives tries one after the other, and each pattern that
 * holds them is compiled with all of them.
 */
interface WordTable {
  /**
   * Where the first of the words that stand at a place ends, in the order in which they were given.
   *
   * @param goesOn what else must be so where a word ends, else the next is asked
   * @returns -1 where none stands there
   */
  endAt(text: string, at: number, goesOn?: (end: number) => boolean): number;
  /** Whether one of the words ends at a place. */
  endsAt(text: string, end: number): boolean;
  /** Whether one of the words stands anywhere in a text. */
  isIn(text: string): boolean;
}

interface Word {
  readonly word: string;
  /** What must stand behind it, or must not. */
  readonly follows: RegExp | undefined;
}

/** @param sources each a word as it stands, and behind it a lookahead if only some of what follows makes it one (`聊(?!天)`) */
export function wordTable(sources: readonly string[]): WordTable {
  const byFirst = new Map<number, Word[]>();
  let longest = 0;
  for (const source of sources) {
    const [word = ''] = source.split('(', 1);
    const lookahead = source.slice(word.length);
    const its = { word, follows: lookahead === '' ? undefined : new RegExp(lookahead, 'uy') };
    const known = byFirst.get(word.charCodeAt(0));
    if (known) known.push(its);
    else byFirst.set(word.charCodeAt(0), [its]);
    longest = Math.max(longest, word.length);
  }
  const endAt: WordTable['endAt'] = (text, at, goesOn) => {
    for (const { word, follows } of byFirst.get(text.charCodeAt(at)) ?? []) {
      const end = at + word.length;
      if (text.startsWith(word, at) && mayFollow(follows, text, end) && (goesOn === undefined || goesOn(end)))
        return end;
    }
    return -1;
  };
  return {
    endAt,
    endsAt(text, end) {
      for (let at = end - 1; at >= Math.max(0, end - longest); at--)
        if (endAt(text, at, (its) => its === end) === end) return true;
      return false;
    },
    isIn(text) {
      for (let at = 0; at < text.length; at++) if (endAt(text, at) >= 0) return true;
      return false;
    },
  };
}

function mayFollow(follows: RegExp | undefined, text: string, end: number): boolean {
  if (follows === undefined) return true;
  follows.lastIndex = end;
  return follows.test(text);
}
