/** How much of a text a message quotes. */
const MOST = 60;

/** A text short enough for a message, cut between characters with an ellipsis. */
export function shorten(text: string): string {
  const characters = Array.from(text);
  return characters.length > MOST
    ? `${characters
        .slice(0, MOST - 1)
        .join('')
        .trimEnd()}…`
    : text;
}
