/** How a field is written on a line, in each of the dialects that notes use. Data; the reader accepts all of these. */
export interface FieldNotation {
  /** The sign that stands before a date in the notation of Obsidian Tasks. */
  readonly emoji?: string;
  /** Other signs read for the same. */
  readonly emojiAlso?: readonly string[];
  /** Keys inside `[key:: value]`; the first is the one written. */
  readonly keys: readonly string[];
  /** Chinese keys; the first is the one written. */
  readonly chinese: readonly string[];
  /** True where a Chinese key may stand with a colon alone: `负责人:王伟`. */
  readonly colon?: boolean;
}

export const FIELD_NOTATIONS: ReadonlyMap<string, FieldNotation> = new Map<string, FieldNotation>([
  [
    'owner',
    { keys: ['owner', 'assignee', 'who', 'assigned'], chinese: ['负责人', '责任人', '跟进人', '执行人'], colon: true },
  ],
  [
    'due',
    {
      emoji: '📅',
      emojiAlso: ['📆', '🗓'],
      keys: ['due', 'deadline'],
      chinese: ['截止', '截止日期', '截止时间', '到期', '完成时间'],
      colon: true,
    },
  ],
  ['done', { emoji: '✅', keys: ['completion', 'completed', 'done'], chinese: ['完成'] }],
  ['cancelled', { emoji: '❌', keys: ['cancelled', 'canceled'], chinese: ['取消'] }],
  ['created', { emoji: '➕', keys: ['created'], chinese: ['创建'] }],
  ['scheduled', { emoji: '⏳', emojiAlso: ['⌛'], keys: ['scheduled'], chinese: [] }],
  ['start', { emoji: '🛫', keys: ['start'], chinese: [] }],
  ['asked', { keys: ['asked'], chinese: ['提问', '提出'] }],
  ['raised', { keys: ['raised'], chinese: ['提出'] }],
  ['identified', { keys: ['identified'], chinese: ['识别', '发现'] }],
  ['requested', { keys: ['requested'], chinese: ['提出'] }],
  ['answered', { keys: ['answered'], chinese: ['回复', '答复'] }],
  ['disclosed', { keys: ['disclosed'], chinese: ['披露'] }],
  ['confirmed', { keys: ['confirmed'], chinese: ['确认'] }],
  ['communicated', { keys: ['communicated'], chinese: ['沟通'] }],
  ['agreed', { keys: ['agreed'], chinese: ['同意'] }],
  ['resolved', { keys: ['resolved'], chinese: ['解决'] }],
  ['original', { keys: ['original'], chinese: ['原定'] }],
  ['mitigation', { keys: ['mitigation'], chinese: ['应对'] }],
  ['severity', { keys: ['severity'], chinese: ['严重程度', '级别'] }],
  ['from', { keys: ['from'], chinese: ['来自'] }],
  ['answer', { keys: ['answer'], chinese: ['答复内容'] }],
  ['cause', { keys: ['cause'], chinese: ['原因'] }],
  ['approach', { keys: ['approach'], chinese: ['方式'] }],
  ['agreement', { keys: ['agreement'], chinese: ['共识'] }],
  ['options', { keys: ['options'], chinese: ['方案'] }],
  ['affects', { keys: ['affects'], chinese: ['影响'] }],
  ['tone', { keys: ['tone'], chinese: ['语气'] }],
  ['status', { keys: ['status'], chinese: ['状态'] }],
  ['by', { keys: ['by'], chinese: [] }],
  ['visibility', { keys: ['visibility'], chinese: ['可见'] }],
]);

/** The notation of a field; of one that is not in the list, its own name in brackets. */
export function notationOf(field: string): FieldNotation {
  return FIELD_NOTATIONS.get(field) ?? { keys: [field], chinese: [] };
}
