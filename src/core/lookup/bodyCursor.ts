import { entryKey } from '../reader/keyNames';

/** What somebody is typing in the body of a note, as far as the line before the cursor shows it. */
export type BodyCursor = {
  /** What has been typed of it; it begins at `start`, a column of the line, and ends at the cursor. */
  readonly typed: string;
  readonly start: number;
} & (
  | { readonly at: 'person' | 'tag' | 'link' | 'date' }
  /** The key of `[key:: value]`. */
  | { readonly at: 'field-key' }
  /** A value behind `[key:: ` or `负责人:`. */
  | { readonly at: 'field-value'; readonly key: string }
);

const MENTION = /(?:^|[^\p{L}\p{N}._%+-]|\p{Script=Han})(@(?:\{[^}\n]{0,60}|[\p{L}\p{N}_.·-]{0,60}))$/u;
const LINK = /\[\[([^\]|[\n]{0,80})$/;
const FIELD_KEY = /(?:^|[^[!\]])\[([\p{L}]{0,20})$/u;
const FIELD_VALUE = /[[(（【]\s*([\p{L}_][\p{L}\p{N}_ -]{0,30}?)\s*(?:::|：：)\s*([^\]\n]{0,60})$/u;
const SIGNED_DATE = /[📅📆🗓⏰✅❌➕⏳⌛🛫]\ufe0f?[ \t]?([\p{L}\p{N} /.-]{0,30})$/u;
/** At the start of a line a bare `#` begins a heading. */
const TAG =
  /(?:(?<=\S\s{0,9})[\s，。；、]#(?=([\p{L}\p{N}_/-]{0,40}))|^#(?=([\p{L}\p{N}_/-]{1,40})))[\p{L}\p{N}_/-]*$/u;
const LABELLED =
  /([\p{L}]+(?: [\p{L}]+)?)[*_]*[:：][*_]*\s*([^\s:：,，;；。|()（）[\]][^:：,，;；。|()（）[\]\n]{0,30}|)$/u;
const LABELS: ReadonlySet<string> = new Set(['owner', 'due', 'from', 'by', 'severity', 'status', 'tone']);

/** Reads the line up to the cursor. Nothing in inline code, and nothing where no help is asked for. */
export function bodyCursor(before: string): BodyCursor | undefined {
  if ((before.match(/`/g) ?? []).length % 2 === 1) return undefined;
  for (const read of READINGS) {
    const found = read(before);
    if (found) return found;
  }
  return undefined;
}

const READINGS: readonly ((before: string) => BodyCursor | undefined)[] = [
  (before) => typedIn(LINK, before, 'link'),
  (before) => {
    const match = FIELD_VALUE.exec(before);
    const key = match && entryKey(match[1] ?? '');
    return key === undefined || key === null ? undefined : value(key, match?.[2] ?? '', before);
  },
  (before) => typedIn(SIGNED_DATE, before, 'date'),
  (before) => typedIn(MENTION, before, 'person'),
  (before) => typedIn(FIELD_KEY, before, 'field-key'),
  (before) => {
    const match = TAG.exec(before);
    const typed = match && (match[1] ?? match[2] ?? '');
    return typed === null ? undefined : { at: 'tag', typed, start: before.length - typed.length };
  },
  (before) => {
    const match = LABELLED.exec(before);
    const label = match?.[1] ?? '';
    const key = entryKey(label) ?? entryKey(label.slice(label.indexOf(' ') + 1));
    return key !== undefined && LABELS.has(key) ? value(key, match?.[2] ?? '', before) : undefined;
  },
];

function typedIn(
  pattern: RegExp,
  before: string,
  at: Exclude<BodyCursor['at'], 'field-value'>,
): BodyCursor | undefined {
  const typed = pattern.exec(before)?.[1];
  return typed === undefined ? undefined : { at, typed, start: before.length - typed.length };
}

function value(key: string, typed: string, before: string): BodyCursor {
  return { at: 'field-value', key, typed, start: before.length - typed.length };
}
