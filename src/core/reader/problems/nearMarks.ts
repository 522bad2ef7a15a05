import type { Entry } from '../../model/entry';
import type { Problem } from '../../model/note';
import { spared } from '../../search/spared';
import { sectionsAround } from '../../visibility/decide';
import type { OutlineSection } from '../body/outline';
import type { ProseBlock } from '../entries/scope';
import { foldPhrase } from '../fold';
import { readTexts } from '../frontmatter/lists';
import type { FrontmatterData } from '../frontmatter/readFrontmatter';
import { spanAt } from '../position';

/** `Order the badges (for client)`, `价格表（给客户）`: in brackets at the end of a line. */
const REMARK = spared(
  /[(（[【]\s*(?:(?:for|visible to) (?:the |our )?(?:client|customer)s?|client[- ](?:visible|facing)|(?:发?给|对)客户(?:可见|看)?|客户可[见看])\s*[)）\]】](?=[\s*_~.。]*$)/imu,
);
/** How it begins: of a whole note this asks for less than the words of the remark. */
const MAY_REMARK = /[(（[【]\s*[fvc发给对客]/i;
const HEADING =
  /^(?:for (?:our |the )?(?:clients?|customers?)|to the client|client[- ]facing|visible to (?:the )?client|(?:发给|对)客户(?:可见)?|客户可看|给客户[看的])$/;
const TAG = /^#?(?:(?:for-(?:the-)?)?client|client-visible|给?客户|客户可见)$/;

interface Marked {
  readonly text: string;
  readonly lineStarts: Uint32Array;
  readonly entries: readonly Entry[];
  readonly prose: readonly ProseBlock[];
  readonly sections: readonly OutlineSection[];
  readonly data: FrontmatterData | undefined;
}

/**
 * What looks like a mark for the client and marks nothing, in a note whose own visibility says nothing: a remark behind an entry or a paragraph, a heading, a tag of
 * the note. What makes something visible is exact (leak policy, A2), so these stay inside, and whoever wrote them should know.
 */
export function nearMarks({ text, lineStarts, entries, prose, sections, data }: Marked): readonly Problem[] {
  const problems: Problem[] = [];
  const add = (start: number, key: string, suggestion: string): void => {
    const span = spanAt(lineStarts, start, start + key.length);
    problems.push({ code: 'format/unknown-key', span, reason: 'near-mark', data: { key, suggestion } });
  };
  for (const { value, span } of readTexts(data?.value('tags')))
    if (TAG.test(foldPhrase(value))) add(span.start, value, 'visibility: client');
  for (const { title, mark, heading } of sections)
    if (mark === undefined && HEADING.test(foldPhrase(title)))
      add(
        Math.max(heading.start, text.indexOf(title, heading.start)),
        title,
        title.includes('客') ? '给客户' : 'For the client',
      );
  if (!MAY_REMARK.test(text) || !REMARK.test(text)) return problems;
  const found = new Map<number, string>();
  for (const { start, end, section } of [
    ...entries.filter(({ mark }) => mark === undefined).map(({ span, section }) => ({ ...span, section })),
    ...prose.filter(({ hidden }) => !hidden),
  ]) {
    const match = REMARK.exec(text.slice(start, end));
    if (match && sectionsAround({ sections }, section).every(({ mark }) => mark === undefined))
      found.set(start + match.index, match[0]);
  }
  for (const [start, remark] of found) add(start, remark, '#client');
  return problems;
}
