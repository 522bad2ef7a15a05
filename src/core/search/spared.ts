import { compact } from './compact';
import { holdsAll, listsFor } from './wordsIn';

/** A pattern that is not tried on a text without the words that all its matches hold. */
export interface Spared {
  readonly pattern: RegExp;
  test(text: string): boolean;
  exec(text: string): RegExpExecArray | null;
}

/**
 * Spares most texts a pattern that is dear to try. The words are told by its source, so none can be missing.
 *
 * @param pattern without the flags `g` and `y`; where it may match a text without any word in particular it is tried on all
 */
export function spared({ source, flags }: RegExp): Spared {
  const lists = listsFor(source);
  const pattern = compact(source, flags);
  return {
    pattern,
    test: (text) => holdsAll(text, lists()) && pattern.test(text),
    exec: (text) => (holdsAll(text, lists()) ? pattern.exec(text) : null),
  };
}
