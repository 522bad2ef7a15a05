import { formatDate } from '../../core/calendar/formatDate';
import { isOverdue } from '../../core/calendar/overdue';
import { isUnsettled } from '../../core/facts/isUnsettled';
import { carriedOnIn } from '../../core/facts/sameAction';
import type { LocalDate } from '../../core/model/date';
import type { Locale, Localized } from '../../core/model/locale';
import type { Note } from '../../core/model/note';
import type { Audience } from '../../core/model/profile';
import type { Project, TrackedEntry } from '../../core/model/snapshot';
import { channelWord } from '../../core/rules/channelWords';
import { withFlags } from '../../core/template/listFlags';
import type { TemplateView } from '../../core/template/renderText';
import { clientPolicy } from '../../core/visibility/decideFor';

/** How deep somebody wants to go, said behind their name. */
const AUDIENCE_WORDS: Readonly<Record<Audience, Localized>> = {
  executive: { en: 'wants the point, on one page', 'zh-cn': '只看要点，一页为宜' },
  technical: { en: 'wants to know how it works', 'zh-cn': '关注技术细节' },
};
/** Of what somebody keeps from the client: it is not to be told as it stands. */
const KEPT_INSIDE: Localized = {
  en: 'kept inside: say its effect, or rate it low',
  'zh-cn': '仅限内部：另写一条说明其影响，或标为低级别',
};
const SEPARATOR: Readonly<Record<Locale, string>> = { en: ', ', 'zh-cn': '、' };

/** What one should know before a meeting, in the words of the meeting’s language. Pure; for our own side only. */
export function briefView(asOf: LocalDate, project: Project, meeting: Note): TemplateView {
  const { language } = meeting;
  const { isKeptInside } = clientPolicy(project);
  const row = (tracked: TrackedEntry) => rowOf(tracked, language);
  const carried = carriedOnIn(project);
  const open = project.entries.filter((tracked) => isUnsettled(tracked.entry) && !carried.has(tracked));
  const late = open.filter(({ entry }) => entry.kind === 'action' && isOverdue(entry, asOf));
  const lists = {
    people: peopleRows(project, meeting),
    unconfirmedGoals: meeting.goals.filter((goal) => !goal.confirmed).map(({ text }) => ({ text })),
    lastAgreed: lastAgreed(project, meeting),
    oursOverdue: late.filter(({ side }) => side === 'us').map(row),
    theirsOverdue: late.filter(({ side }) => side === 'client').map(row),
    unanswered: open.filter(({ entry, side }) => entry.kind === 'question' && side === 'us').map(row),
    concerns: open.filter(({ entry }) => entry.kind === 'feedback').map(row),
    undisclosed: open
      .filter(({ entry }) => isUndisclosed(entry.kind, entry.steps?.disclosed))
      .map((tracked) => ({
        ...row(tracked),
        inside: isKeptInside(tracked.note, tracked.entry) ? KEPT_INSIDE[language] : '',
      })),
  };
  return {
    title: meeting.title,
    client: project.clientName ?? '',
    project: project.name,
    date: meeting.date?.value ?? '',
    dateText: meeting.date ? formatDate(meeting.date.value, language) : '',
    time: meeting.time ?? '',
    channel: meeting.channel ? channelWord(meeting.channel.value, language) : '',
    ...withFlags(lists),
  };
}

function peopleRows(project: Project, meeting: Note): TemplateView[] {
  const present = project.communications.find(({ note }) => note.path === meeting.path)?.participants ?? [];
  return present
    .filter(({ side }) => side === 'client')
    .map(({ name, contact }) => ({
      name,
      role: contact?.role ?? '',
      channel: contact?.channel ? channelWord(contact.channel, meeting.language) : '',
      audience: contact?.audience ? AUDIENCE_WORDS[contact.audience][meeting.language] : '',
      focus: contact?.focus.join(SEPARATOR[meeting.language]) ?? '',
      notes: contact?.notes ?? '',
    }));
}

/** What the meeting before this one decided. */
function lastAgreed(project: Project, meeting: Note): TemplateView[] {
  const before = project.communications
    .map(({ note }) => note)
    .filter(
      ({ date, path }) => path !== meeting.path && date !== undefined && date.value < (meeting.date?.value ?? '9999'),
    )
    .at(-1);
  return project.entries
    .filter(
      ({ note, entry }) => note === before && entry.kind === 'decision' && entry.decisionStatus?.value !== 'needed',
    )
    .map((tracked) => rowOf(tracked, meeting.language));
}

function isUndisclosed(kind: string, disclosed: unknown): boolean {
  return (kind === 'risk' || kind === 'issue') && disclosed === undefined;
}

function rowOf({ entry, owners, from, start }: TrackedEntry, language: Locale): TemplateView {
  return {
    text: entry.text,
    owner: owners.map(({ name }) => name).join(SEPARATOR[language]),
    due: entry.due?.value ?? '',
    from: from?.name ?? '',
    date: start ?? '',
  };
}
