import { windowStart } from '../calendar/clock';
import type { LocalDate } from '../model/date';
import type { Note } from '../model/note';
import type { Tool } from '../model/profile';
import type { Project } from '../model/snapshot';
import { type Case, componentOf, type JudgedComponent, partOf } from './cases';
import { headOf } from './goals';
import { heldCommunications } from './heldMeetings';

/** ½ channels used that a declared tool serves + ½ declared tools that somebody of the client is trained in (health.md, tools). */
export function tools(project: Project, asOf: LocalDate): JudgedComponent {
  return componentOf('tools', project.weights.tools, [
    partOf('channels-declared', 1 / 2, channelCases(project, asOf)),
    partOf('tools-trained', 1 / 2, trainingCases(project)),
  ]);
}

function channelCases(project: Project, asOf: LocalDate): readonly Case[] {
  const from = windowStart(asOf);
  const used = new Map<string, Note>();
  for (const { note } of heldCommunications(project, asOf)) if (note.channel) used.set(note.channel.value, note);
  for (const note of project.reports) {
    const { report } = note;
    if (
      report?.status === 'sent' &&
      report.via &&
      report.sent &&
      report.sent.value >= from &&
      report.sent.value <= asOf
    )
      used.set(report.via, note);
  }
  // Meeting face to face takes no tool.
  used.delete('in-person');
  return [...used].map(([channel, note]) => {
    const serves = project.tools.some((tool) => tool.purpose !== undefined && servesChannel(tool, channel));
    return {
      path: note.path,
      span: note.channel?.span ?? headOf(note),
      text: channel,
      value: serves ? 1 : 0,
      reason: serves ? 'channel-declared' : 'channel-undeclared',
      data: { channel },
    };
  });
}

function servesChannel({ channel, name }: Tool, used: string): boolean {
  const fold = (text: string): string => text.normalize('NFKC').toLowerCase();
  return (channel !== undefined && fold(channel) === fold(used)) || fold(name) === fold(used);
}

function trainingCases(project: Project): readonly Case[] {
  const { profile } = project;
  if (!profile) return [];
  const clients = new Set(project.contacts.flatMap(({ name, contact }) => [name, ...(contact?.aliases ?? [])]));
  return project.tools.map(({ name, trained, span }) => {
    const client = trained.some((person) => clients.has(person));
    return {
      path: profile.path,
      span,
      text: name,
      value: client ? 1 : 0,
      reason: client ? 'tool-trained' : 'tool-untrained',
      data: { trained: trained.length },
    };
  });
}
