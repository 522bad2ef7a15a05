import { addDays } from '../../src/core/calendar/localDate';
import type { LocalDate } from '../../src/core/model/date';
import { Dice } from '../support/dice';
import { CHINESE, type CorpusWords, ENGLISH } from './corpusWords';

export interface CorpusFile {
  readonly path: string;
  readonly text: string;
}

const PROJECTS_PER_CLIENT = 10;
const NOTES_PER_PROJECT = 50;
/** Bytes in UTF-8 that a note grows to. */
const NOTE_SIZE = 5 * 1024;
const FIRST_DAY = '2026-01-05' as LocalDate;

/**
 * A workspace of `count` notes as teams write them, half English and half Chinese: clients with ten projects each, meetings, reports and log
 * entries; with raw HTML, setext headings, tabs, CR LF, quotes, code and tables in some. The same count and seed give the same files.
 */
export function* generateCorpus(count: number, seed = 1): Generator<CorpusFile> {
  const dice = new Dice(seed);
  for (let made = 0, client = 0; made < count; client += 1) {
    const words = client % 2 === 0 ? ENGLISH : CHINESE;
    const clientName = `${words.clients[(client >> 1) % words.clients.length]} ${client + 1}`;
    const folder = `clients/${clientName.replaceAll(' ', '-')}`;
    yield { path: `${folder}/client.md`, text: clientProfile(clientName, words) };
    made += 1;
    for (let project = 0; project < PROJECTS_PER_CLIENT && made < count; project += 1) {
      const projectName = words.projects[project] ?? '';
      const home = `${folder}/${projectName.replaceAll(' ', '-')}`;
      yield { path: `${home}/project.md`, text: projectProfile(clientName, projectName, words) };
      made += 1;
      for (let note = 0; note < NOTES_PER_PROJECT && made < count; note += 1, made += 1) {
        yield noteFile(home, projectName, note, words, dice);
      }
    }
  }
}

/** One meeting note of about `size` bytes, for measuring a change. */
export function generateMeeting(size: number, seed: number): string {
  return meeting('Web shop', '2026-11-20' as LocalDate, ENGLISH, new Dice(seed), size);
}

function noteFile(home: string, project: string, index: number, words: CorpusWords, dice: Dice): CorpusFile {
  const date = addDays(FIRST_DAY, index * 7 - (index % 3));
  if (index % 10 === 9) {
    return {
      path: `${home}/notes/${index}.md`,
      text: `# ${dice.of(words.subjects)}\n\n${prose(words, dice, NOTE_SIZE)}`,
    };
  }
  if (index % 5 === 4) {
    return { path: `${home}/reports/${date}.md`, text: report(project, date, words, dice) };
  }
  return { path: `${home}/meetings/${date}-${index}.md`, text: meeting(project, date, words, dice, NOTE_SIZE) };
}

function clientProfile(name: string, { them }: CorpusWords): string {
  const contacts = them.map(
    (it, index) =>
      `  - { name: ${it}, role: contact ${index}, channel: ${index % 2 ? 'email' : 'video'}, audience: technical }`,
  );
  return `---\ntype: client\nname: ${name}\ncontacts:\n${contacts.join('\n')}\npreferences: { channel: video, language: en }\n---\n`;
}

function projectProfile(client: string, name: string, { us, subjects }: CorpusWords): string {
  return `---\ntype: project\nclient: ${client}\nname: ${name}\nteam: [${us.join(', ')}]\nbaseline:\n  agreed: 2026-01-02\n  goals: [${subjects.slice(0, 2).join(', ')}]\n  scope: { in: [${subjects[2]}], out: [${subjects[3]}] }\n  time: { start: 2026-01-05, end: 2026-12-18, milestones: [{ name: Beta, due: 2026-06-30 }] }\n  resources: [2 developers]\nreporting: { cadence: weekly, weekday: friday, start: 2026-01-09, audience: executive }\ntools: [{ name: Zoom, channel: video, purpose: meetings, trained: [${us[0]}] }]\n---\n\n# ${name}\n`;
}

