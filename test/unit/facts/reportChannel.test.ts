import assert from 'node:assert/strict';
import { reportChannel } from '../../../src/core/facts/reportChannel';
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
