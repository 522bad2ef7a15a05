import assert from 'node:assert/strict';
import { chmodSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Log } from 'sarif';
import { z } from 'zod';
import { tryCommand, workspaceOf } from './tryCommand';

const MEETING = [
  '---',
  'type: meeting',
  'date: 2026-11-19',
  'participants: [Anna Schmidt]',
  'gaols: [Agree the launch date]',
  '---',
  '',
  '# Sync',
  '',
  'We talked it through.',
  '',
  '- [ ] Send the contract',
  '',
].join('\n');
const CLEAN = '---\ntype: decision\ndate: 2026-11-19\ntitle: Launch on 1 December\nproject: Shop\n---\n';

/** The schema as a package brings it; formats are left out, since zod takes a reference to a URI for a URL. */
const SARIF = z.fromJSONSchema(
  JSON.parse(
    readFileSync(require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8'),
    (key, value) => (key === 'format' && typeof value === 'string' ? undefined : value),
  ),
);

describe('rapport check', () => {
  let root = '';
  beforeEach(() => {
    root = workspaceOf({ 'meetings/sync 1.md': MEETING });
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  it('prints what is left open, one line each', async () => {
    const { code, out } = await tryCommand(root, ['check', '--no-cache']);
    assert.equal(code, 1);
    assert.match(out, /^meetings\/sync 1\.md:12:7 warning Nobody is named .* records\/action-without-owner$/m);
  });

  it('says on stderr that there is no client and no project, and how one is made', async () => {
    const { err } = await tryCommand(root, ['check', '--no-cache']);
    assert.match(err, /^No client and no project was found, [^\n]*“type: project”[^\n]*\n$/);
    const profiles = workspaceOf({ 'project.md': '---\ntype: project\nname: Shop\nclient: Acme\n---\n' });
    assert.equal((await tryCommand(profiles, ['check', '--no-cache'])).err, '');
    rmSync(profiles, { recursive: true, force: true });
  });

  it('speaks Chinese to whom it may', async () => {
    const { out } = await tryCommand(root, ['check', '--no-cache', '--rule', 'records/action-without-owner'], {
      locale: 'zh-cn',
    });
    assert.match(out, /^meetings\/sync 1\.md:12:7 警告 [^\n]*\p{Script=Han}+[^\n]* records\/action-without-owner\n$/u);
  });

  it('prints the same as JSON, sorted', async () => {
    const { out } = await tryCommand(root, ['check', '--format', 'json']);
    const { version, findings } = JSON.parse(out);
    assert.equal(version, 1);
    const owner = findings.find((it: { rule: string }) => it.rule === 'records/action-without-owner');
    assert.deepEqual(
      { ...owner, message: typeof owner.message },
      {
        rule: 'records/action-without-owner',
        severity: 'warning',
        path: 'meetings/sync 1.md',
        line: 12,
        column: 7,
        endLine: 12,
        endColumn: 24,
        message: 'string',
        fixable: false,
      },
    );
    assert.equal((await tryCommand(root, ['check', '--json'])).out, out, 'by the name that other commands give it');
    const places = findings.map((it: { line: number; column: number }) => it.line * 1000 + it.column);
    assert.deepEqual(
      places,
      [...places].sort((a: number, b: number) => a - b),
    );
  });

  it('refuses two formats at once', async () => {
    const { code, err } = await tryCommand(root, ['check', '--json', '--format', 'sarif']);
    assert.equal(code, 2);
    assert.match(err, /--json and --format/);
  });

  it('prints a SARIF log', async () => {
    const { out } = await tryCommand(root, ['check', '--format', 'sarif']);
    const log: Log = JSON.parse(out);
    const [run] = log.runs;
    assert.equal(log.version, '2.1.0');
    const result = run?.results?.find((it) => it.ruleId === 'records/action-without-owner');
    assert.equal(result?.level, 'warning');
    assert.equal(run?.tool.driver.rules?.[result?.ruleIndex ?? -1]?.id, 'records/action-without-owner');
    assert.deepEqual(result?.locations?.[0]?.physicalLocation, {
      artifactLocation: { uri: 'meetings/sync%201.md', uriBaseId: 'WORKSPACE' },
      region: { startLine: 12, startColumn: 7, endLine: 12, endColumn: 24 },
    });
  });

  it('writes a log that the schema of SARIF accepts', async () => {
    for (const locale of ['en', 'zh-cn'] as const) {
      const { out } = await tryCommand(root, ['check', '--format', 'sarif'], { locale });
      const { error } = SARIF.safeParse(JSON.parse(out));
      assert.deepEqual(error?.issues ?? [], []);
    }
    const spoilt = { version: '2.1.0', runs: [{ tool: {}, results: [{ message: {}, level: 'bad' }] }] };
    assert.equal(SARIF.safeParse(spoilt).success, false, 'the schema says no to what is none');
  });

  it('keeps in the SARIF log what the schema asks beyond its types', async () => {
    const { out } = await tryCommand(root, ['check', '--format', 'sarif'], { locale: 'zh-cn' });
    const log: Log = JSON.parse(out);
    assert.deepEqual([log.version, log.runs.length], ['2.1.0', 1]);
    const [{ tool, results = [] } = { tool: { driver: { name: '' } } }] = log.runs;
    const ids = (tool.driver.rules ?? []).map(({ id }) => id);
    assert.ok(results.length > 0 && tool.driver.name !== '');
    assert.equal(new Set(ids).size, ids.length, 'each rule once');
    for (const { ruleId, ruleIndex, level, message, locations = [] } of results) {
      assert.equal(ids[ruleIndex ?? -1], ruleId);
      assert.ok(['error', 'warning', 'note', 'none'].includes(level ?? ''));
      assert.ok(message.text);
      assert.equal(locations.length, 1);
      const { artifactLocation, region } = locations[0]?.physicalLocation ?? {};
      assert.match(artifactLocation?.uri ?? '', /^(?:[A-Za-z0-9._~!$&'()*+,;=@/-]|%[0-9A-F]{2})+$/, 'a URI reference');
      assert.ok(Object.hasOwn(log.runs[0]?.originalUriBaseIds ?? {}, artifactLocation?.uriBaseId ?? ''));
      for (const place of [region?.startLine, region?.startColumn, region?.endLine, region?.endColumn]) {
        assert.ok(Number.isInteger(place) && Number(place) >= 1, 'places count from 1');
      }
    }
  });

  it('looks only for the rules that are asked for', async () => {
    const { out, code } = await tryCommand(root, ['check', '--rule', 'format/*', '--rule', 'trust/promise-overdue']);
    assert.match(out, /format\/unknown-key/);
    assert.equal(out.includes('records/'), false);
    assert.equal(code, 0);
  });

  it('lets as many warnings pass as are allowed', async () => {
    assert.equal((await tryCommand(root, ['check', '--max-warnings', '100'])).code, 0);
    assert.equal((await tryCommand(root, ['check', '--max-warnings', '0'])).code, 1);
  });

  it('is content with what is well', async () => {
    const well = workspaceOf({ 'log/one.md': CLEAN });
    assert.deepEqual(await tryCommand(well, ['check']), { code: 0, out: '', err: '' });
    rmSync(well, { recursive: true });
  });

  it('judges as of the day it is told', async () => {
    const due = workspaceOf({ 'meetings/a.md': `${MEETING.trimEnd()} @Sam 📅 2026-11-25\n` });
    const args = ['check', '--rule', 'trust/promise-overdue', '--format', 'json', '--as-of'];
    const count = async (day: string) => JSON.parse((await tryCommand(due, [...args, day])).out).findings.length;
    assert.equal(await count('2026-11-25'), 0);
    rmSync(due, { recursive: true });
  });

  const mistakes: readonly (readonly [args: readonly string[], says: RegExp])[] = [
    [['--as-of', '2026-02-30'], /2026-02-30.*a day of the calendar such as/],
    [['--format', 'xml'], /one of text, json, sarif/],
    [['--rule', 'trust/none'], /no rule “trust\/none”.*or a group: .*trust\/\*/],
    [['--rule', 'trust'], /Did you mean “trust\/\*”\?/],
    [['--rule', 'trust/promise-overdeu'], /Did you mean “trust\/promise-overdue”\?/],
    [['--max-warnings', '-1'], /whole number|needs a value/],
    [['--max-warnings', 'many'], /whole number/],
  ];
  for (const [args, says] of mistakes) {
    it(`says what is wrong with: ${args.join(' ')}`, async () => {
      const { code, err } = await tryCommand(root, ['check', ...args]);
      assert.equal(code, 2);
      assert.match(err, says);
    });
  }
});

describe('rapport fix', () => {
  let root = '';
  const note = () => readFileSync(join(root, 'meetings/sync.md'), 'utf8');
  const text = `\ufeff${MEETING}`.replaceAll('\n', '\r\n');
  beforeEach(() => {
    root = workspaceOf({ 'meetings/sync.md': text });
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  it('mends what is safe, shows it, and leaves every other byte', async () => {
    const { code, out, err } = await tryCommand(root, ['fix']);
    assert.equal(code, 0);
    assert.match(out, /^--- a\/meetings\/sync\.md\n\+\+\+ b\/meetings\/sync\.md\n@@ /);
    assert.match(out, /^-gaols: .*\r\n\+goals: /m);
    assert.equal(note(), text.replace('gaols', 'goals'));
    assert.match(err, /1 fixed in 1 note\./);
  });

  it('changes nothing the second time', async () => {
    await tryCommand(root, ['fix']);
    const once = note();
    assert.equal((await tryCommand(root, ['fix'])).out, '');
    assert.equal(note(), once);
  });

  it('writes nothing in a dry run', async () => {
    const { out } = await tryCommand(root, ['fix', '--dry-run']);
    assert.match(out, /\+goals: /);
    assert.equal(note(), text);
  });

  it('leaves a note alone that may not be written, and says so', async () => {
    chmodSync(join(root, 'meetings/sync.md'), 0o444);
    const { code, out, err } = await tryCommand(root, ['fix']);
    assert.equal(code, 1);
    assert.equal(out, '');
    assert.match(err, /sync\.md was left as it is/);
    assert.equal(note(), text);
  });
});