function meeting(project: string, date: LocalDate, words: CorpusWords, dice: Dice, size: number): string {
  const { headings } = words;
  const people = [...dice.some(words.us, 2), ...dice.some(words.them, 2)];
  const heading = dice.chance(0.1) ? setext : atx;
  const quoted = dice.chance(0.15) ? `> ${sentence(words, dice)}\n> ${sentence(words, dice)}\n\n` : '';
  const html = dice.chance(0.1)
    ? `<details>\n<summary>${dice.of(words.subjects)}</summary>\n\n${sentence(words, dice)}\n\n</details>\n\n`
    : '';
  const code = dice.chance(0.1)
    ? '```sql\nselect name, count(*)\nfrom visits -- - [ ] no task\ngroup by name;\n```\n\n'
    : '';
  const entries = [
    heading(headings.decisions) + list(dice.times(2, 4, () => fill(dice.of(words.decisions), words, dice))),
    heading(headings.actions) +
      (dice.chance(0.2) ? table(date, words, dice) : list(dice.times(3, 7, () => action(date, words, dice)))),
    heading(headings.risks) +
      list(
        dice.times(0, 2, () => `${fill(dice.of(words.risks), words, dice)} [severity:: medium] [identified:: ${date}]`),
      ),
    heading(headings.questions) +
      list(dice.times(0, 3, () => `${fill(dice.of(words.questions), words, dice)} [from:: ${dice.of(words.them)}]`)),
    dice.chance(0.3) ? heading(headings.client) + list([sentence(words, dice)]) : '',
    dice.chance(0.3) ? heading(headings.internal) + list([sentence(words, dice), sentence(words, dice)]) : '',
  ].join('');
  const front = `---\ntype: meeting\ndate: ${date}\nproject: ${project}\nchannel: video\npurpose: progress\nparticipants: [${people.join(', ')}]\ngoals:\n  - ${fill(dice.of(words.tasks), words, dice)}\n  - { goal: ${dice.of(words.subjects)}, confirmed: ${addDays(date, -1)}, outcome: met }\n---\n\n# ${words.meeting}\n\n`;
  const room = size - bytesOf(front) - bytesOf(entries);
  const text = front + heading(headings.discussion) + prose(words, dice, room) + quoted + html + code + entries;
  const tabbed = dice.chance(0.1) ? text.replaceAll('\n  - ', '\n\t- ').replace(/^- \[/gm, '-\t[') : text;
  return dice.chance(0.15) ? tabbed.replaceAll('\n', '\r\n') : tabbed;
}

function report(project: string, date: LocalDate, words: CorpusWords, dice: Dice): string {
  const sections = words.reportSections.map((it) => `${atx(it)}${prose(words, dice, NOTE_SIZE / 5)}`);
  return `---\ntype: report\nproject: ${project}\nperiod: { from: ${addDays(date, -7)}, to: ${date} }\nstatus: sent\nsent: ${date}\nto: [${words.them[0]}]\nvia: email\n---\n\n# ${words.report}\n\n${sections.join('')}`;
}

/** Paragraphs and bullets up to about `size` bytes. */
function prose(words: CorpusWords, dice: Dice, size: number): string {
  const parts: string[] = [];
  for (let left = size; left > 0; left -= bytesOf(parts.at(-1) ?? '')) {
    const sentences = dice.times(2, 4, () => sentence(words, dice));
    parts.push(dice.chance(0.5) ? `${sentences.join(words === ENGLISH ? ' ' : '')}\n\n` : list(sentences));
  }
  return parts.join('');
}

function action(date: LocalDate, words: CorpusWords, dice: Dice): string {
  const owner = dice.of(dice.chance(0.6) ? words.us : words.them);
  const due = addDays(date, dice.below(20));
  const done = dice.chance(0.6);
  const text = fill(dice.of(words.tasks), words, dice);
  const fields = dice.chance(0.7) ? `@{${owner}} 📅 ${due}` : `[owner:: ${owner}] [due:: ${due}]`;
  return `[${done ? 'x' : ' '}] ${text} ${fields}${done ? ` ✅ ${due}` : ''}${dice.chance(0.2) ? ' #client' : ''}`;
}

function table(date: LocalDate, words: CorpusWords, dice: Dice): string {
  const rows = dice.times(
    2,
    5,
    () => `| ${fill(dice.of(words.tasks), words, dice)} | ${dice.of(words.us)} | ${addDays(date, 7)} |`,
  );
  return `| ${words.columns.join(' | ')} |\n| --- | --- | --- |\n${rows.join('\n')}\n\n`;
}

function sentence(words: CorpusWords, dice: Dice): string {
  return fill(dice.of(words.sentences), words, dice);
}

function fill(template: string, words: CorpusWords, dice: Dice): string {
  const text = template.replace('%s', dice.of(words.subjects));
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function list(items: readonly string[]): string {
  return items.length === 0 ? '' : `${items.map((it) => `- ${it}\n`).join('')}\n`;
}

function atx(title: string): string {
  return `## ${title}\n\n`;
}

function setext(title: string): string {
  return `${title}\n--------\n\n`;
}

function bytesOf(text: string): number {
  return Buffer.byteLength(text);
}
