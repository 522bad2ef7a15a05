/** What the phrases below name in capitals. */
const NAMED: Readonly<Record<string, string>> = {
  // In Chinese contracts the client is the first party.
  ...{ CLIENTS: '(?:client|customer)s?', HAN_CLIENT: '(?:客[户戶]|甲方|[业業]主)' },
  THE_CLIENT: '(?:the |our )?(?:client|customer)s?',
  IT: '(?:this |it |that |these )?',
  HAN_NOT: '[不别別勿](?:要|能|可|得|宜|便|[应應]|[该該])?',
  // To tell somebody, or give it to them.
  TELLS: '(?:告[知诉訴]?|知会|同步|透露|分享|抄送|展示|[发發转轉给給让讓])',
};

/** In languages with letters; a word of them ends where its letters do. What begins alike stands together: it is looked for in every line. */
const INTERNAL_LATIN: readonly string[] = [
  '[i1l]nt[e3]rn[a4]l(?:s|ly)?|inter[- ]nal|interal|intenal|confidental|private(?:ly)?|confidential(?:ly)?',
  'off[- ](?:the[- ])?record|off the minutes|undisclosed|un(?:known|told) to THE_CLIENT|under nda|unminuted|tlp[:-]? ?(?:red|amber)',
  `CLIENTS (?:${[
    "(?:(?:must|should|may|do|does|need) not|(?:must|should) never|mustn't|shouldn't|needn't|(?:is |are )?not to) (?:yet )?(?:need to )?(?:know|see|hear)",
    "(?:doesn't|don't) (?:yet )?(?:need to )?(?:know|hear)",
    "(?:is |are |was |were |has |have )?(?:not|isn't|aren't|hasn't|haven't) (?:yet )?(?:been )?(?:aware|told|informed)",
    '(?:is |are )?(?:unaware|in the dark)',
  ].join('|')})`,
  "(?:without|no) (?:telling )?THE_CLIENT|(?:no word|say nothing) to THE_CLIENT|(?:hasn't|haven't) (?:yet )?told THE_CLIENT|behind THE_CLIENT'?s? backs?|behind closed doors",
  `not (?:${[
    '(?:yet )?for (?:THE_CLIENT|(?:the )?(?:sharing|distribution|forwarding|circulation|outsiders|third parties|attribution|externals?(?: use)?|(?:their|outside) (?:ears|eyes)))',
    '(?:yet )?told THE_CLIENT|(?:(?:yet )?(?:known|communicated)|a word) to THE_CLIENT|client[- ]safe|safe to (?:share|send)|outside (?:the|our|this) (?:team|company|group|room|agency)',
    '(?:to be )?(?:shared|shown|sent|forwarded|disclosed|distributed|circulated|passed on|written down|visible|minuted)',
    '(?:for|in|of|from) (?:the )?(?:client |status )?(?:report|minutes)',
  ].join('|')})`,
  '(?:not|non)[- ](?:client|customer)[- ](?:facing|visible)|non-?public',
  "(?:must not|mustn't|should not|shouldn't|not to) go (?:out )?to THE_CLIENT",
  "(?:cannot be|can't be) (?:shared|shown|sent|forwarded|disclosed|distributed|visible)",
  "(?:do[- ]not|don'?t|never|not to)[- ](?:share|forward|distribute|disclose|mention|send|show|tell|circulate|repeat|leak|pass ITon|(?:raise|discuss) ITwith THE_CLIENT|(?:cc|copy|inform|brief|let) THE_CLIENT|let on|breathe a word|write (?:this|it|that) down|put ITin (?:writing|the (?:report|minutes))|quote (?:me|us)|minute)",
  "(?:do[- ]not include|don't include|exclude|excluded|omit|omitted|leave ITout|keep ITout) (?:for|in|of|from) (?:the )?(?:client |status )?(?:report|minutes)",
  '(?:hide|hidden|keep|kept|secret|withhold|withheld|(?:hold|held) back) ITfrom THE_CLIENT',
  'keep (?:THE_CLIENT (?:out of|in the dark)|ITin[- ]?house|IT(?:to|between) ourselves|IT(?:in|within) (?:the|this|our) (?:team|room)|mum|schtum|quiet about)|stays? (?:in|within) (?:the|this|our) (?:team|room)',
  '(?:remove|delete|strip|redact|saniti[sz]e) ITbefore (?:sharing|sending|forwarding)|no external sharing',
  "between ourselves|between us|between you and me|note to self|(?:not |never )?to leave (?:the|this) room|for our ears|(?:our|your) ears only|mum's the word",
  'our side only|(?:just|only) (?:for |between )?us|for us only|in-?house only|(?:team|staff|management|mgmt|leadership)[- ]only',
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
  '社内|内密|内緒|非公[開开]|(?:お客様|顧客|客先)には?(?:見せない|言わない)|[社部]外秘|[対对對]外秘',
  '내부|사내|비공개|대외비|внутренн|конфиденциальн|не для клиент',
  '[内內]部|保密|[机機]密|[绝絕]密|私密|私底?下|阅后即焚|烂在肚子里|天知地知|不足[为為]外人道',
  '(?<!\\p{Script=Han})[对對][内內](?!\\p{Script=Han})|[对對][内內](?:使用|[传傳][阅閱])|[对對]外(?:保密|不(?:[说說提]|可[见見]))|外部(?:人[员員])?不可[见見]',
  // What is said of the client.
  `HAN_CLIENT(?:${[
    '(?:那[边邊]|方)?(?:[还還暂暫先]|[暂暫][时時])?(?:HAN_NOT|不必|不用|不需要?|[未没沒])(?:知(?:道|情|[晓曉])|[见見]到)',
    '[别別勿]看|看不[到见見]|[侧側]?不可[见見看]|[侧側]?不能看|不得查?看|那[边邊](?:[暂暫]?先|[暂暫][时時])[不别別勿][说說提]|(?:群里?|[问問]起|面前)[不别別勿]',
  ].join('|')})`,
  '[对對]HAN_CLIENT(?:[隐隱][瞒瞞]|保密)|(?:[瞒瞞][着住]?|避[开開]|背着)HAN_CLIENT|[当當]着HAN_CLIENT的?面?[不别別勿]',
  // What must not be done.
  `HAN_NOT(?:${[
    '(?:TELLS[到给給]?|先(?:告[知诉訴]?|知会|同步|透露|分享)[给給]?){1,2}HAN_CLIENT',
    '[跟和与與对對向]HAN_CLIENT(?:[说說讲講提]|透露)|[当當]着HAN_CLIENT的?面?',
    '[对對往向]外|外[传傳发發泄洩说說讲講]|分享|[泄洩][露漏]|[转轉][发發]|公[开開]|[扩擴]散|[发發]到?群里?|(?:[说說讲講传傳泄洩]|透露)出去|截[图圖屏]外[传傳发發]',
    '(?:[写寫记記放列加][进進入到在]|[进進入])(?:[会會][议議])?(?:[纪紀记記]要|[报報]告|[周月日][报報])',
  ].join('|')})`,
  '(?:不[必用]|[无無][需须須]|[未没沒])先?(?:告[知诉訴]?|知会|同步|透露|分享)[给給]?HAN_CLIENT|[未没沒][跟和与與对對向]HAN_CLIENT(?:[说說讲講提]|透露)|不[对對]HAN_CLIENT',
  '不[用必](?:[写寫记記放列加][进進入到在]|[进進入])(?:[会會][议議])?(?:[纪紀记記]要|[报報]告|[周月日][报報])',
  '[未非][对對]外|不予(?:公[开開]|[对對]外)|不[给給供]外部|(?:禁止|[严嚴]禁)(?:外[传傳发發泄洩]|[转轉][发發]|[对對]外)|截[图圖屏]外[传傳发發]|[别別]说是我',
  // What is to be gone before it is sent.
  '(?:(?<![开開研首触觸并並激])[发發](?:出|送|[给給]HAN_CLIENT|(?=[之以]))|外[发發]|[给給]HAN_CLIENT看?)[之以]?前(?:[请請]|要|先|[记記]得)?(?:[删刪][除掉去]?|去[掉除]|拿掉|移除|抹[掉去])',
  '(?:[对對]外|[给給]HAN_CLIENT的?)(?:版本?|那?份)(?:[里裡]|中)?(?:[请請]|要|先|[记記]得)?(?:[删刪][除掉去]?|去[掉除]|拿掉|移除|抹[掉去])',
  // Among whom it stays.
  `[仅僅只](?:${[
    '[限供]?(?:我方|自己|自己人|[团團][队隊]|本[组組]|我[们們])|[给給供]?我[们們](?:自己)?(?:看|知道)|有(?:我[们們]|咱[们們]?|自己人)知道',
    '[限供给給]?本?(?:[项項]目[组組]|部[门門]|公司|同事)(?:人[员員]|成[员員])?(?:可[见見]|[看传傳]|知道)',
    '[限供给給]?(?:管理|高)[层層](?:可[见見]|[看传傳]|知(?:道|悉))',
  ].join('|')})`,
  '自己人看|[给給]?自己看|(?:我[们們]|咱[们們]?|自己人?)(?:自己)?知道(?:就[行好]|就可以|即可)',
];

