import assert from 'node:assert/strict';
import { entryInWords } from './examples/inWords';
import { readEntries, readEntry } from './reading';

const HEAD = '---\ntype: meeting\ndate: 2026-11-20\nparticipants: [Anna Schmidt, Sam Roe, 王伟, 赵总]\n---\n\n';

/** How the entry in a line ended, beside its text. */
function endingOf(line: string): string {
  const { text, status, done, steps, cancelled } = readEntry(`${HEAD}${line}\n`);
  const agreed = steps?.agreed?.value;
  const answered = steps?.answered?.value;
  const day = agreed ?? answered ?? done?.value ?? cancelled?.value;
  const ending = agreed ? 'agreed' : answered ? 'answered' : status;
  assert.ok(text.length > 3, entryInWords(readEntry(`${HEAD}${line}\n`)));
  return day === undefined || day === 'unknown-day' ? ending : `${ending} ${day}`;
}

describe('how a risk, an issue, a change or feedback ended, said at its end', () => {
  for (const [line, ending] of [
    ['Risk: the oak is late (closed)', 'done'],
    ['Risk: the oak is late – no longer a risk', 'done'],
    ['Issue: the till hangs – fixed', 'done'],
    ['Issue: the till hangs: resolved 18 Nov', 'done 2026-11-18'],
    ['Issue: the till hangs, fixed by Sam on 18 Nov.', 'done 2026-11-18'],
    ['风险：木料延迟（已解决）', 'done'],
    ['风险：木料延迟，已关闭。', 'done'],
    ['问题：收银机死机——11月18日已修复', 'done 2026-11-18'],
    ['Risk: ~~the oak is late~~ closed', 'done'],
    ['风险：~~木料延迟~~ 已关闭', 'done'],
    ['Risk: ~~the oak is late~~', 'cancelled'],
    ['Issue: ~~the till hangs~~ the till is slow', 'open'],
    // What may take it back, or is still to come.
    ['Issue: the till hangs – not fixed', 'open'],
    ['Issue: the till hangs – fixed?', 'open'],
    ['Issue: the till hangs – fixed, but slow', 'open'],
    ['Issue: the till hangs – to be fixed by Sam', 'open'],
    ['Issue: the till hangs – fixed by 27 Nov', 'open'],
    ['Issue: the shop window is closed', 'open'],
    ['Risk: fixed prices', 'open'],
    ['问题：收银机死机，未修复', 'open'],
    ['问题：收银机死机，已修复但很慢', 'open'],
    ['风险：木料延迟，待关闭', 'open'],
    ['问题：收银机死机，11月27日前已修复', 'open'],
    // Changes.
    ['Change: add French – approved', 'agreed'],
    ['Change: add French: approved by Anna on 18 Nov, +3 days, +€2,400', 'agreed 2026-11-18'],
    ['Change: other hinges: agreed, no cost impact', 'agreed'],
    ['Change: the fair is a week later (agreed with Anna)', 'agreed'],
    ['Change: add French – rejected', 'cancelled'],
    ['Change: add French (declined by the client, 18 Nov)', 'cancelled 2026-11-18'],
    ['变更：增加英文版（已批准，赵总，11月18日）', 'agreed 2026-11-18'],
    ['变更：增加英文版（已批准，赵总，11-18）', 'agreed 2026-11-18'],
    ['变更：增加英文版，客户已确认', 'agreed'],
    ['变更：换木料，费用增加2万元，赵总11月18日批准', 'agreed 2026-11-18'],
    ['变更：单点登录：已驳回', 'cancelled'],
    ['变更：单点登录，客户不同意', 'cancelled'],
    ['Change: add French (pending approval)', 'open'],
    ['Change: add French – approved in principle', 'open'],
    ['Change: add French – approved, subject to budget', 'open'],
    ['Change: add French – not approved yet', 'open'],
    ['Change: add French – to be agreed with Anna', 'open'],
    ['变更：增加英文版，待赵总审批', 'open'],
    ['变更：增加英文版，赵总确认', 'open'],
    ['变更：增加英文版，请赵总11月27日前批准', 'open'],
    ['变更：增加英文版（未批准）', 'cancelled'],
    // Feedback.
    ['Feedback: where is the door? – answered in the call', 'answered'],
    ['反馈：门在哪里，已当场答复', 'answered'],
    ['Feedback: nobody answered', 'open'],
    ['反馈：没有人回复', 'open'],
  ] as const)
    it(`takes “${line}” for ${ending}`, () => assert.equal(endingOf(line), ending));
});

