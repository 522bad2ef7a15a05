import type { BodyEntries } from '../entries/readEntries';
import { FURTHER_KEYS, SENDER_KEYS } from './mailHead';

/** A line, or two, that says who wrote the mail quoted below it. */
const ATTRIBUTION =
  /^\s*(?:On\s.{6,200}\swrote\s?[:：]|.{0,4}(?:在|于)\s?.{4,160}写道\s?[:：]|.{1,160}于\s?\d.{3,80}写道\s?[:：]|\d{4}[-年/].{4,160}(?:写道|wrote)\s?[:：])\s*$/;
const MARKER =
  /^\s*[-_—]{2,}\s*(?:original message|forwarded message|原始邮件|原邮件|邮件原件|转发邮件|转发的邮件|转发信息)\s*[-_—]{2,}\s*$|^\s*_{20,}\s*$/i;
const FORWARD = /^\s*(?:begin forwarded message|forwarded message|转发的邮件|以下是转发的邮件)\s*[:：]?\s*$/i;
/** The header of an older mail, without a line above that says so: three of its lines one below the other, the first of them its sender. */
const HEADER = new RegExp(
  `^[ \\t*_]*(?:${SENDER_KEYS})[ \\t*_]*[:：].*\\r?\\n(?:[ \\t*_]*(?:${FURTHER_KEYS})[ \\t*_]*[:：].*(?:\\r?\\n|$)){2}`,
  'imu',
);
const MAY_BE_HISTORY = /[-_—]{2}|wrote|写道|forwarded|转发|^[ \t*_]*(?:from|发件人)/im;

/** Says that a forwarded mail begins below. */
export function isForwardMark(line: string): boolean {
  return MARKER.test(line) || FORWARD.test(line);
}

/** The line, or the line and the next as one, that says who wrote what is quoted below; undefined where it is none. */
export function attributionOf(line: string, next: string): string | undefined {
  if (ATTRIBUTION.test(line)) return line;
  const two = `${line} ${next}`;
  return /^\s*(?:On\s|在\s?\d)/.test(line) && ATTRIBUTION.test(two) ? two : undefined;
}

/**
 * Where the older mails begin that stand below a mail; undefined where there are none, or nothing of its own stands above them.
 *
 * @param from where the mail itself begins, behind its header
 * @param isOfSeveral the note holds several mails, each with a header: only what one of them quotes is older
 */
export function mailHistoryStart(text: string, from: number, isOfSeveral: boolean): number | undefined {
  const own = text.slice(from);
  if (!MAY_BE_HISTORY.test(own)) return undefined;
  const lines = own.split('\n');
  let at = 0;
  let found = isOfSeveral ? own.length : (HEADER.exec(own)?.index ?? own.length);
  for (const [i, line] of lines.entries()) {
    if (at >= found) break;
    if (isForwardMark(line) || attributionOf(line, lines[i + 1] ?? '') !== undefined) found = at;
    at += line.length + 1;
  }
  return found === own.length || own.slice(0, found).trim() === '' ? undefined : from + found;
}

/** `Email thread: handover`, `邮件往来`: a note of several mails, each of which says what it says. */
export function isThread(title: string): boolean {
  return /\be-?mail (?:thread|exchange|correspondence)\b|邮件(?:往来|来往)/i.test(title);
}

/** What a mail says itself: tasks aside, nothing is read from the older mails below it, as nothing is read from what it quotes. */
export function withoutHistory(body: BodyEntries, start: number | undefined): BodyEntries {
  if (start === undefined) return body;
  return {
    ...body,
    entries: body.entries.filter(({ form, span }) => span.start < start || form === 'task'),
    prose: body.prose.filter((block) => block.start < start),
  };
}
