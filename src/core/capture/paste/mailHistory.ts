import { readMailHeader } from './mailHeader';

/** A line, or two, that says who wrote the mail quoted below it. */
const ATTRIBUTION =
  /^\s*(?:On\s.{6,200}\swrote\s?[:：]|.{0,4}(?:在|于)\s?.{4,160}写道\s?[:：]|.{1,160}于\s?\d.{3,80}写道\s?[:：]|\d{4}[-年/].{4,160}(?:写道|wrote)\s?[:：])\s*$/;
const MARKER =
  /^\s*[-_—]{2,}\s*(?:original message|forwarded message|原始邮件|原邮件|邮件原件|转发邮件|转发的邮件|转发信息)\s*[-_—]{2,}\s*$|^\s*_{20,}\s*$/i;
const FORWARD = /^\s*(?:begin forwarded message|forwarded message|转发的邮件|以下是转发的邮件)\s*[:：]?\s*$/i;
const SIGNATURE =
  /^(?:-- ?|sent from my .{2,40}|get outlook for .{2,40}|发自我的.{2,20}|来自我的.{2,20}|从 .{2,20} 发送)$/i;

/** Says that a forwarded mail begins below. */
export function isForwardMark(line: string): boolean {
  return MARKER.test(line) || FORWARD.test(line);
}

/** A mail's own lines: without what it quotes, the mails below it, and a signature. */
export interface OwnLines {
  readonly lines: readonly string[];
  /** The line that says who wrote what is quoted, if one does. */
  readonly attribution?: string;
  readonly hasHistory: boolean;
}

/** Parts a mail's own words from its history. Where nothing is left, it was the history that somebody meant: then all is kept. */
export function ownLines(lines: readonly string[]): OwnLines {
  const own: string[] = [];
  let attribution: string | undefined;
  let hasHistory = false;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] ?? '';
    const two = `${line} ${lines[i + 1] ?? ''}`;
    const isTwo = /^\s*(?:On\s|在\s?\d)/.test(line) && ATTRIBUTION.test(two);
    if (ATTRIBUTION.test(line) || isTwo) {
      attribution = isTwo ? two : line;
      hasHistory = true;
      break;
    }
    if (isForwardMark(line) || readMailHeader(lines, i)) {
      hasHistory = true;
      break;
    }
    if (/^\s*[>＞]/.test(line)) hasHistory = true;
    else own.push(line);
  }
  const signature = own.findIndex((line) => SIGNATURE.test(line.trim()));
  const kept = signature < 0 ? own : own.slice(0, signature);
  const isEmpty = kept.every((line) => line.trim() === '');
  return { lines: isEmpty ? lines : kept, ...(attribution !== undefined && { attribution }), hasHistory };
}
