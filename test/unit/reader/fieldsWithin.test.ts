import assert from 'node:assert/strict';
import { readEntries, readEntry } from './reading';

const HEAD = '---\ntype: meeting\ndate: 2026-11-20\nparticipants: [Anna Schmidt, Sam Roe, 王伟]\n---\n\n';

describe('fields said in the text of an entry', () => {
  for (const [line, text, field] of [
    ['Risk: the oak is late. Mitigation: order ash. Owner: Sam.', 'the oak is late.', 'order ash'],
    ['Risk: the oak is late – mitigation: order ash', 'the oak is late', 'order ash'],
    ['Risk: the oak is late (workaround: ash for now), as in spring', 'the oak is late, as in spring', 'ash for now'],
    ['Issue: the till hangs; workaround: start it anew', 'the till hangs', 'start it anew'],
    ['风险：木料延迟。应对：先订白蜡木。负责人：王伟。', '木料延迟。', '先订白蜡木'],
    ['风险：木料延迟；措施：先订白蜡木；责任人：王伟', '木料延迟', '先订白蜡木'],
    ['风险：木料延迟，预案：先订白蜡木', '木料延迟', '先订白蜡木'],
    ['Feedback: the bill was wrong. Response: a new one was sent.', 'the bill was wrong.', 'a new one was sent'],
    ['客户反馈：账单有误，回复：已重开', '账单有误', '已重开'],
    // Not there, or of something else.
    ['Risk: the oak is late. Mitigation: none', 'the oak is late. Mitigation: none', undefined],
    ['Risk: mitigation plans are missing', 'mitigation plans are missing', undefined],
    ['Risk: the oak is late. Supplier: Meyer', 'the oak is late. Supplier: Meyer', undefined],
    ['Decision: we wait. Mitigation: order ash', 'we wait. Mitigation: order ash', undefined],
    ['Feedback: their first response: silence', 'their first response: silence', undefined],
  ] as const)
    it(`reads ${line}`, () => {
      const entry = readEntry(`${HEAD}${line}\n`);
      assert.deepEqual([entry.text, (entry.mitigation ?? entry.answer)?.value], [text, field]);
    });

  for (const [text, status] of [
    ['## Feedback\n\n- Too small\n  - Reply: we go to 16 px', 'done'],
    ['Feedback: too small\nReply: we go to 16 px', 'done'],
    ['## 客户反馈\n\n- 字太小\n  - 回复：改为 16 像素', 'done'],
    ['## Feedback\n\n- Too small\n  - Reply: Sam will check', 'open'],
    ['反馈：字太小，回复：下周答复', 'open'],
    ['Feedback: too small, nobody gave a reply', 'open'],
  ] as const)
    it(`takes ${JSON.stringify(text)} for ${status}`, () => assert.equal(readEntry(`${HEAD}${text}\n`).status, status));

  for (const [line, level] of [
    ['Risk (high): the oak is late', 'high'],
    ['- **Risk (low)**: the oak is late', 'low'],
    ['风险（高）：木料延迟', 'high'],
    ['Risk (new): the oak is late', undefined],
    ['Decision (high): we wait', undefined],
  ] as const)
    it(`reads how bad it is in ${line}`, () => assert.equal(readEntry(`${HEAD}${line}\n`).severity?.value, level));
});

describe('how feedback sounds', () => {
  for (const [text, tone] of [
    ['## Praise\n\n- Quick answers', 'praise'],
    ['## Client complaints\n\n- The bill is late', 'criticism'],
    ['## Customer concerns\n\n- The data leaves the country', 'concern'],
    ['## Feedback\n\n### Positive\n\n- Quick answers', 'praise'],
    ['## 表扬\n\n- 回复很快', 'praise'],
    ['## 客户顾虑\n\n- 数据会不会出境', 'concern'],
    ['Complaint: the bill is late', 'criticism'],
    ['投诉：账单总是晚到', 'criticism'],
    ['Concern: the data leaves the country', 'concern'],
    ['## Praise\n\n- The bill is late [tone:: criticism]', 'criticism'],
    ['## Praise and complaints\n\n- The bill is late', undefined],
    ['## Feedback\n\n- No concerns about the price', undefined],
  ] as const)
    it(`reads ${JSON.stringify(text)}`, () => assert.equal(readEntry(`${HEAD}${text}\n`).tone?.value, tone));
});

