import { foldPhrase } from '../fold';
import { plainText } from '../inline/plainText';
import { NONE_TEXT } from '../vocabulary/noneWords';

/** Whether a text says that there is nothing. */
export function saysNone(raw: string): boolean {
  if (raw.length > 80) return false;
  const folded = foldPhrase(plainText(raw));
  // `N/A (nobody from the client came)` says why there is nothing.
  const bare = folded.replace(/^[(（[]([^()（）[\]]*)[)）\]]$/, '$1');
  return NONE_TEXT.test(bare) || NONE_TEXT.test(folded.replace(/(?<=\S)\s*[(（][^()（）]*[)）]$/, ''));
}
