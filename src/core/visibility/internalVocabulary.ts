import { type Spared, spared } from '../search/spared';

/** What the phrases below name in capitals. */
const NAMED: Readonly<Record<string, string>> = {
  // In Chinese contracts the client is the first party.
  ...{ CLIENTS: '(?:client|customer)s?', HAN_CLIENT: '(?:客户|甲方|业主)们?' },
  THE_CLIENT: '(?:the |our )?(?:client|customer)s?',
  IT: '(?:(?:all )?(?:this|it|that|these|them) (?:one )?)?',
  HAN_NOT: '[不别勿](?:要|能|可|得|宜|便|应|该)?',
  // To tell somebody, or give it to them.
  TELLS: '(?:告[知诉]?|知会|同步|透露|分享|抄送|展示|[发转寄给让])',
  // Somebody is no longer there.
  GONE: '(?:离[开席场]|走|退[出场会]|下线|挂断)',
};

/** In languages with letters; a word of them ends where its letters do. What begins alike stands together: it is looked for in every line. */
const INTERNAL_LATIN: readonly string[] = [
  '[i1l]nt[e3]rn[a4]l(?:s|ly)?|inter[- ]nal|interal|intenal|internl|intrnal|confidental|private(?:ly)?|confidential(?:ly)?',
  'off[- ](?:the[- ])?record|off the minutes|undisclosed|un(?:known|told) to THE_CLIENT|under nda|unminuted|tlp[:-]? ?(?:red|amber)',
  `CLIENTS (?:${[
    "(?:(?:must|should|may|do|does|need) not|(?:must|should) never|mustn't|shouldn't|needn't|(?:is |are )?not to) (?:yet )?(?:need to )?(?:know|see|hear)",
    "(?:doesn't|don't) (?:yet )?(?:need to )?(?:know|hear)",
    "(?:is |are |was |were |has |have )?(?:not|isn't|aren't|hasn't|haven't) (?:yet )?(?:been )?(?:aware|told|informed|heard)(?: (?:of|about) (?:it|this|that))?",
    '(?:is |are )?(?:unaware|in the dark)',
    '(?:has |had )?(?:left|dropped off) the (?:call|room|meeting)|(?:stops?|ends?) here',
  ].join('|')})`,
  "(?:without|no|w/?o) (?:telling )?THE_CLIENT|(?:no word|say nothing) to THE_CLIENT|(?:hasn't|haven't) (?:yet )?told THE_CLIENT|behind THE_CLIENT'?s? backs?|behind closed doors|if THE_CLIENT asks?,? (?:we |just )*say|(?:after|once) THE_CLIENT (?:has |had )?(?:left|dropped(?: off)?|hung up)|stop here for THE_CLIENT",
  `not (?:${[
    '(?:(?:yet )?for|4) (?:THE_CLIENT|(?:the )?(?:sharing|distribution|forwarding|circulation|outsiders|third parties|attribution|externals?(?: use)?|(?:their|outside) (?:ears|eyes)))',
    '(?:yet )?told THE_CLIENT|(?:(?:yet )?(?:known|communicated)|a word) to THE_CLIENT|client[- ]safe|safe to (?:share|send)|outside (?:the|our|this) (?:team|company|group|room|agency)',
    '(?:to be )?(?:shared|shown|sent|forwarded|disclosed|distributed|circulated|mentioned|passed on|written down|visible|minuted)',
    '(?:for|in|of|from) (?:the )?(?:client |status )?(?:report|minutes)',
  ].join('|')})`,
  '(?:not|non)[- ](?:client|customer)[- ](?:facing|visible)|non-?public',
  "(?:cannot be|can't be) (?:shared|shown|sent|forwarded|disclosed|distributed|visible)",
  "(?:do[- ]not|don'?t|never|not to)[- ](?:share|forward|fwd|distribute|disclose|mention|send|show|tell|circulate|repeat|leak|pass ITon|(?:raise|discuss) ITwith THE_CLIENT|(?:cc|copy|inform|brief|let) THE_CLIENT|let on|breathe a word|write (?:this|it|that) down|put ITin (?:writing|(?:the )?(?:report|minutes))|quote (?:me|us)|minute)",
  "(?:do[- ]not include|don't include|exclude|excluded|omit|omitted|leave ITout|keep ITout|hide IT|skip IT) ?(?:for|in|of|from) (?:the )?(?:client |status )?(?:report|minutes)",
  '(?:hide|hidden|keep|kept|secret|withhold|withheld|(?:hold|held) back) ITfrom THE_CLIENT',
  'keep (?:THE_CLIENT (?:out of|in the dark)|ITin[- ]?house|IT(?:to|between) ourselves|IT(?:in|within) (?:the|this|our) (?:team|room)|mum|schtum|quiet about)|stays? (?:in|within) (?:the|this|our) (?:team|room)',
  "(?:(?:none of (?:this|these|it|that|the above)|nothing (?:here|above|below)) (?:goes|is|(?:is|should|must|will) go(?:ing)?)|(?:must|should|do(?:es)?|is|are)(?: not|n't) go(?:ing)?|not to go) (?:out )?(?:to|for) THE_CLIENT",
  '(?:remove|delete|del|strip|redact|saniti[sz]e) ITbefore (?:sharing|sending|send|forwarding)|no external sharing|notfor(?:the)?clients?|do(?:nt|not)share|(?:internal|team|us)only',
  "(?:between|among(?:st)?) ourselves|(?:between|btwn?|b/w) us|between you and me|note to self|(?:not |never )?to leave (?:the|this) room|for our ears|(?:our|your) ears only|mum's the word",
  'our side only|(?:just|only) (?:for |between )?us|(?:just|only) for (?:the |our )?(?:team|staff|side)|for (?:us|(?:the |our )?team) only|in-?house only|(?:team|staff|management|mgmt|leadership)[- ]only',
  '(?:our|team|agency|staff|company) eyes(?: only)?|need[- ]to[- ]know (?:only|basis)|(?:company|vendor|agency|studio|supplier|consultants?)[- ]only',
  // In other languages.
  'vertraulich|verschlusssache|nur (?:fur )?intern|streng geheim|nur fur (?:uns|das team|den dienstgebrauch)|nur furs team|nicht fur (?:den |die )?kunden?',
  'nicht (?:weitergeben|weiterleiten|teilen)|unter uns|pas pour le client|ne pas (?:partager|diffuser|transmettre|divulguer)|entre nous',
  '(?:no|non|nao) (?:para el|per il|para o) cliente|solo (?:para nosotros|per noi)|no compartir',
  'confidentiel(?:le)?|interne[rsnm]?|intern[ao]s?|confidencial|riservat[oa]',
];

