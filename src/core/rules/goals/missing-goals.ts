import type { FixAction } from '../../model/finding';
import type { Note } from '../../model/note';
import { defineRule, type FixContext } from '../defineRule';
import { editNote } from '../editNote';
import { noteHead } from '../noteHead';
import { suggestedGoals } from './suggestedGoals';

/** What is asked of a goal once it is there. */
const NEXT = ['goals/unconfirmed', 'goals/unreviewed'] as const;

type Data = { readonly title: string; readonly planned: boolean };

export const missingGoals = defineRule<Data>({
  id: 'goals/missing-goals',
  scope: 'note',
  fades: 'silently',
  severity: 'warning',
  skipsInternal: true,
  docs: {
    en: {
      title: 'Meeting without goals',
      what: 'A meeting or call, or any planned communication, that does not say what it should achieve.',
      why: 'People prepare for a goal, not for a time slot. Without one, nobody can tell afterwards whether the hour was worth it, the client included.',
      instead:
        'Write one to three goals that can be met or missed: “Agree the launch date”, not “Launch”. Send them to the client beforehand.',
    },
    'zh-cn': {
      title: '会议没有目标',
      what: '会议、电话，或任何计划中的沟通，没有写明要达成什么。',
      why: '大家是为目标做准备，不是为时间段做准备。没有目标，会后谁也说不清这一小时值不值，客户也一样。',
      instead: '写一到三条可以判断是否达成的目标：写“确定上线日期”，不要写“上线”。会前发给客户。',
    },
  },
  message: {
    en: ({ title, planned }) =>
      planned
        ? `“${title}” has no goals yet. Say what it should achieve and send it to the client before the meeting, so that everyone can prepare.`
        : `“${title}” has no goals. Say what it was to achieve, so that you and the client can tell whether it did.`,
    'zh-cn': ({ title, planned }) =>
      planned
        ? `“${title}”还没有写目标。请写明要达成什么，会前发给客户，双方才好准备。`
        : `“${title}”没有写目标。请写明当时要达成什么，双方才能判断是否达成。`,
  },
  *check(note, { asOf }) {
    if (needsGoals(note) && note.goals.length === 0) {
      const planned = note.status?.value === 'planned' || (note.date !== undefined && note.date.value > asOf);
      yield { span: noteHead(note), data: { title: note.title, planned } };
    }
  },
  fixes: [
    {
      title: { en: () => 'Add suggested goals', 'zh-cn': () => '填入建议的目标' },
      safe: false,
      leadsTo: NEXT,
      applies: ({ planned }) => planned,
      action: (_data, context) => suggest(context),
    },
    {
      title: { en: () => 'Write a goal…', 'zh-cn': () => '写一条目标…' },
      asks: 'text',
      safe: false,
      leadsTo: NEXT,
      action: (_data, context, answer) =>
        answer ? editNote(context, { op: 'add-to-list', key: 'goals', values: [answer] }) : undefined,
    },
    {
      // What a meeting that is over was for, only those who were there know: the suggestion comes second.
      title: { en: () => 'Add suggested goals, to be checked', 'zh-cn': () => '填入建议的目标，再核对' },
      safe: false,
      leadsTo: NEXT,
      applies: ({ planned }) => !planned,
      action: (_data, context) => suggest(context),
    },
  ],
  examples: [
    {
      name: { en: 'a meeting that nobody can prepare for', 'zh-cn': '谁也没法准备的会议' },
      today: '2026-11-23',
      files: {
        'meetings/2026-11-20-weekly.md':
          '---\ntype: meeting\ndate: 2026-11-20\nparticipants: [Anna Schmidt, Li Wei]\n---\n\n⟦# Weekly call⟧\n\nWe went through the board.\n\n## Decisions\n\n- Launch on 1 December\n',
      },
      fix: 1,
      answer: 'Agree the launch date',
      fixed: {
        'meetings/2026-11-20-weekly.md':
          '---\ntype: meeting\ndate: 2026-11-20\nparticipants: [Anna Schmidt, Li Wei]\ngoals:\n  - Agree the launch date\n---\n\n# Weekly call\n\nWe went through the board.\n\n## Decisions\n\n- Launch on 1 December\n',
      },
    },
    {
      name: { en: 'goals in the body count', 'zh-cn': '写在正文里的目标也算' },
      today: '2026-11-23',
      files: {
        '会议/2026-11-20-周会.md':
          '---\ntype: meeting\ndate: 2026-11-20\nparticipants: [王伟, 李娜]\n---\n\n# 周会\n\n## 会议目标\n\n- 确定上线日期\n\n## 讨论\n\n看了一遍进度。\n\n## 决议\n\n- 12 月 1 日上线\n',
      },
    },
    {
      name: { en: 'a message that came in needs no goals', 'zh-cn': '已经发生的邮件不需要目标' },
      today: '2026-11-23',
      files: {
        'log/2026-11-20-mail.md':
          '---\ntype: email\ndate: 2026-11-20\nparticipants: [Anna Schmidt]\n---\n\n# Invoice address\n\nAnna sent the new address.\n',
      },
    },
  ],
});

function suggest(context: FixContext): FixAction {
  const values = suggestedGoals(context.note, context.project);
  return editNote(context, { op: 'add-to-list', key: 'goals', values });
}

/** Written communication that already happened was somebody's answer or question; only a planned one needs a goal. */
function needsGoals(note: Note): boolean {
  if (note.status?.value === 'cancelled') {
    return false;
  }
  const written = note.kind === 'email' || note.kind === 'chat';
  return note.kind === 'meeting' || note.kind === 'call' || (written && note.status?.value === 'planned');
}
