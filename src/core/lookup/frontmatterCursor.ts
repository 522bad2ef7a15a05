import { frontmatterRange } from './frontmatterRange';

/** Where in a note's frontmatter somebody is typing. */
export interface FrontmatterCursor {
  /** Keys around the cursor, outermost first; of a value, its own key is the last. */
  readonly path: readonly string[];
  /** `item`: at the start of a list item, which may be a value or the first key of a map. */
  readonly role: 'key' | 'value' | 'item';
  /** What has been typed of it, from `start` to the cursor. */
  readonly typed: string;
  readonly start: number;
  /** Between brackets, where commas end a value. */
  readonly flow: boolean;
  /** Keys that the same map already has, as written. */
  readonly listed: readonly string[];
  /** Whether anything stands behind the cursor on its line. */
  readonly atLineEnd: boolean;
}

interface Level {
  readonly indent: number;
  readonly key: string;
  /** Keys of the map that this key stands in, itself included. */
  readonly listed: readonly string[];
}

interface Bracket {
  readonly opening: string;
  key?: string;
  readonly listed: string[];
}

interface Scan {
  levels: readonly Level[];
  brackets: readonly Bracket[];
  /** Indent of the key whose block text (`|`, `>`) is being read. */
  textBelow?: number;
}

/**
 * Reads the YAML above the cursor as far as that takes: while somebody types it seldom parses. Nothing outside the frontmatter, in
 * comments and in block text.
 */
export function frontmatterCursor(text: string, offset: number): FrontmatterCursor | undefined {
  const range = frontmatterRange(text);
  if (!range || offset < range.start || offset > range.end) return undefined;
  const scan: Scan = { levels: [], brackets: [] };
  const lines = text.slice(range.start, offset).split('\n');
  const last = lines.pop() ?? '';
  for (const line of lines) readLine(scan, line.replace(/\r$/, ''));
  const found = atCursor(scan, last, offset - last.length);
  if (!found) return undefined;
  const rest = /^[^\r\n]*/.exec(text.slice(offset, range.end))?.[0] ?? '';
  const own = found.path.length === 0 ? topLevelKeys(text.slice(range.start, range.end)) : [];
  return { ...found, listed: [...found.listed, ...own], atLineEnd: rest.trim() === '' };
}

type Found = Omit<FrontmatterCursor, 'atLineEnd'>;

