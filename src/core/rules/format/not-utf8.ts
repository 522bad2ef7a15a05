import { defineRule } from '../defineRule';
import { lines } from '../exampleNotes';

type Data = Readonly<Record<never, string>>;

export const notUtf8 = defineRule<Data>({
  id: 'format/not-utf8',
  scope: 'workspace',
  severity: 'error',
  docs: {
    en: {
      title: 'Not UTF-8',
      what: 'A file whose bytes are not UTF-8 text, so that its characters can only be guessed.',
      why: 'A guess would turn names and words into others. The file is not read, no fix touches it, and nothing of it reaches a client report.',
      instead: 'Open it with the right encoding and save it as UTF-8 (*Save with Encoding*).',
    },
    'zh-cn': {
      title: '不是 UTF-8 编码',
      what: '文件的内容不是 UTF-8 编码，只能猜测是什么字。',
      why: '猜错就会变成别的名字、别的话。因此文件不会被读取，不会被修复改动，也不会进入客户报告。',
      instead: '用正确的编码打开，再另存为 UTF-8（“通过编码保存”）。',
    },
  },
  message: {
    en: () => 'This file is not UTF-8, so it was not read. Open it with its real encoding and save it as UTF-8.',
    'zh-cn': () => '这个文件不是 UTF-8 编码，因此没有读取。请用正确的编码打开，再另存为 UTF-8。',
  },
  *check(snapshot) {
    for (const { path, reason } of snapshot.skipped) {
      if (reason === 'not-utf8') {
        yield { path, span: { start: 0, end: 0, line: 0 }, data: {} };
      }
    }
  },
  fixes: [],
  examples: [
    {
      name: { en: 'a file in an old Western encoding', 'zh-cn': '旧的西文编码文件' },
      today: '2026-11-23',
      files: { 'meetings/2026-11-20.md': '⟦⟧Zo\ufffd and J\ufffdrg met.\n' },
      skipped: { 'meetings/2026-11-20.md': 'not-utf8' },
    },
    {
      name: { en: 'letters beyond ASCII are fine', 'zh-cn': '任何文字都可以' },
      today: '2026-11-23',
      files: {
        'meetings/2026-11-20.md': lines(
          '---',
          'type: meeting',
          'date: 2026-11-20',
          '---',
          '',
          'Zoë, Jörg and 王芳 met. 🎉',
        ),
      },
    },
    {
      name: { en: 'a file that is no record', 'zh-cn': '不是记录的文件' },
      today: '2026-11-23',
      files: { '菜谱/汤.md': '# 汤\n\n先烧水。\n' },
    },
  ],
});
