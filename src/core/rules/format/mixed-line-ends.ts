import { defineRule } from '../defineRule';
import { lines } from '../exampleNotes';
import { problemsOf, type ReasonData } from './problemsOf';

export const mixedLineEnds = defineRule<ReasonData>({
  id: 'format/mixed-line-ends',
  scope: 'note',
  severity: 'warning',
  docs: {
    en: {
      title: 'Mixed line ends',
      what: 'A note in which some lines end the Windows way (CRLF) and others the Unix way (LF).',
      why: 'An edit in such a file cannot keep every other byte as it was, so fixes leave it alone.',
      instead: 'Choose one in the status bar (*CRLF* or *LF*) and save.',
    },
    'zh-cn': {
      title: '换行符不一致',
      what: '笔记里有的行用 Windows 换行（CRLF），有的行用 Unix 换行（LF）。',
      why: '在这样的文件里改动，无法保证其他内容一字不变，因此自动修复不会改动它。',
      instead: '在状态栏选定一种（*CRLF* 或 *LF*）再保存。',
    },
  },
  message: {
    en: () =>
      'Lines in this note end in two different ways, so no fix touches it. Choose LF or CRLF in the status bar and save.',
    'zh-cn': () => '这篇笔记的换行符不一致，自动修复不会改动它。请在状态栏选定 LF 或 CRLF 再保存。',
  },
  check: (note) => problemsOf(note, 'format/mixed-line-ends'),
  fixes: [],
  examples: [
    {
      name: { en: 'one line that ends the Windows way', 'zh-cn': '有一行用 Windows 换行' },
      today: '2026-11-23',
      files: { 'meetings/2026-11-20.md': '---\ntype: meeting\ndate: 2026-11-20\n---\n\nWe met.⟦\r⟧\nWe agreed.\n' },
    },
    {
      name: { en: 'all lines end alike', 'zh-cn': '换行符一致' },
      today: '2026-11-23',
      files: {
        'meetings/2026-11-20.md': lines('---', 'type: meeting', 'date: 2026-11-20', '---', '', '开了会。').replaceAll(
          '\n',
          '\r\n',
        ),
      },
    },
    {
      name: { en: 'no line end at the end', 'zh-cn': '结尾没有换行' },
      today: '2026-11-23',
      files: {
        'meetings/2026-11-20.md': lines('---', 'type: meeting', 'date: 2026-11-20', '---', '', 'We met.').trimEnd(),
      },
    },
  ],
});
