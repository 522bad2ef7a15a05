import type { EntryStatus } from '../../core/model/entry';
import type { Localized } from '../../core/model/locale';
import type { NoteKind } from '../../core/model/note';

type Kind = NoteKind | 'promise';

/** What `rapport index` says of notes for people to read. */
export const LISTING = {
  kinds: {
    en: {
      client: 'client',
      project: 'project',
      meeting: 'meeting',
      call: 'call',
      email: 'mail',
      chat: 'chat',
      report: 'report',
      action: 'action',
      decision: 'decision',
      question: 'question',
      feedback: 'feedback',
      need: 'need',
      risk: 'risk',
      issue: 'issue',
      change: 'change',
      conflict: 'conflict',
      promise: 'promise that no action holds',
    },
    'zh-cn': {
      client: '客户',
      project: '项目',
      meeting: '会议',
      call: '电话',
      email: '邮件',
      chat: '聊天',
      report: '报告',
      action: '行动项',
      decision: '决定',
      question: '提问',
      feedback: '反馈',
      need: '需求',
      risk: '风险',
      issue: '问题',
      change: '变更',
      conflict: '冲突',
      promise: '没有行动项的承诺',
    },
  } satisfies Localized<Readonly<Record<Kind, string>>>,
  statuses: {
    en: { open: '', done: 'done', 'in-progress': 'in progress', cancelled: 'cancelled', migrated: 'moved on' },
    'zh-cn': { open: '', done: '已完成', 'in-progress': '进行中', cancelled: '已取消', migrated: '已转移' },
  } satisfies Localized<Readonly<Record<EntryStatus, string>>>,
  noDate: { en: 'no date', 'zh-cn': '无日期' },
  by: { en: (day: string) => `by ${day}`, 'zh-cn': (day: string) => `${day} 前` },
  goal: { en: 'goal', 'zh-cn': '目标' },
  /** One line: where, what it is, and what it says. */
  line: {
    en: (where: string, what: string, said: string, more: readonly string[]) =>
      `${where}: ${what}: ${said}${more.length > 0 ? ` (${more.join(', ')})` : ''}`,
    'zh-cn': (where: string, what: string, said: string, more: readonly string[]) =>
      `${where}: ${what}：${said}${more.length > 0 ? `（${more.join('，')}）` : ''}`,
  },
  noRecord: {
    en: (path: string) => `${path}: left alone, no record of a meeting, mail or report`,
    'zh-cn': (path: string) => `${path}: 不是会议、邮件或报告等记录，未作处理`,
  },
  notRead: {
    en: (path: string) => `${path}: not read; “rapport check” says why`,
    'zh-cn': (path: string) => `${path}: 未读取，“rapport check”会说明原因`,
  },
} as const;
