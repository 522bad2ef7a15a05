import type { Entry } from '../model/entry';
import type { Note } from '../model/note';
import type { Project } from '../model/snapshot';
import { sectionsAround, type Visibility, visibilityOf } from './decide';
import { deniedByName, isUnderDenial } from './deniedByName';

/**
 * Tells what a project's client may see of an entry: as its marks say, unless somebody has kept it from them by name. Whether a risk was disclosed by some day is not
 * asked here; see `reasonsAgainst`.
 *
 * @param project undefined where the note belongs to none: then nobody is denied by name
 */
export function visibilityFor(
  project: Pick<Project, 'clientName' | 'contacts'> | undefined,
): (note: Note, entry: Entry) => Visibility {
  if (!project) return visibilityOf;
  const isDenied = deniedByName(project);
  return (note, entry) => {
    const decision = visibilityOf(note, entry);
    if (!decision.visible) return decision;
    const { text, mitigation, answer, agreement, cause, span, section } = entry;
    const texts = [text, mitigation?.value, answer?.value, agreement?.value, cause?.value];
    if (texts.some((each) => each && isDenied(each))) return { visible: false, reason: 'internal-entry' };
    if (isUnderDenial(note, span.start, isDenied)) return { visible: false, reason: 'internal-container' };
    return sectionsAround(note, section).some(({ title }) => isDenied(title))
      ? { visible: false, reason: 'internal-section' }
      : decision;
  };
}
