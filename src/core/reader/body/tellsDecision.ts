const WHO_EN =
  '(?:it (?:was|has been|is)|(?:we|(?:the )?(?:team|group|board|committee|council|members|directors|trustees|attendees|participants|meeting|tsc|tac|pmc|everyone|all)(?: members)?)(?: have| has| had)?(?: all| then| also)?)';
/** `Agreed to close it`, `Decided on Prisma`, `it was agreed that …`; `Anna agreed to …` is a promise. */
const DECIDED = new RegExp(
  `^[\\s*_]*(?:${WHO_EN}\\s+)?(?:(?:unanimously|mutually|jointly|therefore|finally)\\s+)?(?:agreed|decided|resolved)(?=\\s+(?:we|that|to|on|upon|not|against|unanimously|there|the|this|it|for|no)\\b)`,
  'i',
);
/** Within a paragraph only with who decides. */
const DECIDED_THEN = new RegExp(`[.!?]\\s+${WHO_EN}\\s+(?:agreed|decided|resolved)\\s+(?:that|to|on)\\b`, 'i');
/** `… – agreed`, `Proposed by Anna, seconded by Sam and approved`. */
const DECIDED_LAST =
  /\s[-–—]\s*(?:all )?(?:agreed|approved|accepted|carried)[.!]?\s*$|\b(?:seconded|proposed) by\b[^.]{0,80}\b(?:approved|agreed|carried|accepted)\b|^[\s*_]*(?:an |general |the )?agreement (?:has been|was|that|this|on|to|of .{3,40} (?:has been|was) made)\b/i;
/** `The motion carried`, `unanimously approved`. */
const VOTED =
  /\bmotions?\b[^.!?\n]{0,200}?\b(?:carried|pass+ed|approved|adopted|defeated)\b|\b(?:approved|adopted|passed|carried|accepted) unanimously\b|\S\s+(?:was |were )?unanimously (?:approved|adopted|passed|accepted|agreed)\b|\b(?:proposal|request|amendment|minutes|budget|application)\b[^.!?\n]{0,40}\b(?:was|were|is|has been|have been) (?:accepted|approved|adopted|rejected|declined)\b/i;

const WHO_ZH =
  '(?:本次|此次)?(?:会议|大会|例会)(?:上|中)?|经(?:过)?[^，,。；;]{0,12}?(?:讨论|协商|投票|表决|评审|审议|商议|研究)后?[，,]?|大家|全体(?:成员|委员|人员)?|各方|双方|与会(?:者|人员|成员|委员)?|委员会|理事会|小组|团队|PMC|TSC|TC';
const DECIDED_ZH = new RegExp(
  `^[\\s*_/]*(?:[a-z\\d]{1,2}[.)、]\\s*)?(?:(?:${WHO_ZH})(?:(?:讨论|商议)后?[，,]?)?(?:一致|共同|最终|正式|最后|暂时?|初步)*(?:决定(?![了的书权性因])|同意|通过(?!了?解)|商定|议定|表决通过|达成共识)|(?:一致|最终|正式|最后)?决定(?![了的书权性因者是])|一致(?:决定|同意|通过)|(?:最终|最后)?(?:我们|大家|组员|小组)?(?:最终|最后)?决定(?:了|采用|使用|将|把|由|先)|同意(?=引入|成立|新增|新建|增加|取消|采用|采纳|接受|延期|支持|建立|设立|在|将|由|按|把|对)|(?:全票|投票|表决)(?:一致)?通过)`,
  'u',
);

/** `（提议人：王伟）**通过**` */
const PASSED_ZH = /(?:\*\*|[【（(])\s*(?:一致|全票)?通过\s*(?:\*\*|[】）)])\s*$/u;
const DECIDED_THEN_ZH =
  /[。；;，,]\s*(?:最终|最后|因此|于是|会上|会议)(?:我们|大家|组员|小组|会议)?(?:最终|最后|一致)?(?:决定(?![的书权性因])|同意采用)/u;
const TELLING: readonly RegExp[] = [DECIDED, DECIDED_THEN, DECIDED_LAST, VOTED, DECIDED_ZH, DECIDED_THEN_ZH, PASSED_ZH];

/**
 * Whether a line says of itself that something was decided, without a label that says so.
 *
 * @param line the line without list marker; one that leads to a list decides nothing by itself
 */
export function tellsDecision(line: string): boolean {
  if (/[:：?？]\s*[*_]*\s*$/.test(line)) return false;
  const plain = line.replace(/[*_]{2,3}/g, '');
  return TELLING.some((pattern) => pattern.test(line) || pattern.test(plain));
}
