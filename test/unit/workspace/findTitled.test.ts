import assert from 'node:assert/strict';
import type { Person } from '../../../src/core/model/snapshot';
import { findTitled } from '../../../src/core/workspace/findTitled';
import { foldName } from '../../../src/core/workspace/names';
import { analyse } from '../../support/analyse';

const called = (name: string): Person => ({ id: foldName(name), name, side: 'unknown' });

describe('who is meant by a family name with a title', () => {
  const people = ['何志远', '欧阳静', '李明', '李娜', '王经理', 'Vikram Raman', 'Anna Schmidt', 'Tom Schmidt'].map(
    called,
  );
  for (const [name, meant] of [
    ['何经理', '何志远'],
    ['何总', '何志远'],
    ['何工', '何志远'],
    ['何老师', '何志远'],
    ['何主任', '何志远'],
    ['小何', '何志远'],
    ['老何', '何志远'],
    ['何經理', '何志远'],
    ['@何总', '何志远'],
    ['欧阳总', '欧阳静'],
    ['Mr Raman', 'Vikram Raman'],
    ['Ms. Raman', 'Vikram Raman'],
    ['Dr Vikram Raman', 'Vikram Raman'],
    // Two have the family name, or nobody has.
    ['李总', undefined],
    ['小李', undefined],
    ['Mrs Schmidt', undefined],
    ['陈经理', undefined],
    ['Mr Vikram', undefined],
    // A family name is a whole one, and a title alone is nobody.
    ['欧总', undefined],
    ['王总', undefined],
    ['何', undefined],
    ['经理', undefined],
    ['项目经理', undefined],
    ['何小明', undefined],
    ['Raman', undefined],
    ['Drive', undefined],
  ] as const) {
    it(`${name}: ${meant ?? 'nobody'}`, () => assert.equal(findTitled(name, people)?.name, meant));
  }
});

describe('whose an action is of somebody with a title', () => {
  const files = (contacts: string, participants: string, task: string) => ({
    'acme/client.md': `---\ntype: client\nname: 示例公司\ncontacts: [${contacts}]\n---\n`,
    'acme/app/project.md': '---\ntype: project\nclient: 示例公司\nname: 小程序\nteam: [陈静, Li Wei]\n---\n',
    'acme/app/会议/a.md': `---\ntype: meeting\ndate: 2026-11-10\nparticipants: [${participants}]\n---\n\n- [ ] ${task}\n`,
  });
  for (const [what, contacts, participants, task, owner, side, unknown] of [
    ['a contact', '{ name: 何志远, role: IT经理 }', '陈静', '何经理12月2日前确认接口字段', '何志远', 'client', []],
    ['a contact', '{ name: Vikram Raman }', '陈静', 'Mr Raman to send the list', 'Vikram Raman', 'client', []],
    ['one of us', '{ name: 何志远 }', '何志远', '小陈：整理清单', '陈静', 'us', []],
    ['a participant alone', '{ name: 王芳 }', '何志远（客户）', '何总确认接口字段', '何志远', 'us', ['何志远']],
    ['one of two', '{ name: 何志远 }', '何静', '何经理确认接口字段', '何经理', 'us', ['何静', '何经理']],
    ['one of two contacts', '{ name: 何志远 }, { name: 何静 }', '陈静', '何经理确认接口', '何经理', 'us', ['何经理']],
  ] as const) {
    it(`${what}: ${task}`, () => {
      const { snapshot, findings } = analyse(files(contacts, participants, task), '2026-11-20');
      const [tracked] = snapshot.projects[0]?.entries ?? [];
      assert.deepEqual([tracked?.owners[0]?.name, tracked?.side], [owner, side]);
      const names = findings.filter(({ rule }) => rule === 'format/unknown-person').map(({ data }) => data.name);
      assert.deepEqual(names, unknown);
    });
  }
});
