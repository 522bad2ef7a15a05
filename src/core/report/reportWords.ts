import type { ChangeTarget, Level } from '../model/entry';
import type { Locale, Localized } from '../model/locale';
import type { CommunicationKind } from '../model/note';
import type { HealthBand } from '../model/profile';

/** Words of the report that stand in no template, as a professional would write them to a client. */
interface ReportWords {
  readonly title: (project: string) => string;
  /** Of minutes whose own title is not for the client. */
  readonly minutesTitle: (project: string, kind: CommunicationKind) => string;
  readonly briefTitle: (project: string) => string;
  readonly health: Readonly<Record<HealthBand, string>>;
  readonly unchangedSince: (date: string) => string;
  readonly changedSince: (date: string, before: string) => string;
  readonly severity: Readonly<Record<Level, string>>;
  readonly affects: Readonly<Record<ChangeTarget, string>>;
  /** Between names and other details. */
  readonly listSeparator: string;
  readonly detailSeparator: string;
  readonly since: (date: string) => string;
  readonly dueBy: (date: string) => string;
  readonly wasDue: (date: string) => string;
  readonly pastDue: (date: string) => string;
  readonly movedFrom: (date: string, original: string) => string;
  readonly answerFollows: string;
  readonly answerBy: (date: string) => string;
  /** Of a question that is ours. */
  readonly awaitsYou: (date: string) => string;
  /** Of a question that nobody knows who asked. */
  readonly unanswered: string;
  readonly answered: string;
  readonly noted: string;
  readonly confirmed: string;
  readonly notConfirmed: string;
  readonly agreed: (date: string) => string;
  readonly toBeAgreed: string;
  readonly withdrawn: string;
  readonly beingTalkedOver: string;
  readonly milestoneReached: string;
  readonly problemSolved: string;
  readonly milestoneDone: string;
  readonly milestoneOnPlan: string;
  readonly milestoneLater: (days: number) => string;
  readonly milestoneEarlier: (days: number) => string;
  readonly milestonePast: string;
  /** `late`: of those not reached, how many are past their day. */
  readonly milestonesReached: (reached: number, all: number, late: number) => string;
  readonly nextMilestone: (name: string, date: string) => string;
  /** A meeting or message whose title is not for the client. */
  readonly communications: Readonly<Record<CommunicationKind, string>>;
  /** How many more there are than a short list names. */
  readonly more: (count: number) => string;
  /** The parts of a report that are named where there is nothing in them. */
  readonly parts: Readonly<Record<'completed' | 'problems' | 'nextSteps', string>>;
  readonly outcomes: Readonly<Record<'met' | 'partly' | 'unmet', string>>;
}

const MINUTES: Readonly<Record<CommunicationKind, string>> = {
  meeting: 'minutes',
  call: 'minutes of a call',
  email: 'summary of a mail',
  chat: 'summary of a chat',
};

const TALKS: Readonly<Record<CommunicationKind, string>> = {
  meeting: '会议',
  call: '通话',
  email: '邮件',
  chat: '聊天',
};

