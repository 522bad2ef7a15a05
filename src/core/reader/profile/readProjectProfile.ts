import type { LocalDate } from '../../model/date';
import { PRINCIPLES } from '../../model/principle';
import type {
  ProjectProfile,
  ReportingPlan,
  ResponseLimits,
  Tool,
  Weekday,
  Weights,
  WorkCalendar,
} from '../../model/profile';
import { badValue, readChoice, readDateNode, readText, type ValueReader } from '../frontmatter/frontmatterReader';
import { readTexts, valueIn } from '../frontmatter/lists';
import type { FrontmatterData } from '../frontmatter/readFrontmatter';
import type { YamlMap, YamlNode } from '../frontmatter/yamlNode';
import { readValue } from '../readValue';
import { CALENDAR_KEYS, REPORTING_KEYS, TOOL_KEYS } from '../vocabulary/nestedKeys';
import { AUDIENCES, CHANNELS, HEALTH_BANDS, PROJECT_STATUSES, WEEKDAYS } from '../vocabulary/values';
import { readBaseline, readPlan } from './readBaseline';
import { readCadence } from './readCadence';
import { readChannel, readContacts } from './readContacts';

/** A project's profile; its name falls back to the note's title. */
export function readProjectProfile(
  reader: ValueReader,
  data: FrontmatterData | undefined,
  name: string,
): ProjectProfile {
  return {
    name,
    status: readChoice(reader, 'status', data?.value('status'), PROJECT_STATUSES)?.value ?? 'active',
    declaredHealth: readChoice(reader, 'health', data?.value('health'), HEALTH_BANDS),
    team: readContacts(reader, data?.value('team')),
    contacts: readContacts(reader, data?.value('contacts')),
    baseline: readBaseline(reader, data?.value('baseline'), data?.kept),
    plan: readPlan(reader, data?.value('plan')),
    reporting: readReporting(reader, data?.value('reporting')),
    tools: readTools(data?.value('tools')),
    response: readResponse(reader, data?.value('response')),
    calendar: readCalendar(reader, data?.value('calendar')),
    weights: readWeights(reader, data?.value('weights')),
  };
}

function readReporting(reader: ValueReader, node: YamlNode | undefined): ReportingPlan | undefined {
  if (node?.kind !== 'map') return undefined;
  const cadenceText = readText(valueIn(node, REPORTING_KEYS.cadence));
  const weekday = readChoice(reader, 'weekday', valueIn(node, REPORTING_KEYS.weekday), WEEKDAYS)?.value;
  const start = readDateNode(reader, 'start', valueIn(node, REPORTING_KEYS.start))?.value;
  if (!cadenceText) return undefined;
  const cadence = readCadence(cadenceText.value, weekday);
  if (!cadence) {
    badValue(reader, 'cadence', cadenceText, 'unknown-value', {
      expected: 'weekly, biweekly, every N weeks, monthly, every N days',
    });
    return undefined;
  }
  if (!start) {
    if (!valueIn(node, REPORTING_KEYS.start))
      badValue(reader, 'start', cadenceText, 'missing-start', { expected: 'YYYY-MM-DD' });
    return undefined;
  }
  return {
    span: node.span,
    cadence,
    start,
    grace: readCount(reader, 'grace', valueIn(node, REPORTING_KEYS.grace)) ?? 0,
    audience: readChoice(reader, 'audience', valueIn(node, REPORTING_KEYS.audience), AUDIENCES)?.value,
    channel: readChannel(valueIn(node, REPORTING_KEYS.channel)),
    sections: readTexts(valueIn(node, REPORTING_KEYS.sections)).map((section) => section.value),
  };
}

