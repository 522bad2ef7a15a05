import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { FILE_FORMATS } from '../../../src/core/report/formats/writeDocument';
import type { Files } from '../../support/clientOutputs';
import { decoded } from '../../support/decoded';
import { EVERYWHERE } from '../report/hideableEverywhere';
import { base, CANARY, client } from '../report/hideableNotes';
import { workspaceOf } from './tryCommand';

const root = resolve(__dirname, '../../..');
/** How the note of a meeting that is for the client begins. */
const HEAD = client('').trimEnd();
const NOTE = 'acme/webshop/m.md';
const CONTROL = 'acme/webshop/meetings/2026-11-17-visible.md';
const REPORT = [
  'report',
  '--project',
  'Webshop',
  '--client',
  'Acme GmbH',
  '--as-of',
  '2026-11-20',
  '--from',
  '2026-11-14',
];
const places = Object.entries(EVERYWHERE);

/**
 * The program itself, on a disk, from the call to the bytes of the file. The places are those of the core's test: here they lie in one folder, each with a canary of its
 * own, so that one call for each format looks into all of them.
 */
describe('nothing internal comes out of the command line', () => {
  let program = '';
  let folder = '';
  /** Beside the folder: what one call writes must not be read by the next. */
  let written = '';
  let planted: ReadonlyMap<string, string> = new Map();

  before(async () => {
    program = await builtProgram();
    const packed = packedPlaces();
    ({ planted } = packed);
    assert.ok(planted.size >= 60, `${planted.size} places`);
    folder = workspaceOf(packed.files);
    written = mkdtempSync(join(tmpdir(), 'rapport-written-'));
  });
  after(() => {
    for (const path of [program, folder, written]) rmSync(path, { recursive: true, force: true });
  });

  for (const [at, format] of FILE_FORMATS.entries()) {
    const lang = at % 2 === 0 ? 'en' : 'zh-cn';
    it(`report, ${format} ${lang}`, () => look([...REPORT, '--audience', 'technical', '--lang', lang], format));
    it(`minutes, ${format}`, () => look(['minutes', CONTROL], format));
  }

  it('report for those who decide', () => look([...REPORT, '--audience', 'executive'], 'md'));

  async function look(call: readonly string[], format: (typeof FILE_FORMATS)[number]): Promise<void> {
    const out = join(mkdtempSync(join(written, 'out-')), `document.${format}`);
    const env = { ...process.env, XDG_CACHE_HOME: join(written, 'cache') };
    const args = [join(program, 'dist/cli.js'), ...call, '--format', format, '--out', out];
    // A refusal ends with another code, and throws.
    await promisify(execFile)(process.execPath, args, { cwd: folder, env, maxBuffer: 1 << 26 });
    const text = await decoded(format, readFileSync(out));
    const found = [...text.toLowerCase().matchAll(new RegExp(`${CANARY}(\\d+q)?`, 'g'))].map(([canary]) => canary);
    assert.deepEqual(
      [...new Set(found)].map((canary) => planted.get(canary) ?? canary),
      [],
    );
    assert.match(text, /Order the labels/);
  }
});

/** What `npm run build` makes of the command line, with the templates beside it. */
async function builtProgram(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'rapport-program-'));
  await build({
    entryPoints: { cli: join(root, 'src/cli/main.ts'), worker: join(root, 'src/host/node/worker.ts') },
    outdir: join(folder, 'dist'),
    bundle: true,
    platform: 'node',
    format: 'cjs',
    loader: { '.md': 'text' },
    logLevel: 'silent',
  });
  symlinkSync(join(root, 'media'), join(folder, 'media'));
  return folder;
}

/**
 * The notes of all places that leave the profiles as they are, under names of their own, and what each canary stands for. What is one line, or one section with one line,
 * stands in the note of the minutes, too.
 */
function packedPlaces(): { readonly files: Files; readonly planted: ReadonlyMap<string, string> } {
  const files: Record<string, string> = { ...base };
  const planted = new Map<string, string>();
  const lines: string[] = [];
  for (const [number, [place, notes]] of places.entries()) {
    const canary = `${CANARY}${number}q`;
    const own = Object.entries(notes).map(([path, text]) => {
      const to = path === NOTE ? `acme/webshop/m${number}.md` : path;
      return [to, text].map((each) => each.replaceAll(CANARY, canary)) as [string, string];
    });
    if (own.some(([path]) => path in files)) continue;
    planted.set(canary, place);
    for (const [path, text] of own) files[path] = text;
    const body = own[0]?.[1].startsWith(HEAD) ? own[0][1].slice(HEAD.length).trim() : '';
    if (/^(?:## .*\n\n)?- .*$/.test(body)) lines.push(body.startsWith('#') ? body : `## Action items\n\n${body}`);
  }
  files[CONTROL] = client(`## Action items\n\n- [ ] Order the labels @{Li Wei} 📅 2026-11-19\n\n${lines.join('\n\n')}`);
  assert.ok(lines.length >= 60, `${lines.length} places in one meeting`);
  return { files, planted };
}
