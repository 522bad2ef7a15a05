import type { EntryKind } from '../model/entry';
import { AFFECTS, APPROACH, CAUSE, DECISION_STATUS, ENTRY_STATUS, LEVEL, TONE, VISIBILITY } from './choices';
import { DATE, type Field, field, listOf, OCCURRENCE, PERSON, TEXT } from './field';
import { NAMES } from './sharedFields';

const OWNER = field('owner', NAMES, 'Who answers for it. One name is best.', '负责人，最好只有一位。');
const DUE = field('due', DATE, 'By when.', '截止日期。');
const FROM = field('from', PERSON, 'Who it came from.', '谁提出的。');
const STATUS = field('status', ENTRY_STATUS, 'How far it is.', '进展。');
const RAISED = field(
  'raised',
  OCCURRENCE,
  'When it was raised. Left out, the note’s date.',
  '提出日期，不写则取笔记日期。',
);
const ANSWERED = field('answered', OCCURRENCE, 'When it was answered.', '回复日期。');
const ANSWER = field('answer', TEXT, 'What the answer was.', '答复内容。');
const RESOLVED = field('resolved', OCCURRENCE, 'When it was resolved.', '解决日期。');
const DISCLOSED = field('disclosed', OCCURRENCE, 'When the client was told.', '告知客户的日期。');
const IDENTIFIED = field(
  'identified',
  OCCURRENCE,
  'When it was seen. Left out, the note’s date.',
  '发现日期，不写则取笔记日期。',
);
const SEVERITY = field('severity', LEVEL, 'How bad it would be.', '严重程度。');
const MITIGATION = field('mitigation', TEXT, 'What we do about it.', '应对办法。');
const AGREED = field('agreed', OCCURRENCE, 'When the client agreed.', '客户同意的日期。');

const ANY_ENTRY: readonly Field[] = [
  field('id', TEXT, 'A name for it that others can refer to.', '供其他条目引用的编号。'),
  field('visibility', VISIBILITY, 'Whether the client may see it.', '客户能否看到。'),
];

/** Fields of an entry of each kind, the ones that matter most first. The same in frontmatter and as `[key:: value]`. */
export const ENTRY_FIELDS: Readonly<Record<EntryKind, readonly Field[]>> = {
  action: [
    OWNER,
    DUE,
    STATUS,
    field('original', DATE, 'The date first promised, kept when it was moved.', '最初承诺的日期，改期后保留。'),
    field('agreed', OCCURRENCE, 'When the client agreed to the new date.', '客户同意改期的日期。'),
    field('done', OCCURRENCE, 'When it was done.', '完成日期。'),
    field('cancelled', OCCURRENCE, 'When it was dropped.', '取消日期。'),
    field('dependsOn', listOf({ takes: 'entry-id' }), 'What must be done before, by id.', '须先完成的条目编号。'),
    field('created', DATE, 'When it was written down.', '记录日期。'),
    field('scheduled', DATE, 'When somebody means to do it.', '计划着手的日期。'),
    field('start', DATE, 'Not before.', '最早开始日期。'),
    field('priority', TEXT, 'How urgent.', '优先级。'),
    field('repeat', TEXT, 'How often it comes back: every week …', '重复周期。'),
    ...ANY_ENTRY,
  ],
  decision: [
    field('status', DECISION_STATUS, 'Taken, or still needed.', '已决定还是待决定。'),
    field('by', DATE, 'By when it is needed.', '最晚何时决定。'),
    field('owner', NAMES, 'Who decides.', '由谁决定。'),
    FROM,
    AGREED,
    ...ANY_ENTRY,
  ],
  question: [
    FROM,
    field('asked', OCCURRENCE, 'When it was asked. Left out, the note’s date.', '提问日期，不写则取笔记日期。'),
    ANSWERED,
    ANSWER,
    OWNER,
    DUE,
    STATUS,
    ...ANY_ENTRY,
  ],
  feedback: [
    FROM,
    field('tone', TONE, 'How it was meant.', '性质。'),
    RAISED,
    ANSWERED,
    ANSWER,
    RESOLVED,
    OWNER,
    STATUS,
    ...ANY_ENTRY,
  ],
  need: [
    FROM,
    RAISED,
    field('confirmed', OCCURRENCE, 'When we played it back and they said yes.', '我方复述并获确认的日期。'),
    OWNER,
    STATUS,
    ...ANY_ENTRY,
  ],
  risk: [
    SEVERITY,
    field(
      'probability',
      LEVEL,
      'How likely; with the impact it gives the severity.',
      '发生概率，与影响一起得出严重程度。',
    ),
    field('impact', LEVEL, 'How much it would hurt.', '影响程度。'),
    MITIGATION,
    IDENTIFIED,
    DISCLOSED,
    OWNER,
    RESOLVED,
    STATUS,
    ...ANY_ENTRY,
  ],
  issue: [SEVERITY, MITIGATION, IDENTIFIED, DISCLOSED, OWNER, DUE, RESOLVED, STATUS, ...ANY_ENTRY],
  change: [
    FROM,
    field('affects', listOf(AFFECTS), 'What of the baseline it touches.', '影响基线的哪一部分。'),
    field('requested', OCCURRENCE, 'When it was asked for.', '提出日期。'),
    field('communicated', OCCURRENCE, 'When its consequences were told.', '说明影响的日期。'),
    AGREED,
    OWNER,
    RESOLVED,
    STATUS,
    ...ANY_ENTRY,
  ],
  conflict: [
    field('cause', CAUSE, 'What lies behind it.', '背后的原因。'),
    field('positions', listOf(TEXT), 'What each side wants, in its own words.', '各方立场，用各自的话。'),
    field('options', listOf(TEXT), 'What both could live with.', '双方都能接受的方案。'),
    field('approach', APPROACH, 'How it is being settled.', '处理方式。'),
    field('agreement', TEXT, 'What was agreed in the end.', '最终的共识。'),
    RAISED,
    RESOLVED,
    FROM,
    OWNER,
    SEVERITY,
    STATUS,
    ...ANY_ENTRY,
  ],
};
