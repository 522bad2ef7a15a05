import { isInternalAlone } from '../../visibility/internalWords';
import type { Block } from '../blocks/block';
import { isMarkAlone } from './insideList';
import type { MarkWalk } from './parts';

const ABOVE = /\babove\b|以上|上述|上面|前面/iu;

const UNSAID = /^[\s>]+|<!--|-->|%%|[()（）[\]【】]/gm;

/** `以上内容仅供内部参考。`, `<!-- the above is internal -->`: it says nothing else, or in a line of its own, which below a list stands at the margin. */
export function speaksOfAbove({ kind, start, end }: Block, { text }: MarkWalk): boolean {
  const raw = text.slice(start, end);
  if (!ABOVE.test(raw)) return false;
  const lines = raw.split(/[\r\n]+/);
  switch (kind) {
    case 'quote':
    case 'html':
      return isInternalRemark(raw);
    case 'paragraph':
      return [raw, ...lines].some(isOfAbove);
    case 'list':
      return lines.some((line) => AT_MARGIN.test(line) && isOfAbove(line));
    default:
      return false;
  }
}

const AT_MARGIN = /^(?![-*+]|\d+[.)])\S/;

function isOfAbove(said: string): boolean {
  return ABOVE.test(said) && isInternalRemark(said);
}

/** Whether a note or remark says nothing but that something is internal. */
export function isInternalRemark(said: string): boolean {
  return isMarkAlone(said) || isInternalAlone(said.replace(UNSAID, ' ').trim());
}
