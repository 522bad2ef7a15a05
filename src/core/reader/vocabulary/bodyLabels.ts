/**
 * Labels of lines in the body that say who was there, beyond those that are frontmatter keys too (`Councillors present:`,
 * `参加单位及人员:`). Tested on a folded label.
 */
export const PRESENT_LABEL =
  /^(?:who (?:came|was there|attended|joined)|(?:people|those) who (?:came|attended|joined|were there)|(?:voting|board|team|committee|council) members (?:there|here)|present members|attending the (?:meeting|call|session|workshop)|(?!not |un)(?:[\p{L}'&-]+\s){1,3}(?:present|attending|attendees|participants|in attendance)(?:\s(?:were|are))?|(?:present|attendees|participants|attending)\s(?:were|are|from .{1,20}|\(.{1,20})|(?:来的人|人|双方人员|(?:我方|对方|客户方?|甲方|乙方)(?:参加|参会|出席|人员)(?:人员?)?)$|(?:参会|參會|参加|與會|与会|出席|到会|参与|列席|到场|在场|(?:拜访|来访|到访|走访|调研|接待|陪同|评审|受访|访谈)(?=人|专家|对象))(?!.*(?:人数|情况|率|时间|地点|方式|数量|目的|条件|缺))\p{Script=Han}{0,8})$/u;

/** Labels that say so only over names: `Via Zoom: https://…` and `Visitors: 200 a day` say something else. */
export const PRESENT_IF_NAMED =
  /^(?:in (?:the )?room|on (?:the )?(?:phone|call|line|zoom)|(?:by|via) (?:phone|zoom|teams)|dialed in|joined (?:remotely|online)|around the table|directors|voting members|(?:invited |special )?guests?|visitors|observers?)$/u;

/** Labels that say what a meeting is for, beyond those that are frontmatter keys. */
export const AIM_LABEL =
  /^(?:(?:会议|沟通|讨论|召开|拜访|访谈|评审|例会)的?(?:主要)?(?:主旨|意图|目[的标](?:及内容|和内容|是)?|预期(?:成果|产出|结果)|期望(?:成果|产出|结果))|会议要解决的问题|主要目的是|(?:purpose|aims?|goals?|objectives?|reason) (?:of|for) (?:the |this |our )?(?:meeting|call|session|workshop|visit|talk)|(?:meeting|call|session|workshop) (?:purpose|aims?|goals?|objectives?)|today['’]?s (?:purpose|aims?|goals?|objectives?)|(?:goals?|aims?|objectives?) (?:for|of) today|what we want to (?:achieve|reach|decide|settle)|why we (?:met|meet))$/u;

/** `本次双周会的议程`, `本次例会主要议题如下`: what stands around the word that tells. */
export const OF_THIS_MEETING =
  /^(?:本次|此次|本期|今天)[^，,]{0,30}?(?:的|主要)+(?=议[程题]|目[的标])|(?<=议[程题]|目[的标])(?:如下|包括|有|[是为])$/gu;

/** Labels that say who was not. */
export const AWAY_LABEL = /^(?:absent|absentees|absences?|apologies|regrets|excused|not present|缺席|请假)$/;

/** Labels that say who was there where several names follow: `Team: Phoenix` names the team itself. */
export const SEVERAL_LABEL = /^(?:with|team|team members?|the team)$/;

/** A group among the lines below such a label (`甲方:沈芳、冯建国`, `Client: Rosa Lind`): people follow it. */
export const PARTY_LABEL =
  /^(?:(?:our |the )?(?:client|customer|vendor|supplier|partner|agency|us|internal|external|guests?|visitors?|others?|(?:voting )?members? present|members? remote|others? present|remote|online|on-?site|in person|members?|staff|observers?|(?:team|project|tech|technical|product|scrum) (?:lead|leader|members?|manager|owner|master)|developers?|designers?|mentors?|supervisors?|advisors?|secretary|treasurer)(?: side| team)?|.{0,10}(?:甲方|乙方|丙方|我方|客户|客户方|对方|供应商|厂商|单位|公司|团队|小组|部门|中心|部|组|线上|线下|现场|列席|特邀|嘉宾))$/u;

/** Who led the meeting or wrote it down: somebody the note knows, whether or not they stand among the participants. */
export const ROLE_LABEL =
  /^(?:chair|chairs|(?:secretary|minutes secretary|meeting chair|meeting lead|acting chair|session chair|timekeeper|time keeper|scrum master|project manager|team lead|team leader|product owner|supervisor|mentor|president|treasurer|meeting leader|note taking|notetaking)|chaired by|chairman|chairperson|facilitator|facilitators|facilitated by|meeting facilitat?or|moderator|host|hosts|hosted by|organi[sz]er|lead|led by|scribe|scribes|note ?takers?|notes by|notes|minute ?takers?|minutes|minutes by|minutes taken by|recorder|recorded by|prepared by|author|from|speaker|speakers|presenter|presenters|会议主持人?|主持人?|轮值主持人?|会议记录人?|记录人?|记录员|纪要人?|整理人?|召集人|组织者|申报人|主讲人?|分享人|汇报人|作者|交接人|接班人|交班人|移交人|接收人|值班人|面试官|对接人|指导教师|指导老师|to|on call|on-call)$/;

/** A side of a meeting, whose people may follow: `甲方：李处长、张科`. */
export const SIDE_LABEL =
  /^(?:[甲乙丙丁]方|我方|我司|对方|客户方?|客戶方?|供应商|厂商|(?:建设|施工|监理|设计|承建|使用|主办|承办)(?:单位|方)|.{2,8}方)$/u;

/** What is done about a risk or an issue, said in its own text. */
export const PLAN_LABELS: ReadonlySet<string> = new Set(
  'mitigation|mitigations|mitigation plan|countermeasure|countermeasures|contingency|contingency plan|workaround|fallback|plan b|应对|应对措施|应对方案|缓解措施|对策|措施|解决方案|处理措施|规避措施|预案|备选方案'.split(
    '|',
  ),
);

/** What was answered to feedback, said in its own text. */
export const REPLY_LABELS: ReadonlySet<string> = new Set(
  'response|reply|answer|our response|our reply|our answer|回复|答复|回应|我方回复|我方答复|处理|处理结果'.split('|'),
);
