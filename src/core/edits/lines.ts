/** The line end a text uses; LF where it has only one line. */
export function lineEndOf(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

/** Whether a text mixes line ends (or has a CR alone), so that a new line could not follow its custom. */
export function hasMixedLineEnds(text: string): boolean {
  const crlf = text.split('\r\n').length - 1;
  const lf = text.split('\n').length - 1;
  const cr = text.split('\r').length - 1;
  return cr !== crlf || (crlf > 0 && lf !== crlf);
}

/** Offset of the first character of the line that `at` is on. */
export function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}

/** Offset of the end of the line that `at` is on, before its line end. */
export function lineEnd(text: string, at: number): number {
  const next = text.indexOf('\n', at);
  if (next === -1) {
    return text.length;
  }
  return next > at && text[next - 1] === '\r' ? next - 1 : next;
}

/** Offset where the next line starts, or nothing on the last line. */
export function nextLine(text: string, at: number): number | undefined {
  const next = text.indexOf('\n', at);
  return next === -1 ? undefined : next + 1;
}
