import { placeBehind, type Reach } from '../../search/placeBehind';
import { wordTable } from '../../search/wordTable';
import { DEED_TABLE_ZH, LONG_DEED_TABLE_ZH } from '../commitments/chinese/words';
import { NOT_WORK, RECORD_OF_DEED, THINGS_MADE } from '../vocabulary/notWork';

const NUMBER = /^\d{1,2}[.、．)）]\s*/;
const LEADS = wordTable(['请', '尽快', '继续', '需要', '需', '待']);
const TALKS = /(?:申请|分享|介绍|汇报|报告)/y;
/** What a deed is done to, or with. */
const WITH = /^[对将把与和向按为给]/;
const IN_CLAUSE: Reach = { least: 1, most: 20, ends: '，,。；;' };

/** A line that tells to do something: `完成接口文档`, `对系统进行测试`. */
export const OPENS_WITH_DEED: Pick<RegExp, 'test'> = {
  test(line) {
    const from = NUMBER.exec(line)?.[0].length ?? 0;
    return (
      isDeed(line, from) ||
      LEADS.endAt(line, from, (end) => isDeed(line, end)) >= 0 ||
      (WITH.test(line) && placeBehind(line, 1, IN_CLAUSE, (at) => DEED_TABLE_ZH.endAt(line, at) >= 0) >= 0)
    );
  },
};

function isDeed(line: string, at: number): boolean {
  if (DEED_TABLE_ZH.endAt(line, at) < 0) return false;
  TALKS.lastIndex = at;
  return !TALKS.test(line);
}

/** `接口文档编写` */
export const CLOSES_WITH_DEED: Pick<RegExp, 'test'> = {
  test: (line) => LONG_DEED_TABLE_ZH.endsAt(line, line.length),
};

/** Whether what stands before a name is no work: a place won, how it went, or a thing. */
export function isNoWork(before: string): boolean {
  const work = before.replace(/[\s–—-]+$/, '');
  return NOT_WORK.test(work) && !(THINGS_MADE.test(work) && OPENS_WITH_DEED.test(work) && !RECORD_OF_DEED.test(work));
}
