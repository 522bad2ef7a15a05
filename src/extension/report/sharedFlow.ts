import * as vscode from 'vscode';
import { projectOf } from '../../core/facts/projectOf';
import { channelTo } from '../../core/facts/reportChannel';
import type { LocalDate } from '../../core/model/date';
import type { Note } from '../../core/model/note';
import { pastDayStep } from '../ask/pastDayStep';
import { runSteps } from '../ask/runSteps';
import { channelStep, peopleStep } from './deliverySteps';
import type { ReportParts } from './reportFlow';

/** How minutes reached the client. */
interface Sharing {
  readonly date: LocalDate;
  readonly people: readonly string[];
  readonly via: string;
}

/** Notes with whom, when and how the minutes of a meeting were shared. */
export async function markAsShared({ feed, changes }: ReportParts, meeting: Note): Promise<void> {
  const { snapshot, asOf } = await feed.ready();
  const project = projectOf(snapshot, meeting.path);
  const present = project?.communications
    .find(({ note }) => note.path === meeting.path)
    ?.participants.filter(({ side }) => side === 'client')
    .map(({ name }) => name);
  const first: Sharing = {
    date: asOf,
    people: meeting.shared?.with.length ? meeting.shared.with : (present ?? []),
    via: meeting.shared?.via ?? '',
  };
  const sharing = await runSteps(vscode.l10n.t('Mark Minutes as Shared'), first, [
    {
      ask: async (state, place) => {
        const day = await pastDayStep(place, asOf);
        return day === undefined || day === 'back' ? day : { ...state, ...day };
      },
    },
    peopleStep<Sharing>(
      project,
      ({ people }) => people,
      (state, people) => ({ ...state, people }),
    ),
    channelStep<Sharing>(
      project,
      ({ via, people }) => via || (project ? channelTo(project, people) : ''),
      (state, via) => ({ ...state, via }),
    ),
  ]);
  if (!sharing) return;
  const { date, people, via } = sharing;
  const shared = { date, ...(people.length > 0 && { with: people }), ...(via !== '' && { via }) };
  await changes.apply(meeting.path, [{ op: 'set-key', key: 'shared', value: shared }]);
}
