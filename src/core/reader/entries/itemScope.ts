import type { Block } from '../blocks/block';
import { lineLabel } from '../body/labelOf';
import { leadTopic } from '../body/leadTopic';
import { firstLinesOf, type ItemParts, partsOf } from '../body/listItem';
import { isEntryTopic, topicOf } from '../body/topicOf';
import { TIMES_ZH } from '../commitments/chinese/words';
import { areSomebody, isGroup, possessorOf } from '../fields/knownPeople';
import { plainText } from '../inline/plainText';
import { entryKey } from '../keyNames';
import { splitPeople } from '../people';
import { spanAt } from '../position';
import { TRADES } from '../vocabulary/names';
import { isAgenda, isSaidOfPoint } from './agendaScope';
import { leadWithNames } from './dealsOf';
import { dealtWithin } from './dealtLines';
import { doersLeading, scopeLedBy } from './dutyLead';
import { leadsToPoints } from './leadsToPoints';
import { ownersAlone } from './ownersAlone';
import { onlyWorded, type Scope } from './scope';
import { startsWithName } from './startsWithName';
import { tellsWork } from './workZh';

const TAGGED = /^\s*[[【][^\]】]{1,12}[\]】]\s*(\S{2,24}?)\s*[:：]?$/u;

/** `前端：`, `Backend:` and `[前端] 陈云霄：` over tasks say whose they are. */
function groupAlone(title: string, raw: string, start: number, scope: Scope): Scope['owners'] | undefined {
  const name = TAGGED.exec(title)?.[1] ?? title.replace(/\s*[:：]$/, '').trim();
  const isTradeAlone = /^\p{Script=Han}+$/u.test(name) && TRADES.has(name);
  if (
    (name === title.trim() && !isTradeAlone) ||
    !(TAGGED.test(title) || TRADES.has(name.toLowerCase()) || isGroup(name))
  )
    return undefined;
  return [{ value: name, span: spanAt(scope.context.lineStarts, start, start + raw.length) }];
}

/** `前端` over `王伟`: who does it, and no tasks of the trade. */
function isOverNames({ rest }: ItemParts, { context: { text, known, lineStarts } }: Scope): boolean {
  return rest.every(
    (block) =>
      block.kind === 'list' &&
      block.children.every((item) => {
        const { checkbox, start, end, rest: below } = partsOf(text, item);
        const isAlone = checkbox === undefined && below.length === 0;
        return isAlone && ownersAlone(text.slice(start, end), start, known, lineStarts) !== undefined;
      }),
  );
}

const HAN = /\p{Script=Han}/u;

/** Whether every item below names who does what. */
function handsOutBelow({ rest }: ItemParts, scope: Scope): boolean {
  const { text } = scope.context;
  return rest.every(
    (block) =>
      block.kind === 'list' &&
      block.children.every((item) => startsWithName(text.slice(partsOf(text, item).start, item.end), scope)),
  );
}

