// Makes one bundle of the specs of a host: what stands in it runs inside the host and prints what came of it.
import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
import { filesIn } from './filesIn.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');

/** Stands before the results among the lines of the host's console. */
export const MARK = 'RAPPORT-RESULTS:';
/** The desktop's console cannot be read: there the results go to a file. */
const WRITE = "if (process.env.RAPPORT_RESULTS) require('node:fs').writeFileSync(process.env.RAPPORT_RESULTS, text);";

/**
 * @param {keyof typeof import('./hostTests.mjs').RUNS} host
 * @param {string} folder the specs' folder below `test`
 * @param {string} part of the names of the specs that are wanted
 * @returns {Promise<string | undefined>} a bundle of the specs that exports `run()`; none where no spec is wanted
 */
export async function bundleSpecs(host, folder, part = '') {
  const specs = filesIn(join(root, 'test', folder), '.spec.ts').filter((spec) => spec.includes(part));
  if (specs.length === 0) return undefined;
  const entry = [
    `import { runMocha } from ${JSON.stringify(join(root, 'test/support/run/hostMocha.ts'))};`,
    `const load = () => { ${specs.map((spec) => `require(${JSON.stringify(spec)});`).join(' ')} };`,
    `const report = (results) => { const text = JSON.stringify(results); console.log('${MARK}' + text); ${host === 'web' ? '' : WRITE} };`,
    'module.exports = { run: () => runMocha(load, report) };',
  ].join('\n');
  const outfile = join(root, 'out', folder, 'index.js');
  await esbuild.build({
    stdin: { contents: entry, resolveDir: root, loader: 'ts' },
    outfile,
    bundle: true,
    platform: host === 'web' ? 'browser' : 'node',
    mainFields: host === 'web' ? ['browser', 'module', 'main'] : ['module', 'main'],
    conditions: host === 'web' ? ['worker'] : [],
    format: 'cjs',
    external: host === 'web' ? ['vscode'] : ['vscode', 'mocha'],
    sourcemap: 'inline',
    target: 'es2022',
    logLevel: 'error',
    define: host === 'web' ? { 'process.env.NODE_ENV': '"test"', global: 'globalThis' } : {},
    plugins: host === 'web' ? [mochaForTheBrowser] : [],
  });
  return outfile;
}

/** Mocha's browser build is a script that looks for `module` and `exports`, and would take those of the bundle for its own. */
const mochaForTheBrowser = {
  name: 'mocha-for-the-browser',
  setup(build) {
    build.onResolve({ filter: /^mocha$/ }, () => ({
      path: join(root, 'node_modules/mocha/mocha.js'),
      namespace: 'mocha',
    }));
    build.onLoad({ filter: /.*/, namespace: 'mocha' }, ({ path }) => ({
      contents: `var module, exports, define;\n${readFileSync(path, 'utf8')}\nexport default globalThis.Mocha;`,
      loader: 'js',
    }));
  },
};
