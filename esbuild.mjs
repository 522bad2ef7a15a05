// Builds every bundle: `node esbuild.mjs [--production] [--watch]`.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import * as esbuild from 'esbuild';

const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');

/** What `dist/` may hold together, minified, before packing. The packed extension has a budget of its own (see `.ci/package.mjs`). */
const DIST_BUDGET = 6 * 1024 * 1024;
/** What the editor parses before anything is shown: the entry of the extension and all it imports outright. */
const ACTIVATION_BUDGET = 150 * 1024;
/** Each dynamic import cuts the extension into more files, and the packer warns of a hundred. */
const FILE_BUDGET = 60;

const shared = {
  bundle: true,
  minify: production,
  sourcemap: production ? false : 'linked',
  logLevel: 'warning',
  target: 'es2022',
  legalComments: 'none',
  // Chinese as it is takes half the room of its escapes.
  charset: 'utf8',
  define: { 'process.env.NODE_ENV': production ? '"production"' : '"development"' },
};

const node = { ...shared, platform: 'node', format: 'cjs', external: ['vscode'] };
const web = {
  ...shared,
  platform: 'browser',
  format: 'cjs',
  external: ['vscode'],
  mainFields: ['browser', 'module', 'main'],
  // Extensions and readers run in web workers, where there is no document.
  conditions: ['worker'],
};

/**
 * gray-matter evaluates front matter written in JavaScript and reaches for `Buffer`. Its engines are replaced by one that refuses: our guard
 * hands it YAML engines of our own with every call.
 */
const guardGrayMatter = {
  name: 'guard-gray-matter',
  setup(build) {
    build.onLoad({ filter: /gray-matter[\\/]lib[\\/]engines\.js$/ }, () => ({
      contents: `const refuse = () => { throw new Error('This front matter language is not read.'); };
        module.exports = { yaml: { parse: refuse }, json: { parse: refuse }, javascript: { parse: refuse } };`,
      loader: 'js',
    }));
    build.onLoad({ filter: /gray-matter[\\/]lib[\\/]utils\.js$/ }, () => ({
      contents: `const text = (value) => (value.charCodeAt(0) === 0xfeff ? value.slice(1) : value);
        exports.define = (target, key, value) => Reflect.defineProperty(target, key, { enumerable: false, configurable: true, writable: true, value });
        exports.isBuffer = () => false;
        exports.isObject = (value) => Object.prototype.toString.call(value) === '[object Object]';
        exports.toBuffer = (value) => value;
        exports.toString = (value) => { if (typeof value !== 'string') throw new TypeError('expected a string'); return text(value); };
        exports.arrayify = (value) => (value ? (Array.isArray(value) ? value : [value]) : []);
        exports.startsWith = (value, start, length = start.length) => value.slice(0, length) === start;`,
      loader: 'js',
    }));
  },
};

