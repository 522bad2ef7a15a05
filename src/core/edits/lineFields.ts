import { simplified } from '../visibility/traditional';
import { FIELD_NOTATIONS, type FieldNotation } from './fieldNotation';

/** A date or other value that a line gives to a field, in one of the notations; offsets within the line. */
export interface LineField {
  readonly start: number;
  readonly end: number;
  readonly valueStart: number;
  readonly valueEnd: number;
}

export type Dialect = 'emoji' | 'dataview' | 'chinese' | 'none';

/** Where a line sets the field, in any of the notations it can be replaced in. */
export function findField(line: string, notation: FieldNotation): readonly LineField[] {
  const keys = [...notation.keys, ...notation.chinese].map(escaped).join('|');
  const patterns = [
    new RegExp(`(\\[(?:${keys})::[ \\t]*)([^\\]\\r\\n]*?)[ \\t]*\\]`, 'dgiu'),
    new RegExp(`(\\((?:${keys})::[ \\t]*)([^)\\r\\n]*?)[ \\t]*\\)`, 'dgiu'),
  ];
  const signs = [notation.emoji, ...(notation.emojiAlso ?? [])].filter((it) => it !== undefined);
  if (signs.length > 0) {
    patterns.push(new RegExp(`((?:${signs.join('|')})\\uFE0F?[ \\t]*)(\\d{4}-\\d{2}-\\d{2})`, 'dgu'));
  }
  if (notation.colon && notation.chinese.length > 0) {
    const names = [...notation.chinese].sort((a, b) => b.length - a.length).join('|');
    patterns.push(new RegExp(`((?:${names})[ \\t]*[:：][ \\t]*)([^\\s，,;；。|]+)`, 'dgu'));
  }
  const read = simplified(line);
  return patterns.flatMap((it) => Array.from(read.matchAll(it), fieldOf)).sort((a, b) => a.start - b.start);
}

/** Which notation the fields of a line are in; the first that it uses, brackets before signs before Chinese keys. */
export function dialectOf(line: string): Dialect {
  if (/(?:\[[\p{L}][\p{L}\p{N} _-]*::[^\]]*\]|\([\p{L}][\p{L}\p{N} _-]*::[^)]*\))/u.test(line)) {
    return 'dataview';
  }
  if (EMOJI_FIELD.test(line)) {
    return 'emoji';
  }
  return [...FIELD_NOTATIONS.values()].some((it) => it.colon && hasChineseKey(simplified(line), it))
    ? 'chinese'
    : 'none';
}

/** Whether the line's bracketed keys are Chinese ones. */
export function hasChineseBrackets(line: string): boolean {
  return /[[(]\p{Script=Han}[^\])]*::/u.test(line);
}

/** Where the fields at the end of the line begin that must stay last (Obsidian Tasks reads them from the end). */
export function trailingSigns(line: string): number {
  const tail =
    /(?:[ \t]*(?:(?:📅|📆|🗓|✅|❌|➕|⏳|⌛|🛫)\uFE0F?[ \t]*\d{4}-\d{2}-\d{2}|[🔺⏫🔼🔽⏬]\uFE0F?|🔁\uFE0F?[ \t]*[\p{L}\p{N} ]+|(?:🆔|⛔)\uFE0F?[ \t]*[\w,-]+))+[ \t]*$/u;
  return tail.exec(line)?.index ?? line.length;
}

/** Where something added to the end of a line goes: before trailing blanks, block ids and comments. */
export function lineTail(line: string): number {
  let end = line.trimEnd().length;
  for (;;) {
    const ending = /(?:\s\^[\w-]+|<!--(?:(?!-->)[^\r\n])*-->)$/.exec(line.slice(0, end));
    if (!ending) {
      return end;
    }
    end = line.slice(0, ending.index).trimEnd().length;
  }
}

const EMOJI_FIELD = /(?:📅|📆|🗓|✅|❌|➕|⏳|⌛|🛫)\uFE0F?[ \t]*\d{4}-\d{2}-\d{2}/u;

function hasChineseKey(line: string, notation: FieldNotation): boolean {
  return notation.chinese.some((key) => new RegExp(`${key}[ \\t]*[:：]`, 'u').test(line));
}

function fieldOf(match: RegExpExecArray): LineField {
  const whole = match.indices?.[0] ?? [0, 0];
  const value = match.indices?.[2] ?? [0, 0];
  return { start: whole[0], end: whole[1], valueStart: value[0], valueEnd: value[1] };
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
