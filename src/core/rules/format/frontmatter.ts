import { defineRule } from '../defineRule';

type Data = { readonly reason: string; readonly key?: string };

export const frontmatter = defineRule<Data>({
  id: 'format/frontmatter',
  scope: 'note',
  severity: 'error',
  docs: {
    en: {
      title: 'Frontmatter that cannot be read',
      what: 'The block between the `---` lines is not valid YAML, is never closed, names the same key twice, or is not a list of `key: value` lines.',
      why: 'Nothing in such a block can be trusted, so nothing of this note reaches a client report, and fixes leave the block alone.',
      instead:
        'Write one `key: value` per line, each key once, and put quotes around values with a colon or a leading special character.',
    },
    'zh-cn': {
      title: '无法读取的属性区',
      what: '`---` 之间的内容不是合法的 YAML、没有用 `---` 结束、同一个键写了两次，或者不是“键: 值”的形式。',
      why: '这样的属性区不可信，因此整篇笔记不会进入客户报告，自动修复也不会改动它。',
      instead: '每行写一个“键: 值”，每个键只写一次；值里有冒号或以特殊字符开头时，用引号括起来。',
    },
  },
  message: {
    en: ({ reason, key }) => {
      switch (reason) {
        case 'duplicate-key':
          return `“${key ?? ''}” stands here twice, and only one can be meant. Delete one; until then this note stays out of client reports.`;
        case 'alias-of-nothing':
          return `“${key ?? ''}” stands in YAML for a value given above, and none is. Put quotes around it, or write the value itself; until then this note stays out of client reports.`;
        case 'comment-in-list':
          return `“${key ?? ''}” and all behind it are a comment to YAML, so the bracket before it is never closed. Put it in quotes, or leave out its “#”; until then this note stays out of client reports.`;
        case 'unclosed':
          return 'The block that opens here is never closed. Write “---” on a line of its own below its last “key: value”; until then this note stays out of client reports.';
        case 'not-a-map':
          return 'The block at the top must be lines of “key: value”. Until it is, this note stays out of client reports.';
        default:
          return 'The block at the top cannot be read as YAML: near here a quote, bracket or colon is missing, or a line has too few or too many spaces before it. Until it is mended, this note stays out of client reports.';
      }
    },
    'zh-cn': ({ reason, key }) => {
      switch (reason) {
        case 'duplicate-key':
          return `“${key ?? ''}”在属性区里出现了两次，无法判断以哪个为准。请删掉一个；在此之前，这篇笔记不会进入客户报告。`;
        case 'alias-of-nothing':
          return `“${key ?? ''}”在 YAML 里表示引用上文的值，但上文没有这个值。请给它加上引号，或直接写出值；改好之前，这篇笔记不会进入客户报告。`;
        case 'comment-in-list':
          return `YAML 把“${key ?? ''}”及其后的内容当作注释，因此前面的括号没有闭合。请给它加上引号，或去掉“#”；在此之前，这篇笔记不会进入客户报告。`;
        case 'unclosed':
          return '从这里开始的属性区没有结束。请在最后一行“键: 值”下面单独写一行“---”；在此之前，这篇笔记不会进入客户报告。';
        case 'not-a-map':
          return '属性区应该是一行行的“键: 值”。改好之前，这篇笔记不会进入客户报告。';
        default:
          return '属性区不是合法的 YAML：这附近少了引号、括号或冒号，或者某一行前面的空格太多或太少。改好之前，这篇笔记不会进入客户报告。';
      }
    },
  },
  *check(note) {
    for (const problem of note.problems) {
      if (problem.code === 'format/frontmatter') {
        const { key } = problem.data;
        yield { span: problem.span, data: { reason: problem.reason, ...(key !== undefined && { key }) } };
      }
    }
  },
  fixes: [],
  examples: [
    {
      name: { en: 'a key that stands twice', 'zh-cn': '同一个键写了两次' },
      today: '2026-11-23',
      files: {
        'meetings/2026-11-20.md':
          '---\ntype: meeting\ndate: 2026-11-20\n⟦date⟧: 2026-11-21\nparticipants: [Anna Schmidt]\ngoals: [Agree the launch date]\n---\n\nWe talked it through.\n\n## Decisions\n\n- Launch on 1 December\n',
      },
    },
    {
      name: { en: 'a tag between brackets', 'zh-cn': '括号里带 # 的标签' },
      today: '2026-11-23',
      files: {
        'meetings/2026-11-20.md':
          '---\ntype: meeting\ndate: 2026-11-20\ntags: [meeting, ⟦#weekly⟧]\nparticipants: [Anna Schmidt]\ngoals: [Agree the launch date]\n---\n\nWe talked it through.\n\n## Decisions\n\n- Launch on 1 December\n',
      },
    },
    {
      name: { en: 'a block that nobody closed', 'zh-cn': '没有写结束的 ---' },
      today: '2026-11-23',
      files: {
        'notes/周会.md':
          '⟦---⟧\n类型: 会议\n日期: 2026-11-20\n参会人: [王伟]\n目标: [确定上线日期]\n\n## 决议\n\n- 12 月 1 日上线\n',
      },
    },
    {
      name: { en: 'each key once', 'zh-cn': '每个键只写一次' },
      today: '2026-11-23',
      files: {
        'meetings/2026-11-20.md':
          '---\ntype: meeting\ndate: 2026-11-20\nparticipants: [Anna Schmidt]\ngoals: [Agree the launch date]\n---\n\nWe talked it through.\n\n## Decisions\n\n- Launch on 1 December\n',
      },
    },
    {
      name: { en: 'the same key in two different maps is fine', 'zh-cn': '不同层级里的同名键没有问题' },
      today: '2026-11-23',
      files: {
        'client.md':
          '---\ntype: client\nname: 示例公司\ncontacts:\n  - name: 王伟\n    channel: im\n  - name: 李娜\n    channel: email\n---\n',
      },
    },
  ],
});
