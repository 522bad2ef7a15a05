import type { LifecycleStep } from '../model/entry';
import type { Locale, Localized } from '../model/locale';

/** What entries of a calendar say beside the words of the notes. */
interface AgendaWords {
  readonly name: (scope: string) => string;
  readonly internal: string;
  readonly everything: string;
  readonly reportDue: string;
  /** What is still to be done about something that runs up against its limit. */
  readonly toDo: Readonly<Partial<Record<LifecycleStep, string>>>;
  /** The same of a risk or problem that a mark keeps inside: it is not told as it stands. */
  readonly toldWhat: string;
  readonly decision: string;
  /** Who did what: `Li Wei: Publish the catalogue`. */
  readonly colon: string;
  readonly listSeparator: string;
}

const AGENDA_WORDS: Localized<AgendaWords> = {
  en: {
    name: (scope) => `${scope}: promises and follow-ups (internal)`,
    internal: 'Internal: not for the client.',
    everything: 'All projects',
    reportDue: 'Send the status report',
    toDo: {
      answered: 'Answer',
      confirmed: 'Confirm with the client',
      disclosed: 'Tell the client',
      communicated: 'Tell the client of the change',
      agreed: 'Agree with the client',
      resolved: 'Settle',
    },
    toldWhat: 'Decide what the client must know',
    decision: 'Decision needed',
    colon: ': ',
    listSeparator: ', ',
  },
  'zh-cn': {
    name: (scope) => `${scope}：承诺与跟进（内部）`,
    internal: '内部资料，请勿转给客户。',
    everything: '全部项目',
    reportDue: '发送进展报告',
    toDo: {
      answered: '回复',
      confirmed: '与客户确认',
      disclosed: '告知客户',
      communicated: '告知客户变更',
      agreed: '与客户达成一致',
      resolved: '解决',
    },
    toldWhat: '决定要让客户知道什么',
    decision: '需要决策',
    colon: '：',
    listSeparator: '、',
  },
};

/** What a calendar says in a language. */
export function agendaWords(language: Locale): AgendaWords {
  return AGENDA_WORDS[language];
}
