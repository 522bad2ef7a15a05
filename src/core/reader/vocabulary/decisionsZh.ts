/** Words by which Chinese minutes tell that something was decided. Data only: `tellsDecisionZh.ts` makes its patterns of them. */

/** Who decides as one. */
export const DECIDERS_ZH =
  '(?:本次|此次)?(?:会议|大会|例会)(?:上|中)?|经(?:过)?[^，,。；;]{0,12}?(?:讨论|协商|投票|表决|评审|审议|商议|研究)后?[，,]?|大家|我们|组员|全体(?:成员|委员|人员|组员)?|各方|双方|与会(?:者|人员|成员|委员)?|委员会|理事会|项目组|小组|团队|PMC|TSC|TC';

/** How they do so. */
export const TOGETHER_ZH = '一致|共同|最终|正式|最后|暂时?|初步|经讨论|讨论后|原则上?|审议并?';

/** Verbs of deciding, each without what makes another word of it. `通过邮件` says how, `通过了预算` what. */
export const DECIDES_ZH = '决定(?![的书权性因者是]|了[^，,。；;]{0,12}的)';
export const AGREES_ZH = '同意(?!的|后|与否|书)';
export const PASSES_ZH =
  '通过(?=了|[^，,。；;]{0,12}(?:预算|方案|决议|提案|议案|章程|草案|计划|申请|报告|名单|提名|变更)[。；;]?\\s*$)';
export const SETTLES_ZH = '商定|议定|达成共识';

/** What may be agreed to without saying who does. */
export const AGREED_WHAT_ZH = '引入|成立|新增|新建|增加|取消|采用|采纳|接受|延期|支持|建立|设立|在|将|由|按|把|对';

/** Fixing one of several: with how it was done, or with what it was fixed as. */
export const FIXES_ZH = '确定|选定|敲定|定下|选用|选择(?!权|了?几)';
export const FIXED_AS_ZH = '为(?![时何])|作为(?!依据|参考)|使用(?![人量率者])|采用|由|以(?![后前上下])|用(?!户)';
/** `上线时间定为周五` */
export const SET_TO_ZH =
  '(?<![决指规法固制预约否假认设界判标鉴评限绑锁稳恒])定(?:为|在)(?!哪|何|架)(?=[\\s*“"《]*[\\p{Script=Han}\\dA-Za-z])';

/** Where it was settled, between who did and how. */
export const ON_GROUNDS_ZH = '在[^，,。；;：:]{2,16}(?:基础|前提|情况|条件)[上下]';
/** How a choice closes: `最终确定将…`, `讨论后决定用…`, `因此被否决`. */
export const CLOSES_ZH =
  '(?:[，,。；;]\\s*|^[\\s*_]*)(?:最终|最后)(?:确定|选定|敲定|商定)(?=将|把|以|采用|使用|选择|为|由)|^[^，,。；;：:]{2,20}(?:最终|最后)(?:经?(?:讨论|商议|协商|投票)后?)?决定(?=采?用|使用|改|选|由|不)|^[\\s*_]*(?:我们|大家|小组)?(?:经?(?:讨论|商量|商议|考虑|权衡|协商))(?:了一下|再三|过后|之?后|一番)[，,]?(?:我们|大家)?(?:一致|最终)?决定(?=[^的了权书性]{4})|(?:最终|最后|一致|因此|故)被(?:否决|采纳|驳回|选定|通过)(?=[。；;，,]|\\s*$)';
/** `周六例会推迟至周日` */
export const MOVES_ZH =
  '^(?!.{0,12}(?:如果|若|[是能]否|需|建议|希望|可能|申请))[^，,。；;：:]{2,16}(?:推迟|延期|提前|改期|顺延|延后)(?:至|到)(?=[^底]{2})';
/** `会议明确，…` */
export const MADE_CLEAR_ZH =
  '(?:本次|此次)?(?:会议|会上|大会)(?:最终|最后|一致|还|也|进一步)*明确(?:[，,：:]|由(?!于))(?=\\s*\\S{4})';

/** What is handed out, or to be met on, rather than decided; and what only dates what comes next. */
export const NOT_SETTLED_ZH =
  '[^，,。；;]{0,24}(?:分工|任务|责任人|负责人|议题|议程|下一?次|工作分配|人员安排)|[^，,。；;]{0,16}(?:后|之后|以后)[，,]|的';

/** What leads to a decision in the clause before it. */
export const REASONS_ZH = '根据|由于|因为?|鉴于|考虑到?|基于|为了?|结合|针对|综合|出于|经';

/** How a body ends what it looks at. */
export const REVIEWED_ZH = '评审|审核|审议|审查|验收|表决|投票|会签|答辩';

/** What has not been decided, or is asked. */
export const NOT_YET_ZH =
  /谁|什么|哪[个些种里]|是否|能否|如何|怎么|待(?!遇)|尚未|还未|没有|未(?:能|通过|定|决)|暂不确定|需要?(?:确定|决定)|如果|若(?!干)|一旦|等[^，,。]{0,12}(?:后|再)|下次/u;
