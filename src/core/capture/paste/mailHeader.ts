import { readPerson, splitPeople, type WrittenPerson } from '../../reader/people';

/** What stands above a mail. */
export interface MailHeader {
  readonly from?: WrittenPerson;
  readonly to: readonly WrittenPerson[];
  readonly sent?: string;
  readonly subject?: string;
}

type Field = 'from' | 'to' | 'sent' | 'subject' | 'other';

const LABELS: ReadonlyMap<string, Field> = new Map([
  ...names('from', 'from|sender|发件人|寄件人|发送人|发信人'),
  ...names('to', 'to|cc|bcc|收件人|收信人|抄送|抄送人|密送'),
  ...names('sent', 'date|sent|sent on|发送时间|发送日期|日期|时间|发件时间|发信时间'),
  ...names('subject', 'subject|主题|标题|邮件主题'),
  ...names(
    'other',
    'reply-to|attachments|attachment|importance|priority|mailed-by|signed-by|附件|重要性|回复至|回复地址',
  ),
]);

function names(field: Field, words: string): readonly (readonly [string, Field])[] {
  return words.split('|').map((word) => [word, field]);
}

const LINE = /^[\s>*_]*([\p{L} -]{2,12}?)[\s*_]*[:：][\s*_]*(.*)$/u;
const PREFIX = /^\s*(?:(?:re|fwd?|aw|wg|回复|答复|转发|转寄|回覆)\s*(?:\[\d+\])?\s*[:：]\s*)+/i;

/**
 * The header that begins on a line: two or more lines of `From: …`, `发件人：…` and their like. A value may go on over lines that are indented.
 *
 * @returns the header, and the line after it; nothing where no header begins there
 */
export function readMailHeader(
  lines: readonly string[],
  start: number,
): { readonly header: MailHeader; readonly end: number } | undefined {
  const values = new Map<Field, string[]>();
  let last: string[] | undefined;
  let end = start;
  for (; end < lines.length; end++) {
    const line = lines[end] ?? '';
    const [, label = '', value = ''] = LINE.exec(line) ?? [];
    const field = LABELS.get(label.trim().toLowerCase().replace(/\s+/g, ' '));
    if (field) {
      last = [...(values.get(field) ?? []), value];
      values.set(field, last);
    } else if (last && /^\s+\S/.test(line)) last[last.length - 1] += ` ${line.trim()}`;
    else break;
  }
  if (!values.has('from') || (!values.has('sent') && !values.has('subject') && !values.has('to'))) return undefined;
  const first = (field: Field) => values.get(field)?.[0]?.trim() || undefined;
  const subject = first('subject')?.replace(PREFIX, '').trim();
  const header: MailHeader = {
    from: peopleIn(first('from') ?? '')[0],
    to: (values.get('to') ?? []).flatMap(peopleIn),
    sent: first('sent'),
    ...(subject && { subject }),
  };
  return { header, end };
}

/** The people of an address line. A comma between double quotes belongs to a name. */
export function peopleIn(text: string): readonly WrittenPerson[] {
  const plain = text.replace(/"([^"]*)"/g, (_, name: string) => turned(name)).replace(/\[mailto:[^\]]*\]/gi, '');
  return splitPeople(plain).flatMap((part) => readPerson(part.text) ?? []);
}

/** `Schmidt, Anna`, as address books write it, is Anna Schmidt. */
function turned(name: string): string {
  const [, family, given] = /^([^,]+),\s*([^,]+)$/.exec(name) ?? [];
  return family && given ? `${given} ${family}` : name;
}
