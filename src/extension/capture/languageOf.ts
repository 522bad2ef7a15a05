import { noteLanguage } from '../../core/capture/noteLanguage';
import type { Locale } from '../../core/model/locale';
import type { Project } from '../../core/model/snapshot';
import { interfaceLocale } from '../locale';

/** The language of new notes of a project; where nothing tells it, that of the interface. */
export function languageOf(project: Project): Locale {
  return noteLanguage(project) ?? interfaceLocale();
}
