import assert from 'node:assert/strict';
import { type Drawing, ShownRows } from '../../../src/extension/tree/shownRows';

interface Item {
  readonly id: string;
  readonly label: string;
}

/** Rows by the id of what they stand under; '' holds the top rows. */
type Tree = Readonly<Record<string, readonly string[]>>;

const TREE: Tree = { '': ['Acme', '示例食品'], Acme: ['Shop', 'App'], Shop: ['plan', 'test'] };

describe('the rows that a view has shown', () => {
  for (const [what, open, now, labels, expected] of [
    ['nothing, when nothing changed', ['', 'Acme', 'Shop'], TREE, {}, []],
    ['one row, when it says something else', ['', 'Acme', 'Shop'], TREE, { test: 'test ✓' }, ['test']],
    ['the row that has other rows below it', ['', 'Acme', 'Shop'], { ...TREE, Shop: ['test'] }, {}, ['Shop']],
    [
      'the row whose rows stand in another order',
      ['', 'Acme', 'Shop'],
      { ...TREE, Acme: ['App', 'Shop'] },
      {},
      ['Acme'],
    ],
    [
      'the upper row alone, when it changed and so did one below',
      ['', 'Acme'],
      TREE,
      { Acme: '49', App: '7' },
      ['Acme'],
    ],
    ['the whole view, when the top rows are others', [''], { ...TREE, '': ['示例食品'] }, {}, ['the view']],
    ['nothing of what was never opened', [''], { ...TREE, Acme: [] }, { plan: 'other' }, []],
    ['nothing before anything was asked for', [], { '': [] }, {}, []],
  ] as const satisfies readonly (readonly [
    string,
    readonly string[],
    Tree,
    Readonly<Record<string, string>>,
    readonly string[],
  ])[]) {
    it(`draws again ${what}`, () => {
      const rows = shown(open);
      const changed = rows.changed(
        (node) => below(now, labels, node?.id ?? ''),
        () => [],
        plain,
      );
      assert.deepEqual(
        changed.map((node) => node?.id ?? 'the view'),
        expected,
      );
    });
  }

  it('asks how a row looks only where it is made of something else than before', () => {
    const rows = new ShownRows<Item>();
    const [acme] = rows.keep(undefined, [{ id: 'Acme', label: '49' }]);
    assert.ok(acme);
    rows.drawn(acme, { text: '49', opens: false, of: ['note 1', 'project 1'] });
    const asked: string[] = [];
    const changedWith = (label: string, ...of: readonly string[]) =>
      rows.changed(
        (node) => (node ? [] : [{ id: 'Acme', label }]),
        () => of,
        (node) => {
          asked.push(of.join(', '));
          return plain(node);
        },
      ).length;
    assert.equal(changedWith('49', 'note 1', 'project 1'), 0);
    assert.deepEqual(asked, [], 'made of the same');
    assert.equal(changedWith('49', 'note 1', 'project 2'), 0, 'made of something else, and looks as before');
    assert.equal(changedWith('49', 'note 1', 'project 2'), 0);
    assert.deepEqual(asked, ['note 1, project 2'], 'and is then known to be made of that');
    assert.equal(changedWith('52', 'note 2', 'project 2'), 1);
    assert.deepEqual(asked, ['note 1, project 2', 'note 2, project 2']);
  });

  it('draws again the rows beside one that can be opened now and could not, for the editor would not open it', () => {
    const rows = shown(['', 'Acme']);
    const changed = rows.changed(
      (node) => below(TREE, {}, node?.id ?? ''),
      () => [],
      (node) => ({ ...plain(node), opens: node.id === 'App' }),
    );
    assert.deepEqual(
      changed.map((node) => node?.id),
      ['Acme'],
    );
  });

  it('keeps the object of a row, with the values of the moment', () => {
    const rows = new ShownRows<Item>();
    const [before] = rows.keep(undefined, [{ id: 'Acme', label: '49' }]);
    const [after] = rows.keep(undefined, [{ id: 'Acme', label: '52' }]);
    assert.equal(after, before);
    assert.deepEqual(after, { id: 'Acme', label: '52' });
  });

  it('forgets a row that went, with all below it', () => {
    const rows = shown(['', 'Acme']);
    const [first] = rows.keep(undefined, below(TREE, {}, ''));
    rows.keep(undefined, below({ '': ['示例食品'] }, {}, ''));
    const [back] = rows.keep(undefined, below(TREE, {}, ''));
    assert.notEqual(back, first);
    // What stood below it counts as never asked for.
    assert.deepEqual(
      rows.changed(
        (node) => below({ ...TREE, Acme: [] }, {}, node?.id ?? ''),
        () => [],
        plain,
      ),
      [],
    );
  });
});

/** Rows as the editor asks for them: those below each of the opened ones, each drawn once. */
function shown(open: readonly string[]): ShownRows<Item> {
  const rows = new ShownRows<Item>();
  for (const id of open) {
    const kept = rows.keep(id === '' ? undefined : { id, label: id }, below(TREE, {}, id));
    for (const node of kept) rows.drawn(node, { ...plain(node), of: [] });
  }
  return rows;
}

/** A row that says its label, and cannot be opened. */
function plain({ label }: Item): Drawing {
  return { text: label, opens: false };
}

function below(tree: Tree, labels: Readonly<Record<string, string>>, id: string): readonly Item[] {
  return (tree[id] ?? []).map((each) => ({ id: each, label: labels[each] ?? each }));
}
