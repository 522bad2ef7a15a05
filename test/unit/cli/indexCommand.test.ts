import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tryCommand, workspaceOf } from './tryCommand';

const FILES = {
  'acme/client.md':
    '---\ntype: client\nname: Acme GmbH\ncontacts:\n  - { name: Anna Schmidt, email: anna@acme.example }\n---\n',
  'acme/shop/project.md': '---\ntype: project\nclient: Acme GmbH\nname: Shop\nteam: [Sam Roe]\n---\n',
  'acme/shop/meetings/2026-11-20-sync.md':
    '---\ntype: meeting\ndate: 2026-11-20\nparticipants: [Anna Schmidt, Sam Roe]\ngoals: [Agree the launch date]\n---\n\n# Sync\n\n## Action items\n\n- [ ] Send the contract @anna 📅 2026-12-01 [effort:: high] #client\n- [x] Book the room @{Sam Roe} ✅ 2026-11-19\n\n## Decisions\n\n- Launch on 1 December\n',
  'todo.md': 'Milk, bread.\n',
  'latin.md': Uint8Array.of(0xff, 0xfe),
};

describe('rapport index', () => {
  let root = '';
  beforeEach(() => {
    root = workspaceOf(FILES);
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  it('prints every note, and every file that is none', async () => {
    const { code, out } = await tryCommand(root, ['index', '--json']);
    assert.equal(code, 0);
    const document = JSON.parse(out);
    assert.equal(document.version, 1);
    assert.deepEqual(
      document.notes.map((it: { path: string }) => it.path),
      ['acme/client.md', 'acme/shop/meetings/2026-11-20-sync.md', 'acme/shop/project.md'],
    );
    assert.deepEqual(document.skipped, [
      { path: 'latin.md', reason: 'not-utf8' },
      { path: 'todo.md', reason: 'not-a-record' },
    ]);
  });

  it('calls nothing visible to a client that a note keeps from them by name, whether of a project or of the client', async () => {
    const text = (head: string) =>
      `---\n${head}visibility: client\n---\n\n- [ ] Send it\n- [ ] Send it, not for Globex\n- [ ] Ask for more, not for Acme\n- [ ] 重新谈价，别告诉 Anna\n`;
    writeFileSync(join(root, 'acme/shop/meetings/a.md'), text('type: meeting\ndate: 2026-11-20\n'));
    writeFileSync(join(root, 'acme/b.md'), text('type: call\ndate: 2026-11-20\nclient: Acme GmbH\n'));
    const { out } = await tryCommand(root, ['index', '--json', '--no-cache']);
    const notes: { path: string; entries: { visibility: string }[] }[] = JSON.parse(out).notes;
    for (const path of ['acme/shop/meetings/a.md', 'acme/b.md']) {
      const entries = notes.find((note) => note.path === path)?.entries;
      assert.deepEqual(
        entries?.map(({ visibility }) => visibility),
        ['client', 'client', 'internal', 'internal'],
        path,
      );
    }
  });

  for (const [locale, lines] of [
    [
      'en',
      [
        'acme/client.md: client: Acme GmbH',
        'acme/shop/meetings/2026-11-20-sync.md: meeting: Sync (2026-11-20, Acme GmbH / Shop, Anna Schmidt, Sam Roe)',
        'acme/shop/meetings/2026-11-20-sync.md: goal: Agree the launch date',
        'acme/shop/meetings/2026-11-20-sync.md:12: action: Send the contract (Anna Schmidt, by 2026-12-01)',
        'acme/shop/meetings/2026-11-20-sync.md:13: action: Book the room (Sam Roe, done, 2026-11-19)',
        'acme/shop/meetings/2026-11-20-sync.md:17: decision: Launch on 1 December',
        'acme/shop/project.md: project: Shop (Acme GmbH)',
        'latin.md: not read; “rapport check” says why',
        'todo.md: left alone, no record of a meeting, mail or report',
      ],
    ],
    [
      'zh-cn',
      [
        'acme/client.md: 客户：Acme GmbH',
        'acme/shop/meetings/2026-11-20-sync.md: 会议：Sync（2026-11-20，Acme GmbH / Shop，Anna Schmidt，Sam Roe）',
        'acme/shop/meetings/2026-11-20-sync.md: 目标：Agree the launch date',
        'acme/shop/meetings/2026-11-20-sync.md:12: 行动项：Send the contract（Anna Schmidt，2026-12-01 前）',
        'acme/shop/meetings/2026-11-20-sync.md:13: 行动项：Book the room（Sam Roe，已完成，2026-11-19）',
        'acme/shop/meetings/2026-11-20-sync.md:17: 决定：Launch on 1 December',
        'acme/shop/project.md: 项目：Shop（Acme GmbH）',
        'latin.md: 未读取，“rapport check”会说明原因',
        'todo.md: 不是会议、邮件或报告等记录，未作处理',
      ],
    ],
  ] as const) {
    it(`lists the same for people to read: ${locale}`, async () => {
      const { code, out } = await tryCommand(root, ['index', '--no-cache'], { locale });
      assert.equal(code, 0);
      assert.deepEqual(out.trimEnd().split('\n'), lines);
    });
  }

  it('prints what stands in a note', async () => {
    const { out } = await tryCommand(root, ['index', root, '--json', '--no-cache']);
    assert.deepEqual(JSON.parse(out).notes[1], {
      path: 'acme/shop/meetings/2026-11-20-sync.md',
      kind: 'meeting',
      title: 'Sync',
      date: '2026-11-20',
      client: 'Acme GmbH',
      project: 'Shop',
      lang: 'en',
      participants: ['Anna Schmidt', 'Sam Roe'],
      goals: ['Agree the launch date'],
      visibility: 'internal',
      entries: [
        {
          kind: 'action',
          line: 12,
          endLine: 12,
          text: 'Send the contract',
          owner: 'Anna Schmidt',
          due: '2026-12-01',
          done: null,
          status: 'open',
          form: 'task',
          visibility: 'client',
          fields: { due: '2026-12-01', effort: 'high' },
        },
        {
          kind: 'action',
          line: 13,
          endLine: 13,
          text: 'Book the room',
          owner: 'Sam Roe',
          due: null,
          done: '2026-11-19',
          status: 'done',
          form: 'task',
          visibility: 'internal',
          fields: { done: '2026-11-19' },
        },
        {
          kind: 'decision',
          line: 17,
          endLine: 17,
          text: 'Launch on 1 December',
          owner: null,
          due: null,
          done: null,
          status: 'open',
          form: 'bullet',
          visibility: 'internal',
          fields: {},
        },
      ],
      commitments: [],
      problems: [],
    });
  });

  it('prints the same from the cache as anew, also after a change', async () => {
    const first = await tryCommand(root, ['index', '--json', '--cache', 'kept']);
    const old = new Date('2026-01-01');
    for (const path of Object.keys(FILES)) {
      utimesSync(join(root, path), old, old);
    }
    await tryCommand(root, ['index', '--json', '--cache', 'kept']);
    const warm = await tryCommand(root, ['index', '--json', '--cache', 'kept', '--stats']);
    assert.equal(warm.out, first.out);
    assert.match(warm.err, /read 0, from cache 5/);
    writeFileSync(join(root, 'todo.md'), '---\ntype: meeting\ndate: 2026-11-21\n---\n');
    const changed = await tryCommand(root, ['index', '--json', '--cache', 'kept', '--stats']);
    assert.match(changed.err, /read 1, from cache 4/);
    assert.equal(changed.out, (await tryCommand(root, ['index', '--json', '--no-cache'])).out);
  });

  it('drops a damaged cache without a word', async () => {
    const first = await tryCommand(root, ['index', '--json', '--cache', 'kept']);
    const [file = ''] = readdirSync(join(root, 'kept'));
    writeFileSync(join(root, 'kept', file), 'nonsense');
    const again = await tryCommand(root, ['index', '--json', '--cache', 'kept']);
    assert.deepEqual(again, first);
  });

  it('keeps its index in the cache folder of the user, or nowhere', async () => {
    await tryCommand(root, ['index', '--json', '--no-cache']);
    assert.equal(existsSync(join(root, '.cache')), false);
    await tryCommand(root, ['index', '--json']);
    assert.equal(readdirSync(join(root, '.cache', 'rapport')).length, 1);
  });

  it('goes on without a cache that cannot be written', async () => {
    const { code, err } = await tryCommand(root, ['index', '--json', '--cache', 'todo.md']);
    assert.equal(code, 0);
    assert.match(err, /could not be kept in .*todo\.md/);
  });

  it('leaves out what the settings hide, and reads by them', async () => {
    const hiding = workspaceOf({
      ...FILES,
      '.vscode/settings.json':
        '{ "files.exclude": { "**/shop": true }, /* ours */ "rapport.folders": { "kept": "decision" }, }',
      'kept/one.md': '# One\n',
    });
    const { out } = await tryCommand(hiding, ['index', '--json']);
    const paths: string[] = JSON.parse(out).notes.map((it: { path: string; kind: string }) => `${it.path} ${it.kind}`);
    assert.deepEqual(paths, ['acme/client.md client', 'kept/one.md decision']);
    rmSync(hiding, { recursive: true });
  });

  const mistakes: readonly (readonly [args: readonly string[], says: RegExp])[] = [
    [['index', '--json', '--wrong'], /no option “--wrong”/],
    [['index', '--json', '--cache'], /“--cache” needs a value/],
    [['index', '--json=yes'], /“--json” takes no value/],
    [['index', '--json', '--cache', 'a', '--no-cache'], /--cache and --no-cache/],
    [['index', '.', 'other', '--json'], /One folder at a time/],
    [['index', 'none', '--json'], /There is no folder .*none\. Check how its name is written/],
    [['index', 'todo.md', '--json'], /todo\.md is a file\. Name the folder/],
    [['index', '--jsno'], /no option “--jsno” here\. Did you mean “--json”\?/],
    [['frobnicate'], /no command “frobnicate”\. “rapport --help” lists/],
    [['helath'], /Did you mean “health”\?/],
    [['__proto__'], /no command “__proto__”/],
  ];
  for (const [args, says] of mistakes) {
    it(`says what is wrong with: rapport ${args.join(' ')}`, async () => {
      const { code, out, err } = await tryCommand(root, args);
      assert.equal(code, 2);
      assert.equal(out, '');
      assert.match(err, says);
      assert.equal(err.trimEnd().split('\n').length, 1);
    });
  }

  it('speaks Chinese to whom it may', async () => {
    assert.match((await tryCommand(root, ['index', 'none'], { locale: 'zh-cn' })).err, /没有 .*none 这个文件夹/);
    assert.match((await tryCommand(root, ['--help'], { locale: 'zh-cn' })).out, /用法/);
    assert.match((await tryCommand(root, ['helath'], { locale: 'zh-cn' })).err, /您要写的是“health”吗？/);
    assert.match((await tryCommand(root, ['index', 'todo.md', '--json'], { locale: 'zh-cn' })).err, /是一个文件/);
  });

  it('says which version it is', async () => {
    const { out } = await tryCommand(root, ['--version']);
    assert.equal(out.trim(), JSON.parse(readFileSync('package.json', 'utf8')).version);
  });

  it('says that a folder holds no notes, which is no mistake', async () => {
    const empty = workspaceOf({});
    for (const command of [['index', '--json'], ['check'], ['health'], ['fix']]) {
      const { code, err } = await tryCommand(empty, command);
      assert.equal(code, 0, command.join(' '));
      assert.match(err, /^There are no Markdown notes in /);
    }
    assert.match((await tryCommand(empty, ['check'], { locale: 'zh-cn' })).err, /中没有 Markdown 笔记。/);
    rmSync(empty, { recursive: true });
  });
});
