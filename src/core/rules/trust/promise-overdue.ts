import { isOpen } from '../../calendar/overdue';
import { workdaysBetween } from '../../calendar/workingDays';
import { promisedByUs } from '../../facts/promisedByUs';
import type { FixAction } from '../../model/finding';
import { defineRule, type FixContext } from '../defineRule';
import { editNote } from '../editNote';
import { entryAt, setFields, target } from '../entryAt';
import { ACME, lines, SHILI } from '../exampleNotes';
import { shorten } from '../shorten';

type Data = { readonly text: string; readonly who: string; readonly due: string; readonly late: number };

export const promiseOverdue = defineRule<Data>({
  id: 'trust/promise-overdue',
  scope: 'project',
  severity: 'warning',
  timed: true,
  docs: {
    en: {
      title: 'Our promise is overdue',
      what: 'An open action of our own team whose date has passed. What is marked internal or not for this client, or stands under such a heading, was promised to nobody.',
      why: 'A client forgives a late delivery that was announced. A date that passes in silence costs the next ten promises.',
      instead:
        'Finish it and tick it, or agree a new date with the client before the old one passes and keep the old as `[original:: …]`.',
    },
    'zh-cn': {
      title: '我们的承诺已逾期',
      what: '由我方负责、已经过了期限的未完成行动项。标为内部、写明不给该客户看，或写在这类标题下的，不是对客户的承诺。',
      why: '提前说明的延期，客户会谅解。到期了却一声不响，以后的承诺都要打折扣。',
      instead: '做完并打勾；或在到期之前和客户商定新日期，并把原日期留在 `[original:: …]` 里。',
    },
  },
  message: {
    en: ({ text, who, due, late }) =>
      `${who || 'Somebody of ours'} promised “${text}” for ${due}; that is ${late} working ${late === 1 ? 'day' : 'days'} ago. Finish it, or agree a new date with the client.`,
    'zh-cn': ({ text, who, due, late }) =>
      `${who || '我方'}答应在 ${due} 前完成“${text}”，已过去 ${late} 个工作日。请完成，或与客户商定新日期。`,
  },
  *check(project, { asOf, laterCopies }) {
    const isPromise = promisedByUs(project);
    for (const tracked of project.entries) {
      const { note, entry, owners } = tracked;
      if (laterCopies.has(tracked)) {
        continue; // The later copy is the one that counts, and `duplicate-action` says so.
      }
      if (isOpen(entry) && entry.due && entry.due.value < asOf && isPromise(tracked)) {
        const due = entry.due.value;
        const who = owners.map((it) => it.name).join(', ');
        const late = Math.max(1, workdaysBetween(project.calendar, due, asOf));
        yield {
          path: note.path,
          span: entry.due.span,
          since: due,
          data: { text: shorten(entry.text), who, due, late },
        };
      }
    }
  },
  fixes: [
    {
      title: { en: () => 'Done today', 'zh-cn': () => '今天已完成' },
      safe: false,
      action: (_data, context) => done(context, context.today),
    },
    {
      title: { en: () => 'Done on…', 'zh-cn': () => '完成的日期…' },
      asks: 'past-date',
      safe: false,
      action: (_data, context, answer) => (answer ? done(context, answer) : undefined),
    },
    {
      title: { en: () => 'Move it to a date the client agreed to…', 'zh-cn': () => '改到客户同意的日期…' },
      asks: 'date',
      safe: false,
      action: ({ due }, context, answer) => {
        const entry = entryAt(context);
        if (!entry || !answer) {
          return undefined;
        }
        const kept = entry.original ? [] : [['original', due] as const];
        return editNote(context, ...setFields(context, [['due', answer], ...kept, ['agreed', context.today]]));
      },
    },
  ],
  examples: [
    {
      name: { en: 'three days late', 'zh-cn': '晚了三天' },
      today: '2026-11-27',
      files: {
        'acme/webshop/meetings/2026-11-20.md': lines(
          '---',
          'type: meeting',
          'date: 2026-11-20',
          '---',
          '',
          '- [ ] Send the contract @{Li Wei} 📅 ⟦2026-11-24⟧',
        ),
        ...ACME,
      },
      fixed: {
        'acme/webshop/meetings/2026-11-20.md': lines(
          '---',
          'type: meeting',
          'date: 2026-11-20',
          '---',
          '',
          '- [x] Send the contract @{Li Wei} 📅 2026-11-24 ✅ 2026-11-27',
        ),
      },
    },
    {
      name: { en: 'a new date that the client agreed to', 'zh-cn': '客户同意的新日期' },
      today: '2026-11-27',
      files: {
        '示例公司/小程序/会议/2026-11-20.md': lines(
          '---',
          'type: meeting',
          'date: 2026-11-20',
          '---',
          '',
          '- [ ] 发送合同 @李明 📅 ⟦2026-11-24⟧',
        ),
        ...SHILI,
      },
      fix: 2,
      answer: '2026-12-04',
      fixed: {
        '示例公司/小程序/会议/2026-11-20.md': lines(
          '---',
          'type: meeting',
          'date: 2026-11-20',
          '---',
          '',
          '- [ ] 发送合同 @李明 [original:: 2026-11-24] [agreed:: 2026-11-27] 📅 2026-12-04',
        ),
      },
    },
    {
      name: { en: 'the client’s own action is not our promise', 'zh-cn': '客户的行动项不是我们的承诺' },
      today: '2026-11-27',
      files: {
        ...ACME,
        'acme/webshop/meetings/2026-11-20.md': lines(
          '---',
          'type: meeting',
          'date: 2026-11-20',
          '---',
          '',
          '- [ ] Send the logo @{Anna Schmidt} 📅 2026-11-24',
        ),
      },
    },
    {
      name: { en: 'carried over: only the later copy counts', 'zh-cn': '转到下一次会议的，只看后一份' },
      today: '2026-11-27',
      files: {
        ...SHILI,
        '示例公司/小程序/会议/2026-11-13.md': lines(
          '---',
          'type: meeting',
          'date: 2026-11-13',
          '---',
          '',
          '- [ ] 发送合同 @李明 📅 2026-11-17',
        ),
        '示例公司/小程序/会议/2026-11-20.md': lines(
          '---',
          'type: meeting',
          'date: 2026-11-20',
          '---',
          '',
          '- [ ] 发送合同 @李明 📅 ⟦2026-11-24⟧',
        ),
      },
    },
    {
      name: { en: 'a task under an internal heading is promised to nobody', 'zh-cn': '内部标题下的事不是对客户的承诺' },
      today: '2026-11-27',
      files: {
        ...ACME,
        'acme/webshop/meetings/2026-11-20.md': lines(
          '---',
          'type: meeting',
          'date: 2026-11-20',
          '---',
          '',
          '- [ ] Ask for a discount @{Li Wei} 📅 2026-11-24 #internal',
          '- [ ] Not for Acme: compare two banks @{Li Wei} 📅 2026-11-24',
          '',
          '## Internal',
          '',
          '- [ ] Find a second printer @{Li Wei} 📅 2026-11-24',
        ),
      },
    },
    {
      name: { en: 'due today', 'zh-cn': '今天到期' },
      today: '2026-11-27',
      files: {
        ...ACME,
        'acme/webshop/meetings/2026-11-20.md': lines(
          '---',
          'type: meeting',
          'date: 2026-11-20',
          '---',
          '',
          '- [ ] Send the contract @{Li Wei} 📅 2026-11-27',
        ),
      },
    },
  ],
});

function done(context: FixContext, date: string): FixAction | undefined {
  const entry = entryAt(context);
  return entry && editNote(context, { op: 'set-status', ...target(context.text, entry), status: 'done', date });
}
