import { entryLabel } from '../body/labelOf';
import { areSomebody, type KnownPeople } from '../fields/knownPeople';

const NAMED_THING = /^[\s*_`•·-]*([A-Za-z][\w ]{1,30}?)[\s*_`]*[:：]\s*\p{Script=Han}/u;

/** Whether the lines beside one say what a thing with a name in letters is (`User: 存储用户信息` beside `Task: 存储任务信息`): there the word is no label. */
export function definesThings(lines: readonly string[], known: KnownPeople): boolean {
  return lines.some((line) => {
    const name = NAMED_THING.exec(line)?.[1];
    return name !== undefined && !entryLabel(line, known) && !areSomebody(name, known);
  });
}
