import assert from 'node:assert/strict';
import { projectOf } from '../../support/projectHealthOf';

const minutes = (task: string) => ({
  'acme/client.md': '---\ntype: client\nname: Acme GmbH\ncontacts: [{ name: Anna Schmidt }]\n---\n',
  'acme/webshop/project.md': '---\ntype: project\nclient: Acme GmbH\nname: Webshop\nteam: [Li Wei]\n---\n',
  'acme/webshop/meetings/a.md': `---\ntype: meeting\ndate: 2026-11-10\nparticipants: [Anna Schmidt, Li Wei]\n---\n\n- [ ] ${task}\n`,
});

describe('whose move an action is', () => {
  for (const [task, side] of [
    ['Send the logo @{Anna Schmidt}', 'client'],
    ['Send the logo [owner:: the client]', 'client'],
    ['提供数据字典 [负责人:: 客户]', 'client'],
    ['提供数据字典 [负责人:: 客户、Anna Schmidt]', 'client'],
    ['Send the offer @{Li Wei}', 'us'],
    ['Agree the price @{Li Wei} @{Anna Schmidt}', 'us'],
    ['发报价单 [负责人:: 客户、Li Wei]', 'us'],
    ['Ask the printer @Zoe', 'us'],
    ['Call the bank', 'us'],
  ] as const) {
    it(`${task}: ${side === 'us' ? 'ours' : 'the client’s'}`, () => {
      const [tracked] = projectOf(minutes(task), '2026-11-20').entries;
      assert.deepEqual([tracked?.entry.kind, tracked?.side], ['action', side]);
    });
  }
});
