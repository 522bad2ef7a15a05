import { isNobodyInParticular } from '../../facts/isNobodyInParticular';
import { ownerMark } from '../../facts/ownerMark';
import type { FixAction } from '../../model/finding';
import type { Locale } from '../../model/locale';
import type { Commitment, Note } from '../../model/note';
import type { EditOperation } from '../../model/textEdit';
import { RULE_COMMANDS, runCommand } from '../commands';
import { defineRule, type FixContext } from '../defineRule';
import { editNote } from '../editNote';
import { removeSentence } from './removeSentence';

type Data = { readonly who: string; readonly action: string; readonly due?: string; readonly named: boolean };

/** What is asked of a promise once it stands in the list. */
const NEXT = ['format/unknown-person', 'trust/promise-overdue'] as const;

const addTitle = {
  en: ({ action }: Data) => `Add the action item “${action}”`,
  'zh-cn': ({ action }: Data) => `添加行动项“${action}”`,
};

export const undocumentedAction = defineRule<Data>({
  id: 'records/undocumented-action',
  scope: 'note',
  fades: 'counted',
  severity: 'warning',
  docs: {
    en: {
      title: 'Commitment that is no action item',
      what: 'A sentence in which somebody takes something on, and no action item of the note says so.',
      why: 'A promise inside a paragraph is in no list, reminds nobody, and is the one the client remembers.',
      instead: 'Write it as an action item with an owner and a date, beside the sentence or instead of it.',
    },
    'zh-cn': {
      title: '没有记成行动项的承诺',
      what: '某句话里有人答应了做某事，但笔记里没有对应的行动项。',
      why: '埋在段落里的承诺进不了清单，没有人会被提醒，而客户偏偏记得。',
      instead: '把它写成有负责人和日期的行动项，保留原句或替换原句都可以。',
    },
  },
  message: {
    en: ({ who, action, due, named }) =>
      `${speaker(who, named, 'en')} took on “${action}”${due ? ` by ${due}` : ''} here, but no action item says so. Add one, or it will be forgotten.`,
    'zh-cn': ({ who, action, due, named }) =>
      `${speaker(who, named, 'zh-cn')}在这里答应了“${action}”${due ? `（${due} 前）` : ''}，但没有记成行动项。请补一条，以免遗忘。`,
  },
  *check(note) {
    for (const it of note.commitments) {
      const due = it.due && { due: it.due.value };
      yield { span: it.span, data: { who: it.who.value, action: it.action, ...due, named: isName(it, note) } };
    }
  },
  fixes: [
    {
      title: addTitle,
      safe: true,
      leadsTo: NEXT,
      applies: ({ named, due }) => named && due !== undefined,
      action: (data, context) => addAction(context, data),
    },
    {
      title: { en: () => 'Replace the sentence by an action item', 'zh-cn': () => '用行动项替换这句话' },
      safe: false,
      leadsTo: NEXT,
      applies: ({ named, due }) => named && due !== undefined,
      action: (data, context) => {
        const removal = removeSentence(context);
        return removal && addAction(context, data, removal);
      },
    },
    {
      title: { en: () => 'Add an action item: who does it?…', 'zh-cn': () => '添加行动项：由谁来做？…' },
      asks: 'person',
      safe: false,
      leadsTo: NEXT,
      applies: ({ named, due }) => !named && due !== undefined,
      action: (data, context, answer) =>
        answer ? addAction(context, { ...data, who: answer, named: true }) : undefined,
    },
    {
      title: { en: () => 'Add an action item: by when?…', 'zh-cn': () => '添加行动项：什么时候完成？…' },
      asks: 'date',
      safe: false,
      leadsTo: NEXT,
      applies: ({ named, due }) => named && due === undefined,
      action: (data, context, answer) => (answer ? addAction(context, { ...data, due: answer }) : undefined),
    },
    {
      title: { en: () => 'Add an action item…', 'zh-cn': () => '添加行动项…' },
      safe: false,
      leadsTo: NEXT,
      applies: ({ named, due }) => !named && due === undefined,
      action: ({ action }, { note }) => runCommand(RULE_COMMANDS.logAction, note.path, action),
    },
  ],
  examples: [
    {
      name: { en: 'a promise in a paragraph', 'zh-cn': '段落里的承诺' },
      today: '2026-11-23',
      files: {
        'meetings/2026-11-20.md':
          '---\ntype: meeting\ndate: 2026-11-20\nparticipants: [Anna Schmidt, Li Wei]\ngoals: [Agree the launch date]\n---\n\nThe date is fine for everyone. ⟦Anna will send the contract by 2026-12-01.⟧\n\n## Decisions\n\n- Launch on 1 December\n',
      },
      fixed: {
        'meetings/2026-11-20.md':
          '---\ntype: meeting\ndate: 2026-11-20\nparticipants: [Anna Schmidt, Li Wei]\ngoals: [Agree the launch date]\n---\n\nThe date is fine for everyone. Anna will send the contract by 2026-12-01.\n\n## Decisions\n\n- Launch on 1 December\n\n## Action items\n\n- [ ] Send the contract @Anna 📅 2026-12-01\n',
      },
    },
    {
      name: { en: 'a promise in Chinese, replaced by its action item', 'zh-cn': '用行动项替换讨论里的承诺' },
      today: '2026-11-23',
      files: {
        '会议/2026-11-20.md':
          '---\ntype: meeting\ndate: 2026-11-20\nparticipants: [王伟, 赵敏]\ngoals: [确定上线日期]\n---\n\n## 讨论\n\n- 上线日期没有异议。\n- ⟦赵敏负责下周二前整理海报的尺寸清单。⟧\n\n## 决议\n\n- 12 月 1 日上线\n',
      },
      fix: 1,
      fixed: {
        '会议/2026-11-20.md':
          '---\ntype: meeting\ndate: 2026-11-20\nparticipants: [王伟, 赵敏]\ngoals: [确定上线日期]\n---\n\n## 讨论\n\n- 上线日期没有异议。\n\n## 决议\n\n- 12 月 1 日上线\n\n## 行动项\n\n- [ ] 整理海报的尺寸清单 @赵敏 📅 2026-11-24\n',
      },
    },
    {
      name: { en: 'beside lines that say what they are', 'zh-cn': '笔记里用标签写行动项' },
      today: '2026-11-23',
      files: {
        'meetings/2026-11-20.md':
          '---\ntype: meeting\ndate: 2026-11-20\nparticipants: [Anna Schmidt, Li Wei]\ngoals: [Agree the launch date]\n---\n\n⟦Anna promised to check the budget and to answer by 2026-12-01.⟧\n\nDecision: Launch on 1 December\nAction: Book the hall @{Li Wei} 📅 2026-11-27\n',
      },
      fixed: {
        'meetings/2026-11-20.md':
          '---\ntype: meeting\ndate: 2026-11-20\nparticipants: [Anna Schmidt, Li Wei]\ngoals: [Agree the launch date]\n---\n\nAnna promised to check the budget and to answer by 2026-12-01.\n\nDecision: Launch on 1 December\nAction: Book the hall @{Li Wei} 📅 2026-11-27\nAction: Check the budget and answer @Anna 📅 2026-12-01\n',
      },
    },
    {
      name: { en: 'a promise among us, in minutes for the client', 'zh-cn': '给客户看的纪要里，我们自己的承诺' },
      today: '2026-11-23',
      files: {
        'meetings/2026-11-20.md':
          '---\ntype: meeting\ndate: 2026-11-20\nvisibility: client\nparticipants: [Anna Schmidt, Li Wei]\ngoals: [Agree the launch date]\n---\n\n## Decisions\n\n- Launch on 1 December\n\n## Internal\n\n⟦Li Wei and Sam will look for a second printer by 2026-12-01.⟧\n',
      },
      fixed: {
        'meetings/2026-11-20.md':
          '---\ntype: meeting\ndate: 2026-11-20\nvisibility: client\nparticipants: [Anna Schmidt, Li Wei]\ngoals: [Agree the launch date]\n---\n\n## Decisions\n\n- Launch on 1 December\n\n## Internal\n\nLi Wei and Sam will look for a second printer by 2026-12-01.\n\n## Action items\n\n- [ ] Look for a second printer @{Li Wei} @Sam 📅 2026-12-01 #internal\n',
      },
    },
    {
      name: { en: 'the same promise, written down', 'zh-cn': '同样的承诺，已记成行动项' },
      today: '2026-11-23',
      files: {
        '会议/2026-11-20.md':
          '---\ntype: meeting\ndate: 2026-11-20\nparticipants: [王伟, 李娜]\ngoals: [确定上线日期]\n---\n\n王伟负责在 2026-12-01 前发送合同。\n\n## 行动项\n\n- [ ] 发送合同 @王伟 📅 2026-12-01\n',
      },
    },
    {
      name: { en: 'something already done is no promise', 'zh-cn': '已经做完的事不是承诺' },
      today: '2026-11-23',
      files: {
        'meetings/2026-11-20.md':
          '---\ntype: meeting\ndate: 2026-11-20\nparticipants: [Anna Schmidt, Li Wei]\ngoals: [Agree the launch date]\n---\n\nAnna sent the contract on Monday.\n\n## Decisions\n\n- Launch on 1 December\n',
      },
    },
  ],
});

