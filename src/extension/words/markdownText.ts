/** Text from a note made safe to stand in a Markdown tooltip: nothing in it is markup, a link or a command. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+\-.!|<>~$&]/g, '\\$&').replace(/\s+/g, ' ');
}
