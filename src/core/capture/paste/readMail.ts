import { isForwardMark } from '../../reader/body/mailHistory';
import type { WrittenPerson } from '../../reader/people';
import { peopleIn, readMailHeader } from './mailHeader';
import { ownLines } from './mailHistory';
import type { Pasted } from './pasted';
import { readStamp, type Stamp, type StampContext } from './readStamp';

/** A mail: one that begins with its header (or with a mark that it was forwarded), or an answer above the mail it quotes. Undefined for anything else. */
export function readMail(lines: readonly string[], context: StampContext): Pasted | undefined {
  let start = lines.findIndex((line) => line.trim() !== '' && !isForwardMark(line));
  if (start < 0) start = 0;
  const top = readMailHeader(lines, start) ?? printedHeader(lines, start, context);
  const own = ownLines(lines.slice(top?.end ?? start));
  if (!top && !own.hasHistory) return undefined;
  const header = top?.header;
  const { date, time }: Stamp = header?.sent === undefined ? {} : sentStamp(header.sent, context);
  const answered = own.attribution === undefined ? [] : attributed(own.attribution);
  return {
    kind: 'email',
    ...(header?.subject !== undefined && { subject: header.subject }),
    people: [...(header?.from ? [header.from] : []), ...(header?.to ?? []), ...answered],
    messages: [
      {
        ...(header?.from && { from: header.from }),
        ...(date && { date }),
        ...(time !== undefined && { time }),
        text: own.lines.join('\n').trim(),
      },
    ],
  };
}

/** A mail as mail pages in a browser show it: the sender with address, then the day, then whom it went to. */
function printedHeader(lines: readonly string[], start: number, context: StampContext) {
  const [first = '', second = '', third = ''] = lines.slice(start, start + 3);
  const [, sender = '', beside = ''] = /^(.{1,60}<[^<>\s]+@[^<>\s]+>)\s*(.*)$/.exec(first) ?? [];
  if (sender === '') return undefined;
  const [sent, to, end] = beside === '' ? [second, third, start + 3] : [beside, second, start + 2];
  const [, recipients = ''] = /^\s*(?:to|收件人|发送至)\s?[:：]?\s(.*)$/i.exec(to) ?? [];
  if (!readStamp(sent, context) || recipients === '') return undefined;
  const from = peopleIn(sender)[0];
  return { header: { ...(from && { from }), to: peopleIn(recipients), sent, subject: undefined }, end };
}

/** The day and time a mail was sent; what stands behind them, as a time zone does, is left aside. */
function sentStamp(sent: string, context: StampContext): Stamp {
  const plain = sent.replace(/\s*(?:[+-]\d{4}|\(?(?:GMT|UTC|CET|CST|[A-Z]{2,4}T)\b.*)$/, '').trim();
  return readStamp(plain, context) ?? readStamp(plain.replace(/\s*[(（].*[)）]\s*/g, ' '), context) ?? {};
}

/** The people named by `On … Anna Schmidt <anna@acme.example> wrote:`. */
function attributed(line: string): readonly WrittenPerson[] {
  const [address] = /[^\s<,，]+(?:\s[^\s<,，\d]+){0,3}\s?<[^<>\s]+@[^<>\s]+>/.exec(line) ?? [];
  return address === undefined ? [] : peopleIn(address);
}
