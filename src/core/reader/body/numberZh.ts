/** What a line in Chinese may open with before it says anything: emphasis, and a number of any kind (`1.`, `二、`, `（3）`, `④`). */
export const NUMBER_ZH =
  /^[\s*_/]*(?:(?:[a-z\d]{1,2}|[一二三四五六七八九十]{1,3})[.)）、．]\s*|[（(](?:\d{1,2}|[一二三四五六七八九十]{1,3})[)）]\s*|[①-⑳]\s*)?/;
