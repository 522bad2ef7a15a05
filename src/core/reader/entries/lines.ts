import { type ChatMessage, messageFrom } from '../body/chat';

/** Where a line of the text stands. */
export interface Line {
  readonly start: number;
  readonly end: number;
}

/** The lines of a stretch of text that say something, without the blanks before them. */
export function linesOf(text: string, start: number, end: number): readonly Line[] {
  const lines: Line[] = [];
  let from = start;
  for (let i = start; i <= end; i++) {
    const char = text[i];
    if (i < end && char !== '\n' && char !== '\r') continue;
    let first = from;
    while (first < i && /[ \t]/.test(text[first] ?? '')) first++;
    if (first < i) lines.push({ start: first, end: i });
    from = i + 1;
  }
  return lines;
}

/** The lines of what is said in messages of a chat: who says it, and when, is none of them. */
export function withoutStamps(lines: readonly Line[], messages: readonly ChatMessage[] | undefined): readonly Line[] {
  if (!messages || messages.length === 0) return lines;
  return lines.flatMap((line) => {
    const message = messages[messageFrom(messages, line.start)];
    if (!message || line.end <= message.head || line.start >= message.start) return line;
    return message.start < line.end ? { start: message.start, end: line.end } : [];
  });
}

/** What a line says. */
export function textOfLine({ start, end }: Line, text: string): string {
  return text.slice(start, end);
}
