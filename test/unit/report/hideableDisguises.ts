import type { Files } from '../../support/clientOutputs';
import { CANARY, client, inMeeting, meeting, PROFILE } from './hideableNotes';

const READY = 'Search is ready for the testers.';
const inSection = (body: string): Files => ({ 'acme/webshop/m.md': meeting('', `## For the client\n\n${body}`) });
const inChinese = (body: string): Files => ({ 'acme/webshop/m.md': meeting('', `## 给客户\n\n${body}`) });
const under = (heading: string): Files => inMeeting(`## ${heading}\n\n- [ ] ${CANARY}`);
const each = (names: readonly string[], place: (name: string) => readonly [string, Files]) =>
  Object.fromEntries(names.map(place));

/** Internal words that a person reads as such, and a search for letters does not. */
const HEADINGS = [
  'I n t e r n a l',
  'I n t e r n a l n o t e s',
  'I  N  T  E  R  N  A  L',
  'I/N/T/E/R/N/A/L',
  'Dont share',
  'Do-not-share',
  'Cannot be shared',
  'Not yet for the client',
  'NOT CLIENT-FACING',
  'i.n.t.e.r.n.a.l',
  'InternalNotes',
  'INTERNALNotes',
  'internal_notes',
  'Internal2',
  'Ｉｎｔｅｒｎａｌ',
  'Interna\u0301l notes',
  'Íntérnâl',
  'Intеrnal notes', // a Cyrillic е
  'Ιnternαl notes', // Greek Ι and α
  'ɪɴᴛᴇʀɴᴀʟ',
  '🅸🅽🆃🅴🆁🅽🅰🅻',
  '𝐈𝐧𝐭𝐞𝐫𝐧𝐚𝐥',
  'Inter\u200bnal',
  'Inter\u00adnal',
  '&#73;nternal notes',
  '&#x49;nternal notes',
  'Int&shy;ernal',
  '&Iacute;nternal',
  '客户internal备注',
  'Int<b></b>ernal notes',
  'Int<wbr>ernal notes',
  'Int<!-- -->ernal notes',
  '**Int**ernal notes',
  'In\\ternal notes',
  '内 部 备 注',
  '内 部备注',
  '内\u200b部',
  '內部備註',
  '内<b></b>部',
  ':lock: Prices',
  '🚫 Prices',
  '🤐 Prices',
  'Secret',
  'Top secret',
  'Sensitive',
  'Commercially sensitive',
  'Restricted',
  'Privileged',
  'Legally privileged',
  'NDA',
  'Intern',
  'Interne',
  'Geheim',
  '秘密',
  '绝密',
  '敏感信息',
];

/** The same words as a label, in brackets, as a tag, and set in code. */
const MARKS = [
  'Secret',
  'Sensitive',
  'Restricted',
  'Privileged',
  'NDA',
  'Intern',
  'Interne',
  'I n t e r n a l',
  'Intеrnal',
];

