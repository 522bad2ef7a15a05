import type { Files } from '../../support/clientOutputs';
import { CANARY, inMeeting, meeting, PROFILE } from './hideableNotes';

const inSection = (body: string): Files => ({ 'acme/webshop/m.md': meeting('', `## For the client\n\n${body}`) });
const inHead = (head: string, body = '- [x] Publish it ✅ 2026-11-17'): Files => ({
  'acme/webshop/m.md': meeting(`visibility: client\n${head}\n`, body),
});
const inProfile = (before: string, after: string): Files => ({
  'acme/webshop/project.md': PROFILE.replace(before, after),
});
const each = (names: readonly string[], what: string, place: (name: string) => Files) =>
  Object.fromEntries(names.map((name) => [`${what} “${name}”`, place(name)]));

/** What people write over what is theirs alone, in the words of several languages. */
const HEADINGS = [
  ...['Hidden from the client', 'Not visible to the client', 'Without the client', 'Never share', 'Not to be shared'],
  ...[
    'Keep it in-house',
    'In-house',
    'Just for us',
    'Only us',
    'Staff only',
    'Do not disclose',
    'No client eyes',
    'INT. notes',
    'Int. only',
  ],
  ...['Our notes', 'Team notes', 'For us', 'Nur für uns', 'Notas internas', 'Notes internes', 'Внутренние заметки'],
  ...[
    '社内限り',
    '社外秘',
    '내부 메모',
    '비공개',
    '请勿外发',
    '不要外发',
    '请勿泄露',
    '仅团队可见',
    '只限我们自己',
    '客户不可见',
  ],
];

/** Words that are spelled so that no search finds them, or by mistake. */
const SPELLED = [
  ...[
    '1nternal',
    'lnternal',
    'Int3rnal',
    'Inter-nal',
    'Interal',
    'Intenal',
    'Confidental',
    'Off record',
    'OTR',
    'Hush',
    'Embargoed',
  ],
  ...[
    'The client must not know',
    'Don’t mention to the client',
    '不宜公开',
    '不能让客户知道',
    '客户还不知道',
    '内',
    '别外传',
  ],
];

/** A line of its own that speaks of what comes after it. */
const LEADS = [
  ...[
    '<!-- internal -->',
    '%% internal start %%',
    '[internal]',
    'Internal from here on',
    'The rest is internal.',
    '3) Internal',
    '- Internal:',
  ],
  ...[
    'From here on internal only.',
    'Everything below is internal!',
    '⚠️ Internal ⚠️',
    '**Please keep the following internal**',
  ],
  ...['以下为内部内容，请勿转发。', '内部内容开始', '以下不对外'],
];

/** What says of a task or sentence, behind it, that it is internal. */
const BEHIND = [
  ...[', internal', '– internal only', '. Internal.', '. Internal only!', '*internal*', '==internal==', '`internal`'],
  ...['@internal', '@team-only', '+internal', '!internal', '/internal', '♯internal', '。仅内部！', '（不对客户）'],
  ...['⚠️ off the record', '❗ 勿外传', '→ internal only', '// internal only', '· internal', '/ off the record'],
  ...['~ internal only', '>> off the record', '… off the record', ': off the record'],
];

/** What says so before a task or sentence, with a sign or none between them. */
const BEFORE = [
  ...['Internal →', 'Internal //', 'Internal ·', 'Internal /', 'Internal >>', 'Internal …', 'Off the record ~'],
  ...['⚠️ Internal ⚠️', '内部 ·', '内部 →', '仅限内部 ⚠️'],
];

const COLUMNS = [
  ...['Client-visible | no', 'Share | no', 'For client? | ✗', 'Audience | team', 'Sensitivity | restricted'],
  ...['Note | please keep internal', '客户可见 | 否', '可见范围 | 团队', '备注 | 勿发客户'],
];

