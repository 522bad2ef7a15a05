import assert from 'node:assert/strict';
import { visibilityMarks } from '../../../src/core/lookup/visibilityMarks';
import { gather } from './inNote';

const PATH = 'acme/shop/m.md';

/** `‹sees›` stands where it is to be said that the client sees what is before it, `‹inside›` where it stays inside. */
const NOTES: readonly (readonly [what: string, marked: string])[] = [
  [
    'sections by their heading, and not each of their entries again',
    '---\ntype: meeting\n---\n\n## For the client‹sees›\n\n- [ ] Send it\n\n## Internal notes‹inside›\n\n- [ ] Ask less\n',
  ],
  [
    '标题写明的章节',
    '---\ntype: meeting\n---\n\n## 给客户‹sees›\n\n- 第一天有人在场\n\n## 内部备注‹inside›\n\n- 报价时漏了\n',
  ],
  [
    'an entry by its own mark',
    '---\ntype: meeting\n---\n\n## Risks\n\n- The vendor is late #client‹sees›\n- The price is low\n',
  ],
  [
    'nothing of a section within one that stays inside',
    '---\ntype: meeting\n---\n\n## Internal notes‹inside›\n\n### For the client\n\n- [ ] Send it #client\n',
  ],
  [
    'nothing for the client in a note that is internal as a whole',
    '---\ntype: meeting\nvisibility: internal\n---\n\n## For the client\n\n- [ ] Send it #client\n',
  ],
  [
    'every entry of a note for the client',
    '---\ntype: meeting\nvisibility: client\n---\n\n## Risks\n\n- The vendor is late‹sees›\n',
  ],
];

describe('who can see what, said in the note', () => {
  for (const [what, marked] of NOTES) {
    it(`says it of ${what}`, () => {
      const text = marked.replace(/‹\w+›/g, '');
      const note = gather({ [PATH]: text }).notes.get(PATH);
      assert.ok(note);
      const { forClient, inside } = visibilityMarks(note);
      const places = [
        ...forClient.map((at) => [at, '‹sees›'] as const),
        ...inside.map((at) => [at, '‹inside›'] as const),
      ];
      const said = places
        .sort(([a], [b]) => b - a)
        .reduce((so, [at, mark]) => so.slice(0, at) + mark + so.slice(at), text);
      assert.equal(said, marked);
    });
  }
});
