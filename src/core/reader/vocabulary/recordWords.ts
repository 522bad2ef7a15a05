import type { NoteKind } from '../../model/note';

/** Words of a title or file name that make a dated note a record, the more telling ones first. */
export const RECORD_WORDS: readonly (readonly [RegExp, NoteKind])[] = [
  [
    /\b(?:status|weekly|monthly|biweekly|progress|project) report\b|周报|月报|双周报|日报|状态报告|进度报告|项目报告/,
    'report',
  ],
  [
    /\b(?:meetings?|minutes|stand-?ups?|kick-?off|retro(?:spective)?|sync|check-?in|one on one|1:1|1on1|steering committee|all hands|weekly)\b|会议|纪要|例会|周会|晨会|评审会|启动会|研讨会|座谈会|同步会|碰头会/,
    'meeting',
  ],
  [/\b(?:phone call|client call|call notes|call with)\b|电话沟通|通话记录|电话记录/, 'call'],
];

/** Folder names that do the same. */
export const RECORD_FOLDERS: readonly (readonly [RegExp, NoteKind])[] = [
  [/^(?:.{0,30}\s)?(?:meetings?|meeting notes?|minutes|meeting minutes)$|会议|纪要|例会/, 'meeting'],
  [/^(?:status|weekly|monthly)?\s?reports?$|周报|月报/, 'report'],
];
