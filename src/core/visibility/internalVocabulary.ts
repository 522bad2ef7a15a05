/** Words that keep inside whatever they head, anywhere in a heading, label or remark; all of the vocabulary is matched on folded text (leak policy, A2). */
export const INTERNAL_WORDS =
  /(?<![a-z])(?:[i1l]nt[e3]rn[a4]l(?:s|ly)?|inter[- ]nal|interal|intenal|confidental|private(?:ly)?|confidential(?:ly)?|off[- ](?:the[- ])?record|(?:client|customer)s? (?:must|should|may|do|does|need) not (?:yet )?(?:know|see|hear)|not (?:yet )?for (?:the )?(?:clients?|customers?|sharing|distribution|forwarding|externals?(?: use)?)|(?:do[- ]not|don'?t|never|not to)[- ](?:share|forward|distribute|disclose|mention|send|show|tell)|(?:not|non)[- ](?:client|customer)[- ](?:facing|visible)|(?:cannot be|can't be|not(?: to be)?) (?:shared|shown|sent|forwarded|disclosed|distributed|visible)|(?:hide|hidden|keep|kept|secret) (?:this |it |that )?from (?:the |our )?(?:client|customer)s?|(?:client|customer)s? (?:doesn't|don't|mustn't|shouldn't) (?:yet )?(?:know|hear)|(?:client|customer)s? (?:is |are )?(?:not aware|unaware)|don't let (?:the |our )?(?:client|customer)s?|(?:do[- ]not|don't|never) (?:raise|discuss) (?:this |it )?with (?:the |our )?(?:client|customer)s?|(?:not|do[- ]not include|don't include|exclude|excluded|omit|omitted|leave out|keep out) (?:for|in|of|from) (?:the )?(?:client |status )?report|(?:without|no) (?:the )?(?:clients?|customers?)|keep (?:this |it )?in[- ]?house|keep (?:this |it )?(?:to|between) ourselves|between ourselves|between us|note to self|our side only|(?:just|only) (?:for |between )?us|under nda|(?:do not|don't) quote (?:me|us)|for our ears|mum's the word|(?:not |never )?to leave (?:the|this) room|behind closed doors|between you and me|(?:company|vendor|agency|studio|supplier|consultants?)[- ]only|not client[- ]safe|non-?public|(?:team|staff) only|our eyes only|for us only|in-?house only|undisclosed|vertraulich|nur (?:fur )?intern|streng geheim|nur fur (?:uns|das team)|nur furs team|nicht fur (?:den |die )?kunden?|nicht (?:weitergeben|weiterleiten|teilen)|unter uns|pas pour le client|ne pas (?:partager|diffuser|transmettre|divulguer)|entre nous|(?:no|non|nao) (?:para el|per il|para o) cliente|solo (?:para nosotros|per noi)|no compartir|confidentiel(?:le)?|interne[rsnm]?|intern[ao]s?|confidencial|riservat[oa])(?![a-z])|nei ?bu|bu ?dui ?wai|社内|内密|内緒|非公[開开]|(?:お客様|顧客|客先)には?(?:見せない|言わない)|[社部]外秘|[対对對]外秘|내부|사내|비공개|대외비|внутренн|конфиденциальн|не для клиент|[内內]部|[不勿别別未](?:要|可|得|能|宜)?[对對]外|保密|[机機]密|[绝絕]密|私密|私下|不(?:宜|便|予)?公[开開]|[不别別勿]能?[让讓]客[户戶]知道|客[户戶](?:[还還]?不知(?:道|情)|[别別]看|看不[到见見])|[对對]客[户戶][隐隱][瞒瞞]|[瞒瞞][着住]?客[户戶]|(?:避[开開]|背着)客[户戶]|[勿不别別](?:要|可|得|能|宜)?外[传傳发發泄洩]|[勿别別]要?分享|阅后即焚|禁止外[传傳发發]|[勿不别別]要?[泄洩][露漏]|[勿不]要?[转轉][发發]|禁止[转轉][发發]|[仅僅只][限供]?(?:我方|自己|自己人|[团團][队隊]|本[组組]|我[们們])|[不别別勿](?:要|能|可|得)?(?:告[知诉訴]?|知会|同步|透露|分享)[给給]?客[户戶]|[不别別勿](?:要|能|可|得)?[跟和与與对對向]客[户戶](?:[说說讲講提]|透露)|[不别別勿]能?[给給]客[户戶]看|[仅僅只][给給供]?我[们們](?:自己)?(?:看|知道)|自己人看|别说是我|[不别別勿]要?(?:[发發]|[给給]|告[诉訴]|[让讓]){1,2}客[户戶]|客[户戶](?:勿看|不可[见見看]|不能看)|不[对對]客[户戶]|(?:[给給])?自己看|(?<!\p{Script=Han})[对對][内內](?!\p{Script=Han})|[对對]客[户戶]保密/u;

