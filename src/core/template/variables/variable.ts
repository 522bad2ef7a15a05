import type { Localized } from '../../model/locale';
import { flagOf, moreOf } from '../listFlags';

/** A name that a template may use, and what it stands for. */
export interface TemplateVariable {
  readonly name: string;
  /** `truth` is there to be asked for (`{{#name}}`), a `list` repeats. */
  readonly is: 'text' | 'truth' | 'list';
  readonly about: Localized;
  /** The names of each item of a list. */
  readonly items: readonly TemplateVariable[];
}

/** A name that stands for a text. */
export function text(name: string, en: string, zh: string): TemplateVariable {
  return { name, is: 'text', about: { en, 'zh-cn': zh }, items: [] };
}

/** A name that is either so or not. */
export function truth(name: string, en: string, zh: string): TemplateVariable {
  return { name, is: 'truth', about: { en, 'zh-cn': zh }, items: [] };
}

/** A list, and the truth that asks whether there is anything in it: `milestones` and `hasMilestones`. */
export function list(name: string, en: string, zh: string, items: readonly TemplateVariable[]): TemplateVariable[] {
  return [
    truth(flagOf(name), `true when there is something in \`${name}\``, `\`${name}\` 不为空时为真`),
    bareList(name, en, zh, items),
  ];
}

/** A list that a report for executives cuts short, and the words for what is left out: `risks`, `hasRisks` and `moreRisks`. */
export function shortList(
  name: string,
  en: string,
  zh: string,
  items: readonly TemplateVariable[],
): TemplateVariable[] {
  return [
    ...list(name, en, zh, items),
    text(
      moreOf(name),
      `how many more of \`${name}\` there are than a report for executives names`,
      `面向管理层的报告中，\`${name}\` 未列出的还有几项`,
    ),
  ];
}

/** A list that nothing asks for. */
export function bareList(name: string, en: string, zh: string, items: readonly TemplateVariable[]): TemplateVariable {
  return { name, is: 'list', about: { en, 'zh-cn': zh }, items };
}

/** What stands in many items. */
export const ITEM = {
  text: text('text', 'its words', '内容'),
  name: text('name', 'the name', '姓名或名称'),
  owner: text('owner', 'who does it', '负责人'),
  due: text('due', 'by when, for a table', '截止日期，用于表格'),
  when: text('when', 'by when, for a sentence', '截止日期，用于句子'),
  details: text('details', 'who, when and how severe in one', '负责人、日期和影响程度的汇总'),
  date: text('date', 'when it began or happened', '日期'),
  from: text('from', 'who said or asked it', '提出人'),
  answer: text('answer', 'what we answered', '我方的答复'),
  state: text('state', 'how it stands, in words', '当前状态'),
  severity: text('severity', 'how severe, in words', '严重程度'),
  mitigation: text('mitigation', 'what is being done about it', '应对措施'),
} as const;
