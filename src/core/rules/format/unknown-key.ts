import { defineRule } from '../defineRule';
import { editNote } from '../editNote';
import { lines } from '../exampleNotes';

type Data = { readonly key: string; readonly suggestion: string; readonly isMark?: boolean };

export const unknownKey = defineRule<Data>({
  id: 'format/unknown-key',
  scope: 'note',
  severity: 'hint',
  docs: {
    en: {
      title: 'A key or a mark that is nearly a known one',
      what: 'A key at the top of the note that is one or two letters away from one that Rapport reads. Keys of your own are never flagged. And what looks like a mark for the client: `(for client)` behind a line, a heading *For client*, a tag `client`.',
      why: 'A misspelt key is kept and ignored: the participants are there for you to see, and for nobody to count. What only looks like a mark leaves things inside.',
      instead: 'Correct the spelling, or leave it if you mean a key of your own.',
    },
    'zh-cn': {
      title: '键名或标记可能写错了',
      what: '属性区里的键名与可识别的键只差一两个字母。您自定义的键不会被提示。还有看起来像给客户的标记的：行末的“（给客户）”、标题“发给客户”、标签 `客户`。',
      why: '写错的键会原样保留，但不会被读取：人看得见，统计里却没有。只是看起来像标记的，内容仍留在内部。',
      instead: '改正拼写；如果是您自定义的键，保持不变即可。',
    },
  },
  message: {
    en: ({ key, suggestion, isMark }) =>
      isMark
        ? `“${key}” marks nothing, so this stays inside. If the client may see it, write “${suggestion}”.`
        : `“${key}” means nothing to Rapport, so what it says is not used. Did you mean “${suggestion}”?`,
    'zh-cn': ({ key, suggestion, isMark }) =>
      isMark
        ? `“${key}”不是标记，内容仍留在内部。可以给客户看的，请写“${suggestion}”。`
        : `无法识别“${key}”，它的内容不会起作用。是否想写“${suggestion}”？`,
  },
  *check(note) {
    for (const { code, span, reason, data } of note.problems) {
      if (code === 'format/unknown-key') {
        const { key = '', suggestion = '' } = data;
        yield { span, data: { key, suggestion, ...(reason === 'near-mark' && { isMark: true }) } };
      }
    }
  },
  fixes: [
    {
      title: {
        en: ({ suggestion }) => `Rename to “${suggestion}”`,
        'zh-cn': ({ suggestion }) => `改名为“${suggestion}”`,
      },
      safe: true,
      // What shows something to the client is written by a person, never by a fix.
      applies: ({ suggestion, isMark }) => suggestion !== '' && !isMark,
      action: ({ suggestion }, context) => {
        const { span, text } = context;
        return editNote(context, { op: 'rename-key', span, from: text.slice(span.start, span.end), to: suggestion });
      },
    },
  ],
  examples: [
    {
      name: { en: 'a slip of the pen', 'zh-cn': '笔误' },
      today: '2026-11-23',
      files: { 'meetings/2026-11-20.md': lines('---', 'type: meeting', '⟦particpants⟧: [Anna Schmidt] # both', '---') },
      fixed: { 'meetings/2026-11-20.md': lines('---', 'type: meeting', 'participants: [Anna Schmidt] # both', '---') },
    },
    {
      name: { en: 'keys in another language are known', 'zh-cn': '中文键名可以识别' },
      today: '2026-11-23',
      files: { '会议/2026-11-20.md': lines('---', 'type: meeting', '参会人: [王芳]', '---') },
    },
    {
      name: { en: 'a key of your own', 'zh-cn': '自定义的键' },
      today: '2026-11-23',
      files: { 'meetings/2026-11-20.md': lines('---', 'type: meeting', 'invoice: 4711', 'cssclasses: [wide]', '---') },
    },
    {
      name: { en: 'looks like a mark for the client', 'zh-cn': '看起来像给客户的标记' },
      today: '2026-11-23',
      files: { 'meetings/2026-11-20.md': lines('- [ ] Order the badges ⟦(for client)⟧', '- [ ] Call Tom #client') },
    },
  ],
});