export const MARKED: Readonly<Record<string, Files>> = {
  ...each(HEADINGS, 'the heading', (heading) => inMeeting(`## ${heading}\n\n- [ ] ${CANARY}`)),
  ...each(SPELLED, 'the label', (label) => inSection(`- ${label}: ${CANARY}`)),
  ...each(LEADS, 'a paragraph after', (lead) => inSection(`Ready.\n\n${lead}\n\n${CANARY}`)),
  ...each(LEADS, 'a list after', (lead) => inMeeting(`${lead}\n\n- [ ] ${CANARY}`)),
  ...each(BEHIND, 'a task that ends in', (mark) => inMeeting(`- [ ] ${CANARY} ${mark}`)),
  ...each(BEHIND, 'a sentence that ends in', (mark) => inSection(`${CANARY} ${mark}`)),
  ...each(BEFORE, 'a task that begins with', (mark) => inMeeting(`- [ ] ${mark} ${CANARY}`)),
  ...each(BEFORE, 'a sentence that begins with', (mark) => inSection(`${mark} ${CANARY}`)),
  ...each(COLUMNS, 'a row with', (column) => {
    const [head, cell] = column.split(' | ');
    return inMeeting(`## Actions\n\n| Task | Owner | ${head} |\n|---|---|---|\n| ${CANARY} | Li Wei | ${cell} |`);
  }),
  ...each(
    [
      'category: internal',
      'classification: confidential',
      'status: internal',
      '密级: 内部',
      'sensitivity: internal only',
      'access: team',
      'cssclasses: [internal]',
    ],
    'a note with',
    (key) => inHead(key, `- [ ] ${CANARY}`),
  ),
  ...each(['visibility: internal', 'internal: true', 'client: no', '内部: 是'], 'a goal with', (key) =>
    inHead(`goals: [{ goal: Agree }, { goal: ${CANARY}, ${key} }]`),
  ),
  ...each(['visibility: internal', 'internal: true', 'client: no', 'side: internal'], 'somebody with', (key) =>
    inHead(`participants: [Anna, { name: ${CANARY}, ${key} }]`),
  ),
  ...each(['visibility: internal', 'internal: true', 'client: no'], 'a milestone with', (key) =>
    inProfile('{ name: Beta,', `{ name: ${CANARY}, ${key},`),
  ),
  'a milestone that is struck out': inProfile('name: Beta', `name: "~~${CANARY}~~"`),
  'a scope that is struck out': inProfile('in: [catalogue]', `in: ["~~${CANARY}~~"]`),
  'the baseline of a profile that is internal': {
    'acme/webshop/project.md': PROFILE.replace('name: Webshop', 'name: Webshop\nvisibility: internal')
      .replace('Launch before Christmas', CANARY)
      .replace('name: Beta', `name: ${CANARY}`),
  },
  'an answer that is struck out': inMeeting(`## Client questions\n\n- When?\n  - Answer: ~~${CANARY}~~`),
  'a mitigation that is struck out': inMeeting(
    `## Risks\n\n- Late [disclosed:: 2026-11-18] [mitigation:: ~~${CANARY}~~]`,
  ),
  ...each(
    [
      'div class="internal"',
      'section class="private-notes"',
      'div id="internal"',
      'div data-visibility="internal"',
      'div title="内部"',
    ],
    'a task in the element',
    (tag) => inMeeting(`<${tag}>\n\n- [ ] ${CANARY}\n\n</${tag.split(' ')[0]}>`),
  ),
  'words that no colour shows': inSection(`Ready <font color="white">${CANARY}</font>`),
  'words without a size': inSection(`Ready <font size="0">${CANARY}</font>`),
  'the title of a drawing': inSection(`<svg><title>${CANARY}</title></svg>`),
  'a part that a template leaves out': inSection(`{% if internal %}\n\n${CANARY}\n\n{% endif %}`),
  'a box that says so': inMeeting(`- [内] ${CANARY}`),
  'a mark behind a backslash in a paragraph of its own': inMeeting(`## Summary\n\n${CANARY}\n\n\\#internal`),
  'goals after an internal label': inMeeting(`## Goals\n\n- Agree\n- Internal:\n- ${CANARY}`),
  'people in an internal column': inMeeting(
    `## Participants\n\n| Name | Internal |\n|---|---|\n| ${CANARY} | yes |\n| Anna | no |`,
  ),
  'people in a column for the client': inMeeting(
    `## Participants\n\n| Name | Client |\n|---|---|\n| ${CANARY} | no |\n| Anna | yes |`,
  ),
  'people in a row of an internal key': inMeeting(
    `| Participants | Anna |\n|---|---|\n| Internal participants | ${CANARY} |`,
  ),
  ...each(
    [
      `disclosed: 2026-11-18\nmitigation: { internal: ${CANARY} }`,
      `disclosed: 2026-11-18\nmitigation: "${CANARY} #internal"`,
      `disclosed: 2026-11-18\nowner: { name: ${CANARY}, visibility: internal }`,
      `disclosed: 2026-11-18\nfrom: "${CANARY} (internal)"`,
    ],
    'a page of a risk with',
    (keys) => page('risk', keys, ''),
  ),
  ...each(
    [`<details>\n\n${CANARY}\n\n</details>`, `**Internal**\n\n${CANARY}`, `- Soon\n- Internal:\n- ${CANARY}`],
    'a page of a question answered with',
    (answer) => page('question', '', `## Answer\n\n${answer}\n`),
  ),
  'a Chinese aside': { 'acme/webshop/m.md': meeting('', `## 给客户\n\n私下说，${CANARY}`) },
};

/** An entry on a page of its own, for the client. */
function page(type: string, keys: string, body: string): Files {
  return {
    'acme/webshop/log/page.md': `---\ntype: ${type}\ntitle: When\ndate: 2026-11-18\nvisibility: client\n${keys}\n---\n\n${body}`,
  };
}
