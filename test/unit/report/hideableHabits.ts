import type { Files } from '../../support/clientOutputs';
import { CANARY, CLIENT, client, inMeeting, meeting, PROFILE } from './hideableNotes';

const inSection = (body: string): Files => ({ 'acme/webshop/m.md': meeting('', `## For the client\n\n${body}`) });
const inHead = (head: string): Files => ({ 'acme/webshop/m.md': meeting(`visibility: client\n${head}`, '') });
const inPeople = (body: string): Files =>
  inMeeting(`## Participants\n\n- Li Wei\n\n${body.replace(CANARY, `Karl ${CANARY}`)}`);
const inProfile = (from: string, to: string): Files => ({ 'acme/webshop/project.md': PROFILE.replace(from, to) });
const agreed = (baseline: string): Files => ({
  'acme/webshop/project.md': `---\ntype: project\nclient: Acme GmbH\nname: Webshop\nbaseline:\n  agreed: 2026-09-01\n${baseline}---\n`,
});
const titled = (title: string, body: string, head = ''): string =>
  meeting(`visibility: client\n${head}`, body).replace('title: Progress', `title: "${title}"`);
const each = (names: readonly string[], what: string, place: (name: string) => Files) =>
  Object.fromEntries(names.map((name) => [`${what} “${name}”`, place(name)]));

/** How people say among themselves that something is not for the client, in words that say nothing else. */
const HEADINGS = [
  ...[
    'Hide from the client',
    'Keep this from the client',
    'Don’t let the client see',
    'Client is not aware',
    'No share',
  ],
  ...[
    'Exclude from report',
    'Not in the report',
    'Not for external',
    'Agency only',
    'Behind closed doors',
    'Unannounced',
  ],
  ...[
    'Not to leave this room',
    'Said in confidence',
    'Notes to self',
    'Scratchpad',
    'Personal',
    'Hidden',
    'Keep this quiet',
  ],
  ...[
    'Nur für intern',
    'Nicht für den Kunden',
    'Nicht weitergeben',
    'Unter uns',
    'Pas pour le client',
    'Ne pas diffuser',
  ],
  ...['Entre nous', 'No para el cliente', 'Non per il cliente', 'Privat', 'お客様には見せない', '非公開', '内密'],
  ...[
    '只给我们看',
    '自己人看',
    '客户别看',
    '客户看不到',
    '客户不知情',
    '暂不告知客户',
    '勿告客户',
    '别跟客户讲',
    '别同步给客户',
  ],
  ...[
    '瞒着客户',
    '对客户隐瞒',
    '不得外传',
    '尚未对外',
    '不便公开',
    '未公开',
    '自己人',
    '组内',
    '请勿分享',
    '先别发',
    '勿转',
  ],
  ...['neibu', 'NEIBU beizhu', 'nèibù', 'Bu dui wai'],
  ...['ꓲnternal notes', 'ꓲꓠꓔꓰꓣꓠꓮꓡ', 'ᎥNᎢᎬᎡNᎪᏞ', 'Int<x>ernal', 'Int<custom-tag/>ernal'],
];

/** The same by the client’s name, or by that of somebody there. */
const NAMED = [
  ...[
    'Not for Acme',
    'Not for Acme GmbH',
    'Not yet for Anna',
    'Acme must not know',
    'Hide from Acme',
    'Don’t tell Anna',
  ],
  ...['Do not share the list with Acme', 'Nicht für Acme', '不给 Acme 看', '别给Acme看', '别跟Anna说', '对 Acme 保密'],
];

/** One of each language, for the places where any of them can stand. */
const NAMED_ONCE = ['Not for Acme', '别给Acme看'];

/** What a program shows otherwise than it stands there, or not at all. */
const INLINE = [
  ...[`||${CANARY}||`, `>!${CANARY}!<`],
  ...[`{{${CANARY}}}`, `{{embed [[${CANARY}]]}}`, `<% ${CANARY} %>`, `[see @${CANARY}, p. 3]`, `note:: ${CANARY}`],
  ...[`\`= this.${CANARY}\``, `\`$= dv.${CANARY}\``, `<ruby>it<rt>${CANARY}</rt></ruby>`],
];

/** Signs and tags of other programs. */
const SIGNS = ['🙈', '㊙️', '🈲', '#[[internal]]', '#[[not for client]]', '(don’t quote me)', '（别说是我们说的）'];

