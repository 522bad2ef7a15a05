/** A text without its `⟦…⟧` marks, and where they stood: offsets in the text without them, in order. */
export function withoutMarks(marked: string): {
  readonly text: string;
  readonly marks: readonly (readonly [start: number, end: number])[];
} {
  let text = '';
  const marks: [number, number][] = [];
  for (const part of marked.split(/(⟦|⟧)/)) {
    if (part === '⟦') {
      marks.push([text.length, text.length]);
    } else if (part === '⟧') {
      const open = marks[marks.length - 1];
      if (open) {
        open[1] = text.length;
      }
    } else {
      text += part;
    }
  }
  return { text, marks };
}
