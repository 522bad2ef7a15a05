import { addWorkdays } from '../../calendar/workingDays';
import { isHeld, isMeeting, isPlanned } from '../../facts/meetingState';
import type { FixAction } from '../../model/finding';
import { RULE_COMMANDS, runCommand } from '../commands';
import { defineRule, type FixContext } from '../defineRule';
import { editNote } from '../editNote';
import { ACME, lines, SHILI } from '../exampleNotes';
import { setOnGoals } from './goalEdits';

type Data = { readonly title: string; readonly date: string; readonly planned: boolean };

/** How many working days before a meeting its goals should be with the client. */
const NOTICE = 2;

export const unconfirmed = defineRule<Data>({
  id: 'goals/unconfirmed',
  scope: 'project',
  severity: 'info',
  timed: true,
  docs: {
    en: {
      title: 'Goals the client never confirmed',
      what: 'A meeting with the client within the next two working days, or one that was held, with goals that the client has not confirmed. A goal whose outcome is noted has been looked at together and needs no confirmation any more.',
      why: 'A goal that only one side knows is a surprise for the other. A short “is this what you want to get out of it?” saves the hour.',
      instead: 'Send the goals beforehand, and note the day the client agreed: `{ goal: …, confirmed: 2026-11-18 }`.',
    },
    'zh-cn': {
      title: '客户没有确认过目标',
      what: '两个工作日内要开、或已经开过的客户会议，目标还没有得到客户确认。已写明结果的目标不必再确认。',
      why: '只有一方知道的目标，对另一方就是意外。会前问一句“这次您希望达成什么”，能省下整场会议。',
      instead: '会前把目标发给客户，并记下客户同意的日期：`{ goal: …, confirmed: 2026-11-18 }`。',
    },
  },
  message: {
    en: ({ title, date, planned }) =>
      planned
        ? `“${title}” is on ${date}, and the client has not confirmed its goals. Send them and note the day they agree.`
        : `The client never confirmed the goals of “${title}” (${date}). Check that you meant the same, and note the day they agreed.`,
    'zh-cn': ({ title, date, planned }) =>
      planned
        ? `“${title}”定在 ${date}，客户还没有确认目标。请发给客户，并记下确认日期。`
        : `“${title}”（${date}）的目标没有客户确认的记录。请核对双方理解是否一致，并补上确认日期。`,
  },
  *check(project, { asOf }) {
    for (const { note, withClient } of project.communications) {
      const open = note.goals.find((it) => !it.confirmed && !it.outcome);
      if (!withClient || !open || !note.date || !isMeeting(note)) {
        continue;
      }
      const date = note.date.value;
      const planned = isPlanned(note, asOf);
      const soon = planned && date >= asOf && date <= addWorkdays(project.calendar, asOf, NOTICE);
      if (soon || isHeld(note, asOf)) {
        yield { path: note.path, span: open.span, since: date, data: { title: note.title, date, planned } };
      }
    }
  },
  fixes: [
    {
      title: { en: () => 'The client has confirmed the goals today', 'zh-cn': () => '客户今天已确认目标' },
      safe: false,
      action: (_data, context) => confirmed(context, context.today),
    },
    {
      title: { en: () => 'The client confirmed the goals on…', 'zh-cn': () => '客户确认目标的日期…' },
      asks: 'past-date',
      safe: false,
      action: (_data, context, answer) => (answer ? confirmed(context, answer) : undefined),
    },
    {
      title: { en: () => 'Open the meeting brief', 'zh-cn': () => '打开会前准备' },
      safe: false,
      applies: ({ planned }) => planned,
      action: (_data, { note }) => runCommand(RULE_COMMANDS.openBrief, note.path),
    },
  ],
  examples: [
    {
      name: { en: 'tomorrow’s meeting', 'zh-cn': '明天的会议' },
      today: '2026-11-23',
      files: {
        ...ACME,
        'acme/webshop/meetings/2026-11-24.md': lines(
          '---',
          'type: meeting',
          'date: 2026-11-24',
          'participants: [Anna Schmidt, Li Wei]',
          'goals:',
          '  - ⟦Agree the launch date⟧ # from Anna',
          '---',
        ),
      },
      fixed: {
        'acme/webshop/meetings/2026-11-24.md': lines(
          '---',
          'type: meeting',
          'date: 2026-11-24',
          'participants: [Anna Schmidt, Li Wei]',
          'goals:',
          '  - { goal: Agree the launch date, confirmed: 2026-11-23 } # from Anna',
          '---',
        ),
      },
    },
    {
      name: { en: 'goals that are confirmed', 'zh-cn': '目标已确认' },
      today: '2026-11-23',
      files: {
        ...SHILI,
        '示例公司/小程序/会议/2026-11-20.md': lines(
          '---',
          'type: meeting',
          'date: 2026-11-20',
          'participants: [王芳, 李明]',
          'goals:',
          '  - { goal: 确定上线日期, confirmed: 2026-11-18, outcome: met }',
          '---',
        ),
      },
    },
    {
      name: { en: 'a meeting that is still a week away', 'zh-cn': '一周以后的会议' },
      today: '2026-11-23',
      files: {
        ...ACME,
        'acme/webshop/meetings/2026-12-02.md': lines(
          '---',
          'type: meeting',
          'date: 2026-12-02',
          'participants: [Anna Schmidt, Li Wei]',
          'goals: [Agree the launch date]',
          '---',
        ),
      },
    },
    {
      name: { en: 'a meeting of our own team', 'zh-cn': '团队内部会议' },
      today: '2026-11-23',
      files: {
        ...ACME,
        'acme/webshop/meetings/2026-11-24.md': lines(
          '---',
          'type: meeting',
          'date: 2026-11-24',
          'participants: [Li Wei, Sam Roe]',
          'goals: [Agree the launch date]',
          '---',
        ),
      },
    },
  ],
});

function confirmed(context: FixContext, day: string): FixAction {
  const open = context.note.goals.filter((it) => !it.confirmed && !it.outcome);
  return editNote(context, ...setOnGoals(context.note, open, 'confirmed', day));
}