/** Marks behind a line, and before one, with no more than a hyphen, a colon, a space or an exclamation mark between. */
const BEHIND = [
  ...[' - confidential', ' - Confidential!', ' - strictly confidential', ' - private', ' - secret', ' - restricted'],
  ...[': confidential', ' | confidential', ' - 保密', ' - 机密', ' -内部', '：保密', ' 仅内部', ' 请勿外传', ' 保密。'],
  ...[' 不给客户看', ' 暫不告知客戶', ' (hold back)', ' (to be kept inside)', ', not to be mentioned to the client'],
  ...['，先别说', '，这个先不说', '，這事暫時別提'],
];
const BEFORE = ['保密！', '内部！', '機密！', '仅内部 ', '内部 ', '保密 ', '不要外传 ', '暂不告知客户 ', '内部-'];

/** Marks that no more than a slash, capitals or nothing at all parts from the words before or behind them; `ZQ` is what they keep inside. */
const RUN_TOGETHER = [
  ...[
    'INTERNAL We raise ZQ',
    'CONFIDENTIAL ZQ',
    'Confidential Raise ZQ',
    'Internal We raise ZQ',
    'Private We raise ZQ',
  ],
  ...['PRIVATE ask Bob about ZQ', 'ZQ CONFIDENTIAL', 'Raise ZQ INTERNAL by May', 'Li Wei: INTERNAL raise ZQ'],
  ...['internal only raise ZQ', 'Not for the client raise ZQ', 'Off the record raise ZQ'],
  ...[
    'Raise ZQ internal only',
    'Raise ZQ not for the client',
    'Raise ZQ do not share',
    'Raise ZQ don’t tell the client',
  ],
  ...['Raise ZQ off the record', 'Raise ZQ client must not know', 'Raise ZQ keep this quiet please'],
  ...['Raise ZQ strictly confidential', 'Raise ZQ not to be shared with anybody', 'Raise ZQ never forward it'],
  ...['涨价 ZQ先不告诉客户', '涨价 ZQ别外传', '漲價 ZQ先別告訴客戶', '涨价 ZQ仅内部可见', '漲價 ZQ不要發給業主'],
  ...['Raise ZQ/内部', '涨价ZQ/保密', 'Raise ZQ/internal', '涨价ZQ，保密，下周谈', '漲價ZQ，機密，下週談'],
  ...['Raise ZQ, internal, Sam next week', 'Raise ZQ, confidential, next week', 'Raise ZQ `not for the client` soon'],
  ...[
    'Raise ZQ - NDA',
    'Raise ZQ, NDA',
    'Raise ZQ (confid.)',
    'Raise ZQ [CONF]',
    '[CONF] Raise ZQ',
    'Raise ZQ (conf.)',
  ],
  ...['Raise ZQ #client/no', 'Raise ZQ #client #client-no', 'Raise ZQ #client=no', 'Raise ZQ #client-not-yet'],
  ...[
    'DO NOT SHARE raise ZQ',
    'TEAM ONLY raise ZQ',
    'Strictly confidential Raise ZQ',
    'Raise ZQ NOT FOR CLIENT by May',
  ],
  ...['Raise ZQ (not 4 the client)', 'Raise ZQ dont tell the client', 'Raise ZQ (they dont know)', 'Raise ZQ, shh'],
  ...['Raise ZQ, keep under wraps', 'Raise ZQ, leave this out', 'Raise ZQ (redact)', 'Raise ZQ, hide from the report'],
  ...[
    'Raise ZQ (client no)',
    'Raise ZQ nicht für Kunden',
    '内部/涨价 ZQ',
    '內部 漲價 ZQ',
    '涨价ZQ，别说',
    '漲價ZQ，先壓著',
  ],
  ...['涨价ZQ不要声张', '涨价ZQ，低调处理', '涨价ZQ，客户那边别说', '涨价ZQ咱们自己知道就行', '涨价ZQ，周报里别写'],
  ...['涨价ZQ不给客户看', '漲價ZQ，報告裡刪掉'],
  ...['Raise ZQ #客户/否', 'Raise ZQ #share/no', 'Raise ZQ #客户/暂不'],
];