export const REPORT_WORDS: Localized<ReportWords> = {
  en: {
    title: (project) => `${project}: status report`,
    minutesTitle: (project, kind) => `${project}: ${MINUTES[kind]}`,
    briefTitle: (project) => `${project}: agenda`,
    health: { 'on-track': 'On track', 'at-risk': 'At risk', 'off-track': 'Off track' },
    unchangedSince: (date) => `Unchanged since our report of ${date}.`,
    changedSince: (date, before) => `Our report of ${date} said: ${before.toLowerCase()}.`,
    severity: { high: 'high impact', medium: 'medium impact', low: 'low impact' },
    affects: { goals: 'goals', scope: 'scope', time: 'time', resources: 'resources' },
    listSeparator: ', ',
    detailSeparator: ', ',
    since: (date) => `since ${date}`,
    dueBy: (date) => `by ${date}`,
    wasDue: (date) => `was due on ${date}`,
    pastDue: (date) => `${date} (past due)`,
    movedFrom: (date, original) => `${date} (first ${original})`,
    answerFollows: 'we are working on the answer',
    answerBy: (date) => `we will answer by ${date}`,
    awaitsYou: (date) => (date ? `please answer by ${date}` : 'we are waiting for your answer'),
    unanswered: 'still open',
    answered: 'answered',
    noted: 'we are looking into it',
    confirmed: 'confirmed with you',
    notConfirmed: 'to be confirmed with you',
    agreed: (date) => (date ? `agreed on ${date}` : 'agreed'),
    toBeAgreed: 'not agreed yet',
    withdrawn: 'withdrawn',
    beingTalkedOver: 'we are looking for a solution with you',
    milestoneReached: 'Milestone reached',
    problemSolved: 'Problem solved',
    milestoneDone: 'reached',
    milestoneOnPlan: 'as agreed',
    milestoneLater: (days) => `${days} ${days === 1 ? 'day' : 'days'} later than agreed`,
    milestoneEarlier: (days) => `${days} ${days === 1 ? 'day' : 'days'} earlier than agreed`,
    milestonePast: 'not reached yet',
    milestonesReached: (reached, all, late) => {
      if (all === 1 && reached === 1) return 'The agreed milestone is reached.';
      if (all === 1)
        return late === 1 ? 'The agreed milestone is not reached yet.' : 'The agreed milestone is ahead of us.';
      if (reached === 0) return `None of the ${all} milestones is reached yet.`;
      return reached === all ? `All ${all} milestones are reached.` : `${reached} of ${all} milestones reached.`;
    },
    nextMilestone: (name, date) => (date ? `Next: ${name}, ${date}.` : `Next: ${name}.`),
    communications: { meeting: 'Meeting', call: 'Call', email: 'E-mail', chat: 'Chat' },
    more: (count) => `and ${count} more`,
    parts: { completed: 'completed', problems: 'problems', nextSteps: 'next steps' },
    outcomes: { met: 'reached', partly: 'partly reached', unmet: 'not reached' },
  },
  'zh-cn': {
    title: (project) => `${apart(project)}进展报告`,
    minutesTitle: (project, kind) => `${apart(project)}${TALKS[kind]}纪要`,
    briefTitle: (project) => `${apart(project)}会议议程`,
    health: { 'on-track': '进展正常', 'at-risk': '存在风险', 'off-track': '偏离计划' },
    unchangedSince: (date) => `与${date}的报告相比没有变化。`,
    changedSince: (date, before) => `${date}的报告为“${before}”。`,
    severity: { high: '影响较大', medium: '影响中等', low: '影响较小' },
    affects: { goals: '目标', scope: '范围', time: '时间', resources: '资源' },
    listSeparator: '、',
    detailSeparator: '，',
    since: (date) => `${date}起`,
    dueBy: (date) => `${date}前`,
    wasDue: (date) => `原定${date}`,
    pastDue: (date) => `${date}（已到期）`,
    movedFrom: (date, original) => `${date}（原定${original}）`,
    answerFollows: '正在准备答复',
    answerBy: (date) => `将于${date}前答复`,
    awaitsYou: (date) => (date ? `请于${date}前答复` : '待贵方答复'),
    unanswered: '尚无答复',
    answered: '已答复',
    noted: '正在跟进',
    confirmed: '已与贵方确认',
    notConfirmed: '待与贵方确认',
    agreed: (date) => (date ? `${date}达成一致` : '已达成一致'),
    toBeAgreed: '待双方确认',
    withdrawn: '已撤回',
    beingTalkedOver: '正在与贵方商议',
    milestoneReached: '达成里程碑',
    problemSolved: '已解决问题',
    milestoneDone: '已完成',
    milestoneOnPlan: '与约定一致',
    milestoneLater: (days) => `比约定晚${days}天`,
    milestoneEarlier: (days) => `比约定早${days}天`,
    milestonePast: '尚未完成',
    milestonesReached: (reached, all, late) => {
      if (all === 1 && reached === 1) return '约定的里程碑已完成。';
      if (all === 1) return late === 1 ? '约定的里程碑尚未完成。' : '约定的里程碑尚未到来。';
      if (reached === 0) return `${all}个里程碑均未完成。`;
      return reached === all ? `${all}个里程碑已全部完成。` : `${all}个里程碑，已完成${reached}个。`;
    },
    nextMilestone: (name, date) => (date ? `下一个：${name}，${date}。` : `下一个：${name}。`),
    communications: TALKS,
    more: (count) => `另有${count}项`,
    parts: { completed: '本期完成', problems: '问题与风险', nextSteps: '下一步计划' },
    outcomes: { met: '已达成', partly: '部分达成', unmet: '未达成' },
  },
};

/** Between Latin and Chinese stands a space. */
function apart(name: string): string {
  return /[\p{Script=Latin}\d]$/u.test(name) ? `${name} ` : name;
}

/** What a document says in a language. */
export function wordsOf(language: Locale): ReportWords {
  return REPORT_WORDS[language];
}
