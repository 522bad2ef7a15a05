import { spared } from '../../search/spared';
import type { Block } from '../blocks/block';
import { firstLineOfItem, firstLinesOf, partsOf } from '../body/listItem';
import { PAST_ZH } from '../commitments/chinese/words';
import { readsAsOrder } from '../commitments/english/order';
import { areSomebody, isKnown, type KnownPeople } from '../fields/knownPeople';
import { isNoWork } from './deedsZh';
import { mostOf } from './mostOf';
import { isOfDeeds, type Scope } from './scope';
import { tellsChargeBehind } from './tellsCharge';
import { ROLE, tellsNameAndTopic, tellsTopicAndMention, tellsTopicAndName } from './topicAndName';
import { personBehindWork, saidBehindName, talks, WORK_AND_PERSON, workBesideName } from './workBesideName';
import { isOfOrders, tellsWork } from './workZh';

const NAMED_BEFORE = /^[\s*_]*([^:：\n]{2,40}?)[\s*_]*[:：]\s*\S/u;

/** Whether most lines, two at least, open with somebody and a colon. */
export function leadWithNames(lines: readonly string[], known: KnownPeople): boolean {
  const led = lines.filter((line) => areSomebody(NAMED_BEFORE.exec(line)?.[1] ?? '', known));
  return led.length >= 2 && led.length * 3 >= lines.length * 2;
}

const BEHIND_BLANK = spared(/^(\S.{1,60}?)\s(\p{Script=Han}{2,4})(?:\s?[（(][^（）()]{1,12}[）)])?[\s。]*$/u);
/** `1. 用户界面 王伟`, `2. 相关文档 李娜（本周）`: items that mostly end in people of the note hand out work. */
export function dividesWork(lines: readonly string[], known: KnownPeople): boolean {
  const handed = mostOf(lines, lines.length / 3, (line) => {
    const [, work, who] = BEHIND_BLANK.exec(line) ?? [];
    const isHanded =
      work !== undefined && who !== undefined && isKnown(who, known) && !ROLE.test(work) && !isNoWork(work);
    return isHanded || undefined;
  });
  return handed.length >= 2;
}

const WORK_AND_MENTION = /^\s*(\S[^@\n]{3,80}?)\s*@[\w.-]+(?:(?:\s*[,，、&和]|\sand)?\s*@[\w.-]+)*\s*$/u;

/** At large these are as often what is done by itself (`构建失败`). */
const BUILDS = /^(?:构建|编译|打包|升级)(?!失败|成功|时间|问题|出错|报错|过程)/u;

/** Whether each of three items or more ends in a handle (`构建页面 @anna`), and most of them say what to do. */
export function givesToHandles(lines: readonly string[], known: KnownPeople): boolean {
  if (lines.length < 3 || !lines.every((line) => line.includes('@'))) return false;
  const works = lines.map((line) => WORK_AND_MENTION.exec(line)?.[1]);
  return (
    works.every((work) => work !== undefined) &&
    works.filter((work) => tellsWork(work) || BUILDS.test(work) || opensWithOrder(work, known)).length * 2 >
      works.length
  );
}

function opensWithOrder(work: string, known: KnownPeople): boolean {
  const [verb = ''] = /^\p{L}+/u.exec(work) ?? [];
  return readsAsOrder(verb, work.slice(verb.length), known);
}

/** How a list deals out work, by what its items say together. */
export function dealsOf(list: Block, scope: Scope): Scope['deals'] {
  if (
    !isOfDeeds(scope) &&
    (isDealtOut(list, scope) || isSharedOut(list, scope) || isWorkOfPeople(list, scope) || isHandedByName(list, scope))
  )
    return 'names';
  if (isOfTasks(list, scope)) return 'tasks';
  return scope.heading.isOpen && !scope.isBelow && isOfOrders(list, scope.context.text, scope.section < 0 ? 3 : 2)
    ? 'orders'
    : undefined;
}