/** Words that mean the same only where they stand as a mark: `Secret: …`, `(NDA)`, `#sensitive`. In a sentence they speak of something else. */
export const MARKINGS =
  /(?<![a-z])(?:top[- ]secret|secrets?|sensitive|restricted|privileged|classified|nda|eyes only|behind the scenes|hush[- ]hush|in[- ]?house|otr|hush|embargo(?:ed)?|us only|for us|(?:team|our|my|personal) notes?|notes? to (?:self|myself)|scratchpad|rant|gossip|(?:only|just) me|me only|hid(?:e|den)|redacted|unpublished|unannounced|unshared|(?:un|non-?)shareable|(?:not|non)[- ]?(?:yet )?(?:public|announced|shared|external|client)|no[- ]?share|no[- ]?clients?|no[- ]?externals?|(?:do not|don't) publish|not for (?:release|publication)|(?:client|customer)s? (?:can't|cannot) (?:see|know)|not safe for (?:clients?|customers?)|(?:said )?in (?:strict )?confidence|closed session|(?:keep (?:this |it )?|on the )quiet|on the qt|sub rosa|chatham house(?: rules?)?|for your eyes only|fyeo|our eyes|off the books|shh+|priva(?:t[eo]?|do)|prive|personal|intern|int\.?|geheim|sensibel|sensible|secreto|reservado)(?![a-z])|秘密|敏感|涉密|[内內][参參用]|自用|限[阅閱]|自己人|私聊|[团團][队隊][内內]|[组組][内內]|小范围|(?:先|[请請])?[勿别別不]要?[发發转轉](?!\p{Script=Han})|不分享|未公[开開]|bao ?mi|ji ?mi|(?<!\p{Script=Han})[内內](?!\p{Script=Han})/u;

/** The words of both in letters, which nothing need part from what stands beside them. */
export const PINYIN = 'nei ?bu|bu ?dui ?wai|bao ?mi|ji ?mi';

/** A lock, a finger on the lips, a hand before the mouth, a sign that forbids: as such … */
export const LOCKS: readonly string[] = ['🔒', '🔐', '🔏', '🤫', '🤐', '🙊', '🙈', '🚫'];
/** … and by name, between colons. */
export const LOCK_NAMES =
  '(?:closed_)?lock(?:_with_[a-z_]+)?|(?:shushing|zipper_mouth)(?:_face)?|speak_no_evil|no_entry(?:_sign)?|prohibited';
export const LOCK = new RegExp(`[${LOCKS.join('')}]|:(?:${LOCK_NAMES}):`, 'u');

