import type { DateRange } from '../model/date';
import type { ReportRecord } from '../model/note';
import { datesIn } from './dates/datesIn';
import { badDate, readChoice, readDateNode, readText, type ValueReader } from './frontmatter/frontmatterReader';
import { readPeople, readTexts, valueIn } from './frontmatter/lists';
import type { FrontmatterData } from './frontmatter/readFrontmatter';
import type { YamlNode } from './frontmatter/yamlNode';
import { channelOf } from './profile/readContacts';
import { AUDIENCES, HEALTH_BANDS, REPORT_STATUSES } from './vocabulary/values';

/** Reads what a report says of itself. A report with a sent date is sent, whatever its status leaves out. */
export function readReport(reader: ValueReader, data: FrontmatterData | undefined): ReportRecord {
  const sent = readDateNode(reader, 'sent', data?.value('sent'));
  const via = readText(data?.value('via') ?? data?.value('channel'));
  return {
    period: readPeriod(reader, data?.value('period')),
    audience: readChoice(reader, 'audience', data?.value('audience'), AUDIENCES)?.value,
    status: readChoice(reader, 'status', data?.value('status'), REPORT_STATUSES)?.value ?? (sent ? 'sent' : 'draft'),
    sent,
    to: readPeople(data?.value('to')).map((person) => person.name),
    via: via && channelOf(via.value),
    health: readChoice(reader, 'health', data?.value('health'), HEALTH_BANDS)?.value,
    carries: readTexts(data?.value('carries')).map((id) => id.value),
  };
}

/** `{ from, to }`, or one text with two dates in it. */
function readPeriod(reader: ValueReader, node: YamlNode | undefined): DateRange | undefined {
  if (node?.kind === 'map') {
    const from = readDateNode(reader, 'from', valueIn(node, 'from', 'start', '从', '开始'))?.value;
    const to = readDateNode(reader, 'to', valueIn(node, 'to', 'end', 'until', '到', '至', '结束'))?.value;
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
