import { noteKey } from '../keyNames';
import { lineLabel } from './labelOf';

/** `参会人:…` and the like are about the meeting, not what was said in it. */
export function isKeyLine(raw: string): boolean {
  const label = lineLabel(raw);
  return (
    label !== undefined &&
    MEETING_KEYS.has(noteKey(label.label) ?? noteKey(label.label.replace(/^(?:本次)?(?:会议)?/, '')) ?? '')
  );
}

const MEETING_KEYS: ReadonlySet<string> = new Set([
  'participants',
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
