import { sharedLists } from './sharedLists';
import { ITEM, list, type TemplateVariable, text } from './variable';

const { text: words, name, owner, due, when, date, from, details } = ITEM;

/** The meeting's own. */
const MEETING: readonly TemplateVariable[] = [
  text('title', 'the meeting’s title', '会议标题'),
  text('client', 'the client’s name', '客户名称'),
  text('project', 'the project’s name', '项目名称'),
  text('date', 'the day, as 2026-11-20', '日期，形如 2026-11-20'),
  text('dateText', 'the day as the reader writes it', '按读者习惯书写的日期'),
  text('time', 'the time', '时间'),
];

const GOALS = list('goals', 'the meeting’s goals', '会议目标', [
  words,
  text('outcome', 'what came of it, in words', '用文字说明的结果'),
]);
const PARTICIPANTS = list('participants', 'who was or will be there', '参会的人', [name]);

/** What minutes may use: one meeting that was held. */
export const MINUTES_VARIABLES: readonly TemplateVariable[] = [
  ...MEETING,
  ...PARTICIPANTS,
  ...GOALS,
  text(
    'summary',
    'what stands under Summary in a note or section for the client',
    '给客户看的笔记或章节里“小结”下的内容',
  ),
  ...list(
    'highlights',
    'what else the note tells the client in so many words: under a heading for the client, or under Progress or Completed in a note for the client',
    '笔记中另外直接写给客户的话：写在“给客户”一类标题之下，或是给客户看的笔记里“进展”“已完成”下的内容',
    [words],
  ),
  ...list('nextSteps', 'what both sides will do', '双方的行动项', [words, owner, due, when, details]),
  ...sharedLists(
    'decisionsMade',
    'decisionsNeeded',
    'neededFromYou',
    'questions',
    'feedback',
    'needs',
    'risks',
    'changes',
  ),
];

/** What the agenda for the client may use: one meeting to come, and what is open with the client. */
export const BRIEF_VARIABLES: readonly TemplateVariable[] = [
  ...MEETING,
  ...PARTICIPANTS,
  ...GOALS,
  ...sharedLists('decisionsNeeded', 'nextSteps', 'questions', 'neededFromYou'),
];

/** What the page for our own side may use. It is never sent. */
export const INTERNAL_BRIEF_VARIABLES: readonly TemplateVariable[] = [
  ...MEETING,
  text('channel', 'how one meets: video, phone …', '会议方式：视频、电话等'),
  ...list('people', 'the client’s people who will be there', '客户方的参会人', [
    name,
    text('role', 'what they do', '职务'),
    text('channel', 'how they like to be reached', '偏好的沟通方式'),
    text('audience', 'how deep they want to go, in words', '看要点还是看细节'),
    text('focus', 'what they care about', '关心的事项'),
    text('notes', 'your notes about them', '您对此人的备注'),
  ]),
  ...list('unconfirmedGoals', 'goals the client has not confirmed', '客户尚未确认的目标', [words]),
  ...list('lastAgreed', 'decisions of the last meeting', '上次会议的决议', [words, date]),
  ...list('oursOverdue', 'what we are late with', '我方逾期的事项', [words, owner, due]),
  ...list('theirsOverdue', 'what the client is late with', '对方逾期的事项', [words, owner, due]),
  ...list('unanswered', 'questions waiting for our answer', '等我方答复的问题', [words, from, date]),
  ...list('concerns', 'worries and criticism not yet answered', '尚未回应的担心和批评', [words, from, date]),
  ...list('undisclosed', 'risks and issues the client has not heard of', '客户还不知道的风险和问题', [
    words,
    date,
    text('inside', 'of one that is kept inside, what to do about it', '仅限内部时，说明该怎么处理'),
  ]),
];
