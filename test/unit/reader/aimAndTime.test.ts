import assert from 'node:assert/strict';
import { read } from './reading';

describe('what a meeting was for, said in a sentence', () => {
  for (const [text, goals] of [
    ['The purpose of the call was to agree the date. Anna was late.', ['agree the date']],
    ['Purpose of the meeting is to choose the oak.', ['choose the oak']],
    ['The main aim of this meeting was to find out why the till hangs', ['find out why the till hangs']],
    ["Today's goals:\n\n1. choose the oak\n2. fix the price", ['choose the oak', 'fix the price']],
    ['本次会议旨在确定上线时间。王总迟到。', ['确定上线时间']],
    ['这次电话主要是对齐验收标准。', ['对齐验收标准']],
    ['今天和王总沟通的目的是确认验收范围。', ['确认验收范围']],
    ['会议目标：1. 确定渠道 2. 明确时间', ['确定渠道', '明确时间']],
    ['Goals: 1) choose the oak; 2) fix the price', ['choose the oak', 'fix the price']],
    // Of something else, or asked.
    ['The purpose of the module is to send mails.', []],
    ['The goal of the project was to replace the shop.', []],
    ['The purpose of this document is to record decisions.', []],
    ['The goal for the quarter is a fuller shop.', []],
    ['What was the purpose of the call?', []],
    ['本次升级旨在提高速度。', []],
    ['这次会议主要是李伟在讲。', []],
    ['项目的目的是替换旧系统。', []],
    ['Goals: 1.5 times the sales', ['1.5 times the sales']],
  ] as const)
    it(`reads ${JSON.stringify(text)}`, () =>
      assert.deepEqual(
        read(`# Call 2026-11-20\n\n${text}\n`).goals.map((goal) => goal.text),
        goals,
      ));
});

describe('the time at which a meeting began', () => {
  for (const [line, time] of [
    ['Date: Tue 24 Nov 2026, 10–11 am', '10:00'],
    ['Date: Tue 24 Nov 2026, 2-3:30 pm', '14:00'],
    ['Date: 24 Nov 2026, 11 am – 1 pm', '11:00'],
    ['Date: 24 Nov 2026, 11–1 pm', '11:00'],
    ['Date: 24 Nov 2026, 9:30 to 11 am', '09:30'],
    ['时间：2026年11月24日（周二）下午2点', '14:00'],
    ['时间：2026年11月24日 上午10点半', '10:30'],
    ['时间：2026年11月24日 14点30分', '14:30'],
    ['时间：2026年11月24日 中午12点', '12:00'],
    ['时间：2026年11月24日 14:00-15:30', '14:00'],
    ['时间：2026年11月24日，下午', undefined],
    ['时间：2026年11月24日，全程2小时', undefined],
  ] as const)
    it(`reads ${line}`, () => {
      const note = read(`# Sync\n\n${line}\n`, 'meetings/sync.md');
      assert.deepEqual([note.date?.value, note.time], ['2026-11-24', time]);
    });
});
