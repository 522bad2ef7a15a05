import { tokensOf } from '../runs';

/**
 * Tells for each token of a line whether it belongs to one of the texts, as a whole.
 *
 * @param texts what may stand there
 */
export function coveredBy(texts: readonly string[]): (tokens: readonly string[]) => readonly boolean[] {
  const byFirst = new Map<string, (readonly string[])[]>();
  for (const text of new Set(texts)) {
    const tokens = tokensOf(text);
    const [first] = tokens;
    if (first === undefined) continue;
    const same = byFirst.get(first);
    same ? same.push(tokens) : byFirst.set(first, [tokens]);
  }
  return (line) => {
    const covered = line.map(() => false);
    line.forEach((token, at) => {
      for (const text of byFirst.get(token) ?? [])
        if (text.every((word, i) => line[at + i] === word)) covered.fill(true, at, at + text.length);
    });
    return covered;
  };
}
