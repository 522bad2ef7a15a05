import type { Located } from '../../model/span';
import { entryLabel, lineLabel } from '../body/labelOf';
import { isName } from '../fields/knownPeople';
import { spanAt } from '../position';
import type { Line } from './lines';
import { saysNone } from './saysNone';
import type { Scope } from './scope';

/** `王伟：` in a line of its own over what they say, as in the log of a stand-up. */
export function speakerOf(lines: readonly Line[], { context }: Scope): Located<string> | undefined {
  const [line] = lines;
  if (!line || lines.length < 2 || line.end - line.start > 24) return undefined;
  const [, name = ''] = SPEAKER.exec(context.text.slice(line.start, line.end)) ?? [];
  if (!isName(name, context.known)) return undefined;
  const start = context.text.indexOf(name, line.start);
  return { value: name, span: spanAt(context.lineStarts, start, start + name.length) };
}

const SPEAKER = /^[\s*_@]*([^\s:：*_][^:：*_]*?)[\s*_]*[:：][\s*_]*$/u;

/** What stands below `明天计划：` in the words of one speaker, up to their next label. */
export function linesOfPlan(lines: readonly Line[], at: number, { context: { text, known } }: Scope): readonly Line[] {
  const raw = text.slice(lines[at]?.start, lines[at]?.end);
  const label = /[:：][\s*_]*$/u.test(raw) ? entryLabel(raw, known) : undefined;
  if (label?.meaning.kind !== 'action' || /[^\s*_]/.test(raw.slice(label.end))) return [];
  const below = lines.slice(at + 1);
  const until = below.findIndex(({ start, end }) => {
    const line = text.slice(start, end);
    return entryLabel(line, known) !== undefined || lineLabel(line) !== undefined;
  });
  const said = until < 0 ? below : below.slice(0, until);
  return said.filter(({ start, end }) => !saysNone(text.slice(start, end)));
}
