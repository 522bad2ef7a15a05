import { defineRule } from '../defineRule';
import { lines } from '../exampleNotes';

type Data = { readonly count: number; readonly shown: number };

/** Made by the limit per note (`limitPerNote`) and not by a check of its own. */
export const tooMany = defineRule<Data>({
  id: 'format/too-many',
  scope: 'note',
  severity: 'info',
  docs: {
    en: {
      title: 'More problems than are shown',
      what: 'A note with more than a hundred problems shows the gravest hundred and this line.',
      why: 'A list that nobody can read to its end helps nobody.',
      instead:
        'Mend the ones shown; the next ones appear. A rule that does not suit you can be turned off in `rapport.rules`.',
    },
    'zh-cn': {
      title: '问题太多，未全部显示',
      what: '一篇笔记的问题超过一百条时，只显示最要紧的一百条和这一行。',
      why: '看不到头的清单帮不了任何人。',
      instead: '先处理已显示的，其余的会随后出现。不适合您的规则可以在 `rapport.rules` 里关闭。',
    },
  },
  message: {
    en: ({ count, shown }) =>
      `This note has ${count} more problems than the ${shown} shown. Mend some of them and the next ones appear.`,
    'zh-cn': ({ count, shown }) =>
      `这篇笔记除已显示的 ${shown} 条外，还有 ${count} 条问题。先处理一些，其余的会随后出现。`,
  },
  *check() {},
  fixes: [],
  examples: [
    {
      name: { en: 'a hundred and twenty actions of nobody’s', 'zh-cn': '一百二十条没有负责人的行动项' },
      today: '2026-11-23',
      files: { 'meetings/2026-11-20.md': `⟦⟧${manyActions(120, 'Task', '')}` },
    },
    {
      name: { en: 'as many, each with owner and date', 'zh-cn': '同样多，但都有负责人和期限' },
      today: '2026-11-23',
      files: { '会议/2026-11-20.md': manyActions(120, '任务', ' @王伟 📅 2026-12-01') },
    },
    {
      name: { en: 'fewer than a hundred', 'zh-cn': '不到一百条' },
      today: '2026-11-23',
      files: { 'meetings/2026-11-20.md': manyActions(40, 'Task', '') },
    },
  ],
});

function manyActions(count: number, name: string, fields: string): string {
  const actions = Array.from({ length: count }, (_, i) => `- [ ] ${name} ${i + 1}${fields}`);
  return lines('---', 'type: meeting', 'date: 2026-11-20', '---', '', ...actions);
}
