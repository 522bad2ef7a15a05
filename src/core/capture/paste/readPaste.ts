import type { LocalDate } from '../../model/date';
import type { DateOrder } from '../../model/policy';
import { dateOrderOf } from '../../reader/dates/dateOrder';
import { languageOf } from '../../reader/language';
import { cleanPaste } from './cleanPaste';
import type { Pasted, PasteRefusal } from './pasted';
import { readChat } from './readChat';
import { readMail } from './readMail';
import type { StampContext } from './readStamp';

export type PasteResult =
  | { readonly ok: true; readonly pasted: Pasted }
  | { readonly ok: false; readonly refusal: PasteRefusal };

/**
 * Takes a pasted mail or chat apart, in English or Chinese. What is neither comes back whole, as one message of nobody.
 *
 * @param asOf today, from which days without a year are counted back
 * @param order how `12/01` reads where the text itself does not show it
 */
export function readPaste(raw: string, asOf: LocalDate, order?: DateOrder): PasteResult {
  const clean = cleanPaste(raw);
  if ('refusal' in clean) return { ok: false, refusal: clean.refusal };
  const { text } = clean;
  const usual = languageOf(text) === 'zh-cn' ? 'ymd' : undefined;
  const context: StampContext = { asOf, order: dateOrderOf(text) ?? order ?? usual };
  const lines = text.split('\n');
  const whole: Pasted = { kind: 'text', people: [], messages: [{ text: text.trim() }] };
  return { ok: true, pasted: readMail(lines, context) ?? readChat(lines, context) ?? whole };
}
