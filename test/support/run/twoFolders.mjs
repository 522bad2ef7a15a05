import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A project and a meeting, alike in both folders; only the settings of the second differ. */
const notesOf = (folder) => ({
  'project.md': `---\ntype: project\nname: Shop ${folder}\nteam: [Li Wei]\n---\n`,
  'meetings/2026-11-10.md':
    '---\ntype: meeting\ndate: 2026-11-10\n---\n\n# Call\n\n## Client questions\n\n- Which bank?\n\n## Decisions\n\nNone\n',
});
const SETTINGS = { 'rapport.rules': { 'goals/*': 'off' }, 'rapport.response': { question: 30 } };

/** The path of a workspace file that opens two folders, `north` with the usual settings and `south` with its own. */
export function twoFolders() {
  const root = mkdtempSync(join(tmpdir(), 'rapport-folders-'));
  for (const folder of ['north', 'south']) {
    for (const [path, text] of Object.entries(notesOf(folder))) write(join(root, folder, path), text);
  }
  write(join(root, 'south/.vscode/settings.json'), JSON.stringify(SETTINGS));
  const file = join(root, 'two.code-workspace');
  write(file, JSON.stringify({ folders: [{ path: 'north' }, { path: 'south' }] }));
  return file;
}

function write(path, text) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
