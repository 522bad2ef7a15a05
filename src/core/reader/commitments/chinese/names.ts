import { CHINESE_SURNAMES } from '../../vocabulary/names';
import { SURE_TITLES_ZH, TITLES_ZH, TWIN_NAMES_ZH } from './words';

const SURNAME = `[${[...CHINESE_SURNAMES].join('')}]`;
const TWINS = [...TWIN_NAMES_ZH].map((character) => character + character).join('|');
/** As colleagues, friends and parents call each other: `小陈`, `老魏`, `大刘`, `阿哲`, `果果`, `彤彤妈妈`. */
const NICKNAME = `小(?![组时区程型学结步额件计心节票麦数])\\p{Script=Han}|老(?![师板客是人年家旧化大问])\\p{Script=Han}|大${SURNAME}|阿(?:\\p{Script=Han}|[A-Z][a-z]+)|\\p{Script=Han}{1,3}(?:妈妈|爸爸)|${TWINS}`;
/** A name that is one by its title or kind alone: `侯老师`, `小陈`. */
export const TITLED_NAME = `(?:${NICKNAME}|${SURNAME}(?:${TITLES_ZH})|${SURNAME}\\p{Script=Han}{1,2}(?:同学|老师|工程师)|\\p{Script=Han}(?:${SURE_TITLES_ZH}))`;
/** A family name and what follows it: a word may look like this, too (`fields/knownPeople.ts` tells). `向周总` is whom something is told. */
export const FULL_NAME = `(?![向和].[总工董])${SURNAME}\\p{Script=Han}{1,2}?`;
/** The first of two names (`姬索肇和韩慧敏`): a character that joins names ends it. */
export const JOINED_NAME = `${SURNAME}\\p{Script=Han}{1,2}?(?=\\s?[、和与及]\\s?${SURNAME}\\p{Script=Han})`;
/** A name that no profile introduces: by its family name, its title, or as colleagues call each other. */
export const HAN_NAME = `(?:${TITLED_NAME}|${FULL_NAME})`;

const BODY =
  /^\p{Script=Han}{0,6}(?:(?<![全内外局一顶底头尾])部门?|秘[书書][处處]|(?<![分数词模])[组組]|委[员員][会會]|[团團][队隊])$/u;

/** Whether a heading names a part of an organisation (`秘书处`, `學權部`), under which it reports what it did and will do. */
export function isBody(title: string): boolean {
  return BODY.test(title);
}
