/** The first line of what is said. */
export function openingLine(said: string): string {
  return said.split(/[\r\n]/, 1)[0] ?? '';
}
