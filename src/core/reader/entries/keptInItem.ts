import { mayDenyByName } from '../../visibility/deniedByName';
import { marksParent } from '../body/insideList';
import type { ItemParts } from '../body/listItem';
import { isInternalLead, isInternalLine } from '../body/visibilityOfHeading';
import { isWhollyStruck } from '../inline/plainText';
import type { Scope } from './scope';

export function isKept({ rest }: ItemParts, raw: string, { context: { text, internal } }: Scope): boolean {
  return (
    isInternalLine(raw) ||
    isInternalLead(raw) ||
    isWhollyStruck(raw) ||
    rest.some((block) => marksParent(block, text, internal) || mayDenyByName(text.slice(block.start, block.end)))
  );
}

/** `Not for Acme:` */
export function isDenialThatLeads({ start, end }: ItemParts, text: string): boolean {
  const raw = text.slice(start, end);
  return /[:：]\s*$/.test(raw) && mayDenyByName(raw);
}
