import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const LIMIT = 60_000;

/**
 * Opens a workspace file that this VS Code has not seen yet, and waits until it has noted down what stands in it; opened after that, it has its folders.
 *
 * At its start in a browser VS Code reads the file, and its own note of what stood in it the last time. Where there is no note yet, and the file has been read in
 * the moment after the one was found missing, the window counts as complete without folders and stays so: on a busy machine nearly every second time. Once
 * there is a note, both say the same, whichever comes first.
 *
 * @param {import('playwright-core').Page} page
 * @param {string} userData the user data folder of the server
 * @param {string} address what `workbenchUrl` gives for the workspace
 * @throws when nothing is noted down
 */
export async function noteWorkspace(page, userData, address) {
  const before = notesIn(userData);
  await page.goto(address);
  for (const end = Date.now() + LIMIT; notesIn(userData) === before; ) {
    if (Date.now() > end)
      throw new Error(`VS Code has not read the workspace file within ${LIMIT / 1000} s: ${address}`);
    await page.waitForTimeout(50);
  }
}

/** Of how many workspaces VS Code knows the folders. */
function notesIn(userData) {
  const home = join(userData, 'User/caches/CachedConfigurations/workspaces');
  const notes = existsSync(home) ? readdirSync(home).map((id) => join(home, id, 'workspace.json')) : [];
  return notes.filter((note) => existsSync(note) && readFileSync(note, 'utf8').includes('folders')).length;
}
