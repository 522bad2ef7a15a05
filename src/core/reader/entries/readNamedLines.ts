import { isKeyLine } from '../body/isKeyLine';
import { ownMarkLength } from '../body/listItem';
import { areSomebody, isChineseName, isKnown, isName, type KnownPeople } from '../fields/knownPeople';
import { endOfKnown } from '../fields/ownersAtStart';
import { splitPeople } from '../people';
import { spanAt } from '../position';
import { type Line, textOfLine } from './lines';
import { namesByForm } from './namesByForm';
import { pushItem } from './pushEntry';
import { onlyWorded, type Scope, withKnown } from './scope';
import { startsWithName, startsWithPerson } from './startsWithName';
import { tellsTopicAndName, tellsTopicAndPeople } from './topicAndName';

/** Who the note is seen to know by where they stand in the lines of a paragraph. */
export function knowingByForm(lines: readonly Line[], scope: Scope): Scope {
  const said = lines.map((line) => textOfLine(line, scope.context.text));
  const bare = said.map((line) => line.slice(ownMarkLength(line)));
  return withKnown(scope, namesByForm(bare, scope.context.known));
}

const NAME_ALONE = /^\s*(?:\*\*|__)(\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'.-]*){0,2}):?(?:\*\*|__):?\s*$/u;

/** `**Nina Park**` over lines: each of them is a task of hers. */
export function readUnderName([first, ...others]: readonly Line[], scope: Scope): boolean {
  const { text, known, internal, lineStarts } = scope.context;
  const name = first && NAME_ALONE.exec(textOfLine(first, text))?.[1];
  if (!first || !name || others.length === 0 || internal.mayKeepSomething()) return false;
  const isNobody = name === 'Unassigned';
  if (!isNobody && !(areSomebody(name, known) || (/\s/.test(name) && isName(name, known)))) return false;
  const owners = isNobody ? [] : [{ value: name, span: spanAt(lineStarts, first.start, first.end) }];
  for (const line of others) pushItem(line, 'action', { ...scope, owners });
  return true;
}

/** `产品：王伟` where work is shared out. */
function pairsTrade(said: string, known: KnownPeople): boolean {
  const name = /^\s*\p{Script=Han}{2,8}\s?[:：]\s?(\p{Script=Han}{2,3})\s*$/u.exec(said)?.[1] ?? '';
  return isKnown(name, known) || isChineseName(name);
}

/** `产品：王伟；前端：李娜`: parts of a line that each pair somebody with a task. What may be internal stays in one piece. */
export function readShared(lines: readonly Line[], scope: Scope): boolean {
  const { text, known, internal } = scope.context;
  const first = lines[0]?.start ?? 0;
  if (!/[；;]/.test(text.slice(first, lines.at(-1)?.end)) || internal.mayKeepSomething()) return false;
  const parts = lines.flatMap(({ start, end }) =>
    [...text.slice(start, end).matchAll(/[^；;。]+/g)].map(({ 0: said, index }) => ({
      start: start + index + said.length - said.trimStart().length,
      end: start + index + said.length,
    })),
  );
  const isPair = (part: Line): boolean => {
    const said = textOfLine(part, text);
    return startsWithName(said, scope) || tellsTopicAndName(said, known, false) || pairsTrade(said, known);
  };
  if (parts.length < 2 || !parts.every(isPair)) return false;
  for (const part of parts) pushItem(part, 'action', scope);
  return true;
}

/** `登录接口: 王伟` in a paragraph of its own among tasks. */
export function readNamedAlone([line]: readonly Line[], scope: Scope): boolean {
  const { text, known, internal } = scope.context;
  if (!line || scope.kind !== 'action' || internal.mayKeepSomething()) return false;
  const said = textOfLine(line, text);
  if (!tellsTopicAndName(said, known, false)) return false;
  // Who stands there is somebody, though their name be short.
  const names = splitPeople(said.slice(said.search(/[:：–—-][^:：–—-]*$/) + 1)).map((part) => part.text.trim());
  pushItem(line, 'action', withKnown(scope, names));
  return true;
}

/** Lines that each name who does what (`王伟：登录页` over `李娜 支付`) need no mark to be items of tasks. */
export function readNamedLines(lines: readonly Line[], scope: Scope): boolean {
  const { text, known, internal } = scope.context;
  const isNamed = (line: Line): boolean => saysWhose(textOfLine(line, text), scope);
  if (lines.every(isNamed)) {
    // A mark at one of them may speak of them all.
    if (internal.mayKeepIn(lines[0]?.start ?? 0, lines.at(-1)?.end ?? 0)) return false;
    for (const line of lines) {
      const said = textOfLine(line, text);
      // `Class diagrams: Anna`: only how it is worded says so.
      const isWorded = !startsWithName(said, scope) && tellsTopicAndPeople(said, known);
      pushItem(line, 'action', isWorded ? onlyWorded(scope) : scope);
    }
    return lines.length > 0;
  }
  const alike = namedAlike(lines, scope, isNamed);
  for (const line of alike.length > 0 ? lines : []) pushItem(line, 'action', onlyWorded(withKnown(scope, alike)));
  return alike.length > 0;
}

/** Whether a line says who does it, be it that somebody whom the note knows opens it. */
function saysWhose(line: string, scope: Scope): boolean {
  const { known, internal } = scope.context;
  if (isKeyLine(line)) return false;
  if (startsWithName(line, scope) || tellsTopicAndPeople(line, known)) return true;
  return (endOfKnown(line, 0, known) > 0 || startsWithPerson(line, scope)) && !internal.mayKeepSomething();
}

const LED_ZH = /^[\s*_@]*(\p{Script=Han}{2,3})[\s*_]*[:：]\s*\S/u;

/** `大鹏：清洗数据` among lines that open with somebody in the same way, most of them: what stands there is a name, too. */
function namedAlike(
  lines: readonly Line[],
  { context: { text, internal } }: Scope,
  isNamed: (line: Line) => boolean,
): readonly string[] {
  const names = lines.flatMap((line) => LED_ZH.exec(textOfLine(line, text))?.[1] ?? []);
  const areAll = lines.length > 2 && names.length === lines.length && new Set(names).size === names.length;
  return areAll && lines.filter(isNamed).length * 3 >= lines.length * 2 && !internal.mayKeepSomething() ? names : [];
}
