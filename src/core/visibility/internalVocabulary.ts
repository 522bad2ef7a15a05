/** Words that keep inside whatever they head, anywhere in a heading, label or remark; all of the vocabulary is matched on folded text (leak-and-loss.md A2). */
export const INTERNAL_WORDS =
  /(?<![a-z])(?:[i1l]nt[e3]rn[a4]l(?:s|ly)?|inter[- ]nal|interal|intenal|confidental|private(?:ly)?|confidential(?:ly)?|off[- ](?:the[- ])?record|(?:client|customer)s? (?:must|should|may|do|does|need) not (?:yet )?(?:know|see|hear)|not (?:yet )?for (?:the )?(?:clients?|customers?|sharing|distribution|forwarding|external use)|(?:do[- ]not|don'?t|never|not to)[- ](?:share|forward|distribute|disclose|mention|send|show|tell)|(?:not|non)[- ](?:client|customer)[- ](?:facing|visible)|(?:cannot be|can't be|not(?: to be)?) (?:shared|shown|sent|forwarded|disclosed|distributed|visible)|hidden from (?:the |our )?(?:client|customer)s?|(?:without|no) (?:the )?(?:clients?|customers?)|keep (?:this |it )?in[- ]?house|keep (?:this |it )?(?:to|between) ourselves|between ourselves|between us|note to self|our side only|(?:just|only) (?:for |between )?us|under nda|non-?public|(?:team|staff) only|our eyes only|for us only|in-?house only|undisclosed|vertraulich|nur intern|streng geheim|nur fur uns|confidentiel(?:le)?|interne[rsnm]?|intern[ao]s?|confidencial|riservat[oa])(?![a-z])|社内|[社部]外秘|[対对對]外秘|내부|사내|비공개|대외비|внутренн|конфиденциальн|не для клиент|[内內]部|[不勿][对對]外|保密|[机機]密|[绝絕]密|私密|私下|不(?:宜)?公[开開]|[不别別勿]能?[让讓]客[户戶]知道|客[户戶][还還]?不知道|[勿不别別]要?外[传傳发發泄洩]|禁止外[传傳发發]|[勿不别別]要?[泄洩][露漏]|[勿不]要?[转轉][发發]|禁止[转轉][发發]|[仅僅只][限供]?(?:我方|自己|自己人|[团團][队隊]|本[组組]|我[们們])|[不别別勿]要?(?:[发發]|[给給]|告[诉訴]|[让讓]){1,2}客[户戶]|客[户戶](?:勿看|不可[见見看]|不能看)|不[对對]客[户戶]|(?:[给給])?自己看|(?<!\p{Script=Han})[对對][内內](?!\p{Script=Han})|[对對]客[户戶]保密/u;

/** Words that mean the same only where they stand as a mark: `Secret: …`, `(NDA)`, `#sensitive`. In a sentence they speak of something else. */
export const MARKINGS =
  /(?<![a-z])(?:top[- ]secret|secrets?|sensitive|restricted|privileged|classified|nda|eyes only|behind the scenes|hush[- ]hush|in[- ]?house|otr|hush|embargo(?:ed)?|us only|for us|(?:team|our) notes?|intern|int\.?|geheim|sensibel|sensible|secreto|reservado)(?![a-z])|秘密|敏感|涉密|[内內][参參用]|自用|限[阅閱]|(?<!\p{Script=Han})[内內](?!\p{Script=Han})/u;

/** A lock, a finger on the lips, a hand before the mouth, a sign that forbids: as such, or by name. */
export const LOCK =
  /[🔒🔐🔏🤫🤐🙊🚫]|:(?:closed_)?lock(?:_with_[a-z_]+)?:|:(?:shushing|zipper_mouth)(?:_face)?:|:speak_no_evil:|:no_entry(?:_sign)?:|:prohibited:/u;

/** What stands beside such a word in a title that says nothing else: `Internal notes`, `For internal use only`, `以下仅供内部参考`. */
export const BESIDE =
  /(?<![a-z])(?:notes?|only|use|keep|stays?|remains?|must|this|it|us|by|we|team|within|starts?|begins?|ends?|from|here|on|rest|everything|all|below|above|following|is|of|remarks?|comments?|discussions?|section|part|information|for|our|the|strictly|highly|very|commercially|business|legally|please|not|and|to|be|shared|with|client|under)(?![a-z])|备注|備註|讨论|討論|说明|信息|记录|記錄|事项|资料|内容|使用|参考|參考|商业|高度|以下|开始|结束|起|为|是|仅|僅|供|请|不?[对對]|[^\p{L}\p{N}]|\d/gu;

/** Whom a field lets see, and the values of it that let a client. */
const READERS = 'visibility|visible to|可见性|可见范围|可见';
const EVERYBODY = 'client|customer|external|public|everyone|everybody|all|both|客户|对外|公开|所有人';
/** What else a field may say of its readers, and the values that leave the client out. */
const CIRCLE =
  'visibility|visible to|audience|readers?|access|classification|sensitivity|可见性|可见范围|可见|受众|读者|密级';
const US = 'internal|private|confidential|secret|restricted|team|us|ours|staff|self|内部|团队|我方|自己|保密|机密|秘密';
/** What a field denies the client by a no. */
const SHARING =
  '(?:for )?(?:the )?(?:client|customer)s?|external|(?:client|customer)[- ]visible|public|share|shareable|publish|客户|客户可见|对外|公开|分享';
const NO = 'no|not|false|never|none|off|0|n|✗|✘|❌|否|不|勿|不可';

/** `[visibility:: team]`, `(audience: internal)`, `[client:: no]`, `(share: false)`. */
export const FIELD = new RegExp(
  [
    `(?:${READERS})\\s*::\\s*(?!${EVERYBODY})[\\p{L}]`,
    `(?:${CIRCLE})\\s*::?\\s*(?:${US})(?![a-z])`,
    `(?<![\\p{L}])(?:${SHARING})\\??\\s*::\\s*(?:${NO})(?=[.!。]?\\s*(?:[\\])】}|,;#\\n]|$))`,
    `[([【]\\s*(?:${SHARING})\\s*:\\s*(?:${NO})\\s*[)\\]】]`,
  ].join('|'),
  'u',
);
