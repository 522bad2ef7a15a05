import { FAMILY_NAMES, TITLES_ZH } from './chineseWords';

/** As colleagues and parents call each other. */
const NICKNAME =
  '小(?![组时区程型学结步额件计心节票麦数])\\p{Script=Han}|老(?![师板客是人年家旧化大问])\\p{Script=Han}|阿(?:\\p{Script=Han}|[A-Z][a-z]+)|\\p{Script=Han}{1,3}(?:妈妈|爸爸)';
/** A name that is one by its title or kind alone: `侯老师`, `小陈`. */
export const TITLED_NAME = `(?:${NICKNAME}|[${FAMILY_NAMES}](?:${TITLES_ZH}))`;
/** A name that no profile introduces: by its family name, its title, or as colleagues call each other. */
export const HAN_NAME = `(?:${TITLED_NAME}|[${FAMILY_NAMES}]\\p{Script=Han}{1,2}?)`;