/** A pronoun of the other language would be a foreign body in the sentence. */
function speaker(who: string, named: boolean, locale: Locale): string {
  const isChinese = /\p{Script=Han}/u.test(who);
  if (named || isChinese === (locale === 'zh-cn')) {
    return who;
  }
  return locale === 'en' ? 'Somebody' : '有人';
}

/** A pronoun or a team is no owner: the action then stands without one, and the next rule asks for a name. */
function isName(commitment: Commitment, note: Note): boolean {
  const who = commitment.who.value;
  return (
    note.participants.some((it) => it.name === who) ||
    !personsIn(who).some((one) => NOBODY.test(one) || isNobodyInParticular(one))
  );
}

/** `the printer`, `她们`, `每位成员`: spoken of, and called nothing. */
const NOBODY =
  /^(?:(?:the|our|their|your|his|her|its|my|each|every|all|one of) |it$|s?he$|they$)|^(?:[我你您他她咱本贵敝各每全]|所有|对方|双方|大家)/iu;

/** Everybody whom `Anna and Tom`, `@priya, @tom` or `王伟、李娜` names. */
function personsIn(who: string): readonly string[] {
  const parts = who.split(/\s*(?:[,&/、]|\band\b|(?<=\p{Script=Han}{2})[和与及](?=\p{Script=Han}{2}))\s*/u);
  return parts.map((part) => part.replace(/^@/, '')).filter((part) => part !== '');
}

function addAction(context: FixContext, data: Data, ...first: readonly EditOperation[]): FixAction {
  const { action, who, due, named } = data;
  const owners = named
    ? personsIn(who)
        .map((one) => ` ${ownerMark(one)}`)
        .join('')
    : '';
  const mark = mayBeShown(context.note) && !/#internal(?![\p{L}\p{N}_/-])/iu.test(action) ? ' #internal' : '';
  const text = `${action}${owners}${due ? ` 📅 ${due}` : ''}${mark}`;
  return editNote(context, ...first, { op: 'add-entry', kind: 'action', text });
}

/** Nobody has said that the client may read the sentence as an action: in a note that shows them anything, it stays inside until somebody does. */
function mayBeShown({ visibility, sections }: Note): boolean {
  return visibility?.value === 'client' || sections.some(({ mark }) => mark === 'client');
}
