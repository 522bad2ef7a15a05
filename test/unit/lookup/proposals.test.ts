import assert from 'node:assert/strict';
import type { Proposal, Proposals } from '../../../src/core/lookup/proposal';
import { proposalsAt } from '../../../src/core/lookup/proposalsAt';
import type { Locale } from '../../../src/core/model/locale';
import { DEFAULT_READING } from '../../../src/core/reader/readingDefaults';
import { readNote } from '../../../src/core/reader/readNote';
import { MEETING, PROJECT, typing } from './inNote';

const meeting = (frontmatter: string, body = '') =>
  `---\ntype: meeting\ndate: 2026-11-20\n${frontmatter}\n---\n${body}\n`;

/** What stands beside a key, in each language of the interface. */
const BESIDE = [
  { text: meeting('', '- [ ] Send it [‸'), key: 'owner', en: 'Who answers for it', 'zh-cn': '负责人' },
  { text: meeting('‸'), key: 'channel', en: 'How you talked', 'zh-cn': '渠道' },
] as const;

describe('what is proposed while somebody types', () => {
  for (const { text, key, ...words } of BESIDE) {
    for (const locale of ['en', 'zh-cn'] as const) {
      it(`says beside ${key} what it is for: ${locale}`, () => {
        const found = proposed(text, locale).items.find(({ label }) => label === key);
        assert.equal(found?.detail, words[locale]);
        assert.ok(found?.filter?.includes(words['zh-cn']), 'found by its Chinese name in any language');
      });
    }
  }

  for (const { title, text, offered, missing = [], locale = 'en', path = MEETING } of [
    {
      title: 'keys that the type has and the note not yet',
      text: meeting('‸'),
      offered: ['participants', 'goals', 'shared', 'visibility'],
      missing: ['type', 'date', 'baseline', 'owner'],
    },
    {
      title: 'keys of a report',
      text: '---\ntype: report\n‸\n---\n',
      offered: ['period', 'sent', 'to'],
      missing: ['goals'],
    },
    {
      title: 'no key that stands there in another spelling',
      text: meeting('参会人: [王伟]\n‸'),
      offered: ['goals'],
      missing: ['participants'],
    },
    {
      title: 'values of a closed list',
      text: meeting('purpose: ‸'),
      offered: ['progress', 'feedback'],
      missing: ['goals'],
    },
    { title: 'values right behind the colon', text: meeting('status:‸'), offered: ['planned', 'held', 'cancelled'] },
    { title: 'types', text: '---\ntype: ‸\ndate: 2026-11-20\n---\n', offered: ['meeting', 'risk', 'report'] },
    { title: 'the project’s tools for a channel', text: meeting('channel: ‸'), offered: ['Zoom', 'video', 'email'] },
    {
      title: 'people in a list',
      text: meeting('participants: [Li Wei, ‸]'),
      offered: ['Anna Schmidt', '王伟', 'Sam Roe'],
    },
    {
      title: 'people in a block list',
      text: meeting('participants:\n  - ‸'),
      offered: ['Anna Schmidt', 'name', 'org'],
    },
    {
      title: 'people in a list as far left as its key',
      text: meeting('participants:\n- A‸'),
      offered: ['Anna Schmidt'],
    },
    { title: 'projects', text: meeting('project: ‸'), offered: ['Shop'] },
    { title: 'clients', text: meeting('client: ‸'), offered: ['Acme'] },
    {
      title: 'keys of a goal',
      text: meeting('goals:\n  - goal: Agree\n    ‸'),
      offered: ['confirmed', 'outcome'],
      missing: ['goal'],
    },
    {
      title: 'keys in brackets',
      text: meeting('shared: { date: 2026-11-21, ‸ }'),
      offered: ['with', 'via', 'acknowledged'],
      missing: ['date'],
    },
    {
      title: 'values in brackets',
      text: meeting('goals:\n  - { goal: Agree, outcome: ‸ }'),
      offered: ['met', 'partly'],
    },
    {
      title: 'values in brackets over several lines',
      text: meeting('goals: [\n  { goal: Agree,\n    outcome: ‸'),
      offered: ['met'],
    },
    {
      title: 'keys deep in a profile',
      text: '---\ntype: project\nname: Shop\nreporting:\n  cadence: weekly\n  ‸\n---\n',
      offered: ['weekday', 'grace'],
      missing: ['cadence', 'baseline'],
      path: PROJECT,
    },
    {
      title: 'values deep in a profile',
      text: '---\ntype: project\nname: Shop\nreporting:\n  weekday: ‸\n---\n',
      offered: ['fri'],
      path: PROJECT,
    },
    { title: 'dates of frontmatter', text: meeting('shared:\n  date: ‸'), offered: ['today', 'tomorrow', 'Friday'] },
    {
      title: 'people behind @',
      text: meeting('', '- [ ] Send it @‸'),
      offered: ['Anna Schmidt', '王伟', 'Li Wei', 'Sam Roe'],
    },
    { title: 'people behind @ in Chinese', text: meeting('', '- [ ] 请@王‸'), offered: ['王伟'] },
    { title: 'people behind @{', text: meeting('', '- [ ] Send it @{An‸}'), offered: ['Anna Schmidt'] },
    { title: 'people behind a label', text: meeting('', '- [ ] 整理清单 负责人:‸'), offered: ['王伟'] },
    {
      title: 'a typed date behind its sign',
      text: meeting('', '- [ ] Send it 📅 next fri‸'),
      offered: ['next fri', 'today'],
    },
    {
      title: 'a typed date in Chinese',
      text: meeting('', '- [ ] 发送 📅 下周五‸'),
      offered: ['下周五', '今天'],
      locale: 'zh-cn',
    },
    {
      title: 'how a date in words may go on',
      text: meeting('', '- [ ] Send it 📅 next f‸'),
      offered: ['next Friday'],
      missing: ['next Monday'],
    },
    {
      title: 'how one in Chinese may go on, whatever the language of the interface',
      text: meeting('', '- [ ] 寄出 📅 下周‸'),
      offered: ['下周一', '下周五'],
      missing: ['下下周一', '月底'],
    },
    {
      title: 'a number of days, weeks and months',
      text: meeting('', '- [ ] 寄出 📅 三‸'),
      offered: ['三天后', '三周后', '三个月后'],
      locale: 'zh-cn',
    },
    { title: 'dates in a field', text: meeting('', '- [ ] Send it [due:: ‸]'), offered: ['tomorrow'] },
    {
      title: 'the fields of the entry’s kind',
      text: meeting('', '## Risks\n\n- The certificate comes late [‸]'),
      offered: ['severity', 'mitigation', 'disclosed'],
      missing: ['due', 'tone'],
    },
    {
      title: 'the fields that the heading asks for',
      text: meeting('', '## 客户反馈\n\n- [‸'),
      offered: ['tone', 'answered'],
      missing: ['mitigation'],
    },
    {
      title: 'values of a field',
      text: meeting('', '## Risks\n\n- Late [severity:: ‸]'),
      offered: ['high', 'medium', 'low'],
    },
    {
      title: 'values of a field with a Chinese key',
      text: meeting('', '## 风险\n\n- 延期 [严重程度:: ‸]'),
      offered: ['high'],
    },
    { title: 'tags', text: meeting('tags: [launch]', '- [ ] Send it #‸'), offered: ['client', 'internal', 'launch'] },
    { title: 'people and projects to link to', text: meeting('', 'See [[‸'), offered: ['Shop', 'Anna Schmidt'] },
  ] satisfies readonly Case[]) {
    it(`has ${title}`, () => {
      const labels = (proposalsAt(typing(text, locale, path))?.items ?? []).map(({ label }) => label);
      assert.deepEqual(
        offered.filter((label) => !labels.includes(label)),
        [],
        `offered: ${labels.join(', ')}`,
      );
      assert.deepEqual(
        missing.filter((label) => labels.includes(label)),
        [],
      );
      assert.equal(new Set(labels).size, labels.length, labels.join(', '));
    });
  }

  for (const [title, text] of [
    ['in plain text', meeting('', 'We talked about the ‸ plan')],
    ['in an e-mail address', meeting('', 'Write to anna@‸')],
    ['in code', meeting('', 'Type `@‸`')],
    ['in a code block', meeting('', '```\n@‸\n```')],
    ['in a heading’s sign', meeting('', '#‸')],
    ['behind a link’s text', meeting('', '![‸')],
    ['in block text', meeting('summary: |\n  purpose: ‸')],
    ['in a comment of the frontmatter', meeting('# purpose: ‸')],
    ['for a key of one’s own', meeting('mood: ‸')],
    ['for a key that takes any text', meeting('location: ‸')],
    ['on the fence', '---‸\ntype: meeting\ndate: 2026-11-20\n---\n'],
  ] as const) {
    it(`is nothing ${title}`, () => {
      assert.equal(proposalsAt(typing(text)), undefined);
    });
  }

  for (const [title, text, label, expected] of [
    ['a key with its colon', meeting('‸'), 'purpose', meeting('purpose: ')],
    [
      'only the key where a value follows',
      meeting('par‸: [Li Wei]'),
      'participants',
      meeting('participants: [Li Wei]'),
    ],
    ['a value with the space that a colon needs', meeting('status:‸'), 'held', meeting('status: held')],
    ['a value in place of what was typed', meeting('purpose: pro‸'), 'progress', meeting('purpose: progress')],
    ['a first name that is certain', meeting('', '- [ ] Go @an‸'), 'Anna Schmidt', meeting('', '- [ ] Go @Anna')],
    ['nothing twice in braces', meeting('', '- [ ] Go @{A‸}'), 'Anna Schmidt', meeting('', '- [ ] Go @Anna')],
    ['a Chinese name', meeting('', '- [ ] 请@‸'), '王伟', meeting('', '- [ ] 请@王伟')],
    ['a date for words', meeting('', '- [ ] Go 📅 next fri‸'), 'next fri', meeting('', '- [ ] Go 📅 2026-11-27')],
    ['a date for Chinese words', meeting('', '- [ ] 去 📅 下周五‸'), '下周五', meeting('', '- [ ] 去 📅 2026-11-27')],
    ['a field in the bracket there is', meeting('', '- [ ] Go [du‸]'), 'due', meeting('', '- [ ] Go [due:: ]')],
    ['a field with its bracket', meeting('', '- [ ] Go [du‸'), 'due', meeting('', '- [ ] Go [due:: ]')],
    ['a link with its brackets', meeting('', 'See [[Sh‸'), 'Shop', meeting('', 'See [[Shop]]')],
  ] as const) {
    it(`puts in ${title}`, () => {
      assert.equal(accept(text, label), expected);
    });
  }

  for (const [title, path, participants, first] of [
    [
      'the project’s people first, and then its strangers',
      MEETING,
      'Zoe Quill',
      ['Li Wei', 'Sam Roe', 'Anna Schmidt', '王伟', 'Zoe Quill'],
    ],
    ['those of a note without a project', 'loose/m.md', 'Zoe Quill, 赵敏', ['Zoe Quill', '赵敏']],
  ] as const) {
    it(`offers behind @ ${title}`, () => {
      const found = proposalsAt(typing(meeting(`participants: [${participants}]`, '- [ ] Go @‸'), 'en', path));
      assert.deepEqual(
        found?.items.slice(0, first.length).map(({ label }) => label),
        first,
      );
    });
  }

  it('quotes a name that YAML would misread', () => {
    const text = '---\ntype: meeting\ndate: 2026-11-20\nclient: ‸\n---\n';
    const at = typing(text);
    const client = {
      ...at.snapshot.clients[0],
      id: 'x',
      name: 'Yes: we # can',
    } as (typeof at.snapshot.clients)[number];
    const found = proposalsAt({ ...at, snapshot: { ...at.snapshot, clients: [client] } });
    const edited = at.text.slice(0, found?.start) + found?.items[0]?.insert + at.text.slice(found?.end);
    const result = readNote('m.md', edited, DEFAULT_READING);
    assert.equal(result.kind === 'note' && result.note.client?.value, client.name);
  });

  it('explains keys and values in both languages', () => {
    for (const { about, label } of [...proposed(meeting('‸')).items, ...proposed(meeting('purpose: ‸')).items]) {
      assert.ok(about?.en && /\p{Script=Han}/u.test(about['zh-cn']), label);
    }
  });
});

interface Case {
  readonly title: string;
  readonly text: string;
  readonly offered: readonly string[];
  readonly missing?: readonly string[];
  readonly locale?: Locale;
  readonly path?: string;
}

function proposed(text: string, locale: Locale = 'en'): Proposals {
  const found = proposalsAt(typing(text, locale));
  assert.ok(found);
  return found;
}

/** The text after one of the proposals was taken. */
function accept(marked: string, label: string): string {
  const { text } = typing(marked);
  const { items, start, end } = proposed(marked);
  const item = items.find((it): it is Proposal => it.label === label);
  assert.ok(item, `${label} is among ${items.map((it) => it.label).join(', ')}`);
  return text.slice(0, start) + item.insert + text.slice(end);
}
