import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits } from '../../src/core/edits/applyEdits';
import { planEdits } from '../../src/core/edits/planEdits';
import type { LocalDate } from '../../src/core/model/date';
import type { Finding } from '../../src/core/model/finding';
import { fixAction } from '../../src/core/rules/messageOf';
import { visibilityOf } from '../../src/core/visibility/decide';
import { analyse } from '../support/analyse';

const TODAY = '2026-11-20';
const RULE = 'records/undocumented-action';
const PATH = 'acme/shop/meetings/2026-11-20.md';
const RUNS = { numRuns: 250, seed: 20261120 };

const some = fc.constantFrom;

/** A promise in English, its day anywhere in it. */
const english = fc
  .record({
    lead: some('', 'The date is fine. ', 'After some talk, ', 'Anna met Tom. ', '(As before: '),
    who: some('Tom', 'Anna Schmidt', 'Li Wei', 'Tom and Anna', 'He', 'She', 'The printer', '@priya', 'We'),
    will: some('will', 'promised to', 'has to', 'is going to', 'agreed to'),
    deed: some(
      'send the contract DAY',
      'call them DAY about the load test',
      'move the launch to Friday',
      'run `npm audit` DAY and fill in https://shop.example/audit',
      'prepare Friday’s demo DAY',
      'talk to the owners, DAY settle it',
      'check the price (was due 10 November) DAY',
      'ask **Marion** for two more days DAY, then call the bank',
      'book the room for Friday (second floor)',
      'send the list (DAY) to the [bank](https://bank.example)',
    ),
    day: some(
      'by 2 December',
      'on Monday',
      'tomorrow',
      'before 2026-12-01',
      'by next Friday afternoon',
      'until Wednesday',
    ),
    end: some('.', ' (internal).', '', ' #internal.', ', as agreed.', '.)'),
  })
  .map(({ lead, who, will, deed, day, end }) => `${lead}${who} ${will} ${deed.replace('DAY', day)}${end}`);

/** The same in Chinese. */
const chinese = fc
  .record({
    lead: some('', '上线日期没有异议。', '测试环境不稳定，', '王伟昨天见了赵敏，', '（'),
    who: some('王伟', '赵敏', '王伟和赵敏', '她', '我们', '各组', '由设计组'),
    will: some('', '负责', '答应', '会', '将'),
    deed: some(
      'DAY发送合同',
      '协调 IT 部，DAY解决',
      '把报价单DAY发给客户',
      '答复需要评估，DAY给结论',
      'DAY准备周五的会议',
      '把上线推迟到周五',
      '执行 `make check`，DAY回复',
      '整理**周五**会议材料',
      'DAY提供数据字典（11月10日就该给）',
    ),
    day: some('周五前', '12月1日前', '明天', '在下周二之前', '下周一', '月底前'),
    end: some('。', '', '（内部）。', '，大家同意。', '）'),
  })
  .map(({ lead, who, will, deed, day, end }) => `${lead}${who}${will}${deed.replace('DAY', day)}${end}`);

const note = fc
  .record({
    head: some('', 'visibility: client\n'),
    above: some('', '## Internal\n\n', '## Discussion\n\n- ', '## 讨论\n\n', '## For the client\n\n'),
    said: fc.oneof(english, chinese),
    below: some(
      '',
      '\n\n## Action items\n\n- [ ] Book the hall @Tom 📅 2026-12-11',
      '\n\n## 待办\n\n1. 订会议室 @王伟 📅 2026-12-11',
      '\n\nAction: Book the hall @Tom 📅 2026-12-11',
    ),
  })
  .map(
    ({ head, above, said, below }) =>
      `---\ntype: meeting\ndate: 2026-11-20\n${head}participants: [Anna Schmidt, Li Wei, Tom Baker, 王伟, 赵敏]\ngoals: [Agree the launch date]\n---\n\n${above}${said}${below}\n\n## Decisions\n\n- Launch on 8 December\n`,
  );

const filesWith = (text: string) => ({
  [PATH]: text,
  'acme/shop/project.md':
    '---\ntype: project\nclient: Acme\nname: Shop\nteam: [Li Wei, Tom Baker, 王伟, 赵敏, 设计组, Priya]\ncontacts: [Anna Schmidt]\n---\n',
});

describe('what the fix writes of a promise', () => {
  it('reads again as the action that was meant, shows no client more, and gives no finding of its own', () => {
    let written = 0;
    fc.assert(
      fc.property(note, (text) => {
        const before = analyse(filesWith(text), TODAY);
        for (const finding of before.findings.filter((it) => it.rule === RULE && it.path === PATH)) {
          const fixed = fixedBy(finding, before, text);
          if (fixed === undefined) continue;
          written++;
          const after = analyse(filesWith(fixed), TODAY);
          const old = before.snapshot.notes.get(PATH);
          const now = after.snapshot.notes.get(PATH);
          assert.ok(old && now);
          const known = new Set(old.entries.map(({ text: said }) => said));
          const added = now.entries.filter((entry) => !known.has(entry.text));
          const promise = finding.data as { readonly action: string; readonly due: string; readonly who: string };
          assert.deepEqual(
            added.map(({ kind, status, due }) => [kind, status, due?.value]),
            [['action', 'open', promise.due]],
            fixed,
          );
          const [action] = added;
          assert.ok(action);
          assert.equal(bare(action.text), bare(promise.action), fixed);
          assert.deepEqual(
            action.owners?.map(({ value }) => value.toLowerCase().split(/\s/)[0]),
            promise.who.split(/ and |和/).map((name) => name.replace(/^@/, '').toLowerCase().split(/\s/)[0]),
            fixed,
          );
          assert.ok(!visibilityOf(now, action).visible, fixed);
          assert.deepEqual(caused(before.findings, after.findings), [], fixed);
        }
      }),
      RUNS,
    );
    assert.ok(written > 60, `${written} written`);
  });
});

function fixedBy(finding: Finding, { snapshot }: ReturnType<typeof analyse>, text: string): string | undefined {
  const offer = finding.fixes.find((it) => it.safe && it.asks === undefined);
  const from = snapshot.notes.get(PATH);
  const action = from && offer && fixAction(finding, offer, { note: from, text, today: TODAY as LocalDate });
  if (!from || action?.kind !== 'edit') return undefined;
  const outcome = planEdits(text, from, action.operations, TODAY as LocalDate);
  return outcome.ok ? applyEdits(text, outcome.edits) : undefined;
}

/** What is found now that was not before, but for what asks more of a promise once it stands in the list. */
function caused(before: readonly Finding[], after: readonly Finding[]): readonly string[] {
  const count = (findings: readonly Finding[], rule: string) => findings.filter((it) => it.rule === rule).length;
  const expected = ['format/unknown-person', 'trust/promise-overdue'];
  return [...new Set(after.map(({ rule }) => rule))].filter(
    (rule) => !expected.includes(rule) && count(after, rule) > count(before, rule),
  );
}

/** Without blanks and the signs of code, and without what says that it is internal. */
function bare(text: string): string {
  return text.replace(/[（(](?:internal|内部)[)）]|#internal|[`\s]+/g, '');
}