/** Sentences that say among ourselves what the client must not learn, with more words behind: by whatever name it calls the client. */
const UNTOLD = [
  ...[
    'Don’t tell the client that ZQ slips',
    'Let’s not tell the client about ZQ yet',
    'We won’t tell our client why ZQ',
  ],
  ...[
    'Hide the ZQ price from the client until May',
    'Hide the 20% ZQ discount from the client',
    'Don’t mention Q3 ZQ prices to the client',
    'The client must not know that ZQ slips',
    'Tell Acme nothing of ZQ',
  ],
  ...[
    'The client is not aware of ZQ',
    'The customer doesn’t know about ZQ',
    'Don’t mention ZQ to the client on Friday',
  ],
  ...['Anna must never find out that ZQ slips', 'Fix ZQ before they notice', 'Keep the ZQ delay to ourselves'],
  ...['Pretend to the client that ZQ passed', 'If Anna asks, blame ZQ', 'Nobody at Acme knows about ZQ'],
  ...['Don’t tell Ms Schmidt about ZQ', 'Move ZQ without telling them', 'ZQ costs more, Anna unaware'],
  ...[
    '不向客户披露ZQ',
    '赶在客户发现之前补ZQ',
    '先別讓他們知道ZQ',
    '对外口径统一说ZQ延期',
    '客户目前不知道ZQ',
    '別跟對方說ZQ',
  ],
  ...['别让客户知道ZQ要涨价', '先不要告诉客户ZQ要涨价', '还没告诉甲方ZQ延期的原因', '避免客户知道ZQ的成本'],
  ...['別被業主發現ZQ是舊的', '瞒着客户把ZQ换掉', '不要告诉Anna，ZQ要涨价', '以免客户那边发现ZQ的问题'],
];

/** Marks as people abbreviate them, say them aside or take them back; `ZQ` is what they keep inside. */
const IN_SHORT = [
  ...['CONF: raise ZQ', 'Raise ZQ #conf', 'INTERN raise ZQ', 'Raise ZQ \\internal', '\\internal Raise ZQ'],
  ...['Raise ZQ (for the team)', 'For the team: raise ZQ', 'psst Raise ZQ', 'Raise ZQ shh'],
  ...['密：涨价ZQ', '涨价ZQ（密）', '涨价ZQ（不写报告）', '涨价ZQ，不写报告', '私下涨价ZQ', '我們先私下談ZQ'],
  ...['对外就说ZQ是供应商的问题', '對客戶統一說ZQ還在測'],
];
/** What takes back, or asks, whether it is for the client; without it, the tag would give it to them. */
const TAKEN_BACK = [
  ...['-#client', '!#client', 'not #client', 'not yet #client', '#client?', '(#client?)', '#client: no'],
  ...[
    '#client not yet',
    '#client not yet\n  they pay late',
    '#client (later)',
    '#client 待定',
    '暂不#客户',
    '#客户？',
    '非#客户',
  ],
];

/** Words after which a note is no longer for the client. */
const ENDS = [
  'Stop sharing here.',
  'End of client part',
  'Client part ends here',
  '以上给客户',
  '以上發給客戶',
  '客户看到这里为止',
];

/** Keys that say of a note that it is not for the client. */
const KEYS = [
  ...['client_visible: false', 'visible: false', 'published: false', 'share_with_client: no'],
  ...['shared: false', 'shared: no', 'for: us', 'for: our team', 'for: internal', '给: 我们'],
];

/** Fields of a task that say so. */
const FIELDS = ['[shared:: no]', '(shared:: false)', '[for:: us]', '(for: us)', '(for: the team)'];

/** What is struck out as a whole keeps inside what stands under it. */
const STRUCK = [
  '~~Old idea~~',
  '~~Old idea:~~',
  '<del>Old idea</del>',
  '**~~Old idea~~**',
  '~~旧方案~~',
  '[ ] ~~Old idea~~',
];

/** Leads by name to what stands under them, in a list or behind a paragraph. */
const NAMED_LEADS = [
  ...['Not for Acme:', 'Not for Acme', '**Not for Acme GmbH:**', 'Don’t tell Anna:', 'The following is not for Acme:'],
  ...['Acme must not know:', 'Hide from Acme:', '不给 Acme 看：', '**别跟Anna说**', '以下对 Acme 保密：'],
];

