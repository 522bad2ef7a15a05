import { keyNamed } from '../body/keyNamed';
import { isWholeHanName } from '../fields/hanNames';
import { areSomebody, isChineseName, type KnownPeople } from '../fields/knownPeople';
import { foldPhrase } from '../fold';
import { splitPeople } from '../people';
import { TRADES } from '../vocabulary/names';
import { isNoWork } from './deedsZh';

/** A part that somebody has in a meeting or a team. */
export const ROLE = /(?:人|者|员|主持|记录|汇报|发言|出席|缺席|请假|整理)$/u;

const TOPIC_AND_NAME =
  /^[\s*_]*([^:：\n]{2,30}?)\s?(?:[:：]|[-–—]{1,2})\s*(\p{Script=Han}{2,3}(?:\s?[、，,/和]\s?\p{Script=Han}{2,3}){0,4})[\s*_。；;]*$/u;

/** `产品经理：王伟` says who somebody is. */
const OFFICE = /(?:经理|[人员长师]|导师|助理|顾问|主管|总监|教练|秘书|代表|姓名|单位|部门|地点)$/u;

/** Whether what stands beside a name says what they are. */
export function isOffice(topic: string): boolean {
  return OFFICE.test(topic) || ROLE.test(topic);
}

const FOR_WHAT =
  /^[\s*_]*(\p{Lu}[\p{L}’'.-]*(?:(?:\s|,\s|\s?[&/]\s?|\sand\s)\p{Lu}[\p{L}’'.-]*){0,5})[*_]*\s+(?:for|on|takes|does|handles)\s+\S.{1,80}$/u;

/** `Anna for the slides`: somebody, and what they have. */
export function tellsNameAndTopic(line: string, known: KnownPeople): boolean {
  const names = line.length <= 120 ? FOR_WHAT.exec(line)?.[1] : undefined;
  return names !== undefined && areSomebody(names, known);
}

/** `视频接口：龚江炜`, where the topic is neither an office nor a key of the note. */
export function tellsTopicAndName(line: string, known: KnownPeople, isSure = true): boolean {
  const [, topic = '', name = ''] = (line.length <= 50 && TOPIC_AND_NAME.exec(line)) || [];
  return (
    name !== '' &&
    splitPeople(name).every((part) => isWholeHanName(part.text, known) || (!isSure && isChineseName(part.text))) &&
    !OFFICE.test(topic) &&
    !TRADES.has(topic.trim()) &&
    !isNoWork(topic.trim()) &&
    keyNamed(foldPhrase(topic)) === undefined
  );
}

const TOPIC_AND_MENTION = /^[\s*_]*([^:\n@]{2,80}?)[\s*_]*:[\s*_]*@[\w.-]+(?:(?:\s*[,&/]|\sand)?\s*@[\w.-]+)*[\s*_.]*$/;

/** `Author: @anna`, `Reviewers: @tom` say who somebody is. */
const OFFICE_EN = /^\S*(?:ers?|ors?|ees?|lead|chair|host|scribe|secretary|president|contact|cc|by)$/i;

/** `Requirements: @anna`, where the topic is no office. */
export function tellsTopicAndMention(line: string): boolean {
  const topic = line.includes('@') ? TOPIC_AND_MENTION.exec(line)?.[1] : undefined;
  return topic !== undefined && !OFFICE_EN.test(topic) && keyNamed(foldPhrase(topic)) === undefined;
}

const TOPIC_AND_PEOPLE = /^[\s*_]*\p{L}[^:\n]{2,60}?[\s*_]*(?::|-|–|—)\s+(\p{Lu}[\p{L}’' ,&/.-]{1,60})[\s*_]*$/u;

/** `Class diagrams: Anna & Tom` among tasks. */
export function tellsTopicAndPeople(line: string, known: KnownPeople): boolean {
  const names = TOPIC_AND_PEOPLE.exec(line)?.[1];
  return names !== undefined && areSomebody(names, known);
}
