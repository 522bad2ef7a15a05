import { isVague } from '../../facts/isVague';
import { isHeld, isMeeting } from '../../facts/meetingState';
import { defineRule } from '../defineRule';
import { editNote } from '../editNote';
import { ACME, lines, SHILI } from '../exampleNotes';
import { pastLimit } from '../limit';
import { shorten } from '../shorten';
import { setOnGoals } from './goalEdits';

type Data = { readonly goal: string; readonly date: string };

/** Working days after a meeting until which its goals should be looked at again. */
const LIMIT = 2;

export const unreviewed = defineRule<Data>({
  id: 'goals/unreviewed',
  scope: 'project',
  severity: 'info',
  timed: true,
  skipsInternal: true,
  docs: {
    en: {
      title: 'Goal without an outcome',
      what: 'A goal of a meeting held more than two working days ago, with no word on whether it was met. Of a vague goal nobody could say, so it is not asked.',
      why: 'Unmet goals come back as surprises. Saying so early, and to the client, is how they become the next agenda.',
      instead: 'Note the outcome of each goal: `{ goal: …, outcome: met }` (met, partly or unmet).',
    },
    'zh-cn': {
      title: '目标没有结果',
      what: '会议已经过去两个工作日以上，目标是否达成还没有记录。空泛的目标无法判断，不问。',
      why: '没达成的目标迟早会变成意外。尽早说明，才能放进下一次议程。',
      instead: '给每个目标记下结果：`{ goal: …, outcome: met }`（met 达成、partly 部分达成、unmet 未达成）。',
    },
  },
  message: {
    en: ({ goal, date }) =>
      `Was “${goal}” achieved on ${date}? Note the outcome (met, partly or unmet), so that what is left gets a next step.`,
    'zh-cn': ({ goal, date }) =>
      `${date} 的目标“${goal}”达成了吗？请记下结果（达成、部分达成或未达成），剩下的才有下一步。`,
  },
  *check(project, { asOf }) {
    for (const { note } of project.communications) {
      const date = note.date?.value;
      if (!date || !isMeeting(note) || !isHeld(note, asOf) || !pastLimit(project.calendar, date, LIMIT, asOf)) {
        continue;
      }
      for (const goal of note.goals) {
        if (!goal.outcome && !isVague(goal.text)) {
          yield { path: note.path, span: goal.span, since: date, data: { goal: shorten(goal.text), date } };
        }
      }
    }
  },
  fixes: [
    {
      title: { en: () => 'Set the outcome…', 'zh-cn': () => '填写结果…' },
      asks: 'outcome',
      safe: false,
      action: (_data, context, answer) => {
        const goal = context.note.goals.find((it) => it.span.start === context.span.start);
        return goal && answer ? editNote(context, ...setOnGoals(context.note, [goal], 'outcome', answer)) : undefined;
      },
    },
  ],
  examples: [
    {
      name: { en: 'one goal looked at, one not', 'zh-cn': '一个有结果，一个没有' },
      today: '2026-11-27',
      files: {
        ...ACME,
        'acme/webshop/meetings/2026-11-20.md': lines(
          '---',
          'type: meeting',
          'date: 2026-11-20',
          'participants: [Anna Schmidt, Li Wei]',
          'goals:',
          '  - { goal: Agree the launch date, confirmed: 2026-11-19, outcome: met }',
          '  - ⟦Sign off the beta⟧',
          '---',
        ),
      },
      answer: 'partly',
      fixed: {
        'acme/webshop/meetings/2026-11-20.md': lines(
          '---',
          'type: meeting',
          'date: 2026-11-20',
          'participants: [Anna Schmidt, Li Wei]',
          'goals:',
          '  - { goal: Agree the launch date, confirmed: 2026-11-19, outcome: met }',
          '  - { goal: Sign off the beta, outcome: partly }',
          '---',
        ),
      },
    },
    {
      name: { en: 'goals of the body move to the top with their outcome', 'zh-cn': '正文里的目标连同结果移到开头' },
      today: '2026-11-27',
      files: {
        ...SHILI,
        '示例公司/小程序/会议/2026-11-20.md': lines(
          '---',
          'type: meeting',
          'date: 2026-11-20',
          'participants: [王芳, 李明]',
          '---',
          '',
          '会议目的：⟦确定上线日期⟧',
        ),
      },
      answer: 'met',
      fixed: {
        '示例公司/小程序/会议/2026-11-20.md': lines(
          '---',
          'type: meeting',
          'date: 2026-11-20',
          'participants: [王芳, 李明]',
          'goals:',
          '  - { goal: 确定上线日期, outcome: met }',
          '---',
          '',
          '会议目的：确定上线日期',
        ),
      },
    },
    {
      name: { en: 'every goal has its outcome', 'zh-cn': '每个目标都有结果' },
      today: '2026-11-27',
      files: {
        ...SHILI,
        '示例公司/小程序/会议/2026-11-20.md': lines(
          '---',
          'type: meeting',
          'date: 2026-11-20',
          'participants: [王芳, 李明]',
          'goals:',
          '  - { goal: 确定上线日期, outcome: met }',
          '---',
        ),
      },
    },
    {
      name: { en: 'nobody could say it of a vague goal', 'zh-cn': '空泛的目标谁也说不清' },
      today: '2026-11-27',
      files: {
        ...ACME,
        'acme/webshop/meetings/2026-11-20.md': lines(
          '---',
          'type: meeting',
          'date: 2026-11-20',
          'participants: [Anna Schmidt, Li Wei]',
          'goals: [Weekly sync]',
          '---',
        ),
      },
    },
    {
      name: { en: 'yesterday’s meeting has time until tomorrow', 'zh-cn': '昨天的会议还来得及' },
      today: '2026-11-24',
      files: {
        ...ACME,
        'acme/webshop/meetings/2026-11-23.md': lines(
          '---',
          'type: meeting',
          'date: 2026-11-23',
          'participants: [Anna Schmidt, Li Wei]',
          'goals: [Agree the launch date]',
          '---',
        ),
      },
    },
  ],
});
