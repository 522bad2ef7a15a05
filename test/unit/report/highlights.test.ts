import assert from 'node:assert/strict';
import type { LocalDate } from '../../../src/core/model/date';
import { buildReport } from '../../../src/core/report/buildReport';
import { clientReport, reportRequest } from '../../support/clientReport';

const PROFILES = {
  'acme/client.md': '---\ntype: client\nname: Acme GmbH\n---\n',
  'acme/shop/project.md': '---\ntype: project\nclient: Acme GmbH\nname: Shop\nteam: [Li Wei]\n---\n',
};

/** The bullets of the first section of the report on the project whose meetings these are, by day. */
function highlights(
  meetings: Readonly<Record<string, string>>,
  wanted: Parameters<typeof clientReport>[1] = {},
): readonly string[] {
  const notes = Object.entries(meetings).map(([day, text]) => [
    `acme/shop/meetings/${day}.md`,
    text.startsWith('---') ? text : `---\ntype: meeting\ndate: ${day}\ntitle: Weekly\n---\n\n${text}\n`,
  ]);
  const result = clientReport({ ...PROFILES, ...Object.fromEntries(notes) }, wanted);
  assert.ok(result.ok, JSON.stringify(result));
  const section = /## (?:In short|本期要点)\n\n((?:- .*\n)+)/.exec(result.body)?.[1] ?? '';
  return section.split('\n').flatMap((line) => (line.startsWith('- ') ? [line.slice(2)] : []));
}

describe('a report opens with what the notes tell the client in so many words', () => {
  it('takes what stands under a heading for the client, oldest first', () => {
    const told = highlights({
      '2026-11-19': '## For the client\n\n- Payment works in the test system.',
      '2026-11-17': '## For the client\n\nSearch is ready for the testers.',
    });
    assert.deepEqual(told, ['Search is ready for the testers.', 'Payment works in the test system.']);
  });

  it('does so in Chinese', () => {
    const told = highlights({ '2026-11-19': '## 给客户\n\n- 支付已在测试环境跑通。' }, { language: 'zh-cn' });
    assert.deepEqual(told, ['支付已在测试环境跑通。']);
  });

  it('takes the summary of a note that is for the client, not all that was said', () => {
    const note =
      '---\ntype: meeting\ndate: 2026-11-19\ntitle: Weekly\nvisibility: client\n---\n\n## Discussion\n\n- Prices were discussed.\n\n## Summary\n\nThe shop opens on time.\n';
    assert.deepEqual(highlights({ '2026-11-19': note }), ['The shop opens on time.']);
  });

  it('leaves out other periods, repetitions and all that is internal', () => {
    const told = highlights({
      '2026-10-01': '## For the client\n\n- Long ago.',
      '2026-11-17': '## For the client\n\n- The shop opens on time.\n- They pay late. #internal',
      '2026-11-19': '## For the client\n\n- The shop opens on time.\n\n### Internal\n\n- They pay late.',
      '2026-11-20': '## Summary\n\n- We are not sure about the date.',
    });
    assert.deepEqual(told, ['The shop opens on time.']);
  });

  for (const [name, text, kept] of [
    ['a mark', 'They pay late. #internal', 'internal-entry'],
    ['a remark that ends a line', '价格还没谈（内部）', 'internal-entry'],
    ['the item around it', 'Prices #internal\n  - They pay late.', 'internal-container'],
    ['a heading within', 'Search is ready.\n\n### Internal\n\n- They pay late.', 'internal-section'],
    ['the client by name', 'Not for Acme GmbH: they pay late.', 'denied-by-name'],
  ] as const) {
    it(`lists what ${name} keeps inside under such a heading`, () => {
      const note = `---\ntype: meeting\ndate: 2026-11-19\n---\n\n## For the client\n\n- Payment works.\n- ${text}\n`;
      const { withheld } = clientReport({ ...PROFILES, 'acme/shop/meetings/a.md': note });
      assert.deepEqual(withheld.map(({ kind, reason }) => [kind, reason]).at(-1), ['paragraph', kept]);
    });
  }

  for (const [first, language, told] of [
    ['2026-11-14', 'en', ['Search is ready.', 'Payment works.']],
    ['2026-11-13', 'en', ['13 Nov: Search is ready.', '19 Nov: Payment works.']],
    ['2026-11-13', 'zh-cn', ['11月13日：Search is ready.', '11月19日：Payment works.']],
  ] as const) {
    it(`says of what day each is where one is over a week old: ${first}, ${language}`, () => {
      const meeting = (day: string, line: string) => [
        `acme/shop/meetings/${day}.md`,
        `---\ntype: meeting\ndate: ${day}\n---\n\n## For the client\n\n- ${line}\n`,
      ];
      const files = Object.fromEntries([meeting(first, 'Search is ready.'), meeting('2026-11-19', 'Payment works.')]);
      const request = reportRequest({ ...PROFILES, ...files }, { language });
      const result = buildReport({
        ...request,
        period: { from: '2026-11-01' as LocalDate, to: '2026-11-20' as LocalDate },
      });
      assert.ok(result.ok);
      for (const line of told) assert.ok(result.body.includes(`- ${line}\n`), result.body);
    });
  }

  for (const [type, en, zh] of [
    ['meeting', 'Meeting', '会议'],
    ['call', 'Call', '通话'],
    ['email', 'E-mail', '邮件'],
    ['chat', 'Chat', '聊天'],
  ] as const) {
    it(`names a ${type} without a title by what it is`, () => {
      const note = `---\ntype: ${type}\ndate: 2026-11-19\nvisibility: client\n---\n\n- [ ] Send the offer\n`;
      for (const [language, said] of [
        ['en', `- 19 Nov: ${en}\n`],
        ['zh-cn', `- 11月19日：${zh}\n`],
      ] as const) {
        const result = clientReport({ ...PROFILES, 'acme/shop/meetings/a.md': note }, { language });
        assert.ok(result.ok && result.body.includes(said), JSON.stringify(result));
      }
    });
  }

  it('names the first few to those who decide, and how many more there are', () => {
    const bullets = ['One.', 'Two.', 'Three.', 'Four.', 'Five.', 'Six.'].map((word) => `- ${word}`).join('\n');
    const told = highlights({ '2026-11-19': `## For the client\n\n${bullets}` }, { audience: 'executive' });
    assert.deepEqual(told, ['One.', 'Two.', 'Three.', 'and 3 more']);
  });
});
