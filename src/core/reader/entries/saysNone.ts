import { foldPhrase } from '../fold';
import { plainText } from '../inline/plainText';
import { NONE_TEXT } from '../vocabulary/noneWords';

/** `To do for Sam: nothing` */
const FOR_WHOM = /^(?:to-?do|to do|action|action item|task)s? for [^:：]{1,40}[:：] ?/;

/** Whether a text says that there is nothing. */
export function saysNone(raw: string): boolean {
  if (raw.length > 80) return false;
  const folded = foldPhrase(plainText(raw)).replace(FOR_WHOM, '');
  // `N/A (nobody from the client came)` says why there is nothing.
  const bare = folded.replace(/^[(（[]([^()（）[\]]*)[)）\]]$/, '$1');
  return NONE_TEXT.test(bare) || NONE_TEXT.test(folded.replace(/(?<=\S)\s*[(（][^()（）]*[)）]$/, ''));
}
