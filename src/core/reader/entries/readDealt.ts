import { ownMarkLength } from '../body/listItem';
import { spanAt } from '../position';
import { type Dealt, dealtIn } from './dealtLines';
import { type Line, textOfLine } from './lines';
import { pushItem, pushProse } from './pushEntry';
import { onlyWorded, type Scope, withKnown } from './scope';
import { tellsChargeBehind } from './tellsCharge';
import { tellsTopicAndName } from './topicAndName';

/** Lines of which two or more say who is in charge of what (`测试用例，王伟负责`): those are actions, the others what was said. */
export function readDealt(lines: readonly Line[], scope: Scope): boolean {
  const { text, known } = scope.context;
  const isCharge = (line: Line): boolean => tellsChargeBehind(textOfLine(line, text), known);
  const charges = lines.filter(isCharge);
  const named = (isSure: boolean): readonly Line[] =>
    lines.filter((line) => isCharge(line) || tellsTopicAndName(textOfLine(line, text), known, isSure));
  // Among three that are sure names of two characters are, too.
  const areAll = scope.kind === 'action' && named(true).length === lines.length;
  const dealt = areAll || named(true).length > 2 ? named(false) : charges;
  if (dealt.length < 2) return false;
  // Among these are lines that do so in looser ways (`登录页 王伟`).
  const bare = ({ start, end }: Line): Line => ({ start: start + ownMarkLength(text.slice(start, end)), end });
  const loose = dealtIn(lines.map(bare), scope);
  if (loose.length >= dealt.length)
    return pushDealt(loose, scope, { start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0 }, (line) =>
      dealt.some(({ end }) => end === line.end),
    );
  let prose = lines[0]?.start ?? 0;
  for (const line of dealt) {
    pushProse(scope, prose, line.start);
    pushItem(bare(line), 'action', scope);
    prose = line.end;
  }
  pushProse(scope, prose, lines.at(-1)?.end ?? prose);
  return true;
}

/**
 * Adds what lines deal out. Nobody marked them as tasks but by how they are worded, or by what they stand in: no client is shown them.
 *
 * @param around the paragraph they stand in: the rest of it is what was said
 * @param isSure told of lines that say so outright
 * @returns whether there was anything
 */
export function pushDealt(
  dealt: readonly Dealt[],
  scope: Scope,
  around?: Line,
  isSure: (line: Line) => boolean = () => false,
): boolean {
  const { lineStarts } = scope.context;
  const naming = withKnown(
    scope,
    dealt.flatMap(({ names }) => names),
  );
  let prose = around?.start ?? 0;
  for (const { line, names } of dealt) {
    if (around) pushProse(scope, prose, line.start);
    const owners = names.map((value) => ({ value, span: spanAt(lineStarts, line.start, line.end) }));
    pushItem(line, 'action', { ...(isSure(line) ? naming : onlyWorded(naming)), owners });
    prose = line.end;
  }
  if (around && dealt.length > 0) pushProse(scope, prose, around.end);
  return dealt.length > 0;
}
