/** A text of which nothing is left but its line breaks, as long as it was. */
export function blanked(text: string): string {
  return text.replace(/[^\r\n]+/g, (words) => ' '.repeat(words.length));
}
