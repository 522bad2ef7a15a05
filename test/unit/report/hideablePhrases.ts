import type { Files } from '../../support/clientOutputs';
import { CANARY, inMeeting } from './hideableNotes';

/** What people write beside something that is not for the client, in words that say nothing else. */
const PHRASES: readonly string[] = [
  ...['Don’t mention to client', 'For our eyes', 'Not client-facing', 'Not for client eyes', 'Not for outsiders'],
  ...['Client shouldn’t see this', 'Client not yet told', 'The client doesn’t need to know'],
  ...['Not a word to the client'],
  ...['Do not cc the client'],
  ...['Not for the minutes', 'Do not circulate', 'Don’t pass it on'],
  ...['Not outside the team', 'Need to know only', 'Management only', 'TLP:RED', 'TLP: AMBER'],
  ...['Unknown to the client', 'Say nothing to the client', 'Behind the client’s back', 'Client in the dark'],
  ...['Keep this out of the minutes', 'Remove before sending', 'Delete this before sharing'],
  ...['仅限内部', '客户不能知道的', '客户不该知道', '先别告诉客户', '暂不告诉客户', '无需告知客户', '尚未告知客户'],
  ...[
    '对客户保密',
    '对外保密',
    '别外传',
    '不外发',
    '别往外说',
    '别说出去',
    '请勿扩散',
    '别发群里',
    '严禁外传',
    '暂不公开',
  ],
  ...['别抄送客户', '在客户面前别提', '当着客户别说', '客户那边先不说', '没跟客户说', '别让客户看到', '不展示给客户'],
  ...['别告诉甲方', '甲方不知道', '瞒着甲方', '对业主保密', '我们自己知道就行', '只有我们知道', '仅项目组可见'],
  ...[
    '公司内部',
    '只在内部说',
    '内部口径',
    '内部掌握',
    '不写进纪要',
    '别写进周报',
    '不要截图外发',
    '对内使用',
    '私底下说',
  ],
  ...['发出前删除', '发送前请删除', '发给客户前删掉', '发之前删', '外发前去掉', '对外版删除', '给客户的版本里去掉'],
  ...['Keep this one to ourselves', 'Among ourselves', 'Just for the team', 'For the team only', 'W/o the client'],
  ...['None of this goes to the client', 'This does not go to the client', 'After the client left', 'Both internal'],
  ...['别外传哈', '别往外说啊！', '大家注意，别外传', '此条仅内部', '这条仅限内部知晓', '先内部消化', '背着客户做'],
  ...[
    '勿对外透露',
    '勿外流',
    '不要发客户群里',
    '别在群里说',
    '群里别说',
    '纪要里不写',
    '给客户的时候去掉',
    '关起门来说',
  ],
  ...['客户不在场时', '客户离开后', '对客户不讲的', '仅老板知道', '只在团队里说', '这条客户不用知道', '无客户'],
  ...['Keep btw us', 'B/w us', 'Don’t fwd', 'Client hasn’t heard of it', 'Skip in the report', 'Del before send'],
  ...['Stop here for the client', 'Client stops here', 'After client dropped', 'Internl', 'Intrnal'],
  ...['客户不知', '客户不清楚', '客户那边别提', '先瞒着', '先压着别说', '对外别说', '你知我知', '不写纪要', '周报不提'],
  ...['只限咱们', '咱们内部说', '内部知道即可', '跟客户别说', '不对客', '非对客', '对客不可见', '勿对客', '不透露'],
  ...['仅乙方', '只有乙方知道', '仅限乙方内部', '悄悄说', '先瞞著', '僅乙方'],
  // In traditional characters.
  ...[
    '內部備註',
    '僅限內部',
    '機密',
    '請勿轉發',
    '請勿轉寄給客戶',
    '不要告訴客戶',
    '瞞著客戶',
    '背著業主',
    '當著客戶別說',
  ],
  ...[
    '請勿外洩',
    '爛在肚子裡',
    '內部說明',
    '保密事項',
    '個人備註',
    '別截圖外傳',
    '商業機密',
    '暫不對外',
    '僅管理層可見',
  ],
  ...['管理层内部', '仅管理层可见', '瞒着客户', '客户还不知道', '不入纪要', '不要写入会议纪要'],
];

/** Where such words can stand: `ZQ` is what they keep inside, `%` the words. */
const PLACES: Readonly<Record<string, string>> = {
  'as a remark': '- [ ] ZQ (%)',
  'as a label': '- %: ZQ',
  'as a heading': '## %\n\n- [ ] ZQ',
  'before a list': '%:\n\n- [ ] ZQ',
  'over a list': '%\n\n- [ ] ZQ',
  'below a list': '- [ ] ZQ\n\n%',
  'in the list': '- [ ] ZQ\n- %',
  'behind a comma': '- [ ] ZQ，%',
  'as a sentence': '- [ ] ZQ. %.',
  'behind a dash': '- [ ] ZQ – %',
  'below a line': 'Goals: ZQ\n%',
};

/** With something behind the mark, or a sentence before it. */
const AMONG: readonly string[] = [
  ...[
    'ZQ - confidential (Sam)',
    'ZQ - confidential (Sam, Bob) #prices',
    'ZQ - internal @Sam',
    'ZQ, internal @{Li Wei}',
  ],
  ...[
    'ZQ, internal only (Sam) 📅 2026-12-01',
    'ZQ，仅内部（王伟）',
    'ZQ 内部 @王伟',
    'Launch it<br>internal: ZQ',
    'ZQ<br>internal',
  ],
  ...[
    'Launch it. Between us, ZQ',
    'ZQ. Don’t share. By May.',
    'ZQ. Keep internal. By May.',
    '降价 ZQ。内部。五月前',
    '漲價 ZQ。機密。五月前',
  ],
];

export const PHRASED: Readonly<Record<string, Files>> = {
  ...Object.fromEntries(
    AMONG.map((line) => [
      `“${line}” as a task, a goal and a summary`,
      Object.fromEntries(
        ['- [ ] %', '## Goals\n\n- %', '## Summary\n\n%'].map((place, i) => [
          `acme/webshop/m${i}.md`,
          inMeeting(place.replace('%', line).replace('ZQ', CANARY))['acme/webshop/m.md'] ?? '',
        ]),
      ),
    ]),
  ),
  ...Object.fromEntries(
    PHRASES.map((phrase) => [
      `“${phrase}” wherever it stands`,
      Object.fromEntries(
        Object.values(PLACES).map((place, i) => [
          `acme/webshop/m${i}.md`,
          inMeeting(place.replaceAll('%', phrase).replaceAll('ZQ', CANARY))['acme/webshop/m.md'] ?? '',
        ]),
      ),
    ]),
  ),
};
