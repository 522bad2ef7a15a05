import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { createEngine } from '../../src/core/analysis/engine';
import type { Analysis } from '../../src/core/model/analysis';
import type { LocalDate } from '../../src/core/model/date';
import { DEFAULT_READING } from '../../src/core/reader/readingDefaults';
import { readNote } from '../../src/core/reader/readNote';
import { DEFAULT_JUDGING } from '../../src/core/workspace/judgingDefaults';
import { decodeToDashboard } from '../../src/dashboard/messages';
import type { ProjectPage } from '../../src/dashboard/state';
import type { AnalysisFeed } from '../../src/extension/analysis/analysisFeed';
import { dashboardLinks, linkTo } from '../../src/extension/dashboard/dashboardCommands';
import { dashboardState } from '../../src/extension/dashboard/dashboardState';
import { Dashboards } from '../../src/extension/dashboard/dashboards';
import { type DashboardView, START } from '../../src/extension/dashboard/dashboardView';
import { HealthView } from '../../src/extension/dashboard/healthView';
import { LoadDashboard } from '../../src/extension/dashboard/loadDashboard';
import { projectState } from '../../src/extension/dashboard/projectState';
import { TargetTable } from '../../src/extension/dashboard/targets';
import { type PageOwner, WebviewPage } from '../../src/extension/dashboard/webviewPage';
import { DASHBOARD } from '../../src/extension/parts/dashboard';
import { attentionTooltip } from '../../src/extension/status/attentionTooltip';
import { todayRows } from '../../src/extension/tree/todayRows';
import { until } from '../support/hostNotes';

const TODAY = '2026-11-20' as LocalDate;
const NOTES = {
  'acme/client.md': '---\ntype: client\nname: Acme GmbH\ncontacts: [{ name: Anna Schmidt }]\n---\n',
  'acme/shop/project.md':
    '---\ntype: project\nclient: Acme GmbH\nname: Shop\nhealth: on-track\nteam: [Li Wei]\nreporting: { cadence: weekly, start: 2026-11-06 }\n---\n',
  'acme/shop/meetings/a.md':
    '---\ntype: meeting\ntitle: Progress\ndate: 2026-11-02\nparticipants: [Anna Schmidt, Li Wei]\n---\n\nWe talked.\n\n## Client questions\n\n- Who **trains** us?\n\n## Risks\n\n- Late [severity:: high]\n\n## Action items\n\n- [ ] Send the [plan](command:x) @{Li Wei} 📅 2026-11-18\n- [ ] Send the logo @{Anna Schmidt} 📅 2026-11-27\n',
  'acme/shop/reports/r.md':
    '---\ntype: report\ntitle: Weekly\ndate: 2026-11-06\nstatus: sent\nsent: 2026-11-06\nto: [Anna Schmidt]\n---\n\n## Progress\n\nWell.\n',
};
const SHOP: DashboardView = { page: { kind: 'project', id: 'acme gmbh/shop' }, period: 13 };

const EXTENSION = vscode.Uri.file('/extension');
const CODE = { script: 'draw();', style: 'main {}' };