/** What stands for code that libraries bring along: `contents` for a whole file, or what parts of its text become, all of which must be there. */
const STAND_INS = [
  {
    filter: /docx[\\/]dist[\\/]index\.mjs$/,
    becomes: [
      [/^var patch\w+ = (?=function\(\) \{$)/gm, '$&/* @__PURE__ */ '],
      [
        /^\/\/ node_modules\/fflate\/esm\/browser\.js$[\s\S]*?(?=^\/\/ src\/util\/zip\.ts$)/m,
        "import { unzipSync, zipSync } from 'fflate';\n",
      ],
    ],
    resolveDir: 'node_modules/docx/dist',
  },
  {
    filter: /runtime-corejs3[\\/]helpers[\\/]esm[\\/]defineProperty\.js$/,
    contents: `export default (object, key, value) =>
      Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });`,
  },
  {
    filter: /runtime-corejs3[\\/]core-js[\\/]instance[\\/]trim\.js$/,
    contents: 'export default ({ trim }) => trim;',
  },
  {
    filter: /markdown-it[\\/]dist[\\/]markdown-it\.mjs$/,
    becomes: [
      [
        /_defineProperty\(\s*this,\s*(?:\/\*(?:(?!\*\/)[\s\S])*\*\/\s*)?"(\w+)",\s*((?:(?!_defineProperty)[\s\S])*?)\s*\);\n/g,
        'this.$1 = $2;\n',
      ],
    ],
    resolveDir: 'node_modules/markdown-it/dist',
  },
  {
    filter: /linkify-it[\\/]build[\\/]index\.mjs$/,
    contents: 'export class LinkifyIt {}',
  },
  {
    filter: /mdurl[\\/]index\.mjs$/,
    contents: `const same = (text) => text;
      export { same as encode, same as decode };
      export const parse = (url) => ({ pathname: url });
      export const format = ({ pathname }) => pathname;`,
  },
  {
    filter: /punycode\.js[\\/]punycode(?:\.es6)?\.js$/,
    contents: 'export default {};',
  },
  {
    filter: /@ungap[\\/]structured-clone[\\/]esm[\\/]index\.js$/,
    contents: 'export default (value) => structuredClone(value);',
  },
  {
    filter: /uc\.micro[\\/]build[\\/]index\.mjs$/,
    contents: String.raw`export const [Any, Cc, Cf, P, S, Z] = [/[^]/u, /\p{Cc}/u, /\p{Cf}/u, /\p{P}/u, /\p{S}/u, /\p{Z}/u];`,
  },
  {
    filter: /mdast-util-to-hast[\\/]lib[\\/]footer\.js$/,
    contents: `export const footer = () => undefined;
      export const defaultFootnoteBackContent = () => [];
      export const defaultFootnoteBackLabel = () => '';`,
  },
  {
    filter: /property-information[\\/]lib[\\/](?:svg|aria)\.js$/,
    contents: `import { create } from './util/create.js';
      export const svg = create({ space: 'svg', transform: (_, property) => property, properties: {} });
      export const aria = svg;`,
    resolveDir: 'node_modules/property-information/lib',
  },
  {
    filter: /decode-named-character-reference[\\/]index\.js$/,
    contents: `import { decodeHTMLStrict } from 'entities';
      export const decodeNamedCharacterReference = (name) => {
        const written = '&' + name + ';';
        const decoded = decodeHTMLStrict(written);
        return decoded !== written && decoded;
      };`,
    resolveDir: 'node_modules/markdown-it',
  },
];

/**
 * mimetext brings polyfills along, forty kilobytes, for two things that every place we run in has; markdown-it a finder of addresses that it is not
 * asked to use, what writes them for browsers, and lists of punctuation that the language has; it and micromark a list of all named characters each, where one will do; and what
 * writes HTML the attributes of drawings and of what is read aloud, and the foot of a page for footnotes, none of which is written; docx what changes
 * documents that are there, which no bundler dares to leave out unless it is told that nothing happens by making it, and a copy of what zips, which is
 * here already. The fields of markdown-it's tokens, of which there are some for every line, are set and not defined by name, as is done for old
 * browsers, which is slower. The build fails when what these stand for is no longer found.
 */
const standIns = {
  name: 'stand-ins',
  setup(build) {
    const unused = new Set(STAND_INS.map(({ filter }) => filter));
    for (const { filter, contents, becomes, resolveDir } of STAND_INS) {
      build.onLoad({ filter }, ({ path }) => {
        const text = becomes && readFileSync(path, 'utf8');
        if (!becomes?.some(([part]) => text.search(part) < 0)) unused.delete(filter);
        const instead = becomes ? becomes.reduce((now, [part, other]) => now.replace(part, other), text) : contents;
        return { contents: instead, resolveDir: resolveDir && resolve(resolveDir) };
      });
    }
    build.onEnd(() => {
      const errors = [...unused].map((filter) => ({
        text: `No file matches ${filter}: what its stand-in replaces comes along again.`,
      }));
      for (const { text } of errors) console.error(text);
      return { errors };
    });
  },
};

/**
 * What is loaded only when first needed (see `src/extension/parts/`) stays in files of its own, shared by the extension and its worker. esbuild
 * splits ES modules only, and extensions are CommonJS for older editors: so each file is turned into CommonJS afterwards.
 */
const splitIntoCommonJs = {
  name: 'split-into-common-js',
  setup(build) {
    build.onEnd(async ({ outputFiles = [], metafile }) => {
      if (production && metafile) checkActivation(metafile.outputs);
      const sourcemap = production ? false : 'inline';
      for (const { path, text } of outputFiles) {
        const { code } = await esbuild.transform(text, {
          format: 'cjs',
          platform: 'node',
          target: 'es2022',
          charset: 'utf8',
          // Node's own import() of a CommonJS file gives its exports, all together, as `default`; one turned into require() gives the module's.
          supported: { 'dynamic-import': false },
          minify: production,
          sourcemap,
        });
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, code);
      }
    });
  },
};

const bundles = [
  {
    ...node,
    format: 'esm',
    splitting: true,
    write: false,
    sourcemap: production ? false : 'inline',
    entryPoints: {
      extension: 'src/extension/activateInNode.ts',
      worker: 'src/host/node/worker.ts',
    },
    outdir: 'dist',
    metafile: true,
    chunkNames: 'parts/[name]-[hash]',
    plugins: [guardGrayMatter, standIns, splitIntoCommonJs],
  },
  {
    ...node,
    entryPoints: ['src/cli/main.ts'],
    outfile: 'dist/cli.js',
    banner: { js: '#!/usr/bin/env node' },
    plugins: [guardGrayMatter, standIns],
  },
  {
    ...web,
    entryPoints: ['src/extension/browserScript.ts'],
    outfile: 'dist/extension.web.js',
    plugins: [guardGrayMatter, standIns],
  },
  {
    ...shared,
    platform: 'browser',
    format: 'iife',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    // In a folder of its own: what stands in it is written into the pages, which may load no file.
    entryPoints: { dashboard: 'src/dashboard/main.tsx', copyPage: 'src/copyPage/main.ts' },
    outdir: 'dist/media',
  },
];

