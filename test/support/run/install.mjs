import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { npm } from '../vscode/provision.mjs';
import { WORDS } from './words.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');

/**
 * Installs the packages that the lock file names, unless that has been done.
 * @param {(step: string) => void} say
 */
export async function install(say) {
  const stamp = join(root, 'node_modules/.rapport-installed');
  const wanted = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  say(WORDS.packages);
  await npm(['ci'], root);
  writeFileSync(stamp, wanted);
}
