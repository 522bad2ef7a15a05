import assert from 'node:assert/strict';
import type { Note } from '../../../src/core/model/note';
import type { Snapshot } from '../../../src/core/model/snapshot';
import { buildSnapshot } from '../../../src/core/workspace/buildSnapshot';
import { DEFAULT_JUDGING } from '../../../src/core/workspace/judgingDefaults';
import { at, date, makeEntry, makeNote } from './makeNote';

const gather = (...notes: readonly Note[]): Snapshot =>
  buildSnapshot(new Map(notes.map((it) => [it.path, it])), [], DEFAULT_JUDGING);

const acme = makeNote('acme/client.md', { kind: 'client', name: 'Acme GmbH', contacts: ['Anna Schmidt'] });
const shop = makeNote('acme/shop/project.md', {
  kind: 'project',
  name: 'Shop',
  client: 'Acme GmbH',
  team: ['Sam Roe'],
});

describe('the project and client of a note', () => {
  const cases: readonly (readonly [
    what: string,
    notes: readonly Note[],
    project: string | undefined,
    client: string | undefined,
  ])[] = [
    ['its own project', [acme, shop, makeNote('x.md', { project: 'shop' })], 'acme gmbh/shop', 'acme gmbh'],
    [
      'its own project, spelled in full width',
      [acme, shop, makeNote('x.md', { project: 'ＳＨＯＰ' })],
      'acme gmbh/shop',
      'acme gmbh',
    ],
    ['the nearest profile above', [acme, shop, makeNote('acme/shop/meetings/x.md')], 'acme gmbh/shop', 'acme gmbh'],
    ['the nearest client where no project is near', [acme, shop, makeNote('acme/x.md')], undefined, 'acme gmbh'],
    ['nothing', [acme, shop, makeNote('elsewhere/x.md')], undefined, undefined],
    [
      'a project without a profile',
      [acme, makeNote('x.md', { project: 'App', client: 'Acme GmbH' })],
      'acme gmbh/app',
      'acme gmbh',
    ],
    [
      'a project without a profile below a client',
      [acme, makeNote('acme/x.md', { project: 'App' })],
      'acme gmbh/app',
      'acme gmbh',
    ],
    [
      'a near-equal client, never merged',
      [acme, shop, makeNote('x.md', { project: 'Shop', client: 'Acme GmbH.' })],
      'acme gmbh./shop',
      'acme gmbh.',
    ],
    [
      'the nearer of two projects of one name, neither with a client',
      [
        makeNote('a/project.md', { kind: 'project', name: 'Site' }),
        makeNote('b/project.md', { kind: 'project', name: 'Site' }),
        makeNote('b/meetings/x.md', { project: 'Site' }),
      ],
      '/site/b',
      undefined,
    ],
    [
      'none of two projects of one name, where nothing tells which is meant',
      [
        makeNote('a/project.md', { kind: 'project', name: 'Site' }),
        makeNote('b/project.md', { kind: 'project', name: 'Site' }),
        makeNote('x.md', { project: 'Site' }),
      ],
      undefined,
      undefined,
    ],
    [
      'another client in the project folder',
      [acme, shop, makeNote('acme/shop/x.md', { client: 'Beta' })],
      undefined,
      'beta',
    ],
  ];
  for (const [what, notes, project, client] of cases) {
    it(what, () => {
      const snapshot = gather(...notes);
      const path = notes.at(-1)?.path ?? '';
      assert.equal(snapshot.projectOf.get(path), project);
      assert.equal(snapshot.clientOf.get(path), client);
      assert.equal(snapshot.projects.find((it) => it.id === project)?.notes.at(-1)?.path, project && path);
    });
  }

  it('is not guessed between two projects of one name', () => {
    const other = makeNote('beta/shop/project.md', { kind: 'project', name: 'Shop', client: 'Beta' });
    const snapshot = gather(
      acme,
      shop,
      other,
      makeNote('x.md', { project: 'Shop' }),
      makeNote('beta/y.md', { project: 'Shop' }),
    );
    assert.equal(snapshot.projectOf.get('x.md'), '/shop');
    assert.equal(
      gather(acme, shop, other, makeNote('beta/shop/z.md', { project: 'Shop' })).projectOf.get('beta/shop/z.md'),
      'beta/shop',
    );
    assert.equal(
      gather(acme, shop, other, makeNote('x.md', { project: 'Shop', client: 'beta' })).projectOf.get('x.md'),
      'beta/shop',
    );
  });

  it('is never that of another client, when the note lies with its own', () => {
    const beta = makeNote('beta/client.md', { kind: 'client', name: 'Beta' });
    const snapshot = gather(acme, shop, beta, makeNote('beta/x.md', { project: 'Shop' }));
    assert.equal(snapshot.projectOf.get('beta/x.md'), 'beta/shop');
    assert.deepEqual(snapshot.projects.find((it) => it.id === 'acme gmbh/shop')?.notes, []);
  });

  it('is not guessed between two profiles that stand side by side', () => {
    const a = makeNote('projects/a.md', { kind: 'project', name: 'A' });
    const b = makeNote('projects/b.md', { kind: 'project', name: 'B' });
    assert.equal(gather(a, b, makeNote('projects/x.md')).projectOf.get('projects/x.md'), undefined);
    assert.equal(gather(a, makeNote('projects/x.md')).projectOf.get('projects/x.md'), '/a');
  });

  it('keeps names that look like parts of objects', () => {
    const snapshot = gather(makeNote('x.md', { project: '__proto__', client: 'constructor' }));
    assert.equal(snapshot.projectOf.get('x.md'), 'constructor/__proto__');
    assert.deepEqual(
      snapshot.clients.map((it) => it.name),
      ['constructor'],
    );
  });
});