/** Three or more items of a list, each a topic and a whole name (`视频接口：龚江炜`): they deal out the work. */
export function isDealtOut(list: Block, { context, heading }: Scope): boolean {
  if (heading.isOfPeople || list.children.length < 3) return false;
  // Most lists are told by their last items to be none.
  const isLikely = list.children
    .slice(-2)
    .some(({ start, end }) => /[:：–—-]|负责/.test(context.text.slice(start, Math.min(end, start + 60))));
  if (!isLikely) return false;
  const { text, known } = context;
  const items = list.children;
  return (
    mostOf(items, items.length / 5, (item) => dealsOut(firstLineOfItem(item, text), known) || undefined).length >= 3
  );
}

/** Whether an item among others that deal out work does so. */
export function dealsOut(line: string, known: KnownPeople): boolean {
  return (
    tellsTopicAndName(line, known) ||
    tellsChargeBehind(line, known) ||
    tellsNameAndTopic(line, known) ||
    tellsTopicAndMention(line) ||
    (workBesideName(line, known) !== undefined && !PAST_ZH.test(line))
  );
}

/** Three or more items, each some work and a person, and one an order at least: a talk has its speaker behind a colon, too. */
function isWorkOfPeople(list: Block, { context: { text, known }, heading }: Scope): boolean {
  const items = list.children;
  if (heading.isOfPeople || items.length < 3) return false;
  const lines = mostOf(items, 0, (item) => {
    const line = firstLineOfItem(item, text).trimEnd();
    return personBehindWork(line, known) && line;
  });
  return lines.some((line) => {
    const [, verb = '', rest = ''] = WORK_AND_PERSON.exec(line) ?? [];
    return readsAsOrder(verb, rest, known);
  });
}

/** The names that stand so in a list: whoever wrote it knows these people. */
export function namesBesideWork(list: Block, { context: { text, known } }: Scope): readonly string[] {
  const lines = firstLinesOf(list, text).map((line) => line.trimEnd());
  return lines.flatMap((line) => personBehindWork(line, known) ?? workBesideName(line, known)?.name ?? []);
}

/** Under a day or a meeting three or more items, each with a name at its edge, two at least of which are work. */
function isHandedByName(
  list: Block,
  { context: { text, known }, heading: { isOfPeople, isOpen, isTold }, isBelow }: Scope,
): boolean {
  if (isOfPeople || isBelow || list.children.length < 3) return false;
  const lines = firstLinesOf(list, text).map((line) => line.trimEnd());
  const named = mostOf(lines, lines.length / (isOpen ? 5 : 4), (line) => workBesideName(line, known));
  // Under any other heading whoever stands there has to be known.
  const areKnown = () =>
    !isTold && lines.filter((line) => saidBehindName(line, known).isOfKnown).length * 2 >= lines.length;
  return (
    named.length > 0 &&
    (isOpen || areKnown()) &&
    !lines.some((line) => talks(line, known)) &&
    named.filter(({ said }) => tellsWork(said)).length >= 2 &&
    !lines.some((line) => PAST_ZH.test(line))
  );
}

/** Three or more items of a list, each somebody and what they have. */
function isSharedOut(list: Block, { context: { text, known }, heading }: Scope): boolean {
  if (heading.isOfPeople || list.children.length < 3) return false;
  const lineOf = ({ start, end }: Block): string =>
    text
      .slice(start, end)
      .replace(/^[-*+\d.)]+\s+/, '')
      .trimEnd();
  const items = list.children;
  // Most lists are told by their first items to be none.
  if (!items.slice(0, 2).some((item) => /\s(?:for|on|takes|does|handles)\s/.test(lineOf(item)))) return false;
  return mostOf(items, items.length / 5, (item) => tellsNameAndTopic(lineOf(item), known) || undefined).length > 0;
}

/** `任务截止时间：8月19日` among the items of a list says what the others are. */
const TASK_DEADLINE = /^任务(?:截止|截至|完成|提交)(?:日期|时间|期限)?\s*[:：]?\s*\d/;

/** Whether one of its items sets a day for the tasks that the others are. */
function isOfTasks(list: Block, { context: { text } }: Scope): boolean {
  if (!text.slice(list.start, list.end).includes('任务')) return false;
  return list.children.some((item) => {
    const { start } = partsOf(text, item);
    return text.startsWith('任务', start) && TASK_DEADLINE.test(text.slice(start, start + 30));
  });
}
