import type { NoteKind } from '../../model/note';

/** Words of a title or file name that make a dated note a record, the more telling ones first. */
export const RECORD_WORDS: readonly (readonly [RegExp, NoteKind])[] = [
  [
    /\b(?:status|weekly|monthly|biweekly|progress|project) report\b|周报|月报|双周报|日报|状态报告|进度报告|项目报告/,
    'report',
  ],
  [
    /\b(?:\w{0,12}meetings?|meet-?ups?|minutes|agendas?|stand-?ups?|kick-?off|retro(?:spective)?|syncs?|check-?in|one[- ]on[- ]ones?|1:1|1[- ]?on[- ]?1s?|steering (?:committee|group|board)|working group|advisory board|all hands|weekly|steerco|scrum|debrief|(?:discovery |planning |client |kick-?off )?workshop|handover|catch-?up|council|committee notes|committee meeting|site visit|town hall|office hours|huddle|(?:design|incident|sprint|business|product|budget|site|portfolio|post-?mortem|project|support|architecture|monthly|quarterly) review|(?:sprint|iteration|quarterly|q[1-4]) planning|iteration review|touch-?(?:point|base)|plenary|general assembly|annual general|(?:status|weekly|monthly|project|review|conference|video|planning|kick-?off|briefing|sync) calls?)\b|会议|纪要|例会|周会|晨会|评审会|启动会|研讨会|座谈会|同步会|碰头会|站会|(?:需求|设计|方案|架构|技术)评审|复盘会|(?:故障|项目|迭代)复盘|工作坊|协调会|沟通会|对接会|回顾会|规划会|立项会|交底会|汇报会|家长会|理事会|指委会|组会|月度会|周度会|会谈|面谈|一对一|早会|夕会|班会|月会|季度会|双周会|家委会|业委会|碰头|洽谈|交流会|论证会|验收会|推进会|专题会|办公会|联席会|讨论会|决策会|评估会|审查会|答辩会|调度会|分析会|总结会|见面会|交接班|會議|紀要|例會|沟通记录|拜访记录/,
    'meeting',
  ],
  // Minutes of a meeting, in short; `call mom` is none.
  [
    /^(?:.{0,30}\b(?:meeting|client|project|team|weekly|week|sprint|group|board) )?moms?(?:\s*$|[\s:–-]*\d)/m,
    'meeting',
  ],
  [/\b(?:phone call|client call|call notes|call with)\b|电话沟通|通话记录|电话记录/, 'call'],
];