function atCursor(scan: Scan, line: string, lineStart: number): Found | undefined {
  if (scan.brackets.length > 0) return inBrackets(scan, line, lineStart);
  const parts = lineParts(line);
  if (isBlockText(scan, line, parts.spaces) || parts.content.startsWith('#')) return undefined;
  const listed = parts.dashes > 0 ? [] : siblings(scan, parts.column);
  enter(scan, parts);
  const path = scan.levels.map(({ key }) => key);
  if (parts.key === undefined) {
    if (/^[[{]/.test(parts.content)) return inBrackets(scan, parts.content, lineStart + parts.column);
    const role = parts.dashes > 0 ? 'item' : 'key';
    return { path, role, typed: parts.content, start: lineStart + parts.column, flow: false, listed };
  }
  if (/^[[{]/.test(parts.value)) return inBrackets(scan, parts.value, lineStart + line.length - parts.value.length);
  if (/\s#/.test(parts.value)) return undefined;
  return {
    path,
    role: 'value',
    typed: parts.value,
    start: lineStart + line.length - parts.value.length,
    flow: false,
    listed: [],
  };
}

function readLine(scan: Scan, line: string): void {
  if (scan.brackets.length > 0) {
    scanBrackets(scan, line);
    return;
  }
  const parts = lineParts(line);
  if (parts.content === '' || parts.content.startsWith('#') || isBlockText(scan, line, parts.spaces)) return;
  enter(scan, parts);
  const value = parts.key === undefined ? parts.content : parts.value;
  if (/^[[{]/.test(value)) scanBrackets(scan, value);
  else if (parts.key !== undefined && /^[|>]/.test(value)) scan.textBelow = parts.column;
}

function isBlockText(scan: Scan, line: string, spaces: number): boolean {
  if (scan.textBelow === undefined) return false;
  if (line.trim() === '' || spaces > scan.textBelow) return true;
  scan.textBelow = undefined;
  return false;
}

interface LineParts {
  readonly spaces: number;
  readonly dashes: number;
  /** Where the content begins, behind spaces and dashes. */
  readonly column: number;
  readonly content: string;
  readonly key: string | undefined;
  /** Behind the colon, without the spaces that lead it. */
  readonly value: string;
}

function lineParts(line: string): LineParts {
  const lead = /^(\s*)((?:-\s+)*)/.exec(line);
  const spaces = lead?.[1]?.length ?? 0;
  const column = lead?.[0].length ?? 0;
  const content = line.slice(column);
  const pair = /^(?:"((?:[^"\\]|\\.)*)"|'([^']*)'|([^\s#,[\]{}"'&*!|>%@`][^#]*?))\s*:(?:\s+|$)/.exec(content);
  const key = pair ? (pair[1] ?? pair[2] ?? pair[3]) : undefined;
  const dashes = (lead?.[2]?.match(/-/g) ?? []).length;
  return { spaces, dashes, column, content, key, value: pair ? content.slice(pair[0].length) : '' };
}

/** Leaves the levels that the line ends, and enters the one of its key. */
function enter(scan: Scan, { spaces, dashes, column, key }: LineParts): void {
  // A list may stand as far left as the key it belongs to.
  const listed = dashes > 0 ? [] : siblings(scan, column);
  scan.levels = scan.levels.filter(({ indent }) => (dashes > 0 ? indent <= spaces : indent < column));
  if (key !== undefined) scan.levels = [...scan.levels, { indent: column, key, listed: [...listed, key] }];
}

function siblings(scan: Scan, column: number): readonly string[] {
  return scan.levels.find(({ indent }) => indent === column)?.listed ?? [];
}

/** Follows brackets, quotes and commas; gives where the token begins that the text ends in. */
function scanBrackets(scan: Scan, text: string): number {
  const brackets = [...scan.brackets];
  let token = 0;
  for (let i = 0; i < text.length; i++) {
    const char = text[i] ?? '';
    const top = brackets.at(-1);
    if ((char === '"' || char === "'") && text.slice(token, i).trim() === '') {
      const closing = text.indexOf(char, i + 1);
      if (closing < 0) break;
      i = closing;
    } else if (char === '[' || char === '{') {
      brackets.push({ opening: char, listed: [] });
      token = i + 1;
    } else if (char === ']' || char === '}') {
      brackets.pop();
      token = i + 1;
    } else if (char === ',') {
      if (top) top.key = undefined;
      token = i + 1;
    } else if (char === ':' && top?.opening === '{' && /^(?:\s|$)/.test(text.slice(i + 1, i + 2))) {
      top.key = text
        .slice(token, i)
        .trim()
        .replace(/^(["'])(.*)\1$/, '$2');
      top.listed.push(top.key);
      token = i + 1;
    } else if (char === '#' && /\s$/.test(text.slice(0, i))) break;
    if (brackets.length === 0) break;
  }
  scan.brackets = brackets;
  return token;
}

function inBrackets(scan: Scan, text: string, at: number): Found | undefined {
  const token = scanBrackets(scan, text);
  const top = scan.brackets.at(-1);
  if (!top) return undefined;
  const path = [...scan.levels.map(({ key }) => key), ...scan.brackets.flatMap(({ key }) => key ?? [])];
  const typed = text.slice(token).trimStart();
  const role = top.opening === '[' ? 'item' : top.key === undefined ? 'key' : 'value';
  const listed = role === 'key' ? top.listed : [];
  return { path, role, typed, start: at + text.length - typed.length, flow: true, listed };
}

function topLevelKeys(block: string): readonly string[] {
  return [...block.matchAll(/^(?:"([^"\n]*)"|'([^'\n]*)'|([^\s#\-"'[{][^:\n]*?))\s*:(?=\s|$)/gm)].map(
    (match) => match[1] ?? match[2] ?? match[3] ?? '',
  );
}