describe('the people of a project', () => {
  const client = makeNote('acme/client.md', {
    kind: 'client',
    name: 'Acme GmbH',
    contacts: [
      { name: 'Anna Schmidt', aliases: ['Ani'], email: 'a.schmidt@acme.example' },
      { name: 'Jörg Müller' },
      { name: '王伟', email: 'wangwei@acme.example' },
      { name: 'Sam Stone' },
    ],
  });
  const project = makeNote('acme/shop/project.md', {
    kind: 'project',
    name: 'Shop',
    team: [{ name: 'Li Wei', email: 'li@us.example' }, 'Sam Roe', '__proto__'],
  });
  const cases: readonly (readonly [written: string, name: string, side: string])[] = [
    ['anna schmidt', 'Anna Schmidt', 'client'],
    ['ANI', 'Anna Schmidt', 'client'],
    ['Anna', 'Anna Schmidt', 'client'],
    ['a.schmidt', 'Anna Schmidt', 'client'],
    ['a.schmidt@acme.example', 'Anna Schmidt', 'client'],
    ['Jörg.Müller', 'Jörg Müller', 'client'],
    ['jörg', 'Jörg Müller', 'client'],
    ['王伟', '王伟', 'client'],
    ['wangwei', '王伟', 'client'],
    ['@li', 'Li Wei', 'us'],
    ['Sam', 'Sam', 'unknown'],
    ['Sam Roe', 'Sam Roe', 'us'],
    ['__proto__', '__proto__', 'us'],
    ['constructor', 'constructor', 'unknown'],
    ['王', '王', 'unknown'],
  ];
  for (const [written, name, side] of cases) {
    it(`${written} is ${name}, ${side}`, () => {
      const note = makeNote('acme/shop/m.md', { participants: [written] });
      const [communication] = gather(client, project, note).projects[0]?.communications ?? [];
      assert.equal(communication?.participants[0]?.name, name);
      assert.equal(communication?.participants[0]?.side, side);
      assert.equal(communication?.withClient, side === 'client');
    });
  }

  for (const [written, side] of [
    ['王伟', 'us'],
    ['王伟 <wangwei@acme.example>', 'client'],
    ['wangwei', 'client'],
    ['王伟 <ww@us.example>', 'us'],
  ] as const) {
    it(`are two where both sides have a 王伟: ${written} is ${side}`, () => {
      const shared = makeNote('acme/shop/project.md', {
        kind: 'project',
        name: 'Shop',
        team: [{ name: '王伟', email: 'ww@us.example' }],
      });
      const [, name = '', email] = /^(\S+)(?: <(.+)>)?$/.exec(written) ?? [];
      const note = makeNote('acme/shop/m.md', { participants: [email ? { name, email } : name] });
      const [communication] = gather(client, shared, note).projects[0]?.communications ?? [];
      assert.equal(communication?.participants[0]?.side, side);
    });
  }

  it('are all in the snapshot, each once', () => {
    const note = makeNote('acme/shop/m.md', {
      participants: [
        'Anna',
        'Ani',
        'Zoe',
        'zoe',
        'Sam',
        'Project team',
        'each team member',
        '小组全员',
        'Me',
        '我',
        '本人',
        '大家',
      ],
    });
    assert.deepEqual(
      gather(client, project, note).people.map((it) => `${it.name} ${it.side}`),
      [
        '__proto__ us',
        'Anna Schmidt client',
        'Jörg Müller client',
        'Li Wei us',
        'Sam unknown',
        'Sam Roe us',
        'Sam Stone client',
        'Zoe unknown',
        '王伟 client',
      ],
    );
  });
});

