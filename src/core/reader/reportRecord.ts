import type { DateRange, LocalDate } from '../model/date';
import type { ReportRecord } from '../model/note';
import type { Located } from '../model/span';
import { datesIn } from './dates/datesIn';
import { findDate } from './dates/readDate';
import { badDate, readChoice, readDateNode, readText, type ValueReader } from './frontmatter/frontmatterReader';
import { readPeople, readTexts, valueIn } from './frontmatter/lists';
import type { FrontmatterData } from './frontmatter/readFrontmatter';
import type { YamlNode } from './frontmatter/yamlNode';
import { readPerson, splitPeople } from './people';
import { spanAt } from './position';
import { channelOf } from './profile/readContacts';
import { PERIOD_KEYS } from './vocabulary/nestedKeys';
import { AUDIENCES, HEALTH_BANDS, REPORT_STATUSES } from './vocabulary/values';

/**
 * Reads what a report says of itself. A report with a sent date is sent, whatever its status leaves out; where its frontmatter gives none, a line at the
 * head of its body may (`Sent: 2026-11-20 to Anna Schmidt`).
 *
 * @param head the lines that the body begins with
 * @param at their offset in the note
 */
export function readReport(
  reader: ValueReader,
  data: FrontmatterData | undefined,
  head: string,
  at: number,
  lineStarts: Uint32Array,
): ReportRecord {
  const line = data?.value('sent') ? undefined : sentLine(reader, head, at, lineStarts);
  const sent = readDateNode(reader, 'sent', data?.value('sent')) ?? line?.day;
  const via = readText(data?.value('via') ?? data?.value('channel'));
  return {
    period: readPeriod(reader, data?.value('period')),
    audience: readChoice(reader, 'audience', data?.value('audience'), AUDIENCES)?.value,
    status: readChoice(reader, 'status', data?.value('status'), REPORT_STATUSES)?.value ?? (sent ? 'sent' : 'draft'),
    sent,
    to: data?.value('to') ? readPeople(data.value('to')).map((person) => person.name) : (line?.to ?? []),
    via: via && channelOf(via.value),
    health: readChoice(reader, 'health', data?.value('health'), HEALTH_BANDS)?.value,
    carries: readTexts(data?.value('carries')).map((id) => id.value),
  };
}

const SENT_LINE =
  /^[ \t>*_-]*(?:sent|sent on|date sent|sent to client|已?发送|已?发出|发送(?:日期|时间)|发出(?:日期|时间))[ \t*_]*[:：][ \t*_]*(.+)$/im;
const SENT_TO = /^[\s,，;；)）]*(?:to|致|给|发给|收件人[:：]?)\s*(.+)$/iu;

/** `发送：2026-11-20 致 王芳`: the day of the line, and those behind it. */
function sentLine(
  { dates }: ValueReader,
  head: string,
  at: number,
  lineStarts: Uint32Array,
): { readonly day: Located<LocalDate>; readonly to: readonly string[] } | undefined {
  const [line, value] = SENT_LINE.exec(head) ?? [];
  if (line === undefined || value === undefined) return undefined;
  const found = findDate(value, dates);
  if (!found?.date) return undefined;
  const start = at + head.indexOf(line) + line.lastIndexOf(value);
  const to = SENT_TO.exec(value.slice(found.end))?.[1];
  return {
    day: { value: found.date, span: spanAt(lineStarts, start + found.start, start + found.end) },
    to: to === undefined ? [] : splitPeople(to).flatMap(({ text }) => readPerson(text)?.name ?? []),
  };
}

/** `{ from, to }`, or one text with two dates in it. */
function readPeriod(reader: ValueReader, node: YamlNode | undefined): DateRange | undefined {
  if (node?.kind === 'map') {
    const from = readDateNode(reader, 'from', valueIn(node, PERIOD_KEYS.from))?.value;
    const to = readDateNode(reader, 'to', valueIn(node, PERIOD_KEYS.to))?.value;
    return from && to ? { from, to } : undefined;
  }
  const text = readText(node);
  if (!text) return undefined;
  const dates = datesIn(text.value.replace(/\s*(?:\.\.+|to|until|–|—|~|～|至|到)\s*/g, ' , '), {
    order: reader.dates.order,
  });
  const [from, to] = dates;
  if (from?.date && to?.date) return { from: from.date, to: to.date };
  badDate(reader, 'period', text, false);
  return undefined;
}
