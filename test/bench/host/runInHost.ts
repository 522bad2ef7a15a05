import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { openBrowser } from '../../support/vscode/browser.mjs';
import { serve } from '../../support/vscode/serve.mjs';
import { workbenchUrl } from '../../support/vscode/workbenchUrl.mjs';
import { ANSWER } from './answer';

/**
 * Runs a module in the extension host of a window of its own, with the extension as it was built.
 *
 * @param module a script here whose `run()` measures and answers
 * @throws where it fails, with what VS Code said last
 */
export async function runInHost<Answer>(module: string, folder: string): Promise<Answer> {
  const scratch = mkdtempSync(join(tmpdir(), 'rapport-bench-host-'));
  const outfile = join(scratch, 'measure.js');
  await build({
    entryPoints: [join('test/bench/host', module)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    external: ['vscode'],
    logLevel: 'error',
  });
  const file = join(scratch, 'answer.json');
  const server = await serve({ settings: { 'rapport.today': '2026-11-20' }, env: { [ANSWER]: file } });
  const { browser, page } = await openBrowser();
  try {
    await page.exposeFunction('codeAutomationLog', () => undefined);
    const code = new Promise<number>((done) => void page.exposeFunction('codeAutomationExit', done));
    await page.goto(workbenchUrl(server.origin, { folder, extension: process.cwd(), tests: outfile }));
    if ((await code) !== 0) throw new Error(`The measurement failed.\n${server.log().slice(-2000)}`);
    return JSON.parse(readFileSync(file, 'utf8')) as Answer;
  } finally {
    await browser.close();
    await server.stop();
    rmSync(scratch, { recursive: true, force: true });
  }
}
