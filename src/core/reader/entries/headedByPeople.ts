import type { Located } from '../../model/span';
import { BY_WHOM_ZH } from '../body/leadTopic';
import { firstLineOfItem } from '../body/listItem';
import { onceBeside } from '../body/onceBeside';
import type { OutlineSection } from '../body/outline';
import { isPersonsSection, SECTION_NUMBER } from '../body/personsSection';
import { LONG_DEED_TABLE_ZH, PAST_ZH } from '../commitments/chinese/words';
import { readsAsOrder } from '../commitments/english/order';
import { isGivenHanName } from '../fields/hanNames';
import {
  areSomebody,
  isGivenName,
  isGroup,
  isKnown,
  isName,
  isTier,
  type KnownPeople,
  possessorOf,
} from '../fields/knownPeople';
import { splitPeople } from '../people';
import { MONTHS } from '../vocabulary/calendarWords';
import type { EntryContext } from './entryPlace';
import { areNamesTogether } from './namesByForm';

/** Whose the items of a section are, by its heading: `### Anna`, `**@anna**`, `### Anna, Sam`; among tasks also `### Website - Anna, Sam`. */
export function ownersOfSection(
  section: OutlineSection,
  sections: readonly OutlineSection[],
  context: EntryContext,
): readonly Located<string>[] {
  const own = ownersInTitle(section, sections, context);
  if (own.length > 0 || section.effective !== 'action') return own;
  // `#### 第一周` under `### 王伟` among tasks.
  const around = sections[section.parent];
  return around?.effective === 'action' && around.level > 1 ? ownersOfSection(around, sections, context) : own;
}

