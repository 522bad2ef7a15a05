import assert from 'node:assert/strict';
import { createEngine } from '../../../src/core/analysis/engine';
import type { LocalDate } from '../../../src/core/model/date';
import type { Note } from '../../../src/core/model/note';
import { DEFAULT_READING } from '../../../src/core/reader/readingDefaults';
import { readNote } from '../../../src/core/reader/readNote';
import { DEFAULT_JUDGING } from '../../../src/core/workspace/judgingDefaults';
import { projectsChildren } from '../../../src/extension/tree/projectsChildren';
import { projectsPlace } from '../../../src/extension/tree/projectsPlace';
import { type TodayGrouping, type TodayRow, todaySections } from '../../../src/extension/tree/todayGroups';
import { todayChildren } from '../../../src/extension/tree/todayNode';
import { overdueCount, todayRows } from '../../../src/extension/tree/todayRows';

const TODAY = '2026-11-20' as LocalDate;
const FILES = {
  'acme/client.md': '---\ntype: client\nname: Acme\ncontacts: [Anna Schmidt]\n---\n',
  'acme/shop/project.md': '---\ntype: project\nclient: Acme\nname: Shop\nteam: [Li Wei]\n---\n',
  'acme/shop/m.md': `---
type: meeting
date: 2026-11-10
title: Kick-off
project: Shop
participants: [Anna Schmidt, Li Wei]
---

## Client questions

- When can we test? [from:: Anna Schmidt]
- Who pays? [from:: Anna Schmidt] [answered:: 2026-11-11]

## Risks

- The bank is slow [severity:: high] [identified:: 2026-11-16]
- The summer is far away [severity:: low] [identified:: 2026-11-19]

## Changes

- Gift cards as well [affects:: scope] [requested:: 2026-11-10] [communicated:: 2026-11-11]

## Action items

- [ ] Send the plan @{Li Wei} 📅 2026-11-12
- [ ] Name the testers @{Anna Schmidt} 📅 2026-11-25
- [ ] Draw the screens 📅 2026-11-20
`,
  'acme/官网/project.md': '---\ntype: project\nclient: Acme\nname: 官网\nteam: [Li Wei]\n---\n',
  'acme/官网/m.md':
    '---\ntype: meeting\ndate: 2026-11-11\nproject: 官网\n---\n\n## 行动项\n\n- [ ] 写文案 负责人：Li Wei 截止：2026-11-22\n',
};

describe('the sections of the Today view', () => {
  const analysis = analyse(FILES);
  const sections = (grouping: TodayGrouping) =>
    todaySections(todayRows(analysis), analysis.snapshot, grouping).map(({ head, rows }) => [
      head.kind === 'when' ? head.group : head.name,
      ...rows.map(textOf),
    ]);

  for (const [grouping, expected] of [
    [
      'due',
      [
        ['overdue', 'Send the plan'],
        ['today', 'Draw the screens'],
        ['us', 'When can we test?', 'The bank is slow'],
        ['week', '写文案'],
        ['client', 'Gift cards as well', 'Name the testers'],
        ['minutes', 'Kick-off'],
      ],
    ],
    [
      'owner',
      [
        ['Anna Schmidt', 'Name the testers'],
        ['Li Wei', 'Send the plan', '写文案'],
        ['', 'Draw the screens', 'Gift cards as well'],
        ['us', 'When can we test?', 'The bank is slow'],
        ['minutes', 'Kick-off'],
      ],
    ],
    [
      'project',
      [
        [
          'Shop',
          'Send the plan',
          'Draw the screens',
          'Gift cards as well',
          'Name the testers',
          'When can we test?',
          'The bank is slow',
          'Kick-off',
        ],
        ['官网', '写文案'],
      ],
    ],
  ] as const) {
    it(`by ${grouping}`, () => assert.deepEqual(sections(grouping), expected));

    it(`by ${grouping}: the same ids after a note has changed`, () => {
      const ids = (files: Readonly<Record<string, string>>) => {
        const now = analyse(files);
        return todaySections(todayRows(now), now.snapshot, grouping).map(({ id }) => id);
      };
      const changed = { ...FILES, 'acme/shop/m.md': FILES['acme/shop/m.md'].replace('Send the plan', 'Send it') };
      assert.deepEqual(ids(changed), ids(FILES));
    });
  }
});

