// Runs the specs of one host inside the real VS Code: `node hostTests.mjs node|oldest|restricted|web [PART OF A SPEC'S NAME]`.
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openBrowser } from '../vscode/browser.mjs';
import { noteWorkspace } from '../vscode/noteWorkspace.mjs';
import { serve } from '../vscode/serve.mjs';
import { workbenchUrl } from '../vscode/workbenchUrl.mjs';
import { bundleSpecs, MARK } from './bundleSpecs.mjs';
import { exampleCopy } from './exampleCopy.mjs';
import { manyFolders } from './manyFolders.mjs';
import { twoFolders } from './twoFolders.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');
/** No run takes this long unless it stands still: a busy machine is no failure. */
const LIMIT = 480_000;
/** How long after the end of a run its results may be on their way. */
const STRAGGLING = 20_000;
/** The day on which the example stands still. */
export const TODAY = '2026-11-20';

/** The notes that are opened in each host, and the specs below `test` that try them there. */
export const RUNS = {
  /** Node, as on the desktop and on a remote machine. */
  node: [
    { open: exampleCopy, specs: 'host' },
    { open: twoFolders, specs: 'host-folders' },
  ],
  /** The same in the oldest VS Code that is supported. */
  oldest: [
    { open: exampleCopy, specs: 'host' },
    { open: twoFolders, specs: 'host-folders' },
  ],
  /** The newest again, in Restricted Mode. */
  restricted: [{ open: manyFolders, specs: 'restricted' }],
  /** A browser, and notes on no disk: the specs serve them from memory. */
  web: [{ open: () => 'rapport-memory:/studio', specs: 'web' }],
};

/**
 * @param {keyof typeof RUNS} host
 * @returns {Promise<{ passed: number, failed: number, failures: { title: string, message: string }[] }>}
 */
export async function runHostTests(host) {
  // The workbench of a browser passes over the payload's extensionDevelopmentKind; this setting it reads.
  const kind = host === 'web' ? { 'remote.extensionKind': { 'rapport.rapport': ['web'] } } : {};
  // In a browser VS Code saves by itself after a second; on the desktop it does not, and specs look at what is not saved.
  const settings = { 'rapport.today': TODAY, 'files.autoSave': 'off', ...kind };
  const server = await serve({
    trusted: host !== 'restricted',
    vscode: host === 'oldest' ? 'oldest' : 'newest',
    settings,
    say: (step) => console.log(step),
  });
  const { browser, page } = await openBrowser();
  try {
    const total = { passed: 0, failed: 0, failures: [] };
    const wait = await results(page, host, server.log);
    for (const { open, specs } of RUNS[host]) {
      const tests = await bundleSpecs(host, specs, process.argv[3]);
      if (!tests) continue;
      const folder = open();
      if (folder.endsWith('.code-workspace')) {
        await noteWorkspace(page, server.userData, workbenchUrl(server.origin, { folder }));
      }
      const { passed, failed, failures } = await wait(workbenchUrl(server.origin, { folder, extension: root, tests }));
      total.passed += passed;
      total.failed += failed;
      total.failures.push(...failures);
    }
    return total;
  } finally {
    await browser.close();
    await server.stop();
  }
}

/** Listens to the page; what it gives back opens an address and waits until the specs there have ended. */
async function results(page, host, log) {
  let keep = () => {};
  let end = () => {};
  await page.exposeFunction('codeAutomationLog', (type, args) => report(type, args, (found) => keep(found)));
  await page.exposeFunction('codeAutomationExit', (code) => end(code));
  return async (address) => {
    const found = new Promise((done) => {
      keep = done;
    });
    const ended = new Promise((done) => {
      end = done;
    });
    await page.goto(address);
    const code = await within(LIMIT, ended, () => {
      throw new Error(`The ${host} host tests did not end within ${LIMIT / 1000} s.\n${log().slice(-4000)}`);
    });
    // The line with the results may come after the exit.
    return within(STRAGGLING, found, () => {
      const message = `The tests ended with ${code} before they could report.`;
      return { passed: 0, failed: 1, failures: [{ title: `${host} host`, message }] };
    });
  };
}

/** What comes, or after so many milliseconds what is to be said instead. */
async function within(limit, coming, otherwise) {
  let timer;
  const late = new Promise((done) => {
    timer = setTimeout(done, limit, otherwise);
  });
  const first = await Promise.race([coming.then((value) => () => value), late]);
  clearTimeout(timer);
  return first();
}

/** The specs print their results as one marked line; everything else of the host's console is kept out of the way. */
function report(type, args, keep) {
  const line = args.map((arg) => (typeof arg === 'string' ? arg : JSON.stringify(arg))).join(' ');
  const at = line.indexOf(MARK);
  if (at >= 0) keep(JSON.parse(line.slice(at + MARK.length)));
  else if (process.env.RAPPORT_HOST_LOG && !line.includes('[AgentHost]')) console.log(`[${type}] ${line}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const results = await runHostTests(process.argv[2] ?? 'node');
  for (const failure of results.failures) console.log(`✗ ${failure.title}\n  ${failure.message}`);
  console.log(`${results.passed} passed, ${results.failed} failed`);
  process.exit(results.failed === 0 && results.passed > 0 ? 0 : 1);
}
