import type { Files } from '../../support/clientOutputs';
import { CANARY, inMeeting } from './hideableNotes';

/** Items by marks of their own, and lines that go on with somebody: whatever keeps one of them inside, or all, does so still. */
const BY_OWN_MARKS = [
  ...['1.内部：\n2.发送ZQ', '-内部：\n-发送ZQ', 'a.内部\nb.发送ZQ', '1.发送ZQ\n2.以上内部', '➢内部\n➢发送ZQ'].flatMap(
    (items) => [`待办：\n${items}\n`, `## 待办\n\n${items}\n`, `- ${items.replace('\n', '\n  ')}\n`],
  ),
  '## 待办\n\n1、整理文档；\n内部：\n王伟尽快提交ZQ；\n',
  '## 待办\n\n1、整理文档，内部；\n王伟尽快提交ZQ；\n',
  '任务分工：\n\t内部\n\t登录ZQ=王伟\n\t支付=李娜\n\t订单=陈航\n',
  '内部：\n\n1、登录ZQ（zxw）\n\n2、展示（lhy）\n\n3、同步（cjm）\n',
  '1、登录ZQ（zxw）\n\n2、展示（lhy）\n\n3、内部（cjm）\n',
  ...['内部：\n\n', '> 内部\n\n', '<!-- 内部 -->\n\n', '- 内部：\n\n'].flatMap((lead) => [
    `${lead}@王伟\n- 整理ZQ\n- 修复ZQ\n`,
    `## 待办\n\n${lead}- 整理ZQ（子涵）\n- 修复ZQ（雨桐）\n`,
    `${lead}### 会上，大家讨论后，最终确定课题为ZQ\n`,
    `${lead}经过比较，数据库选用ZQ。\n`,
  ]),
  '@王伟\n- 整理ZQ\n- 修复ZQ\n- #内部\n',
  'User: 存储ZQ\nTask: 存储ZQ，仅内部\n',
];

export const DEALT: Readonly<Record<string, Files>> = Object.fromEntries(
  BY_OWN_MARKS.map((body) => [body, inMeeting(body.replaceAll('ZQ', CANARY))] as const),
);
