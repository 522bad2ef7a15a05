import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { createEngine } from '../../src/core/analysis/engine';
import type { Analysis } from '../../src/core/model/analysis';
import type { LocalDate } from '../../src/core/model/date';
import type { Note } from '../../src/core/model/note';
import { DEFAULT_READING } from '../../src/core/reader/readingDefaults';
import { readNote } from '../../src/core/reader/readNote';
import { DEFAULT_JUDGING } from '../../src/core/workspace/judgingDefaults';
import type { AnalysisFeed } from '../../src/extension/analysis/analysisFeed';
import { LiveRows } from '../../src/extension/tree/liveRows';
import { peopleItem } from '../../src/extension/tree/peopleItem';
import { type PeopleNode, peopleChildren } from '../../src/extension/tree/peopleNode';
import { projectsChildren } from '../../src/extension/tree/projectsChildren';
import { projectsItem } from '../../src/extension/tree/projectsItem';
import type { TreeNode } from '../../src/extension/tree/projectsNode';
import { todaySections } from '../../src/extension/tree/todayGroups';
import { todayItem } from '../../src/extension/tree/todayItem';
import { todayChildren } from '../../src/extension/tree/todayNode';
import { overdueCount, todayRows } from '../../src/extension/tree/todayRows';
import { TodayView } from '../../src/extension/tree/todayView';
import { overdueWords } from '../../src/extension/words/overdueWords';

const TODAY = '2026-11-20' as LocalDate;
const PROJECT = '---\ntype: project\nclient: Acme\nname: Shop\nteam: [Li Wei]\n---\n';
const CLIENT = '---\ntype: client\nname: Acme\ncontacts: [Anna Schmidt]\n---\n';
const MEETING = `---
type: meeting
title: "[Evil](command:workbench.action.quit) $(bug)"
date: 2026-11-10
project: Shop
participants: [Anna Schmidt, Li Wei]
---

## Action items

- [ ] Send the plan @Li 📅 2026-11-12
- [ ] Send the plan @Li 📅 2026-11-12
- [ ] Name the testers @Anna 📅 2026-11-25
- [x] Book the room @Li 📅 2026-11-09 ✅ 2026-11-08

## Decisions

- We start with the catalogue
`;

