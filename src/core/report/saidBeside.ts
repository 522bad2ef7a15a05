import type { DateRange } from '../model/date';
import type { Locale } from '../model/locale';
import type { Project } from '../model/snapshot';
import { clientTitle } from '../visibility/decide';
import { clientPolicy } from '../visibility/decideFor';
import { isSourceFor } from '../visibility/sources';
import { clientStatements } from './clientStatements';
import { agreedBaseline, milestonesOn, saidOf } from './milestones';
import { wordsOf } from './reportWords';
import { saidIn } from './saidIn';
import { isWithin } from './selectEntries';

/** Something of a report that is no entry, and the note it comes from. */
export interface SaidBeside {
  /** `health` goes out only together with a line that somebody confirmed. */
  readonly what: 'health' | 'milestone' | 'goal' | 'scope' | 'meeting' | 'paragraph';
  readonly text: string;
  readonly path: string;
  /** 0-based. */
  readonly line: number;
}

/**
 * All that goes out beside the entries, so that a review shows that, too: what is visible by nature (leak policy, A0), and paragraphs for the client.
 *
 * @param body the report as it is written
 */
export function saidBeside(project: Project, period: DateRange, body: string, language: Locale): readonly SaidBeside[] {
  const isSaid = saidIn(body);
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
    ...ofProfile(
      'milestone',
      milestonesOn(project, period.to).map(({ name }) => name),
    ),
    ...ofProfile('goal', saidOf(project, baseline?.goals)),
    ...ofProfile('scope', saidOf(project, scope)),
    ...meetings(project, period).filter(({ text }) => isSaid(text)),
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
      note.date !== undefined && isWithin(note.date.value, period) && isClientNote(note) && isSourceFor(note, project);
    const title = isTold ? clientTitle(note) : undefined;
    return title === undefined ? [] : [{ what: 'meeting', text: title, path: note.path, line: 0 } as const];
  });
}
