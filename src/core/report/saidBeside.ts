import type { DateRange } from '../model/date';
import type { Locale } from '../model/locale';
import type { Project } from '../model/snapshot';
import { clientTitle } from '../visibility/decide';
import { clientPolicy } from '../visibility/decideFor';
import { isSourceFor } from '../visibility/sources';
import { clientStatements } from './clientStatements';
import { isInPeriod } from './isInPeriod';
import { agreedBaseline, milestonesOn, saidOf } from './milestones';
import { wordsOf } from './reportWords';
import { saidIn } from './saidIn';

/** Something of a report that is no entry, and the note it comes from. */
export interface SaidBeside {
  /** `health` goes out only together with a line that somebody confirmed. */
  readonly what: 'health' | 'milestone' | 'goal' | 'scope' | 'meeting' | 'paragraph';
  readonly text: string;
  readonly path: string;
  /** 0-based. */
  readonly line: number;
}

/** A report as it is written, and the template it was written with. */
interface Written {
  readonly body: string;
  readonly template: string;
}

/** What a template must ask for to say something: `payment` alone may stand in any sentence. */
const ASKED_FOR = {
  milestone: /milestones|progress|completed/,
  goal: /baselineGoals/,
  scope: /scope(?:In|Out)/,
  meeting: /meetings/,
} as const;

/**
 * All that goes out beside the entries, so that a review shows that, too: what is visible by nature (leak policy, A0), and paragraphs for the client.
 */
export function saidBeside(
  project: Project,
  period: DateRange,
  { body, template }: Written,
  language: Locale,
): readonly SaidBeside[] {
  const isSaid = saidIn(body);
  const isAsked = (what: keyof typeof ASKED_FOR) => ASKED_FOR[what].test(template);
  const { profile, declaredHealth } = project;
  const path = profile?.path ?? '';
  const baseline = agreedBaseline(project, period.to);
  const scope = [...(baseline?.scope.in ?? []), ...(baseline?.scope.out ?? [])];
  const ofProfile = (what: SaidBeside['what'], texts: readonly string[]): readonly SaidBeside[] =>
    texts.filter(isSaid).map((text) => ({ what, text, path, line: 0 }));
  return [
    ...(declaredHealth
      ? [
          {
            what: 'health',
            text: wordsOf(language).health[declaredHealth.value],
            path,
            line: declaredHealth.span.line,
          } as const,
        ]
      : []),
    ...(isAsked('milestone')
      ? ofProfile(
          'milestone',
          milestonesOn(project, period.to).map(({ name }) => name),
        )
      : []),
    ...(isAsked('goal') ? ofProfile('goal', saidOf(project, baseline?.goals)) : []),
    ...(isAsked('scope') ? ofProfile('scope', saidOf(project, scope)) : []),
    ...(isAsked('meeting') ? meetings(project, period).filter(({ text }) => isSaid(text)) : []),
    ...clientStatements(project, period)
      .filter(({ statement }) => isSaid(statement.text))
      .map(({ note, statement }) => ({
        what: 'paragraph' as const,
        text: statement.text,
        path: note.path,
        line: statement.span.line,
      })),
  ];
}

function meetings(project: Project, period: DateRange): readonly SaidBeside[] {
  const { isClientNote } = clientPolicy(project);
  return project.communications.flatMap(({ note }) => {
    const isTold =
      note.date !== undefined &&
      isInPeriod(note.date.value, period) &&
      isClientNote(note) &&
      isSourceFor(note, project);
    const title = isTold ? clientTitle(note) : undefined;
    return title === undefined ? [] : [{ what: 'meeting', text: title, path: note.path, line: 0 } as const];
  });
}
