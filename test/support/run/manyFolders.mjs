import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { exampleCopy } from './exampleCopy.mjs';

const FOLDERS = 50;
const MEETING = '---\ntype: meeting\ntitle: Weekly\ndate: 2026-11-18\n---\n\nWe talked.\n';

/**
 * Makes a workspace of fifty folders that brings settings and a template of its own along: the example studio, and forty-nine with a client each, two of them
 * called `notes`. Returns the path of its `.code-workspace` file.
 */
export function manyFolders() {
  const home = mkdtempSync(join(tmpdir(), 'rapport-many-'));
  const write = (path, text) => {
    mkdirSync(dirname(join(home, path)), { recursive: true });
    writeFileSync(join(home, path), text);
  };
  const names = Array.from({ length: FOLDERS - 1 }, (_, at) => (at < 2 ? `team-${at}/notes` : `client-${at}`));
  for (const [at, name] of names.entries()) {
    write(`${name}/client.md`, `---\ntype: client\nname: Client ${at}\n---\n`);
    write(`${name}/project.md`, `---\ntype: project\nname: Project ${at}\nclient: Client ${at}\n---\n`);
    write(`${name}/meetings/2026-11-18-weekly.md`, MEETING);
  }
  cpSync(exampleCopy(), join(home, 'studio'), { recursive: true });
  write('studio/.rapport/templates/en/meeting.md', '---\nfolder: meetings\nfileName: planted\n---\nPLANTED\n');
  write('studio/.vscode/settings.json', JSON.stringify({ 'rapport.headings': { Chores: 'action' } }));
  const folders = ['studio', ...names].map((path) => ({ path }));
  const settings = { 'rapport.rules': { 'goals/*': 'off' }, 'rapport.today': '2031-01-01' };
  write('fifty.code-workspace', JSON.stringify({ folders, settings }));
  return join(home, 'fifty.code-workspace');
}
