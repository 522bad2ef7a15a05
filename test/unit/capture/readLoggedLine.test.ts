import assert from 'node:assert/strict';
import { type LoggedLine, readLoggedLine, withDay } from '../../../src/core/capture/readLoggedLine';
import { ENTRY_KINDS, type EntryKind } from '../../../src/core/model/entry';

const CASES: readonly (readonly [kind: EntryKind, line: string, expected: Partial<LoggedLine>])[] = [
  ['action', 'Send the offer @anna 📅 2026-12-01', { title: 'Send the offer', owner: 'anna', due: '2026-12-01' }],
  ['action', '发报价单 @王伟 截止:2026-12-01', { title: '发报价单', owner: '王伟', due: '2026-12-01' }],
  ['question', 'Who hosts it? [from:: Anna Schmidt]', { title: 'Who hosts it?', from: 'Anna Schmidt' }],
  ['risk', '支付通道可能通不过认证 [severity:: 高]', { title: '支付通道可能通不过认证', severity: 'high' }],
  ['decision', 'Which host? [status:: needed] [by:: 2026-12-05]', { title: 'Which host?', due: '2026-12-05' }],
  [
    'change',
    'The end moves from 2026-12-10 to 2026-12-17 [affects:: time]',
    { title: 'The end moves from 2026-12-10 to 2026-12-17', affects: 'time' },
  ],
  [
    'change',
    '上线日期从 2026-12-10 改到 2026-12-17 [affects:: time]',
    { title: '上线日期从 2026-12-10 改到 2026-12-17', affects: 'time' },
  ],
  ['conflict', 'Who pays for the photos', { title: 'Who pays for the photos' }],
];

describe('a logged line', () => {
  for (const [kind, line, expected] of CASES) {
    it(`${kind}: ${line}`, () => {
      const nothing = { title: '', owner: '', due: '', from: '', severity: '', affects: '' };
      assert.deepEqual(readLoggedLine(kind, line, '2026-11-20' as never), { ...nothing, ...expected });
    });
  }

  for (const kind of ENTRY_KINDS) {
    it(`of nothing but marks stays as typed: ${kind}`, () => {
      assert.equal(readLoggedLine(kind, '📅 2026-12-01', '2026-11-20' as never).title, '📅 2026-12-01');
    });

    it(`keeps its words whatever heading it is read under: ${kind}`, () => {
      assert.equal(readLoggedLine(kind, 'Plain words', '2026-11-20' as never).title, 'Plain words');
    });
  }
});

describe('a line that names a day from today', () => {
  const examples: readonly (readonly [line: string, expected: string])[] = [
    ['Call the printer @jonas next fri', 'Call the printer @jonas 📅 2026-11-27'],
    ['Call the printer @jonas 📅 tomorrow', 'Call the printer @jonas 📅 2026-11-21'],
    ['Call the printer @jonas by next Friday', 'Call the printer @jonas by 2026-11-27'],
    ['Call the printer [due:: in 3 days]', 'Call the printer [due:: 2026-11-23]'],
    ['联系印刷厂 @陈静 下周五', '联系印刷厂 @陈静 📅 2026-11-27'],
    ['联系印刷厂 @陈静 下周五前', '联系印刷厂 @陈静 2026-11-27前'],
    ['联系印刷厂 截止：明天', '联系印刷厂 截止：2026-11-21'],
    ['Call the printer 📅 2026-12-01', 'Call the printer 📅 2026-12-01'],
    ['Call the printer about the Friday posters', 'Call the printer about the Friday posters'],
  ];
  for (const [line, expected] of examples) {
    it(`is logged with that day: ${line}`, () =>
      assert.equal(withDay('action', line, '2026-11-20' as never), expected));
  }
});