/** In scripts without spaces, and the Chinese words in letters. */
const INTERNAL_HAN: readonly string[] = [
  'nei ?bu|bu ?dui ?wai',
  '社内|内密|内绪|非公开|(?:お客[様样]|顾客|客先)には?(?:见せない|言わない)|[社部]外秘|[対对]外秘',
  '내부|사내|비공개|대외비|внутренн|конфиденциальн|не для клиент',
  '内部|保密|机密|绝密|私密|私底?下|阅后即焚|烂在肚子里|天知地知|关起门来|不足为外人道',
  '(?<!\\p{Script=Han})对内(?!\\p{Script=Han})|对内(?:使用|传阅|说明|讨论|沟通)|对外(?:保密|[不别勿]要?(?:[说讲提]|可见))|[不非勿别]对客(?!\\p{Script=Han})|对客(?:户?保密|不(?:可见|[说讲提]))|外部(?:人员)?不可见',
  // What is said of the client.
  `HAN_CLIENT(?:${[
    '(?:那边|方)?(?:[还暂先]|暂时)?(?:HAN_NOT|不必|不用|不需要?|[未没])(?:知(?:道|情|晓)?|清楚|见到)|不在(?:场(?:的?时候?)?|的?时候)|(?:GONE)[了之以]?后',
    '[别勿]看|看不[到见]|侧?不可[见看]|侧?不能看|不得查?看|那边(?:(?:暂?先|暂时)[不别勿]|[别勿])要?[说讲提]|(?:群里?|问起|面前)[不别勿]',
  ].join('|')})`,
  '对HAN_CLIENT(?:隐瞒|保密|不[说讲提公开]{1,2})|(?:瞒[着著住]?|避开|背[着著])HAN_CLIENT|先瞒[着著住]|[跟和与对向]HAN_CLIENT(?:[先暂]|暂时)?[别勿不]要?[说讲提]|你知我知|[压瞒][着著住](?:先)?[别勿不]要?[说讲提]|悄悄[说讲]|当[着著]HAN_CLIENT的?面?[不别勿]',
  'HAN_CLIENT问[起到]?来?(?:的话)?,?就?先?说|对HAN_CLIENT的?口径|对(?:外|HAN_CLIENT)(?:[就都只先]|统一){1,2}[说称](?!明)',
  // What must not be done.
  `HAN_NOT(?:${[
    '(?:TELLS[到给]?|先(?:告[知诉]?|知会|同步|透露|分享)给?){1,3}HAN_CLIENT',
    '[跟和与对向]HAN_CLIENT(?:[说讲提]|透露)|当[着著]HAN_CLIENT的?面?',
    '[对往向]外(?:透露|公开|说明|发布)?|外[传发泄说讲流]|流出|分享|透露|泄[露漏]|转[发寄]|公开|扩散|声张|发到?(?:HAN_CLIENT)?群里?|在群里?[说讲提发]|(?:[说讲传泄]|透露)出去|截[图屏]外[传发]',
    '(?:[写记放列加][进入到在]|[进入上])(?:会议)?(?:[纪记]要|报告|[周月日]报)',
  ].join('|')})`,
  '(?:不[必用]|无[需须]|[未没])先?(?:告[知诉]?|知会|同步|透露|分享)给?HAN_CLIENT|[未没][跟和与对向]HAN_CLIENT(?:[说讲提]|透露)|不对HAN_CLIENT',
  '不[用必](?:[写记放列加][进入到在]|[进入])(?:会议)?(?:[纪记]要|报告|[周月日]报)',
  '(?:[纪记]要|报告|[周月日]报)[里中]?[上]?(?:不用?|[别勿])要?[写记放提列]|(?:HAN_CLIENT)?群里?[别勿不]要?[说讲提发]|不写(?:会议)?[纪记]要|[周月日]报[里中]?[别勿不]要?提|[未非]对外|不予(?:公开|对外)|不[给供]外部|(?:禁止|严禁)(?:外[传发泄]|转发|对外)|截[图屏]外[传发]|别说是我',
  // What is to be gone before it is sent.
  '(?:(?<![开研首触并激])发(?:出|送|给HAN_CLIENT|(?=[之以]))|外发|给HAN_CLIENT看?)[之以]?前(?:请|要|先|记得)?(?:删[除掉去]?|去[掉除]|拿掉|移除|抹[掉去])',
  '(?:对外|[发给]HAN_CLIENT的?)(?:版本?|那?份|时候?)(?:里|中)?(?:请|要|先|记得)?(?:删[除掉去]?|去[掉除]|拿掉|移除|抹[掉去])',
  // Among whom it stays.
  `[仅只](?:${[
    '[限供]?(?:我方|乙方|自己|自己人|团队|本组|我们|咱们)|[给供]?我们(?:自己)?(?:看|知道)|有(?:我们|咱们?|自己人|乙方)知道',
    '[限供给]?本?(?:项目组|部门|公司|同事)(?:人员|成员)?(?:可见|[看传]|知道)',
    '[限供给]?(?:(?:管理|高)层|老板)(?:可见|[看传]|知(?:道|悉))|在(?:团队|组|我们)(?:里面?|内)?[说讲聊]',
  ].join('|')})`,
  '自己人看|给?自己看|(?:我们|咱们?|自己人?)(?:自己)?知道(?:就[行好]|就可以|即可)',
];

