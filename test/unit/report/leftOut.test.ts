import assert from 'node:assert/strict';
import { leftOutOf } from '../../../src/core/report/leftOut';
import { clientReport, reportRequest } from '../../support/clientReport';

const note = (date: string, body: string): string => `---\ntype: meeting\ndate: ${date}\n---\n\n${body}\n`;
const SENT = (to: string): string =>
  `---\ntype: report\nproject: Webshop\nperiod: { from: 2026-11-01, to: ${to} }\nstatus: sent\nsent: ${to}\n---\n`;

/** What one line of a note of some day becomes in the report for 14 to 20 November 2026: why it is left out, or undefined where it is said or not for the client. */
const LINES: readonly (readonly [line: string, day: string, reason: string | undefined])[] = [
  ['- [x] Nina: send the offer by 2026-11-23 #client', '2026-11-19', 'ticked-without-day'],
  ['- [x] 李伟：发送报价 #客户', '2026-11-19', 'ticked-without-day'],
  ['- [x] Nina: send the offer #client ✅ 2026-11-19', '2026-11-19', undefined],
  ['- [ ] Nina: send the offer #client', '2026-11-19', undefined],
  ['- [x] Nina: send the offer', '2026-11-19', undefined],
  ['- [x] Nina: send the offer #client ✅ 2026-11-03', '2026-11-02', 'before-period'],
  ['- [x] Nina: send the offer #client', '2026-11-02', 'before-period'],
  ['- 决定：12 月 1 日上线 #客户', '2026-11-02', 'before-period'],
  ['- Decision: we launch on 1 December #client', '2026-11-23', undefined],
  ['- [-] Nina: send the offer #client', '2026-11-19', 'no-part'],
  ['- Question: when do we get the invoice? #client', '2026-11-19', 'asker-unknown'],
  ['- 问：试运行期间谁值班？ #客户', '2026-11-19', 'asker-unknown'],
  ['- Question: when do we get the invoice? [from:: Nina Hart] #client', '2026-11-19', undefined],
  ['- 问：试运行期间谁值班？ [提出人:: 李伟] #客户', '2026-11-19', undefined],
  ['- Question: when do we get the invoice?', '2026-11-19', undefined],
  ['## Progress\n\n- Home page in test #client', '2026-11-19', 'no-entry'],
  ['## 进展\n\n- 首页已进入测试 #客户', '2026-11-19', 'no-entry'],
  ['## Notes\n\nThe home page is in test. #client', '2026-11-19', 'no-entry'],
  ['## 记录\n\n首页已进入测试。[visibility:: client]', '2026-11-19', 'no-entry'],
  ['## Progress\n\n- Home page in test', '2026-11-19', undefined],
  ['## Progress\n\n- Never mark this #client before legal agrees', '2026-11-19', undefined],
  ['## For the client\n\n- Home page in test #client', '2026-11-19', undefined],
  ['## Progress\n\n- Home page in test #client', '2026-11-23', undefined],
  // These are withheld, with a reason of their own.
  ['## Internal\n\n- Home page in test #client', '2026-11-19', undefined],
  ['## Progress\n\n- Home page in test #client #internal', '2026-11-19', undefined],
];

describe('what is for the client and not in a report', () => {
  const files = (body: string, day: string): Readonly<Record<string, string>> => ({
    'acme/client.md': '---\ntype: client\nname: Acme GmbH\n---\n',
    'acme/webshop/project.md': '---\ntype: project\nclient: Acme GmbH\nname: Webshop\nteam: [Nina Hart, 李伟]\n---\n',
    'acme/webshop/m.md': note(day, body),
  });
  const reasons = (all: Readonly<Record<string, string>>): readonly string[] => {
    const { project, period } = reportRequest(all);
    const report = clientReport(all);
    assert.ok(report.ok);
    return leftOutOf(project, period, report.body).map(({ reason }) => reason);
  };

  for (const [line, day, reason] of LINES)
    it(`${reason ?? 'nothing'}: ${day} ${line}`, () =>
      assert.deepEqual(reasons(files(line, day)), reason === undefined ? [] : [reason]));

  it('is nothing that a report covered which was sent', () => {
    const earlier = files('- [x] Nina: send the offer #client ✅ 2026-11-03', '2026-11-02');
    assert.deepEqual(reasons({ ...earlier, 'acme/webshop/reports/r.md': SENT('2026-11-06') }), []);
    assert.deepEqual(reasons({ ...earlier, 'acme/webshop/reports/r.md': SENT('2026-11-01') }), ['before-period']);
  });
});

/** What is marked for the client beside the entries of a note, and the reason that a review gives where it is kept inside. */
const KEPT: readonly (readonly [body: string, reason: string | undefined])[] = [
  ['## Progress\n\n- Home page in test #client', undefined],
  ['## Internal\n\n- Home page in test #client', 'internal-section'],
  ['## 内部\n\n- 首页已进入测试 #客户', 'internal-section'],
  ['## Progress\n\n- Not for Acme GmbH: home page in test #client', 'denied-by-name'],
];

describe('what is marked for the client and kept inside', () => {
  for (const [body, reason] of KEPT)
    it(`${reason ?? 'nothing'}: ${body}`, () => {
      const { withheld } = clientReport({
        'acme/client.md': '---\ntype: client\nname: Acme GmbH\n---\n',
        'acme/webshop/project.md': '---\ntype: project\nclient: Acme GmbH\nname: Webshop\n---\n',
        'acme/webshop/m.md': note('2026-11-19', body),
      });
      assert.deepEqual(
        withheld.map((each) => each.reason),
        reason === undefined ? [] : [reason],
      );
    });

  it('is listed of a note that is internal as a whole', () => {
    const { withheld } = clientReport({
      'acme/client.md': '---\ntype: client\nname: Acme GmbH\n---\n',
      'acme/webshop/project.md': '---\ntype: project\nclient: Acme GmbH\nname: Webshop\n---\n',
      'acme/webshop/m.md':
        '---\ntype: meeting\ndate: 2026-11-19\nvisibility: internal\n---\n\n## Progress\n\n- Home page in test #client\n- Another page\n',
    });
    assert.deepEqual(
      withheld.map(({ text, reason }) => [text, reason]),
      [['Home page in test', 'internal-note']],
    );
  });
});
