/**
 * Every match of a pattern that bears the flag `g`. `String.matchAll` makes a new expression of it at each call, which costs more than
 * looking through a line.
 *
 * @param mayFollow whether the text can hold a match from an offset on; where it cannot, the rest is not searched
 */
export function allMatches(
  text: string,
  pattern: RegExp,
  mayFollow?: (text: string, from: number) => boolean,
): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  while (mayFollow?.(text, pattern.lastIndex) ?? true) {
    const match = pattern.exec(text);
    if (!match) break;
    found.push(match);
    if (match[0] === '') pattern.lastIndex += (text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1;
  }
  return found;
}
