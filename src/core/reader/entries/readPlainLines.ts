import { simplified } from '../../visibility/traditional';
import { tellsState } from '../body/tellsDecision';
import { tellsClosingZh } from '../body/tellsDecisionZh';
import { isInternalLine } from '../body/visibilityOfHeading';
import { FINITE } from '../commitments/english/order';
import { NAMES_IT_ZH } from '../vocabulary/decidedPlainlyZh';
import { labelIn } from './labelIn';
import { type Line, textOfLine } from './lines';
import { pushEntry, pushItem, pushProse } from './pushEntry';
import { saysTask } from './saysTask';
import { onlyWorded, type Scope } from './scope';

/** Longer paragraphs tell of the actions rather than being one. */
const LONGEST_ITEM = 300;

const SENTENCE_END = /[.!?](?=\s+\p{Lu})|[。！？](?=\s*\S)/gu;

/** Under `Action items` a paragraph may be an item by what it says, or each of its lines where whoever wrote it broke them short. */
export function readPlainItems(lines: readonly Line[], raw: string, scope: Scope): boolean {
  const { text } = scope.context;
  const texts = lines.map((line) => textOfLine(line, text));
  const [first] = lines;
  const isShort = raw.length <= LONGEST_ITEM && !/[:：?？]\s*$/.test(raw) && (raw.match(SENTENCE_END)?.length ?? 0) < 2;
  if (!isShort || !first || texts.some((line) => labelIn(line, scope) || isInternalLine(line))) return false;
  const areLines = texts.slice(0, -1).every((line) => line.length < 60 || /\p{Script=Han}/u.test(line));
  const items = areLines ? texts : [raw];
  if (!items.every(saysTask)) return areLines && readMostly(lines, texts, scope);
  if (areLines) for (const line of lines) pushItem(line, 'action', scope);
  else pushEntry(first, lines.at(-1)?.end ?? first.end, 0, { kind: 'action' }, 'bullet', scope);
  return true;
}

/** `完成首页设计` over `原型在共享盘里`: where the first line and half of them or more say what to do, the others only add to that. */
function readMostly(lines: readonly Line[], texts: readonly string[], scope: Scope): boolean {
  const tasks = texts.map((line) => HAN.test(line) && saysTask(line.trim()) && !/[?？]\s*$/.test(line));
  if (!tasks[0] || tasks.filter(Boolean).length * 2 < lines.length) return false;
  for (const [i, line] of lines.entries())
    if (tasks[i]) pushItem(line, 'action', scope);
    else pushProse(scope, line.start, line.end);
  return true;
}

const HAN = /\p{Script=Han}/u;

/** Among what comes next a paragraph may tell what was chosen (`经过考察，最终确定改用…`). */
export function closes([line]: readonly Line[], { context: { text } }: Scope): boolean {
  return line !== undefined && tellsClosingZh(textOfLine(line, text).trimEnd());
}

/** Under `Decisions made` a sentence by itself is one, and so is each line that is one. Nobody marked it as such: no client is shown it. */
export function readPlainDecisions(lines: readonly Line[], scope: Scope): boolean {
  const { text } = scope.context;
  const texts = lines.map((line) => textOfLine(line, text).trimEnd());
  const areSentences = texts.every(
    (line) =>
      SETTLED_ZH.test(line) ||
      statesZh(line) ||
      tellsClosingZh(line) ||
      SETTLED_EN.test(line) ||
      (/^[\s*_]*\p{Lu}.{10,300}[.!][*_]*$/u.test(line) && !/[.!?]\s+\p{Lu}/u.test(line)) ||
      (lines.length === 1 && /^[\s*_]*\p{Lu}[^.!?:]{20,300}$/u.test(line) && FINITE.test(line)),
  );
  const areTold = !texts.some(
    (line) => labelIn(line, scope) || isInternalLine(line) || tellsState(line) || DENIES.test(line),
  );
  if (lines.length === 0 || !areSentences || !areTold) return false;
  for (const line of lines) pushItem(line, 'decision', onlyWorded(scope));
  return true;
}

/** `Launch moved to January`, `A approved`: what became of it, without a verb before. */
const SETTLED_EN =
  /^[\s*_]*(?!(?:Not|No|If|When|Once|To|Was|Were|Is|Are|Who|What|How|Should)\b)\p{Lu}(?:[^.!?:]{0,60}[^.!?:\s])? (?<!\b(?:not|be|yet|being|until|once|if) )(?:moved|postponed|deferred|approved|accepted|adopted|rejected|declined|chosen|selected|agreed|dropped|cancell?ed|confirmed|extended|shortened|delayed|kept|cut|raised|signed off|put on hold)\b(?! (?:for|by) (?:next|the next)\b)[^.!?:]{0,80}[.!]?[*_]*$/u;

/** `最终采用方案二。` */
const SETTLED_ZH =
  /^(?!.*(?:[?？]|待|尚未|没有|暂无|如下|以下|[是能可与]否|要不要|再[说议定决讨商]))(?=.*(?:决定|決定|确定|確定|同意|通过|通過|采用|採用|选择|選擇|定为|統一|统一|改为|取消|延期|推迟|批准|成立|一致))[\s*_]*\p{Script=Han}[^。；;]{6,100}[。；;]?[*_]*$/u;

/** `保留旧接口三个月。`: a sentence by itself that leaves nothing open, hands nothing to anybody and does not tell how the meeting went; without its full stop it has to say what is done. */
function statesZh(line: string): boolean {
  if (!HAN.test(line)) return false;
  const said = simplified(line).replace(/^[\s*_]+|[\s*_]+$/g, '');
  const bare = said.replace(/[。；;]$/, '');
  if (bare.length < 6 || bare.length > 80 || OTHERWISE_ZH.test(bare)) return false;
  return bare !== said || (/[不只改用换留按先选做写设加减延停缓归放]/.test(bare) && !NAMES_IT_ZH.test(bare));
}

const OTHERWISE_ZH =
  /[?？。：:]|待|尚未|没有|暂无|如[下上]|以[下上]|见附|附件|[是能可与]否|要不要|怎么|如何|再[说议定决讨商]|如果|希望|建议|可能|需进一步|负责|跟进|牵头|请|由(?!于)|会后|将|[讨介汇分总交展演][论绍报享结流示]|完成了|取得|顺利|感谢|圆满|良好|满意|[本此这]次|会议|记录|时间|^(?:大家|我们|双方|经过|通过|目前|总体|整体|今天|今后|各)|已经|进展|问题|困难/u;

/** Nothing was decided, or it is told where that stands. */
const DENIES =
  /^[\s*_]*(?:no|none|n\/?a|nothing|not|there (?:was|were|is|are)|see|the following|this section|all decisions|(?:record|list|capture|log|document|note|write|add|put)\s.*\b(?:here|below)|decisions? (?:made|taken)? ?(?:are|go))\b|\b(?:not yet|to be (?:made|decided|discussed))\b/i;
