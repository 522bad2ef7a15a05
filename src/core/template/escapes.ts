/** Words that YAML takes for something else than text. */
const YAML_WORD = /^(?:true|false|null|yes|no|on|off|y|n|~)$/i;
const YAML_NUMBER = /^[-+.]?[0-9][0-9_.,:eExXoO+-]*$/;
const ISO_DATE = /^\d{4}-\d{2}-\d{2}(?: \d{2}:\d{2})?$/;
const YAML_PLAIN = /^[\p{L}\p{N}_][\p{L}\p{N} _./()@+·&-]*$/u;

/** Writes a value as one YAML scalar, quoted where necessary, also between `{ }` and `[ ]`. */
export function escapeYaml(value: string): string {
  const text = oneLine(value);
  if (text === '' || (ISO_DATE.test(text) && !text.includes(' '))) return text;
  const isPlain = YAML_PLAIN.test(text) && !YAML_WORD.test(text) && !YAML_NUMBER.test(text) && text === text.trim();
  return isPlain ? text : JSON.stringify(text);
}

/** Writes values that stand in one text, with commas between, as the items of a list between `[ ]`. */
export function escapeYamlList(values: string): string {
  return values.split(', ').map(escapeYaml).join(', ');
}

/** Writes a value as plain words of Markdown: nothing in it is markup, a tag or a link. */
export function escapeMarkdown(value: string): string {
  return oneLine(value)
    .replace(/[\\`*[\]<>|~]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/&(?=#?[\p{L}\p{N}]{1,31};)/gu, '\\&')
    .replace(/^([#+-]|\d+[.)])(?=\s|$)/, (marker) =>
      /\d/.test(marker) ? marker.replace(/([.)])$/, '\\$1') : `\\${marker}`,
    );
}

/** Writes a path as the target of a wikilink: as it is, less what would end the link. */
export function escapeLink(value: string): string {
  return oneLine(value).replace(/[[\]|]/g, '');
}

/** Line breaks and everything invisible become one space or nothing. */
export function oneLine(value: string): string {
  return value
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/g, '')
    .replace(/[\p{Cc}\u2028\u2029\s]+/gu, ' ')
    .trim();
}
