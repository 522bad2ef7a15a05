const WHO_EN =
  '(?:we|(?:the )?(?:team|group|board|committee|council|members|directors|trustees|attendees|participants|meeting|tsc|tac|pmc|everyone|all)(?: members)?)(?: have| has| had)?(?: all| then| also)?';
/** `Agreed to close it`, `Decided on Prisma`, `it was agreed that …`; `Anna agreed to …` is a promise, and `resolved the bug` a deed. */
const DECIDED = new RegExp(
  `^[\\s*_]*(?:it (?:was|has been) (?:then )?(?:agreed|decided|resolved)\\b|(?:${WHO_EN}\\s+)?(?:(?:unanimously|mutually|jointly|therefore|finally)\\s+)?(?:(?:agreed|decided)(?=\\s+(?:we|that|to|on|upon|not|against|unanimously|there|for)\\b)|resolved(?=\\s+(?:that|to)\\b)))`,
  'i',
);
/** Within a paragraph only with who decides. */
const DECIDED_THEN = new RegExp(
  `[.!?]\\s+(?:it (?:was|has been)|${WHO_EN})\\s+(?:agreed|decided|resolved)\\s+(?:that|to|on)\\b`,
  'i',
);
/** `… – agreed`, `Proposed by Anna, seconded by Sam and approved`. */
const DECIDED_LAST =
  /\s[-–—]\s*(?:all )?(?:agreed|carried)[.!]?\s*$|\b(?:seconded|proposed) by\b[^.]{0,80}\b(?:approved|agreed|carried|accepted)\b|^[\s*_]*(?:general agreement (?:that|this|on|to)|(?:an |the )?agreement (?:has been|was) (?:reached|made))\b/i;
/** `The motion carried`, `unanimously approved`. */
const VOTED =
  /\bmotions?(?! (?:sensor|detector|design|graphic|capture|picture|blur))\b[^.!?\n]{0,200}?\b(?:carried|pass+ed|approved|adopted|defeated)\b|\b(?:approved|adopted|passed|carried|accepted) unanimously\b|\S\s+(?:was |were )?unanimously (?:approved|adopted|passed|accepted|agreed)\b|\b(?:proposal|amendment|minutes|budget)\b[^.!?\n]{0,40}\b(?:was|were|is|has been|have been) (?:accepted|approved|adopted|rejected|declined)\b/i;
/** What has not been decided, or depends. */
const NOT_YET = /\b(?:if|once|unless|until|whether|when|not|never|no motion|to be|check|make sure)\b/i;

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
/** `（提议人：王伟）**通过**` */
const PASSED_ZH = /(?:\*\*|[【（(])\s*(?:一致|全票)?通过\s*(?:\*\*|[】）)])\s*$/u;
const DECIDED_THEN_ZH =
  /[。；;，,]\s*(?:最终|最后|因此|于是|会上|会议)(?:我们|大家|组员|小组|会议)?(?:最终|最后|一致)?(?:决定(?![的书权性因])|同意采用)/u;
const TELLING: readonly RegExp[] = [DECIDED, DECIDED_THEN, DECIDED_LAST, DECIDED_ZH, DECIDED_THEN_ZH, PASSED_ZH];

/**
 * Whether a line says of itself that something was decided, without a label that says so.
 *
 * @param line the line without list marker; one that leads to a list decides nothing by itself
 */
export function tellsDecision(line: string): boolean {
  if (/[:：?？]$/.test(line.slice(-40).replace(/[*_\s]+$/, ''))) return false;
  const plain = line.replace(/[*_]{2,3}/g, '');
  const forms = plain === line ? [line] : [line, plain];
  return TELLING.some((it) => forms.some((form) => it.test(form))) || (VOTED.test(plain) && !NOT_YET.test(plain));
}