/** What stands beside such a word in a title that says nothing else: `Internal notes`, `For internal use only`, `以下仅供内部参考`. */
export const BESIDE =
  /(?<![a-z])(?:notes?|only|use|keep|stays?|remains?|must|this|it|us|by|we|team|within|starts?|begins?|ends?|from|here|on|rest|everything|all|below|above|following|is|of|remarks?|comments?|discussions?|section|part|information|for|our|the|strictly|highly|very|commercially|business|legally|please|not|and|to|be|shared|with|client|under)(?![a-z])|备注|備註|讨论|討論|说明|信息|记录|記錄|事项|资料|内容|使用|参考|參考|商业|高度|以下|开始|结束|起|为|是|[仅僅只]限?|供|请|不?[对對]|[^\p{L}\p{N}]|\d/gu;

/** Whom a field lets see, and the values of it that let a client. */
const READERS = 'visibility|visible to|可见性|可见范围|可见';
const EVERYBODY = 'client|customer|external|public|everyone|everybody|all|both|客户|对外|公开|所有人';
/** What else a field may say of its readers, and the values that leave the client out. */
const CIRCLE =
  'visibility|visible to|audience|readers?|access|classification|sensitivity|可见性|可见范围|可见|受众|读者|密级';
const US = 'internal|private|confidential|secret|restricted|team|us|ours|staff|self|内部|团队|我方|自己|保密|机密|秘密';
/** What a field denies the client by a no. */
const SHARING =
  '(?:for )?(?:the )?(?:client|customer)s?|external|(?:client|customer)[- ]visible|visible|public|share|shared|share with (?:the )?client|shareable|published|publish|客户|客户可见|对外|公开|分享';
/** `for: us`: elsewhere the word is one like any other. */
const FOR_US = `(?:the |our )?(?:${US}|我们)`;
const NO = 'no|not|false|never|none|off|0|n|✗|✘|❌|否|不|勿|不可';

/** `[visibility:: team]`, `(audience: internal)`, `[client:: no]`, `(share: false)`. */
export const FIELD = new RegExp(
  [
    `(?:${READERS})\\s*::\\s*(?!${EVERYBODY})[\\p{L}]`,
    `(?:${CIRCLE})\\s*::?\\s*(?:${US})(?![a-z])`,
    `(?<![\\p{L}])(?:${SHARING})\\??\\s*::\\s*(?:${NO})(?=[.!。]?\\s*(?:[\\])】}|,;#\\n]|$))`,
    `(?<![\\p{L}])(?:for|给|供)\\s*::\\s*${FOR_US}(?![a-z])`,
    `[([【]\\s*(?:for|给|供)\\s*:\\s*${FOR_US}\\s*[)\\]】]`,
    `^(?:${SHARING})\\??\\s*:\\s*(?:${NO})$`,
    `[([【]\\s*(?:${SHARING})\\s*:\\s*(?:${NO})\\s*[)\\]】]`,
  ].join('|'),
  'u',
);

/** The words of any such field, by their letters alone. */
export const FIELD_WORDS = [READERS, `(?:${CIRCLE})(?:${US})`, `(?:${SHARING})(?:${NO})`, `(?:for|给|供)${FOR_US}`]
  .join('|')
  .replace(/\[- \]| /g, '');

/** The rest of a link in one line, where it leads. */
export const LINK_END = '\\]\\([^()\\s<>]*\\)';
/** What may stand within a field beside its words: marks, spaces, brackets, where a link leads. */
const SIGNS = `(?:[^a-z0-9\\]\\u4e00-\\u9fff]|\\](?!\\([^()\\s<>]*\\))|${LINK_END}){0,40}`;
/** What any such field begins with and says, brackets and colons of full width included; wider than the fields themselves. */
export const FIELD_HINT = [
  `(?:${READERS})${SIGNS}[:：]${SIGNS}[:：]`,
  `(?:${CIRCLE})${SIGNS}[:：]${SIGNS}(?:${US})`,
  `(?:${SHARING})${SIGNS}[:：]${SIGNS}(?:${NO})`,
  `(?:for|给|供)${SIGNS}[:：]${SIGNS}${FOR_US}`,
]
  .join('|')
  .replace(/\[- \]| /g, SIGNS);
