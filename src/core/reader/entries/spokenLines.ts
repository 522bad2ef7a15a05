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
  return lines.length < 2 || !line ? undefined : speakerIn(line, context);
}

/** Whoever a line names, with nothing but a colon behind. */
export function speakerIn(line: Line, context: Scope['context']): Located<string> | undefined {
  if (line.end - line.start > 24) return undefined;
  const said = context.text.slice(line.start, line.end);
  const name = SPEAKER.exec(said)?.[1] ?? BOLD.exec(said)?.[1] ?? '';
  if (!isName(name, context.known)) return undefined;
  const start = context.text.indexOf(name, line.start);
  return { value: name, span: spanAt(context.lineStarts, start, start + name.length) };
}

/** More than a word: `是`, `Yes`. */
const SAYS_SOMETHING = /\p{Script=Han}{3}|\p{Script=Han}{2}.*\p{Script=Han}{2}|\p{L}\s\p{L}/u;
const SPEAKER = /^[\s*_@]*([^\s:：*_][^:：*_]*?)[\s*_]*[:：][\s*_]*$/u;

/** `**王伟**` does what a colon does. */
const BOLD = /^\s*\*\*@?([^\s*][^*]{0,20})\*\*\s*$/u;

/** What stands below `明天计划：` in the words of one speaker, up to their next label or the next speaker. */
export function linesOfPlan(lines: readonly Line[], at: number, { context: { text, known } }: Scope): readonly Line[] {
  const raw = text.slice(lines[at]?.start, lines[at]?.end);
  const label = entryLabel(/[:：][\s*_]*$/u.test(raw) ? raw : `${raw.trim()}：`, known);
  if (label?.meaning.kind !== 'action' || /[^\s*_]/.test(raw.slice(label.end))) return [];
  const said: Line[] = [];
  for (let i = at + 1; i < lines.length; i++) {
    const line = lines[i];
    if (!line) break;
    const words = text.slice(line.start, line.end);
    if (entryLabel(words, known) !== undefined || lineLabel(words) !== undefined) break;
    if (!saysNone(words) && SAYS_SOMETHING.test(words)) said.push(line);
  }
  return said;
}
