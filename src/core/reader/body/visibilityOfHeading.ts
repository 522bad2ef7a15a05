import type { VisibilityMark } from '../../model/entry';
import { foldPhrase } from '../fold';
import { CLIENT_HEADINGS, INTERNAL_WORDS } from '../vocabulary/visibilityHeadings';

/** What a heading says about who may see its section (leak-and-loss.md A2): the strictest reading wins. */
export function visibilityOfHeading(title: string): VisibilityMark | undefined {
  const folded = foldPhrase(title);
  if (INTERNAL_WORDS.test(folded)) return 'internal';
  return CLIENT_HEADINGS.has(folded.replace(/\s*:$/, '')) ? 'client' : undefined;
}
