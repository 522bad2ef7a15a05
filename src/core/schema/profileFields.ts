import type { Principle } from '../model/principle';
import { AUDIENCE, CADENCE, CHANNEL, HEALTH, PROJECT_STATUS, WEEKDAY } from './choices';
import { DATE, eitherOf, type Field, type FieldShape, field, listOf, mapOf, NUMBER, TEXT } from './field';
import { CLIENT_FIELD, CONTACTS, NAMES, PREFERENCES } from './sharedFields';

/** Keys of a client's profile. */
export const CLIENT_FIELDS: readonly Field[] = [
  field('name', TEXT, 'The client’s name, as it stands on the contract.', '客户名称，与合同一致。'),
  field(
    'contacts',
    CONTACTS,
    'The client’s people, and how each likes to be told things.',
    '客户方人员，及各自的沟通偏好。',
  ),
  field('preferences', PREFERENCES, 'How the client as a whole likes to be told things.', '客户整体的沟通偏好。'),
];

const MILESTONES: FieldShape = listOf(
  eitherOf(
    TEXT,
    mapOf(
      field('name', TEXT, 'What is reached.', '达到什么。'),
      field('due', DATE, 'By when.', '何时之前。'),
      field('done', DATE, 'When it was reached.', '实际达到的日期。'),
    ),
  ),
);

const BASELINE: FieldShape = mapOf(
  field('agreed', DATE, 'When the client agreed to it.', '客户同意的日期。'),
  field('goals', listOf(TEXT), 'What the client wants to have at the end.', '客户最终想得到什么。'),
  field(
    'scope',
    mapOf(
      field('in', listOf(TEXT), 'What is included.', '包含什么。'),
      field('out', listOf(TEXT), 'What is expressly left out.', '明确不包含什么。'),
    ),
    'What is included, and what is not.',
    '包含什么，不包含什么。',
  ),
  field(
    'time',
    mapOf(
      field('start', DATE, 'First day.', '开始日期。'),
      field('end', DATE, 'Last day.', '结束日期。'),
      field('milestones', MILESTONES, 'The dates in between that matter.', '中间的关键节点。'),
    ),
    'Start, end and milestones.',
    '开始、结束和里程碑。',
  ),
  field('resources', listOf(TEXT), 'With what people and means, on both sides.', '双方投入的人力和资源。'),
);

const REPORTING: FieldShape = mapOf(
  field('cadence', CADENCE, 'How often.', '多久一次。'),
  field('weekday', WEEKDAY, 'On which day of the week.', '星期几。'),
  field('start', DATE, 'The first report date; all others count from it.', '首次报告日期，其余由此推算。'),
  field('grace', NUMBER, 'Working days after the date that still count as on time.', '宽限的工作日数。'),
  field('audience', AUDIENCE, 'Who reads it.', '读者是谁。'),
  field('channel', CHANNEL, 'How it is sent.', '怎样发送。'),
  field('sections', listOf(TEXT), 'What it must contain beside the usual.', '除常规内容外还要包含什么。'),
);

const TOOLS: FieldShape = listOf(
  eitherOf(
    TEXT,
    mapOf(
      field('name', TEXT, 'The tool.', '工具名称。'),
      field('channel', CHANNEL, 'The channel it serves.', '对应的渠道。'),
      field('purpose', TEXT, 'What it is used for.', '用途。'),
      field('url', TEXT, 'Where it is.', '链接。'),
      field('trained', NAMES, 'Who knows how to use it.', '谁已会用。'),
    ),
  ),
);

const RESPONSE: FieldShape = mapOf(
  field('question', NUMBER, 'To answer a question.', '回复问题。'),
  field('feedback', NUMBER, 'To answer feedback.', '回应反馈。'),
  field('need', NUMBER, 'To play a need back.', '复述确认需求。'),
  field('share', NUMBER, 'To share minutes.', '分享纪要。'),
  field(
    'disclose',
    mapOf(
      field('high', NUMBER, 'To tell of a high risk or issue.', '告知高级别的风险或问题。'),
      field('medium', NUMBER, 'To tell of a medium one.', '告知中等级别的风险或问题。'),
    ),
    'To tell the client of a risk or issue.',
    '向客户告知风险或问题。',
  ),
  field('communicate', NUMBER, 'To tell the client of a change.', '沟通变更。'),
  field('agree', NUMBER, 'To agree a change.', '就变更达成一致。'),
  field('conflict', NUMBER, 'To resolve a conflict.', '解决冲突。'),
);

const CALENDAR: FieldShape = mapOf(
  field('workdays', listOf(WEEKDAY), 'Days of the week on which people work.', '每周的工作日。'),
  field('holidays', listOf(DATE), 'Days off.', '节假日。'),
  field('extraWorkdays', listOf(DATE), 'Days worked although they would be off.', '调休补班的日子。'),
);

const WEIGHT_WORDS: Readonly<Record<Principle, readonly [en: string, zh: string]>> = {
  trust: ['Trust', '信任'],
  goals: ['Clear goals', '目标明确'],
  transparency: ['Transparency', '透明'],
  listening: ['Active listening', '积极倾听'],
  reporting: ['Regular reporting', '定期汇报'],
  conflict: ['Conflict', '冲突'],
  expectations: ['Expectations', '期望'],
  personal: ['Personal touch', '个性化'],
  tools: ['Suitable tools', '工具'],
  records: ['Records', '记录'],
};

/** Keys of a project's profile. */
export const PROJECT_FIELDS: readonly Field[] = [
  CLIENT_FIELD,
  field('name', TEXT, 'The project’s name, as both sides say it.', '双方都使用的项目名称。'),
  field('status', PROJECT_STATUS, 'Whether work is going on.', '项目是否进行中。'),
  field(
    'health',
    HEALTH,
    'How you judge it yourself; compared with the records, never overwritten.',
    '你自己的判断；会与记录对照，绝不会被改写。',
  ),
  field(
    'team',
    CONTACTS,
    'Our people. Everybody else is, or may be, the client’s.',
    '我方人员，其余视为可能是客户方。',
  ),
  field('contacts', CONTACTS, 'People of the client for this project alone.', '仅与本项目有关的客户方人员。'),
  field('baseline', BASELINE, 'What was agreed with the client at the start.', '最初与客户约定的内容。'),
  field(
    'plan',
    mapOf(
      field('end', DATE, 'The end as it looks now.', '目前预计的结束日期。'),
      field('milestones', MILESTONES, 'Milestones as they look now.', '目前的里程碑。'),
    ),
    'Where things stand now, where that differs from the baseline.',
    '与基线不同时，目前的安排。',
  ),
  field('reporting', REPORTING, 'When, to whom and how it is reported on.', '何时、向谁、怎样汇报。'),
  field('tools', TOOLS, 'What both sides use, what for, and who knows how.', '双方使用的工具、用途和会用的人。'),
  field('response', RESPONSE, 'Limits in working days.', '时限，以工作日计。'),
  field('calendar', CALENDAR, 'Which days are working days.', '哪些天是工作日。'),
  field(
    'weights',
    mapOf(...Object.entries(WEIGHT_WORDS).map(([key, [en, zh]]) => field(key, NUMBER, en, zh))),
    'How much each principle counts in the health score.',
    '各原则在健康度中的权重。',
  ),
];
