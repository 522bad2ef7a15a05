import {
  AGREEMENT_FIRST,
  AGREEMENT_INSIDE,
  BEFORE_DECIDERS,
  BEHIND_DECIDERS,
  CARRIED,
  CHOSE_WHAT,
  DECIDED_WHAT,
  DECIDERS,
  GOING_WITH,
  MAY_DECIDE,
  MOTION,
  MOVED,
  NOT_YET,
  OFFICES,
  OUTCOME,
  PROPOSALS,
  RESOLVED_WHAT,
  TOGETHER,
} from '../vocabulary/decisionsEn';

const WHO_EN = `${BEFORE_DECIDERS}(?:${DECIDERS})${BEHIND_DECIDERS}`;
const IT_WAS = 'it (?:was|has been|is) (?:then |also |further )?(?:agreed|decided|resolved|determined|concluded)\\b';
/** `Agreed to close it`, `Decided on Prisma`, `it was agreed that …`; `Anna agreed to …` is a promise, and `resolved the bug` a deed. */
const DECIDED = new RegExp(
  `^[\\s*_]*(?:${IT_WAS}|${TOGETHER}(?:${DECIDED_WHAT}|${RESOLVED_WHAT})|${WHO_EN}\\s+${TOGETHER}(?:${DECIDED_WHAT}|${RESOLVED_WHAT}|${CHOSE_WHAT})|${AGREEMENT_FIRST})`,
  'iu',
);
/** Further on only with who decides: in a later sentence, or behind what led to it (`After the vote, we decided to …`). */
const DECIDED_THEN = new RegExp(
  `(?:[.!?]\\s+|^(?:[^.!?:]|:(?=\\d)){3,80},\\s+)(?:so\\s+|but\\s+|and\\s+)?(?:${IT_WAS}(?=\\s+(?:that|to|on)\\b)|${WHO_EN}\\s+${TOGETHER}(?:agreed|decided|resolved|voted)\\s+(?:that|to|on|against)\\b)|${AGREEMENT_INSIDE}`,
  'iu',
);
const GOES_WITH = new RegExp(GOING_WITH, 'iu');
/** `… – agreed`, `Proposed by Anna, seconded by Sam and approved`. */
const DECIDED_LAST =
  /\s[-–—]\s*(?:all )?(?:agreed|carried)[.!]?\s*$|\b(?:seconded|proposed|moved) by\b[^.]{0,80}\b(?:approved|agreed|carried|accepted|passed)\b/i;
/** `The motion carried`, `unanimously approved`, `Anna was elected chair`. */
const VOTED = new RegExp(
  `\\b${MOTION}\\b[^.!?\\n]{0,200}?\\b(?:${CARRIED})\\b|\\b(?:approved|adopted|passed|carried|accepted) (?:unanimously|by (?:unanimous|voice|acclamation|consensus|a vote|majority))\\b|\\S\\s+(?:was |were )?unanimously (?:approved|adopted|passed|accepted|agreed|elected|carried)\\b|\\b(?:${PROPOSALS})\\b[^.!?\\n]{0,40}\\b(?:was|were|is|has been|have been) (?:accepted|approved|adopted|rejected|declined)\\b|^(?:the )?(?:\\S+ ){0,2}(?:minutes|agenda)\\b[^.!?:\\n]{0,40} (?:approved|accepted|adopted)\\b|\\b(?:was|were|is|has been|have been) (?:re-?)?(?:elected|appointed|co-opted)(?: (?:unanimously|as|to be|the|to the position of|for))* (?:\\p{L}+ )?(?:${OFFICES})\\b|\\ball in favou?r\\b[^?]{0,40}(?:[.!;,]|$)|\\b(?:vote|voted|approved|passed|carried)\\b[^.?\\n]{0,20}\\b\\d{1,3}\\s?[-–:/]\\s?0\\b|\\bseconded\\b[^.!?\\n]{0,60}[.,;–-]\\s*(?:${CARRIED}|unanimous)\\b`,
  'iu',
);

