import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tryCommand, workspaceOf } from './tryCommand';

const NOTES = {
  'acme/client.md': '---\ntype: client\nname: Acme GmbH\ncontacts: [{ name: Anna Schmidt }]\n---\n',
  'acme/webshop/project.md':
    '---\ntype: project\nclient: Acme GmbH\nname: Webshop\nteam: [Li Wei]\nhealth: on-track\n---\n',
  'acme/app/project.md': '---\ntype: project\nclient: Acme GmbH\nname: App\n---\n',
  'acme/webshop/meetings/2026-11-18.md':
    '---\ntype: meeting\ntitle: Progress\ndate: 2026-11-18\nvisibility: client\n---\n\n- [x] Publish the catalogue @{Li Wei} ✅ 2026-11-18\n- [ ] Renegotiate our margin #internal\n',
};
const CALL = ['report', '--no-cache', '--project', 'webshop', '--as-of', '2026-11-20'];

describe('rapport report', () => {
  let root = '';
  beforeEach(() => {
    root = workspaceOf(NOTES);
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  it('prints what the client gets, and on stderr what they do not', async () => {
    const { code, out, err } = await tryCommand(root, [...CALL, '--audience', 'technical']);
    assert.equal(code, 0);
    assert.match(out, /^# Webshop: status report\n/);
    assert.match(out, /Publish the catalogue/);
    assert.doesNotMatch(out, /margin/);
    assert.match(err, /2026-11-18\.md:9: withheld, marked internal \(action\): Renegotiate our margin/);
  });

  it('says on stderr what is for the client and left out, and why', async () => {
    writeFileSync(
      join(root, 'acme/webshop/meetings/2026-11-19.md'),
      '---\ntype: meeting\ndate: 2026-11-19\n---\n\n- [x] Li Wei: send the offer #client\n',
    );
    const { out, err } = await tryCommand(root, CALL);
    assert.doesNotMatch(out, /send the offer/);
    assert.match(err, /2026-11-19\.md:6: for the client, left out: ticked without a day.*\(action\): /);
    const { err: chinese } = await tryCommand(root, CALL, { locale: 'zh-cn' });
    assert.match(chinese, /可给客户，但未写入：打了勾却没有日期/);
  });

  it('speaks the reader’s language', async () => {
    const { out } = await tryCommand(root, [...CALL, '--lang', 'zh-cn']);
    assert.match(out, /^# Webshop 进展报告\n[\s\S]*2026年11月14日至20日/);
  });

  for (const [format, start] of [
    ['html', '<!doctype html>'],
    ['eml', 'To: '],
    ['slack', '*Webshop: status report*'],
    ['text', 'Webshop: status report'],
  ] as const) {
    it(`writes ${format} twice the same`, async () => {
      const one = await tryCommand(root, [...CALL, '--format', format]);
      const two = await tryCommand(root, [...CALL, '--format', format]);
      assert.equal(one.code, 0);
      assert.ok(format === 'eml' ? /^X-Unsent: 1/m.test(one.out) : one.out.startsWith(start), one.out.slice(0, 80));
      assert.equal(one.out, two.out);
    });
  }

  it('writes a file, and never over one', async () => {
    assert.equal((await tryCommand(root, [...CALL, '--out', 'report.md'])).code, 0);
    const written = readFileSync(join(root, 'report.md'), 'utf8');
    const again = await tryCommand(root, [...CALL, '--out', 'report.md']);
    assert.equal(again.code, 2);
    assert.match(again.err, /is there already and stays as it is/);
    assert.equal(readFileSync(join(root, 'report.md'), 'utf8'), written);
  });

  it('refuses with the place where structure leaves in doubt what is internal', async () => {
    writeFileSync(
      join(root, 'acme/webshop/meetings/2026-11-19.md'),
      '---\ntype: meeting\ntitle: Sync\ndate: 2026-11-19\nvisibility: client\n---\n\n- [ ] Check the texts\n\n```\nnever closed\n',
    );
    const { code, out, err } = await tryCommand(root, CALL);
    assert.equal(code, 3);
    assert.equal(out, '');
    assert.match(err, /2026-11-19\.md:\d+: refused: it is not certain/);
  });

  it('gives the same bytes in every time zone, locale and order of reading', async () => {
    const { TZ } = process.env;
    try {
      for (const format of ['md', 'html', 'eml', 'docx', 'slack', 'text']) {
        const outputs = new Set<string>();
        for (const [zone, locale] of [
          ['Pacific/Kiritimati', 'en'],
          ['America/Los_Angeles', 'zh-cn'],
        ] as const) {
          process.env.TZ = zone;
          const { code, out } = await tryCommand(root, [...CALL, '--format', format], { locale });
          assert.equal(code, 0);
          outputs.add(out);
        }
        assert.equal(outputs.size, 1, format);
      }
    } finally {
      if (TZ === undefined) delete process.env.TZ;
      else process.env.TZ = TZ;
    }
  });

  it('carries no frontmatter, and says the declared health only with a summary', async () => {
    const { out } = await tryCommand(root, CALL);
    assert.match(out, /^# Webshop: status report\n\nAcme GmbH · .*\n\n## /);
    const { out: more } = await tryCommand(root, [...CALL, '--summary', 'All is well']);
    assert.match(more, /^\*\*On track\.\*\* All is well\.$/m);
  });

  /** Each is withheld as a whole and named, and the report still comes. */
  const withheld: readonly (readonly [what: string, head: string, said: RegExp])[] = [
    ['duplicate keys', 'type: meeting\ndate: 2026-11-19\nvisibility: client\nvisibility: client\n', /frontmatter/],
    ['unparsable', 'type: meeting\ndate: 2026-11-19\ntitle: [\nvisibility: client\n', /frontmatter/],
    [
      'a merge conflict',
      'type: meeting\ndate: 2026-11-19\nvisibility: client\n<<<<<<< ours\n',
      /md:5: .*merge conflict/,
    ],
    ['a near-equal client', 'type: meeting\ndate: 2026-11-19\nclient: Ａcme GmbH\nvisibility: client\n', /./],
    ['a near-equal project', 'type: meeting\ndate: 2026-11-19\nproject: Ｗebshop\nvisibility: client\n', /name/],
  ];
  for (const [what, head, said] of withheld) {
    it(`withholds a note and goes on: ${what}`, async () => {
      writeFileSync(join(root, 'acme/webshop/meetings/2026-11-19.md'), `---\n${head}---\n\n- [ ] Kestrel #client\n`);
      const { code, out, err } = await tryCommand(root, CALL);
      assert.equal(code, 0);
      assert.doesNotMatch(out, /Kestrel/);
      const line = err.split('\n').find((each) => each.includes('2026-11-19.md')) ?? '';
      if (what !== 'a near-equal client') assert.match(line, said);
    });
  }

  it('says of a file that was not read why', async () => {
    writeFileSync(join(root, 'acme/webshop/latin.md'), Buffer.from([0x66, 0xfc, 0x72]));
    writeFileSync(join(root, 'acme/webshop/large.md'), 'x\n'.repeat(1_100_000));
    const { err } = await tryCommand(root, CALL);
    assert.match(err, /latin\.md:1: the whole note is withheld, it is not UTF-8 and was not read/);
    assert.match(err, /large\.md:1: the whole note is withheld, it is too large and was not read/);
    const { err: chinese } = await tryCommand(root, CALL, { locale: 'zh-cn' });
    assert.match(chinese, /latin\.md:1: 整篇扣下：不是 UTF-8 编码/);
  });

  it('says that there is nothing for the client, and which other projects there are', async () => {
    const { code, err } = await tryCommand(root, ['report', '--no-cache', '--project', 'App', '--as-of', '2026-11-20']);
    assert.equal(code, 0);
    assert.match(err, /Nothing of “App” from 2026-11-14 to 2026-11-20 is for the client.* Acme GmbH \/ Webshop\./);
    assert.doesNotMatch((await tryCommand(root, CALL)).err, /Nothing of/);
  });

  it('says in one line how many files are no records', async () => {
    assert.doesNotMatch((await tryCommand(root, CALL)).err, /left alone/);
    writeFileSync(join(root, 'list.md'), 'Milk\n');
    for (const command of [CALL, ['health', '--no-cache'], ['check', '--no-cache']]) {
      assert.match((await tryCommand(root, command)).err, /^1 file was left alone .*rapport index/m);
    }
    assert.match((await tryCommand(root, CALL, { locale: 'zh-cn' })).err, /有 1 个文件不是/);
  });

  it('takes the workspace’s own template, and says where it is at fault', async () => {
    const own = join(root, '.rapport/templates/en/report-executive.md');
    mkdirSync(join(own, '..'), { recursive: true });
    writeFileSync(own, '---\ntemplate: report-executive\n---\n# Ours: {{title}}\n');
    assert.equal((await tryCommand(root, CALL)).out, '# Ours: Webshop: status report\n');
    writeFileSync(own, '---\ntemplate: report-executive\n---\n# {{titel}}\n');
    const { code, err } = await tryCommand(root, CALL);
    assert.equal(code, 2);
    assert.match(err, /report-executive\.md:4: .*titel/);
  });

  it('is not swayed by the language of a remark', async () => {
    const profile = join(root, 'acme/webshop/project.md');
    const { out } = await tryCommand(root, CALL);
    writeFileSync(
      profile,
      `${NOTES['acme/webshop/project.md']}\n## 内部备注\n\n这个客户付款很慢，预算也不够，我们要小心处理。\n`,
    );
    assert.equal((await tryCommand(root, CALL)).out, out);
  });

  for (const [name, args, words] of [
    ['no such project', ['report', '--project', 'Shop'], /Shop/],
    ['no project named, where there are two', ['report'], /Which project\?/],
    ['a period that ends before it begins', [...CALL, '--from', '2026-11-20', '--to', '2026-11-01'], /ends before/],
    ['a format nobody reads', [...CALL, '--format', 'pdf'], /pdf/],
    [
      'a folder that is not there',
      [...CALL, '--out', 'none/report.md'],
      /cannot be written\. Check that its folder is there/,
    ],
  ] as const) {
    it(`says what to do: ${name}`, async () => {
      const { code, err } = await tryCommand(root, args);
      assert.equal(code, 2);
      assert.match(err, words);
    });
  }
});

describe('rapport minutes', () => {
  let root = '';
  beforeEach(() => {
    root = workspaceOf(NOTES);
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  it('prints one meeting as the client may see it', async () => {
    const { code, out, err } = await tryCommand(root, ['minutes', '--no-cache', 'acme/webshop/meetings/2026-11-18.md']);
    assert.equal(code, 0);
    assert.match(out, /^# Progress\n\nAcme GmbH · Webshop\n\n18 November 2026\n/);
    assert.doesNotMatch(out, /margin/);
    assert.match(err, /withheld, marked internal/);
  });

  for (const [name, head, reason] of [
    ['an internal note', 'visibility: internal\n', /in an internal note|internal/],
    ['a note of which nothing is marked', '', /no mark for the client such as #client/],
    ['a note of nearly the same client', 'visibility: client\nclient: ACME GMBH\n', /client’s name is nearly the same/],
    ['a note with a key twice', 'visibility: client\nvisibility: client\n', /does not parse/],
  ] as const) {
    it(`says that there are none of ${name}`, async () => {
      const path = 'acme/webshop/meetings/2026-11-19.md';
      const note = `---\ntype: meeting\ntitle: Prices\ndate: 2026-11-19\n${head}---\n\n- [ ] Ask about the margin\n`;
      mkdirSync(join(root, path, '..'), { recursive: true });
      writeFileSync(join(root, path), note);
      const { code, out, err } = await tryCommand(root, ['minutes', '--no-cache', path]);
      assert.deepEqual([code, out], [3, '']);
      assert.match(err, reason);
      assert.match(err, /no minutes/);
    });
  }

  for (const [args, words] of [
    [[], /Name one note/],
    [['a.md', 'b.md'], /Name one note/],
    [['missing.md'], /There is no note “missing\.md”/],
    [['acme/client.md'], /belongs to no project/],
    [['list.md'], /“list\.md” was left alone/],
    [['acme/latin.md'], /could not be read/],
    [['acme/client.md', '--folder', 'acme/app'], /is not in .*app/],
  ] as const) {
    it(`says what to do: minutes ${args.join(' ')}`, async () => {
      writeFileSync(join(root, 'list.md'), 'Milk\n');
      writeFileSync(join(root, 'acme/latin.md'), Buffer.from([0x66, 0xfc, 0x72]));
      const { code, err } = await tryCommand(root, ['minutes', '--no-cache', ...args]);
      assert.equal(code, 2);
      assert.match(err, words);
      const chinese = await tryCommand(root, ['minutes', '--no-cache', ...args], { locale: 'zh-cn' });
      assert.match(chinese.err, /\p{Script=Han}/u);
    });
  }

  it('says that it is the title that keeps a note inside', async () => {
    const path = 'acme/webshop/meetings/2026-11-19.md';
    writeFileSync(
      join(root, path),
      '---\ntype: meeting\ntitle: How to hide the delay from Anna\ndate: 2026-11-19\nvisibility: client\n---\n\n- [ ] Send the offer\n',
    );
    const { code, err } = await tryCommand(root, ['minutes', '--no-cache', path]);
    assert.equal(code, 3);
    assert.match(err, /:8: withheld, the title of the note says that it is not for the client \(action\)/);
    assert.match(err, /its title “How to hide the delay from Anna” says/);
    assert.doesNotMatch(err, /or the note with/);
    const { err: chinese } = await tryCommand(root, ['minutes', '--no-cache', path], { locale: 'zh-cn' });
    assert.match(chinese, /标题“How to hide the delay from Anna”说明不给客户看/);
  });

  it('asks for the folder with all notes where the current one is a part of it', async () => {
    mkdirSync(join(root, '.vscode'));
    writeFileSync(join(root, '.vscode/settings.json'), '{}');
    const project = join(root, 'acme/webshop');
    const { code, out, err } = await tryCommand(project, ['minutes', '--no-cache', 'meetings/2026-11-18.md']);
    assert.deepEqual([code, out], [2, '']);
    assert.ok(err.includes(`--folder ${root}`), err);
    const named = await tryCommand(project, ['minutes', '--no-cache', 'meetings/2026-11-18.md', '--folder', '../..']);
    assert.equal(named.code, 0);
    const whole = await tryCommand(root, ['minutes', '--no-cache', 'acme/webshop/meetings/2026-11-18.md']);
    assert.equal(whole.code, 0);
  });
});
