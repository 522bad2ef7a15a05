/**
 * A name as it is looked up: compatibility forms and case folded, invisible characters dropped, white space made one space.
 * Near-equal names (another dot, another ending) stay different.
 */
export function foldName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\ufe00-\ufe0f\u200b-\u200f\u2060\ufeff\u00ad]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * The name of a client or project as the key it is gathered by. Only case and white space are folded: a name in full-width letters or with an invisible
 * character may be another one, and near-equal names are never merged (leak policy, A1).
 */
export function identityOf(name: string): string {
  return name.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** A folded name written as a handle: `jörg.müller`, `jörg_müller` and `jörg müller` are one. */
export function foldHandle(name: string): string {
  return foldName(name)
    .replace(/^@/, '')
    .replace(/^\{(.*)\}$/, '$1')
    .replace(/[._-]+/g, ' ')
    .trim();
}
