import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import type { Locale, Localized } from '../../../src/core/model/locale';
import { tryCommand, workspaceOf } from './tryCommand';

describe('rapport health', () => {
  let root = '';
  beforeEach(() => {
    root = workspaceOf({
      'acme/client.md': '---\ntype: client\nname: Acme GmbH\ncontacts: [Anna Schmidt]\n---\n',
      'acme/shop/project.md': '---\ntype: project\nclient: Acme GmbH\nname: Shop\nteam: [Sam Roe]\n---\n',
      'acme/app/project.md': '---\ntype: project\nclient: Acme GmbH\nname: App\n---\n',
    });
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  it('prints a document with every project', async () => {
    const { code, out } = await tryCommand(root, ['health', '--json', '--as-of', '2026-11-20']);
    const document = JSON.parse(out);
    assert.equal(code, 0);
    assert.deepEqual([document.version, document.asOf], [1, '2026-11-20']);
    assert.deepEqual(
      document.projects.map((it: { client: string; project: string; score: null }) => [
        it.client,
        it.project,
        it.score,
      ]),
      [
        ['Acme GmbH', 'App', null],
        ['Acme GmbH', 'Shop', null],
      ],
    );
  });

  it('prints the one that is asked for, as a text', async () => {
    const { out } = await tryCommand(root, ['health', '--project', 'SHOP']);
    assert.match(out, /\n\nAcme GmbH \/ Shop\nnot enough evidence, /);
    assert.equal(out.includes('App'), false);
    assert.match((await tryCommand(root, ['health'], { locale: 'zh-cn' })).out, /依据不足/);
  });

  it('says so when there is no such project', async () => {
    const { code, err } = await tryCommand(root, ['health', '--project', 'None']);
    assert.equal(code, 2);
    assert.match(err, /no project “None” in this folder\. There is: Acme GmbH \/ App; Acme GmbH \/ Shop\./);
    const chinese = await tryCommand(root, ['health', '--project', 'None'], { locale: 'zh-cn' });
    assert.match(chinese.err, /现有项目：Acme GmbH \/ App；Acme GmbH \/ Shop。/);
  });

  it('says so where no note is of a project', async () => {
    const loose = workspaceOf({ 'log/note.md': '---\ntype: decision\n---\n\nWe go.\n' });
    const { code, out, err } = await tryCommand(loose, ['health']);
    assert.deepEqual([code, out], [0, '']);
    assert.match(err, /no project here, so there is no health to show/);
    assert.match((await tryCommand(loose, ['health', '--project', 'Shop'])).err, /There is no project in this folder/);
    rmSync(loose, { recursive: true });
  });
});

/** A client with one project that is on track by its own word alone, one of which nothing is recorded, and one that is paused and counts in no mean. */
const BUSY = {
  'acme/client.md': '---\ntype: client\nname: Acme GmbH\ncontacts: [Anna Schmidt]\n---\n',
  'acme/relaunch/project.md':
    '---\ntype: project\nclient: Acme GmbH\nname: Relaunch\nteam: [Sam Roe]\nhealth: on-track\n---\n',
  'acme/relaunch/meetings/2026-11-02.md':
    '---\ntype: meeting\ntitle: Progress\ndate: 2026-11-02\nparticipants: [Anna Schmidt, Sam Roe]\n---\n\nWe walked through it.\n\n## Client questions\n\n- Who trains us?\n\n## Risks\n\n- Late [disclosed:: 2026-11-02]\n',
  'acme/app/project.md': '---\ntype: project\nclient: Acme GmbH\nname: App\n---\n',
  'acme/kiosk/project.md': '---\ntype: project\nclient: Acme GmbH\nname: Kiosk\nstatus: on-hold\n---\n',
};

const TABLES: Localized = {
  en: `Communication health as of 2026-11-20

Client     Project          Score  Band                 Coverage  Declared
Acme GmbH  App                  –  not enough evidence        5%
Acme GmbH  Kiosk (on hold)      –  not enough evidence        5%
Acme GmbH  Relaunch            26  off track                 68%  on track !
! declared better than the records say

All active projects: 26 · off track (1 of 2 with a score)

Acme GmbH / App
not enough evidence, coverage 5%

  Principle          Value  Count   Weight
  Trust                n/a              20
`,
  'zh-cn': `沟通健康度（截至 2026-11-20）

客户       项目           得分  状态      覆盖率  自报状态
Acme GmbH  App               –  依据不足      5%
Acme GmbH  Kiosk（暂停）     –  依据不足      5%
Acme GmbH  Relaunch         26  偏离         68%  正常 !
! 自报状态好于记录

全部进行中的项目：26 · 偏离（2 个中 1 个有得分）

Acme GmbH / App
依据不足，覆盖率 5%

  原则          数值  计数   权重
  建立信任    无数据           20
`,
};

describe('rapport health, of a busy workspace', () => {
  let root = '';
  beforeEach(() => {
    root = workspaceOf(BUSY);
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  it('keeps to its contract, field by field', async () => {
    const { out } = await tryCommand(root, ['health', '--json', '--as-of', '2026-11-20', '--project', 'Relaunch']);
    const { projects, portfolio, ...head } = JSON.parse(out);
    const [project] = projects;
    const keys = (value: object) => Object.keys(value).join(' ');
    assert.deepEqual(head, { version: 1, asOf: '2026-11-20' });
    assert.equal(
      keys(project),
      'client project status score coverage band declared watermelon components caps lowest trend doNext',
    );
    assert.equal(keys(project.components[0]), 'principle weight value parts evidence');
    assert.equal(keys(project.components[0].parts[0]), 'name value kept counted');
    assert.deepEqual(project.components[0].evidence, [
      { path: 'acme/relaunch/meetings/2026-11-02.md', line: 12, effect: 'lowers' },
    ]);
    assert.deepEqual(project.caps, [
      { reason: 'question-long-open', path: 'acme/relaunch/meetings/2026-11-02.md', line: 12 },
    ]);
    assert.deepEqual(project.trend.at(-1), { asOf: '2026-11-20', score: project.score });
    assert.equal(project.trend.length, 13);
    assert.equal(keys(project.doNext[0]), 'principle todo text gain noGain path line');
    assert.equal(keys(portfolio), 'score band scored active clients');
    assert.equal(keys(portfolio.clients[0]), 'client score band scored active');
  });

  for (const [locale, expected] of Object.entries(TABLES)) {
    it(`prints a table one would paste into a mail, ${locale}`, async () => {
      const { out } = await tryCommand(root, ['health', '--as-of', '2026-11-20'], {
        locale: locale as Locale,
      });
      assert.equal(out.slice(0, expected.length), expected);
      assert.doesNotMatch(out, / $/m);
    });
  }
});
