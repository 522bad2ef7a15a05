import { foldPhrase } from '../fold';
import { noteKey } from '../keyNames';
import {
  AIM_LABEL,
  AWAY_LABEL,
  OF_THIS_MEETING,
  PRESENT_IF_NAMED,
  PRESENT_LABEL,
  ROLE_LABEL,
  SEVERAL_LABEL,
} from '../vocabulary/bodyLabels';
import type { LineLabel } from './labelOf';

/** The key that a label in the body names; `roles` for whoever led the meeting or wrote it down, `several` where only a list of names tells. */
export function keyNamed(label: string): string | undefined {
  if (ROLE_LABEL.test(label)) return 'roles';
  if (SEVERAL_LABEL.test(label)) return 'several';
  const known = noteKey(label) ?? noteKey(label.replace(/^(?:本次)?(?:会议)?/, ''));
  if (known === undefined && AIM_LABEL.test(label)) return 'goals';
  if (known === undefined && /^[本此今]/.test(label)) {
    const bare = label.replace(OF_THIS_MEETING, '');
    if (bare !== label) return keyNamed(bare);
  }
  if (known ?? (PRESENT_LABEL.test(label) || PRESENT_IF_NAMED.test(label))) return known ?? 'participants';
  // `Participants 与会人`: in both languages the Chinese half tells.
  const [first, second] = label.split(/\s*(?:[/&]|\sand\s)\s*/);
  // `Date/time`, `Attendees & apologies`; `People & culture` is a topic.
  if (first && second) return keyNamed(second) !== undefined || AWAY_LABEL.test(second) ? keyNamed(first) : undefined;
  const [, behind, before] =
    /^[a-z][a-z ]{1,20}\s([\u4e00-\u9fff]{2,8})$|^([\u4e00-\u9fff]{2,8})\s[a-z][a-z ]{1,20}$/u.exec(label) ?? [];
  const half = behind ?? before;
  return half === undefined ? undefined : keyNamed(half);
}

const SIGN = /^[\s*_]*(👥|👤|🎯)\ufe0f?\s*(?=\S)/u;

/** `👥 Ana, Björn`: a sign that stands for its label. */
export function signLabel(line: string): LineLabel | undefined {
  const match = SIGN.exec(line);
  return match ? { label: match[1] === '🎯' ? 'goals' : 'participants', end: match[0].length } : undefined;
}

const BRACKETED = /^[\s*_]*【([^【】]{2,12})】[\s*_]*(?=\S)/u;

/** `【参会人员】曹颖、韩冰`: brackets do what a colon does. */
export function bracketLabel(line: string): LineLabel | undefined {
  const match = BRACKETED.exec(line);
  return match ? { label: match[1] ?? '', end: match[0].length } : undefined;
}

const BOLD = /^\s*\*\*([^*:：]{2,16})\*\*[ \t]+(?=\S)/u;

/** `**参与** 王伟、李娜`: so does bold. */
export function boldLabel(line: string): LineLabel | undefined {
  const match = BOLD.exec(line);
  return match ? { label: foldPhrase(match[1] ?? ''), end: match[0].length } : undefined;
}
