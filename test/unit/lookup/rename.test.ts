import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits } from '../../../src/core/edits/applyEdits';
import { planEdits } from '../../../src/core/edits/planEdits';
import { mentionsIn } from '../../../src/core/lookup/mentions';
import { refuseName, renameOperations } from '../../../src/core/lookup/rename';
import type { Renamable } from '../../../src/core/lookup/respelling';
import type { Snapshot } from '../../../src/core/model/snapshot';
import { gather, MEETING, PROFILES, PROJECT, TODAY } from './inNote';

const HEAD = '---\ntype: meeting\nproject: Shop\ndate: 2026-11-18\n---\n\n';

function named(snapshot: Snapshot, name: string): Renamable {
  const person = snapshot.people.find((each) => each.name === name);
  const project = snapshot.projects.find((each) => each.name === name);
  const client = snapshot.clients.find((each) => each.name === name);
  if (person) return { kind: 'person', person };
  if (project) return { kind: 'project', project };
  assert.ok(client, name);
  return { kind: 'client', client };
}

/** All files as they stand after the renaming. */
function renamed(files: Readonly<Record<string, string>>, from: string, to: string): Record<string, string> {
  const snapshot = gather(files);
  const what = named(snapshot, from);
  const result: Record<string, string> = {};
  for (const [path, text] of Object.entries(files)) {
    const note = snapshot.notes.get(path);
    assert.ok(note);
    const outcome = planEdits(text, note, renameOperations(snapshot, note, text, what, to), TODAY);
    assert.ok(outcome.ok, path);
    result[path] = applyEdits(text, outcome.edits);
  }
  return result;
}

