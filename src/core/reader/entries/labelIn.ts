import { messageFrom } from '../body/chat';
import { BOX_LABEL, type EntryLabel, entryLabel, lineLabel } from '../body/labelOf';
import { ownMarkLength } from '../body/listItem';
import { isPutToVote, tellsDecision, tellsOfMotion } from '../body/tellsDecision';
import { tellsSettledZh } from '../body/tellsDecisionZh';
import { GOES_ON, OPENS } from '../commitments/sentences';
import { isChineseName, isKnown, isName, type KnownPeople } from '../fields/knownPeople';
import { OUTCOME_LABELS } from '../vocabulary/labels';
import { definesThings } from './definesThings';
import type { EntryContext } from './entryPlace';
import { fieldsBesideOf, isFieldLine } from './fieldsBeside';
import type { Line } from './lines';
import type { Scope } from './scope';

/** The label of one of several lines. */
export function labelOfLine(lines: readonly Line[], at: number, scope: Scope): EntryLabel | undefined {
  const { text, known } = scope.context;
  const [line, ...beside] = [lines[at], lines[at - 1], lines[at + 1]].map((each) =>
    text.slice(each?.start ?? 0, each?.end ?? 0),
  );
  const label = labelIn(line ?? '', scope);
  return label && /^[a-z]/.test(label.label) && definesThings(beside, known) ? undefined : label;
}

/** The label of an entry that a line opens with and says something behind. In goals, in lists of people and among points of an agenda a label is none. */
export function labelIn(line: string, scope: Scope): EntryLabel | undefined {
  if (scope.topic === 'goals' || scope.topic === 'participants') return undefined;
  if (scope.topic === 'agenda' && !scope.isBelow) return undefined;
  const label = entryLabel(line, scope.context.known);
  const isWeak = label && (label.label === BOX_LABEL || OUTCOME_LABELS.has(label.label));
  if (isWeak && scope.context.internal.mayKeepSomething()) return undefined;
  return label && line.slice(label.end).trim() !== '' ? label : undefined;
}

/**
 * A labelled entry goes on until the next line with a label of any kind.
 *
 * @param width how far the lines reach before they are wrapped
 */
export function lastLineOf(
  { text, known, messages, internal }: EntryContext,
  lines: readonly Line[],
  first: number,
  width: () => number,
): number {
  const own = text.slice(lines[first]?.start, lines[first]?.end);
  const isMoved = isPutToVote(own);
  const isMarked = ownMarkLength(own) > 0;
  const fields = lines.length > first + 1 ? fieldsBesideOf(own, entryLabel(own, known)?.meaning.kind) : undefined;
  let last = first;
  let isInFields = false;
  for (let i = first + 1; i < lines.length; i++) {
    const from = lines[i]?.start;
    if (messages && from !== undefined && messages[messageFrom(messages, from)]?.start === from) break;
    const line = text.slice(lines[i]?.start, lines[i]?.end);
    // `Owner: Anna` below `Action: send it`.
    if (isFieldLine({ start: from ?? 0, end: lines[i]?.end ?? 0 }, fields, { text, internal })) {
      isInFields = true;
      last = i;
      continue;
    }
    if (isInFields) break;
    const isOfMotion = isMoved && tellsOfMotion(line);
    // `Anna will send it` below `Decision: we take oak`: somebody takes on something else.
    if (
      opensWithPromise(line, known) &&
      !GOES_ON.test(text.slice(lines[i - 1]?.start, lines[i - 1]?.end)) &&
      !internal.mayKeepSomething()
    )
      break;
    if (
      tellsOfSomebody(text.slice(lines[i - 1]?.start, lines[i - 1]?.end), line, known) &&
      !internal.mayKeepSomething()
    )
      break;
    const isSetIn = /[ \t]/.test(text.charAt((from ?? 0) - 1));
    if (
      !isSetIn &&
      beginsAnew(text.slice(lines[i - 1]?.start, lines[i - 1]?.end), line, width) &&
      !internal.mayKeepSomething()
    )
      break;
    // The next item of a list that Markdown does not see.
    if (isMarked && ownMarkLength(line) > 0) break;
    if (!isOfMotion && (entryLabel(line, known) || lineLabel(line) || tellsDecision(line) || tellsSettledZh(line)))
      break;
    last = i;
  }
  return last;
}

/** The least width at which anybody wraps lines. */
const NARROWEST = 60;

/** How far the longest of some lines reaches. */
export function widthOf(lines: readonly Line[]): number {
  return lines.reduce((width, { start, end }) => Math.max(width, end - start), NARROWEST);
}

const CHINESE = /[\u3400-\u9fff\u3001-\u303f\uff01-\uff65—]/;

/** What qualifies the line above, and is part of what that says. */
const SPEAKS_OF_ABOVE =
  /^[\s*_(（]*(?:(?:this|that|these|those|it|its|they|he|she|only|but|however|unless|if|provided|except|because|so|then|also|and|or|reason|see)\b|[这该此其但且并如若或也则即]|前提|条件|否则|除非|因|由于|原因|理由|包括|以便|不过|另)/iu;

/** Whether a line is a statement by itself: it was not wrapped there, nobody wraps Chinese by hand, and what stands before it does not go on. */
function beginsAnew(before: string, line: string, width: () => number): boolean {
  const above = before.trimEnd();
  if (SPEAKS_OF_ABOVE.test(line) || GOES_ON.test(above) || /[，、：；,;:（(]$/.test(above)) return false;
  if (CHINESE.test(line.charAt(0)))
    return CHINESE.test(above.slice(-1)) ? line.length >= 5 : CHINESE.test(above) && line.length >= 8;
  const [word = '', ...others] = line.trimEnd().split(/\s+/);
  return (
    /^\p{Lu}/u.test(word) &&
    others.length >= (/[.!?]$/.test(above) ? 1 : 3) &&
    above.length + 1 + word.length <= width()
  );
}

const FEELS =
  /^[\s*_]*(?:(\p{Lu}[\p{L}’'-]+)\s(?:worri|think|thought|ask(?:s|ed)\b|mention|said\b|says\b|fear|feels?\b|felt\b|complain|is (?:worried|concerned|unhappy|happy))|(\p{Script=Han}{2,4}?)(?:担心|觉得|认为|抱怨|提到|问))/u;

/** `Maria worries that it slips` below `Decision: the app comes later.`: what somebody said or felt is no part of it. */
function tellsOfSomebody(line: string, next: string, known: KnownPeople): boolean {
  if (!/[.。!！][\s*_]*$/.test(line)) return false;
  const [, name, han] = FEELS.exec(next) ?? [];
  return (
    (name !== undefined && isName(name, known)) || (han !== undefined && (isKnown(han, known) || isChineseName(han)))
  );
}

const PROMISES_ZH = /^(\p{Script=Han}{2,3}?)(?=[今明后]天|本周|下?周[一二三四五六日]|下周|月底|会后|将)/u;
/** Whether a line opens with somebody who takes on something. */
function opensWithPromise(line: string, known: KnownPeople): boolean {
  if (OPENS.test(line)) return /^(?:We|I)\s/.test(line) || isName(/^\S+/.exec(line)?.[0] ?? '', known);
  const han = PROMISES_ZH.exec(line)?.[1];
  return han !== undefined && (isKnown(han, known) || isChineseName(han));
}