/** Hashes that Markdown does not take for a heading (`- ###任务安排：`), and what stands in brackets behind the colon. */
function titleOfItem(raw: string): string {
  return plainText(raw)
    .replace(/^#{2,6}\s*/, '')
    .replace(/(?<=[:：])\s*[（(][^（）()]{0,40}[）)]$/, '');
}

const HANDED =
  /^[\s*_]*(?:[([]([^()[\]]{1,40})[)\]]\s*\S|(@[\w.-]+)[\s:,]|(\p{Lu}[^:()]{0,40}?)\s+(?:to|will)\s+\p{Ll})/u;

/** `(All) Check the list`, `Tom to fix it`: a line that opens with who is to do it. */
function isHanded(line: string, { context: { known } }: Scope): boolean {
  const [, aside, handle, name] = HANDED.exec(line) ?? [];
  if (handle !== undefined) return true;
  const names = splitPeople(aside ?? name ?? '').map(({ text }) => text);
  return names.length > 0 && names.every((one) => one.startsWith('@') || areSomebody(one, known) || isGroup(one));
}

const ONE_THING = /\s(?:issue|problem|risk|question|need|change|decision|conflict|bug|concern)$/i;

/** The first lines of the items under an item. */
function linesUnder({ rest }: ItemParts, { context: { text } }: Scope): readonly string[] {
  return rest.flatMap((block) => (block.kind === 'list' ? firstLinesOf(block, text) : []));
}

const BY_DAY = new RegExp(`^(?:在|于|最晚|最迟)?(?:${TIMES_ZH})`, 'u');
/** `用户手册（王伟）、测试报告（李娜）` */
const NAMED_ASIDE =
  /\p{Script=Han}{2}[（(]\p{Script=Han}{2,3}(?:[、，,和]\p{Script=Han}{2,3}){0,3}[）)](?:[、，,。；;\s]|$)/u;

/** Whether lines each say what is to be done, by when or by whom, most of them, and none is a field of the item above. */
function isTheme(lines: readonly string[]): boolean {
  const isSaid = (line: string): boolean => tellsWork(line) || BY_DAY.test(line) || NAMED_ASIDE.test(line);
  const isField = (line: string): boolean => entryKey(lineLabel(line)?.label ?? '') !== undefined;
  return (
    lines.length > 0 &&
    !lines.some(isField) &&
    lines.filter(isSaid).length * 2 > lines.length &&
    (lines.length > 1 || NAMED_ASIDE.test(lines[0] ?? ''))
  );
}

/** The scope of the items under an item that is a heading itself: a topic (`Next:`), or the name of who owns them. */
export function scopeUnder(raw: string, parts: ItemParts, scope: Scope): Scope | undefined {
  return parts.rest.some((block) => block.kind === 'list' || dealtWithin(block, scope).length > 0)
    ? scopeHeaded(raw, parts, scope)
    : undefined;
}

/** Bullets right below `2. 工作分配`, though Markdown takes them for a list of their own: what the last item of the list before heads. */
export function scopeBelowList(before: Block, scope: Scope): Scope | undefined {
  const { text } = scope.context;
  const item = before.children.at(-1);
  if (scope.kind !== undefined || !item || item.children.length !== 1) return undefined;
  const parts = partsOf(text, item);
  const raw = text.slice(parts.start, parts.firstLineEnd);
  if (parts.checkbox !== undefined || !/\p{Script=Han}/u.test(raw)) return undefined;
  const inner = scopeHeaded(raw.trimEnd(), parts, scope);
  return inner?.kind === undefined ? undefined : inner;
}

/** The scope of what stands under a line that heads it, in an item. */
export function scopeHeaded(raw: string, parts: ItemParts, scope: Scope): Scope | undefined {
  // Behind a colon a longer line leads on, too.
  if (raw === '' || raw.length > (raw.endsWith(':') ? 120 : 80)) return undefined;
  const title = titleOfItem(raw);
  const isHeading = /[:：]$/.test(title) || /^(?:\*\*|__).+(?:\*\*|__)[:：]?\s*$/.test(raw.trim());
  // `任务1：` over what it takes.
  const bare = title.replace(/[:：]$/, '').replace(/(?<=\p{Script=Han}{2})\s?\d{1,2}$/u, '');
  const isTopicAlone =
    scope.kind === 'action' && /^\p{Script=Han}{2,8}$/u.test(bare) && topicOf(bare, scope.further)?.topic === 'action';
  const leadsOn = /[:：]$/.test(title) || /^(?:制定|确定|明确)/.test(title);
  const topic = leadsOn
    ? leadTopic(bare, scope.further)
    : isHeading || scope.kind === undefined || isTopicAlone
      ? topicOf(bare, scope.further)
      : undefined;
  // `Venue issue` over what was said on it is one thing, and no list of such.
  if (!isHeading && ONE_THING.test(bare)) return undefined;
  // What a point of the agenda heads are tasks all the same (`4. **下阶段工作安排**`); any other topic is what is to be talked over.
  const isHeld =
    !isAgenda(scope) ||
    (scope.topic === 'agenda' && isHeading && topic?.topic === 'action') ||
    (isEntryTopic(topic?.topic) && isSaidOfPoint(scope, topic.topic));
  if (topic && (isHeading || isEntryTopic(topic.topic)) && isHeld) {
    const kind = isEntryTopic(topic.topic) ? topic.topic : undefined;
    const whose = possessorOf(title, scope.context.known);
    const owners =
      whose === undefined
        ? // `未来两周：` under somebody.
          kind === 'action' && scope.owners.length === 0
          ? (scope.planner ?? scope.owners)
          : scope.owners
        : [{ value: whose, span: spanAt(scope.context.lineStarts, parts.start, parts.start + raw.length) }];
    return {
      ...scope,
      kind,
      topic: kind,
      clientSide: topic.clientSide ?? false,
      needed: topic.needed ?? false,
      owners,
    };
  }
  // `分配代码：` over lines that each name who does what only leads to them.
  if (scope.kind === 'action' && isHeading && HAN.test(raw) && handsOutBelow(parts, scope)) return scope;
  // `For the proposal:` over `Anna: the abstract` heads tasks.
  const under = scope.kind === 'action' && isHeading ? linesUnder(parts, scope) : [];
  if (under.length > 0 && (leadWithNames(under, scope.context.known) || under.every((line) => isHanded(line, scope))))
    return scope;
  const mayLead =
    scope.kind === 'action' || (scope.kind === undefined && scope.isTalk && !scope.context.internal.mayKeepSomething());
  const doers = mayLead ? doersLeading(raw, parts.start, scope.context) : undefined;
  if (doers) return scope.kind === 'action' ? { ...scope, owners: doers } : scopeLedBy(doers, scope);
  const owners =
    ownersAlone(raw, parts.start, scope.context.known, scope.context.lineStarts) ??
    (scope.kind === 'action' && (isHeading || TRADES.has(title.trim())) && !isOverNames(parts, scope)
      ? groupAlone(title, raw, parts.start, scope)
      : undefined);
  if (owners && (scope.kind !== undefined || isHeading || raw.trim().startsWith('@'))) return { ...scope, owners };
  if (scope.context.internal.mayKeepSomething()) return undefined;
  if (scope.kind === 'action' && isHeading && leadsToPoints(bare, linesUnder(parts, scope))) return onlyWorded(scope);
  // `需求评审：` over what is to be done for it.
  const mayBeTheme = scope.kind === 'action' && isHeading && HAN.test(bare) && bare.length <= 12;
  return mayBeTheme && isTheme(linesUnder(parts, scope)) ? scope : undefined;
}
