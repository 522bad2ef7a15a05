import { bodyProposals } from './bodyProposals';
import { frontmatterProposals } from './frontmatterProposals';
import { frontmatterRange } from './frontmatterRange';
import type { Proposals } from './proposal';
import type { Typing } from './typing';

/** What could stand where somebody types: keys and values in frontmatter; people, dates, fields, tags and links in the body. */
export function proposalsAt(typing: Typing): Proposals | undefined {
  const range = frontmatterRange(typing.text);
  if (range && typing.offset <= range.end) {
    return typing.offset < range.start ? undefined : frontmatterProposals(typing);
  }
  return bodyProposals(typing);
}
