import type {
  ChangeTarget,
  ConflictApproach,
  ConflictCause,
  EntryStatus,
  FeedbackTone,
  Level,
  VisibilityMark,
} from '../model/entry';
import type { Locale } from '../model/locale';
import type { MeetingStatus, NoteKind, Purpose } from '../model/note';
import type { Audience, HealthBand, ProjectStatus, Weekday } from '../model/profile';
import {
  AUDIENCES,
  DECISION_STATUSES,
  ENTRY_STATUSES,
  HEALTH_BANDS,
  LEVELS,
  MEETING_STATUSES,
  NOTE_TYPES,
  OUTCOMES,
  PROJECT_STATUSES,
  REPORT_STATUSES,
  TARGETS,
  TONES,
  type ValueTable,
  VISIBILITIES,
  WEEKDAYS,
} from '../reader/vocabulary/values';
import type { Choice, FieldShape } from './field';

type Words<T extends string> = Readonly<Record<T, readonly [en: string, zh: string]>>;

/** A closed list. `values` has all that the reader takes for one of them. */
function choice<T extends string>(words: Words<T>, values: ValueTable<T>): FieldShape {
  return { takes: 'choice', choices: choicesOf(words), spellings: [...values.keys()], open: false };
}

/** Proposed values; anything else is kept as written. */
function suggestion<T extends string>(words: Words<T>): FieldShape {
  return { takes: 'choice', choices: choicesOf(words), spellings: [], open: true };
}

function choicesOf<T extends string>(words: Words<T>): readonly Choice[] {
  return Object.entries<readonly [string, string]>(words).map(([value, [en, zh]]) => ({
    value,
    description: { en, 'zh-cn': zh },
  }));
}

export const TYPE: FieldShape = choice<NoteKind>(
  {
    client: ['Who the client is, and how they like to be told things', '客户是谁，喜欢怎样沟通'],
    project: ['What was agreed, who is in it, when it is reported on', '约定了什么、有谁参与、何时汇报'],
    meeting: ['A meeting with its goals, decisions and next actions', '一次会议：目标、决议和下一步'],
    call: ['A telephone call', '一次电话'],
    email: ['A mail worth keeping', '一封值得留存的邮件'],
    chat: ['A conversation in a messenger', '一段聊天'],
    report: ['A report to the client', '给客户的报告'],
    action: ['A commitment on a page of its own', '单独成页的承诺'],
    decision: ['A decision, taken or needed', '已做出或待做出的决定'],
    question: ['A question and its answer', '一个问题及其答复'],
    feedback: ['Praise, a suggestion, criticism or a concern', '表扬、建议、批评或担忧'],
    need: ['What the client needs, and whether it was played back', '客户的需求，是否已复述确认'],
    risk: ['What may happen, and what we do about it', '可能发生的事和应对办法'],
    issue: ['What has happened and hinders us', '已经发生、正在妨碍工作的事'],
    change: ['A change to what was agreed', '对原约定的变更'],
    conflict: ['A disagreement: both sides, options, agreement', '分歧：双方立场、方案、共识'],
  },
  NOTE_TYPES,
);

export const VISIBILITY: FieldShape = choice<VisibilityMark>(
  {
    client: [
      'What stands here may go to the client, except under internal headings',
      '内容可以给客户看，内部标题下的除外',
    ],
    internal: ['Nothing of it ever reaches the client', '任何内容都不会给客户'],
  },
  VISIBILITIES,
);

export const CHANNEL: FieldShape = suggestion<string>({
  video: ['Video call', '视频会议'],
  phone: ['Telephone', '电话'],
  'in-person': ['In the same room', '当面'],
  email: ['E-mail', '邮件'],
  im: ['Messenger: WeChat, Slack, Teams chat …', '即时消息：微信、钉钉、飞书等'],
});

export const PURPOSE: FieldShape = suggestion<Purpose>({
  progress: ['To show where things stand', '同步进度'],
  problem: ['To solve a problem', '解决问题'],
  feedback: ['To hear what the client thinks', '听取客户反馈'],
  planning: ['To agree what comes next', '商定下一步计划'],
});

export const AUDIENCE: FieldShape = choice<Audience>(
  {
    executive: ['The point, on one page', '重点，一页纸'],
    technical: ['How it works, in detail', '细节，怎样实现'],
  },
  AUDIENCES,
);