const resolved = (words: string): string =>
  words.replace(/THE_CLIENT|CLIENTS|HAN_CLIENT|HAN_NOT|TELLS|GONE|IT/g, (name) => NAMED[name] ?? name);

/** The words of the next in letters, those that are alike in one. */
export const INTERNAL_PHRASES: readonly string[] = INTERNAL_LATIN.map(resolved);
const inLatin = (words: string): string => `(?<![a-z])(?:${words})(?![a-z])`;
/** Words that keep inside whatever they head, anywhere in a heading, label or remark; all of the vocabulary is matched on folded text (leak policy, A2). */
export const INTERNAL_WORDS = new RegExp(
  `${inLatin(INTERNAL_PHRASES.join('|'))}|${resolved(INTERNAL_HAN.join('|'))}`,
  'u',
);
const INTERNAL_APART: readonly Spared[] = [
  ...INTERNAL_PHRASES.map((words) => spared(new RegExp(inLatin(words), 'u'))),
  ...INTERNAL_HAN.map((words) => spared(new RegExp(resolved(words), 'u'))),
];
/** Whether one of them stands in a text: all of them in one pattern are compiled to half a megabyte, and no text holds words of more than a few. */
export function holdsInternalWords(text: string): boolean {
  return INTERNAL_APART.some((words) => words.test(text));
}