const WHO_ZH =
  '(?:本次|此次)?(?:会议|大会|例会)(?:上|中)?|经(?:过)?[^，,。；;]{0,12}?(?:讨论|协商|投票|表决|评审|审议|商议|研究)后?[，,]?|大家|全体(?:成员|委员|人员)?|各方|双方|与会(?:者|人员|成员|委员)?|委员会|理事会|小组|团队|PMC|TSC|TC';
/** `通过邮件` says how, `通过了预算` what. */
const PASSED =
  '通过(?=了|[^，,。；;]{0,12}(?:预算|方案|决议|提案|议案|章程|草案|计划|申请|报告|名单|提名|变更)[。；;]?\\s*$)';
const DECIDES = '决定(?![的书权性因者是]|了[^，,。；;]{0,12}的)';
const AGREES = '同意(?!的|后|与否|书)';
const DECIDED_ZH = new RegExp(
  `^[\\s*_/]*(?:[a-z\\d]{1,2}[.)、]\\s*)?(?:(?:${WHO_ZH})(?:(?:讨论|商议)后?[，,]?)?(?:一致|共同|最终|正式|最后|暂时?|初步)*(?:${DECIDES}|${AGREES}|${PASSED}|商定|议定|达成共识)|(?:一致|最终|正式|最后)?${DECIDES}|一致(?:${DECIDES}|${AGREES}|通过)|(?:最终|最后)?(?:我们|大家|组员|小组)(?:最终|最后)?${DECIDES}|同意(?=引入|成立|新增|新建|增加|取消|采用|采纳|接受|延期|支持|建立|设立|在|将|由|按|把|对)|(?:全票|投票|表决)(?:一致)?通过(?!后|的))`,
  'u',
);
/** `（提议人：王伟）**通过**`, `默认模式评审通过。`; `待评审通过` is not yet. */
const PASSED_ZH =
  /(?:\*\*|[【（(])\s*(?:一致|全票)?通过\s*(?:\*\*|[】）)])\s*$|^(?!.*(?:未|没|尚|待|如|若|希望|争取|才|需要?|是否)[^，,。；;]{0,8}通过).{2,60}(?:评审|审议|表决|投票|全票|一致)通过[。！]?\s*$/u;
const DECIDED_THEN_ZH =
  /[。；;，,]\s*(?:最终|最后|因此|于是|会上|会议)(?:我们|大家|组员|小组|会议)?(?:最终|最后|一致)?(?:决定(?![的书权性因])|同意采用)/u;
const TELLING_EN: readonly RegExp[] = [DECIDED, DECIDED_THEN, GOES_WITH, DECIDED_LAST];
const TELLING_ZH: readonly RegExp[] = [DECIDED_ZH, DECIDED_THEN_ZH, PASSED_ZH];
const HAN = /\p{Script=Han}/u;

/**
 * Whether a line says of itself that something was decided, without a label that says so.
 *
 * @param line the line without list marker; one that leads to a list decides nothing by itself
 */
export function tellsDecision(line: string): boolean {
  if (/[:：?？]$/.test(line.slice(-40).replace(/[*_\s]+$/, ''))) return false;
  const plain = line.replace(/[*_]{2,3}/g, '');
  const forms = plain === line ? [line] : [line, plain];
  if (HAN.test(line) && TELLING_ZH.some((it) => forms.some((form) => it.test(form)))) return true;
  return MAY_DECIDE.test(line) && (TELLING_EN.some((it) => forms.some((form) => it.test(form))) || tellsVote(plain));
}

/** Sentence by sentence: what one of them leaves open says nothing of the vote in the next. */
function tellsVote(plain: string): boolean {
  const sentences = plain.split(/(?<=[.!?])\s+/);
  return (
    sentences.some((sentence) => VOTED.test(sentence) && !NOT_YET.test(sentence)) ||
    (sentences.length > 1 && MOVED.test(plain) && sentences.some((sentence) => OUTCOME.test(sentence)))
  );
}
