import assert from 'node:assert/strict';
import { openWith } from '../../../src/core/lookup/openWith';
import { gather, PROFILES } from './inNote';

const NOTE = `---
type: meeting
date: 2026-11-10
project: Shop
---

## Action items

- [ ] Name the testers @{Anna Schmidt}
- [x] Sign the order @{Anna Schmidt}

## Client feedback

- The basket is too slow [from:: Anna Schmidt] [tone:: concern]
- The pictures are lovely [from:: Anna Schmidt] [tone:: praise]

## 客户问题

- 什么时候上线? [from:: Anna Schmidt]
`;

describe('what is open with somebody', () => {
  it('is what they are to do, and what they wait for; praise waits for nothing', () => {
    const snapshot = gather({ ...PROFILES, 'acme/shop/m.md': NOTE });
    const anna = snapshot.people.find(({ name }) => name === 'Anna Schmidt');
    assert.ok(anna);
    const { owes, awaits } = openWith(snapshot, anna);
    const texts = (entries: typeof owes) => entries.map(({ entry }) => entry.text);
    assert.deepEqual(texts(owes), ['Name the testers']);
    assert.deepEqual(texts(awaits), ['The basket is too slow', '什么时候上线?']);
  });

  const SAME: readonly (readonly [who: string, name: string, files: Readonly<Record<string, string>>])[] = [
    [
      'somebody whom no profile names',
      'Bob',
      { 'acme/shop/m.md': meeting('Shop', '- [ ] One @Bob', '- [ ] Two @Bob'), 'acme/shop/n.md': meeting('Shop') },
    ],
    [
      'a colleague in two projects',
      'Li Wei',
      {
        'acme/shop/m.md': meeting('Shop', '- [ ] One @{Li Wei}'),
        'acme/till/project.md': '---\ntype: project\nclient: Acme\nname: Till\nteam: [Li Wei]\n---\n',
        'acme/till/m.md': meeting('Till', '- [ ] Two @{Li Wei}'),
      },
    ],
    [
      '两个项目共有的客户联系人',
      '王伟',
      {
        'acme/shop/m.md': meeting('Shop', '- [ ] One @王伟'),
        'acme/till/project.md': '---\ntype: project\nclient: Acme\nname: Till\ncontacts: [王伟]\n---\n',
        'acme/till/m.md': meeting('Till', '- [ ] Two @王伟'),
      },
    ],
  ];
  for (const [who, name, files] of SAME) {
    it(`is the same wherever a note names them: ${who}`, () => {
      const snapshot = gather({ ...PROFILES, ...files });
      const listed = snapshot.people.filter((person) => person.name === name);
      const mentioned = snapshot.projects.flatMap(({ entries }) => entries.flatMap(({ owners }) => owners));
      assert.equal(listed.length, 1);
      assert.equal(mentioned.length, 2);
      for (const person of [...listed, ...mentioned]) {
        assert.deepEqual(
          openWith(snapshot, person).owes.map(({ entry }) => entry.text),
          ['One', 'Two'],
        );
      }
    });
  }

  it('is each one’s own where two clients have people of one name', () => {
    const snapshot = gather({
      ...PROFILES,
      'acme/shop/m.md': meeting('Shop', '- [ ] One @王伟'),
      'beta/client.md': '---\ntype: client\nname: Beta\ncontacts: [王伟]\n---\n',
      'beta/till/project.md': '---\ntype: project\nclient: Beta\nname: Till\n---\n',
      'beta/till/m.md': meeting('Till', '- [ ] Two @王伟'),
    });
    const people = snapshot.people.filter(({ name }) => name === '王伟');
    assert.deepEqual(
      people.map((person) => openWith(snapshot, person).owes.map(({ entry }) => entry.text)),
      [['One'], ['Two']],
    );
  });
});

function meeting(project: string, ...tasks: readonly string[]): string {
  return `---\ntype: meeting\ndate: 2026-11-10\nproject: ${project}\nparticipants: [Bob]\n---\n\n## Action items\n\n${tasks.join('\n')}\n`;
}