const resolved = (words: string): string =>
  words.replace(/THE_CLIENT|CLIENTS|HAN_CLIENT|HAN_NOT|TELLS|IT/g, (name) => NAMED[name] ?? name);

/** The words of the next in letters, those that are alike in one. */
export const INTERNAL_PHRASES: readonly string[] = INTERNAL_LATIN.map(resolved);
/** Words that keep inside whatever they head, anywhere in a heading, label or remark; all of the vocabulary is matched on folded text (leak policy, A2). */
export const INTERNAL_WORDS = new RegExp(
  `(?<![a-z])(?:${INTERNAL_PHRASES.join('|')})(?![a-z])|${resolved(INTERNAL_HAN.join('|'))}`,
  'u',
);

/** Words that mean the same only where they stand as a mark: `Secret: …`, `(NDA)`, `#sensitive`. In a sentence they speak of something else. */
export const MARKINGS =
  /(?<![a-z])(?:top[- ]secret|secrets?|sensitive|restricted|privileged|classified|nda|eyes only|behind the scenes|hush[- ]hush|in[- ]?house|otr|hush|embargo(?:ed)?|us only|for us|(?:team|our|my|personal) notes?|notes? to (?:self|myself)|scratchpad|rant|gossip|(?:only|just) me|me only|(?:just|only) (?:the|our) team|need[- ]to[- ]know|stays? (?:with us|inside)|keep (?:this |it )?inside|hid(?:e|den)|redacted|unpublished|unannounced|unshared|(?:un|non-?)shareable|(?:not|non)[- ]?(?:yet )?(?:public|announced|shared|external|client)|no[- ]?share|no[- ]?clients?|no[- ]?externals?|(?:do not|don't) publish|not for (?:release|publication)|(?:client|customer)s? (?:can't|cannot) (?:see|know)|not safe for (?:clients?|customers?)|(?:said )?in (?:strict )?confidence|closed session|(?:keep (?:this |it )?|on the )quiet|on the qt|sub rosa|chatham house(?: rules?)?|for your eyes only|fyeo|our eyes|off the books|unofficial(?:ly)?|proprietary|shh+|priva(?:t[eo]?|do)|prive|personal|intern|int\.?|geheim|sensibel|sensible|secreto|reservado)(?![a-z])|秘密|敏感|涉密|不能[说說]|[内內][参參用]|自用|限[内內]?[传傳]?[阅閱]|不[给給]看|(?:[个個]人|我的|自己的)(?:[备備]注|[笔筆][记記])|自己人|私聊|[团團][队隊][内內]|[组組][内內]|小范围|(?:先|[请請])?[勿别別不]要?[发發转轉](?!\p{Script=Han})|不分享|未公[开開]|bao ?mi|ji ?mi|(?<!\p{Script=Han})[内內](?!\p{Script=Han})/u;

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
  /(?<![a-z])(?:notes?|only|use|any|keep|stays?|remains?|must|this|it|us|by|we|team|within|starts?|begins?|ends?|from|here|on|rest|everything|all|below|above|following|is|of|remarks?|comments?|discussions?|section|part|information|for|our|the|strictly|highly|very|commercially|business|legally|please|not|and|to|be|shared|with|(?:client|customer)(?:s|'s)?|eyes|under|them|anyone|anybody|outside|externally|yet|just|company|commercial|circulation|distribution|third|parties|ears|core|in|bitte|zur|den|verwendung|gebrauch)(?![a-z])|备注|備註|讨论|討論|说明|信息|记录|記錄|事项|资料|内容|使用|参考|參考|商业|高度|[以如]下|[下上]面|下列|以上|上述|前面|开始|结束|起|为|是|[仅僅只]限?|供|给|請|请|不?[对對]|[暂暫]?先|[暂暫][时時]?|仍|尚|[还還]|也|都|的|了|在|后|看|[说說讲講提]|可?[见見]|知道|到|本|我[们們]|[团團][队隊]|公司|部[门門]|[项項]目[组組]|人[员員]|成[员員]|消息|口[径徑]|核心|管理[层層]|[传傳]?[阅閱]|[传傳]看|存[档檔]|留存|掌握|知悉|群里?|[^\p{L}\p{N}]|\d/gu;

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