function ownersInTitle(
  section: OutlineSection,
  sections: readonly OutlineSection[],
  { known }: EntryContext,
): readonly Located<string>[] {
  const at = (value: string): Located<string> => ({ value, span: section.heading });
  if (section.own?.topic === 'action') {
    const whose = possessorOf(section.title, known);
    if (whose !== undefined) return splitPeople(whose).map(({ text }) => at(text));
    const by = BY_WHOM_ZH.exec(section.title)?.[1];
    if (by !== undefined) return [at(by)];
    const names = bracketedNames(section.title, known);
    const around = sections[section.parent];
    // `下周：` under `## 小美`
    if (names.length > 0 || section.level < 7 || !around || around.own || around.level === 1) return names.map(at);
    const isSomebody = isPersonsSection(around.title, around, sections, known) && isKnown(around.title, known);
    return isSomebody || areHeadedByNames(around, sections, known)
      ? [{ value: around.title, span: around.heading }]
      : [];
  }
  if (section.own || section.level === 1) return [];
  const name = section.title
    .replace(SECTION_NUMBER, '')
    .replace(/^@\{?|\}$|[:：]$/g, '')
    .trim();
  // `### 前端` among tasks says whose they are.
  const isTeam = section.effective === 'action' && (isTier(name) || (isGroup(name) && /\p{Script=Han}/u.test(name)));
  // `### For Anna`, `### For Tom (client)` among tasks.
  const [, whom] = section.effective === 'action' ? (FOR_WHOM.exec(name) ?? []) : [];
  if (whom !== undefined && isName(whom, known) && !MONTHS.has(whom.toLowerCase())) return [at(whom)];
  const isMention = /^@[\p{L}\p{N}_.{-][^@:：]{0,40}$/u.test(section.title);
  const isAmongNames = section.effective === 'action' && areHeadedByNames(section, sections, known);
  if (isMention || isTeam || isAmongNames || isGivenHanName(name) || isPersonsSection(name, section, sections, known))
    return [at(name)];
  const several = namesOf(name, known);
  if (several.length > 1) return several.map(at);
  return section.effective === 'action' ? namesInTitle(name, known).map(at) : [];
}

/** Whom a heading among tasks names beside something else: `Website - Anna`, `Website (Anna)`, `Owner: Anna`, `Anna Roe (chair)`, `Anna - CTO`. */
function namesInTitle(title: string, known: KnownPeople): readonly string[] {
  const names = bracketedNames(title, known);
  if (names.length > 0) return names;
  const before = WITH_REMARK.exec(title)?.[1] ?? '';
  return areSomebody(before, known) ? splitPeople(before).map(({ text }) => text) : [];
}

const WITH_REMARK = /^([^-–—(（:：]{2,60}?)\s*(?:[(（][^()（）]{1,40}[)）](?:\s[-–—]\s.{2,40})?|\s[-–—]\s.{2,40})$/u;

const FOR_WHOM = /^[Ff]or (\p{Lu}[\p{L}’'.-]*(?: \p{Lu}[\p{L}’'.-]*)?)(?:\s*\([^()]{1,30}\))?$/u;

/** `### 子涵` beside `### 王伟`: what stands at the place of names where some of it surely is. */
const areHeadedByNames = onceBeside<OutlineSection, KnownPeople>(
  (beside, _sections, known) =>
    beside.every(({ title }) => ONE_WORD.test(title)) &&
    areNamesTogether(
      beside.map(({ title }) => title.replace(/[:：]$/, '')),
      known,
    ),
);
const ONE_WORD = /^(?:\p{Script=Han}{2,3}|[a-z]{2,12})[:：]?$/u;

/** `Immediate actions (Anna)`, `Actions: Anna`, `待办（王伟）`; `Actions (May)` are of a month. */
function bracketedNames(title: string, known: KnownPeople): readonly string[] {
  const written =
    /[(（]([^()（）]{1,60})[)）]\s*[:：]?$/.exec(title)?.[1] ??
    /(?:[:：]|\s[-–—])\s+(\p{Lu}[^:：()（）]{0,60})$/u.exec(title)?.[1] ??
    '';
  // `Follow-up actions (Team)`
  if (isGroup(written)) return [written];
  const names = namesOf(written, known);
  return names.some((name) => MONTHS.has(name.toLowerCase())) ? [] : names;
}

/** The names that a text is nothing but, if one of them at least is surely somebody's. */
function namesOf(text: string, known: KnownPeople): readonly string[] {
  const names = splitPeople(text).map((part) => part.text);
  const areNames = names.length <= 6 && names.every((name) => isName(name, known));
  return areNames && names.some((name) => isKnown(name, known) || isGivenName(name)) ? names : [];
}

/** `服务拆分`, `整理目录结构`: a deed, and no word of its being done; `完成登录页` under a name may tell either. */
function isOrderZh(line: string): boolean {
  return LONG_DEED_TABLE_ZH.isIn(line) && !PAST_ZH.test(line) && !/^[\s*_]*(?:已|完成|进度|进展)|[?？]\s*$/u.test(line);
}

const FIRST_WORD = /^[\s*_]*(?:\[\s?\]\s*)?(\p{L}[\p{L}-]*)(?=\s|$)/u;

/**
 * Whether a section headed by people hands out work: beside it stand others that are, and what stands under them are orders
 * (`### Anna` over `- Fix the header`), not what everybody has done.
 */
export function handsOut(section: OutlineSection, sections: readonly OutlineSection[], context: EntryContext): boolean {
  const around = sections[section.parent];
  if (around?.own?.topic === 'completed' || around?.own?.topic === 'progress') return false;
  if (!section.blocks.some(({ kind }) => kind === 'list')) return false;
  return areOrders(section, sections, context);
}

/** Whether sections are headed by people one and all, with orders under them. */
const areOrders = onceBeside<OutlineSection, EntryContext>((beside, sections, context) => {
  if (beside.length < 2 || beside.some((other) => ownersOfSection(other, sections, context).length === 0)) return false;
  const items = beside.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'list' ? block.children : [])),
  );
  const orders = items.filter((item) => {
    const line = firstLineOfItem(item, context.text);
    const [lead = '', verb = ''] = FIRST_WORD.exec(line) ?? [];
    return readsAsOrder(verb, line.slice(lead.length), context.known) || isOrderZh(line);
  });
  return orders.length >= 2 && orders.length * 4 >= items.length * 3;
});
