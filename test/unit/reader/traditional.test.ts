import assert from 'node:assert/strict';
import { saysInternalIn } from '../../../src/core/visibility/internalWords';
import { simplified } from '../../../src/core/visibility/traditional';
import { MINUTES_ZH } from './examples/minutesZh';
import { MINUTES_ZH_COMMUNITY } from './examples/minutesZhCommunity';
import { MINUTES_ZH_DEALT } from './examples/minutesZhDealt';
import { MINUTES_ZH_HEADS } from './examples/minutesZhHeads';
import { MINUTES_ZH_HURRIED } from './examples/minutesZhHurried';
import { MINUTES_ZH_MARKS } from './examples/minutesZhMarks';
import { MINUTES_ZH_PARTS } from './examples/minutesZhParts';
import { MINUTES_ZH_PLAIN } from './examples/minutesZhPlain';
import { MINUTES_ZH_TEAM } from './examples/minutesZhTeam';
import { read } from './reading';

const EXAMPLES = [
  MINUTES_ZH,
  MINUTES_ZH_DEALT,
  MINUTES_ZH_HEADS,
  MINUTES_ZH_HURRIED,
  MINUTES_ZH_MARKS,
  MINUTES_ZH_PARTS,
  MINUTES_ZH_PLAIN,
  MINUTES_ZH_TEAM,
  MINUTES_ZH_COMMUNITY,
].flat();

/** Every simplified character that the reader knows a traditional form of, with one that it has. */
const TRADITIONAL = new Map(
  Array.from({ length: 0x9fff - 0x4e00 }, (_, i) => String.fromCharCode(0x4e00 + i))
    .filter((character) => simplified(character) !== character)
    .map((character) => [simplified(character), character] as const),
);

function traditional(text: string): string {
  return text.replace(/\p{Script=Han}/gu, (character) => TRADITIONAL.get(character) ?? character);
}

/** All that a note gives, in traditional characters where that is asked. */
function givenBy(text: string, as: (words: string) => string = (words) => words): unknown {
  const note = read(text);
  return {
    people: note.participants.map(({ name }) => as(name)),
    goals: note.goals.map((goal) => as(goal.text)),
    sections: note.sections.map(({ title }) => as(title)),
    entries: note.entries.map(({ kind, text: words, owners = [], due, status }) =>
      [kind, as(words), ...owners.map(({ value }) => as(value)), due?.value, status].join(' · '),
    ),
    commitments: note.commitments.map(({ who, action, text: words }) => [who.value, action, words].map(as)),
  };
}

describe('a note in traditional characters', () => {
  for (const { what, note } of EXAMPLES) {
    it(`gives what it gives in simplified ones, as it is written: ${what}`, () => {
      assert.deepEqual(givenBy(traditional(note)), givenBy(note, traditional));
    });
  }

  it('keeps each character as somebody wrote it, also of two that are read as one', () => {
    const [entry] = read('# 週會 2026-11-20\n\n## 待辦\n\n- [ ] 确认資料庫與資料库 @鄭雅文 📅 2026-12-01\n').entries;
    assert.equal(entry?.text, '确认資料庫與資料库');
    assert.equal(entry?.owners?.[0]?.value, '鄭雅文');
  });

  it('takes names from the heading that has them, however others are written elsewhere', () => {
    const { entries } = read(
      '# 例會 2026-11-20\n\n出席：陳穎、吳宇\n\n备注：陈颖、吴宇迟到。\n\n## 待辦\n\n### 陳穎、吳宇\n- 整理清單\n',
    );
    assert.equal(entries[0]?.ownersAsWritten, '陳穎、吳宇');
  });

  it('is read as it stands where it is Japanese', () => {
    assert.equal(read('# 会議 2026-11-20\n\n顧客に見せない。\n').sections[0]?.title, '会議 2026-11-20');
  });

  it('keeps inside what it kept inside, whichever characters say so', () => {
    for (const words of [
      '內部：',
      '僅供內部',
      '對外保密',
      '別讓客戶看見',
      '非公開',
      '不要轉發給客戶',
      '機密',
      '絕密',
    ]) {
      assert.equal(saysInternalIn(`${words}報價`), saysInternalIn(`${simplified(words)}報價`), words);
    }
  });
});