/** Words that mean the same only where they stand as a mark: `Secret: …`, `(NDA)`, `#sensitive`. In a sentence they speak of something else. */
export const MARKINGS =
  /(?<![a-z])(?:top[- ]secret|secrets?|sensitive|restricted|privileged|classified|nda|eyes only|behind the scenes|hush[- ]hush|in[- ]?house|otr|hush|embargo(?:ed)?|us only|for (?:us|(?:the |our )?team)|(?:team|our|my|personal) notes?|notes? to (?:self|myself|us)|not for them|they (?:must not|mustn't|should not|shouldn't|do not|don'?t) (?:yet )?know(?: yet)?|scratchpad|rant|gossip|(?:only|just) me|me only|(?:just|only) (?:the|our) team|need[- ]to[- ]know|stays? (?:with us|inside)|(?:keep (?:this |it )?|(?:to be )?kept )inside|(?:hold|held) back|hid(?:e|den)|redacted|unpublished|unannounced|unshared|(?:un|non-?)shareable|(?:not|non)[- ]?(?:yet )?(?:public|announced|shared|external|client)|no[- ]?share|no[- ]?clients?|no[- ]?externals?|(?:do not|don't) publish|not for (?:release|publication)|(?:client|customer)s? (?:can't|cannot) (?:see|know)|not safe for (?:clients?|customers?)|(?:said )?in (?:strict )?confidence|closed session|(?:keep (?:this |it )?|on the )quiet|on the qt|sub rosa|chatham house(?: rules?)?|for your eyes only|fyeo|our eyes|off the books|unofficial(?:ly)?|proprietary|shh+|priv(?:a(?:t[eo]?|do))?|prive|confid|psst+|(?:keep (?:this |it )?)?under wraps|on the down ?low|leave (?:this |it )?out|redact|stays here|stop sharing|(?:client|shared) (?:part|section|version|notes?) (?:ends?|stops?)|end of (?:the )?(?:client|shared) (?:part|section|version|notes?)|personal|intern|int\.?|geheim|sensibel|sensible|secreto|reservado)(?![a-z])|秘密|敏感|涉密|机敏|密件(?!副本)|闭门[会讨谈]|无(?:客户|甲方|业主)|不能说|内[参用]|自用|限内?传?阅|[仅只]供?传阅|[仅只]限?(?:管理层|高层)|这[句条段][要得]?删[除掉]?|不给看|(?:个人|我的|自己的)(?:备注|笔记)|自己人|私聊|以上可?以?(?:发给?|给)客户看?的?|客户看到这里(?:为止)?|以上对外的?(?!\p{Script=Han})|团队内|组内|小范围|(?:先|请)?[勿别不]要?[发转](?!\p{Script=Han})|(?:这个?|这[事条]|此事)?(?:(?:先|暂时?)不|(?:先|暂时?)?(?:别|不要|勿))[说讲提](?!\p{Script=Han})|先[压捂][着著住](?!\p{Script=Han})|低调处理|(?:我们|咱们)自己知道|(?:[纪记]要|报告|[周月日]报)里(?:请|要|先|记得)?(?:删|去|拿)[除掉]|不写报告|不分享|未公开|bao ?mi|ji ?mi|(?<!\p{Script=Han})[内密](?!\p{Script=Han})/u;

/** What says it before or behind the other words of a folded line though nothing parts it from them: `Raise the price not for the client`. */
export const SAID_BEFORE =
  /^[^\p{L}\p{N}]*(?:(?:for )?internal(?:ly)? only|not (?:yet )?for (?:the |our )?client|off the record|do not share with (?:the |our )?client) (?!(?:side|use|part|and|or|is|are)(?![a-z]))/u;
export const SAID_BEHIND = new RegExp(
  [
    `[^a-z](?:${[
      '(?:strictly|highly|company) (?:internal|private|confidential)|internal(?:ly)? only|off the record|(?:just )?between us|our eyes only',
      'not (?:yet )?for (?:the |our )?client|not to be (?:shared|forwarded|disclosed|distributed|circulated)(?: (?:with|to) (?:(?:the |our )?client|any(?:one|body)))?',
      "(?<!(?:[^a-z]|^)(?:we|they|you|i|who|that|which|to) )(?:do not|don'?t|never) (?:share|forward|distribute|disclose|circulate)(?: (?:it|this|that))?(?: (?:with|to) (?:(?:the |our )?client|any(?:one|body)))?",
      "(?:do not|don'?t|never|not) (?:yet )?(?:tell|told|show|inform|cc)(?: (?:it|this) to)? (?:the |our )?client|nicht fur (?:den |die )?kunden?|nur intern",
      "client (?:(?:must|should|may) not|mustn't|shouldn't) (?:know|see|hear)|client (?:does not|doesn't) know|client (?:is |was |has )?not (?:yet )?(?:been )?(?:told|informed|aware)",
      "keep (?:this |it |that )?(?:internal|private|quiet|confidential|(?:to|between) ourselves|in-?house|from (?:the |our )?client)|behind the client's back",
    ].join('|')})(?: (?:yet|please|pls|for now|about (?:it|this)))*`,
    '(?:不要?|别|勿)(?:[先再]|提前)?(?:让|给|告[诉知]给?|[跟和与对向]|[转发]给?|同步给?|透露给?|抄送)(?:客户|甲方|业主)(?:[那这]边)?(?:[说讲看提]|知道)?',
    '(?:别|勿|不要|不得|严禁|禁止)(?:外[传发泄]|往外[说传]|对外(?:[说讲]|公开|透露)?|扩散|声张)|[仅只][限供]?内部(?:使用|可见|参考|知[晓道]|看)?|(?:客户|甲方|业主)(?:还|暂时?)?不知(?:道|情)|瞒[着住](?:客户|甲方|业主)|不给(?:客户|甲方|业主)看?|(?:我们|咱们)自己知道(?:就[行好]|即可)',
  ]
    .map((words) => `(?:${words})[哈啊哦喔呀啦吧了]?`)
    .join('|')
    .replace(/^(.*)$/su, '(?:$1)[\\s.!。)]*$'),
  'u',
);

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
  /(?<![a-z])(?:notes?|p\.?s\.?|pls|plz|for now|for the (?:moment|time being)|at (?:this|the) (?:moment|point|stage)|(?:until|till|before|by) (?:the )?[a-z]+(?: (?:week|month))?|drafts?|guys|folks|both|only|use|any|keep|stays?|remains?|must|this|it|us|by|we|team|within|starts?|begins?|ends?|from|here|on|rest|everything|all|below|above|following|is|of|remarks?|comments?|discussions?|section|part|information|for|our|the|strictly|highly|very|commercially|business|legally|please|not|and|to|be|shared|with|(?:client|customer)(?:s|'s)?|eyes|under|them|anyone|anybody|outside|externally|yet|just|company|commercial|circulation|distribution|third|parties|ears|core|in|bitte|zur|den|verwendung|gebrauch)(?![a-z])|备注|讨论|说明|信息|记录|事项|资料|内容|使用|参考|商业|高度|[以如]下|[下上]面|下列|以上|上述|大家|注意|务必|千万|一定|暂时?|[这此本]一?[条项点段句个节事]|[一二三四五两几各]?[条项点段句](?!\p{Script=Han})|均|属于?|用|做|\p{Script=Han}{1,4}之?前|消化|注(?=:)|沟通|交流|知晓|开放|[哈啊哦喔呀啦吧呢嘛哟]+|前面|开始|结束|起|为|是|[仅只]限?|供|给|请|不?对|暂?先|暂时?|仍|尚|还|也|都|的|了|在|后|看|[说讲提]|可?见|知道|到|本|我们|咱们|乙方|即可|就[行好]|团队|公司|部门|项目组|人员|成员|消息|口径|核心|管理层|传?阅|传看|存档|留存|掌握|知悉|群里?|[^\p{L}\p{N}]|\d/gu;

/** Whom a field lets see, and the values of it that let a client. */
const READERS = 'visibility|visible to|可见性|可见范围|可见';
const EVERYBODY = 'client|customer|external|public|everyone|everybody|all|both|客户|对外|公开|所有人';
/** What else a field may say of its readers, and the values that leave the client out. */
const CIRCLE =
  'visibility|visible to|audience|readers?|access|classification|sensitivity|可见性|可见范围|可见|受众|读者|密级';
const US = 'internal|private|confidential|secret|restricted|team|us|ours|staff|self|内部|团队|我方|自己|保密|机密|秘密';
/** What a field denies the client by a no. */
const SHARING =
  '(?:是否|可否|能否)?(?:给客户看?|对外|客户可见|分享|公开)|(?:for )?(?:the )?(?:client|customer)s?|external|(?:client|customer)[- ]visible|visible|public|share|shared|share with (?:the )?client|shareable|published|publish|客户|客户可见|对外|公开|分享';
/** `for: us`: elsewhere the word is one like any other. */
const FOR_US = `(?:the |our )?(?:${US}|我们)`;
const NO = 'no|not|false|never|none|off|0|n|✗|✘|❌|否|不|勿|不可|×';

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

/** The tag that gives something to the client. */
const CLIENT_TAG = '[#＃♯](?:client|customer|客户|甲方|业主)';

/** `#client/no`, `#client-not-yet`, `(client no)`, `not #client`, `-#client`, `#client?`, `#client: later`: a tag or remark that takes back, or asks, what it says. */
export const DENYING_TAG = new RegExp(
  [
    `[#＃♯](?:${SHARING}|甲方|业主)[-_/=:](?:${NO}|not[-_]?yet|later|hidden|hide|暂不|先不|不给|不发|禁止)(?![\\p{L}\\p{N}])`,
    `[(（[【](?:client|customer)s?[ =](?:${NO})[)）\\]】]`,
    // What stands before is asked last: few lines hold the tag.
    `${CLIENT_TAG}(?![a-z\\d/_-])(?<=(?:(?<![a-z])(?:not?|not yet|non|never|without) |(?:^|[\\s(（])[-!！≠]|[不别勿非未][要是]? ?)${CLIENT_TAG})`,
    `${CLIENT_TAG} ?[?？]`,
    `${CLIENT_TAG}[ :：(（]{1,3}(?:not?|not yet|later|tbd|待定|暂不|先不|不)(?![.!。 \\t]*[a-z\\d\\u4e00-\\u9fff])`,
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
