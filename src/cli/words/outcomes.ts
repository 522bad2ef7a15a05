import type { Localized } from '../../core/model/locale';

/** What a run tells of what it did, and of what it left. */
export const OUTCOMES = {
  reading: {
    en: (done: number, total: number) => `Reading notes: ${done} of ${total}`,
    'zh-cn': (done: number, total: number) => `正在读取笔记：${done} / ${total}`,
  },
  noNotes: {
    en: (folder: string) => `There are no Markdown notes in ${folder}.`,
    'zh-cn': (folder: string) => `${folder} 中没有 Markdown 笔记。`,
  },
  leftAlone: {
    en: (files: number) =>
      `${files} ${files === 1 ? 'file was' : 'files were'} left alone as no record of a meeting, mail or report; “rapport index” names ${files === 1 ? 'it' : 'them'} at its end.`,
    'zh-cn': (files: number) => `有 ${files} 个文件不是会议、邮件或报告等记录，未作处理；“rapport index”会在最后列出。`,
  },
  noProfiles: {
    en: 'No client and no project was found, so nothing was checked that depends on one. A project has a note with “type: project” and “client: NAME” in its folder.',
    'zh-cn':
      '没有找到客户和项目，与之有关的检查没有进行。每个项目的文件夹里应有一篇写着“type: project”和“client: 客户名”的笔记。',
  },
  noHealth: {
    en: 'There is no project here, so there is no health to show; a project has a note with “type: project”.',
    'zh-cn': '这里没有项目，因此没有健康度可显示；每个项目应有一篇写着“type: project”的笔记。',
  },
  cacheNotWritten: {
    en: (folder: string) =>
      `The index could not be kept in ${folder}, so the next run will read all notes again. Choose another folder with --cache, or use --no-cache.`,
    'zh-cn': (folder: string) =>
      `无法把索引保存到 ${folder}，下次运行会重新读取所有笔记。可用 --cache 换一个文件夹，或使用 --no-cache。`,
  },
  badSettings: {
    en: (file: string) => `${file} cannot be read as settings, so the defaults are used.`,
    'zh-cn': (file: string) => `无法读取设置文件 ${file}，将使用默认设置。`,
  },
  ruleFailed: {
    en: (rule: string, where: string) => `The rule ${rule} failed on ${where || 'the workspace'}; the others went on`,
    'zh-cn': (rule: string, where: string) => `规则 ${rule} 在 ${where || '工作区'} 上出错，其余规则不受影响`,
  },
  severities: {
    en: { error: 'error', warning: 'warning', info: 'info', hint: 'hint' },
    'zh-cn': { error: '错误', warning: '警告', info: '信息', hint: '提示' },
  },
  fixed: {
    en: (fixes: number, notes: number) => `${fixes} fixed in ${notes} ${notes === 1 ? 'note' : 'notes'}.`,
    'zh-cn': (fixes: number, notes: number) => `已修复 ${notes} 篇笔记中的 ${fixes} 处。`,
  },
  wouldFix: {
    en: (fixes: number, notes: number) =>
      `${fixes} would be fixed in ${notes} ${notes === 1 ? 'note' : 'notes'}; nothing was written.`,
    'zh-cn': (fixes: number, notes: number) => `可修复 ${notes} 篇笔记中的 ${fixes} 处；未写入任何内容。`,
  },
  notWritten: {
    en: (path: string) => `${path} was left as it is: it changed meanwhile, or it may not be written.`,
    'zh-cn': (path: string) => `${path} 未改动：文件刚刚被修改过，或者没有写入权限。`,
  },
  calendarIsInternal: {
    en: 'This calendar is internal. For one that the client may see: --for client.',
    'zh-cn': '这份日历仅供内部使用。要生成可以给客户看的日历，请用 --for client。',
  },
  nothingDue: {
    en: 'Nothing is due, so no calendar was written.',
    'zh-cn': '没有到期事项，因此没有生成日历。',
  },
  withheld: {
    en: {
      'internal-note': 'withheld, the note is internal',
      'internal-entry': 'withheld, marked internal',
      'internal-container': 'withheld, stands in something internal',
      'only-worded': 'withheld, only its wording says what it is',
      'internal-section': 'withheld, stands in an internal section',
      'internal-title': 'withheld, the title of the note says that it is not for the client',
      'denied-by-name': 'withheld, it says that it is not for this client',
      'not-marked': 'withheld, no mark for the client such as #client',
      'not-disclosed': 'withheld, the client has not been told yet',
      unparsable: 'the whole note is withheld, its frontmatter does not parse',
      'merge-conflict': 'the whole note is withheld, it holds a merge conflict (<<<<<<<) that nobody has settled',
      'not-utf8': 'the whole note is withheld, it is not UTF-8 and was not read',
      'too-large': 'the whole note is withheld, it is too large and was not read',
      unread: 'the whole note is withheld, it could not be read',
      'near-equal-client': 'the whole note is withheld, its client’s name is nearly the same',
      'near-equal-project': 'the whole note is withheld, its project’s name is nearly the same',
    },
    'zh-cn': {
      'internal-note': '扣下：笔记为内部',
      'internal-entry': '扣下：标为内部',
      'internal-container': '扣下：在内部条目之内',
      'only-worded': '扣下：只是从措辞看出来的',
      'internal-section': '扣下：在内部章节',
      'internal-title': '扣下：笔记的标题说明不给该客户看',
      'denied-by-name': '扣下：已注明不给该客户看',
      'not-marked': '扣下：没有 #client 等给客户的标记',
      'not-disclosed': '扣下：尚未告知客户',
      unparsable: '整篇扣下：属性区无法解析',
      'merge-conflict': '整篇扣下：有尚未解决的合并冲突（<<<<<<<）',
      'not-utf8': '整篇扣下：不是 UTF-8 编码，未读取',
      'too-large': '整篇扣下：文件过大，未读取',
      unread: '整篇扣下：无法读取',
      'near-equal-client': '整篇扣下：客户名称近似',
      'near-equal-project': '整篇扣下：项目名称近似',
    },
  },
  leftOut: {
    en: {
      'ticked-without-day': 'for the client, left out: ticked without a day; write ✅ and the day behind it',
      'before-period': 'for the client, left out: before the period; begin earlier with --from',
      'asker-unknown':
        'for the client, left out: nothing says who asked, so it might be theirs or ours; write [from:: NAME] behind it',
      'no-entry':
        'for the client, left out: no action, decision or other entry; put it under a heading “For the client”, or behind a label such as “Decision:”',
      'no-part': 'for the client, left out: this report has no part for it, or names only the first few',
    },
    'zh-cn': {
      'ticked-without-day': '可给客户，但未写入：打了勾却没有日期，请在后面写上 ✅ 和日期',
      'before-period': '可给客户，但未写入：早于报告期间，可用 --from 提前起始日期',
      'asker-unknown': '可给客户，但未写入：没有写明是谁提的，无法确定该由哪一方答复，请在后面写上 [提出人:: 姓名]',
      'no-entry': '可给客户，但未写入：不是行动项、决定等条目，请移到“给客户”标题下，或在前面写上“决定：”等标签',
      'no-part': '可给客户，但未写入：这种报告没有对应的部分，或只列前几条',
    },
  },
  blankReport: {
    en: (project: string, from: string, to: string, others: readonly string[]) =>
      `Nothing of “${project}” from ${from} to ${to} is for the client, so the report says next to nothing. Mark what they may see with #client, or begin earlier with --from.${others.length > 0 ? ` Other projects here: ${others.join('; ')}.` : ''}`,
    'zh-cn': (project: string, from: string, to: string, others: readonly string[]) =>
      `“${project}”在 ${from} 至 ${to} 期间没有可以给客户看的内容，报告几乎是空的。请用 #客户 标记可以给客户看的条目，或用 --from 提前起始日期。${others.length > 0 ? `这里的其他项目：${others.join('；')}。` : ''}`,
  },
  nothingForClient: {
    en: (path: string) =>
      `${path}:1: nothing of this note is for the client, so there are no minutes. Mark what they may see with #client, or the note with \`visibility: client\`.`,
    'zh-cn': (path: string) =>
      `${path}:1: 这篇笔记没有可以给客户看的内容，因此没有纪要。请用 #客户 标记可以给客户看的条目，或在属性区中写 \`visibility: client\`。`,
  },
  titleKeepsInside: {
    en: (path: string, title: string) =>
      `${path}:1: the note says \`visibility: client\`, but its title “${title}” says that it is not for the client, so there are no minutes. Change the title, or mark what they may see with #client.`,
    'zh-cn': (path: string, title: string) =>
      `${path}:1: 这篇笔记写着 \`visibility: client\`，但标题“${title}”说明不给客户看，因此没有纪要。请修改标题，或用 #客户 标记可以给客户看的条目。`,
  },
  refused: {
    en: {
      'ambiguous-note': 'refused: it is not certain what of this note the client may see',
      'withheld-text': 'refused: text that was withheld would come out',
      'internal-words': 'refused: the document says of a line that it is internal; look at the template',
      template: 'refused: the template is at fault',
    },
    'zh-cn': {
      'ambiguous-note': '拒绝：无法确定这篇笔记中哪些可以给客户看',
      'withheld-text': '拒绝：会带出被扣下的文字',
      'internal-words': '拒绝：成稿中有一行注明是内部内容，请检查模板',
      template: '拒绝：模板有误',
    },
  },
} as const satisfies Readonly<Record<string, Localized<unknown>>>;
