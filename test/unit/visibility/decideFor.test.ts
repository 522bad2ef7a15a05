import assert from 'node:assert/strict';
import type { Visibility } from '../../../src/core/visibility/decide';
import { clientPolicy } from '../../../src/core/visibility/decideFor';
import { gather, MEETING, PROFILES } from '../lookup/inNote';

const HEAD = '---\ntype: meeting\nproject: Shop\nvisibility: client\n---\n\n';

/** What Acme, whose people are Anna Schmidt and 王伟, may see of the last entry of a note, in a word. */
function decided(body: string): string {
  const { notes, projects } = gather({ ...PROFILES, [MEETING]: HEAD + body });
  const note = notes.get(MEETING);
  const entry = note?.entries.at(-1);
  assert.ok(note && entry);
  const decision: Visibility = clientPolicy(projects[0]).visibilityOf(note, entry);
  return decision.visible ? 'visible' : decision.reason;
}

describe('what a client may see of an entry, and the reason that is given', () => {
  const rows: readonly (readonly [what: string, body: string, decision: string])[] = [
    ['nothing is said against it', '- [ ] Send it\n', 'visible'],
    ['its own words deny it to the client', '- [ ] Ask for more, not for Acme\n', 'denied-by-name'],
    ['its own words deny it to somebody there', '- [ ] Ask for more, don’t tell Anna\n', 'denied-by-name'],
    ['它自己写明不给这位客户看', '- [ ] 重新谈价，别告诉王伟\n', 'denied-by-name'],
    ...[
      ...[
        'Anna doesn’t know',
        'Anna does not know yet',
        'Anna doesn’t need to know',
        'Anna not to know',
        'Anna mustn’t see',
      ],
      ...['no need to tell Anna', 'not a word to Anna', 'don’t cc Anna', 'keep Anna out of it', 'behind Anna’s back'],
      ...[
        'without Acme knowing',
        '(w/o Acme)',
        '（Anna 那边先不说）',
        'Acme 那边别提',
        '跟 Acme 先别说',
        'Acme 不用知道',
      ],
      ...[
        'Acme should not get this',
        'must not reach Acme',
        'keep it away from Acme',
        'nothing to Acme yet',
        '(Acme: no)',
      ],
      ...['Acme need not know', 'Anna can’t know', 'but don’t say that to Anna', 'not to Anna please', '(not to Anna)'],
      ...['Acme不需要知道', '不发 Acme', '别发 Acme 群', '别告诉王伟', '別告訴王偉', '王偉那邊先別提', '瞞著王偉'],
      ...[
        'not to be shared with Acme',
        'not to be forwarded to Anna',
        'it must not be shown to Acme',
        'Acme not informed',
        'Anna isn’t aware yet',
      ],
      ...['不要分享给 Acme', '别转给王伟', '不要同步 Acme', '別轉發給王偉'],
    ].map((words) => [`it says “${words}”`, `- [ ] Ask for more, ${words}\n`, 'denied-by-name'] as const),
    ...['After Anna left', 'Without Acme', 'Debrief without Acme', 'Anna 离开后', '王偉走後'].map(
      (words) => [`its heading is “${words}”`, `## ${words}\n\n- [ ] Ask for more\n`, 'denied-by-name'] as const,
    ),
    ...[
      ...[
        'Anna does not know the colour yet',
        'continue without Anna',
        'do not copy Acme’s texts',
        'after Anna has signed',
      ],
      ...['mails were not sent to Anna', 'Acme was not asked', '不要分享链接'],
      ...['Anna left a note', 'keep Anna posted', '不发邮件', '和 Anna 先说一声', 'Acme 系统下线后清理'],
    ].map((words) => [`it says “${words}”`, `- [ ] Send it, ${words}\n`, 'visible'] as const),
    ...[
      'it must not reach the limit',
      'Acme must not get errors',
      'ask Bob, not to lose Anna',
      'there is nothing to add for Acme',
    ].map((words) => [`it says “${words}”`, `- [ ] Send it: ${words}\n`, 'visible'] as const),
    ['a line above denies it', '- Not for Acme:\n  - [ ] Ask for more\n', 'denied-by-name'],
    ['its heading denies it', '## 不给 Acme 看\n\n- [ ] 重新谈价\n', 'denied-by-name'],
    ['its own words deny it to another client', '- [ ] Send it, not for Globex\n', 'visible'],
    ['nothing but its wording says what it is', '- @王伟\n  - 11月12日前完成登录页\n', 'only-worded'],
    ['its wording says what it is, and a mark whom for', '- @王伟\n  - 11月12日前完成登录页 #client\n', 'only-worded'],
    ['it is marked internal besides', '- [ ] Ask for more, not for Acme #internal\n', 'internal-entry'],
    ['it stands under an internal heading besides', '## Internal notes\n\n- [ ] Not for Acme\n', 'internal-section'],
  ];
  for (const [what, body, decision] of rows) {
    it(`is ${decision} where ${what}`, () => assert.equal(decided(body), decision));
  }
});

describe('the reason where the title of a note that is for clients keeps it inside', () => {
  for (const [head, body, decision] of [
    ['title: Prep – how to hide the delay from Anna', '- [ ] Send it', 'internal-title'],
    ['title: 内部准备', '- [ ] 发送报价', 'internal-title'],
    ['title: 别告诉王伟', '- [ ] 发送报价', 'internal-title'],
    ['title: Weekly', '- [ ] Send it', 'visible'],
    ['title: Prep – how to hide the delay from Anna', '- [ ] Send it #client', 'visible'],
    ['title: Prep – how to hide the delay from Anna', '- [ ] Send it #internal', 'internal-entry'],
  ] as const) {
    it(`${head}, ${body}: ${decision}`, () => {
      const { notes, projects } = gather({
        ...PROFILES,
        [MEETING]: `---\ntype: meeting\nproject: Shop\nvisibility: client\n${head}\n---\n\n${body}\n`,
      });
      const note = notes.get(MEETING);
      const entry = note?.entries.at(-1);
      assert.ok(note && entry);
      const found: Visibility = clientPolicy(projects[0]).visibilityOf(note, entry);
      assert.equal(found.visible ? 'visible' : found.reason, decision);
    });
  }
});
