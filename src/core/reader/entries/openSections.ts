import type { OutlineSection } from '../body/outline';

const OF_MEETING = /会议?|例会|组会|讨论|纪要|记录|沟通|\d{1,2}\s?[-./月:：]\s?\d{1,2}|\d{4}/u;
/** What is described under such a heading is no work: functions, rules, what was good. */
const OF_THINGS =
  /功能|需求|设计|规范|步骤|流程|方法|建议|问题|优点|缺点|特点|目标|原则|要求|背景|介绍|使用|说明|方案|技术|架构|分析|总结|回顾|反馈|完成|进展|进度|汇报|议程|议题/u;

/** Whether a heading in Chinese names no more than a meeting or its day (`第二次会议 2026-11-20`). */
export function isOpenTitle(title: string): boolean {
  return OF_MEETING.test(title) && !OF_THINGS.test(title);
}

/** Whether a heading tells of what was done or said, and by whom. */
export function tellsOfDeeds(title: string): boolean {
  return /完成|进展|进度|汇报|总结|回顾|反馈|分享|情况|成果|发言|介绍|答疑|交流|讨论|观点|意见/u.test(title);
}

const THEME = /(?:^|\n)[\s*_>-]*(?:会议|本次|讨论)?(?:主题|议题|内容|目的|议程)[*_]*\s*[:：][*_]*\s*([^\r\n]{2,40})/u;
const OF_PLANS = /(?:安排|分工|任务分配|任务布置|布置任务|计划|任务)[*_。\s]*$/u;

/** `主题：讨论后续几天的安排` above the lists of a section: what reads as work there is planned. */
export function plansByTheme({ blocks }: OutlineSection, text: string): boolean {
  return blocks.some((block) => {
    if (block.kind !== 'paragraph') return false;
    const theme = THEME.exec(text.slice(block.start, block.end))?.[1];
    return theme !== undefined && OF_PLANS.test(theme) && !/总结|回顾|完成情况|汇报/.test(theme);
  });
}
