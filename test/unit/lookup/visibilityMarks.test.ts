import assert from 'node:assert/strict';
import { visibilityMarks } from '../../../src/core/lookup/visibilityMarks';
import { gather, PROFILES } from './inNote';

const PATH = 'acme/shop/meetings/m.md';

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
    '---\ntype: meeting\nvisibility: client\n---\n\n## Decisions\n\n- The vendor is paid‹sees›\n',
  ],
  [
    'no risk of which the client has not been told',
    '---\ntype: meeting\nvisibility: client\n---\n\n## Risks\n\n- The vendor is late\n- The house is cold [disclosed:: 2026-11-18]‹sees›\n- The price is low #client‹sees›\n',
  ],
  [
    '还没有告知客户的风险',
    '---\ntype: meeting\nvisibility: client\n---\n\n## 风险\n\n- 供应商要晚到\n- 样板间偏冷 [披露:: 2026-11-18]‹sees›\n',
  ],
  [
    'nothing for the client that a sentence keeps from them by name',
    '---\ntype: meeting\nvisibility: client\n---\n\n## Actions\n\n- [ ] Ask for more, not for Acme\n- [ ] Send it‹sees›\n',
  ],
  [
    'nothing for the client under a line that keeps it from them by name',
    '---\ntype: meeting\nvisibility: client\n---\n\n## Actions\n\n- Not for Acme:\n  - [ ] Ask for more\n- [ ] Send it‹sees›\n',
  ],
  [
    'sections that a heading keeps from the client by name',
    '---\ntype: meeting\nvisibility: client\n---\n\n## 不给 Acme 看‹inside›\n\n- [ ] 重新谈价\n',
  ],
];

describe('who can see what, said in the note', () => {
  for (const [what, marked] of NOTES) {
    it(`says it of ${what}`, () => {
      const text = marked.replace(/‹\w+›/g, '');
      const { notes, projects } = gather({ ...PROFILES, [PATH]: text });
      const note = notes.get(PATH);
      assert.ok(note && projects[0]);
      const { forClient, inside } = visibilityMarks(note, projects[0]);
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
