import type { TrackedEntry } from '../../model/snapshot';
import { RULE_COMMANDS, runCommand } from '../commands';
import { defineRule } from '../defineRule';
import { ACME, lines, SHILI } from '../exampleNotes';
import { askDay, setToday } from '../fieldFixes';
import { openPast } from '../openPast';
import { shorten } from '../shorten';

type Data = { readonly text: string; readonly requested: string; readonly age: number };

export const notAgreed = defineRule<Data>({
  id: 'expectations/not-agreed',
  scope: 'project',
  severity: 'warning',
  timed: true,
  docs: {
    en: {
      title: 'Change the client never agreed to',
      what: 'A change of goals, scope, time or resources that the client was told of and has not agreed to within the limit (`response.agree`, ten working days by default). Of a change nobody has told them about, *not communicated* says so first.',
      why: 'A change that one side works on and the other has not accepted is a dispute with a delay.',
      instead:
        'Get a yes or a no, and note the day: `[agreed:: 2026-11-20]`. A refused change is cancelled, not left open.',
    },
    'zh-cn': {
      title: '变更没有得到客户同意',
      what: '目标、范围、时间或资源的变更，超过期限（`response.agree`，默认十个工作日）还没有得到客户同意。尚未告知客户的变更，由“没有告知客户”先行提示。',
      why: '一方已经在做、另一方还没接受的变更，就是推迟发作的争议。',
      instead: '要一个明确的答复，并记下日期：`[agreed:: 2026-11-20]`。客户不同意就取消，不要悬着。',
    },
  },
  message: {
    en: ({ text, requested, age }) =>
      `The client has not agreed to the change “${text}” (since ${requested}, ${age} working days). Get a yes or a no before more work goes into it.`,
    'zh-cn': ({ text, requested, age }) =>
      `变更“${text}”从 ${requested} 起已 ${age} 个工作日，客户还没有同意。请先得到明确答复，再继续投入。`,
  },
  *check(project, { asOf }) {
    const limit = project.response.agree;
    const told = (it: TrackedEntry) => (it.entry.steps?.communicated ? limit : undefined);
    for (const { tracked, since, age } of openPast(project, asOf, 'change', ['agreed'], told)) {
      const { note, entry } = tracked;
      yield {
        path: note.path,
        span: entry.textSpan,
        since,
        data: { text: shorten(entry.text), requested: since, age },
      };
    }
  },
  fixes: [
    setToday('agreed', { en: 'The client agreed today', 'zh-cn': '客户今天已同意' }),
    askDay('agreed', { en: 'The client agreed on…', 'zh-cn': '客户同意的日期…' }),
    {
      title: { en: () => 'Put it into the next report', 'zh-cn': () => '放进下一期报告' },
      safe: false,
      action: (_data, { project }) => project && runCommand(RULE_COMMANDS.generateClientReport, project.id),
    },
  ],
  examples: [
    {
      name: { en: 'told, and no answer', 'zh-cn': '告知了，没有回音' },
      today: '2026-11-27',
      files: {
        '示例公司/小程序/会议/2026-11-06.md': lines(
          '---',
          'type: meeting',
          'date: 2026-11-06',
          '---',
          '',
          '## 变更',
          '',
          '- ⟦优惠券放到二期 [affects:: scope] [communicated:: 2026-11-09]⟧',
        ),
        ...SHILI,
      },
      fixed: {
        '示例公司/小程序/会议/2026-11-06.md': lines(
          '---',
          'type: meeting',
          'date: 2026-11-06',
          '---',
          '',
          '## 变更',
          '',
          '- 优惠券放到二期 [affects:: scope] [communicated:: 2026-11-09] [agreed:: 2026-11-27]',
        ),
      },
    },
    {
      name: { en: 'agreed', 'zh-cn': '已同意' },
      today: '2026-11-27',
      files: {
        ...ACME,
        'acme/webshop/meetings/2026-11-06.md': lines(
          '---',
          'type: meeting',
          'date: 2026-11-06',
          '---',
          '',
          '## Changes',
          '',
          '- Gift vouchers come in version 2 [affects:: scope] [communicated:: 2026-11-09] [agreed:: 2026-11-12]',
        ),
      },
    },
    {
      name: { en: 'not told yet: that comes first', 'zh-cn': '还没告知：先告知' },
      today: '2026-11-27',
      files: {
        ...SHILI,
        '示例公司/小程序/会议/2026-11-06.md': lines(
          '---',
          'type: meeting',
          'date: 2026-11-06',
          '---',
          '',
          '## 变更',
          '',
          '- 优惠券放到二期 [affects:: scope]',
        ),
      },
    },
    {
      name: { en: 'the client has a week to think', 'zh-cn': '客户还有一周考虑' },
      today: '2026-11-27',
      files: {
        ...ACME,
        'acme/webshop/meetings/2026-11-20.md': lines(
          '---',
          'type: meeting',
          'date: 2026-11-20',
          '---',
          '',
          '## Changes',
          '',
          '- Gift vouchers come in version 2 [affects:: scope] [communicated:: 2026-11-23]',
        ),
      },
    },
  ],
});
