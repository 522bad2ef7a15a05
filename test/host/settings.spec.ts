import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { readPolicy } from '../../src/extension/policy/readPolicy';
import { closeAll, findingsIn, ruleOf, until, writeNote } from '../support/hostNotes';

const PROJECT = 'clients/northwind-hotels/booking-website';
const MEETING =
  '---\ntype: meeting\ntitle: Weekly\ndate: 2026-11-18\nshared: 2026-11-18\ngoals: [Agree the plan]\n---\n\n';
/** A question of the client's that nobody has answered. */
const ASKED =
  '---\ntype: meeting\ntitle: Weekly\ndate: 2026-11-03\ngoals: [Agree the plan]\n---\n\n## Open questions\n\n- Which rooms first? [from:: Helen Marsh]\n';

/** A setting, a note that shows its effect, and the rule whose finding comes or goes with it. */
interface Effect {
  readonly setting: string;
  readonly value: unknown;
  readonly path: string;
  readonly text: string;
  readonly rule: string;
  /** Whether the rule's finding is there without the setting, and with it. */
  readonly found: readonly [without: boolean, with_: boolean];
}

const EFFECTS: readonly Effect[] = [
  {
    setting: 'folders',
    // Words that say by themselves of no note what it is.
    value: { gatherings: 'meeting' },
    path: `${PROJECT}/gatherings/2026-11-18-third.md`,
    text: '# Third\n\nWe talked.\n',
    rule: 'goals/missing-goals',
    found: [false, true],
  },
  {
    setting: 'headings',
    value: { Chores: 'action' },
    path: `${PROJECT}/meetings/2026-11-18-chores.md`,
    text: `${MEETING}## Chores\n\n- write the plan\n`,
    rule: 'records/action-without-owner',
    found: [false, true],
  },
  {
    setting: 'dateOrder',
    value: 'dmy',
    path: `${PROJECT}/meetings/2026-11-18-order.md`,
    text: `${MEETING}## Actions\n\n- [ ] Write the plan [owner:: Mei Lin] [due:: 12/11/2026]\n`,
    rule: 'format/value',
    found: [true, false],
  },
  {
    setting: 'rules',
    value: { 'goals/*': 'off' },
    path: `${PROJECT}/meetings/2026-11-18-severity.md`,
    text: '---\ntype: meeting\ntitle: Weekly\ndate: 2026-11-18\n---\n',
    rule: 'goals/missing-goals',
    found: [true, false],
  },
  {
    setting: 'lookBack',
    value: 3,
    path: `${PROJECT}/meetings/2026-11-03-question.md`,
    text: ASKED,
    rule: 'trust/question-unanswered',
    found: [true, false],
  },
  {
    setting: 'response',
    value: { question: 30 },
    path: `${PROJECT}/meetings/2026-11-03-limit.md`,
    text: ASKED,
    rule: 'trust/question-unanswered',
    found: [true, false],
  },
  {
    setting: 'today',
    value: '2026-11-03',
    path: `${PROJECT}/meetings/2026-11-03-today.md`,
    text: ASKED,
    rule: 'trust/question-unanswered',
    found: [true, false],
  },
];

/** Settings whose effect is seen elsewhere: the specs and tests that show it. */
const SHOWN_ELSEWHERE: ReadonlySet<string> = new Set([
  'weights', // Below, as is the next: they go into figures.
  'calendar',
  'relativeDates', // writing.spec
  'dailyNotice', // dailyNotice.spec
  'statusBar', // user/switches.test
  'visibilityMarks', // user/switches.test
  'followEditor', // user/switches.test
]);

describe('a setting', () => {
  const made: vscode.Uri[] = [];
  const set = (name: string, value: unknown) =>
    vscode.workspace.getConfiguration('rapport').update(name, value, vscode.ConfigurationTarget.Workspace);

  before(() => vscode.extensions.getExtension('rapport.rapport')?.activate());

  afterEach(async () => {
    await closeAll();
    for (const uri of made.splice(0)) await vscode.workspace.fs.delete(uri, { useTrash: false });
  });

  it('has a test that shows what it does, each of them', () => {
    const contributed: readonly { properties: object }[] =
      vscode.extensions.getExtension('rapport.rapport')?.packageJSON.contributes.configuration ?? [];
    const names = contributed.flatMap(({ properties }) => Object.keys(properties)).map((key) => key.slice(8));
    const shown = new Set([...EFFECTS.map(({ setting }) => setting), ...SHOWN_ELSEWHERE]);
    assert.deepEqual(names.sort(), [...shown].sort());
  });

  for (const { setting, value, path, text, rule, found } of EFFECTS) {
    it(`takes effect at once, and is gone with its value: rapport.${setting}`, async () => {
      const uri = await writeNote(path, text);
      made.push(uri);
      const isFound = () => findingsIn(uri).map(ruleOf).includes(rule);
      const holds = (expected: boolean, when: string) => until(`${rule} ${when}`, () => isFound() === expected);
      await holds(found[0], 'before');
      // What is not there may not be there yet: the finding has to come, and go again.
      await set(setting, value);
      try {
        await holds(found[1], 'with the setting');
      } finally {
        await set(setting, undefined);
      }
      await holds(found[0], 'after');
    });
  }

  for (const [name, value] of [
    ['weights', { trust: 5 }],
    ['calendar', { holidays: ['2026-11-18'] }],
  ] as const) {
    it(`is in force, and is gone with its value: rapport.${name}`, async () => {
      const inForce: () => object = () => readPolicy().judging[name];
      const before = inForce();
      await set(name, value);
      try {
        assert.deepEqual(inForce(), { ...before, ...value });
      } finally {
        await set(name, undefined);
      }
      assert.deepEqual(inForce(), before);
    });
  }
});

describe('every view', () => {
  const extension = vscode.extensions.getExtension('rapport.rapport');
  const views: readonly { id: string; name: string }[] = Object.values(
    extension?.packageJSON.contributes.views ?? {},
  ).flat() as never;

  it('is contributed', () => assert.ok(views.length > 0));

  for (const { id, name } of views) {
    it(`has a name and takes the keyboard: ${id}`, async () => {
      assert.ok(name && !name.startsWith('%'), name);
      await vscode.commands.executeCommand(`${id}.focus`);
    });
  }
});
