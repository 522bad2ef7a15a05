/**
 * Blanks out inline markup so that sentences can be read in plain words while every offset stays what it was.
 * Code, images, link targets, HTML and comments become spaces; emphasis and link brackets too; link texts and words stay.
 *
 * @param raw text of one paragraph or list item, as it stands in the note
 * @returns a text of the same length
 */
export function maskInline(raw: string): string {
  return MAY_HOLD_MARKUP.test(raw) ? masked(raw, INLINE_MARKUP) : raw;
}

/** The same text as it may be written again: what is no sentence, but says what it is about (code, a bare address), stays. */
export function keepInline(raw: string): string {
  return MAY_HOLD_MARKUP.test(raw) ? masked(raw, BESIDE_WORDS) : raw;
}

/** Where a sentence ends that was found in masked text: what was blanked behind its last word is a part of it. */
export function endWithBlanked(text: string, end: number): number {
  const isOpen = !/[.!?。！？；;]["”’)\]]*$/u.test(text.slice(Math.max(0, end - 4), end));
  return isOpen ? end + (/^ */.exec(text.slice(end))?.[0].length ?? 0) : end;
}

function masked(raw: string, markup: typeof INLINE_MARKUP): string {
  let text = raw;
  for (const [sign, pattern, keep = blank] of markup)
    if (text.includes(sign))
      text =
        pattern === undefined
          ? text.replaceAll(sign, ' '.repeat(sign.length))
          : text.replace(pattern, (match, ...groups) => keep(match, groups));
  return text;
}

/** What all of the markup below begins with. */
const MAY_HOLD_MARKUP = /[<`[*~_]|https?:/;

type Keep = (match: string, groups: readonly unknown[]) => string;

const blank: Keep = (match) => ' '.repeat(match.length);

/** Keeps the first group where it stands in the match and blanks the rest. */
const keepGroup: Keep = (match, groups) => {
  const text = String(groups[0]);
  const at = match.indexOf(text);
  return ' '.repeat(at) + text + ' '.repeat(match.length - at - text.length);
};

// Each pattern is bounded and has no nested repetition, so that hostile text costs no more than its length.
const INLINE_MARKUP: readonly (readonly [sign: string, pattern?: RegExp, keep?: Keep])[] = [
  ['<!--', /<!--[\s\S]{0,2000}?-->/g],
  ['`', /`[^`\n]{1,500}`/g],
  ['![', /!\[[^\]\n]{0,300}\]\([^)\n]{0,1000}\)/g],
  ['[[', /\[\[[^\]|\n]{1,200}\|([^\]\n]{1,200})\]\]/g, keepGroup],
  ['[[', /\[\[([^\]|\n]{1,200})\]\]/g, keepGroup],
  ['](', /\[([^\]\n]{1,300})\]\([^)\n]{0,1000}\)/g, keepGroup],
  ['<http', /<(https?:[^>\s]{1,1000})>/g],
  ['://', /https?:\/\/[^\s)）>,，。；]{1,1000}/g],
  ['<', /<\/?[a-z][^>\n]{0,300}>/gi],
  ['*'],
  ['~~'],
  ['_', /(?<![\p{L}\p{N}])_{1,2}|_{1,2}(?![\p{L}\p{N}])/gu],
];

const BESIDE_WORDS = INLINE_MARKUP.filter(([sign]) => !['`', '<http', '://'].includes(sign));
