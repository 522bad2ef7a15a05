import type { Locale } from '../../core/model/locale';
import type { Project } from '../../core/model/snapshot';
import { interfaceLocale } from '../locale';

/** The language of new notes of a project: that of its profile, else of its newest note, else what the client prefers. */
export function languageOf(project: Project): Locale {
  return (
    project.profile?.language ??
    project.notes.at(-1)?.language ??
    project.clientPreferences.language ??
    interfaceLocale()
  );
}
