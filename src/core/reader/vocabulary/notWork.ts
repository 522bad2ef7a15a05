/** What stands before a name and hands out no work: `发言最多的是 王伟`, `客户代表 王伟`, `冠军：王大明`, `沟通顺利 - 李娜`. */
export const NOT_WORK =
  /(?:的是|代表|采访|冠军|亚军|季军|殿军|第[一二三四五\d]{1,2}名?|[特一二三]等奖|得主|获奖|优胜|顺利|良好|优秀|不错|很好|正常|反馈|记录|方案|提案)[\s*_]*$/u;

/** Of these words a deed before them makes a task (`整理用户反馈`), and a topic makes a thing (`用户反馈`, `提交记录`). */
export const THINGS_MADE = /(?:反馈|记录|方案|提案)$/u;
/** Deeds that make a thing with such a word rather than a task. */
export const RECORD_OF_DEED = /^(?:提交|测试|沟通|修改|拜访|培训|检查|发布|变更|操作)(?:记录|反馈)$/u;
