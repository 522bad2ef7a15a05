const NUMERIC = /&#(x[0-9a-f]{1,6}|\d{1,7});?/giu;
/** `&iacute;`, `&Ifr;`: a letter, and what was made of it. */
const OF_LETTER = /&([a-z])(?:acute|grave|circ|uml|tilde|ring|cedil|caron|macr|breve|ogon|dot|strok|fr|scr|opf);/giu;
/** Of the many names those of signs that could stand in a mark, and of what cannot be seen. */
const NAMED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ nbsp: ' ', ensp: ' ', emsp: ' ', thinsp: ' ', Tab: ' ', NewLine: '\n' },
    ...{ shy: '', zwj: '', zwnj: '', ZeroWidthSpace: '', NoBreak: '' },
    ...{ quot: '"', apos: "'", num: '#', colon: ':', percnt: '%', ast: '*', amp: '&', imath: 'i' },
    ...{ lpar: '(', rpar: ')', lsqb: '[', rsqb: ']', lbrack: '[', rbrack: ']', lt: '<', gt: '>' },
  }),
);

/** A text with the entities in it as the signs that they stand for: numbers, letters and the signs of our marks. */
export function withEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text
    .replace(NUMERIC, (entity, code: string) => characterOf(code) ?? entity)
    .replace(OF_LETTER, '$1')
    .replace(/&([A-Za-z]{2,14});/g, (entity, name: string) => NAMED.get(name) ?? entity);
}

function characterOf(code: string): string | undefined {
  const point = /^x/i.test(code) ? Number.parseInt(code.slice(1), 16) : Number(code);
  return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : undefined;
}
