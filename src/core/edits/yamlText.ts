import type { YamlValue } from '../model/textEdit';

/** Where a value is to stand: between flow brackets, commas and brackets need quotes. */
export type YamlPlace = 'block' | 'flow';

/** A value on one line of YAML: a scalar, or a list or map in flow style. */
export function yamlText(value: YamlValue, place: YamlPlace = 'block'): string {
  if (typeof value === 'string') {
    return scalarText(value, place);
  }
  if (typeof value === 'number' || typeof value === 'boolean') {
    return String(value);
  }
  if (isList(value)) {
    return `[${value.map((it) => yamlText(it, 'flow')).join(', ')}]`;
  }
  const pairs = Object.entries(value).map(([key, it]) => `${scalarText(key, 'flow')}: ${yamlText(it, 'flow')}`);
  return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`;
}

/** A string in the quotes that it stood in before, as far as they can hold it. */
export function quotedLike(value: string, quote: "'" | '"'): string {
  return quote === "'" && !/\p{Cc}/u.test(value) ? `'${value.replaceAll("'", "''")}'` : doubleQuoted(value);
}

export function isList(value: YamlValue): value is readonly YamlValue[] {
  return Array.isArray(value);
}

function scalarText(value: string, place: YamlPlace): string {
  return isPlain(value, place) ? value : doubleQuoted(value);
}

/** JSON strings are double-quoted YAML; the two line separators that JSON leaves alone are escaped too. */
function doubleQuoted(value: string): string {
  return JSON.stringify(value).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff]/g,
    (it) => `\\u${it.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Whether readers of YAML 1.1 and 1.2 alike take the text, unquoted, for this very string (a date is the exception one wants). */
function isPlain(value: string, place: YamlPlace): boolean {
  if (/^\d{4}-\d{2}-\d{2}( \d{2}:\d{2})?$/.test(value)) {
    return place === 'block' || !value.includes(':');
  }
  return (
    /^[\p{L}\p{N}(“”‘’「《【（]/u.test(value) &&
    !/[\p{Cc}\p{Cs}\u2028\u2029\ufeff]/u.test(value) &&
    !/:(\s|$)|\s#|\s$/.test(value) &&
    (!/^\p{N}/u.test(value) || /^\d+ \p{L}/u.test(value)) &&
    !/^(y|n|yes|no|on|off|true|false|null|nan|inf)$/i.test(value) &&
    (place === 'block' || !/[,[\]{}:]/.test(value))
  );
}
