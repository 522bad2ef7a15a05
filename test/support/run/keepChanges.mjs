import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Beside a copy, what its files were when it was made. */
const sealOf = (copy) => `${copy}.sha256`;

/**
 * Makes a copy anew, unless somebody has changed, added or deleted a file in the one that is there: what a person wrote is never thrown away.
 *
 * @param copy the folder of the copy
 * @param make writes it
 * @returns whether it was made; else it stays as it is
 */
export function copyUnlessChanged(copy, make) {
  const seal = sealOf(copy);
  const isUntouched = existsSync(seal) && existsSync(copy) && readFileSync(seal, 'utf8') === digestOf(copy);
  if (existsSync(copy) && !isUntouched && readdirSync(copy).length > 0) return false;
  rmSync(copy, { recursive: true, force: true });
  make(copy);
  writeFileSync(seal, digestOf(copy));
  return true;
}

function digestOf(folder) {
  const hash = createHash('sha256');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
  for (const file of files) {
    const content = readFileSync(file);
    hash.update(`${relative(folder, file).split(sep).join('/')}\n${content.length}\n`).update(content);
  }
  return hash.digest('hex');
}
