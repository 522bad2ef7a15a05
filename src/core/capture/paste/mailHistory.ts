import { attributionOf, isForwardMark } from '../../reader/body/mailHistory';
import { readMailHeader } from './mailHeader';

const SIGNATURE =
  /^(?:-- ?|sent from my .{2,40}|get outlook for .{2,40}|发自我的.{2,20}|来自我的.{2,20}|从 .{2,20} 发送)$/i;

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
    attribution = attributionOf(line, lines[i + 1] ?? '');
    if (attribution !== undefined) {
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
