import { keyNamed } from './keyNamed';
import { lineLabel } from './labelOf';

/** `参会人:…` and the like are about the meeting, not what was said in it. */
export function isKeyLine(raw: string): boolean {
  const label = lineLabel(raw);
  return label !== undefined && MEETING_KEYS.has(keyNamed(label.label) ?? '');
}

const MEETING_KEYS: ReadonlySet<string> = new Set([
  'participants',
  'several',
  'roles',
  'date',
  'time',
  'location',
  'channel',
  'link',
  'duration',
  'agenda',
  'goals',
  'title',
]);
