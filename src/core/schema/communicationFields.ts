import { AUDIENCE, CHANNEL, HEALTH, MEETING_STATUS, OUTCOME, PURPOSE, REPORT_STATUS } from './choices';
import { DATE, eitherOf, type Field, type FieldShape, field, listOf, mapOf, OCCURRENCE, TEXT } from './field';
import { CLIENT_FIELD, NAMES, PEOPLE, PROJECT_FIELD } from './sharedFields';

const GOALS: FieldShape = listOf(
  eitherOf(
    TEXT,
    mapOf(
      field('goal', TEXT, 'What must be true when it ends.', '结束时必须成立的事。'),
      field('confirmed', OCCURRENCE, 'When the client confirmed it, before the meeting.', '会前客户确认的日期。'),
      field('outcome', OUTCOME, 'Whether it was reached.', '是否达成。'),
    ),
  ),
);

const SHARED: FieldShape = eitherOf(
  OCCURRENCE,
  mapOf(
    field('date', OCCURRENCE, 'When.', '日期。'),
    field('with', NAMES, 'With whom.', '分享给谁。'),
    field('via', CHANNEL, 'How.', '方式。'),
    field('acknowledged', OCCURRENCE, 'When they said that it is right.', '对方确认无误的日期。'),
  ),
);

/** Keys of a meeting, call, mail or chat. */
export const COMMUNICATION_FIELDS: readonly Field[] = [
  field('date', { takes: 'date-time' }, 'When; a time may follow.', '日期，可加时间。'),
  PROJECT_FIELD,
  CLIENT_FIELD,
  field('status', MEETING_STATUS, 'Left out, it is held once its date has passed.', '不写则日期一过视为已召开。'),
  field('channel', CHANNEL, 'How you talked.', '沟通方式。'),
  field('purpose', PURPOSE, 'What it is for.', '目的。'),
  field('participants', PEOPLE, 'Who was there, of both sides.', '双方参加人员。'),
  field('goals', GOALS, 'What must be true when it ends? Does the client know?', '结束时什么必须成立？客户知道吗？'),
  field('shared', SHARED, 'Whom the minutes were given to, and when.', '纪要何时给了谁。'),
  field('location', TEXT, 'Where.', '地点。'),
  field('link', TEXT, 'The link to join.', '会议链接。'),
  field('duration', TEXT, 'How long.', '时长。'),
  field('agenda', listOf(TEXT), 'What is talked about. Not the same as goals.', '议题，不等于目标。'),
];

/** Keys of a report. */
export const REPORT_FIELDS: readonly Field[] = [
  field('date', DATE, 'The date it carries.', '报告日期。'),
  PROJECT_FIELD,
  CLIENT_FIELD,
  field(
    'period',
    mapOf(
      field('from', DATE, 'First day.', '开始日期。'),
      field('to', DATE, 'Last day, included.', '结束日期（含）。'),
    ),
    'What time it covers.',
    '覆盖的时间段。',
  ),
  field('audience', AUDIENCE, 'Who reads it.', '读者是谁。'),
  field('status', REPORT_STATUS, 'Only what was sent counts as reported.', '发送后才算已汇报。'),
  field('sent', DATE, 'When it was sent.', '发送日期。'),
  field('to', NAMES, 'To whom.', '发给谁。'),
  field('via', CHANNEL, 'How.', '发送方式。'),
  field('health', HEALTH, 'How the project stood, as the report said it.', '报告中写明的自报状态。'),
  field('summary', TEXT, 'The one sentence that must be remembered.', '最需要被记住的一句话。'),
  field(
    'carries',
    listOf({ takes: 'entry-id' }),
    'Risks, issues and changes it tells the client of.',
    '其中告知客户的风险、问题和变更。',
  ),
];
