import { DEEDS_ZH } from '../commitments/chinese/words';
import { NOT_WORK, RECORD_OF_DEED, THINGS_MADE } from '../vocabulary/notWork';

const DEEDS = DEEDS_ZH.join('|');

/** A line that tells to do something: `完成接口文档`, `对系统进行测试`. */
export const OPENS_WITH_DEED = new RegExp(
  `^(?:\\d{1,2}[.、．)）]\\s*)?(?:请|尽快|继续|需要?|待)?(?!申请|分享|介绍|汇报|报告)(?:${DEEDS})|^(?:对|将|把|与|和|向|按|为|给)[^，,。；;]{1,20}?(?:${DEEDS})`,
  'u',
);

/** `接口文档编写` */
export const CLOSES_WITH_DEED = new RegExp(`(?:${DEEDS_ZH.filter((deed) => deed.length > 1).join('|')})$`, 'u');

/** Whether what stands before a name is no work: a place won, how it went, or a thing. */
export function isNoWork(before: string): boolean {
  const work = before.replace(/[\s–—-]+$/, '');
  return NOT_WORK.test(work) && !(THINGS_MADE.test(work) && OPENS_WITH_DEED.test(work) && !RECORD_OF_DEED.test(work));
}
