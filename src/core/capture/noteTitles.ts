import type { Localized } from '../model/locale';
import type { CommunicationKind } from '../model/note';
import type { Cadence } from '../model/profile';

/** The titles of notes that nobody has to think of one for, in the language of the note. */
export interface NoteTitles {
  readonly meeting: string;
  talk(kind: Exclude<CommunicationKind, 'meeting'>, who: string): string;
  report(cadence: Cadence | undefined): string;
}

export const NOTE_TITLES: Localized<NoteTitles> = {
  en: {
    meeting: 'Progress meeting',
    talk: (kind, who) => `${{ call: 'Call', email: 'Email', chat: 'Chat' }[kind]} with ${who}`,
    report: (cadence) =>
      `${{ week: 'Weekly', 'two-weeks': 'Biweekly', month: 'Monthly', other: 'Progress' }[rhythmOf(cadence)]} report`,
  },
  'zh-cn': {
    meeting: '进度会议',
    talk: (kind, who) => ({ call: `与${who}通电话`, email: `与${who}的邮件`, chat: `与${who}的聊天` })[kind],
    report: (cadence) => ({ week: '周报', 'two-weeks': '双周报', month: '月报', other: '进展报告' })[rhythmOf(cadence)],
  },
};

function rhythmOf(cadence: Cadence | undefined): 'week' | 'two-weeks' | 'month' | 'other' {
  if (!cadence) return 'week';
  if (cadence.unit === 'weeks' && cadence.every <= 2) return cadence.every === 1 ? 'week' : 'two-weeks';
  return cadence.unit === 'months' && cadence.every === 1 ? 'month' : 'other';
}
