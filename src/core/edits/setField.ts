import type { TextEdit } from '../model/textEdit';
import { simplified } from '../visibility/traditional';
import { notationOf } from './fieldNotation';
import { dialectOf, findField, hasChineseBrackets, type LineField, lineTail, trailingSigns } from './lineFields';
import { insertion } from './planned';

/** The edits, within an entry's own line, that set a field: its value replaced where the line has it, else added in the line's dialect. */
export function setField(line: string, field: string, value: string): readonly TextEdit[] {
  const clean = oneLine(value);
  const notation = notationOf(field);
  const present = findField(line, notation);
  if (present.length > 0) {
    return present
      .filter((it) => !isAt(line, it, clean))
      .map((it) => ({ start: it.valueStart, end: it.valueEnd, newText: clean }));
  }
  const dialect = dialectOf(line);
  // Block ids and comments stay behind whatever is added.
  const said = line.slice(0, lineTail(line));
  const mentioned = field === 'owner' ? MENTION.exec(line) : null;
  if (mentioned) {
    const start = mentioned.index + (mentioned[1]?.length ?? 0);
    const end = mentioned.index + mentioned[0].length;
    return line.slice(start, end) === mention(clean) ? [] : [{ start, end, newText: mention(clean) }];
  }
  if (field === 'owner') {
    const mark =
      dialect === 'dataview'
        ? bracketed(line, field, clean)
        : dialect === 'chinese'
          ? `负责人:${clean}`
          : mention(clean);
    return [insertion(trailingFields(said), ` ${mark}`)];
  }
  if (dialect === 'chinese' && notation.colon) {
    return [insertion(said.length, ` ${notation.chinese[0] ?? field}:${clean}`)];
  }
  if (dialect !== 'dataview' && notation.emoji) {
    return [insertion(said.length, ` ${notation.emoji} ${clean}`)];
  }
  return [insertion(trailingSigns(said), ` ${bracketed(line, field, clean)}`)];
}

/** Behind a colon a value of several words is found only as far as its first space. */
function isAt(line: string, { valueStart, valueEnd }: LineField, value: string): boolean {
  const isWhole = line.slice(valueStart, valueEnd) === value;
  return (
    isWhole ||
    (value.includes(' ') &&
      /^(?:\s|$)/.test(line.slice(valueStart + value.length)) &&
      line.startsWith(value, valueStart))
  );
}

/** The canonical mention of a person; more than one word stands in braces. */
export function mention(name: string): string {
  return /^[\p{L}\p{N}_-]+(\.[\p{L}\p{N}_-]+)*$/u.test(name) ? `@${name}` : `@{${name.replace(/[{}]/g, ' ').trim()}}`;
}

/** The first mention of a person; the sign inside an address is none. */
const MENTION = /(^|\s)@(?:\{[^}\r\n]*\}|[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)*)/u;

/** Whether a line mentions a person (`@Sam`, `@{Li Wei}`). */
export function hasMention(line: string): boolean {
  return MENTION.test(line);
}

function bracketed(line: string, field: string, value: string): string {
  const { keys, chinese } = notationOf(field);
  const key = hasChineseBrackets(line) ? (chinese[0] ?? keys[0]) : keys[0];
  return `[${key ?? field}:: ${value}]`;
}

/** Where the owner goes: before whatever fields end the line, so that dates stay last. */
function trailingFields(line: string): number {
  const signs = trailingSigns(line);
  const brackets = /(?:[ \t]*(?:\[[\p{L}][\p{L}\p{N} _-]*::[^\]]*\]|\([\p{L}][\p{L}\p{N} _-]*::[^)]*\)))+[ \t]*$/u.exec(
    line.slice(0, signs),
  );
  const keys = /[ \t]*(?:截止(?:日期|时间)?|到期|完成时间)[ \t]*[:：][ \t]*\S+[ \t]*$/u.exec(
    simplified(line.slice(0, signs)),
  );
  return Math.min(brackets?.index ?? signs, keys?.index ?? signs);
}

/** Values stay on their line and inside their brackets. */
function oneLine(value: string): string {
  return value.replace(/\s+/g, ' ').replaceAll('[', '(').replaceAll(']', ')').trim();
}
