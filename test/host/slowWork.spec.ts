import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { noteTexts } from '../../src/extension/report/noteTexts';
import { slowWork } from '../../src/extension/report/slowWork';
import { analyse } from '../support/analyse';

type Shown = Parameters<typeof vscode.window.withProgress>;

describe('work that somebody waits for', () => {
  const { withProgress } = vscode.window;
  /** What VS Code was asked to show, while it shows it. */
  const shown: Shown[0][] = [];

  before(() => {
    Object.assign(vscode.window, {
      withProgress: (...[options, task]: Shown) => {
        shown.push(options);
        finish();
        return withProgress(options, task);
      },
    });
  });
  beforeEach(() => shown.splice(0));
  after(() => Object.assign(vscode.window, { withProgress }));

  let finish: () => void = () => undefined;

  it('is said in a notification where it is long, until it is done', async () => {
    // It ends when its progress shows, and never otherwise.
    const work = new Promise<string>((resolve) => {
      finish = () => resolve('done');
    });
    assert.equal(await slowWork('Looking through the notes …', work), 'done');
    assert.deepEqual(shown, [{ location: vscode.ProgressLocation.Notification, title: 'Looking through the notes …' }]);
  });

  it('is said of the notes that every document for a client is checked against, also where their reading began before', async () => {
    const { snapshot } = analyse({}, '2026-11-20');
    const underWay = new Promise<ReadonlyMap<string, string>>((resolve) => {
      finish = () => resolve(new Map([['m.md', 'text']]));
    });
    assert.deepEqual([...(await noteTexts(snapshot, underWay))], [['m.md', 'text']]);
    assert.deepEqual(
      shown.map(({ title }) => title),
      ['Looking through the notes …'],
    );
  });

  it('is not spoken of where it is done at once', async () => {
    assert.equal(await slowWork('Looking through the notes …', Promise.resolve('done')), 'done');
    assert.deepEqual(shown, []);
  });
});
