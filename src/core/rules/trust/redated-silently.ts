import { isOpen } from '../../calendar/overdue';
import { promisedByUs } from '../../facts/promisedByUs';
import { defineRule } from '../defineRule';
import { ACME, lines, SHILI } from '../exampleNotes';
import { askDay, setToday } from '../fieldFixes';
import { shorten } from '../shorten';

type Data = { readonly text: string; readonly original: string; readonly due: string };

export const redatedSilently = defineRule<Data>({
  id: 'trust/redated-silently',
  scope: 'project',
  severity: 'info',
  docs: {
    en: {
      title: 'Date moved without agreement',
      what: 'An action of ours whose date was moved to a later day, with no word that the client agreed. What is kept inside was promised to nobody.',
      why: 'Moving a date in your own notes does not move it in the client’s head.',
      instead: 'Tell the client, and note the day they agreed: `[agreed:: 2026-11-20]`.',
    },
    'zh-cn': {
      title: '悄悄改了期限',
      what: '我方的行动项改到了更晚的日期，却没有客户同意的记录。内部的事不算承诺。',
      why: '在自己的笔记里改了日期，客户心里的日期并没有变。',
      instead: '告诉客户，并记下客户同意的日期：`[agreed:: 2026-11-20]`。',
    },
  },
  message: {
    en: ({ text, original, due }) =>
      `“${text}” was promised for ${original} and now says ${due}. Tell the client, and note the day they agreed.`,
    'zh-cn': ({ text, original, due }) =>
      `“${text}”原定 ${original}，现在改成了 ${due}。请告诉客户，并记下客户同意的日期。`,
  },
  *check(project) {
    const isPromise = promisedByUs(project);
    for (const tracked of project.entries) {
      const { note, entry } = tracked;
      const { due, original } = entry;
      const isMovedBack = due && original && original.value < due.value;
      if (isOpen(entry) && isMovedBack && !entry.steps?.agreed && isPromise(tracked)) {
        yield {
          path: note.path,
          span: due.span,
          data: { text: shorten(entry.text), original: original.value, due: due.value },
        };
      }
    }
  },
  fixes: [
    setToday('agreed', { en: 'The client agreed today', 'zh-cn': '客户今天已同意' }),
    askDay('agreed', { en: 'The client agreed on…', 'zh-cn': '客户同意的日期…' }),
  ],
  examples: [
    {
      name: { en: 'moved, and nobody was told', 'zh-cn': '改了期，没告诉客户' },
      today: '2026-11-23',
      files: {
        'acme/webshop/meetings/2026-11-20.md': lines(
          '---',
          'type: meeting',
          'date: 2026-11-20',
          '---',
          '',
          '- [ ] Send the contract @{Li Wei} [original:: 2026-11-24] [due:: ⟦2026-12-01⟧]',
        ),
        ...ACME,
      },
      fix: 1,
      answer: '2026-11-22',
      fixed: {
        'acme/webshop/meetings/2026-11-20.md': lines(
          '---',
          'type: meeting',
          'date: 2026-11-20',
          '---',
          '',
          '- [ ] Send the contract @{Li Wei} [original:: 2026-11-24] [due:: 2026-12-01] [agreed:: 2026-11-22]',
        ),
      },
    },
    {
      name: {
        en: 'moved with agreement, and what the client was never promised',
        'zh-cn': '客户同意后改期；内部的事不必征得同意',
      },
      today: '2026-11-23',
      files: {
        ...SHILI,
        '示例公司/小程序/会议/2026-11-20.md': lines(
          '---',
          'type: meeting',
          'date: 2026-11-20',
          '---',
          '',
          '- [ ] 发送合同 @李明 [original:: 2026-11-24] [agreed:: 2026-11-22] 📅 2026-12-01',
          '- [ ] 内部：比较两家银行 @李明 [original:: 2026-11-24] 📅 2026-12-01',
        ),
      },
    },
    {
      name: { en: 'moved to an earlier day', 'zh-cn': '提前了' },
      today: '2026-11-23',
      files: {
        ...ACME,
        'acme/webshop/meetings/2026-11-20.md': lines(
          '---',
          'type: meeting',
          'date: 2026-11-20',
          '---',
          '',
          '- [ ] Send the contract @{Li Wei} [original:: 2026-12-01] 📅 2026-11-27',
        ),
      },
    },
  ],
});
