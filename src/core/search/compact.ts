/**
 * Chinese characters as few ranges: those of `\p{Script=Han}`, the gaps between its blocks closed. The property itself has twenty, most beyond U+FFFF, and a pattern that asks
 * for it a few times over compiles to ten times the code, of which a thread has 16 MB before V8 compiles no more.
 */
const RANGES =
  '\\u2e80-\\u2fd5\\u3005\\u3007\\u3021-\\u3029\\u3038-\\u303b\\u3400-\\u9fff\\uf900-\\ufad9\\u{20000}-\\u{3ffff}';
const PROPERTY = '\\p{Script=Han}';
/** A class with all that stands in it, or the property alone; what is escaped opens no class. */
const CLASS = /\[(?:\\.|[^\\\]])*\]|\\(?:p\{[^}]*\}|.)/gsu;

/**
 * A pattern that says the same as its source in less compiled code.
 *
 * @param flags with `u` where the source names a script
 */
export function compact(source: string, flags: string): RegExp {
  return new RegExp(source.includes(PROPERTY) ? source.replace(CLASS, withRanges) : source, flags);
}

function withRanges(part: string): string {
  if (part.startsWith('[')) return part.replaceAll(PROPERTY, RANGES);
  return part === PROPERTY ? `[${RANGES}]` : part;
}
