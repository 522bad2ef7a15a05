import { bareList, ITEM, type TemplateVariable, text, truth } from './variable';

const { text: words, name, owner, due, from } = ITEM;

/** In every new note but profiles. */
const NOTE: readonly TemplateVariable[] = [
  text('title', 'the note’s title', '笔记标题'),
  text('date', 'its date, as 2026-11-20', '笔记日期，形如 2026-11-20'),
  text('project', 'the name of its project', '所属项目的名称'),
  text('client', 'the name of its client', '所属客户的名称'),
];
const SHARED = truth(
  'shareWithClient',
  'true when you said that the client may see the note',
  '您说明客户可以看这篇笔记时为真',
);
const LINK = text('link', 'the note it was written down in', '最初记录它的笔记');
const ENTRY: readonly TemplateVariable[] = [
  ...NOTE,
  SHARED,
  text('owner', 'who does it or watches it', '负责人'),
  text('due', 'by when', '截止日期'),
  text('from', 'who said, asked or wants it', '提出人'),
  text('severity', 'how severe', '严重程度'),
  text(
    'affects',
    'what a change moves: goals, scope, time, resources',
    '变更影响什么：goals 目标、scope 范围、time 时间、resources 资源',
  ),
  truth('needed', 'true for a decision that is still to be taken', '有待决定时为真'),
];

export const ENTRY_VARIABLES = ENTRY;

export const COMMUNICATION_VARIABLES: readonly TemplateVariable[] = [
  ...NOTE,
  SHARED,
  text(
    'purpose',
    'what it is for: progress, problem, feedback or planning',
    '目的：progress、problem、feedback 或 planning',
  ),
  text('channel', 'how one meets or writes', '沟通方式'),
  bareList('participants', 'who was there the last time', '上次参会的人', [name]),
  truth('hasStillOpen', 'true when something is open from the last time', '上次有未完成事项时为真'),
  bareList('openActions', 'actions open from the last time', '上次未完成的行动项', [words, LINK, owner, due]),
  bareList('openQuestions', 'questions open from the last time', '上次未答复的问题', [
    words,
    LINK,
    from,
    text('asked', 'when it was asked', '提出日期'),
  ]),
];

/** A mail or chat may come from the clipboard, its words and what stands in them with it. */
export const MESSAGE_VARIABLES: readonly TemplateVariable[] = [
  ...COMMUNICATION_VARIABLES,
  bareList('quote', 'the words of a mail or chat that was pasted', '粘贴的邮件或聊天原文', [
    text('line', 'one line of it, empty between messages', '其中一行，消息之间为空行'),
  ]),
  bareList('questions', 'what the client asks in it', '其中客户提出的问题', [words, from]),
  bareList('feedback', 'what pleases or worries them', '其中让客户满意或担心的话', [
    words,
    from,
    text('tone', 'praise, suggestion, criticism or concern', 'praise、suggestion、criticism 或 concern'),
  ]),
  bareList('actions', 'what somebody promises or asks for in it', '其中的承诺和请求', [
    words,
    text('owner', 'who does it, as `@name`', '负责人，形如 `@姓名`'),
    due,
  ]),
];

export const WEEKLY_REPORT_VARIABLES: readonly TemplateVariable[] = [
  ...NOTE,
  text('periodFrom', 'the first day of the period', '报告期第一天'),
  text('periodTo', 'its last day', '报告期最后一天'),
  text('audience', 'whom it is for: executive or technical', '面向谁：executive（管理层）或 technical（技术人员）'),
  text('channel', 'how it gets there', '送达方式'),
  bareList('recipients', 'who gets it', '收件人', [name]),
];

export const CLIENT_VARIABLES: readonly TemplateVariable[] = [
  text('client', 'the client’s name', '客户名称'),
  text('language', 'the language they read: en or zh-CN', '对方看的语言：en 或 zh-CN'),
  bareList('contacts', 'the client’s people', '客户方联系人', [
    name,
    text('role', 'what they do', '职务'),
    text('email', 'their address', '电子邮箱'),
    text('audience', 'what they want to read', '关注层面'),
    text('channel', 'how they like to be reached', '偏好的沟通方式'),
  ]),
];

export const PROJECT_VARIABLES: readonly TemplateVariable[] = [
  text('project', 'the project’s name', '项目名称'),
  text('client', 'the client’s name', '客户名称'),
  text('date', 'today, as 2026-11-20', '今天，形如 2026-11-20'),
  bareList('team', 'our people', '我方成员', [name]),
  truth('hasReporting', 'true when a rhythm of reports was chosen', '选定了汇报节奏时为真'),
  text('cadence', 'how often', '频率'),
  text('weekday', 'on which day', '星期几'),
  text('audience', 'whom reports are for', '报告面向谁'),
  text('channel', 'how reports get there', '报告的送达方式'),
];
