import type { Note } from '../model/note';
import type { Tool } from '../model/profile';
import type { Span } from '../model/span';
import { type Case, componentOf, type JudgedComponent, partOf } from './cases';
import { headOf } from './headOf';
import { isNamed } from './namedPeople';
import type { ProjectDay } from './projectDay';

/** Meeting face to face, and a letter, take no tool. */
const BARE: ReadonlySet<string> = new Set(['in-person', 'letter']);

/** ½ channels used that a declared tool serves + ½ declared tools that somebody of the client is trained in (health.md, tools). */
export function tools(day: ProjectDay): JudgedComponent {
  return componentOf('tools', day.project.weights.tools, [
    partOf('channels-declared', 1 / 2, channelCases(day)),
    partOf('tools-trained', 1 / 2, trainingCases(day)),
  ]);
}

/** Each channel of meetings and sent reports once, at its latest use. */
function channelCases({ project, meetings, reports }: ProjectDay): readonly Case[] {
  const used = new Map<string, { readonly note: Note; readonly span: Span }>();
  for (const { note } of meetings) if (note.channel) used.set(note.channel.value, { note, span: note.channel.span });
  for (const { note } of reports) if (note.report?.via) used.set(note.report.via, { note, span: headOf(note) });
  return [...used]
    .filter(([channel]) => !BARE.has(channel))
    .map(([channel, { note, span }]) => {
      const isServed = project.tools.some((tool) => Boolean(tool.purpose) && serves(tool, channel));
      return {
        record: { path: note.path, span, text: channel },
        value: isServed ? 1 : 0,
        reason: isServed ? 'channel-declared' : 'channel-undeclared',
        data: { channel },
      };
    });
}

/** Whether a tool is declared for a channel: by its channel, or by its name. */
export function serves({ channel, name }: Tool, used: string): boolean {
  return [channel ?? '', name].some((own) => own !== '' && fold(own) === fold(used));
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().trim();
}

/** Training of our own team is told beside it and does not count. */
function trainingCases({ project }: ProjectDay): readonly Case[] {
  const { profile } = project;
  if (!profile) return [];
  return project.tools.map(({ name, trained, span }) => {
    const isTrained = project.contacts.some((person) => isNamed(person, trained));
    const us = project.team.filter((person) => isNamed(person, trained)).length;
    return {
      record: { path: profile.path, span, text: name },
      value: isTrained ? 1 : 0,
      reason: isTrained ? 'tool-trained' : 'tool-untrained',
      data: { us },
      // Somebody whom no profile names is nobody's contact.
      ifDone: isTrained || project.contacts.length > 0 ? 1 : 0,
    };
  });
}
