import type { Occurrence } from '../../../../src/core/model/date';
import type { Entry } from '../../../../src/core/model/entry';
import type { Goal, Note } from '../../../../src/core/model/note';
import type { Contact, Milestone, ProjectProfile } from '../../../../src/core/model/profile';

type Part = string | undefined | false;

const joined = (parts: readonly Part[], separator = ' · '): string => parts.filter(Boolean).join(separator);
const said = (label: string, value: string | undefined): Part => value && `${label} ${value}`;

/** An entry in one line, as the examples write it. */
export function entryInWords(entry: Entry): string {
  const steps = Object.entries(entry.steps ?? {}).map(([step, at]) => `${step} ${at.value}`);
  return joined([
    entry.kind,
    entry.text,
    entry.owners?.map(({ value }) => value).join(' & '),
    entry.due?.value,
    entry.status !== 'open' && entry.status,
    said('original', entry.original?.value),
    said('done', entry.kind === 'action' ? entry.done?.value : undefined),
    said('cancelled', entry.cancelled?.value),
    said('created', entry.created),
    said('scheduled', entry.scheduled),
    said('start', entry.start),
    said('priority', entry.priority),
    said('recurrence', entry.recurrence),
    said('id', entry.id),
    said('dependsOn', entry.dependsOn?.join(' ')),
    said('from', entry.from?.value),
    entry.clientSide && 'of the client',
    entry.decisionStatus?.value,
    said('needed by', entry.neededBy?.value),
    said('severity', entry.severity?.value),
    said('mitigation', entry.mitigation?.value),
    said('affects', entry.affects?.join(' ')),
    ...steps,
    said('cause', entry.cause?.value),
    said('approach', entry.approach?.value),
    said('agreement', entry.agreement?.value),
    said('positions', entry.positions?.join(', ')),
    said('options', entry.options?.join(', ')),
    said('tone', entry.tone?.value),
    said('not understood', entry.badFields?.map(({ value }) => value).join(' ')),
    entry.mark && (entry.mark === 'client' ? 'for the client' : 'internal'),
    entry.hiddenByContainer && 'inside',
  ]);
}

/** A note in one line, as the examples write it. */
export function noteInWords(note: Note): string {
  if (note.clientProfile) {
    const { name, contacts, preferences } = note.clientProfile;
    return joined([
      note.kind,
      name,
      ...contacts.map((it) => `contact ${contactInWords(it)}`),
      said('prefers', joined([preferences.channel, preferences.audience, preferences.language], ', ')),
    ]);
  }
  if (note.projectProfile) return projectInWords(note.projectProfile, note.client?.value);
  const { shared, report } = note;
  return joined([
    note.kind,
    joined([note.date?.value, said('at', note.time)], ' '),
    said('with', note.participants.map(({ name }) => name).join(', ')),
    said('goals', note.goals.map(goalInWords).join('; ')),
    said('channel', note.channel?.value),
    said('purpose', note.purpose?.value),
    note.visibility?.value === 'client' && 'for the client',
    shared && joined([`shared with ${shared.with.join(', ')}`, said('on', shared.date), said('via', shared.via)], ' '),
    report &&
      joined(
        [
          report.status,
          report.sent?.value,
          said('to', report.to.join(', ')),
          said('via', report.via),
          report.period && `for ${report.period.from} to ${report.period.to}`,
        ],
        ' ',
      ),
    ...note.entries
      .filter(({ form }) => form === 'file')
      .map((it) => joined(['entry', it.kind, it.text, it.severity?.value], ' ')),
    ...note.commitments.map(({ who, action, due }) =>
      joined([`${who.value} promises ${action}`, said('by', due?.value)], ' '),
    ),
    said('ignores', note.suppressions.flatMap(({ rules }) => rules).join(' ')),
  ]);
}

function goalInWords({ text, outcome, confirmed }: Goal): string {
  return joined([text, outcome?.value, said('confirmed', confirmed?.value as Occurrence | undefined)], ', ');
}

function contactInWords({ name, aliases, role, email, audience, channel, language, focus }: Contact): string {
  return joined([name, ...aliases, role, email, audience, channel, language, ...focus], ', ');
}

function projectInWords(project: ProjectProfile, client: string | undefined): string {
  const { baseline, plan, reporting, calendar } = project;
  return joined([
    'project',
    project.name,
    said('of', client),
    project.status,
    said('declared', project.declaredHealth?.value),
    said('team', project.team.map(({ name }) => name).join(', ')),
    baseline &&
      `agreed ${baseline.agreed?.value}: ${joined(
        [
          ...baseline.goals,
          said('in', baseline.scope.in.join(', ')),
          said('out', baseline.scope.out.join(', ')),
          `${baseline.time.start} to ${baseline.time.end}`,
          ...baseline.time.milestones.map(milestoneInWords),
          ...baseline.resources,
        ],
        '; ',
      )}`,
    plan && `now until ${joined([plan.end?.value, ...plan.milestones.map(milestoneInWords)], '; ')}`,
    reporting &&
      `reports every ${reporting.cadence.every} ${reporting.cadence.unit}${
        reporting.cadence.unit === 'weeks' ? ` on ${reporting.cadence.weekday}` : ''
      } from ${reporting.start}, grace ${reporting.grace}`,
    ...project.tools.map((it) => `tool ${joined([it.name, it.channel, said('trained', it.trained.join(' '))], ', ')}`),
    ...Object.entries(project.response).map(([what, days]) => `${what} within ${days}`),
    said('free', calendar?.holidays.join(' ')),
    said('works', calendar?.extraWorkdays.join(' ')),
  ]);
}

function milestoneInWords({ name, due, done }: Milestone): string {
  return joined([name, due, said('done', done)], ' ');
}
