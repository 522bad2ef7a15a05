import { portableName } from './portableName';

/** A folder below a root that bears a name, and how many notes lie in it or below it. */
export interface NamedFolder {
  readonly folder: string;
  readonly count: number;
}

/**
 * The folder with notes that bears the name of a client or project, the outermost of several; undefined where there is none, or two side by side.
 *
 * @param paths of the notes below a root, with `/` between the folders
 * @param client of a project: its folder lies below one of the client's name, or by itself
 */
export function folderNamed(paths: readonly string[], name: string, client?: string): NamedFolder | undefined {
  const counts = new Map<string, number>();
  for (const path of paths) {
    const folders = path.split('/').slice(0, -1);
    for (const [index, folder] of folders.entries()) {
      const isOf = client === undefined || index === 0 || folders.slice(0, index).some((it) => isSame(it, client));
      if (isOf && isSame(folder, name)) {
        const whole = folders.slice(0, index + 1).join('/');
        counts.set(whole, (counts.get(whole) ?? 0) + 1);
      }
    }
  }
  const depth = (folder: string) => folder.split('/').length;
  const outermost = Math.min(...[...counts.keys()].map(depth));
  const found = [...counts].filter(([folder]) => depth(folder) === outermost);
  const [folder, count] = found[0] ?? [];
  return found.length === 1 && folder !== undefined && count !== undefined ? { folder, count } : undefined;
}

/** However it is spelled: `lumen-optics` is Lumen Optics, `青禾 教育` is 青禾教育. */
function isSame(folder: string, name: string): boolean {
  const folded = (text: string) => portableName(text, '').replace(/(?<=\p{Script=Han})-(?=\p{Script=Han})/gu, '');
  return folded(name) !== '' && folded(folder) === folded(name);
}
