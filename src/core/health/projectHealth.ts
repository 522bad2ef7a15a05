import type { LocalDate } from '../model/date';
import type { ProjectHealth } from '../model/health';
import type { Project } from '../model/snapshot';
import { capsOf } from './caps';
import { type JudgedComponent, withEvidence } from './cases';
import type { JudgedDay } from './chances';
import { conflict } from './conflict';
import { doNext, lowestPrinciple } from './doNext';
import { expectations } from './expectations';
import { goals } from './goals';
import { listening } from './listening';
import { personal } from './personal';
import { type ProjectDay, projectDay } from './projectDay';
import { records } from './records';
import { reporting } from './reporting';
import { bandOf, isWatermelon, scoreOf } from './score';
import { timelineOf } from './timeline';
import { tools } from './tools';
import { transparency } from './transparency';
import { trust } from './trust';

/** In the order in which they are shown. */
const COMPONENTS: readonly ((day: ProjectDay) => JudgedComponent)[] = [
  trust,
  goals,
  transparency,
  listening,
  reporting,
  conflict,
  expectations,
  personal,
  tools,
  records,
];

/**
 * The communication health of one project on one day (docs/health.md). Pure: no clock, no I/O, the same in every time zone; events after
 * `asOf` do not exist yet, so that any past day can be asked for.
 */
export function projectHealth(project: Project, asOf: LocalDate): ProjectHealth {
  const judged = judgedDay(project, asOf);
  const { components, caps } = judged;
  const { score, uncapped, coverage } = scoreOf(components, caps);
  const band = bandOf(score);
  const declared = project.declaredHealth?.value ?? null;
  return {
    projectId: project.id,
    clientId: project.clientId,
    asOf,
    score,
    uncapped,
    coverage,
    band,
    declared,
    watermelon: isWatermelon(declared, band),
    components: components.map(withEvidence),
    caps,
    lowest: lowestPrinciple(components),
    doNext: score === null ? [] : doNext(judged),
  };
}

/** A day of a project with all that it is judged by. */
export function judgedDay(project: Project, asOf: LocalDate): JudgedDay {
  const day = projectDay(timelineOf(project, { from: asOf, to: asOf }), asOf);
  return { day, components: judgeDay(day), caps: capsOf(day) };
}

/** The ten principles on a day. */
export function judgeDay(day: ProjectDay): readonly JudgedComponent[] {
  return COMPONENTS.map((component) => component(day));
}
