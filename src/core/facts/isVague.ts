/** Words that say that people talk, and not about what; in English each is a word of its own. */
const EMPTY_WORDS: ReadonlySet<string> = new Set(
  (
    'tbd tba todo tbc na none sync synch syncup catch catchup up discuss discussion discussions talk talks chat meet meeting call ' +
    'update updates status touch base align alignment check in checkin review progress stuff things various misc general topics topic ' +
    'project weekly biweekly monthly daily regular the a an our your with client customer team quick short brief some any on of about ' +
    'and to for from at this that everything anything something next steps items item points point'
  ).split(' '),
);

/** The same in Chinese, longest first so that a longer word goes before its parts. */
const EMPTY_CHINESE =
  /待定|待补充|待确定|暂无|无|讨论|沟通|同步|对齐|交流|探讨|聊聊|聊|碰一下|碰头|开会|会议|例会|周会|月会|进度|进展|情况|状态|项目|相关|事宜|事项|问题|工作|内容|更新|汇报|一下|一些|下|了|的|和|与|等|各|个|客户|我们|双方/g;

/** Whether a goal is a placeholder or only says that there will be talk. */
export function isVague(goal: string): boolean {
  const text = goal
    .normalize('NFKC')
    .toLowerCase()
    .replace(/n\/a/g, 'na')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const rest = text.replace(EMPTY_CHINESE, ' ').trim();
  return rest.split(/\s+/).every((word) => word === '' || EMPTY_WORDS.has(word));
}
