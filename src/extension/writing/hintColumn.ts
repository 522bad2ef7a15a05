/**
 * Where in its line what is said of a date stands: right behind it, or, where the sentence goes on there without a blank (`周五前发计划`), behind the line, so
 * that nothing stands within a word.
 *
 * @param end the column behind the date
 */
export function hintColumn(line: string, end: number): number {
  return /^\p{L}/u.test(line.slice(end)) ? line.trimEnd().length : end;
}
