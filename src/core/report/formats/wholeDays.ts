import type { ElementContent, Nodes, Text } from 'hast';

const MONTH = '(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}';
/** A day as a report or a person writes it. */
const DAY = new RegExp(
  `(?<![\\d-])(?:\\d{4}-\\d\\d-\\d\\d(?![\\d-])|\\d{1,2} ${MONTH}(?![a-z])(?: \\d{4}(?!\\d))?|(?:\\d{4}年)?\\d{1,2}月\\d{1,2}日)`,
  'u',
);

/** Marks the days in the cells of tables, which a narrow column would break at a hyphen or between day and month. */
export function keepDaysWhole(node: Nodes): void {
  if (!('children' in node)) return;
  const isCell = node.type === 'element' && (node.tagName === 'td' || node.tagName === 'th');
  if (isCell) markDays(node);
  else for (const child of node.children) keepDaysWhole(child);
}

function markDays(node: Extract<Nodes, { type: 'element' }>): void {
  node.children = node.children.flatMap((child): ElementContent[] => {
    if (child.type === 'element') markDays(child);
    return child.type === 'text' ? inPieces(child) : [child];
  });
}

function inPieces({ value }: Text): ElementContent[] {
  const found = DAY.exec(value);
  if (!found) return value === '' ? [] : [{ type: 'text', value }];
  const before: ElementContent[] = found.index === 0 ? [] : [{ type: 'text', value: value.slice(0, found.index) }];
  const [day] = found;
  const span: ElementContent = {
    type: 'element',
    tagName: 'span',
    properties: { className: ['day'] },
    children: [{ type: 'text', value: day }],
  };
  return [...before, span, ...inPieces({ type: 'text', value: value.slice(found.index + day.length) })];
}