describe('labels of changes', () => {
  for (const line of ['CR: add French', 'Change in scope: add French', '变更申请：增加法语', '范围变更：增加法语'])
    it(`reads ${line}`, () => assert.equal(readEntry(`${HEAD}${line}\n`).kind, 'change'));
  for (const line of ['Change of address: Berlin', 'Change log: updated', '人员变更：李伟接替张三', 'Scope: the shop'])
    it(`reads no change from ${line}`, () => assert.deepEqual(readEntries(`${HEAD}${line}\n`), []));
});

describe('where a labelled entry ends', () => {
  for (const [lines, text] of [
    [
      'Blocker: no keys yet, waiting for Anna\nThe biggest worry is the lift: it may stop again',
      'no keys yet, waiting for Anna',
    ],
    ['Risk: the lease ends in January\nWe talked about the register and closed R4.', 'the lease ends in January'],
    ['Concern: the budget is not approved.\nNo blockers.', 'the budget is not approved.'],
    ['阻塞：账号没开，等对方IT\n最大的风险是木料延迟。', '账号没开，等对方IT'],
    ['阻塞：钥匙没到，等客户\n讨论了风险清单，关闭R4。', '钥匙没到，等客户'],
    ['变更：增加英文版\n记录已更新', '增加英文版'],
    // What goes on.
    ['Risk: the lease ends in January\nand nobody has asked', 'the lease ends in January and nobody has asked'],
    ['Risk: the lease ends and\nAnna has not asked them yet', 'the lease ends and Anna has not asked them yet'],
    [
      'Risk: the lease ends in January\nThis holds for the shop only',
      'the lease ends in January This holds for the shop only',
    ],
    ['风险：租约一月到期，\n续签没有把握', '租约一月到期， 续签没有把握'],
    ['风险：租约一月到期\n但只涉及店面', '租约一月到期 但只涉及店面'],
  ] as const)
    it(`reads ${JSON.stringify(lines)}`, () => assert.equal(readEntry(`${HEAD}${lines}\n`).text, text));

  it('takes a label with none for none, whatever the next line says', () =>
    assert.deepEqual(readEntries(`${HEAD}变更：无\n变更记录已更新\n`), []));

  it('lets what keeps something inside hold for the lines below', () => {
    const [entry] = readEntries(`${HEAD}Risk: the lease ends #internal\nWe never told the client about it.\n`);
    assert.equal(entry?.text, 'the lease ends We never told the client about it.');
  });
});

describe('who came up with it', () => {
  for (const [line, from] of [
    ['Change: one more page (requested by Anna, two days)', 'Anna'],
    ['Risk: the shop closes, raised by Anna Schmidt', 'Anna Schmidt'],
    ['变更：新增落地页（王伟提出，两天）', '王伟'],
    ['Feedback: Anna: the desk is too low', 'Anna'],
    ['客户反馈：王伟：桌子太矮', '王伟'],
    ['Change: one more page (requested by Legal)', undefined],
    ['Risk: the ramp is raised by Friday', undefined],
    ['Feedback: Desk: too low', undefined],
    ['变更：新增落地页，王伟提出异议', undefined],
  ] as const)
    it(`reads ${line}`, () => assert.equal(readEntry(`${HEAD}${line}\n`).from?.value, from));
});

describe('feedback that asks for nothing', () => {
  for (const line of ['Love the filter!', 'Exactly what we needed.', '王伟对看板非常满意。', '培训很到位'])
    it(`takes “${line}” for praise`, () =>
      assert.equal(readEntry(`${HEAD}## Feedback\n\n- ${line}\n`).tone?.value, 'praise'));
  for (const line of [
    'Great work, but the export is slow',
    'Love it, would like a dark mode too',
    'A great concern is the price',
    'Not a great start',
    'Is it great?',
    '非常满意，不过导出太慢',
    '感谢，希望支持英文',
    'The search is slow',
  ])
    it(`does not take “${line}” for praise`, () =>
      assert.equal(readEntry(`${HEAD}## Feedback\n\n- ${line}\n`).tone, undefined));
});

describe('how bad an issue is, last in brackets', () => {
  for (const [line, level] of [
    ['Issue: the export is empty (open, high)', 'high'],
    ['问题：导出文件为空（未解决，严重）', 'high'],
    ['问题：导出文件为空（处理中、中）', 'medium'],
    ['Issue: the export is empty (since Monday, high season)', undefined],
    ['Issue: the shelf is too low (red, blue)', undefined],
  ] as const)
    it(`reads ${line}`, () => assert.equal(readEntry(`${HEAD}${line}\n`).severity?.value, level));
});
