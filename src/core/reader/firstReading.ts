import { DEFAULT_READING } from './readingDefaults';
import { readNote } from './readNote';

/** A short note of what most notes hold, in both languages. */
export const FIRST_NOTE = `---
type: meeting
date: 2026-01-05
participants: [Anna Smith, 王伟]
---

# Weekly meeting 周会

## Goals 目标

- Agree the launch date

## Discussion

Anna asked whether the date holds. We will call the printer by Friday. Tom Roe is going to check the budget.
王伟下周五前提交测试报告。客户担心费用，我们周三答复。

Decision: we move the launch to May, not before the client has seen it.
决定：先上线手机端，不告诉外部人员。

## Action items

- [ ] Send the plan to the client @anna by 2026-01-12 #client
- Tom: update the list (internal)

## 待办

- 王伟：周五前整理接口清单 #客户

| 事项 | 负责人 | 截止日期 |
| --- | --- | --- |
| 发送合同 | 王伟 | 1月12日 |

## Risks 风险

- The printer may be late (high)
- 库存不准（高），应对：重新盘点

## Questions 问题

- Client asks: who signs?
`;

/**
 * Reads a short note, for what is worked out but once: the words of all patterns, and the code of most. In a worker that is done before it says that it is ready, so that it is no
 * part of the time which the first file may take.
 */
export function readFirst(): void {
  readNote('meetings/2026-01-05.md', FIRST_NOTE, DEFAULT_READING);
}