export const HABITS: Readonly<Record<string, Files>> = {
  ...each(BEHIND, 'a task with', (mark) => inMeeting(`- [ ] ${CANARY}${mark}`)),
  ...each(BEHIND, 'a sentence with', (mark) => inSection(`- ${CANARY}${mark}`)),
  ...each(BEFORE, 'a task with', (mark) => inMeeting(`- [ ] ${mark}${CANARY}`)),
  ...each(BEFORE, 'a sentence with', (mark) => inSection(`- ${mark}${CANARY}`)),
  ...each(RUN_TOGETHER, 'a task that says', (words) => inMeeting(`- [ ] ${words.replace('ZQ', CANARY)}`)),
  ...each(RUN_TOGETHER, 'a sentence that says', (words) => inSection(`- ${words.replace('ZQ', CANARY)}`)),
  ...each(RUN_TOGETHER, 'a summary that says', (words) => inMeeting(`## Summary\n\n${words.replace('ZQ', CANARY)}`)),
  ...each(UNTOLD, 'a task that says', (words) => inMeeting(`- [ ] ${words.replace('ZQ', CANARY)}`)),
  ...each(UNTOLD, 'a sentence that says', (words) => inSection(`- ${words.replace('ZQ', CANARY)}`)),
  ...each(IN_SHORT, 'a task that says', (words) => inMeeting(`- [ ] ${words.replace('ZQ', CANARY)}`)),
  ...each(IN_SHORT, 'a sentence that says', (words) => inSection(`- ${words.replace('ZQ', CANARY)}`)),
  ...each(TAKEN_BACK, 'a task with', (mark) => inMeeting(`- [ ] ${CANARY} ${mark}`)),
  ...each(TAKEN_BACK, 'a sentence with', (mark) => inSection(`- ${CANARY} ${mark}`)),
  ...each(TAKEN_BACK, 'in any note a task with', (mark) => ({
    'acme/webshop/m.md': meeting('', `- [ ] ${CANARY} ${mark}`),
  })),
  ...each(ENDS, 'a list after', (words) => inMeeting(`- [ ] Soon\n\n${words}\n\n- [ ] ${CANARY}`)),
  ...each(ENDS, 'an item after', (words) => inMeeting(`- [ ] Soon\n- ${words}\n- [ ] ${CANARY}`)),
  ...each(ENDS, 'a paragraph after', (words) => inSection(`Soon.\n\n${words}\n\n${CANARY}`)),
  ...each(SIGNS, 'a task with', (sign) => inMeeting(`- [ ] ${CANARY} ${sign}`)),
  ...each(SIGNS, 'a sentence with', (sign) => inSection(`- ${CANARY} ${sign}`)),
  ...each(KEYS, 'a note with', (key) => ({
    'acme/webshop/m.md': meeting(`visibility: client\n${key}\n`, `- [ ] ${CANARY}`),
  })),
  ...each(FIELDS, 'a task with', (field) => inMeeting(`- [ ] ${CANARY} ${field}`)),
  ...each(STRUCK, 'a task under', (words) => inMeeting(`- ${words}\n  - [ ] ${CANARY}`)),
  ...each(STRUCK, 'a sentence under', (words) => inSection(`- ${words}\n  - ${CANARY}`)),
  ...each(STRUCK, 'a task far under', (words) => inMeeting(`- ${words}\n  - Prices\n    - [ ] ${CANARY}`)),
  ...each(STRUCK.slice(0, -1), 'a list behind', (words) => inMeeting(`${words}\n\n- [ ] ${CANARY}`)),
  ...each(STRUCK.slice(0, -1), 'the heading', (words) => inMeeting(`## ${words}\n\n- [ ] ${CANARY}`)),
  ...each(NAMED_LEADS, 'a task under', (words) => inMeeting(`- ${words}\n  - [ ] ${CANARY}`)),
  ...each(NAMED_LEADS, 'a sentence under', (words) => inSection(`- ${words}\n  - ${CANARY}`)),
  ...each(NAMED_LEADS, 'a task far under', (words) => inMeeting(`- ${words}\n  - Prices\n    - [ ] ${CANARY}`)),
  ...each(NAMED_LEADS, 'a task after the item', (words) => inMeeting(`- Soon\n- ${words}\n- [ ] ${CANARY}`)),
  ...each(NAMED_LEADS, 'a list after the paragraph', (words) => inMeeting(`Soon.\n\n${words}\n\n- [ ] ${CANARY}`)),
  ...each(NAMED_LEADS, 'a paragraph after the paragraph', (words) => inSection(`Soon.\n\n${words}\n\n${CANARY}`)),
  ...each(NAMED_LEADS, 'a goal after the item', (words) => inMeeting(`## Goals\n\n- Agree\n- ${words}\n- ${CANARY}`)),
  ...each(['>>> internal', '>>>internal', '>>> 内部', '> Internal'], 'a list after', (lead) =>
    inMeeting(`${lead}\n\n- [ ] ${CANARY}\n\n>>>`),
  ),
  ...each(['>>> internal', '>>> 内部'], 'a paragraph after', (lead) => inSection(`${lead}\n\n${CANARY}\n\n>>>`)),
  ...each(HEADINGS, 'the heading', (heading) => inMeeting(`## ${heading}\n\n- [ ] ${CANARY}`)),
  ...each(HEADINGS.slice(0, -2), 'a remark that says', (remark) => inMeeting(`- [ ] ${CANARY} (${remark})`)),
  ...each(NAMED, 'the heading', (heading) => inMeeting(`## ${heading}\n\n- [ ] ${CANARY}`)),
  ...each(NAMED, 'a task with', (words) => inMeeting(`- [ ] ${CANARY} (${words})`)),
  ...each(NAMED, 'a sentence labelled', (words) => inSection(`- ${words}: ${CANARY}`)),
  ...each(NAMED, 'the title', (words) => ({ 'acme/webshop/m.md': titled(`${CANARY}, ${words}`, 'Nothing.') })),
  ...each(NAMED_ONCE, 'a task of a note titled', (words) => ({
    'acme/webshop/m.md': titled(`Prices, ${words}`, `- [ ] ${CANARY}`),
  })),
  ...each(NAMED_ONCE, 'a summary in a note titled', (words) => ({
    'acme/webshop/m.md': titled(`Prices, ${words}`, `## Summary\n\n${CANARY}`),
  })),
  ...each(NAMED_ONCE, 'a goal and somebody there of a note titled', (words) => ({
    'acme/webshop/m.md': titled(`Prices, ${words}`, '', `goals: [Say ${CANARY}]\nparticipants: [${CANARY}]\n`),
  })),
  ...each(NAMED_ONCE, 'somebody there, named as', (words) => inHead(`participants: [${CANARY} (${words})]\n`)),
  ...each(NAMED_ONCE, 'somebody in a list of people, named as', (words) => inPeople(`- ${CANARY} (${words})`)),
  ...each(NAMED_ONCE, 'somebody there, labelled', (words) => inPeople(`${words}: ${CANARY}`)),
  ...each(NAMED_ONCE, 'somebody there under', (words) => inPeople(`- ${words}:\n  - ${CANARY}`)),
  ...each(NAMED_ONCE, 'people under the heading', (words) =>
    inMeeting(`## ${words}\n\n### Participants\n\n- Karl ${CANARY}`),
  ),
  ...each(NAMED_ONCE, 'a task of somebody named as', (words) => inMeeting(`- [ ] ${CANARY} @{Li Wei (${words})}`)),
  ...each(NAMED_ONCE, 'a milestone', (words) => inProfile('name: Beta', `name: "${CANARY}, ${words}"`)),
  ...each(['Internal freeze', '内部封版', 'Keep Anna quiet until then'], 'a milestone named', (words) =>
    inProfile('name: Beta', `name: "${words}, ${CANARY}"`),
  ),
  ...each(['Keep Anna quiet until then', '先不让客户知道'], 'an agreed goal that says', (words) =>
    inProfile('Launch before Christmas', `"${words}: ${CANARY}"`),
  ),
  ...each(['hire freelancers, Anna unaware', '先补人，王总不知情'], 'a mitigation that says', (words) => ({
    'acme/client.md': CLIENT.replace('contacts: [', 'contacts: [{ name: 王芳 }, '),
    'acme/webshop/m.md': client(`## Risks\n\n- ${CANARY} [disclosed:: 2026-11-18] [mitigation:: ${words}]`),
  })),
  ...each(NAMED_ONCE, 'an agreed goal', (words) => inProfile('Launch before Christmas', `"${CANARY}, ${words}"`)),
  ...each(NAMED_ONCE, 'what is in the scope', (words) => inProfile('catalogue', `"${CANARY}, ${words}"`)),
  ...each(NAMED_ONCE, 'what is out of the scope', (words) => inProfile('in:', `out: ["${CANARY}, ${words}"], in:`)),
  ...each(NAMED_ONCE, 'a summary under the heading', (words) => inMeeting(`## ${words}\n\n### Summary\n\n- ${CANARY}`)),
  ...each(NAMED_ONCE, 'a goal under the heading', (words) => inMeeting(`## ${words}\n\n### Goals\n\n- ${CANARY}`)),
  ...each(INLINE, 'a task with', (words) => inMeeting(`- [ ] Publish it ${words}`)),
  ...each(INLINE, 'a sentence with', (words) => inSection(`- Publish it ${words}`)),
  ...each(['internal', '机密', 'Confidential:'], 'a goal and somebody there in a list of which one item is', (mark) =>
    inHead(`goals: [Say ${CANARY}, "${mark}"]\nparticipants: [Karl ${CANARY}, Li Wei, "${mark}"]\n`),
  ),
  ...each(['internal', 'confidential', '机密'], 'somebody there in a line of which one name is', (mark) =>
    inMeeting(`Attendees: Li Wei, Karl ${CANARY}, ${mark}`),
  ),
  ...each(['# internal, don’t share', '# 內部'], 'a goal and somebody there with the comment of YAML', (comment) =>
    inHead(`goals:\n  - Agree\n  - Say ${CANARY} ${comment}\nparticipants:\n  - Anna\n  - Karl ${CANARY} ${comment}\n`),
  ),
  ...each(['# internal:', '# 以下内部'], 'a goal and somebody there below the comment of YAML', (comment) =>
    inHead(`goals:\n  - Agree\n  ${comment}\n  - Say ${CANARY}\nparticipants:\n  - Karl ${CANARY}\n`),
  ),
  ...each(
    ['visibility: client # not yet, internal for now', '# 仅内部\nvisibility: client'],
    'a note with',
    (head) => ({
      'acme/webshop/m.md': meeting(`${head}\n`, `- [ ] ${CANARY}`),
    }),
  ),
  ...each(['# internal', '# 内部，先不说'], 'what was agreed, with the comment of YAML', (comment) =>
    agreed(
      [
        `  goals: [Launch, Win ${CANARY}] ${comment}`,
        `  scope:\n    in: ${comment}\n      - shop ${CANARY}\n    out:\n      - app\n      - site ${CANARY} ${comment}`,
        `  time:\n    milestones:\n      - name: Beta ${CANARY} ${comment}\n        due: 2026-11-15`,
        `      - name: Gamma ${CANARY}\n        due: 2026-11-15 ${comment}\n`,
      ].join('\n'),
    ),
  ),
  ...each(['# internal', '# 内部，先不说'], 'what was agreed below the comment of YAML', (comment) =>
    agreed(`  ${comment}\n  goals: [Win ${CANARY}]\n`),
  ),
  ...each(['# internal', '# 内部'], 'a goal and somebody there under a key with the comment of YAML', (comment) =>
    inHead(`goals: ${comment}\n  - Say ${CANARY}\nparticipants: ${comment}\n  - Karl ${CANARY}\n`),
  ),
  'the goal of a meeting by the client’s name': {
    'acme/webshop/m.md': meeting(`visibility: client\ngoals: ["${CANARY}, not for Acme"]\n`, ''),
  },
  'a milestone behind a Chinese dash': inProfile('name: Beta', `name: "${CANARY}——内部"`),
  'a list under a heading by name': { 'acme/webshop/m.md': client(`## Summary\n\n### Not for Acme\n\n- ${CANARY}`) },
};

