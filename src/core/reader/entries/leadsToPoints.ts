import type { EntryKind } from '../../model/entry';
import { lineLabel } from '../body/labelOf';
import { tellsDecision } from '../body/tellsDecision';
import { DEEDS } from '../commitments/english/words';
import { entryKey } from '../keyNames';
import { tellsWork } from './workZh';

const HAN = /\p{Script=Han}/u;

/** Behind these stands why it was decided so, and no point of its own. */
const SAYS_MORE_OF_IT =
  /^[\s*_]*(?:because|since|reasons?|rationale|why|owners?|impact|context|notes?|background|pros?|cons?|alternatives?|options?|considered|see|link|因为|由于|原因|理由|背景|说明|影响|备注|负责人?|优点|缺点|备选|参考|详见|链接|例如|比如)(?!\p{L})/iu;

/** Decides or orders by itself, whatever is said more of it below. */
const DECIDES_ZH =
  /^(?:不|采[用取]|使用|选[用择定]|改|取消|确认|决定|同意|通过|暂|统一|保留|放弃|由)|[了，,。；;！？?]/u;

/** `We launch in May`, `No fax`, `Price stays`. */
const SAYS_SO = /[.,;!?]|\b(?:we|it|they|no|not|only|will|is|are|be|to|must|should|stays?|goes|remains?)\b/i;

/**
 * Whether an item, set apart as a title is (`**Scope**`, `预算：`), only leads to the points below it: each of them is what was decided,
 * or is to be done.
 *
 * @param title without emphasis and colon
 * @param lines the first lines of the items below
 */
export function leadsToPoints(title: string, lines: readonly string[], kind: EntryKind | undefined): boolean {
  if (lines.length === 0 || lines.some((line) => SAYS_MORE_OF_IT.test(line) || isField(line))) return false;
  if (kind === 'decision') return isTitle(title) && lines.filter(saysSomething).length * 2 > lines.length;
  return kind === 'action' && !HAN.test(title) && isTitle(title) && lines.filter(isOrder).length * 2 > lines.length;
}

function isField(line: string): boolean {
  return entryKey(lineLabel(line)?.label ?? '') !== undefined;
}

/** `赛道与方向`, `Budget and scope`: what it is about, and nothing that anybody decided or does. */
function isTitle(title: string): boolean {
  if (HAN.test(title)) return title.length <= 12 && !DECIDES_ZH.test(title) && !tellsWork(title);
  const words = title.split(/\s+/);
  const isSaid = (words.length > 1 && isDeed(words[0] ?? '')) || SAYS_SO.test(title) || tellsDecision(title);
  return words.length <= 4 && !isSaid;
}

function saysSomething(line: string): boolean {
  const han = line.match(/\p{Script=Han}/gu)?.length ?? 0;
  return han >= 4 || line.trim().split(/\s+/).length >= 3;
}

function isOrder(line: string): boolean {
  return isDeed(/^[\s*_]*(\p{L}+)/u.exec(line)?.[1] ?? '');
}

function isDeed(word: string): boolean {
  return DEEDS.has(word.toLowerCase());
}
