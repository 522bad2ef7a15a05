/** Opens and closes what somebody wrote into a draft and wants to keep: `<!-- keep -->` … `<!-- /keep -->`, or the same marker twice. */
const MARKER = /^[ \t]*<!--[ \t]*(\/?)[ \t]*(?:keep|保留)[ \t]*-->[ \t]*$/iu;

/** A block to keep, its markers included, and where it stood. */
interface KeptBlock {
  readonly lines: readonly string[];
  /** The nearest line above it that is not blank and in no kept block; empty at the top. */
  readonly after: string;
  /** The heading above it; empty before the first. */
  readonly heading: string;
}

/**
 * Puts what stands between keep markers in a draft into a freshly made text: behind the line it stood behind, else at the end of its section, else at the end.
 * A block that the fresh text brings itself, from its template, is replaced by the draft's at the same place.
 *
 * @returns the text, and how many blocks were kept
 */
export function carryKept(draft: string, fresh: string): { readonly text: string; readonly count: number } {
  const blocks = keptBlocks(lines(draft));
  if (blocks.length === 0) return { text: fresh, count: 0 };
  const result = withoutKept(lines(fresh), blocks);
  for (const block of blocks) {
    const place = placeFor(result, block);
    const before = place === 0 || result[place - 1]?.trim() === '' ? [] : [''];
    const behind = result[place]?.trim() === '' ? [] : [''];
    result.splice(place, 0, ...before, ...block.lines, ...behind);
  }
  return {
    text: `${result
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trimEnd()}\n`,
    count: blocks.length,
  };
}

function keptBlocks(all: readonly string[]): readonly KeptBlock[] {
  const blocks: KeptBlock[] = [];
  let open: { readonly start: number; readonly after: string; readonly heading: string } | undefined;
  let [after, heading] = ['', ''];
  for (const [index, line] of all.entries()) {
    const isMarker = MARKER.test(line);
    if (open && isMarker) {
      blocks.push({ lines: all.slice(open.start, index + 1), after: open.after, heading: open.heading });
      open = undefined;
    } else if (!open && isMarker && !isClosing(line)) {
      open = { start: index, after, heading };
    } else if (!open) {
      if (line.trim() !== '') after = line.trim();
      if (isHeading(line)) heading = line.trim();
    }
  }
  // A block that is never closed is kept to the end: rather too much than what somebody wrote lost.
  if (open)
    blocks.push({
      lines: trimEnd([...all.slice(open.start)]).concat('<!-- /keep -->'),
      after: open.after,
      heading: open.heading,
    });
  return blocks;
}

/** Without the fresh text's own blocks under headings for which the draft has some. */
function withoutKept(fresh: readonly string[], blocks: readonly KeptBlock[]): string[] {
  const kept = new Set(blocks.map(({ heading }) => heading));
  const result: string[] = [];
  let heading = '';
  let isInside = false;
  for (const line of fresh) {
    if (isInside) {
      isInside = !MARKER.test(line);
      continue;
    }
    if (isHeading(line)) heading = line.trim();
    if (MARKER.test(line) && !isClosing(line) && kept.has(heading)) isInside = true;
    else result.push(line);
  }
  return result;
}

function placeFor(text: readonly string[], { after, heading }: KeptBlock): number {
  const start = heading === '' ? 0 : text.findIndex((line) => line.trim() === heading);
  if (start < 0) return endOf(text, text.length);
  const next = text.findIndex((line, index) => index > start && isHeading(line));
  const end = next < 0 ? text.length : next;
  const section = text.slice(start, end);
  const above = after === '' ? -1 : section.findLastIndex((line) => line.trim() === after);
  if (above < 0 && after === '' && heading === '') return 0;
  const place = above < 0 ? endOf(text, end) : start + above + 1;
  return skipKept(text, place);
}

/** Behind a block that was put there just before, so that the order stays. */
function skipKept(text: readonly string[], place: number): number {
  const at = text.slice(place).findIndex((line) => line.trim() !== '');
  const line = at < 0 ? undefined : text[place + at];
  if (line === undefined || !MARKER.test(line) || isClosing(line)) return place;
  const close = text.findIndex((each, index) => index > place + at && MARKER.test(each));
  return close < 0 ? place : skipKept(text, close + 1);
}

/** Before the blank lines that end a stretch. */
function endOf(text: readonly string[], end: number): number {
  let at = end;
  while (at > 0 && text[at - 1]?.trim() === '') at -= 1;
  return at;
}

function lines(text: string): readonly string[] {
  return text.replaceAll('\r\n', '\n').split('\n');
}

function trimEnd(all: readonly string[]): readonly string[] {
  return all.slice(0, endOf(all, all.length));
}

function isHeading(line: string): boolean {
  return /^#{1,6} /.test(line);
}

function isClosing(line: string): boolean {
  return MARKER.exec(line)?.[1] === '/';
}
