import { RISK, sharedShortLists } from './sharedLists';
import { bareList, ITEM, list, shortList, type TemplateVariable, text, truth } from './variable';

const { text: words, name, owner, date, state } = ITEM;

/** What templates of reports may use. Only what the client may see is in it. */
export const REPORT_VARIABLES: readonly TemplateVariable[] = [
  text('title', 'the report’s title', '报告标题'),
  text('client', 'the client’s name', '客户名称'),
  text('project', 'the project’s name', '项目名称'),
  text('date', 'the day it is written, as 2026-11-20', '撰写日期，形如 2026-11-20'),
  text('language', 'en or zh-cn', 'en 或 zh-cn'),
  text('audience', 'whom it is for: executive or technical', '面向谁：executive（管理层）或 technical（技术人员）'),
  text('channel', 'how it gets there', '送达方式'),
  bareList('recipients', 'who gets it', '收件人', [name]),
  text('periodFrom', 'the first day, as 2026-11-14', '报告期第一天，形如 2026-11-14'),
  text('periodTo', 'the last day, as 2026-11-20', '报告期最后一天，形如 2026-11-20'),
  text('periodText', 'both days in words', '报告期的文字形式'),
  truth('hasHeadline', 'true when there is a headline', '有总体情况时为真'),
  text('headline', 'how things stand, in plain words', '用一句话说明的总体情况'),
  text('summary', 'the line you wrote beside it', '您为它写的补充'),
  text(
    'previousHeadline',
    'how they stood in the last report, if that was different',
    '上次报告时的总体情况，与这次不同时才有',
  ),
  text('sinceLastReport', 'a sentence on what has changed since the last report', '说明与上次报告相比有何变化的一句话'),
  ...shortList(
    'highlights',
    'what your notes tell the client in so many words: under a heading for the client, or as a summary of a note for the client',
    '笔记中直接写给客户的话：写在“给客户”一类标题之下，或是客户可见笔记中的小结',
    [
      words,
      text('date', 'the day of the note, where some of them are over a week old', '笔记的日期，其中有一周以前的才写'),
    ],
  ),
  text(
    'health',
    'the declared health as a note writes it, kept for the next report to compare with',
    '项目的自报状态，按笔记的写法保留，供下次报告比较',
  ),
  text(
    'progress',
    'a sentence on the milestones: how many are reached, which is next',
    '用一句话说明里程碑：完成了几个、下一个是什么',
  ),
  ...list(
    'carries',
    'what the report tells the client for the first time; noted once it is sent',
    '这份报告首次告知客户的事项，发出后会记录下来',
    [text('id', 'names the record', '记录的标识')],
  ),
  truth('hasBaseline', 'true when something was agreed', '与客户有约定时为真'),
  ...list('baselineGoals', 'the goals that were agreed', '约定的目标', [words]),
  ...list('scopeIn', 'what was agreed to be done', '约定的范围之内', [words]),
  ...list('scopeOut', 'what was agreed not to be done', '约定的范围之外', [words]),
  text('scopeInText', 'what was agreed to be done, in one line', '约定的范围之内，写成一行'),
  text('scopeOutText', 'what was agreed not to be done, in one line', '约定的范围之外，写成一行'),
  ...list('milestones', 'the agreed milestones', '约定的里程碑', [
    name,
    text('original', 'the date agreed', '约定日期'),
    text('current', 'the date now', '目前日期'),
    state,
  ]),
  ...shortList('completed', 'what was finished in the period', '本期完成的事项', [
    text('label', 'what it is, where it is more than a task', '不只是任务时，说明它是什么'),
    words,
    owner,
    date,
  ]),
  ...shortList(
    'solved',
    'the problems that were solved, also among what is completed',
    '已解决的问题，也列在完成的事项中',
    [words, owner, date],
  ),
  ...shortList('problems', 'open issues the client knows or will know', '客户已经知道或将要知道的未解决问题', RISK),
  ...sharedShortLists('risks'),
  truth('hasProblemsOrRisks', 'true when there is one of either', '问题和风险有其一时为真'),
  text(
    'nothingNoted',
    'which of what was completed, problems and next steps have nothing in them, in one line',
    '本期完成、问题与风险、下一步计划中没有内容的各项，写成一行',
  ),
  truth(
    'hasDecisionOwners',
    'true when somebody is named for one of the decisions the client has to take',
    '有待客户作出的决定中有写明负责人的时为真',
  ),
  ...sharedShortLists('decisionsMade', 'decisionsNeeded', 'questions', 'feedback', 'needs', 'changes'),
  ...shortList('conflicts', 'disagreements the client may read about', '可以写给客户看的分歧', [
    words,
    date,
    text('agreement', 'what was agreed', '达成的一致'),
    state,
  ]),
  ...list('meetings', 'the meetings of the period that the client may see', '本期客户可以看到的会议', [words, date]),
  ...sharedShortLists('nextSteps', 'neededFromYou'),
];
