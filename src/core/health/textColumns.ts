/** What takes two columns of a terminal or a plain mail: Chinese characters and full-width punctuation. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/;

/** How a column stands: figures end at the same place, words begin at it. */
export type Alignment = 'start' | 'end';

/** Rows as text in columns, two spaces apart, without spaces at line ends. A short row leaves its last columns out. */
export function textColumns(rows: readonly (readonly string[])[], alignments: readonly Alignment[]): readonly string[] {
  const widths = alignments.map((_, at) => Math.max(0, ...rows.map((row) => widthOf(row[at] ?? ''))));
  return rows.map((row) =>
    row
      .map((cell, at) => {
        const space = ' '.repeat(Math.max(0, (widths[at] ?? 0) - widthOf(cell)));
        return alignments[at] === 'end' ? space + cell : cell + space;
      })
      .join('  ')
      .trimEnd(),
  );
}

function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (WIDE.test(character) ? 2 : 1), 0);
}
