import { holdsInternalWord } from '../visibility/internalWords';

const NOTE_LINK = /\[\[([^\]|\n]{1,200}\/)?([^\]|/\n]{1,80})(?:\|([^\]\n]{1,80}))?\]\]/g;

/** Text with each link to a note replaced by what a reader sees of it, without its folders: `[[people/Anna Schmidt]]` is Anna Schmidt. */
export function withLinksNamed(text: string): string {
  return text.includes('[[')
    ? text.replace(NOTE_LINK, (link, folder: string | undefined, target: string, shown: string | undefined) =>
        shown === undefined && holdsInternalWord(folder ?? '') ? link : linkedName(target, shown),
      )
    : text;
}

/** What is shown of a link: the name of its note only where it has no words of its own, since nobody sees that name else (`[[Why we part with Sam|Sam]]`). */
export function linkedName(target: string, shown: string | undefined): string {
  return shown ?? target;
}
