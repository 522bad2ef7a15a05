/** The lines between the fences of a note's frontmatter, the last line end included; nothing where it is not closed. */
export function frontmatterRange(text: string): { readonly start: number; readonly end: number } | undefined {
  const opening = /^\ufeff?---[ \t]*\r?\n/.exec(text);
  if (!opening) return undefined;
  const start = opening[0].length;
  const closing = /^(?:---|\.\.\.)[ \t]*$/m.exec(text.slice(start).replaceAll('\r', ' '));
  return closing ? { start, end: start + closing.index } : undefined;
}
