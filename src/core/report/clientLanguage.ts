import type { Locale } from '../model/locale';
import type { Note } from '../model/note';
import type { Project } from '../model/snapshot';
import { clientTitle } from '../visibility/decide';
import { clientPolicy } from '../visibility/decideFor';

/**
 * The language in which a project's client is written to: as the client prefers, else as the project's profile says in so many words, else that of
 * their names. What stands in notes decides nothing: a remark in another language must change no document (leak policy, non-interference).
 */
export function clientLanguage({ clientPreferences, profile, name, clientName = '' }: Project): Locale {
  return clientPreferences.language ?? (profile && saidLanguage(profile)) ?? languageOfNames(name, clientName);
}

/** The language of the minutes of one meeting: as its note says, else as the client prefers, else that of its title. */
export function minutesLanguage(note: Note, project: Project): Locale {
  const title = clientPolicy(project).isClientNote(note) ? clientTitle(note) : undefined;
  const ofTitle = title !== undefined && HAN.test(title) ? 'zh-cn' : undefined;
  return saidLanguage(note) ?? project.clientPreferences.language ?? ofTitle ?? clientLanguage(project);
}

const HAN = /\p{Script=Han}/u;

/** Only what the frontmatter says; `note.language` is otherwise read off the text. */
function saidLanguage({ frontmatter, language }: Note): Locale | undefined {
  return frontmatter?.keys.some(({ canonical }) => canonical === 'lang') ? language : undefined;
}

function languageOfNames(...names: readonly string[]): Locale {
  return names.some((name) => HAN.test(name)) ? 'zh-cn' : 'en';
}