describe('the dashboard', () => {
  const analysis = analysisOf(NOTES);

  it('leads from each of its figures to the record behind it', () => {
    const targets = new TargetTable(SHOP);
    const { page } = dashboardState(analysis, targets);
    assert.equal(page.kind, 'project');
    const shown = page as ProjectPage;
    const places = [
      ...shown.principles.flatMap(({ evidence }) => evidence),
      ...shown.clocks,
      ...shown.ours,
      ...shown.theirs,
      ...shown.doNext,
      ...shown.notices,
      ...shown.calendar.filter(({ state }) => state !== 'planned'),
    ].map(({ id }) => targets.at(id ?? -1));
    assert.ok(places.length > 15, `only ${places.length} places`);
    for (const place of places) {
      assert.equal(place?.kind, 'place');
      const note = place.kind === 'place' ? analysis.snapshot.notes.get(place.path) : undefined;
      assert.ok(note && place.kind === 'place' && place.line < note.lineStarts.length);
    }
    for (const { value, evidence } of shown.principles) assert.equal(value === null, evidence.length === 0);
    assert.ok(shown.doNext.every(({ command }) => command === undefined || targets.at(command.id)?.kind === 'command'));
  });

  for (const [gain, noGain, points, why] of [
    [12.4, undefined, '+12', ''],
    [0.3, undefined, '+<1', ''],
    [0, 'capped', 'no gain now', 'It counts once the other caps are gone.'],
    [0, 'lifts-cap', 'no gain now', 'It lifts a cap, which would hold back a better score.'],
    [0, 'late', 'no gain now', 'The limit has passed; doing it now still keeps the harm from growing.'],
    [0, 'next-time', 'no gain now', 'This time is over; it counts from the next one.'],
    [0, 'unsure', '', 'What it gains depends on the channel they prefer.'],
  ] as const) {
    it(`says what a step gains, or why it is worth doing all the same: ${noGain ?? points}`, () => {
      const [project] = analysis.snapshot.projects;
      const health = project && analysis.health.projects.find(({ projectId }) => projectId === project.id);
      const [step] = health?.doNext ?? [];
      assert.ok(project && health && step);
      const stands = { ...health, doNext: [{ ...step, gain, noGain }] };
      const page = projectState(analysis, project, stands, new TargetTable(SHOP), true);
      assert.deepEqual(
        page.doNext.map((row) => [row.gain, row.why]),
        [[points, why]],
      );
      assert.equal(page.doNextText.startsWith('Nothing done today would raise the score'), points === 'no gain now');
    });
  }

  for (const [style, baseline] of [
    ['on one line', 'baseline: { agreed: 2026-09-01, goals: [Sell online] }'],
    ['as a block', 'baseline:\n  agreed: 2026-09-01\n  goals: [Sell online]'],
  ] as const) {
    it(`completes a baseline that is written ${style}`, () => {
      const profile = NOTES['acme/shop/project.md'].replace('name: Shop', `name: Shop\n${baseline}`);
      const written = analysisOf({ ...NOTES, 'acme/shop/project.md': profile });
      const [project] = written.snapshot.projects;
      const [health] = written.health.projects;
      assert.ok(project?.baseline && health);
      const { span } = project.baseline;
      const step = { principle: 'expectations', todo: 'baseline-incomplete', text: '', gain: 1 } as const;
      const stands = { ...health, doNext: [{ ...step, path: 'acme/shop/project.md', span }] };
      const [row] = projectState(written, project, stands, new TargetTable(SHOP), true).doNext;
      assert.equal(row?.command?.text, 'Write what is missing…');
    });
  }

  it('says how each project stands beside the mean, and how its figures come about', () => {
    const { page } = dashboardState(analysis, new TargetTable(START));
    assert.ok(page.kind === 'portfolio');
    const { facts, formula } = page.header;
    assert.deepEqual(facts.map(({ label, value }) => `${label}: ${value}`).slice(0, 2), [
      'Active projects: 1 of 1 with a score',
      'Project by project: 1 off track',
    ]);
    const past = dashboardState(analysis, new TargetTable({ ...START, day: '2026-11-10' as LocalDate })).page;
    assert.ok(past.kind === 'portfolio');
    assert.equal(past.clients[0]?.projects[0]?.attentionText, '', 'nobody knows what needed attention on a past day');
    assert.equal(past.header.facts.length, facts.length - 1);
    assert.ok([formula, ...facts.map(({ hint }) => hint)].every((text) => text.length > 20));
  });

  it('shows the harm that caps a score on its card, and offers beside it what puts it right', () => {
    const cards = dashboardState(analysis, new TargetTable(START)).page;
    assert.ok(cards.kind === 'portfolio');
    const [card] = cards.clients[0]?.projects ?? [];
    assert.deepEqual([card?.caps, card?.status], ['A high risk the client does not know of, and 1 more', '']);
    const targets = new TargetTable(SHOP);
    const { page } = dashboardState(analysis, targets);
    assert.ok(page.kind === 'project');
    assert.deepEqual(
      page.notices.map(({ tone, command }) => [tone, command?.text]),
      [
        ['error', 'Generate Client Report'],
        ['error', 'Draft Reply'],
        ['warning', undefined],
      ],
    );
    assert.ok(page.notices.every(({ command }) => !command || targets.at(command.id)?.kind === 'command'));
    const past = dashboardState(analysis, new TargetTable({ ...SHOP, day: '2026-11-16' as LocalDate })).page;
    assert.ok(past.kind === 'project' && past.notices.length > 1 && past.doNext.length > 0);
    for (const { command } of [...past.notices, ...past.doNext]) {
      assert.equal(command, undefined, 'what was to be done on a past day may be done by now');
    }
  });

  it('says of a project that is not active that it counts in no mean', () => {
    const profile = NOTES['acme/shop/project.md'].replace('name: Shop', 'name: Shop\nstatus: on-hold');
    const paused = analysisOf({ ...NOTES, 'acme/shop/project.md': profile });
    const { page } = dashboardState(paused, new TargetTable(SHOP));
    assert.ok(page.kind === 'project');
    assert.deepEqual([page.header.facts[0]?.label, page.header.facts[0]?.value], ['Project status', 'on hold']);
    const cards = dashboardState(paused, new TargetTable(START)).page;
    assert.ok(cards.kind === 'portfolio');
    assert.deepEqual([cards.clients[0]?.projects[0]?.status, cards.header.facts[0]?.value], ['on hold', '0']);
  });

  it('tells on the page of a client what the client is called, and how it stands, once', () => {
    const { page } = dashboardState(analysis, new TargetTable({ ...START, page: { kind: 'client', id: 'acme gmbh' } }));
    assert.ok(page.kind === 'portfolio');
    assert.deepEqual(
      [page.header.title, ...page.clients.map(({ name, summary }) => `${name} ${summary}`.trim())],
      ['Acme GmbH', 'Projects'],
    );
  });

  it('sends what its own page takes', () => {
    for (const view of [START, SHOP, { ...SHOP, day: '2026-11-10' as LocalDate, person: 'li wei' }]) {
      const state = dashboardState(analysis, new TargetTable(view));
      assert.ok(decodeToDashboard({ type: 'show', version: 1, state }), JSON.stringify(view));
    }
  });

  it('runs its own script and style, and nothing else', () => {
    const { webview, page } = pageOf(analysis);
    assert.deepEqual(webview.options.localResourceRoots, []);
    assert.equal(webview.options.enableCommandUris, undefined);
    const [, nonce] = /<script nonce="([0-9a-f]{32})"/.exec(webview.html) ?? [];
    const [, policy] = /Content-Security-Policy" content="([^"]*)"/.exec(webview.html) ?? [];
    assert.equal(policy, `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'`);
    assert.deepEqual(webview.html.match(/<(?:script|style)[^>]*>[^<]*/g), [
      `<style nonce="${nonce}">${CODE.style}`,
      `<script nonce="${nonce}">${CODE.script}`,
    ]);
    page.dispose();
  });

  it('is sent what it shows before it asks, and again where that was lost on its way', async () => {
    const { webview, page } = pageOf(analysis);
    assert.doesNotMatch(webview.html, /Anna|trains/, 'what stands in notes comes as a message alone');
    await until('it is sent', () => webview.sent.length === 1);
    await webview.say({ type: 'ready', version: 1 });
    assert.equal(webview.sent.length, 1);
    await webview.say({ type: 'ready', version: 0 });
    await until('it is sent again', () => webview.sent.length === 2);
    page.dispose();
  });

  it('draws the trends of many projects once the page shows how they stand', async () => {
    const names = ['App', 'Shop', 'Site'];
    const projects = names.map((name) => [`acme/${name}/project.md`, `---\ntype: project\nname: ${name}\n---\n`]);
    const { webview, page } = pageOf(analysisOf(Object.fromEntries(projects)), dashboardState, START);
    const trends = () =>
      webview.sent.map((message) => {
        const shown = decodeToDashboard(message)?.state.page;
        return (
          shown?.kind === 'portfolio' &&
          shown.clients.flatMap(({ projects }) => projects.map(({ trend }) => trend.length))
        );
      });
    await until('it is sent', () => webview.sent.length === 1);
    assert.deepEqual(trends(), [[0, 0, 0]]);
    await webview.say({ type: 'ready', version: 1 });
    await until('it is sent again', () => webview.sent.length === 2);
    assert.deepEqual(trends(), [
      [0, 0, 0],
      [13, 13, 13],
    ]);
    page.dispose();
  });

  it('does nothing for a message that is not its own, or for a number it never gave out', async () => {
    const { webview, page, gone } = pageOf(analysis);
    await until('it is sent', () => webview.sent.length === 1);
    const [shown] = webview.sent;
    assert.ok(decodeToDashboard(shown));
    for (const message of [
      undefined,
      'ready',
      { type: 'ready' },
      { type: 'command', command: 'workbench.action.quit' },
      { type: 'activate', version: 1, id: 1e6 },
      { type: 'activate', version: 99, id: 0 },
      { type: 'activate', version: 1, id: '0' },
      { type: 'activate', version: 1, id: -1 },
      { type: 'travel', back: -3 },
      { type: 'show', version: 1, state: {} },
    ]) {
      await webview.say(message);
    }
    assert.deepEqual(gone, []);
    assert.equal(webview.sent.length, 1);
    page.dispose();
  });

  it('writes down what could not be drawn, and draws the next all the same', async () => {
    let isBroken = true;
    const fault = new Error('no state');
    const { webview, page, faults } = pageOf(analysis, (...given) => {
      if (isBroken) throw fault;
      return dashboardState(...given);
    });
    await until('the fault is written down', () => faults.length > 0);
    assert.deepEqual([faults, webview.sent.length], [[fault], 0]);
    isBroken = false;
    page.draw();
    await until('it is drawn', () => webview.sent.length === 1);
    page.dispose();
  });

  it('opens the view that a link names', async () => {
    const shown: DashboardView[] = [];
    const links = dashboardLinks({ show: async (view) => void shown.push(view) });
    const view = { ...SHOP, day: '2026-11-10' as LocalDate, period: 26 as const };
    await links.handleUri(vscode.Uri.parse(linkTo(view, 'rapport.rapport')));
    await links.handleUri(vscode.Uri.parse('vscode://rapport.rapport/elsewhere?project=x'));
    assert.deepEqual(shown, [view]);
  });

  it('lists in the status bar’s tooltip what needs attention today, as text', () => {
    const { value, isTrusted } = attentionTooltip(todayRows(analysis), TODAY);
    assert.ok(!isTrusted);
    assert.match(
      value,
      /^\*\*Needs attention today\*\*\n\n- Send the .*plan.* · 2 days late\n- Report for Shop · \d+ days? late$/,
    );
    assert.doesNotMatch(value, /[^\\]\]\(command:/);
  });
});

describe('the panel of the dashboard', () => {
  const { registerWebviewPanelSerializer, createWebviewPanel } = vscode.window;

  afterEach(() => Object.assign(vscode.window, { registerWebviewPanelSerializer, createWebviewPanel }));

  it('stays the one there is when an older one comes back after a reload', async () => {
    const { dashboards, restore, created } = dashboardsOf();
    const restored = panelOf();
    const restoring = restore(restored.panel);
    await dashboards.show(SHOP);
    await restoring;
    assert.deepEqual([created.length, created[0]?.isClosed(), restored.isClosed()], [1, false, true]);
    await dashboards.showPage(START.page);
    assert.equal(created.length, 1, 'the one that is open shows it');
    dashboards.dispose();
  });

  it('is left alone when it is closed before its code is there', async () => {
    const { dashboards, restore, created } = dashboardsOf();
    const restored = panelOf();
    const restoring = restore(restored.panel);
    restored.panel.dispose();
    await restoring;
    await dashboards.show(SHOP);
    assert.deepEqual([restored.panel.webview.html, created.length], ['', 1]);
    dashboards.dispose();
  });
});

describe('the health view of the sidebar', () => {
  const { registerWebviewViewProvider } = vscode.window;

  afterEach(() => Object.assign(vscode.window, { registerWebviewViewProvider }));

  it('is left alone when it is closed before its code is there', async () => {
    const { view, resolve, listeners, awaitingClose } = healthViewOf(analysisOf(NOTES));
    const resolving = resolve();
    assert.equal(awaitingClose(), 1);
    view.close();
    await resolving;
    assert.deepEqual([view.webview.html, view.webview.sent, listeners(), awaitingClose()], ['', [], 0, 0]);
  });

  it('listens to nothing any more once it is closed', async () => {
    const { view, resolve, listeners, awaitingClose } = healthViewOf(analysisOf(NOTES));
    await resolve();
    await until('it is sent', () => view.webview.sent.length === 1);
    assert.deepEqual(
      [listeners() > 0, awaitingClose()],
      [true, 1],
      'who waited for its code waits no more for its end',
    );
    view.close();
    assert.equal(listeners(), 0);
  });
});

/** Dashboards over panels that are kept here, and what the editor calls to bring one back. */
function dashboardsOf() {
  const created: ReturnType<typeof panelOf>[] = [];
  let serializer: vscode.WebviewPanelSerializer | undefined;
  Object.assign(vscode.window, {
    registerWebviewPanelSerializer: (_: string, given: vscode.WebviewPanelSerializer) => {
      serializer = given;
      return new vscode.Disposable(() => undefined);
    },
    createWebviewPanel: () => {
      const made = panelOf();
      created.push(made);
      return made.panel;
    },
  });
  const part = { ...DASHBOARD, pageCode: CODE };
  const loading = new LoadDashboard(EXTENSION, async () => part);
  const memory = { get: () => '', update: async () => undefined, keys: () => [] };
  const log = { error: () => undefined, show: () => undefined };
  const feed = { current: undefined, onDidAnalyse: new vscode.EventEmitter().event } as unknown as AnalysisFeed;
  const dashboards = new Dashboards(feed, loading, memory as unknown as vscode.Memento, log);
  const restore = async (panel: vscode.WebviewPanel) => serializer?.deserializeWebviewPanel(panel, undefined);
  return { dashboards, restore, created };
}

/** The view of the sidebar as the editor opens it, and how many still listen to it and to the analyses. */
function healthViewOf(analysis: Analysis) {
  let provider: vscode.WebviewViewProvider | undefined;
  Object.assign(vscode.window, {
    registerWebviewViewProvider: (_: string, given: vscode.WebviewViewProvider) => {
      provider = given;
      return new vscode.Disposable(() => undefined);
    },
  });
  const [closed, shown, said, analysed] = [counted<void>(), counted<void>(), counted<unknown>(), counted<Analysis>()];
  const sent: unknown[] = [];
  const view = {
    webview: {
      options: {},
      html: '',
      onDidReceiveMessage: said.event,
      postMessage: async (message: unknown) => sent.push(message) > 0,
      sent,
    },
    visible: true,
    onDidDispose: closed.event,
    onDidChangeVisibility: shown.event,
    close: () => closed.fire(),
  };
  const loading = new LoadDashboard(EXTENSION, async () => ({ ...DASHBOARD, pageCode: CODE }));
  const log = { error: () => undefined, show: () => undefined };
  const feed = { current: analysis, onDidAnalyse: analysed.event } as unknown as AnalysisFeed;
  new HealthView(feed, { show: async () => undefined } as unknown as Dashboards, loading, log);
  const resolve = async () =>
    provider?.resolveWebviewView(
      view as unknown as vscode.WebviewView,
      undefined as unknown as vscode.WebviewViewResolveContext,
      new vscode.CancellationTokenSource().token,
    );
  const listeners = () => shown.count() + said.count() + analysed.count();
  return { view, resolve, listeners, awaitingClose: closed.count };
}

/** An event that knows how many listen to it. */
function counted<T>() {
  const emitter = new vscode.EventEmitter<T>();
  let listening = 0;
  const event: vscode.Event<T> = (listener) => {
    listening += 1;
    const subscription = emitter.event(listener);
    return new vscode.Disposable(() => {
      listening -= 1;
      subscription.dispose();
    });
  };
  return { event, fire: (value: T) => emitter.fire(value), count: () => listening };
}

/** A panel that knows whether it was closed. */
function panelOf() {
  const closed = new vscode.EventEmitter<void>();
  let isClosed = false;
  const panel = {
    webview: {
      options: {},
      html: '',
      onDidReceiveMessage: new vscode.EventEmitter().event,
      postMessage: async () => true,
    },
    visible: true,
    title: '',
    onDidDispose: closed.event,
    onDidChangeViewState: new vscode.EventEmitter().event,
    reveal: () => undefined,
    dispose: () => {
      if (isClosed) return;
      isClosed = true;
      closed.fire();
    },
  } as unknown as vscode.WebviewPanel;
  return { panel, isClosed: () => isClosed };
}

/** A webview that keeps what is sent to it, and says what it is told to. */
function pageOf(analysis: Analysis, stateOf: PageOwner['stateOf'] = dashboardState, view = SHOP) {
  const said = new vscode.EventEmitter<unknown>();
  const sent: unknown[] = [];
  const gone: unknown[] = [];
  const faults: unknown[] = [];
  const webview = {
    options: {} as vscode.WebviewOptions,
    html: '',
    onDidReceiveMessage: said.event,
    postMessage: async (message: unknown) => sent.push(message) > 0,
    sent,
    say: async (message: unknown) => {
      said.fire(message);
      await new Promise((done) => setTimeout(done, 5));
    },
  };
  const feed = { current: analysis, ready: async () => analysis, onDidAnalyse: new vscode.EventEmitter().event };
  const owner = {
    webview,
    isVisible: () => true,
    view: () => view,
    stateOf,
    go: (view: unknown) => void gone.push(view),
    travel: (back: unknown) => void gone.push(back),
    log: { error: (_: string, cause: unknown) => void faults.push(cause), show: () => undefined },
  };
  const page = new WebviewPage(owner, feed as unknown as AnalysisFeed, CODE);
  return { webview, page, gone, faults };
}

function analysisOf(files: Readonly<Record<string, string>>): Analysis {
  const changed = Object.entries(files).flatMap(([path, text]) => {
    const result = readNote(path, text, DEFAULT_READING);
    return result.kind === 'note' ? [result.note] : [];
  });
  return createEngine(DEFAULT_JUDGING, TODAY).update({ changed, removed: [] });
}
