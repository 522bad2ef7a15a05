import { blanked } from '../inline/blanked';
import type { Outline, OutlineSection } from './outline';

/**
 * The sections under an internal heading. What stands there tells nothing about the note as such: it neither dates nor names it, and its goals
 * and people are not those of the meeting. A note that is headed as internal as a whole has none.
 *
 * @param isTitled the frontmatter gives the note its title
 */
export function asideSections({ sections }: Outline, isTitled: boolean): ReadonlySet<OutlineSection> {
  const [first] = sections;
  if (!isTitled && first?.level === 1 && first.mark === 'internal') return new Set();
  const aside = new Set<OutlineSection>();
  for (const section of sections) {
    const around = sections[section.parent];
    if (section.mark === 'internal' || (around && aside.has(around))) aside.add(section);
  }
  return aside;
}

/** A text with these sections blanked out, line breaks kept. */
export function withoutSections(text: string, aside: ReadonlySet<OutlineSection>): string {
  return [...aside].reduce(
    (kept, { heading: { start }, end }) => kept.slice(0, start) + blanked(kept.slice(start, end)) + kept.slice(end),
    text,
  );
}
