const SPOKEN_TO =
  'call|phone|ring|e-?mail|mail|text|message|write|contact|inform|notify|tell|remind|ping|chase|meet|visit|brief|cc|copy';
const OTHERS =
  'clients?|customers?|guests?|speakers?|sponsors?|partners?|vendors?|suppliers?|contacts?|stakeholders?|users?|people|agency|team|board|committee|members?';

/** Whom one is to choose, invite, call or write to: `Invite`, `Call the client`, `Email the offer to`, `联系客户`. */
const DONE_TO_THEM = new RegExp(
  `^(?:please\\s+)?(?:(?:choose|pick|select|elect|appoint|nominate|invite|interview|ask|thank)\\b|(?:(?:${SPOKEN_TO})(?:\\s+(?:the\\s+|our\\s+)?(?:${OTHERS}))?|by phone)\\s*$)|\\b(?:to|for|with|from|of|cc)\\s*$|^请?(?:邀请|采访|面试|感谢|挑选|推选|评选|选出)|从.{1,12}中.{0,3}选|^请?(?:联系|通知|告知|询问|拜访|回复|提醒|抄送)(?:一下)?(?:客户|甲方|对方|领导|业主)?\\s*$|(?:发|交|转|提供|反馈|汇报|抄送)给\\s*$`,
  'iu',
);

/** Who was there, or not, and what somebody was at a meeting. */
const WAS_THERE =
  /^(?:absent|absentees|sick|ill|away|on leave|on holiday|excused|apologies|regrets|present|attendees|guests?|invited|invitees|recipients?|chair(?:ed by|person|man|woman)?|scribe|(?:notes?|minutes?)(?:[- ]?taker| (?:taken )?by)?|facilitator|moderator|host|time[- ]?keeper|缺席|请假|列席|出席|主持人?|记录人?|抄送|嘉宾)$/iu;

/** Where or when all come together, or what all say: `Room 3: all`, `Hands up: everyone`. */
const OF_ALL =
  /(?:^|\s)(?:room|hall|floor|meeting|session|workshop|lunch|dinner|break|stand-?up|sync|call|retro|discussion|welcome|introductions?|hands up|in favou?r|agreed|vote|votes?)\s*\w?\d*$/i;

/** What is done to people: `Anna needs to be paid` gives her nothing to do. */
const UNDERGONE: ReadonlySet<string> = new Set(
  'paid reimbursed refunded informed notified given sent invited contacted added removed elected appointed replaced reminded thanked briefed updated consulted onboarded hired interviewed included excused copied welcomed promoted made credited named'.split(
    ' ',
  ),
);

/** Whether behind `be` a word says what is done to somebody. */
export function isUndergone(word = ''): boolean {
  return UNDERGONE.has(word.replace(/[.,;:)]+$/, ''));
}

function bare(text: string): string {
  return text.replace(/[*_~[\]]+/g, '').replace(/^\s+|[\s:：–—-]+$/g, '');
}

/** Whether people named behind or below an action are those to whom something is done: none of them has to do it. */
export function isDoneToPeople(text: string): boolean {
  return DONE_TO_THEM.test(bare(text));
}

/** `…，提出人：王伟`, `…  记录人：王伟`: who wanted it or wrote it down. */
const IN_OTHER_ROLE =
  /(?:提出|提报|提交|反馈|反映|发起|发现|报告|上报|汇报|记录|整理|申请|审核|审批|评审|验收|主持|通知|抄送|建议|登记|联系)[人者]\s*$/u;

/** Whether people named behind a topic are no owners of it: something is done to them, or it says who was there. */
export function isNothingToDo(topic: string): boolean {
  return isDoneToPeople(topic) || WAS_THERE.test(bare(topic)) || isInOtherRole(topic);
}

/** Whether what stands before somebody says that they had another part in it than doing it. */
export function isInOtherRole(before: string): boolean {
  return IN_OTHER_ROLE.test(bare(before));
}

/** Whether `all` behind a topic tells who comes together. */
export function isForAll(topic: string): boolean {
  return OF_ALL.test(bare(topic));
}
