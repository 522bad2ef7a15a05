import { RULE_COMMANDS, runCommand } from '../commands';
import { defineRule } from '../defineRule';
import { ACME, lines, SHILI } from '../exampleNotes';
import { askDay, setToday } from '../fieldFixes';
import { openPast } from '../openPast';
import { shorten } from '../shorten';

type Data = { readonly text: string; readonly requested: string; readonly age: number };

/** Once told, the client is to agree. */
const NEXT = ['expectations/not-agreed'] as const;

export const notCommunicated = defineRule<Data>({
  id: 'expectations/not-communicated',
  scope: 'project',
  severity: 'warning',
  timed: true,
  docs: {
    en: {
      title: 'Change the client was not told of',
      what: 'A change of goals, scope, time or resources whose effect was not communicated within the limit (`response.communicate`, three working days by default).',
      why: 'The client expects the old plan until you say otherwise. Every day in between makes the news bigger.',
      instead: 'Tell them what changes, why, and what it costs, and note the day: `[communicated:: 2026-11-20]`.',
    },
    'zh-cn': {
      title: '变更没有告知客户',
      what: '目标、范围、时间或资源的变更，超过期限（`response.communicate`，默认三个工作日）还没有与客户沟通。',
      why: '您不说，客户就一直按旧计划期待。每拖一天，消息就更沉重一分。',
      instead: '说明改了什么、为什么、代价是什么，并记下日期：`[communicated:: 2026-11-20]`。',
    },
  },
  message: {
    en: ({ text, requested, age }) =>
      `The client has not been told of the change “${text}” (since ${requested}, ${age} working days). Tell them what changes, why, and what it costs.`,
    'zh-cn': ({ text, requested, age }) =>
      `变更“${text}”从 ${requested} 起已 ${age} 个工作日没有告知客户。请说明改了什么、为什么、代价是什么。`,
  },
  *check(project, { asOf }) {
    const limit = project.response.communicate;
    for (const { tracked, since, age } of openPast(project, asOf, 'change', ['communicated', 'agreed'], () => limit)) {
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
    setToday('communicated', { en: 'The client was told today', 'zh-cn': '今天已告知客户' }, NEXT),
    askDay('communicated', { en: 'The client was told on…', 'zh-cn': '告知客户的日期…' }, NEXT),
    {
      title: { en: () => 'Put it into the next report', 'zh-cn': () => '放进下一期报告' },
      safe: false,
      action: (_data, { project }) => project && runCommand(RULE_COMMANDS.generateClientReport, project.id),
    },
  ],
  examples: [
    {
      name: { en: 'two weeks, and not a word', 'zh-cn': '两周了，一句没提' },
      today: '2026-11-27',
      files: {
        'acme/webshop/meetings/2026-11-13.md': lines(
          '---',
          'type: meeting',
          'date: 2026-11-13',
          '---',
          '',
          '## Changes',
          '',
          '- ⟦Gift vouchers come in version 2 [affects:: scope]⟧',
        ),
        ...ACME,
      },
      fixed: {
        'acme/webshop/meetings/2026-11-13.md': lines(
          '---',
          'type: meeting',
          'date: 2026-11-13',
          '---',
          '',
          '## Changes',
          '',
          '- Gift vouchers come in version 2 [affects:: scope] [communicated:: 2026-11-27]',
        ),
      },
    },
    {
      name: { en: 'told', 'zh-cn': '已告知' },
      today: '2026-11-27',
      files: {
        ...SHILI,
        '示例公司/小程序/会议/2026-11-13.md': lines(
          '---',
          'type: meeting',
          'date: 2026-11-13',
          '---',
          '',
          '## 变更',
          '',
          '- 优惠券放到二期 [affects:: scope] [communicated:: 2026-11-16]',
        ),
      },
    },
    {
      name: { en: 'requested yesterday', 'zh-cn': '昨天才提出' },
      today: '2026-11-27',
      files: {
        ...ACME,
        'acme/webshop/meetings/2026-11-26.md': lines(
          '---',
          'type: meeting',
          'date: 2026-11-26',
          '---',
          '',
          '## Changes',
          '',
          '- Gift vouchers come in version 2 [affects:: scope]',
        ),
      },
    },
  ],
});