/** Weaker words, asked where no folder says more. */
export const TALK_WORDS: readonly (readonly [RegExp, NoteKind])[] = [
  // `Acme call`, `Call – prices`; a call for papers, a roll call and whom to call are none.
  [
    /(?:^|\s)(?<!\b(?:last|roll|close|open|cold|curtain|casting|judgment|judgement|system|api|function|method|on|to|will|please)\s)calls?(?=\s*(?:$|[-–—:|,(@/]|\d|with\b|notes?\b|about\b|re\b))|(?:客户|甲方)?来电(?!显示)|致电|通话|(?:^|[与和跟同].{1,12})(?:打|通)?电话(?=$|[\s\d:：–—（(-])/mu,
    'call',
  ],
  [
    /\be?-?mails? (?:from|to|with|thread|exchange|re)\b|^e?-?mail\s*(?:$|[-–—:]\s)|邮件(?:往来|沟通|来往|回复)|(?:客户|甲方)(?:邮件|来信|来函)/mu,
    'email',
  ],
  [
    /\b(?:whatsapp|wechat|slack|telegram|chat|sms|dms?) (?:chat |thread |group |messages? )?(?:with|from)\b|\b(?:whatsapp|wechat|slack|teams) (?:chat|thread)\b|(?:微信|企微|企业微信|钉钉|飞书|qq)(?:沟通|聊天|对话|交流|记录)|聊天记录/,
    'chat',
  ],
  [
    /\b(?:lunch|coffee|dinner|breakfast|chat|conversation|discussion|talk|walkthrough|demo|visit) with\b|\b(?:stakeholder|user|client|customer) (?:interview|visit|demo)s?\b|(?:拜访|走访|回访|约谈|面聊|会面|碰面)(?!制度|率|量|流程|计划表)|(?:需求|方案|技术|项目|设计|业务|接口)(?:讨论|沟通|对接|评审)$|(?:客户|用户|业务)(?:访谈|调研|到访|来访)(?!方法|技巧|指南|提纲|大纲|问卷|流程|计划|脚本|理论|步骤|手册|教程|工具|方案|须知|要点|模型|框架)/m,
    'meeting',
  ],
];

/**
 * A dated file named by how somebody was talked to, and who: `2026-11-17 call Claire`, `20261117电话周总`. Tested on the name as it is written: a small letter before a capital tells
 * `call Claire` from `Call Center`.
 */
export const NAMED_TALKS: readonly (readonly [RegExp, NoteKind])[] = (
  [
    ['call', 'call|phone', '电话'],
    ['email', 'e?mail', '邮件'],
    ['chat', 'chat|whatsapp|wechat', '微信|企微|钉钉|飞书'],
  ] as const
).map(([kind, english, chinese]) => {
  const person = '[\\u4e00-\\u9fff]{1,3}(?:总|经理|主任|老师|工|女士|先生|院长|处长|科长|局长)';
  const day = '^[\\d\\s._年月日-]{6,}';
  return [
    new RegExp(
      `${day}(?:(?:${english})[\\s_-]+\\p{Lu}\\p{Ll}+(?:[\\s_-]\\p{Lu}\\p{Ll}+)?|(?:${chinese})\\s?(?:给|与|和)?\\s?${person}|(?:给|与|和|跟)?${person}\\s?(?:${chinese}))$`,
      'u',
    ),
    kind,
  ];
});

/** The folded name of a file that begins with a day and says how somebody was talked to, whatever else it says. */
export const DATED_TALK =
  /^[\d\s._年月日]{6,}.{0,40}?(?:\b(?:calls?|phone|e?mails?|chat|whatsapp|wechat|teams|zoom|lunch|coffee|talk|visit)\b|电话|邮件|微信|企微|钉钉|飞书|沟通|拜访)/u;

/** An opening line that says the same, and with whom: `Call w/ Anna, 24/11`, `和周总通电话`. */
export const TALKED_WITH =
  /^(?:(?:[Pp]hone|[Vv]ideo|[Qq]uick|[Ss]hort|[Zz]oom|[Tt]eams)\s)?(?:[Cc]all|[Cc]hat|[Ww]hats[Aa]pp|[Ww]e[Cc]hat|(?:[Ee]-?)?[Mm]ail|[Ll]unch|[Cc]offee|[Tt]alk|[Vv]isit)\s(?:w\/|with\b|from\b)\s?\p{Lu}|^(?:今天|刚才)?[与和跟给]\p{Script=Han}{2,8}(?:通|打)?(?:了)?(?:个)?(?:电话|微信|沟通|邮件)/u;

/** A name that ends in what minutes are called, or opens with it, makes a record without a date, too. Tested on a folded name. */
export const MINUTES =
  /(?:^|(?<!\d)\s)(?:meeting )?(?:minutes|meeting (?:notes?|records?))(?: \d{1,3})?$|(?:^|\s)meeting \d{1,3}$|(?:^|\s)(?:sprint|iteration|milestone|week) \d{1,3} (?:retro(?:spective)?s?|review|planning)(?: (?:notes?|meeting))?$|(?:^|\s)(?:sprint |iteration |team )?retro(?:spective)? \d{1,3}$|(?:^|\s)sprint (?:review|planning) \d{1,3}$|(?:会议|例会|周会|组会|班会|站会|早会|晨会|晚会|讨论|研讨|开会|面谈|访谈|座谈|会谈|碰头|会商|班委|家委|答疑|交流|沟通|评审|复盘|回顾)(?:会|会议)?(?:纪要|[记纪]录|内容|笔记|总结|小结|摘要|简报|日志)(?:汇总|合集|整理|表|[与及和]分工)?(?: ?第[一二三四五六七八九十\d]{1,3}[次周期])?(?: ?\d{1,3}(?: ?\. ?\d{1,2})?)?$|^(?:.{0,12}\s)?(?:第?[一二三四五六七八九十\d]{1,3}[次周] ?)?(?:小组|项目|团队|部门)?(?:周例会|月例会|周会|例会|组会|站会|晨会|复盘会|碰头会|评审会|启动会|迭代(?:回顾|复盘)|项目复盘)(?: ?\d{1,4})?$|^(?:会议|例会|周会|组会|讨论)(?:纪要|[记纪]录)(?=[^\p{L}])|第[一二三四五六七八九十\d]{1,3}(?:次\S{0,6}(?:会议|例会|组会|讨论)|[次周期] ?(?:\w+ ){0,2}meeting)!?$|^(?:历次|\d{3,8} ?)?会议 ?\d{0,8}$|(?:站立|计划|进度|导师|小组|项目|团队|组内|部门|冲刺|迭代|例行|每日|每周)会议 ?\d{0,3}$|^纪要 ?\d{0,3}$|^(?:议事录|讨论会|碰头会|开会)$/u;

/** Notes of a call by their name at its end, dated or not. */
export const CALL_NOTES =
  /(?:^|\s)(?:call notes?|notes? (?:of|from) (?:a |the )?(?:client |customer )?call)$|(?:电话|通话)(?:沟通)?[记纪]录$/;

/** The month that a title ends in: `Meeting minutes - October 2026`. */
export const MONTH_LAST =
  /\s*[-–—:,]?\s(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?\s)(?:19|20)\d\d$|\s*(?:19|20)\d\d年\d{1,2}月$/;

/** The same for reports that come again and again. */
export const PERIODIC_REPORT =
  /(?:^|[\s\p{Script=Han}])(?:双周报|周报|月报|日报|weekly report|monthly report)(?: ?\d{1,3})?$/u;

/** What is written about minutes and reports, or for writing them. */
export const OF_MINUTES =
  /模板|模版|样例|范例|规范|指南|制度|说明|template|sample|example|guide|policy|faq|readme|如何|怎么|怎样|关于|\bhow\b|writing|taking/;

/** A file that is to be filled in, by the end of its folded name. */
export const BLANK_FORM = /(?:模板|模版|空白表?|\btemplate)(?: ?\d{1,3})?$/;

/** A folder by the name of what is in it: `MeetingMinutes`, `meeting_notes`, `会议记录`. Tested on its folded name. */
export const MINUTES_FOLDER =
  /^(?:.{0,30} )?(?:meeting (?:minutes|notes?|records?|reports?)|minutes|minute takers?(?: notes?)?|retro(?:spective)?s)$|^.{0,12}(?:会议|例会|周会|组会|站会|晨会)(?:纪要|[记纪]录|总结)?s?$/;

/** Names of files that are no record unless they have a date. */
export const NO_RECORD = /^(?:readme|index|_index|template|contributing|changelog|license|模板)(?:[._ -].*)?$/i;

/** Folder names that make a dated note a record. */
export const RECORD_FOLDERS: readonly (readonly [RegExp, NoteKind])[] = [
  [
    /^(?:.{0,30}\s)?(?:meetings?|meeting notes?|minutes|meeting minutes|stand-?ups?|stand ups?)$|会议|纪要|例会|站会|晨会/,
    'meeting',
  ],
  [/^(?:status|weekly|monthly)?\s?reports?$|周报|月报/, 'report'],
];

/** Folders that hold profiles beside records, and whose profile one by a name alone is. */
export const PROFILE_FOLDERS: ReadonlyMap<string, 'client' | 'project'> = new Map([
  ...(['clients', 'client', 'customers', '客户'] as const).map((word) => [word, 'client'] as const),
  ...(['projects', 'project', '项目'] as const).map((word) => [word, 'project'] as const),
]);