describe('an entry in its project', () => {
  const track = (...entries: Parameters<typeof makeEntry>[]) => {
    const note = makeNote('acme/shop/m.md', { date: '2026-11-20', entries: entries.map((it) => makeEntry(...it)) });
    return gather(acme, shop, note).projects.flatMap((it) => it.entries);
  };
  const owners = (...names: readonly string[]) => names.map(at);
  const sides: readonly (readonly [what: string, entry: Parameters<typeof makeEntry>, side: string])[] = [
    ['an action of nobody', ['action', 'a'], 'us'],
    ['an action of ours', ['action', 'a', { owners: owners('Sam') }], 'us'],
    ['an action of the client', ['action', 'a', { owners: owners('Anna') }], 'client'],
    ['an action of a stranger', ['action', 'a', { owners: owners('Zoe') }], 'us'],
    ['an action of both', ['action', 'a', { owners: owners('Anna', 'Sam') }], 'us'],
    ['a question of the client', ['question', 'q', { from: at('Anna') }], 'us'],
    ['a question of ours', ['question', 'q', { from: at('Sam') }], 'client'],
    ['a question under Client questions', ['question', 'q', { clientSide: true }], 'us'],
    ['a question of nobody', ['question', 'q'], 'client'],
    ['feedback of the client', ['feedback', 'f', { from: at('Anna') }], 'us'],
    ['a risk that the client owns', ['risk', 'r', { owners: owners('Anna') }], 'us'],
  ];
  for (const [what, entry, side] of sides) {
    it(`${what}: ${side}`, () => assert.equal(track(entry)[0]?.side, side));
  }

  it('begins on its own date, else its note’s', () => {
    const [later, own, unknown] = track(
      ['question', 'own', { steps: { asked: at(date('2026-11-02')) } }],
      ['risk', 'note'],
      ['risk', 'unknown', { steps: { identified: at('unknown-day') } }],
    );
    assert.deepEqual([later?.start, own?.start, unknown?.start], ['2026-11-02', '2026-11-20', '2026-11-20']);
  });

  it('has an id of its own, also beside its double', () => {
    const ids = track(['action', 'same'], ['action', 'same'], ['decision', 'same']).map((it) => it.id);
    assert.equal(new Set(ids).size, 3);
    assert.deepEqual(
      ids,
      track(['action', 'same'], ['action', 'same'], ['decision', 'same']).map((it) => it.id),
    );
  });
});

describe('limits in force', () => {
  it('are the profile’s over the policy’s', () => {
    const profile = makeNote('p.md', {
      kind: 'project',
      name: 'P',
      projectProfile: { response: { question: 9, disclose: { high: 1, medium: 2 } } },
    });
    assert.deepEqual(gather(profile).projects[0]?.response, {
      ...DEFAULT_JUDGING.response,
      question: 9,
      disclose: { high: 1, medium: 2 },
    });
  });
});