describe('a new name', () => {
  const cases: readonly (readonly [name: string, from: string, to: string, before: string, after: string])[] = [
    ['a handle in braces', 'Sam Roe', 'Sam Berg', '- [ ] Plan @{Sam Roe}', '- [ ] Plan @{Sam Berg}'],
    ['a first name that stays', 'Sam Roe', 'Sam Berg', '- [ ] Plan @Sam', '- [ ] Plan @Sam'],
    ['a first name that changes', 'Sam Roe', 'Kim Roe', '- [ ] Plan @Sam', '- [ ] Plan @Kim'],
    ['a first name of digits', 'Sam Roe', '12 Roe', '- [ ] Plan @Sam', '- [ ] Plan @{12}'],
    [
      'a first name that two have from now on',
      'Sam Roe',
      'Anna Roe',
      '- [ ] a @Sam\n- [ ] b @Anna',
      '- [ ] a @{Anna Roe}\n- [ ] b @{Anna Schmidt}',
    ],
    ['a handle of the whole name', 'Anna Schmidt', 'Anna Berg', '- [ ] Plan @anna.schmidt', '- [ ] Plan @{Anna Berg}'],
    ['an alias', 'Anna Schmidt', 'Anna Berg', '- [ ] Plan @ani', '- [ ] Plan @ani'],
    [
      'a field',
      'Anna Schmidt',
      'Anna Berg',
      '## Questions\n\n- Which? [from:: Anna Schmidt]',
      '## Questions\n\n- Which? [from:: Anna Berg]',
    ],
    [
      'a field in Chinese',
      '王伟',
      '王小伟',
      '- [ ] 整理清单 负责人：王伟 📅 2026-11-20',
      '- [ ] 整理清单 负责人：王小伟 📅 2026-11-20',
    ],
    ['a handle in Chinese', '王伟', '王小伟', '- [ ] 整理清单 @王伟', '- [ ] 整理清单 @王小伟'],
    [
      'a column',
      'Li Wei',
      'Li Na',
      '| Action | Owner |\n|---|---|\n| Plan | Li Wei |',
      '| Action | Owner |\n|---|---|\n| Plan | Li Na |',
    ],
    ['a link', 'Shop', 'Store', 'Part of [[Shop|our project]].', 'Part of [[Store|our project]].'],
    [
      'a line of who was there',
      'Anna Schmidt',
      'Ida Berg',
      'Attendees: Anna Schmidt (client), Joanna Schmidtke, Sam\n\nAnna Schmidt was late.',
      'Attendees: Ida Berg (client), Joanna Schmidtke, Sam\n\nAnna Schmidt was late.',
    ],
    [
      'a line of who was there, in Chinese',
      '王伟',
      '王小伟',
      '参会人：李娜、王伟、王伟国',
      '参会人：李娜、王小伟、王伟国',
    ],
    [
      'the header of a mail',
      'Anna Schmidt',
      'Ida Berg',
      'From: Anna Schmidt <a.schmidt@acme.example>\nTo: Sam Roe <sam@us.example>\nCc: Li Wei, "Anna Schmidt" <a.schmidt@acme.example>\nSubject: Anna Schmidt\n\nHello Sam',
      'From: Ida Berg <a.schmidt@acme.example>\nTo: Sam Roe <sam@us.example>\nCc: Li Wei, "Ida Berg" <a.schmidt@acme.example>\nSubject: Anna Schmidt\n\nHello Sam',
    ],
    [
      'the header of a mail in Chinese',
      '王伟',
      '王小伟',
      '**发件人：** 王伟 <wangwei@acme.example>\n**收件人：** 李娜；Li Wei\n**主题：** 王伟的报价\n\n你好',
      '**发件人：** 王小伟 <wangwei@acme.example>\n**收件人：** 李娜；Li Wei\n**主题：** 王伟的报价\n\n你好',
    ],
    [
      'a title, of which the rest stays',
      'Anna Schmidt',
      'Ida Berg',
      '# 1:1 Anna Schmidt / Li Wei',
      '# 1:1 Ida Berg / Li Wei',
    ],
    ['prose', 'Anna Schmidt', 'Anna Berg', 'Anna Schmidt was late.', 'Anna Schmidt was late.'],
  ];
  for (const [name, from, to, before, after] of cases) {
    it(`in ${name}: ${from} → ${to}`, () => {
      const files = renamed({ ...PROFILES, [MEETING]: `${HEAD}${before}\n` }, from, to);
      assert.equal(files[MEETING]?.split('---\n\n')[1], `${after}\n`);
    });
  }

  it('stands everywhere in the frontmatter where the old one was, and changes nothing beside it', () => {
    const before = `---
type: meeting
title: Anna Schmidt # the title is not a person
project: "Shop" # ours
date: 2026-11-18
participants: [anna schmidt, 'Sam Roe', "Anna Schmidt <a.schmidt@acme.example>", 王伟]
shared:
  with:
    - Anna Schmidt
---
`;
    assert.equal(
      renamed({ ...PROFILES, [MEETING]: before }, 'Anna Schmidt', 'Anna Berg')[MEETING],
      before
        .replace('anna schmidt', 'Anna Berg')
        .replace('"Anna Schmidt <', '"Anna Berg <')
        .replace('- Anna Schmidt', '- Anna Berg'),
    );
  });

  it('stands in a list that is one value, too, and in no other word of it', () => {
    const before = `---
type: meeting
project: Shop
date: 2026-11-18
attendees: Anna Schmidt, Joanna Schmidtke; Anna Schmidt (client) and 王伟
to: Li Wei、anna schmidt <a.schmidt@acme.example>
summary: Anna Schmidt, Sam Roe
---
`;
    assert.equal(
      renamed({ ...PROFILES, [MEETING]: before }, 'Anna Schmidt', 'Ida Berg')[MEETING],
      before
        .replace('attendees: Anna Schmidt,', 'attendees: Ida Berg,')
        .replace('Anna Schmidt (client)', 'Ida Berg (client)')
        .replace('anna schmidt <', 'Ida Berg <'),
    );
  });

  it('is written into the profile, and into every profile that lists a colleague', () => {
    const other = `---\ntype: project\nclient: Acme\nname: App\nteam: [Li Wei]\n---\n`;
    const files = renamed({ ...PROFILES, 'acme/app/project.md': other }, 'Li Wei', 'Li Na');
    assert.match(files[PROJECT] ?? '', /team: \[Li Na, \{ name: Sam Roe, role: PM \}\]/);
    assert.match(files['acme/app/project.md'] ?? '', /team: \[Li Na\]/);
  });

  it('of a project stands in its profile and in the notes that name it', () => {
    const files = renamed({ ...PROFILES, [MEETING]: HEAD }, 'Shop', 'Web: shop');
    assert.match(files[PROJECT] ?? '', /^name: "Web: shop"$/m);
    assert.match(files[MEETING] ?? '', /^project: "Web: shop"$/m);
  });

  it('is not given to somebody of another client who has the same name', () => {
    const beta = {
      'beta/client.md': '---\ntype: client\nname: Beta\ncontacts: [Anna Schmidt]\n---\n',
      'beta/m.md': '---\ntype: meeting\nclient: Beta\ndate: 2026-11-18\nparticipants: [Anna Schmidt]\n---\n',
    };
    const snapshot = gather({ ...PROFILES, ...beta });
    const hers = snapshot.people.find(({ name, profile }) => name === 'Anna Schmidt' && profile === 'beta/client.md');
    assert.ok(hers, 'there are two');
    const files = renamed({ ...PROFILES, ...beta }, 'Anna Schmidt', 'Anna Berg');
    assert.deepEqual([files['beta/client.md'], files['beta/m.md']], Object.values(beta));
  });

  const refused: readonly (readonly [from: string, to: string, why: string | undefined])[] = [
    ['Anna Schmidt', '  ', 'empty'],
    ['Anna Schmidt', 'Anna [CTO]', 'unsafe'],
    ['Anna Schmidt', 'Schmidt, Anna', 'unsafe'],
    ['Anna Schmidt', '12', 'unsafe'],
    ['Anna Schmidt', '王伟', 'taken'],
    ['Anna Schmidt', 'sam roe', 'taken'],
    ['Anna Schmidt', 'anna schmidt', undefined],
    ['Shop', 'Shop: 2', undefined],
    ['Shop', 'Shop\n2', 'unsafe'],
  ];
  for (const [from, to, why] of refused) {
    it(`${JSON.stringify(to)} for ${from} is ${why ?? 'possible'}`, () => {
      const snapshot = gather(PROFILES);
      assert.equal(refuseName(snapshot, named(snapshot, from), to), why);
    });
  }

  it('leaves everybody meant who was meant before, whatever the name', () => {
    const text = `---\ntype: meeting\nproject: Shop\ndate: 2026-11-18\nparticipants: [Anna Schmidt, Sam Roe, 王伟]\n---\n\n- [ ] a @Anna\n- [ ] b @{Sam Roe}\n- [ ] c [owner:: 王伟]\n- [ ] d @sam, @li\n\n| Action | Owner |\n|---|---|\n| e | Anna Schmidt |\n`;
    const files = { ...PROFILES, [MEETING]: text };
    const who = (of: Readonly<Record<string, string>>) => {
      const snapshot = gather(of);
      const note = snapshot.notes.get(MEETING);
      assert.ok(note);
      return mentionsIn(snapshot, note).map((each) => (each.kind === 'person' ? each.person.name : each.kind));
    };
    const word = fc.constantFrom(
      'Anna',
      'Sam',
      'Li',
      'Wei',
      'Kim',
      'Roe',
      'Øre',
      "O'Neill",
      '王',
      '小明',
      'true',
      '12',
    );
    const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.constantFrom('Anna Schmidt', 'Sam Roe', '王伟', 'Li Wei'), name, (from, to) => {
        const snapshot = gather(files);
        fc.pre(refuseName(snapshot, named(snapshot, from), to) === undefined);
        assert.deepEqual(
          who(renamed(files, from, to)),
          who(files).map((each) => (each === from ? to : each)),
        );
      }),
      { numRuns: 300, seed: 1183968194 },
    );
  });
});
