import { isOpen } from '../../calendar/overdue';
import { defineRule } from '../defineRule';
import { editNote } from '../editNote';
import { setFields } from '../entryAt';
import { shorten } from '../shorten';

type Data = { readonly text: string };

export const actionWithoutOwner = defineRule<Data>({
  id: 'records/action-without-owner',
  scope: 'note',
  fades: 'counted',
  severity: 'warning',
  docs: {
    en: {
      title: 'Action without an owner',
      what: 'An open action item that names nobody.',
      why: 'What everybody is to do, nobody does, and the client finds out at the next meeting.',
      instead: 'Name one person: `- [ ] Send the contract @anna`. If two must help, one still owns it.',
    },
    'zh-cn': {
      title: '行动项没有负责人',
      what: '没有写明由谁来做的未完成行动项。',
      why: '人人都要做的事，往往没有人做，等到下次开会客户才发现。',
      instead: '写明一个人：`- [ ] 发送合同 @王伟`。需要两个人配合时，也只由一个人负责。',
    },
  },
  message: {
    en: ({ text }) => `Nobody is named to do “${text}”. Add who does it, or it will be left lying.`,
    'zh-cn': ({ text }) => `“${text}”没有写由谁来做。请写明负责人，否则容易没人管。`,
  },
  *check(note) {
    for (const entry of note.entries) {
      if (entry.kind === 'action' && isOpen(entry) && !entry.owners?.length) {
        // An old action that is due next week is no archive yet.
        const since = entry.due && note.date && entry.due.value > note.date.value ? { since: entry.due.value } : {};
        yield { span: entry.textSpan, data: { text: shorten(entry.text) }, ...since };
      }
    }
  },
  fixes: [
    {
      title: { en: () => 'Set who does it…', 'zh-cn': () => '指定负责人…' },
      asks: 'person',
      safe: false,
      action: (_data, context, answer) =>
        answer ? editNote(context, ...setFields(context, [['owner', answer]])) : undefined,
    },
  ],
  examples: [
    {
      name: { en: 'an action of nobody’s', 'zh-cn': '没人负责的行动项' },
      today: '2026-11-23',
      files: {
        'meetings/2026-11-20.md':
          '---\ntype: meeting\ndate: 2026-11-20\nparticipants: [Anna Schmidt, Li Wei]\ngoals: [Agree the launch date]\n---\n\nWe agreed on the date.\n\n## Action items\n\n- [ ] ⟦Send the contract 📅 2026-12-01⟧\n',
      },
      answer: 'Anna Schmidt',
      fixed: {
        'meetings/2026-11-20.md':
          '---\ntype: meeting\ndate: 2026-11-20\nparticipants: [Anna Schmidt, Li Wei]\ngoals: [Agree the launch date]\n---\n\nWe agreed on the date.\n\n## Action items\n\n- [ ] Send the contract @{Anna Schmidt} 📅 2026-12-01\n',
      },
    },
    {
      name: { en: 'an owner in any notation', 'zh-cn': '负责人的各种写法都算' },
      today: '2026-11-23',
      files: {
        '会议/2026-11-20.md':
          '---\ntype: meeting\ndate: 2026-11-20\nparticipants: [王伟, 李娜]\ngoals: [确定上线日期]\n---\n\n上线日期已确认。\n\n## 行动项\n\n- [ ] 发送合同 负责人:王伟 截止:2026-12-01\n- [ ] 准备测试账号 @李娜 📅 2026-12-02\n',
      },
    },
    {
      name: { en: 'a finished action may stay as it is', 'zh-cn': '已完成的行动项不必再补' },
      today: '2026-11-23',
      files: {
        'meetings/2026-11-20.md':
          '---\ntype: meeting\ndate: 2026-11-20\nparticipants: [Anna Schmidt, Li Wei]\ngoals: [Agree the launch date]\n---\n\nWe agreed on the date.\n\n## Action items\n\n- [x] Send the contract ✅ 2026-11-21\n- [-] Book the large room\n',
      },
    },
  ],
});
