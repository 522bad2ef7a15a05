/** How each key of a map within the frontmatter may be spelled, the canonical way first, all of them folded (see `foldKey`). */
type Spellings = Readonly<Record<string, readonly string[]>>;

/** A goal of a note. */
export const GOAL_KEYS = {
  goal: ['goal', 'text', 'name', 'objective', '目标', '内容'],
  confirmed: ['confirmed', '确认', '已确认', '确认日期'],
  outcome: ['outcome', 'result', '结果', '达成'],
} as const satisfies Spellings;

/** Whom a record was given to. */
export const SHARED_KEYS = {
  date: ['date', 'on', '日期', '时间'],
  with: ['with', 'to', '对象', '给'],
  via: ['via', 'channel', '方式', '渠道'],
  acknowledged: ['acknowledged', 'confirmed', '确认', '已确认'],
} as const satisfies Spellings;

/** From when to when a report tells. */
export const PERIOD_KEYS = {
  from: ['from', 'start', '从', '开始'],
  to: ['to', 'end', 'until', '到', '至', '结束'],
} as const satisfies Spellings;

/** Somebody who was there. */
export const PERSON_KEYS = {
  name: ['name', '姓名'],
  email: ['email', 'mail', '邮箱'],
  org: ['org', 'organisation', 'organization', 'company', 'side', '单位', '公司'],
} as const satisfies Spellings;

const AUDIENCE = ['audience', '受众'] as const;
const CHANNEL = ['channel', '渠道', '沟通渠道', '沟通方式'] as const;
const LANGUAGE = ['language', 'lang', '语言'] as const;
const NOTES = ['notes', 'note', '备注', '说明'] as const;
const MILESTONES = ['milestones', 'milestone', '里程碑'] as const;

/** Somebody of a client or a team, in a profile. */
export const CONTACT_KEYS = {
  name: ['name', '姓名'],
  aliases: ['aliases', 'alias', 'nicknames', 'nickname', '别名', '昵称'],
  role: ['role', 'title', 'position', 'job', '角色', '职位', '职务'],
  email: ['email', 'mail', '邮箱', '邮件', '电子邮件'],
  org: ['org', 'organisation', 'organization', 'company', '公司', '单位', '组织'],
  audience: AUDIENCE,
  channel: ['channel', 'prefers', '渠道', '沟通渠道', '沟通方式'],
  language: LANGUAGE,
  focus: ['focus', 'interests', 'concerns', 'caresabout', '关注', '关注点'],
  engagement: ['engagement', '参与度', '参与程度'],
  notes: NOTES,
} as const satisfies Spellings;

export const ENGAGEMENT_KEYS = {
  current: ['current', '当前', '现状'],
  desired: ['desired', '期望', '目标'],
} as const satisfies Spellings;

/** How a client as a whole likes to be told things. */
export const PREFERENCE_KEYS = {
  channel: CHANNEL,
  audience: AUDIENCE,
  language: LANGUAGE,
  notes: NOTES,
} as const satisfies Spellings;

export const BASELINE_KEYS = {
  agreed: ['agreed', 'agreedon', '同意', '同意日期', '约定日期'],
  goals: ['goals', 'goal', 'objectives', '目标'],
  scope: ['scope', '范围'],
  time: ['time', 'schedule', '时间', '进度'],
  resources: ['resources', 'resource', '资源'],
} as const satisfies Spellings;

export const SCOPE_KEYS = {
  in: ['in', 'included', '包含', '范围内'],
  out: ['out', 'excluded', '不包含', '范围外'],
} as const satisfies Spellings;

export const TIME_KEYS = {
  start: ['start', 'from', '开始'],
  end: ['end', 'to', 'due', '结束', '截止'],
  milestones: MILESTONES,
} as const satisfies Spellings;

/** Where things stand now. */
export const PLAN_KEYS = {
  end: ['end', 'due', '结束', '截止'],
  milestones: MILESTONES,
} as const satisfies Spellings;

export const MILESTONE_KEYS = {
  name: ['name', 'milestone', 'title', '名称', '里程碑'],
  due: ['due', 'date', 'end', '截止', '日期'],
  done: ['done', 'completed', '完成'],
} as const satisfies Spellings;

export const REPORTING_KEYS = {
  cadence: ['cadence', 'frequency', 'every', '频率', '周期'],
  weekday: ['weekday', 'day', 'on', '星期'],
  start: ['start', 'from', '开始'],
  grace: ['grace', '宽限'],
  audience: AUDIENCE,
  channel: ['channel', 'via', '渠道'],
  sections: ['sections', '部分'],
} as const satisfies Spellings;

export const TOOL_KEYS = {
  name: ['name', 'tool', '名称', '工具'],
  channel: ['channel', '渠道'],
  purpose: ['purpose', 'for', '用途'],
  url: ['url', 'link', '链接'],
  trained: ['trained', 'users', '已培训', '会用'],
} as const satisfies Spellings;

export const CALENDAR_KEYS = {
  workdays: ['workdays', '工作日'],
  holidays: ['holidays', 'holiday', '节假日', '假期'],
  extraWorkdays: ['extraworkdays', '调休', '补班'],
} as const satisfies Spellings;

/** The maps into which values are written, by the keys around them. */
const WRITTEN: ReadonlyMap<string, Spellings> = new Map<string, Spellings>([
  ['goals', GOAL_KEYS],
  ['shared', SHARED_KEYS],
  ['contacts', CONTACT_KEYS],
  ['team', CONTACT_KEYS],
  ['baseline', BASELINE_KEYS],
  ['baseline.scope', SCOPE_KEYS],
  ['baseline.time', TIME_KEYS],
]);

/** How a key may be spelled in the map below these keys; as it is, where nobody spells it otherwise. */
export function spellingsBelow(around: readonly string[], key: string): readonly string[] {
  return WRITTEN.get(around.join('.'))?.[key] ?? [key];
}
