import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { createEngine } from '../../src/core/analysis/engine';
import type { Analysis } from '../../src/core/model/analysis';
import type { LocalDate } from '../../src/core/model/date';
import type { Note } from '../../src/core/model/note';
import { DEFAULT_READING } from '../../src/core/reader/readingDefaults';
import { readNote } from '../../src/core/reader/readNote';
import { DEFAULT_JUDGING } from '../../src/core/workspace/judgingDefaults';
import { projectsChildren } from '../../src/extension/tree/projectsChildren';
import { projectsItem } from '../../src/extension/tree/projectsItem';
import type { TreeNode } from '../../src/extension/tree/projectsNode';
import { overdueCount, todayRows } from '../../src/extension/tree/todayRows';

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

  it('puts what is open before what is done, by date', () => {
    const texts = open('Acme', 'Shop', 'Actions').map(label);
    assert.deepEqual(texts, ['Send the plan', 'Send the plan', 'Name the testers', 'Book the room']);
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

  it('shows before its text that an action is late', () => {
    const icons = open('Acme', 'Shop', 'Actions').map((row) => projectsItem(analysis, row).iconPath);
    assert.deepEqual(
      icons.map((icon) => (icon instanceof vscode.ThemeIcon ? icon.id : undefined)),
      ['warning', 'warning', undefined, undefined],
    );
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
  });
});

function analyse(files: Readonly<Record<string, string>>): Analysis {
  const changed = Object.entries(files).map(([path, text]): Note => {
    const result = readNote(path, text, DEFAULT_READING);
    assert.equal(result.kind, 'note', path);
    return (result as { readonly note: Note }).note;
  });
  return createEngine(DEFAULT_JUDGING, TODAY).update({ changed, removed: [] });
}