/** What sounds like these and says nothing of the kind. */
export const INNOCENT: readonly string[] = [
  'Publish it for Acme',
  'Publish it (for: us and Acme)',
  'Publish it, shared: no printer yet',
  'Publish it, ~~Friday~~ Monday',
  'Publish it without Acme’s old prices',
  'Publish it, Acme does not know the colour yet',
  'Publish it and tell Anna',
  'Publish it (not for mobile)',
  'Publish it with `{{first_name}}` and `=SUM(A1)`',
  'Publish it with std::vector at 10::00',
  'Publish it [@home](https://x.example)',
  'Publish it at $5 and $6',
  'Publish it, the shop’s hidden menu too',
  'Publish it for personal accounts',
  'Publish it: customers can’t see prices',
  'Publish it: not public yet in the shop',
  'Publish it quietly',
  'Publish it, 客户只给我们三天时间',
  'Publish it 不给客户造成损失',
  'Publish it，客户不知道密码怎么改',
  'Publish it 小范围试运行',
  'Publish it with List<Item>s',
  'Publish it with the || operator',
  'Publish it: customers don’t see the button yet',
  'Publish it, do not copy the old texts',
  'Publish it and tell the client not to worry',
  'Publish it with the fields name, key, secret',
  'Publish it with the contract, NDA',
  'Publish it - the private key stays where it is',
  'Publish it: the contract is confidential until May',
  'Publish it - restricted menus come later',
  'Publish it 并更新内部链接',
  'Publish it 内部链接也要更新',
  'Publish it，保密协议已签',
  'Publish it 保密协议',
  'Publish it，先不说明价格',
  'Publish it! 内部链接也更新',
  'Publish it: the buttons show, hide',
  'Publish it: nobody must repeat the form',
  'Publish it with the minutes of the last meeting',
  'Publish it, 客户需要知道密码',
  'Publish it, 甲方看过价格',
  'Publish it 并发到客户群',
  'Publish it, 不用写周报',
  'Publish it, 进报告页面',
  'Publish it 业主端首页',
  'Publish it，发版前删除旧数据',
  'Publish it，开发之前删除旧库',
  'Publish it，上线前去掉测试按钮',
  'Publish it, if the client asks for more we add a page',
  'Publish it once Acme has signed',
  'Publish it, the customers who left last year too',
  'Publish it for the team page',
  'Publish it and continue without Anna',
  'Publish it，「内部系统」改名为「团队」',
  'Publish it 之后客户问起再补文档',
  'Publish it，用户离开后清空购物车',
  'Publish it，统一对外口径',
  'Publish it，不要发送重复邮件',
  'Publish it，闭门会议室预订页',
  'Publish it，客戶走訪之後更新',
  'Publish it，待删的旧页面列表',
  'Publish it，发送前请检查附件',
  'Publish it and remove the old texts before the launch',
  'Internal review of “Publish it” on Tuesday',
  'Confidential data on “Publish it” is encrypted',
  'Publish it and fix the INTERNAL SERVER ERROR',
  'Publish it with INTERNAL_KEY and x.PRIVATE',
  'Publish it, the page that we do not share',
  'Publish it, invoices not sent',
  'Publish it: mails must not be sent twice',
  'Publish it for external/internal',
  'Publish it，区分外部/内部',
  'Publish it with the modes public, internal, custom',
  'Publish it, rename `internal` to `team`',
  'Publish it, sign the contract, NDA',
  'Publish it (conf. call)',
  'Publish it with main(conf)',
  'Publish it #client-portal',
  'Publish it for client-no 42',
  'Publish it and stop sharing two logins',
  'Publish it and never share logins',
  'Publish it, Acme was not asked',
  'Publish it, mails are not sent to Anna',
  'Publish it，以上给客户带来便利',
  'Publish it, do not share-button yet',
  'Publish it，客户那边不提供接口',
  'Publish it，内部/外部链接一起更新',
  'Publish it, leave this out of the cart',
  'Publish it (client no 42)',
  'Publish it, the client did not send the texts',
  'Publish it, not for client-side caching',
  'Publish it, do not send customers two mails',
  'Publish it, the client does not know the colour yet',
  'Publish it, and the client will tell us by Friday',
  'Publish it, 别忘了告诉客户新日期',
  'Publish it, 以免客户等待',
  'Publish it, 让客户看到进度',
  'Publish it, 客户不需要培训',
  '#client No change to “Publish it”',
  'Is it ready to publish? Publish it #client',
  'Publish it, 禁止用户私下交易',
  'Publish it from C:\\internal\\x',
  'Publish it with nginx conf: max=3',
  'Publish it, 密码页',
  'Publish it, 先对外说明价格',
  'Publish it before Anna tests it',
  'Publish it; never change it without telling the client',
  'Publish it, and the client doesn’t need to know SQL',
  'Publish it before they log in',
  'Publish it，赶在客户验收之前',
  'Publish it，不通知停机的情况下升级',
  'Publish it，别忘了通知王总',
];
