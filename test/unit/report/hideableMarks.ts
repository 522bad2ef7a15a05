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

/** What says of a task or sentence, behind it, that it is internal. */
const BEHIND = [
  ...[', internal', '– internal only', '. Internal.', '. Internal only!', '*internal*', '==internal==', '`internal`'],
  ...['@internal', '@team-only', '+internal', '!internal', '/internal', '♯internal', '。仅内部！', '（不对客户）'],
];

const COLUMNS = [
  ...['Client-visible | no', 'Share | no', 'For client? | ✗', 'Audience | team', 'Sensitivity | restricted'],
  ...['Note | please keep internal', '客户可见 | 否', '可见范围 | 团队', '备注 | 勿发客户'],
];

export const MARKED: Readonly<Record<string, Files>> = {
  ...each(HEADINGS, 'the heading', (heading) => inMeeting(`## ${heading}\n\n- [ ] ${CANARY}`)),
  ...each(BEHIND, 'a task that ends in', (mark) => inMeeting(`- [ ] ${CANARY} ${mark}`)),
  ...each(BEHIND, 'a sentence that ends in', (mark) => inSection(`${CANARY} ${mark}`)),
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
  'a Chinese aside': { 'acme/webshop/m.md': meeting('', `## 给客户\n\n私下说，${CANARY}`) },
};
