import * as z from 'zod/mini';

/**
 * What the dashboard shows, as plain localised text and numbers: the host has done all the work. Everything that can be
 * clicked carries an `id`, a number that only the host can turn into a place, a page or a command.
 */
const id = z.int().check(z.nonnegative());
const band = z.nullable(z.enum(['on-track', 'at-risk', 'off-track']));
/** In 0…1, or null: not applicable. */
const share = z.nullable(z.number().check(z.gte(0), z.lte(1)));
/** Ten years and a little at most: enough for any archive, and few enough to be a slider. */
export const daysBack = z.int().check(z.gte(0), z.lte(4000));
const score = z.nullable(z.number().check(z.gte(0), z.lte(100)));

/** `id` leads to the same view as it stood on that day. */
const trendPoint = z.object({ id: z.optional(id), date: z.string(), score, text: z.string() });

const evidence = z.object({
  id,
  text: z.string(),
  place: z.string(),
  effect: z.enum(['raises', 'lowers', 'pending', 'left-out']),
  effectText: z.string(),
  reason: z.string(),
});

const part = z.object({ name: z.string(), value: share, valueText: z.string(), detail: z.string() });

const principle = z.object({
  key: z.string(),
  name: z.string(),
  value: share,
  valueText: z.string(),
  /** `2 of 3`, or how many records where that tells nothing. */
  count: z.string(),
  /** The count alone tells the value. */
  isFew: z.boolean(),
  weight: z.string(),
  spark: z.array(share),
  sparkText: z.string(),
  formula: z.string(),
  parts: z.array(part),
  evidence: z.array(evidence),
});

const fact = z.object({ label: z.string(), value: z.string(), hint: z.string() });
const button = z.object({ id, text: z.string() });
const notice = z.object({
  id: z.optional(id),
  tone: z.enum(['warning', 'error']),
  text: z.string(),
  detail: z.string(),
  /** What puts it right, where a command does. */
  command: z.optional(button),
});
const nextStep = z.object({
  id,
  /** What begins it, where a command does. */
  command: z.optional(button),
  todo: z.string(),
  text: z.string(),
  principle: z.string(),
  gain: z.string(),
  /** Why it is worth doing although it gains nothing that is sure; empty where it gains. */
  why: z.string(),
});
const clockRow = z.object({
  id,
  kind: z.string(),
  text: z.string(),
  age: z.int(),
  limit: z.int(),
  late: z.boolean(),
  ageText: z.string(),
});
const promiseRow = z.object({
  id,
  text: z.string(),
  who: z.string(),
  due: z.string(),
  when: z.string(),
  late: z.boolean(),
});
const reportDate = z.object({
  id: z.optional(id),
  date: z.string(),
  state: z.enum(['kept', 'missed', 'pending', 'planned']),
  text: z.string(),
});

const header = z.object({
  title: z.string(),
  subtitle: z.string(),
  score,
  scoreText: z.string(),
  band,
  bandText: z.string(),
  facts: z.array(fact),
  /** How the score comes about, in words. */
  formula: z.string(),
});

const projectPage = z.object({
  kind: z.literal('project'),
  header,
  actions: z.array(button),
  notices: z.array(notice),
  /** What to record next, where the evidence is thin. */
  missing: z.array(z.string()),
  principles: z.array(principle),
  trend: z.array(trendPoint),
  doNext: z.array(nextStep),
  /** Which principle is lowest and what the steps are ordered by; or why there is nothing to do. */
  doNextText: z.string(),
  clocks: z.array(clockRow),
  ours: z.array(promiseRow),
  theirs: z.array(promiseRow),
  calendar: z.array(reportDate),
});

const projectRow = z.object({
  id,
  name: z.string(),
  /** Where the project is not active and counts in no mean. */
  status: z.string(),
  score,
  scoreText: z.string(),
  band,
  bandText: z.string(),
  coverage: z.string(),
  attention: z.int(),
  attentionText: z.string(),
  watermelon: z.string(),
  /** Harm that caps the score. */
  caps: z.string(),
  next: z.string(),
  /** The scores alone: of many projects, days and words would be most of what the page is sent. */
  trend: z.array(score),
  /** The same in words. */
  trendText: z.string(),
});

const clientGroup = z.object({
  id: z.optional(id),
  name: z.string(),
  summary: z.string(),
  projects: z.array(projectRow),
});

const portfolioPage = z.object({ kind: z.literal('portfolio'), header, clients: z.array(clientGroup) });
const emptyPage = z.object({ kind: z.literal('empty'), title: z.string(), text: z.string(), actions: z.array(button) });

const labels = z.object({
  asOf: z.string(),
  principles: z.string(),
  principlesHint: z.string(),
  trend: z.string(),
  trendHint: z.string(),
  trendNone: z.string(),
  doNext: z.string(),
  clocks: z.string(),
  clocksHint: z.string(),
  clocksNone: z.string(),
  ours: z.string(),
  oursNone: z.string(),
  theirs: z.string(),
  theirsNone: z.string(),
  calendar: z.string(),
  calendarNone: z.string(),
  evidence: z.string(),
  evidenceNone: z.string(),
  parts: z.string(),
  showTable: z.string(),
  week: z.string(),
  score: z.string(),
  coverage: z.string(),
  open: z.string(),
  missing: z.string(),
  explain: z.string(),
  breadcrumb: z.string(),
  filters: z.string(),
});

/** What the view is narrowed down by. Each option is a view of its own. */
const filters = z.object({
  selects: z.array(
    z.object({ label: z.string(), options: z.array(z.object({ id, text: z.string(), chosen: z.boolean() })) }),
  ),
  /** The day looked at, in days before today. */
  travel: z.object({
    label: z.string(),
    most: daysBack,
    back: daysBack,
    text: z.string(),
    home: z.string(),
  }),
  hint: z.string(),
  link: button,
  export: button,
});

export const dashboardState = z.object({
  /** In the sidebar: a few lines, and no way to anywhere else. */
  compact: z.boolean(),
  language: z.enum(['en', 'zh-CN']),
  asOf: z.string(),
  labels,
  /** Absent where there is nothing to narrow down. */
  filters: z.optional(filters),
  trail: z.array(z.object({ text: z.string(), id: z.optional(id) })),
  page: z.discriminatedUnion('kind', [projectPage, portfolioPage, emptyPage]),
});

export type DashboardState = z.infer<typeof dashboardState>;
export type DashboardLabels = DashboardState['labels'];
export type Filters = z.infer<typeof filters>;
export type ProjectPage = z.infer<typeof projectPage>;
export type PortfolioPage = z.infer<typeof portfolioPage>;
export type EmptyPage = z.infer<typeof emptyPage>;
export type PageHeader = z.infer<typeof header>;
export type PrincipleRow = z.infer<typeof principle>;
export type EvidenceRow = z.infer<typeof evidence>;
export type ClockRow = z.infer<typeof clockRow>;
export type PromiseRow = z.infer<typeof promiseRow>;
export type ReportDate = z.infer<typeof reportDate>;
export type ProjectRow = z.infer<typeof projectRow>;
export type TrendRow = z.infer<typeof trendPoint>;
export type Band = z.infer<typeof band>;
