import assert from 'node:assert/strict';
import { channelTo, reportChannel } from '../../../src/core/facts/reportChannel';
import { analyse } from '../../support/analyse';

describe('the channel that is proposed for a report', () => {
  const proposed = (contacts: string, client: string, project: string) => {
    const files = {
      'acme/client.md': `---\ntype: client\nname: Acme\ncontacts: [${contacts}]\n${client}---\n`,
      'acme/shop/project.md': `---\ntype: project\nclient: Acme\nname: Shop\n${project}---\n`,
    };
    const [shop] = analyse(files, '2026-11-20').snapshot.projects;
    assert.ok(shop);
    return reportChannel(shop);
  };
  const PLAN = 'reporting: { cadence: weekly, start: 2026-11-06, channel: portal }\n';
  const CLIENT = 'preferences: { channel: phone }\n';
  for (const [what, contacts, client, project, expected] of [
    ['is the plan’s', '{ name: Anna, channel: im }', CLIENT, PLAN, 'portal'],
    [
      'else the one that all contacts prefer',
      '{ name: Anna, channel: im }, { name: Bo, channel: im }',
      CLIENT,
      '',
      'im',
    ],
    [
      'else the client’s, where contacts differ',
      '{ name: Anna, channel: im }, { name: Bo, channel: video }',
      CLIENT,
      '',
      'phone',
    ],
    ['else the client’s, where some say nothing', '{ name: Anna, channel: im }, { name: Bo }', CLIENT, '', 'phone'],
    ['else mail', '{ name: Anna }', '', '', 'email'],
  ] as const) {
    it(what, () => assert.equal(proposed(contacts, client, project), expected));
  }
});

describe('the way that is proposed for minutes', () => {
  const files = (client: string) => ({
    'a/client.md': `---\ntype: client\nname: 晨光书店\ncontacts: [{ name: 王芳, channel: im }, { name: Bo, channel: phone }, { name: Cy }]\n${client}---\n`,
    'a/p/project.md': '---\ntype: project\nclient: 晨光书店\nname: 小程序\n---\n',
  });
  for (const [who, names, client, expected] of [
    ['is theirs who got them', ['王芳'], 'preferences: { channel: email }\n', 'im'],
    ['is the client’s where they differ', ['王芳', 'Bo'], 'preferences: { channel: email }\n', 'email'],
    ['is the client’s where they said nothing', ['Cy'], 'preferences: { channel: email }\n', 'email'],
    ['is none where nobody has said', ['Cy'], '', ''],
    ['is none where nobody got them', [], '', ''],
  ] as const) {
    it(who, () => {
      const [project] = analyse(files(client), '2026-11-20').snapshot.projects;
      assert.ok(project);
      assert.equal(channelTo(project, names), expected);
    });
  }
});
