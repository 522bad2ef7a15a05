const NOTE_LINK = /\[\[(?:[^\]|\n]{1,200}\/)?([^\]|/\n]{1,80})(?:\|([^\]\n]{1,80}))?\]\]/g;

/** Text with each link to a note replaced by the name it stands for: `[[people/Anna Schmidt|Anna]]` is Anna Schmidt. */
export function withLinksNamed(text: string): string {
  return text.includes('[[')
    ? text.replace(NOTE_LINK, (_link, target: string, shown: string | undefined) => linkedName(target, shown))
    : text;
}

/** The note's name where what is shown is short for it and it holds a name alone; else what is shown, since nobody reads the rest. */
export function linkedName(target: string, shown: string | undefined): string {
  if (shown === undefined) return target;
  return /^[\p{L}\p{M}\s.'’-]+$/u.test(target) && ` ${target} `.includes(` ${shown} `) ? target : shown;
}
