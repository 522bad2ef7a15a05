import assert from 'node:assert/strict';
import {
  hasInternalLabel,
  hasInternalMark,
  hasInternalRemark,
  holdsInternalWord,
  isInternalAlone,
  isInternalTitle,
} from '../../../src/core/visibility/internalWords';

const WORDS: readonly string[] = [
  ...['internal', 'internally', 'private', 'confidential', 'off the record', 'off-the-record', 'undisclosed'],
  ...['not for the client', 'not for sharing', 'do not share', 'don’t forward', 'keep it to ourselves', 'between us'],
  ...['note to self', 'our side only', 'under NDA', 'non-public', 'team only', 'our eyes only', 'for us only'],
  ...['in-house only', 'vertraulich', 'nur intern', 'confidentiel', 'confidencial', 'interno'],
  ...[
    '内部',
    '內部',
    '不对外',
    '勿對外',
    '保密',
    '机密',
    '機密',
    '私密',
    '私下',
    '不公开',
    '不外传',
    '禁止外傳',
    '勿转发',
  ],
  ...[
    '不要轉發',
    '仅限我方',
    '僅供自己',
    '仅我方',
    '不要发给客户',
    '别告诉客户',
    '勿让客户',
    '客户勿看',
    '自己看',
    '对内',
  ],
  ...['對客戶保密', '🔒', '🤫'],
];

describe('internal words', () => {
  for (const word of WORDS) {
    it(`${word} is found however it is written`, () => {
      assert.ok(holdsInternalWord(`They said: ${word.toUpperCase()}, all of it`));
      assert.ok(holdsInternalWord(word.replaceAll(' ', '\u00a0\t')), 'with other spaces');
      assert.ok(holdsInternalWord(fullWidth(word)), 'in full-width letters');
      assert.ok(
        holdsInternalWord(`${word.slice(0, 1)}\u200b${word.slice(1)}`) || word.length < 3,
        'with what cannot be seen',
      );
      assert.ok(isInternalAlone(`**${word}**:`), 'as a line of its own');
      assert.ok(hasInternalLabel(`${word}: the budget is short`) || /^\p{So}|^\p{Cs}/u.test(word), 'as a label');
      assert.ok(hasInternalRemark(`The budget is short (${word})`) || /^\p{So}|^\p{Cs}/u.test(word), 'in brackets');
    });
  }

  it('are found with markup inside', () => {
    assert.ok(isInternalTitle('in**tern**al notes'));
    assert.ok(isInternalTitle('内<b>部</b>备注'));
    assert.ok(isInternalTitle('off#x the record'));
    for (const words of [
      'under N**DA',
      'under ND<!-- a -->A',
      '保\\密',
      '内`部`备注',
      '保＊＊密',
      '内＊部',
      '#int＊＊ernal',
    ])
      assert.ok(holdsInternalWord(words), words);
    assert.ok(isInternalAlone('“con_fid_ential”'));
  });

  it('are marks with a sign before them, or as a visibility', () => {
    for (const mark of [
      '#internal',
      '# 保密',
      '＃internal',
      '#not-for-client',
      'visibility:: team',
      '可见范围: 内部',
      '🔒',
    ])
      assert.ok(hasInternalMark(`The budget is short ${mark}`), mark);
  });

  it('speak for a line whose label they stand right behind', () => {
    for (const line of [
      'Action: **internal** lower the price',
      'Anna: **Confidential** lower the price',
      '- **Action:** _internal_ lower the price',
      '行动项：**内部** 降价',
    ])
      assert.ok(hasInternalLabel(line), line);
    assert.ok(!hasInternalLabel('Action: call the **internal** team'));
  });

  it('are marks as a level of the traffic light protocol, wherever that stands', () => {
    for (const line of ['TLP:RED lower the price', 'Task: TLP:AMBER lower it', 'Lower it, TLP-RED, by Friday'])
      assert.ok(hasInternalMark(line), line);
    for (const line of ['TLP:GREEN lower the price', 'The red TLP is ready', 'HTTLP:REDO it'])
      assert.ok(!hasInternalMark(line), line);
  });

  it('are not seen in words that are like them', () => {
    for (const words of [
      'The new house',
      'We publish it',
      'Interning at the client',
      '不对，下周再说',
      '发客户前看一下',
    ])
      assert.ok(!holdsInternalWord(words), words);
  });
});

/** `internal`, as it comes from a Chinese keyboard. */
function fullWidth(word: string): string {
  return word.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
}
