/** How much of a text a message quotes. */
const MOST = 60;

/** A text short enough for a message, without the stop at its end, cut between characters with an ellipsis. */
export function shorten(text: string): string {
  const trimmed = text.replace(/[.。;；,，]+$/, '');
  if (trimmed.length <= MOST) {
    return trimmed;
  }
  const characters = Array.from(trimmed);
  const start = characters.slice(0, MOST - 1).join('');
  return characters.length > MOST ? `${start.trimEnd()}…` : trimmed;
}