const missing = bundles.flatMap((bundle) => Object.values(bundle.entryPoints)).filter((entry) => !existsSync(entry));
if (missing.length > 0) {
  console.error(`These entry points are not there: ${missing.join(', ')}`);
  process.exit(1);
}

rmSync('dist', { recursive: true, force: true });
mkdirSync('dist', { recursive: true });
writeFileSync('dist/sample.json', JSON.stringify(samples()));

if (watch) {
  const contexts = await Promise.all(bundles.map((bundle) => esbuild.context({ ...bundle, logLevel: 'info' })));
  await Promise.all(contexts.map((context) => context.watch()));
} else {
  try {
    await Promise.all(bundles.map((bundle) => esbuild.build(bundle)));
  } catch {
    // esbuild has printed what is wrong, with the place in the source.
    process.exit(1);
  }
  checkBundles();
}

/**
 * The sample workspace of each language as one file, for in a browser the folders of an extension cannot be listed: the client of the
 * example studio who speaks it, and what stands in `examples/samples`.
 */
function samples() {
  const studio = filesIn('examples/studio');
  const of = (client, language) => [
    ...studio.filter(({ path }) => path.startsWith(`clients/${client}/`)),
    ...filesIn(`examples/samples/${language}`),
  ];
  return { en: of('northwind-hotels', 'en'), 'zh-cn': of('示例食品', 'zh-cn') };
}

function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort()
    .map((file) => ({ path: relative(folder, file).replaceAll('\\', '/'), text: readFileSync(file, 'utf8') }));
}

/** Nothing that can wait is parsed when the extension starts. */
function checkActivation(outputs) {
  const entry = Object.keys(outputs).find((file) => outputs[file].entryPoint === 'src/extension/activateInNode.ts');
  const parsed = new Set([entry]);
  for (const file of parsed) {
    for (const { path, kind } of outputs[file].imports)
      if (kind === 'import-statement' && outputs[path]) parsed.add(path);
  }
  const size = [...parsed].reduce((sum, file) => sum + outputs[file].bytes, 0);
  console.log(`activation parses ${(size / 1024).toFixed(0)} KB of ${ACTIVATION_BUDGET / 1024} KB`);
  if (size > ACTIVATION_BUDGET)
    throw new Error('The extension parses too much when it starts: see src/extension/parts/.');
}

/**
 * No code from text in any bundle; nothing of Node in those that run in a browser; nothing that ends the tag in those that stand in a page; nothing
 * heavier than the budget.
 */
function checkBundles() {
  const faults = readdirSync('dist/media')
    .filter((file) => /<!--|<\/?script|<\/style/i.test(readFileSync(join('dist/media', file), 'utf8')))
    .map((file) => `dist/media/${file} cannot stand in a page: it contains a tag of its own`);
  const files = readdirSync('dist', { recursive: true }).filter((file) => file.endsWith('.js'));
  let size = 0;
  for (const file of files) {
    const code = readFileSync(join('dist', file), 'utf8');
    size += statSync(join('dist', file)).size;
    if (/(?<![\w$.])eval\(/.test(code)) faults.push(`dist/${file} contains eval(`);
    if (/new Function\b/.test(code)) faults.push(`dist/${file} contains new Function`);
    if (/(?<![\w$.])import\(/.test(code))
      faults.push(`dist/${file} loads with import(), which gives other exports than require()`);
    if (/\.web\.js$|^media[\\/]/.test(file)) {
      const used = builtinModules.filter((name) =>
        new RegExp(`require\\(["'](?:node:)?${name.replace('/', '\\/')}["']\\)`).test(code),
      );
      if (used.length > 0) faults.push(`dist/${file} needs Node's ${used.join(', ')}`);
    }
  }
  if (production && size > DIST_BUDGET) faults.push(`dist/ holds ${size} bytes, more than ${DIST_BUDGET}`);
  if (files.length > FILE_BUDGET) {
    faults.push(
      `dist/ holds ${files.length} scripts, more than ${FILE_BUDGET}: load new code with a part of src/extension/parts/`,
    );
  }
  if (files.length === 0) faults.push('dist/ is empty');
  if (faults.length > 0) {
    console.error(faults.join('\n'));
    process.exit(1);
  }
}