describe('what has been open since before the look-back', () => {
  const OLD = `---
type: meeting
date: 2025-02-03
project: Shop
participants: [Anna Schmidt, Li Wei]
---

## Client questions

- Who hosts it? [from:: Anna Schmidt]
- Who signs? [from:: Anna Schmidt] [due:: 2025-02-20]

## Risks

- The bank closes [severity:: high] [identified:: 2025-02-03]
- The hall is small [severity:: medium] [identified:: 2025-02-03]

## Action items

- [ ] Write the concept @{Li Wei} 📅 2025-02-10
- [ ] Send the logo @{Anna Schmidt} 📅 2025-02-11
`;
  const analysis = analyse({ ...FILES, 'acme/shop/old.md': OLD });

  for (const grouping of ['due', 'owner', 'project'] as const) {
    it(`stands last, by ${grouping}, and is not counted as overdue`, () => {
      const sections = todaySections(todayRows(analysis), analysis.snapshot, grouping);
      const [last, ...before] = [...sections].reverse();
      assert.deepEqual(
        [last?.id, last?.rows.map(textOf)],
        ['older', ['The hall is small', 'Write the concept', 'Send the logo']],
      );
      assert.ok(!before.some(({ rows }) => rows.map(textOf).includes('Write the concept')));
      assert.equal(overdueCount(todayRows(analysis)), 2);
    });
  }

  it('stays in sight where it is worst, as long as the project talks with its client', () => {
    const rows = todayRows(analysis);
    const texts = [rows.us, rows.overdue].map((group) => group.map(({ entry }) => entry.text));
    assert.deepEqual(texts, [
      ['Who hosts it?', 'The bank closes', 'When can we test?', 'The bank is slow'],
      ['Who signs?', 'Send the plan'],
    ]);
  });

  it('is all put away in an archive', () => {
    const { us, overdue, older } = todayRows(analyse({ ...FILES, 'acme/shop/m.md': OLD }));
    assert.deepEqual([us, overdue, older.length], [[], [], 6]);
  });
});

describe('an action that two meetings carry', () => {
  const carried = (date: string, line: string) =>
    `---\ntype: meeting\ndate: ${date}\nproject: Shop\nparticipants: [Anna Schmidt, Li Wei]\n---\n\n## Action items\n\n- ${line}\n`;

  for (const [what, earlier, later, overdue, week] of [
    [
      'stands once',
      '[ ] Send the draft @{Li Wei} 📅 2026-11-17',
      '[ ] Send the draft @{Li Wei} 📅 2026-11-17',
      [2],
      [],
    ],
    ['本周的也只列一次', '[ ] 发送合同 @{Li Wei} 📅 2026-11-24', '[ ] 发送合同。 @{Li Wei} 📅 2026-11-24', [], [2]],
    [
      '日期改过的，早的仍按原日期列出',
      '[ ] 发送合同 @{Li Wei} 📅 2026-11-17',
      '[ ] 发送合同 @{Li Wei} 📅 2026-11-24',
      [1],
      [2],
    ],
    [
      'keeps its day where the later one has none',
      '[ ] Read it @{Li Wei} 📅 2026-11-17',
      '[ ] Read it @{Li Wei}',
      [1],
      [],
    ],
    [
      'stands for each of two people',
      '[ ] Read it @{Li Wei} 📅 2026-11-17',
      '[ ] Read it @Sam 📅 2026-11-17',
      [1, 2],
      [],
    ],
  ] as const) {
    it(what, () => {
      const { 'acme/shop/m.md': _, 'acme/官网/m.md': _other, ...profiles } = FILES;
      const analysis = analyse({
        ...profiles,
        'acme/shop/1.md': carried('2026-11-12', earlier),
        'acme/shop/2.md': carried('2026-11-18', later),
      });
      const rows = todayRows(analysis);
      const notesOf = (group: readonly TodayRow[]) =>
        group.map((row) => ('entry' in row ? Number(row.note.path.at(-4)) : undefined));
      assert.deepEqual([notesOf(rows.overdue), notesOf(rows.week)], [overdue, week]);
      assert.equal(overdueCount(rows), overdue.length);
    });
  }

  it('is found in the Projects view from either note', () => {
    const line = '[ ] Send the draft @{Li Wei} 📅 2026-11-17';
    const analysis = analyse({
      ...FILES,
      'acme/shop/1.md': carried('2026-11-12', line),
      'acme/shop/2.md': carried('2026-11-18', line),
    });
    const places = analysis.snapshot.projects
      .flatMap(({ entries }) => entries)
      .filter(({ entry }) => entry.text === 'Send the draft')
      .map(({ note, id }) => projectsPlace(analysis, note.path, id, ''));
    assert.deepEqual(
      places.map((row) => row?.kind === 'entry' && row.tracked.note.path),
      ['acme/shop/2.md', 'acme/shop/2.md'],
    );
  });
});