export const MEETING_STATUS: FieldShape = choice<MeetingStatus>(
  {
    planned: ['Still to come', '尚未召开'],
    held: ['It took place', '已经召开'],
    cancelled: ['It did not take place', '已取消'],
  },
  MEETING_STATUSES,
);

export const PROJECT_STATUS: FieldShape = choice<ProjectStatus>(
  {
    active: ['Work is going on', '进行中'],
    'on-hold': ['Paused', '暂停'],
    complete: ['Finished', '已完成'],
    'not-started': ['Agreed, not begun', '已约定，尚未开始'],
  },
  PROJECT_STATUSES,
);

export const HEALTH: FieldShape = choice<HealthBand>(
  {
    'on-track': ['You see no danger', '你认为一切正常'],
    'at-risk': ['You see a danger', '你认为有风险'],
    'off-track': ['You do not expect to make it', '你认为难以达成'],
  },
  HEALTH_BANDS,
);

export const ENTRY_STATUS: FieldShape = choice<EntryStatus>(
  {
    open: ['Nobody has begun', '未开始'],
    'in-progress': ['Somebody is at it', '进行中'],
    done: ['Finished', '已完成'],
    cancelled: ['It will not be done', '已取消'],
    migrated: ['Carried over elsewhere', '已移交'],
  },
  ENTRY_STATUSES,
);

export const DECISION_STATUS: FieldShape = choice(
  {
    needed: ['Somebody still has to decide', '待决定'],
    made: ['It has been decided', '已决定'],
  },
  DECISION_STATUSES,
);

export const REPORT_STATUS: FieldShape = choice(
  {
    draft: ['Not sent yet', '尚未发送'],
    sent: ['The client has it', '已发给客户'],
  },
  REPORT_STATUSES,
);

export const LEVEL: FieldShape = choice<Level>(
  {
    high: ['It endangers a goal: tell the client within days', '危及目标，几天内必须告知客户'],
    medium: ['It costs time or money', '会影响时间或成本'],
    low: ['Worth writing down', '记录在案即可'],
  },
  LEVELS,
);

export const TONE: FieldShape = choice<FeedbackTone>(
  {
    praise: ['They are pleased', '表扬'],
    suggestion: ['They propose something', '建议'],
    criticism: ['They are not satisfied', '批评'],
    concern: ['They are worried; answer it first', '担忧，应最先回应'],
  },
  TONES,
);

export const OUTCOME: FieldShape = choice<'met' | 'partly' | 'unmet'>(
  {
    met: ['The goal was reached', '达成'],
    partly: ['Reached in part', '部分达成'],
    unmet: ['Not reached', '未达成'],
  },
  OUTCOMES,
);

export const AFFECTS: FieldShape = choice<ChangeTarget>(
  {
    goals: ['What it is for', '目标'],
    scope: ['What is delivered', '范围'],
    time: ['When', '时间'],
    resources: ['With what people and money', '资源'],
  },
  TARGETS,
);

export const CAUSE: FieldShape = suggestion<ConflictCause>({
  interests: ['They want different things', '利益不同'],
  understanding: ['They understood different things', '理解不同'],
  resources: ['There is not enough for both', '资源不足'],
  other: ['Something else', '其他'],
});

export const APPROACH: FieldShape = suggestion<ConflictApproach>({
  negotiate: ['Each side gives and takes', '协商'],
  compromise: ['Meet in the middle', '折中'],
  collaborate: ['Look for what serves both', '合作，找对双方都好的办法'],
});

export const WEEKDAY: FieldShape = choice<Weekday>(
  {
    mon: ['Monday', '周一'],
    tue: ['Tuesday', '周二'],
    wed: ['Wednesday', '周三'],
    thu: ['Thursday', '周四'],
    fri: ['Friday', '周五'],
    sat: ['Saturday', '周六'],
    sun: ['Sunday', '周日'],
  },
  WEEKDAYS,
);

export const CADENCE: FieldShape = suggestion({
  weekly: ['Every week', '每周'],
  biweekly: ['Every two weeks', '每两周'],
  monthly: ['Every month', '每月'],
  'every 3 weeks': ['Every so many weeks', '每隔若干周'],
  'every 10 days': ['Every so many days', '每隔若干天'],
});

export const LANGUAGE: FieldShape = suggestion<Locale>({ en: ['English', '英文'], 'zh-cn': ['Chinese', '中文'] });
