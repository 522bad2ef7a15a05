import type { RuleId } from '../model/finding';
import type { Localized } from '../model/locale';
import type { EditOperation } from '../model/textEdit';
import type { Fix, FixContext } from './defineRule';
import { editNote } from './editNote';
import { setFields } from './entryAt';

/** The fix that sets a date of the entry at the finding's place to today. */
export function setToday<Data>(field: string, title: Localized, leadsTo: readonly RuleId[] = []): Fix<Data> {
  return {
    title: { en: () => title.en, 'zh-cn': () => title['zh-cn'] },
    safe: false,
    leadsTo,
    action: (_data, context) => edited(context, setFields(context, [[field, context.today]])),
  };
}

/** The fix that asks for a date and sets it on the entry at the finding's place. */
export function askDate<Data>(field: string, title: Localized, leadsTo: readonly RuleId[] = []): Fix<Data> {
  return {
    title: { en: () => title.en, 'zh-cn': () => title['zh-cn'] },
    asks: 'date',
    safe: false,
    leadsTo,
    action: (_data, context, answer) => (answer ? edited(context, setFields(context, [[field, answer]])) : undefined),
  };
}

/** The fix that asks on which day something happened and sets it on the entry at the finding's place. */
export function askDay<Data>(field: string, title: Localized, leadsTo: readonly RuleId[] = []): Fix<Data> {
  return { ...askDate<Data>(field, title, leadsTo), asks: 'past-date' };
}

/** The fix that asks for words and sets them on the entry at the finding's place. */
export function askText<Data>(field: string, title: Localized): Fix<Data> {
  return { ...askDate<Data>(field, title), asks: 'text' };
}

function edited(context: FixContext, operations: readonly EditOperation[]) {
  return operations.length > 0 ? editNote(context, ...operations) : undefined;
}