export const DISGUISES: Readonly<Record<string, Files>> = {
  ...each(HEADINGS, (heading) => [`the heading “${heading}”`, under(heading)]),
  ...each(MARKS, (mark) => [`the label “${mark}:”`, inSection(`- ${mark}: ${CANARY}`)]),
  ...each(MARKS, (mark) => [`the second sentence labelled “${mark}:”`, inSection(`${READY} ${mark}: ${CANARY}`)]),
  ...each(MARKS, (mark) => [`a task with “(${mark})”`, inMeeting(`- [ ] ${CANARY} (${mark})`)]),
  ...each(MARKS, (mark) => [`“${mark}” in code before a sentence`, inSection(`- \`${mark}\` ${CANARY}`)]),
  ...each(MARKS, (mark) => [`“${mark}” in bold before a task`, inMeeting(`- [ ] **${mark}** ${CANARY}`)]),
  ...each(['secret', 'sensitive', 'nda', 'intern', 'internalOnly', 'notForClient', 'Vertraulich', '敏感'], (tag) => [
    `the tag #${tag}`,
    inMeeting(`- [ ] ${CANARY} #${tag}`),
  ]),
  ...each(
    [
      ...[
        '[client:: no]',
        '[audience:: team]',
        '(share:: false)',
        '[public:: no]',
        '(client: no)',
        '[visible to:: us]',
      ],
      ...['【分享：否】', '[客户:: 否]', '[受众:: 团队]', '&#35;internal', '＃internal', '#interna\u0301l'],
    ],
    (field) => [`a task with ${field}`, inMeeting(`- [ ] ${CANARY} ${field}`)],
  ),
  ...each(['[client:: no]', '[audience:: team]', '(share:: false)', '【分享：否】'], (field) => [
    `a sentence with ${field}`,
    inSection(`- ${CANARY} ${field}`),
  ]),
  ...each(['publish: false', 'share: no', 'audience: internal', 'client-visible: no', '分享: 否'], (key) => [
    `a note with ${key}`,
    { 'acme/webshop/m.md': meeting(`visibility: client\n${key}\n`, `- [ ] ${CANARY}`) },
  ]),
  'an element that says internal': inSection(`<internal>${CANARY}</internal>`),
  'an element that says internal around paragraphs': inSection(`<private>\n\n${CANARY}\n\n</private>`),
  'a Chinese word in angle brackets': inChinese(`<内部> ${CANARY}`),
  'a Chinese word in other brackets': inChinese(`〔内部〕 ${CANARY}`),
  'a decision that is struck out': inMeeting(`## Decisions\n\n- ~~${CANARY}~~`),
  'a decision that is struck out in HTML': inMeeting(`## Decisions\n\n- <del>${CANARY}</del>`),
  'a Chinese decision that is struck out': inMeeting(`## 决议\n\n- ~~${CANARY}~~ [due:: 2026-12-01]`),
  'an open task that is struck out': inMeeting(`- [ ] ~~${CANARY}~~ @{Li Wei}`),
  'a row that is struck out': inMeeting(`## Decisions\n\n| Decision | Owner |\n|---|---|\n| ~~${CANARY}~~ | Li Wei |`),
  'a paragraph after a label that speaks of it': inSection(
    `Internal: the following must stay with us.\n\n${CANARY}\n\n${CANARY} again`,
  ),
  'a Chinese paragraph after a label that speaks of it': inChinese(`内部：以下内容不要转给别人。\n\n${CANARY}`),
  'people under an internal label': inMeeting(`## Participants\n\n- Anna\n- Internal:\n  - ${CANARY}`),
  'people after an internal label': inMeeting(`## Participants\n\n- Anna\n- Internal:\n- ${CANARY}`),
  'people behind an internal label': inMeeting(`Participants: Client: Anna; Internal: ${CANARY}`),
  'people behind an internal label on a line': inMeeting(`## Participants\n\nClient: Anna\nInternal: ${CANARY}`),
  'people behind a Chinese label': inMeeting(`参会人：\n\n- 客户：安娜\n- 内部：${CANARY}`),
  'people in an internal row': inMeeting(
    `## Participants\n\n| Name | Side |\n|---|---|\n| Anna | client |\n| ${CANARY} | internal |`,
  ),
  'people under an internal key': {
    'acme/webshop/m.md': meeting(`visibility: client\nparticipants: { client: [Anna], internal: [${CANARY}] }\n`, ''),
  },
  'people marked as internal': {
    'acme/webshop/m.md': meeting(`visibility: client\nparticipants: [Anna, "${CANARY} (internal)"]\n`, ''),
  },
  ...each(['内部会', '内部会议', 'internal sync', 'Intеrnal review'], (words) => [
    `the title with “${words}”`,
    {
      'acme/webshop/m.md': client('- [x] Publish it ✅ 2026-11-17').replace(
        'title: Progress',
        `title: "${CANARY} ${words}"`,
      ),
    },
  ]),
  'a milestone after an internal label': {
    'acme/webshop/project.md': PROFILE.replace('name: Beta', `name: "Beta – internal: ${CANARY}"`),
  },
};

/** What holds such a word and says nothing internal. */
export const HARMLESS: readonly string[] = [
  'Publish it to the international shop',
  'Publish it in the internationalised catalogue',
  'Publish it for the interns',
  'Publish it with the list of secret ingredients',
  'Publish it: access is restricted to testers',
  'Publish it on GitHub and WeChat',
  'Publish it in A B C order',
  'Publish it for R&D',
  'Publish it within a week 一周内完成',
  'Publish it 本周内 部署完成',
  'Publish it to the privileged users group',
  'Publish it, sensitive to load times',
  'Publish it <https://internal.example.com/a>',
  'Publish it to the public and the private cloud',
  'Publish it for public, hybrid, private clouds',
  'Publish it on the internal network of the client',
  'Publish it as described in /docs/internal-api',
  'Publish it in-house and at the client',
  'Publish it for us all',
  'Publish it from here on in all the shops',
  'Publish it 内容已定',
  'Publish it, without the clients’ old prices in it',
  'Publish it <span class="big">today</span>',
];
