import { isVague } from '../../facts/isVague';
import { defineRule } from '../defineRule';
import { editNote } from '../editNote';
import { lines } from '../exampleNotes';
import { shorten } from '../shorten';
import { reworded } from './goalEdits';

type Data = { readonly goal: string; readonly confirmed: boolean };

export const vagueGoal = defineRule<Data>({
  id: 'goals/vague-goal',
  scope: 'note',
  fades: 'silently',
  severity: 'info',
  skipsInternal: true,
  docs: {
    en: {
      title: 'Vague goal',
      what: 'A goal that is a placeholder (“TBD”) or only says that people will talk (“sync”, “discuss”).',
      why: 'A goal that cannot be missed cannot be met either. The client comes unprepared and leaves without a result.',
      instead: 'Say what will be different afterwards: “Agree the launch date” instead of “Discuss launch”.',
    },
    'zh-cn': {
      title: '目标太空泛',
      what: '目标只是占位（“待定”），或者只说要聊一聊（“同步”“讨论一下”）。',
      why: '无法判断是否达成的目标，等于没有目标。客户来时没有准备，走时没有结果。',
      instead: '写明会后会有什么不同：写“确定上线日期”，不要写“讨论上线”。',
    },
  },
  message: {
    en: ({ goal }) =>
      `The goal “${goal}” does not say what will be decided or known afterwards. Write it so that it can be met or missed.`,
    'zh-cn': ({ goal }) => `目标“${goal}”没有说明会后要确定什么。请写成可以判断是否达成的目标。`,
  },
  *check(note) {
    if (note.status?.value === 'cancelled') {
      return;
    }
    for (const goal of note.goals) {
      if (isVague(goal.text)) {
        yield { span: goal.span, data: { goal: shorten(goal.text), confirmed: goal.confirmed !== undefined } };
      }
    }
  },
  fixes: [
    {
      title: {
        en: ({ confirmed }) =>
          confirmed
            ? 'Write what it should achieve, not yet confirmed by the client…'
            : 'Write what it should achieve…',
        'zh-cn': ({ confirmed }) => (confirmed ? '写明要达成什么（需请客户重新确认）…' : '写明要达成什么…'),
      },
      asks: 'text',
      safe: false,
      leadsTo: ['goals/unconfirmed', 'goals/unreviewed'],
      action: (data, context, answer) => {
        const { note, text, span } = context;
        const goal = note.goals.find((it) => it.span.start === span.start && shorten(it.text) === data.goal);
        return goal && answer ? editNote(context, ...reworded(note, goal, answer, text)) : undefined;
      },
    },
  ],
  examples: [
    {
      name: { en: 'goals without content', 'zh-cn': '没有内容的目标' },
      today: '2026-11-23',
      files: {
        'meetings/2026-11-20.md': lines(
          '---',
          'type: meeting',
          'date: 2026-11-20',
          'goals:',
          '  - ⟦Weekly sync⟧',
          '  - ⟦TBD⟧',
          '---',
        ),
      },
      answer: 'Agree: launch on 1 December',
      fixed: {
        'meetings/2026-11-20.md': lines(
          '---',
          'type: meeting',
          'date: 2026-11-20',
          'goals:',
          '  - "Agree: launch on 1 December"',
          '  - TBD',
          '---',
        ),
      },
    },
    {
      name: { en: 'goals in Chinese without content', 'zh-cn': '只说要聊的目标' },
      today: '2026-11-23',
      files: {
        '会议/2026-11-20.md': lines(
          '---',
          'type: meeting',
          'date: 2026-11-20',
          'goals:',
          '  - ⟦讨论一下项目进度⟧',
          '  - 确定上线日期',
          '---',
        ),
      },
    },
    {
      name: { en: 'a vague goal of the body', 'zh-cn': '正文里的空泛目标' },
      today: '2026-11-23',
      files: { '会议/2026-11-20.md': lines('# 周会', '', '## 目标', '', '- ⟦同步一下⟧') },
      answer: '确定上线日期',
      fixed: { '会议/2026-11-20.md': lines('# 周会', '', '## 目标', '', '- 确定上线日期') },
    },
    {
      name: { en: 'a goal alone', 'zh-cn': '只有一个目标' },
      today: '2026-11-23',
      files: { 'meetings/2026-11-20.md': lines('---', 'type: meeting', 'goals: ⟦TBD⟧', '---') },
      answer: 'Agree the launch date',
      fixed: { 'meetings/2026-11-20.md': lines('---', 'type: meeting', 'goals: Agree the launch date', '---') },
    },
    {
      name: {
        en: 'what stands beside the goal stays, but for its confirmation',
        'zh-cn': '旁边写的保留，原来的确认作废',
      },
      today: '2026-11-23',
      files: {
        'meetings/2026-11-20.md': lines(
          '---',
          'type: meeting',
          'date: 2026-11-20',
          'goals:',
          '  # ask Anna first',
          '  - ⟦goal: TBD # she will say on Monday',
          '    confirmed: 2026-11-19 # by phone',
          '    owner: Anna',
          '⟧  - Agree the date',
          '---',
        ),
      },
      answer: 'Agree: the budget',
      fixed: {
        'meetings/2026-11-20.md': lines(
          '---',
          'type: meeting',
          'date: 2026-11-20',
          'goals:',
          '  # ask Anna first',
          '  - goal: "Agree: the budget" # she will say on Monday',
          '    confirmed: no # by phone',
          '    owner: Anna',
          '  - Agree the date',
          '---',
        ),
      },
    },
    {
      name: { en: 'a goal in a map on one line', 'zh-cn': '写在一行里的目标' },
      today: '2026-11-23',
      files: {
        '会议/2026-11-20.md': lines(
          '---',
          'type: meeting',
          'date: 2026-11-20',
          'goals: [⟦{ 负责人: 待定, 目标: 待定, 确认: 2026-11-19 }⟧, 确定上线日期]',
          '---',
          '',
          '# 周会',
        ),
      },
      answer: '确定预算',
      fixed: {
        '会议/2026-11-20.md': lines(
          '---',
          'type: meeting',
          'date: 2026-11-20',
          'goals: [{ 负责人: 待定, 目标: 确定预算, 确认: 否 }, 确定上线日期]',
          '---',
          '',
          '# 周会',
        ),
      },
    },
    {
      name: { en: 'short goals that can be met', 'zh-cn': '简短但可以判断的目标' },
      today: '2026-11-23',
      files: {
        'meetings/2026-11-20.md': lines(
          '---',
          'type: meeting',
          'date: 2026-11-20',
          'goals:',
          '  - Sign off the beta',
          '  - Discuss the payment provider with legal',
          '---',
        ),
      },
    },
  ],
});
