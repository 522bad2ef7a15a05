import type { EntryStatus } from '../../model/entry';
import { findDate } from '../dates/readDate';
import { giveStatus } from '../fields/assignStatus';
import type { EntryDraft } from '../fields/entryDraft';
import { type TextScan, take } from '../fields/scanText';
import { struckIn } from '../inline/plainText';
import { spanAt } from '../position';
import { readValue } from '../readValue';
import { statusesAt } from '../vocabulary/statusesInText';
import { ENTRY_STATUSES } from '../vocabulary/values';
import type { EntryContext } from './entryPlace';
import { tellsDone } from './tellsDone';

/** What an action's own words say of how it stands, and the stretch of its text that says so. */
interface Told {
  readonly status: EntryStatus;
  readonly from: number;
  readonly to: number;
  /** The words that may hold the day on which it was done. */
  readonly words?: string;
}

/** `Done: call the bank`, `WIP: …`, `[DONE] …`, `【进行中】…`; `[Closed] tickets` are things. */
const LEAD = new RegExp(
  `^[\\s*_]*(?:(${statusesAt('lead').all})[\\s*_]*[:：]|[[【]\\s*(${statusesAt('box').all})\\s*[\\]】]\\s*[:：]?(?![的状]))[\\s*_]*(?=\\S)`,
  'iu',
);

/** `Send it (done 2026-11-19)`, `发报价（已完成 11/19）`, `发报价（11月19日已完成）`, `Send it. Done.` */
const DONE_BEHIND =
  /\s?[(（]\s*((?:done|completed|finished|已完成)[^()（）]{2,30})[)）][\s。.*_]*$|\s?[(（]\s*([^()（）]{2,14}?)(?:已完成|已办)\s*[)）][\s。.*_]*$|(?<=[.。])\s+(done|completed|finished)[\s.!*_]*$/iu;

/** `整理清单 已完成`, `Send it (done)`, `Send it — done`, `Send it: done`, `Status: done`. */
const LAST = new RegExp(
  `(?:(?:[\\s，,；;。]\\s*|(?<!状态|进度)[:：]\\s*)(${statusesAt('last').zh})|\\s?[(（[【]\\s*([^()（）[\\]【】]{1,12}?)\\s*[)）\\]】]|(?:\\s[–—-]|(?<!\\b(?:is|be|status|state)):)\\s*(${statusesAt('last').en})|(?:[.,，,；;。]\\s*|(?<=\\p{Script=Han})\\s+)(?:status|状态|进度)\\s*[:：]\\s*(in progress|[^\\s:：，,。.]{2,12}))[\\s。.*_~]*$`,
  'iu',
);

/** Of what is said beside words that are struck out, all. */
const BESIDE_STRUCK = /^[\s*_(（–—:：-]*([\p{L}’' ]{2,20}?)[\s*_)）。.!！-]*$/u;

/** `**Job profiles**: Completed and sent back`, `Send it - done by Anna`: what is said of a topic is that it is done. */
const BEHIND_TOPIC = /^[^:\n]{3,60}?(?::|\s[–—-])[\s*_]*(?=completed|done|finished)/i;

/** Signs, and parts of a hundred, at the end. */
const SIGN_LAST =
  /\s?(?:(✅|✔|☑|√|✓|[(（]\s?(?:(?:已?完成|进度)\s?100\s?%|100\s?% (?:done|complete))\s?[)）])|(⏳|🔄|🚧|[(（]\s?(?:(?:已?完成|进度)\s?[1-9]\d?\s?%|[1-9]\d?\s?% (?:done|complete))\s?[)）]))\ufe0f?[\s。.*_]*$/u;

/** The same in front. Beside a day `✅` may be how a list of tasks is adorned. */
const SIGN_FIRST =
  /^[\s*_]*(?:([✔☑√✓]|✅(?!.*(?:\d\s?[-./月]\s?\d|\b(?:by|due)\b|截止|前)))|([⏳🔄🚧]))\ufe0f?\s*(?=\S)/u;

/** Reads how an action stands by what its text opens with or ends in, unless a box or a field says it. */
export function readStatusWords(scan: TextScan, draft: EntryDraft, context: EntryContext): void {
  if (draft.kind !== 'action' || draft.status || draft.done || draft.cancelled) return;
  const told = toldFirst(scan.masked) ?? toldBesideStruck(scan) ?? toldLast(scan.masked, context);
  if (!told) {
    if (!isToldAsDone(scan.masked, context)) return;
    giveStatus(draft, 'done', draft.span ?? spanAt(scan.lineStarts, scan.base, scan.base + scan.raw.length));
    return;
  }
  const span = take(scan, told.from, told.to);
  const day = told.words === undefined ? undefined : findDate(told.words, context.dates)?.date;
  draft.status = told.status;
  if (told.status === 'done') draft.done = { value: day ?? 'unknown-day', span };
  if (told.status === 'cancelled') draft.cancelled = { value: 'unknown-day', span };
}

/** The whole sentence says that it is done, and stays as it is. */
function isToldAsDone(text: string, { dates, known }: EntryContext): boolean {
  const topic = BEHIND_TOPIC.exec(text)?.[0];
  return topic !== undefined && tellsDone(text.slice(topic.length), dates, known);
}

function toldFirst(text: string): Told | undefined {
  const lead = LEAD.exec(text);
  const status = statusOf(lead?.[1] ?? lead?.[2]);
  if (lead && status) return { status, from: 0, to: lead[0].length };
  const sign = SIGN_FIRST.exec(text);
  return sign ? { status: sign[1] === undefined ? 'in-progress' : 'done', from: 0, to: sign[0].length } : undefined;
}

/** `~~Draft letters~~ dropped`: `done` there brings no struck words back. */
function toldBesideStruck(scan: TextScan): Told | undefined {
  const left = struckIn(scan.raw).length > 0 ? BESIDE_STRUCK.exec(scan.masked)?.[1] : undefined;
  const isCancelled = left !== undefined && readValue(left, ENTRY_STATUSES) === 'cancelled';
  return isCancelled ? { status: 'cancelled', from: scan.masked.search(/\S/), to: scan.masked.length } : undefined;
}

function toldLast(text: string, { dates, known }: EntryContext): Told | undefined {
  const tail = text.slice(-60);
  const from = (match: RegExpExecArray): number => text.length - tail.length + match.index;
  const done = DONE_BEHIND.exec(tail);
  const words = done?.[1] ?? (done?.[2] === undefined ? done?.[3] : `已完成 ${done[2]}`);
  if (done && words !== undefined && tellsDone(words, dates, known))
    return { status: 'done', from: from(done), to: text.length, words };
  const sign = SIGN_LAST.exec(tail);
  if (sign) return { status: sign[1] === undefined ? 'in-progress' : 'done', from: from(sign), to: text.length };
  const last = LAST.exec(tail);
  const status = statusOf(last?.[1] ?? last?.[2] ?? last?.[3] ?? last?.[4]);
  return last && status ? { status, from: from(last), to: text.length } : undefined;
}

/** A status that tells more than that it is open; a tick in brackets is a box beside a choice. */
function statusOf(word: string | undefined): EntryStatus | undefined {
  if (word === undefined || /^[x√✓✔yes是]+$/iu.test(word)) return undefined;
  const status = readValue(word, ENTRY_STATUSES);
  return status === 'open' ? undefined : status;
}