describe('tables of risks, changes and the like', () => {
  for (const [table, entries] of [
    [
      '| Change | Requested by | Date | Status |\n|---|---|---|---|\n| PDF export | Anna | 12 Nov | Approved 19 Nov |\n| No loyalty | Anna | 16 Nov | Rejected |\n| Dark mode | Sam | 2026-11-17 | Pending |',
      [
        'change · PDF export · from Anna · raised 2026-11-12 · agreed 2026-11-19',
        'change · No loyalty · cancelled · cancelled unknown-day · from Anna · raised 2026-11-16',
        'change · Dark mode · from Sam · raised 2026-11-17',
      ],
    ],
    [
      '| 变更内容 | 提出人 | 申请日期 | 状态 |\n|---|---|---|---|\n| 增加导出 | 赵总 | 11月12日 | 已批准 |\n| 去掉积分 | 赵总 | 11月16日 | 已驳回 |\n| 夜间模式 | 王伟 | 11月17日 | 待审批 |',
      [
        'change · 增加导出 · from 赵总 · requested 2026-11-12 · agreed unknown-day',
        'change · 去掉积分 · cancelled · cancelled unknown-day · from 赵总 · requested 2026-11-16',
        'change · 夜间模式 · from 王伟 · requested 2026-11-17',
      ],
    ],
    [
      '| Issue | Raised on | Owner | Status |\n|---|---|---|---|\n| No fonts | 12 Nov | Sam | In progress |',
      ['issue · No fonts · Sam · in-progress · raised 2026-11-12'],
    ],
    // What is done about an issue stands as the issue does.
    [
      '| Issue | Action | Owner | Status |\n|---|---|---|---|\n| No till | Mend it | Sam | Resolved 19 Nov |',
      ['action · Mend it · Sam · done · done 2026-11-19', 'issue · No till · Sam · done'],
    ],
    // A day to come is when something is due.
    ['| Risk | Owner | Date |\n|---|---|---|\n| Late oak | Sam | 27 Nov |', ['risk · Late oak · Sam · 2026-11-27']],
    [
      '| Risk | Owner | Status |\n|---|---|---|\n| Late oak | Sam | Mitigated |\n| 木料延迟 | 王伟 | 已缓解 |',
      ['risk · Late oak · Sam · done', 'risk · 木料延迟 · 王伟 · done'],
    ],
    // What is assumed is nothing to do.
    [
      '| Type | Description | Owner | Status |\n|---|---|---|---|\n| Risk | Late oak | Sam | Open |\n| Assumption | The client has a lift | Anna | Open |\n| Dependency | The architect delivers | Anna | Open |\n| 假设 | 客户有电梯 | 赵总 | |',
      ['risk · Late oak · Sam'],
    ],
  ] as const)
    it(`reads ${table.slice(0, table.indexOf('\n'))}`, () =>
      assert.deepEqual(readEntries(`${HEAD}${table}\n`).map(entryInWords), entries));

  for (const none of ['None on our side', 'No changes to scope', 'No issues from their side', '我方无', '我方暂无风险'])
    it(`takes “${none}” for none`, () => assert.deepEqual(readEntries(`${HEAD}## Changes\n\n- ${none}\n`), []));
  for (const some of ['None of our printers works', 'No changes to scope without a signature', '我方无人值守'])
    it(`takes “${some}” for something`, () => assert.equal(readEntries(`${HEAD}## Issues\n\n- ${some}\n`).length, 1));
});
