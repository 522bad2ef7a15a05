import type { Section } from '../../model/note';

/** Sections beside one another, and what is known of them. */
interface Group<S, By> {
  readonly beside: S[];
  told?: { readonly by: By; readonly answer: boolean };
}

/**
 * A question about sections that stand beside one another (in the same one, as deep as one another), asked once for all of them: a note may
 * have thousands.
 *
 * @param ask the answer may depend on nothing but the sections and what it is told by
 */
export function onceBeside<S extends Section, By>(
  ask: (beside: readonly S[], sections: readonly S[], by: By) => boolean,
): (section: S, sections: readonly S[], by: By) => boolean {
  const groups = new WeakMap<readonly S[], ReadonlyMap<string, Group<S, By>>>();
  return (section, sections, by) => {
    const all = groups.get(sections) ?? groupsOf<S, By>(sections);
    groups.set(sections, all);
    const group = all.get(placeOf(section));
    if (!group) return ask([], sections, by);
    if (group.told?.by !== by) group.told = { by, answer: ask(group.beside, sections, by) };
    return group.told.answer;
  };
}

function groupsOf<S extends Section, By>(sections: readonly S[]): ReadonlyMap<string, Group<S, By>> {
  const groups = new Map<string, Group<S, By>>();
  for (const section of sections) {
    const group = groups.get(placeOf(section));
    if (group) group.beside.push(section);
    else groups.set(placeOf(section), { beside: [section] });
  }
  return groups;
}

function placeOf({ parent, level }: Section): string {
  return `${parent} ${level}`;
}
