const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
/** A day, mostly without its year. */
export const DAY = `(?:\\d{4}[-./年]\\d{1,2}[-./月]\\d{1,2}日?|\\d{1,2}月\\d{1,2}[日号]|\\d{1,2}[-./]\\d{1,2}(?:[-./]\\d{2,4})?|\\d{1,2}(?:st|nd|rd|th)?\\s${MONTH}(?:\\s\\d{4})?|${MONTH}\\s\\d{1,2}(?:st|nd|rd|th)?(?:,?\\s\\d{4})?)`;
/** What may stand right behind it. */
export const BEHIND = '(?:\\s?[（(]?(?:周|星期)[一二三四五六日天][）)]?)?(?:\\s\\d{1,2}[:：]\\d\\d)?(?!\\d)';
/** How people met or wrote to one another. */
export const TALK =
  '(?:w\\/|\\b(?:with|calls?|meetings?|met|sync|1:1|1-1|chat|catch-?up|phone|phoned|called|zoom|teams|visit|visited|lunch|coffee|workshop|kick-?off|review|demo|stand-?up|mail|e-?mail|interview)\\b|电话|来电|致电|通话|会议|例会|周会|开会|碰头|面谈|会谈|洽谈|沟通|拜访|来访|见面|微信|视频|语音|聊|邮件|评审|[跟和与].{1,10}(?:谈|会))';

/** A line by itself that says when, and how people met: it says nothing else. */
const LINE = new RegExp(`^${DAY}${BEHIND}[ \\t:：,，–—-]{1,4}(?=[^\\n]*${TALK})[^。；;！!？?\\n]{2,40}$`, 'i');
const LINES = new RegExp(LINE.source, 'gim');
/** Some digits with a sign of a day open each of these. */
const MAY_BE = /^[ \t]*(?:\d{1,4}(?:[-./年月]|st|nd|rd|th|\s)|[a-z]{3,9}\.?\s\d)/gim;

/** Whether a line, `11.23 跟吴刚电话` or `12 Nov, call with Omar`, heads what was said on that day, in a note that several such lines divide. */
export function isDayLine(line: string): boolean {
  return line.length <= 80 && /^(?:\d|[a-z]{3})/i.test(line) && LINE.test(line);
}

/** Whether two lines or more of a text head what stands below them by day. */
export function isDividedByDays(text: string): boolean {
  if ((text.match(MAY_BE)?.length ?? 0) < 2) return false;
  let headed = 0;
  for (const { index, 0: line } of text.matchAll(LINES)) {
    const below = /^\s*([^\n]*)/.exec(text.slice(index + line.length, index + line.length + 200))?.[1]?.trim() ?? '';
    if (below !== '' && !LINE.test(below)) headed++;
  }
  return headed > 1;
}
