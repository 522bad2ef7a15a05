import { documentTree } from './formats/documentTree';
import { inline } from './formats/text';

/** What a document calls itself: its first heading of the highest level, in plain words. A mail's subject and the title of a file must not say anything else. */
export function headingOf(body: string): string | undefined {
  const heading = documentTree(body).children.find((node) => node.type === 'heading' && node.depth === 1);
  return (heading && inline(heading).trim()) || undefined;
}
