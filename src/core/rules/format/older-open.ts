import { defineRule } from '../defineRule';
import { ACME, lines, SHILI } from '../exampleNotes';

type Data = { readonly count: number; readonly project: string; readonly before: string };

/** Made by the look-back (`keepRecent`) and not by a check of its own: one line for all that lies further back. */
export const olderOpen = defineRule<Data>({
  id: 'format/older-open',
  scope: 'project',
  severity: 'info',
  docs: {
    en: {
      title: 'Older open points',
      what: 'One line per project for everything that fell due, was asked or was promised longer ago than `rapport.lookBack` days and is still open.',
      why: 'A hundred warnings about last year hide the three that matter this week. One line keeps the old ones from being forgotten.',
      instead:
        'Close or answer what is settled, set the project to `complete` when it is over, or raise `rapport.lookBack` to see each one.',
    },
    'zh-cn': {
      title: '更早的未了事项',
      what: '每个项目一行，汇总早于 `rapport.lookBack` 天、至今仍未了结的到期、提问和承诺。',
      why: '去年的一百条提醒会淹没本周真正要紧的三条。汇成一行，既不打扰，也不会忘记。',
      instead: '把已经解决的关闭或补上答复；项目结束后把状态改为 `complete`；想逐条查看就调大 `rapport.lookBack`。',
    },
  },
  message: {
    en: ({ count, project, before }) =>
      `${project}: ${count} open ${count === 1 ? 'point' : 'points'} from before ${before} ${count === 1 ? 'is' : 'are'} not listed one by one. Close what is settled, or raise rapport.lookBack to see each.`,
    'zh-cn': ({ count, project, before }) =>
      `${project}：${before} 之前还有 ${count} 项未了，没有逐条列出。已解决的请关闭；想逐条查看，请调大 rapport.lookBack。`,
  },
  *check() {},
  fixes: [],
  examples: [
    {
      name: { en: 'questions of last spring', 'zh-cn': '去年春天的问题' },
      today: '2026-11-27',
      files: {
        ...ACME,
        'acme/webshop/project.md': lines('---', '⟦type: project⟧', 'client: Acme GmbH', 'name: Webshop', '---'),
        'acme/webshop/meetings/2026-03-02.md': lines(
          '---',
          'type: meeting',
          'date: 2026-03-02',
          '---',
          '',
          '## Client questions',
          '',
          '- Can guests pay by invoice?',
        ),
      },
    },
    {
      name: { en: 'answered then', 'zh-cn': '当时已经答复' },
      today: '2026-11-27',
      files: {
        ...SHILI,
        '示例公司/小程序/会议/2026-03-02.md': lines(
          '---',
          'type: meeting',
          'date: 2026-03-02',
          '---',
          '',
          '## 客户问题',
          '',
          '- 可以开发票吗？ [answered:: 2026-03-03]',
        ),
      },
    },
    {
      name: { en: 'recent ones are listed one by one', 'zh-cn': '最近的逐条列出' },
      today: '2026-11-27',
      files: {
        ...ACME,
        'acme/webshop/meetings/2026-11-13.md': lines(
          '---',
          'type: meeting',
          'date: 2026-11-13',
          '---',
          '',
          '## Client questions',
          '',
          '- Can guests pay by invoice?',
        ),
      },
    },
  ],
});
