import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { emptyFolder, launchWorkbench } from '../support/launchWorkbench';

describe('a client without projects', () => {
  it('shows its first project as soon as there is one', async () => {
    const folder = emptyFolder();
    const write = (path: string, text: string) => writeFileSync(join(folder, path), text);
    mkdirSync(join(folder, 'globex/app'), { recursive: true });
    write('project.md', '---\ntype: project\nname: Shop\n---\n');
    const workbench = await launchWorkbench({ folder, settings: { 'rapport.today': '2026-11-20' } });
    try {
      const row = (text: string) => workbench.page.locator('.pane-body .monaco-list-row', { hasText: text }).first();
      await workbench.openSidebar();
      await row('Shop').waitFor();
      write('globex/client.md', '---\ntype: client\nname: Globex\n---\n');
      await row('Globex').waitFor();
      write('globex/app/project.md', '---\ntype: project\nclient: Globex\nname: Map app\n---\n');
      await row('Map app').waitFor();
    } finally {
      await workbench.close();
    }
  });
});
