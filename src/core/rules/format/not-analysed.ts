import type { SkipReason } from '../../model/note';
import { defineRule } from '../defineRule';
import { lines } from '../exampleNotes';

type Data = { readonly reason: string };

/** What is left out on purpose, or shown by another rule, is no problem. */
const QUIET: ReadonlySet<SkipReason> = new Set<SkipReason>([
  'not-a-record',
  'not-utf8',
  'vanished',
  'not-a-regular-file',
]);

export const notAnalysed = defineRule<Data>({
  id: 'format/not-analysed',
  scope: 'workspace',
  severity: 'warning',
  docs: {
    en: {
      title: 'Not analysed',
      what: 'A file that was skipped: too large, nested too deep, a line too long, or it took too long to read.',
      why: 'Nothing of it is in the tree, in the figures or in a report, and you should know that.',
      instead: 'Split it, or move what is no note out of the folder. Everything else works as before.',
    },
    'zh-cn': {
      title: '没有分析',
      what: '被跳过的文件：太大、嵌套太深、某一行太长，或读取超时。',
      why: '它的内容不在树里、不在统计里，也不在报告里，您应该知道这一点。',
      instead: '把它拆开，或把不是笔记的文件移出文件夹。其他功能不受影响。',
    },
  },
  message: {
    en: ({ reason }) =>
      `This file was not analysed: ${REASONS.get(reason)?.en ?? 'it could not be read'}. Nothing of it is counted or reported.`,
    'zh-cn': ({ reason }) =>
      `这个文件没有分析：${REASONS.get(reason)?.zh ?? '无法读取'}。它的内容不计入统计，也不进报告。`,
  },
  *check(snapshot) {
    for (const { path, reason } of snapshot.skipped) {
      if (!QUIET.has(reason)) {
        yield { path, span: { start: 0, end: 0, line: 0 }, data: { reason } };
      }
    }
  },
  fixes: [],
  examples: [
    {
      name: { en: 'a line of 30,000 characters', 'zh-cn': '一行三万个字符' },
      today: '2026-11-23',
      files: { 'meetings/2026-11-20.md': `⟦⟧${lines('---', 'type: meeting', '---', '', 'x'.repeat(30_000))}` },
    },
    {
      name: { en: 'an ordinary note', 'zh-cn': '普通的笔记' },
      today: '2026-11-23',
      files: { '会议/2026-11-20.md': lines('---', 'type: meeting', 'date: 2026-11-20', '---', '', '开了会。') },
    },
    {
      name: { en: 'a file that is no record is nobody’s problem', 'zh-cn': '不是记录的文件不会被提示' },
      today: '2026-11-23',
      files: { 'recipes/soup.md': '# Soup\n\nBoil water.\n' },
    },
  ],
});

const REASONS: ReadonlyMap<string, { readonly en: string; readonly zh: string }> = new Map([
  ['too-large', { en: 'it is larger than two megabytes', zh: '超过两兆字节' }],
  ['too-deep', { en: 'its lists or quotes are nested too deep', zh: '列表或引用嵌套太深' }],
  ['line-too-long', { en: 'one of its lines is too long', zh: '有一行太长' }],
  ['frontmatter-too-large', { en: 'the block at its top is too large', zh: '属性区太大' }],
  ['timed-out', { en: 'reading it took longer than a second', zh: '读取超过一秒' }],
  ['outside-workspace', { en: 'it is a link that leads out of the workspace', zh: '它是指向工作区之外的链接' }],
  ['unreadable', { en: 'it could not be opened', zh: '无法打开' }],
  ['reader-failed', { en: 'reading it failed, which is a mistake of Rapport’s', zh: '读取失败，这是 Rapport 的错误' }],
]);
