import fc from 'fast-check';

/** How a note is written down, apart from what it says. */
export interface Layout {
  readonly eol: '\n' | '\r\n';
  readonly bom: boolean;
  readonly finalNewline: boolean;
}

export interface GeneratedNote {
  readonly text: string;
  readonly layout: Layout;
}

const PEOPLE = ['@anna', '@{Anna Schmidt}', '@王芳', '[owner:: Li Wei]', '负责人:李明', ''] as const;
const DUES = [
  '📅 2026-11-24',
  '📅 2026-12-09',
  '[due:: 2026-11-24]',
  '截止:2026-11-24',
  '🗓️ 2026-12-01',
  'by 2026-11-24',
  '',
] as const;
const WORDS = [
  'Send the contract',
  'Book the room',
  '发送合同',
  '准备测试账号',
  'Mend the café’s till 🎉',
  'Answer “why?”',
  'Ünïcode und mehr 👩‍💻',
] as const;
const TAILS = [
  '',
  ' #client',
  ' #internal',
  ' ⏫',
  ' ^block-1',
  '  ',
  ' <!-- see mail -->',
  ' 🔁 every week',
  ' [original:: 2026-11-10]',
] as const;
const BOXES = ['- [ ] ', '* [ ] ', '1. [ ] ', '- [x] ', '- [/] ', '+ [ ] ', '- '] as const;

const KEYS: readonly (readonly string[])[] = [
  ['date: 2026-11-20'],
  ["date: '2026-11-20' # Friday"],
  ['日期: 2026-11-20'],
  ['participants: [Anna Schmidt, Li Wei]'],
  ['participants:', '- Anna Schmidt # CTO', '- Li Wei'],
  ['participants:', '    - Anna Schmidt', '', '    - "Li Wei"'],
  ['参会人: 王芳、李明'],
  ['attendees: Anna Schmidt, Li Wei'],
  ['goals: [Agree the date, {goal: "Sign off: beta", outcome: met}]'],
  ['goals:', '  - Agree the launch date # the main one', '  - { goal: Decide, confirmed: 2026-11-18 }'],
  ['goals:', '  - goal: Agree the launch date', '    confirmed: 2026-11-18', '  - Decide on the provider'],
  [
    'goals:',
    '  - goal: TBD # she says on Monday',
    '    confirmed: 2026-11-18',
    '    owner: Anna',
    '  - Agree the date',
  ],
  ['goals: [{ 目标: 待定, why: "budget talk" }, 确定上线日期]'],
  ['goals: "TBD; Agree the date" # later'],
  ['agenda: [Weekly sync, "Sign off: beta"]'],
  ['goals:'],
  ['goals: # still to come'],
  ['goal: Agree the launch date'],
  ['目标: 确定上线日期'],
  ['status: held'],
  ['channel: phone # her wish'],
  ['tags: [a, "b: c"]'],
  ['note: |', '  two', '  lines', ''],
  ['text: >-', '  folded', '  text'],
  ["\"quoted key\": 'it''s'"],
  ['# a comment of its own'],
  ['x: &a [1, 2]', 'y: *a'],
  ['particpants: [Sam Roe]'],
];

const HEADINGS = [
  '## Action items',
  '### 2. Next steps',
  '## 行动项',
  '## ✅ Decisions',
  '**Risks**',
  '## 风险',
  '## Client questions',
  '## 客户反馈',
  '## Conflicts',
  '## Changes',
  '# Notes',
  '## Internal notes',
  '给客户',
  'For the client\n---',
] as const;

const entry: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom('', '', '', '  '),
    fc.constantFrom(...BOXES),
    fc.constantFrom(...WORDS),
    fc.shuffledSubarray([0, 1]),
    fc.constantFrom(...PEOPLE),
    fc.constantFrom(...DUES),
    fc.constantFrom(...TAILS),
  )
  .map(([indent, box, words, order, person, due, tail]) => {
    const fields = order.map((it) => (it === 0 ? person : due)).filter((it) => it !== '');
    return `${indent}${box}${[words, ...fields].join(' ')}${tail}`;
  });

const table: fc.Arbitrary<string> = fc
  .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom('', 'Anna', '王芳'), fc.constantFrom('', '2026-11-24')), {
    minLength: 1,
    maxLength: 3,
  })
  .map((rows) =>
    ['', '| Task | Owner | Due |', '| --- | :-: | --- |', ...rows.map((it) => `| ${it.join(' | ')} |`), ''].join('\n'),
  );

const block: fc.Arbitrary<string> = fc.oneof(
  { weight: 5, arbitrary: fc.array(entry, { minLength: 1, maxLength: 4 }).map((it) => it.join('\n')) },
  { weight: 3, arbitrary: fc.constantFrom(...HEADINGS).map((it) => `\n${it}\n`) },
  { weight: 1, arbitrary: table },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      'We talked about the launch.',
      'Anna will send the contract by 2026-12-01.',
      'The date is fine. Li Wei will book the room by 2026-12-02, and then we see.',
      '王芳负责在 2026-12-01 前发送合同。',
      'We will look into it.',
      'Decision: launch on 1 December',
      '风险:认证可能延期',
      '- Certification may be late [severity:: high]',
      '- Can guests pay by invoice? [from:: Anna Schmidt]',
      '\n> - [ ] quoted\n',
      '\n```\n- [ ] code\n```\n',
      '\tindented with a tab',
      'None',
      '- 无',
      '<!-- rapport-ignore records/action-without-due -->',
    ),
  },
);

const frontmatter: fc.Arbitrary<string> = fc.oneof(
  { weight: 8, arbitrary: fc.shuffledSubarray([...KEYS], { maxLength: 7 }).map(withType) },
  { weight: 1, arbitrary: fc.constant('---\n{type: meeting, date: 2026-11-20, goals: [] }\n---\n') },
  { weight: 1, arbitrary: fc.constant('') },
);

/** Notes as people write them and as they should not: dialects mixed, tabs, quotes, emoji, both languages, every line end. */
export const noteArbitrary: fc.Arbitrary<GeneratedNote> = fc
  .tuple(
    frontmatter,
    // Unique, since a second copy of a sentence is for every purpose the first one again.
    fc.uniqueArray(block, { maxLength: 8 }),
    fc.record({ eol: fc.constantFrom('\n' as const, '\r\n' as const), bom: fc.boolean(), finalNewline: fc.boolean() }),
  )
  .map(([head, blocks, layout]) => {
    const body = `${head}\n# Weekly call 例会\n\n${blocks.join('\n')}\n`;
    const ended = layout.finalNewline ? body : body.replace(/\s+$/, '');
    return { layout, text: `${layout.bom ? '\uFEFF' : ''}${ended.replaceAll('\n', layout.eol)}` };
  });

/** Keys in the order drawn, each canonical name at most once. */
function withType(groups: readonly (readonly string[])[]): string {
  const seen = new Set<string>();
  const kept = groups.filter(([first = '']) => {
    const name = CANONICAL.get(first.replace(/:.*$/, '')) ?? first.replace(/:.*$/, '');
    const fresh = !seen.has(name);
    seen.add(name);
    return fresh;
  });
  return ['---', 'type: meeting', ...kept.flat(), '---', ''].join('\n');
}

const CANONICAL: ReadonlyMap<string, string> = new Map([
  ['日期', 'date'],
  ['参会人', 'participants'],
  ['attendees', 'participants'],
  ['particpants', 'participants'],
  ['goal', 'goals'],
  ['目标', 'goals'],
]);
