import type { Range } from './found';

/** Words that lead up to a date and say nothing without it. */
const DATE_LEAD = /(?<=[\s，,([（【]|^)(?:by|on|before|until|till|due|no later than)\s*$|(?:最[晚迟]|在|于)\s*$/iu;

/** What closes a Chinese date phrase; 前端 and the like are words of their own. */
const DATE_END = /^\s*(?:之前|以前|前(?![端台后期往置沿景者]|提(?![供交出醒]))|之内|以内|内(?![容部外测]))/u;

/**
 * Makes what is promised into an action's text: the date and its preposition out, white space folded, first letter capital. Where the
 * words would not hold together without their date (`move the launch to Friday`, `协调测试环境，周五前解决`) it stays where it is.
 *
 * @param text the text as the note writes it, without emphasis
 * @param start where the verb begins
 * @param end where the sentence ends
 * @param due the date phrase, which the action says in a field of its own
 */
export function trimAction(text: string, start: number, end: number, due: Range | undefined): string {
  const whole = tidied(text.slice(start, end));
  if (due === undefined || due.start < start || due.end > end) return whole;
  const before = text.slice(start, due.start);
  const after = text.slice(due.end, end);
  const head = before.replace(DATE_LEAD, '').trimEnd();
  const closing = DATE_END.exec(after)?.[0] ?? '';
  const tail = after.slice(closing.length).trimStart();
  if (isBracketed(head, tail)) return tidied(`${head.slice(0, -1).trimEnd()} ${tail.slice(1)}`);
  const lead = before.slice(head.length).trim();
  const date = `${lead} ${text.slice(due.start, due.end)}${closing}`.trim();
  return canStandApart(head, tail, date) ? tidied(`${head} ${tail}`) : whole;
}

/** `(by Friday)`: the date is all that stands between brackets. */
function isBracketed(head: string, tail: string): boolean {
  return /[([（【]$/u.test(head) && /^[)\]）】]/u.test(tail);
}

/** Whether what stands before a date, with what leads up to it and closes it, and behind it makes a sentence without it. */
function canStandApart(head: string, tail: string, date: string): boolean {
  if (HANGS.test(head) || HOLDS_ON.test(tail) || !isClosed(head)) return false;
  if (head === '') return true;
  // `把会议安排在周五`: the day is what was settled.
  if (!/[\p{L}\p{N}]/u.test(tail)) return !/^[在于]/u.test(date) || CLOSED.test(date);
  // `协调测试环境，周五前解决`: what is to be done by then is a clause of its own, and says too little by itself.
  if (/[，,、；;：:–—-]$/u.test(head)) return false;
  // `review the Friday build`, `整理周五会议材料`: a day that nothing leads up to says which.
  return /^[,，]/u.test(tail) || LED.test(date) || CLOSED.test(date);
}

const LED =
  /^(?:by|on|before|until|till|due|no later than|在|于|最[晚迟])|^(?:today|tonight|tomorrow)$|^(?:this|next)\s\p{Ll}/iu;
const CLOSED = /[前内]$/u;

/** What a date that follows belongs to. */
const HANGS =
  /(?:^|\s)(?:to|from|of|for|at|in|the|an?|this|next|last|early|late|mid|with|and|or|between|since|than|as|per|around|about|towards?|after|into|through|is|are|be|was|were|not|no|week|calendar|has|have|only)$|[到至自从为的是和与及或跟把将给对非不定]$/iu;
/** What belongs to a date that it follows. */
const HOLDS_ON =
  /^(?:['’]s?(?![\p{L}])|的|之?[后間间]|起|开始|[到至和或、~～–—-]|(?:to|or|and|through|until|till|at|onwards?|morning|noon|afternoon|evening|night)(?![\p{L}])|[上下中]午|早上|晚上?|凌晨|\d)/iu;

/** Whether every bracket that opens is closed. */
function isClosed(text: string): boolean {
  return count(text, /[([（【]/gu) <= count(text, /[)\]）】]/gu);
}

function count(text: string, sign: RegExp): number {
  return text.match(sign)?.length ?? 0;
}

/** One line, without the signs around it; a bracket that only closes belonged to what stands before. */
function tidied(text: string): string {
  const action = text
    .replace(/\s+/g, ' ')
    .replace(/\s+([,.;:?!，。；、])/g, '$1')
    .replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '')
    .replace(/(?<=[，。；、：])\s+/gu, '')
    .replace(/^[\s,，:：;；、]+|[\s,，.。;；:：!！?？、]+$/g, '');
  const isLoose = /[)\]）】]$/u.test(action) && count(action, /[)\]）】]/gu) > count(action, /[([（【]/gu);
  if (isLoose) return tidied(action.slice(0, -1));
  return action.charAt(0).toUpperCase() + action.slice(1);
}
