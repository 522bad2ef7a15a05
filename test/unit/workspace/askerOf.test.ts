import assert from 'node:assert/strict';
import { projectOf } from '../../support/projectHealthOf';

/** Anna is the client's by its profile, Otto and 王芳 by the list of those who were there; Li Wei is one of us. Nobody knows Zoe. */
const minutes = (heading: string, question: string) => ({
  'acme/client.md': '---\ntype: client\nname: Acme GmbH\ncontacts: [{ name: Anna Schmidt, aliases: [安娜] }]\n---\n',
  'acme/webshop/project.md': '---\ntype: project\nclient: Acme GmbH\nname: Webshop\nteam: [Li Wei]\n---\n',
  'acme/webshop/meetings/a.md': `---\ntype: meeting\ndate: 2026-11-10\nparticipants: [Anna Schmidt, Li Wei, Zoe, { name: Otto Maier, org: Acme GmbH }, { name: 王芳, side: 客户 }]\n---\n\n## ${heading}\n\n- ${question}\n`,
});

/** A question as minutes tell it, and whose answer it waits for. */
const ROWS: readonly (readonly [heading: string, question: string, side: 'us' | 'client'])[] = [
  ['Questions', 'Anna: how long will it take?', 'us'],
  ['Questions', '**Anna Schmidt** (CFO): how long will it take?', 'us'],
  ['Questions', 'Anna asks how long it will take', 'us'],
  ['Questions', 'Otto: how long will it take?', 'us'],
  ['Questions', 'Client: how long will it take?', 'us'],
  ['Questions', 'Acme GmbH: how long will it take?', 'us'],
  ['Questions', 'How long will it take? (Anna)', 'us'],
  ['Questions', 'How long will it take? (asked by Anna Schmidt)', 'us'],
  ['Questions', 'How long will it take? – Otto', 'us'],
  ['Questions', 'Who signs? (Li Wei)', 'client'],
  ['Questions', 'Who signs? (Anna to check)', 'client'],
  ['Questions', 'Who signs? (Zoe)', 'client'],
  ['Questions', 'Li Wei: who signs?', 'client'],
  ['Questions', 'Li Wei asks who signs', 'client'],
  ['Questions', 'Zoe: who signs?', 'client'],
  ['Questions', 'Who signs?', 'client'],
  ['Questions', 'One thing about Anna: who signs?', 'client'],
  ['待确认问题', '安娜：多久能做完？', 'us'],
  ['待确认问题', '王芳：多久能做完？', 'us'],
  ['待确认问题', '王芳（财务）问多久能做完', 'us'],
  ['待确认问题', '客户：多久能做完？', 'us'],
  ['待确认问题', '多久能做完？（王芳）', 'us'],
  ['待确认问题', '多久能做完？（安娜提出）', 'us'],
  ['待确认问题', '谁来签字？（Li Wei）', 'client'],
  ['待确认问题', '谁来签字？（待王芳确认）', 'client'],
  ['待确认问题', 'Li Wei：谁来签字？', 'client'],
  ['待确认问题', '小赵：谁来签字？', 'client'],
  ['待确认问题', '谁来签字？', 'client'],
  ['待确认问题', '客户问多久能做完？', 'us'],
  ['待确认问题', '客户问卷什么时候收回？', 'client'],
  ['待确认问题', '客户问答环节谁主持？', 'client'],
];

describe('a question in minutes', () => {
  for (const [heading, question, side] of ROWS) {
    it(`“${question}” waits for ${side === 'us' ? 'our' : 'the client’s'} answer`, () => {
      const [tracked] = projectOf(minutes(heading, question), '2026-11-20').entries;
      assert.deepEqual([tracked?.entry.kind, tracked?.side], ['question', side]);
    });
  }
});

/** A question in a note of which only the head says who was there; whose answer it waits for, and whether the note tells. */
const PRESENT: readonly (readonly [present: string, body: string, side: 'us' | 'client', isCertain: boolean])[] = [
  ['Anna Schmidt', 'Question: when do we get the invoice?', 'us', true],
  ['安娜', '问：试运行期间谁值班？', 'us', true],
  ['Anna Schmidt, { name: 王芳, side: 客户 }', '## Questions\n\n- When do we get the invoice?', 'us', true],
  ['Anna Schmidt, Li Wei', 'Question: when do we get the invoice?', 'client', false],
  ['安娜, Li Wei', '问：试运行期间谁值班？', 'client', false],
  ['Anna Schmidt, Zoe', 'Question: when do we get the invoice?', 'client', false],
  ['Li Wei', 'Question: when do we get the invoice?', 'client', false],
  ['', 'Question: when do we get the invoice?', 'client', false],
  ['Anna Schmidt', 'Question: who signs? @Anna', 'client', true],
  ['Anna Schmidt', 'Question: who signs? @Zoe', 'client', false],
  ['Anna Schmidt', 'Question: who signs? [from:: Li Wei]', 'client', true],
  ['Anna Schmidt, Li Wei', 'Question: who signs? [from:: Anna]', 'us', true],
  ['Anna Schmidt', '## Questions for Anna\n\n- Who signs?', 'client', true],
  ['Anna Schmidt', '## Questions for the client\n\n- Who signs?', 'client', true],
  ['Anna Schmidt', '## Our questions\n\n- Who signs?', 'client', true],
  ['Anna Schmidt', '## Questions for Li Wei\n\n- Who signs?', 'us', true],
  ['Anna Schmidt, Li Wei', '## Client questions\n\n- Who signs?', 'us', true],
  ['安娜', '## 待确认问题\n\n### 问安娜\n\n- 谁来签字？', 'client', true],
  ['安娜, Li Wei', '## 客户问题\n\n- 谁来签字？', 'us', true],
  ['安娜, Li Wei', '## 待确认问题\n\n- Li Wei：谁来签字？', 'client', true],
];

describe('a question of which nothing but who was there says who asked', () => {
  for (const [present, body, side, isCertain] of PRESENT) {
    it(`${present || 'nobody'}: ${body}`, () => {
      const note = `---\ntype: call\ndate: 2026-11-10\nparticipants: [${present}]\n---\n\n${body}\n`;
      const files = { ...minutes('Questions', ''), 'acme/webshop/meetings/a.md': note };
      const tracked = projectOf(files, '2026-11-20').entries.find(({ entry }) => entry.kind === 'question');
      assert.deepEqual([tracked?.side, tracked?.isAskerUnknown ?? false], [side, !isCertain]);
    });
  }
});
