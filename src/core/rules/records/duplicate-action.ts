import type { Note } from '../../model/note';
import type { TrackedEntry } from '../../model/snapshot';
import { defineRule } from '../defineRule';
import { editNote } from '../editNote';
import { entryAt, target } from '../entryAt';
import { ACME, lines, SHILI } from '../exampleNotes';
import { shorten } from '../shorten';

type Data = {
  readonly text: string;
  /** The later copy: the title and path of its note, where its text begins, and whether it is one line of a list. */
  readonly other: string;
  readonly path: string;
  readonly start: number;
  readonly isLine: boolean;
};

export const duplicateAction = defineRule<Data>({
  id: 'records/duplicate-action',
  scope: 'project',
  severity: 'hint',
  tag: 'unnecessary',
  docs: {
    en: {
      title: 'The same action in two notes',
      what: 'An open action that stands, with the same words, in a later note of the project too.',
      why: 'Two copies are ticked separately: one says done, the other goes on warning, and the client sees both.',
      instead: 'Keep one. Close the older as moved on (`[>]`), or carry it over as a link under *Still open*.',
    },
    'zh-cn': {
      title: '同一行动项出现在两篇笔记里',
      what: '同一项目里，一条未完成的行动项又原样出现在后面的笔记里。',
      why: '两份要分别打勾：一份写着完成，另一份还在提醒，客户两份都会看到。',
      instead: '只留一份。把较早的标为已转移（`[>]`），或在“未完成事项”下用链接带过去。',
    },
  },
  message: {
    en: ({ text, other }) =>
      `“${text}” is open again in “${other}”. Close it here as moved on, so that it is ticked only once.`,
    'zh-cn': ({ text, other }) => `“${text}”在“${other}”里又记了一次。请把这里的标为已转移，免得重复打勾。`,
  },
  related: { later: { en: 'The later copy', 'zh-cn': '较晚的一份' } },
  *check(_project, { laterCopies }) {
    for (const [{ note, entry }, later] of laterCopies) {
      const related = [{ path: later.note.path, span: later.entry.textSpan, label: 'later' }];
      const data = { text: shorten(entry.text), ...laterCopy(later, note) };
      yield { path: note.path, span: entry.textSpan, data, related };
    }
  },
  fixes: [
    {
      title: { en: () => 'Close it here as moved on', 'zh-cn': () => '在这里标为已转移' },
      safe: false,
      action: (_data, context) => {
        const entry = entryAt(context);
        return entry && editNote(context, { op: 'set-status', ...target(context.text, entry), status: 'migrated' });
      },
    },
    {
      title: {
        en: ({ other }) => `Keep this one, and link to it from “${other}”`,
        'zh-cn': ({ other }) => `保留这一条，在“${other}”里改为链接`,
      },
      safe: false,
      applies: ({ isLine }) => isLine,
      action: ({ path, start }, { note, project }) => {
        const later = project?.entries.find((it) => it.note.path === path && it.entry.textSpan.start === start);
        return (
          later && {
            kind: 'edit',
            path,
            operations: [
              { op: 'link-instead', entry: later.entry.textSpan, says: later.entry.text, link: linkTo(note, later) },
            ],
          }
        );
      },
    },
  ],
  examples: [
    {
      name: { en: 'carried over by copying', 'zh-cn': '复制到下一次会议' },
      today: '2026-11-23',
      files: {
        'acme/webshop/meetings/2026-11-13.md': lines(
          '---',
          'type: meeting',
          'date: 2026-11-13',
          '---',
          '',
          '## Action items',
          '',
          '- [ ] ⟦Send the contract @Li 📅 2026-12-01⟧',
        ),
        ...ACME,
        'acme/webshop/meetings/2026-11-20.md': lines(
          '---',
          'type: meeting',
          'date: 2026-11-20',
          '---',
          '',
          '## Action items',
          '',
          '- [ ] Send the contract @Li 📅 2026-12-01',
        ),
      },
      fixed: {
        'acme/webshop/meetings/2026-11-13.md': lines(
          '---',
          'type: meeting',
          'date: 2026-11-13',
          '---',
          '',
          '## Action items',
          '',
          '- [>] Send the contract @Li 📅 2026-12-01',
        ),
      },
    },
    {
      name: { en: 'a link instead of the copy', 'zh-cn': '把复制的一份改为链接' },
      today: '2026-11-23',
      files: {
        ...SHILI,
        '示例公司/小程序/会议/2026-11-13-周会.md': lines(
          '---',
          'type: meeting',
          'date: 2026-11-13',
          '---',
          '',
          '## 行动项',
          '',
          '- [ ] ⟦发送合同 @李明 📅 2026-12-01⟧',
        ),
        '示例公司/小程序/会议/2026-11-20-周会.md': lines(
          '---',
          'type: meeting',
          'date: 2026-11-20',
          '---',
          '',
          '## 行动项',
          '',
          '- [ ] 发送合同 @李明 📅 2026-12-01',
          '- [ ] 准备测试账号 @李明 📅 2026-12-02',
        ),
      },
      fix: 1,
      fixed: {
        '示例公司/小程序/会议/2026-11-20-周会.md': lines(
          '---',
          'type: meeting',
          'date: 2026-11-20',
          '---',
          '',
          '## 行动项',
          '',
          '- [ ] 准备测试账号 @李明 📅 2026-12-02',
          '',
          '## 未完成',
          '',
          '- [[2026-11-13-周会|发送合同]] · 李明 · 2026-12-01',
        ),
      },
    },
    {
      name: { en: 'the older one is closed', 'zh-cn': '较早的一份已关闭' },
      today: '2026-11-23',
      files: {
        ...SHILI,
        '示例公司/小程序/会议/2026-11-13.md': lines(
          '---',
          'type: meeting',
          'date: 2026-11-13',
          '---',
          '',
          '## 行动项',
          '',
          '- [>] 发送合同 @李明 📅 2026-12-01',
        ),
        '示例公司/小程序/会议/2026-11-20.md': lines(
          '---',
          'type: meeting',
          'date: 2026-11-20',
          '---',
          '',
          '## 行动项',
          '',
          '- [ ] 发送合同 @李明 📅 2026-12-01',
        ),
      },
    },
    {
      name: { en: 'the same words, but another owner', 'zh-cn': '内容相同，负责人不同' },
      today: '2026-11-23',
      files: {
        ...ACME,
        'acme/webshop/meetings/2026-11-13.md': lines(
          '---',
          'type: meeting',
          'date: 2026-11-13',
          '---',
          '',
          '## Action items',
          '',
          '- [ ] Read the contract @Li 📅 2026-12-01',
        ),
        'acme/webshop/meetings/2026-11-20.md': lines(
          '---',
          'type: meeting',
          'date: 2026-11-20',
          '---',
          '',
          '## Action items',
          '',
          '- [ ] Read the contract @Sam 📅 2026-12-01',
        ),
      },
    },
  ],
});

function laterCopy({ note, entry }: TrackedEntry, earlier: Note): Omit<Data, 'text'> {
  const isLine = (entry.form === 'task' || entry.form === 'bullet') && entry.endLine === entry.textSpan.line;
  // Meetings that come round every week are often called the same.
  const other = note.title === earlier.title && note.date ? `${note.title} ${note.date.value}` : note.title;
  return { other, path: note.path, start: entry.textSpan.start, isLine };
}

/** As new meeting notes carry over what is still open: the note by its file name, who has it, and by when. */
function linkTo({ path }: Note, { entry, owners }: TrackedEntry): string {
  const file = path.slice(path.lastIndexOf('/') + 1).replace(/\.(md|markdown)$/i, '');
  const link = `[[${file}|${entry.text.replace(/[[\]|]/g, ' ')}]]`;
  return [link, owners.map((it) => it.name).join(', '), entry.due?.value ?? ''].filter((it) => it !== '').join(' · ');
}
