import type { LocalDate } from '../../model/date';
import type { Purpose } from '../../model/note';
import type { DateOrder } from '../../model/policy';
import type { Person, Project } from '../../model/snapshot';
import type { WrittenPerson } from '../../reader/people';
import { findTitled } from '../../workspace/findTitled';
import { foldName } from '../../workspace/names';
import { createRoster, findPerson, isKnownPerson, type Roster } from '../../workspace/people';
import type { Pasted } from './pasted';
import { type ProposedEntries, proposeEntries, type Speaker } from './proposeEntries';

/** A project that a pasted text may belong to, and what speaks for it. */
export interface LikelyProject {
  readonly project: Project;
  /** People of the project that take part, and whether the text names it. Nothing speaks for a project that has neither. */
  readonly people: readonly string[];
  readonly isNamed: boolean;
}

/** What a pasted text becomes in a project. */
export interface ProposedNote extends ProposedEntries {
  readonly date: LocalDate;
  readonly purpose?: Purpose;
  /** By the names that profiles give them; an address stays with whom no profile has. */
  readonly participants: readonly string[];
  /** Those who are not on our side, for a title. */
  readonly others: readonly string[];
  /** The words themselves, line by line, messages parted by an empty one. */
  readonly quote: readonly string[];
}

/** The projects in the order of what speaks for them; where that is equal, in the order given. */
export function likelyProjectsFor(pasted: Pasted, projects: readonly Project[]): readonly LikelyProject[] {
  const words = foldName([pasted.subject ?? '', ...pasted.messages.map(({ text }) => text)].join(' '));
  const likely = projects.map((project) => {
    const roster = rosterOf(project);
    const people = pasted.people.flatMap((person) => find(roster, person) ?? []);
    const names = (name: string | undefined) => name !== undefined && name !== '' && words.includes(foldName(name));
    const isNamed = names(project.name);
    const theirs = people.filter(({ side }) => side === 'client').length;
    const score = 4 * Number(isNamed) + 3 * theirs + people.length + 2 * Number(names(project.clientName));
    return { project, people: people.map(({ name }) => name), isNamed, score };
  });
  return likely.sort((a, b) => b.score - a.score).map(({ project, people, isNamed }) => ({ project, people, isNamed }));
}

/** Proposes date, people, purpose and entries of a note. Nothing is certain: the person sees it before it is written. */
export function proposeNote(pasted: Pasted, project: Project, asOf: LocalDate, order?: DateOrder): ProposedNote {
  const roster = rosterOf(project);
  const speakerFor = (written: WrittenPerson): Speaker => {
    const known = find(roster, written);
    return known ? { name: known.name, side: known.side } : { name: written.name, side: 'unknown' };
  };
  const speakers = distinct(pasted.people.map(speakerFor));
  const entries = proposeEntries(pasted.messages, {
    speakerOf: ({ from }) => from && speakerFor(from),
    speakers,
    asOf,
    ...(order && { order }),
  });
  const purpose = purposeOf(pasted, entries);
  return {
    ...entries,
    date: dateOf(pasted, asOf),
    ...(purpose && { purpose }),
    participants: [...new Set(pasted.people.map((written) => participantText(written, find(roster, written))))],
    others: speakers.filter(({ side }) => side !== 'us').map(({ name }) => name),
    quote: quoteOf(pasted, (written) => speakerFor(written).name),
  };
}

/** The day of the last message; one that is still to come was misread. */
function dateOf({ messages }: Pasted, asOf: LocalDate): LocalDate {
  const last = messages.flatMap(({ date }) => date ?? []).at(-1);
  return last && last <= asOf ? last : asOf;
}

const PROBLEM =
  /\b(?:problem|error|outage|broken|bug|crash(?:es|ed)?|not working|does(?: not|n['’]t) work)\b|故障|报错|出错|崩溃|打不开|用不了|出问题/i;

function purposeOf({ subject = '', messages }: Pasted, { feedback }: ProposedEntries): Purpose | undefined {
  if ([subject, ...messages.map(({ text }) => text)].some((text) => PROBLEM.test(text))) return 'problem';
  return feedback.length > 0 ? 'feedback' : undefined;
}

function quoteOf({ kind, messages }: Pasted, nameOf: (written: WrittenPerson) => string): readonly string[] {
  return messages.flatMap(({ from, time, text }, index) => {
    const lines = text.split('\n');
    const head = kind === 'chat' && from ? `${[nameOf(from), time].filter(Boolean).join(' ')}: ` : '';
    return [...(index > 0 ? [''] : []), `${head}${lines[0] ?? ''}`, ...lines.slice(1)];
  });
}

function participantText({ name, email }: WrittenPerson, known: Person | undefined): string {
  return known?.name ?? (email === undefined ? name : `${name} <${email}>`);
}

function distinct(speakers: readonly Speaker[]): readonly Speaker[] {
  const names = new Set<string>();
  return speakers.filter(({ name }) => !names.has(foldName(name)) && names.add(foldName(name)));
}

function rosterOf({ team, contacts }: Project): Roster {
  return createRoster([...team, ...contacts].filter(isKnownPerson));
}

function find(roster: Roster, { name, email }: WrittenPerson): Person | undefined {
  return findPerson(roster, name, email) ?? findTitled(name, roster.people);
}
