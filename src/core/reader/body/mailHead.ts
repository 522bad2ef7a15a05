import type { Participant } from '../../model/note';
import type { Located } from '../../model/span';
import { mayDenyByName } from '../../visibility/deniedByName';
import { saysInternalIn } from '../../visibility/internalWords';
import { UNSHOWN } from '../inline/unseen';
import { readPerson, splitPeople } from '../people';
import { spanAt } from '../position';
import { visibilityOfHeading } from './visibilityOfHeading';

/** What the lines of the header are called that mail programs put above a mail. */
export const SENDER_KEYS = 'from|发件人';
export const FURTHER_KEYS = 'to|cc|sent|date|subject|收件人|抄送|主题|发送时间|日期|时间';
const HEADER_LINE = new RegExp(
  `^[ \\t*_]*(${SENDER_KEYS}|${FURTHER_KEYS})[ \\t*_]*[:：][ \\t*_]*(\\S[^\\r\\n]*)$`,
  'iu',
);
const SENDERS = new RegExp(`^(?:${SENDER_KEYS})$`, 'i');
/** Under these a mail says whom it is from and to, in its header and in frontmatter. */
export const MAIL_KEYS: readonly string[] = ['from', 'to', 'cc', '发件人', '收件人', '抄送'];
const PEOPLE = new RegExp(`^(?:${MAIL_KEYS.join('|')})$`, 'i');
const SUBJECT = /^(?:subject|主题)$/i;
/** `"Schmidt, Anna" <anna@…>`: a comma between the parts of a name parts no people. */
const FAMILY_FIRST = /["“]([^"“”,]{1,40}),\s?([^"“”,]{1,40})["”]/gu;
const QUOTED = /["“]([^"“”]{1,60})["”]/gu;
/** So many lines at most stand above a header: a title, a rule, and blank ones. */
const ABOVE = 4;

/** The header of a mail that stands in a note. */
export interface MailHead {
  /** Whom it is from and to, the sender first. */
  readonly people: readonly Participant[];
  /** What it is about; undefined where a title above keeps it inside. */
  readonly subject?: Located<string>;
  /** Where the mail itself begins. */
  readonly end: number;
}

/**
 * The header of a mail that a note begins with; undefined where there is none: one says at least from whom it is, two things more, and either its subject or an address
 * (`From: Berlin` is the plan of a journey).
 *
 * @param from where the text behind the frontmatter begins
 */
export function mailHead(text: string, from: number, lineStarts: Uint32Array): MailHead | undefined {
  const { lines, isInside } = headOf(text, from);
  const named = (pattern: RegExp) => lines.filter(({ key }) => pattern.test(key));
  const senders = named(SENDERS);
  const isAddressed = senders.some(({ value }) => value.includes('@'));
  const [about] = named(SUBJECT);
  if (lines.length < 3 || senders.length === 0 || (!isAddressed && !about)) return undefined;
  const people = named(PEOPLE).flatMap(({ value, start, end }) =>
    splitPeople(value.replace(FAMILY_FIRST, '$2 $1').replace(QUOTED, '$1')).flatMap(
      ({ text: part }): readonly Participant[] => {
        const person = readPerson(part);
        const hidden = isInside || UNSHOWN.test(value) || saysInternalIn(value) ? { hidden: true } : {};
        if (!person) return [];
        // A name that is written the other way round stands nowhere as it is read.
        const at = text.slice(start, end).indexOf(person.name);
        const span =
          at < 0 ? spanAt(lineStarts, start, end) : spanAt(lineStarts, start + at, start + at + person.name.length);
        return [{ ...person, span, ...hidden }];
      },
    ),
  );
  const subject =
    about && !isInside ? { value: about.value, span: spanAt(lineStarts, about.start, about.end) } : undefined;
  return { people, subject, end: lines.at(-1)?.end ?? from };
}

interface HeaderLine {
  readonly key: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** The lines of a header, and whether a title above them keeps them inside. */
function headOf(text: string, from: number): { readonly lines: readonly HeaderLine[]; readonly isInside: boolean } {
  const lines: HeaderLine[] = [];
  let above = 0;
  let isInside = false;
  for (let start = from; start < text.length; ) {
    const next = text.indexOf('\n', start);
    const end = next < 0 ? text.length : next;
    const line = text.slice(start, end).trimEnd();
    const [, key, value] = line.length <= 400 ? (HEADER_LINE.exec(line) ?? []) : [];
    if (key !== undefined && value !== undefined) lines.push({ key, value, start, end: start + line.length });
    else if (lines.length > 0 || ++above > ABOVE || !/^\s*(?:#{1,6}\s.*|-{3,})?$/.test(line)) break;
    else isInside ||= visibilityOfHeading(line.replace(/^[\s#]+/, '')) === 'internal' || mayDenyByName(line);
    start = end + 1;
  }
  return { lines, isInside };
}
