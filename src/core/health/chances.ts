import type { CapReason, HealthCap } from '../model/health';
import type { Principle } from '../model/principle';
import type { Case, CaseRecord, JudgedComponent, JudgedPart } from './cases';
import type { ProjectDay } from './projectDay';
import { TODOS, type TodoKey } from './words/todoTexts';

/** Something that could be put right. */
export interface Chance {
  readonly component: JudgedComponent;
  readonly record: CaseRecord;
  readonly todo: TodoKey;
  readonly isCap: boolean;
  /** What it would put right; nothing where it only stands for a cap. */
  readonly found?: Found;
}

/** A case, and its part. */
export interface Found {
  readonly judged: JudgedPart;
  readonly case: Case;
}

/** A project's day, judged. */
export interface JudgedDay {
  readonly day: ProjectDay;
  readonly components: readonly JudgedComponent[];
  readonly caps: readonly HealthCap[];
}

const CAP_PRINCIPLES: Readonly<Record<CapReason, Principle>> = {
  'high-risk-undisclosed': 'transparency',
  'question-long-open': 'trust',
  'concern-long-open': 'listening',
  'reports-missing': 'reporting',
  'conflict-long-open': 'conflict',
};

/** What puts a record right and lifts its cap, too. */
const LIFTS: ReadonlyMap<string, CapReason> = new Map([
  ['disclosed-open', 'high-risk-undisclosed'],
  ['answered-open', 'question-long-open'],
  ['feedback-open', 'concern-long-open'],
  ['report-missed', 'reports-missing'],
  ['resolved-open', 'conflict-long-open'],
]);

/** One for each case that counts for less than it could, and for each cap. What puts a case right that stands under a cap lifts the cap, too. */
export function chancesOf({ components, caps }: JudgedDay): readonly Chance[] {
  // A cap shares the place of its record with the case: it need not be compared.
  const capAt = new Map(caps.map((cap) => [cap.span, cap]));
  const chances: Chance[] = [];
  for (const component of components) {
    for (const judged of component.judged) {
      for (const each of judged.cases) {
        const { record, value, reason } = each;
        if (typeof value !== 'number' || value === 1 || !isTodo(reason)) continue;
        const lifts = LIFTS.get(reason);
        const isCap = lifts !== undefined && capAt.get(record.span)?.reason === lifts;
        chances.push({ component, record, todo: isCap ? lifts : reason, isCap, found: { case: each, judged } });
      }
    }
  }
  return [...chances, ...bareCaps(components, caps, chances)];
}

/** Caps with no case of their own: a conflict that may take longer than a cap allows it, a silence none of whose dates lies in the window. */
function bareCaps(
  components: readonly JudgedComponent[],
  caps: readonly HealthCap[],
  chances: readonly Chance[],
): readonly Chance[] {
  const found = new Set(chances.map(({ isCap, record }) => isCap && record.span));
  return caps.flatMap(({ reason, path, span, text }) => {
    const component = components.find(({ principle }) => principle === CAP_PRINCIPLES[reason]);
    return component && !found.has(span)
      ? [{ component, record: { path, span, text }, todo: reason, isCap: true }]
      : [];
  });
}

/** Whether two records are one. */
export function isAt(a: CaseRecord, b: CaseRecord): boolean {
  return a.path === b.path && a.span.start === b.span.start;
}

function isTodo(reason: string): reason is TodoKey {
  return Object.hasOwn(TODOS, reason);
}
