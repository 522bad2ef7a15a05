import assert from 'node:assert/strict';
import { entryIdAt, placesOfId } from '../../../src/core/lookup/entryIds';
import { linkedIn, mentionAt, mentionsIn, type Named } from '../../../src/core/lookup/mentions';
import { openWith } from '../../../src/core/lookup/openWith';
import { wikilinksIn } from '../../../src/core/lookup/wikilinks';
import { gather, MEETING, PROFILES } from './inNote';

const HEAD = '---\ntype: meeting\nproject: Shop\ndate: 2026-11-18\nparticipants: [Anna Schmidt, 王伟]\n---\n\n';

function named(what: Named | undefined): string | undefined {
  switch (what?.kind) {
    case 'person':
      return what.person.name;
    case 'project':
      return what.project.name;
    case 'client':
      return what.client.name;
    case 'note':
      return what.note.path;
    case undefined:
      return undefined;
  }
}

/** What stands at the `‸` of a meeting of the shop. */
function at(body: string): string | undefined {
  const marked = body.startsWith('---') ? body : HEAD + body;
  const offset = marked.indexOf('‸');
  const text = marked.replace('‸', '');
  const snapshot = gather({ ...PROFILES, [MEETING]: text });
  const note = snapshot.notes.get(MEETING);
  assert.ok(note && offset >= 0);
  return named(mentionAt(linkedIn(snapshot, note, text), offset) ?? mentionAt(mentionsIn(snapshot, note), offset));
}

describe('what a name in a note means', () => {
  const cases: readonly (readonly [note: string, meant: string | undefined])[] = [
    ['- [ ] Send the plan @li‸ 📅 2026-11-20', 'Li Wei'],
    ['- [ ] Send the plan @{Sam R‸oe}', 'Sam Roe'],
    ['- [ ] 整理清单 负责人:王‸伟', '王伟'],
    ['## Client questions\n\n- Which provider? [from:: An‸i]', 'Anna Schmidt'],
    ['See [[Anna Sch‸midt]].', 'Anna Schmidt'],
    ['As agreed in [[proj‸ect]].', 'acme/shop/project.md'],
    ['Part of [[Sh‸op|our project]].', 'Shop'],
    ['Code like `[[Sh‸op]]` is no link.', undefined],
    ['- [ ] Send the pl‸an @li', undefined],
    [HEAD.replace('Shop', 'Sh‸op'), 'Shop'],
    [HEAD.replace('王伟', '王‸伟'), '王伟'],
  ];
  for (const [note, meant] of cases) {
    it(`${note.replaceAll('\n', '⏎')} → ${meant ?? 'nothing'}`, () => assert.equal(at(note), meant));
  }

  it('leaves a link alone that could lead to two notes', () => {
    const twin = { 'a/plan.md': `${HEAD}# Plan\n`, 'b/plan.md': `${HEAD}# Plan\n` };
    const text = `${HEAD}[[plan]]\n`;
    const snapshot = gather({ ...PROFILES, ...twin, [MEETING]: text });
    const note = snapshot.notes.get(MEETING);
    assert.deepEqual(note && linkedIn(snapshot, note, text), []);
  });

  it('takes the target of a link without its heading and what is shown instead', () => {
    const targets = wikilinksIn('[[a#b|c]] [[王伟]] [[]] [[ ]]').map(({ target }) => target);
    assert.deepEqual(targets, ['a', '王伟']);
  });
});

describe('what is open with a person', () => {
  it('goes both ways, and leaves out what is done', () => {
    const text = `${HEAD}- [ ] Send the contract @anna\n- [x] Book the room @anna ✅ 2026-11-18\n\n## Client questions\n\n- Which provider? [from:: Anna Schmidt]\n`;
    const snapshot = gather({ ...PROFILES, [MEETING]: text });
    const anna = snapshot.people.find(({ name }) => name === 'Anna Schmidt');
    assert.ok(anna);
    const { owes, awaits } = openWith(snapshot, anna);
    assert.deepEqual(
      [owes, awaits].map((list) => list.map(({ entry }) => entry.text)),
      [['Send the contract'], ['Which provider?']],
    );
  });
});

describe('the id of an entry', () => {
  const text = `${HEAD}- [ ] Draft 🆔 draft1\n- [ ] Review ⛔ draft1\n`;
  const snapshot = gather({ ...PROFILES, [MEETING]: text });
  const note = snapshot.notes.get(MEETING);

  it('is found where it stands and where it is waited for', () => {
    assert.ok(note);
    assert.equal(entryIdAt(note, text, text.lastIndexOf('draft1') + 2), 'draft1');
    assert.equal(entryIdAt(note, text, text.indexOf('Draft') + 2), undefined);
  });

  it('leads to the entry that bears it and to those that depend on it', () => {
    const places = placesOfId(snapshot, 'draft1').map(({ span, bears }) => [
      text.slice(span.start, span.start + 5),
      bears,
    ]);
    assert.deepEqual(places, [
      ['Draft', true],
      ['Revie', false],
    ]);
  });
});
