import { noteKey } from '../keyNames';
import { type Block, NO_BLOCKS } from './block';

const OPENING = /^\uFEFF?---[ \t]*\r?\n/;
const KEY = /^([^\s#>[\]{}|*:：-][^:：\r\n]{0,40}?)[ \t]*:(?:[ \t]+(\S.*))?$/;
/** What stands under a key: indented, or an item of its list. */
const BELOW = /^(?:[ \t]+\S|-[ \t]+(?!\[))/;
/** More lines than any frontmatter of a note has. */
const MOST_LINES = 200;

/**
 * Frontmatter that opens and is never closed: the lines of `key: value` right below a `---` at the very start, where they are those of a
 * note. To Markdown they are a paragraph, and the note would be none.
 *
 * @param text a note whose frontmatter, if it has any, is not closed
 * @returns a block that ends with the last of these lines; undefined where there is none
 */
export function openFrontmatter(text: string): Block | undefined {
  const opening = OPENING.exec(text)?.[0];
  if (opening === undefined) return undefined;
  const keys: string[] = [];
  let end = opening.length;
  let line = 1;
  let opensList = false;
  for (; line < MOST_LINES && end < text.length; line++) {
    const next = text.indexOf('\n', end);
    const written = text.slice(end, next < 0 ? text.length : next).replace(/\r$/, '');
    const [, key, value] = KEY.exec(written) ?? [];
    if (key === undefined && !(opensList && BELOW.test(written))) break;
    if (key !== undefined) {
      keys.push(key);
      opensList = value === undefined;
    }
    end = next < 0 ? text.length : next + 1;
  }
  const known = new Set(keys.flatMap((key) => noteKey(key) ?? []));
  if (!known.has('type') && known.size < 2) return undefined;
  return {
    kind: 'frontmatter',
    start: text.startsWith('\uFEFF') ? 1 : 0,
    end,
    line: 0,
    endLine: line,
    children: NO_BLOCKS,
  };
}