describe('the sidebar', () => {
  const analysis = analyse({
    'acme/client.md': CLIENT,
    'acme/shop/project.md': PROJECT,
    'acme/shop/meetings/m.md': MEETING,
  });
  const children = (node?: TreeNode, filter = '') => projectsChildren(analysis, node, filter);
  const label = (node: TreeNode) => String(projectsItem(analysis, node).label);
  const open = (...path: readonly string[]) =>
    path.reduce<TreeNode[]>((rows, name) => {
      const found = rows.find((row) => label(row) === name);
      assert.ok(found, `${name} is among ${rows.map(label).join(', ')}`);
      return children(found);
    }, children());

  it('goes from client to project to what it holds', () => {
    assert.deepEqual(open('Acme').map(label), ['Shop']);
    const groups = open('Acme', 'Shop').map(label);
    assert.deepEqual(
      groups.filter((name) => name !== 'Needs attention'),
      ['Meetings', 'Actions', 'Decisions'],
    );
  });

  it('shows what names a client and no project below the client, and in which folder it lies among all without a project', () => {
    const loose = analyse({
      'bits/docs/meeting-notes.md': '# Meeting notes\n\nClient: Bits\n\nDate: 2026-11-10\n',
      'none/client.md': '---\ntype: client\nname: None\n---\n',
    });
    const [bits, none, without] = projectsChildren(loose, undefined, '');
    assert.ok(bits && none && without);
    const rows = [bits, without].flatMap((row) => projectsChildren(loose, row, ''));
    assert.deepEqual(
      rows.map((row) => projectsItem(loose, row)).map(({ label, description }) => `${label}: ${description}`),
      ['Meeting notes: 10 Nov', 'Meeting notes: 10 Nov · bits/docs'],
    );
    assert.equal(projectsItem(loose, none).collapsibleState, vscode.TreeItemCollapsibleState.None);
  });

  it('puts what is open first, by date, and what is closed away behind it', () => {
    const texts = open('Acme', 'Shop', 'Actions').map(label);
    assert.deepEqual(texts, ['Send the plan', 'Send the plan', 'Name the testers', 'Closed']);
    assert.deepEqual(open('Acme', 'Shop', 'Actions', 'Closed').map(label), ['Book the room']);
  });

  it('counts what is open', () => {
    const groups = open('Acme', 'Shop').map((row) => projectsItem(analysis, row));
    assert.deepEqual(
      groups.map(({ label, description }) => `${label}: ${description}`).filter((text) => !/attention/.test(text)),
      ['Meetings: 1', 'Actions: 3', 'Decisions: 1'],
    );
  });

  it('says what needs attention in a sentence of its own', () => {
    const rows = open('Acme', 'Shop', 'Needs attention').map(label);
    assert.ok(
      rows.some((text) => /^Li Wei promised “Send the plan”/.test(text)),
      rows.join('\n'),
    );
  });

  it('gives every row an id of its own, the same each time', () => {
    const ids = (rows: readonly TreeNode[]): string[] => rows.flatMap((row) => [row.id, ...ids(children(row))]);
    const all = ids(children());
    assert.equal(new Set(all).size, all.length);
    assert.deepEqual(ids(children()), all);
  });

  it('lets an action be ticked, and nothing else', () => {
    const [action] = open('Acme', 'Shop', 'Actions');
    const [decision] = open('Acme', 'Shop', 'Decisions');
    assert.ok(action && decision);
    assert.ok(projectsItem(analysis, action).checkboxState !== undefined);
    assert.equal(projectsItem(analysis, decision).checkboxState, undefined);
  });

  it('shows before its text that an action is late, and at the edge by how much', () => {
    const items = open('Acme', 'Shop', 'Actions').map((row) => projectsItem(analysis, row));
    assert.deepEqual(
      items.map(({ iconPath, resourceUri }) => [(iconPath as vscode.ThemeIcon | undefined)?.id, resourceUri?.path]),
      [
        ['warning', '/late/8'],
        ['warning', '/late/8'],
        [undefined, undefined],
        ['pass', undefined],
      ],
    );
  });

  it('shows people by client, with what is open both ways', () => {
    const lines = (node?: PeopleNode, depth = 0): string[] =>
      peopleChildren(analysis, node).flatMap((row) => {
        const { label, description } = peopleItem(analysis, row);
        return [`${'  '.repeat(depth)}${label} · ${description}`, ...lines(row, depth + 1)];
      });
    assert.deepEqual(lines(), [
      'Acme · 1',
      '  Anna Schmidt · 1 open',
      '    Is to do · 1',
      '      Name the testers · due in 5 days · Shop',
      'Our team · 1',
      '  Li Wei · 2 open',
      '    Is to do · 2',
      '      Send the plan · 8 days late · Shop',
      '      Send the plan · 8 days late · Shop',
    ]);
  });

  it('reads every row of every view out with words, not icons', () => {
    const all = (node?: TreeNode): TreeNode[] => children(node).flatMap((row) => [row, ...all(row)]);
    const people = (node?: PeopleNode): PeopleNode[] =>
      peopleChildren(analysis, node).flatMap((row) => [row, ...people(row)]);
    const sections = todayChildren(todaySections(todayRows(analysis), analysis.snapshot, 'due'), undefined);
    const items = [
      ...all().map((row) => projectsItem(analysis, row)),
      ...people().map((row) => peopleItem(analysis, row)),
      ...sections.flatMap((row) => [row, ...todayChildren([], row)]).map((row) => todayItem(analysis, row)),
    ];
    assert.ok(items.length > 30);
    for (const item of items) {
      assert.match(item.accessibilityInformation?.label ?? '', /\p{L}/u, String(item.label));
    }
  });

  it('hands to the command of a row what names its project, not all that the project holds', () => {
    const withPlan = PROJECT.replace('team:', 'reporting: { cadence: weekly, start: 2026-11-06 }\nteam:');
    const due = analyse({ 'acme/shop/project.md': withPlan, 'acme/shop/meetings/m.md': MEETING });
    const [report] = todayRows(due).reports;
    assert.ok(report);
    const row = todayItem(due, { kind: 'report-due', id: 'report', report, project: report.project });
    assert.deepEqual(row.command?.arguments, [report.project.id]);
  });

  it('opens a row at its line', () => {
    const [action] = open('Acme', 'Shop', 'Actions');
    assert.ok(action);
    const command = projectsItem(analysis, action).command;
    assert.equal(command?.command, 'vscode.open');
    const options = command?.arguments?.[1] as { readonly selection: vscode.Range };
    assert.equal(options.selection.start.line, 10);
  });

  it('shows the text of a note as text, in tooltips too', () => {
    const [meeting] = open('Acme', 'Shop', 'Meetings');
    assert.ok(meeting);
    const { tooltip } = projectsItem(analysis, meeting);
    assert.ok(tooltip instanceof vscode.MarkdownString);
    assert.ok(!tooltip.isTrusted && !tooltip.supportThemeIcons);
    assert.ok(!/[^\\]\]\(command:/.test(tooltip.value), tooltip.value);
  });

  it('filters by client and project', () => {
    assert.deepEqual(children(undefined, 'sho').map(label), ['Acme']);
    assert.deepEqual(children(undefined, 'nothing of the kind'), []);
  });

  it('knows what is late, what is due and whom we wait for today', () => {
    const rows = todayRows(analysis);
    assert.deepEqual(
      rows.overdue.map(({ entry }) => entry.text),
      ['Send the plan', 'Send the plan'],
    );
    assert.deepEqual(
      rows.client.map(({ entry }) => entry.text),
      ['Name the testers'],
    );
    assert.equal(overdueCount(rows), 2);
    const [project] = analysis.snapshot.projects;
    assert.ok(project);
    const missed = { project, date: analysis.asOf, late: true };
    for (const [reports, count, words] of [
      [[], 2, ['2 overdue']],
      [[{ ...missed, late: false }, missed], 3, ['2 overdue', '1 report late']],
      [[missed, missed], 4, ['2 overdue', '2 reports late']],
    ] as const) {
      assert.equal(overdueCount({ ...rows, reports }), count);
      assert.deepEqual(overdueWords({ ...rows, reports }), words);
    }
  });
});