describe('the place of a note in the Projects view', () => {
  const LOOSE = {
    'acme/loose.md': '---\ntype: call\ndate: 2026-11-12\ntitle: 预算电话\nclient: Acme\n---\n',
    'x/stray.md': '---\ntype: call\ndate: 2026-11-12\ntitle: Stray\n---\n',
  };
  const analysis = analyse({ ...FILES, ...LOOSE });
  const entry = analysis.snapshot.projects
    .flatMap(({ entries }) => entries)
    .find(({ entry: { text } }) => text === '写文案');

  for (const [name, path, entryId, filter, expected] of [
    ['a meeting', 'acme/shop/m.md', undefined, '', 'note'],
    ['an entry', 'acme/官网/m.md', entry?.id, '', 'entry'],
    ['a project profile', 'acme/shop/project.md', undefined, '', 'project'],
    ['a client profile', 'acme/client.md', undefined, '', 'client'],
    ['what the filter hides', 'acme/shop/m.md', undefined, '官网', undefined],
    ['a file that is no record', 'README.md', undefined, '', undefined],
  ] as const) {
    it(`${name} is ${expected ? `shown as ${expected}` : 'not there'}`, () =>
      assert.equal(projectsPlace(analysis, path, entryId, filter)?.kind, expected));
  }

  for (const [name, path, filter, parent] of [
    ['of a client alone stands under it', 'acme/loose.md', '', 'client'],
    ['of a client alone is found by its name', 'acme/loose.md', '预算', 'client'],
    ['of a client alone goes with its client', 'acme/loose.md', 'acme', 'client'],
    ['of a client alone is hidden like any other', 'acme/loose.md', 'Shop', undefined],
    ['of nobody stands among those without a project', 'x/stray.md', '', 'unassigned'],
  ] as const) {
    it(`${name}`, () => {
      const row = projectsPlace(analysis, path, undefined, filter);
      assert.deepEqual([row?.kind, row?.parent?.kind], parent ? ['note', parent] : [undefined, undefined]);
    });
  }

  it('shows below a client what the filter leaves', () => {
    const [client] = projectsChildren(analysis, undefined, 'Shop');
    assert.deepEqual(
      projectsChildren(analysis, client, 'Shop').map(({ kind }) => kind),
      ['project'],
    );
  });

  it('can be reached from the top, row by row', () => {
    const row = projectsPlace(analysis, 'acme/shop/m.md', undefined, '');
    assert.deepEqual(
      [row?.kind, row?.parent?.kind, row?.parent?.parent?.kind, row?.parent?.parent?.parent?.kind],
      ['note', 'group', 'project', 'client'],
    );
  });
});

function textOf(row: TodayRow): string {
  return 'entry' in row ? row.entry.text : 'late' in row ? row.date : row.title;
}

describe('a long section of the Today view', () => {
  it('shows a hundred rows, and the others when they are asked for', () => {
    const actions = Array.from({ length: 103 }, (_, at) => `- [ ] Step ${at} 📅 2026-11-12`).join('\n');
    const text = `---\ntype: meeting\ndate: 2026-11-10\nproject: Shop\n---\n\n## Action items\n\n${actions}\n`;
    const analysis = analyse({ ...FILES, 'acme/shop/m.md': text });
    const sections = todaySections(todayRows(analysis), analysis.snapshot, 'due');
    const [overdue] = todayChildren(sections, undefined);
    const rows = todayChildren(sections, overdue);
    const more = rows.at(-1);
    assert.equal(rows.length, 101);
    assert.deepEqual([more?.kind, more?.kind === 'more' && more.count], ['more', 3]);
    const others = todayChildren(sections, more);
    assert.equal(new Set([...rows, ...others].map(({ id }) => id)).size, 104);
  });
});

function analyse(files: Readonly<Record<string, string>>) {
  const changed = Object.entries(files).map(([path, text]): Note => {
    const result = readNote(path, text, DEFAULT_READING);
    assert.ok(result.kind === 'note', path);
    return result.note;
  });
  return createEngine(DEFAULT_JUDGING, TODAY).update({ changed, removed: [] });
}
