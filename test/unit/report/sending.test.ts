import assert from 'node:assert/strict';
import { buildReport } from '../../../src/core/report/buildReport';
import { carriedBy } from '../../../src/core/report/carried';
import { readershipOf, suggestReadership } from '../../../src/core/report/suggestReadership';
import { analyse } from '../../support/analyse';
import { reportRequest } from '../../support/clientReport';

const PROJECT = 'acme/webshop/project.md';
const base = (contacts: string, project = '') => ({
  'acme/client.md': `---\ntype: client\nname: Acme GmbH\ncontacts: ${contacts}\n---\n`,
  [PROJECT]: `---\ntype: project\nclient: Acme GmbH\nname: Webshop\nteam: [Li Wei]\n${project}---\n`,
});

describe('what the client knows once a report was sent', () => {
  const meeting = `---\ntype: meeting\ndate: 2026-11-18\n---\n
## Risks

- The *vendor* is late #client
- The budget is thin
- Known since long [disclosed:: 2026-11-01] #client

## Changes

- Gift vouchers in the first release #client
`;
  const request = reportRequest({ ...base('[{ name: Anna Schmidt }]'), 'acme/webshop/m.md': meeting });
  const report = buildReport(request);
  assert.ok(report.ok);
  const { carries, body } = report;

  it('is what the report carried and nothing else, each with its own step', () => {
    const { carried, missing } = carriedBy(request.project, carries, body);
    assert.deepEqual(
      carried.map(({ tracked, step, isTold }) => [tracked.entry.text, step, isTold]),
      [
        ['The vendor is late', 'disclosed', true],
        ['Gift vouchers in the first release', 'communicated', true],
      ],
    );
    assert.equal(missing, 0);
  });

  it('is less what somebody took out of the draft', () => {
    const { carried } = carriedBy(request.project, carries, body.replaceAll(/.*vendor.*\n/g, ''));
    assert.deepEqual(
      carried.map(({ isTold }) => isTold),
      [false, true],
    );
  });

  it('is nothing for a report that names nothing, and says what it does not find', () => {
    assert.deepEqual(carriedBy(request.project, [], body), { carried: [], missing: 0 });
    assert.deepEqual(carriedBy(request.project, ['gone', '__proto__'], body), { carried: [], missing: 2 });
  });
});

describe('for whom a report is written, as the profiles suggest', () => {
  const project = (contacts: string, own = '', files: Readonly<Record<string, string>> = {}) => {
    const found = analyse({ ...base(contacts, own), ...files }, '2026-11-20').snapshot.projects[0];
    assert.ok(found);
    return found;
  };
  const anna = '{ name: Anna Schmidt, audience: technical, language: zh-cn }';
  const helen = '{ name: Helen Marsh, audience: executive, language: en }';

  it('everybody of the client, where no report was sent; what they do not agree on comes from the plan', () => {
    const plan = 'reporting: { cadence: weekly, audience: technical, start: 2026-09-01 }\n';
    assert.deepEqual(suggestReadership(project(`[${anna}, ${helen}]`, plan)), {
      recipients: ['Anna Schmidt', 'Helen Marsh'],
      audience: 'technical',
      language: 'en',
    });
  });

  it('those who got the last one, in their language', () => {
    const sent = '---\ntype: report\ndate: 2026-11-06\nstatus: sent\nsent: 2026-11-06\nto: [Anna Schmidt]\n---\n';
    const found = project(`[${anna}, ${helen}]`, '', { 'acme/webshop/r.md': sent });
    assert.deepEqual(suggestReadership(found), {
      recipients: ['Anna Schmidt'],
      audience: 'technical',
      language: 'zh-cn',
    });
    assert.deepEqual(readershipOf(found, ['Helen Marsh']), {
      recipients: ['Helen Marsh'],
      audience: 'executive',
      language: 'en',
    });
  });

  it('executive and in the language of the names, where no profile says anything', () => {
    const { snapshot } = analyse({ 'm.md': '---\ntype: meeting\nproject: App\ndate: 2026-11-01\n---\n' }, '2026-11-20');
    const [bare] = snapshot.projects;
    assert.ok(bare);
    assert.deepEqual(suggestReadership(bare), { recipients: [], audience: 'executive', language: 'en' });
  });

  it('no internal note has a say in it', () => {
    const inside = '---\ntype: meeting\ndate: 2026-11-19\nvisibility: internal\n---\n\n客户付款很慢，我们要小心。\n';
    const quiet = project(`[${helen}]`);
    const spoken = project(`[${helen}]`, '', { 'acme/webshop/z.md': inside });
    assert.deepEqual(suggestReadership(spoken), suggestReadership(quiet));
  });
});