describe('the badge of Today', () => {
  const { createTreeView } = vscode.window;

  after(() => Object.assign(vscode.window, { createTreeView }));

  it('counts what is overdue and the reports that are late, and goes when nothing is', () => {
    const view = {
      badge: undefined as vscode.ViewBadge | undefined,
      onDidChangeCheckboxState: new vscode.EventEmitter().event,
      dispose: () => undefined,
    };
    Object.assign(vscode.window, { createTreeView: () => view });
    const analysed = new vscode.EventEmitter<Analysis>();
    const feed = { current: undefined, onDidAnalyse: analysed.event } as unknown as AnalysisFeed;
    const memory = { get: () => undefined } as unknown as vscode.Memento;
    const today = new TodayView(
      feed,
      memory,
      async () => true,
      () => undefined,
    );
    const reporting = 'reporting: { cadence: weekly, start: 2026-11-06 }\n---\n';
    for (const [profile, note, value, tooltip] of [
      [PROJECT, '- [ ] Send the plan @Li 📅 2026-11-12\n', 1, '1 overdue'],
      [PROJECT.replace(/---\n$/, reporting), '', 1, '1 report late'],
      [PROJECT, '', undefined, undefined],
    ] as const) {
      const head = '---\ntype: meeting\ndate: 2026-11-10\nproject: Shop\n---\n\n## Action items\n\n';
      analysed.fire(analyse({ 'acme/shop/project.md': profile, 'acme/shop/meetings/m.md': `${head}${note}` }));
      assert.deepEqual([view.badge?.value, view.badge?.tooltip], [value, tooltip]);
    }
    today.dispose();
  });
});

describe('a view when notes change', () => {
  const open = analyse({ 'acme/shop/project.md': PROJECT, 'acme/shop/meetings/m.md': MEETING });
  const ticked = MEETING.replace('[ ] Name the testers', '[x] Name the testers');

  for (const [what, text, expected] of [
    [
      'draws nothing when only words between the entries changed',
      MEETING.replace('## Decisions', '## Decisions made'),
      [],
    ],
    ['draws the group again in which an action was ticked', ticked, ['project:acme/shop/actions']],
  ] as const) {
    it(what, async () => {
      const emitter = new vscode.EventEmitter<Analysis>();
      const feed = { current: open, ready: async () => open, onDidAnalyse: emitter.event } as unknown as AnalysisFeed;
      const rows = new LiveRows<TreeNode>(feed, {
        children: (analysis, node) => projectsChildren(analysis, node, ''),
        loadItem: async () => projectsItem,
      });
      await openAll(rows);
      const drawn: string[] = [];
      rows.onDidChangeTreeData((changed) => drawn.push(...[changed ?? []].flat().map(({ id }) => id)));
      emitter.fire(analyse({ 'acme/shop/project.md': PROJECT, 'acme/shop/meetings/m.md': text }));
      assert.deepEqual(drawn, expected);
      rows.dispose();
    });
  }
});

/** Asks for rows as the editor does when everything is opened. */
async function openAll(rows: LiveRows<TreeNode>, node?: TreeNode): Promise<void> {
  for (const row of await rows.getChildren(node)) {
    rows.getTreeItem(row);
    await openAll(rows, row);
  }
}

function analyse(files: Readonly<Record<string, string>>): Analysis {
  const changed = Object.entries(files).map(([path, text]): Note => {
    const result = readNote(path, text, DEFAULT_READING);
    assert.equal(result.kind, 'note', path);
    return (result as { readonly note: Note }).note;
  });
  return createEngine(DEFAULT_JUDGING, TODAY).update({ changed, removed: [] });
}
