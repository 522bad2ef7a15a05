import type { Locale } from '../model/locale';
import type { Note } from '../model/note';
import type { Project, Snapshot } from '../model/snapshot';
import { identityOf } from '../workspace/names';

/**
 * The language of new notes of a project: as its profile says in so many words, else that of most of its notes, else what the client prefers, else that of
 * the names, else that in which its profile was begun, which a template may have given. Undefined where nothing tells it.
 */
export function noteLanguage({
  profile,
  notes,
  clientPreferences,
  name,
  clientName = '',
}: Project): Locale | undefined {
  return (
    (profile && saidLanguage(profile)) ??
    languageOfMost(notes) ??
    clientPreferences.language ??
    languageOfName(`${clientName} ${name}`) ??
    profile?.language
  );
}

/** The language in which a new client will be written to: that of the name, else that of the notes there are. Undefined where neither tells it. */
export function languageOfClient(client: string, { clients }: Snapshot): Locale | undefined {
  const known = clients.find(({ id }) => id === identityOf(client));
  return languageOfName(client) ?? languageOfMost(known?.projects.flatMap(({ notes }) => notes) ?? []);
}

/** Chinese is told by its characters; Latin letters may be the name of anybody. */
function languageOfName(name: string): Locale | undefined {
  return /\p{Script=Han}/u.test(name) ? 'zh-cn' : undefined;
}

/** Of as many in one language as in the other the newest counts. */
function languageOfMost(notes: readonly Note[]): Locale | undefined {
  const newest = notes.at(-1)?.language;
  const alike = notes.filter(({ language }) => language === newest).length;
  if (newest === undefined || alike * 2 >= notes.length) return newest;
  return newest === 'en' ? 'zh-cn' : 'en';
}

/** Only what the frontmatter says; `note.language` is otherwise read off the text. */
function saidLanguage({ frontmatter, language }: Note): Locale | undefined {
  return frontmatter?.keys.some(({ canonical }) => canonical === 'lang') ? language : undefined;
}
