import { once } from '../../lazy/once';

/** Words too common to tell one promise from another. */
const COMMON = new Set(
  `a an the to of for and or in on at by with from as is be will we i you he she they it this that these those our your his her their
  next new some any all up out into about over so then also more week today tomorrow`.split(/\s+/),
);

/**
 * Tells whether one of a note's entries says the same as a commitment found in its prose: most of the commitment's words of
 * substance (in Chinese, of its character pairs) stand in the entry.
 *
 * @param entries texts of the note's entries
 * @returns asked by what is promised
 */
export function capturedBy(entries: readonly string[]): (action: string) => boolean {
  const substances = once(() => entries.map(substance));
  return (action) => isCaptured(substance(action), substances());
}

/** Tells whether an entry has at least one word of substance in common with what is promised: enough where it is the same person's for the same day. */
export function sharesSubstance(action: string, entry: string): boolean {
  const recorded = substance(entry);
  return [...substance(action)].some((word) => recorded.has(word));
}

function isCaptured(promised: ReadonlySet<string>, entries: readonly ReadonlySet<string>[]): boolean {
  if (promised.size === 0) return true;
  return entries.some((recorded) => {
    const shared = [...promised].filter((word) => recorded.has(word)).length;
    const smaller = Math.min(promised.size, recorded.size);
    // Of a long promise a short action may hold a few words by chance, but not what is to be done.
    const [deed = ''] = recorded;
    const isPart = recorded.size > 3 || shared * 4 >= promised.size || promised.has(deed);
    return shared >= 2 ? shared / smaller >= 0.6 && isPart : shared === smaller && smaller === 1 && promised.size <= 2;
  });
}

function substance(text: string): ReadonlySet<string> {
  const words = new Set<string>();
  for (const word of text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[a-z0-9][a-z0-9'’-]*/g) ?? []) {
    if (!COMMON.has(word)) words.add(stem(word));
  }
  for (const run of text.match(/\p{Script=Han}+/gu) ?? []) {
    for (let i = 0; i + 1 < run.length; i++) words.add(run.slice(i, i + 2));
  }
  return words;
}

/** Enough of stemming to let `sends`, `sending` and `sent the drafts` meet `send the draft`. */
function stem(word: string): string {
  return word.length > 4 ? word.replace(/(?:ing|ed|es|s)$/, '') : word.replace(/s$/, '');
}