function readTools(node: YamlNode | undefined): readonly Tool[] {
  const items = node?.kind === 'list' ? node.items : node ? [node] : [];
  return items.flatMap((item): readonly Tool[] => {
    if (item.kind === 'scalar')
      return readTexts(item).map((tool) => ({
        name: tool.value,
        channel: readValue(tool.value, CHANNELS),
        trained: [],
        span: tool.span,
      }));
    const name = item.kind === 'map' ? readText(valueIn(item, TOOL_KEYS.name)) : undefined;
    if (item.kind !== 'map' || !name) return [];
    return [
      {
        name: name.value,
        channel: readChannel(valueIn(item, TOOL_KEYS.channel)) ?? readValue(name.value, CHANNELS),
        purpose: readText(valueIn(item, TOOL_KEYS.purpose))?.value,
        url: readText(valueIn(item, TOOL_KEYS.url))?.value,
        trained: readTexts(valueIn(item, TOOL_KEYS.trained)).map((person) => person.value),
        span: item.span,
      },
    ];
  });
}

function readResponse(reader: ValueReader, node: YamlNode | undefined): Partial<ResponseLimits> {
  if (node?.kind !== 'map') return {};
  const limits: Partial<Record<keyof ResponseLimits, number>> = {};
  for (const key of ['question', 'feedback', 'need', 'share', 'communicate', 'agree', 'conflict'] as const) {
    const count = readCount(reader, key, valueIn(node, [key]));
    if (count !== undefined) limits[key] = count;
  }
  const disclose = readDisclose(reader, valueIn(node, ['disclose']));
  return { ...(limits as Omit<Partial<ResponseLimits>, 'disclose'>), ...(disclose ? { disclose } : {}) };
}

/** A profile that sets one of the two limits leaves the other at the product's default. */
function readDisclose(reader: ValueReader, node: YamlNode | undefined): ResponseLimits['disclose'] | undefined {
  if (node?.kind !== 'map') return undefined;
  const high = readCount(reader, 'high', valueIn(node, ['high']));
  const medium = readCount(reader, 'medium', valueIn(node, ['medium']));
  return high === undefined && medium === undefined ? undefined : { high: high ?? 3, medium: medium ?? 10 };
}

function readCalendar(reader: ValueReader, node: YamlNode | undefined): WorkCalendar | undefined {
  if (node?.kind !== 'map') return undefined;
  const days = readTexts(valueIn(node, CALENDAR_KEYS.workdays)).flatMap((text): Weekday[] => {
    const day = readValue(text.value, WEEKDAYS);
    if (!day) badValue(reader, 'workdays', text, 'unknown-value', { expected: 'mon, tue, wed, thu, fri, sat, sun' });
    return day ? [day] : [];
  });
  return {
    workdays: days.length > 0 ? days : ['mon', 'tue', 'wed', 'thu', 'fri'],
    holidays: datesIn(reader, 'holidays', node),
    extraWorkdays: datesIn(reader, 'extraWorkdays', node),
  };
}

function datesIn(reader: ValueReader, key: 'holidays' | 'extraWorkdays', map: YamlMap): readonly LocalDate[] {
  const node = valueIn(map, CALENDAR_KEYS[key]);
  const items = node?.kind === 'list' ? node.items : node ? [node] : [];
  return items.flatMap((item) => readDateNode(reader, key, item)?.value ?? []);
}

function readWeights(reader: ValueReader, node: YamlNode | undefined): Partial<Weights> | undefined {
  if (node?.kind !== 'map') return undefined;
  const weights: Partial<Record<keyof Weights, number>> = {};
  for (const principle of PRINCIPLES) {
    const weight = readCount(reader, principle, valueIn(node, [principle]));
    if (weight !== undefined) weights[principle] = weight;
  }
  return weights;
}

/** A number that is not negative. */
function readCount(reader: ValueReader, key: string, node: YamlNode | undefined): number | undefined {
  const text = readText(node);
  if (!text) return undefined;
  const number = Number(text.value);
  if (Number.isFinite(number) && number >= 0) return number;
  badValue(reader, key, text, 'not-a-number', { expected: '0, 1, 2 …' });
  return undefined;
}
