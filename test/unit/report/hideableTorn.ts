import type { Files } from '../../support/clientOutputs';
import { CANARY, client, meeting } from './hideableNotes';

/** Lines that head what follows for whoever wrote them, and stand inside something else for Markdown: what keeps that inside keeps them, too. */
const FOR_THE_CLIENT = [
  `- Pricing\nDecisions:\n  - ${CANARY} we lower the price\n  - #internal\n`,
  `- Pricing\n**Next steps**\n  - Sam to send ${CANARY}\n  - #internal\n`,
  `- Pricing\nGoals:\n  - Raise ${CANARY} margin\n  - #internal\n`,
  `- 报价\n决议：\n  - ${CANARY} 降价\n  - #内部\n`,
  `- Pricing\n**Next steps**\n  - [ ] Sam: send ${CANARY}\n  - # Internal\n  - x\n`,
  `- Pricing (NDA)\n**Next steps**\n  - [ ] Sam: send ${CANARY}\n`,
  `- us only:\n  - y\n**Next steps**\n  - [ ] Sam: ${CANARY}\n`,
  `敏感\n\n1. Agenda\nTalk was had.\n2. Decisions made\n- Launch ${CANARY}\n`,
  `NDA:\n\n1. Agenda\nTalk was had.\n2. Decisions made\n- Launch ${CANARY}\n`,
  `> restricted\n\n1. Agenda\nTalk was had.\n2. Decisions made\n- Launch ${CANARY}\n`,
  `<!-- us only -->\n\n1. Agenda\nTalk was had.\n2. Decisions made\n- Launch ${CANARY}\n`,
  `- restricted\n\n1. Agenda\nTalk was had.\n2. Decisions made\n- Launch ${CANARY}\n`,
  `**Team notes**\n\n1. Agenda\nTalk was had.\n2. Decisions made\n- Launch ${CANARY}\n`,
  `###### Team notes\n\n1. Agenda\nTalk was had.\n2. Decisions made\n- Launch ${CANARY}\n`,
  `Not for Acme:\n\n1. Agenda\nTalk was had.\n2. Decisions made\n- Launch ${CANARY}\n`,
  `敏感\n\n1. Goals\nRaise the ${CANARY} margin\n2. Actions\nSam will go.\n`,
  `1. Team notes\nTalk was had.\n2. Decisions\nx\n   - ${CANARY}\n3. Actions\nSam will go.\n`,
  `1. Talk\nAnna spoke.\n   - [ ] Sam: send ${CANARY}\n   - #sensitive\n2. Decisions\nLine.\n3. Actions\nLine.\n`,
  `## Not for Acme\n\n第2次周会\n\n- [ ] Sam: send ${CANARY}\n`,
  `## Not for Acme\n\n### a\n第二次会议记录：\n- [ ] Sam: send ${CANARY}\n`,
  `### 别给 Acme 看\n\n##Plan\n\n- [ ] Sam: send ${CANARY}\n`,
  `王伟：\n明天计划：\n写报价单 ‹!--\n${CANARY}秘密\n-->\n`,
  `王伟：\n明天计划：\n写报价单 <!-- ${CANARY}\n改${CANARY}页面 -->\n`,
  `☐ Sam do it <!-- old\n☐ Sam send ${CANARY} -->\n`,
  `王伟：\n~~明天计划：\n写${CANARY}报价单~~\n`,
  `王伟：\n别给 Acme 看\n明天计划：\n写${CANARY}报价单\n`,
  `not for Acme\n☐ Sam send ${CANARY}\n`,
  `Sam:\nNext steps:\nSend the ${CANARY}\nnot for Acme\n`,
  `- Motion to hire ${CANARY}\n  - Carried (internal)\n`,
  `- Motion to hire ${CANARY}\n  - Carried\n  - not for Acme\n`,
  `- Motion to hire ${CANARY}\n  - Carried\n  - (us only)\n`,
  `- Motion to hire ${CANARY}\n  - Carried\n  - Internal: they must not hear\n`,
  `Motion to hire ${CANARY}\n\n- Carried, internal\n`,
  `##INTERNAL\n- [ ] ${CANARY}\n### Next steps\n- [ ] Sam: send ${CANARY}\n`,
  `##internal\n\n### Next steps\n- [ ] Sam: send ${CANARY}\n`,
  `##PRIVATE\n### Plan\n- [ ] Sam: send ${CANARY}\n`,
  `#1.内部\n## 计划\n\n- [ ] Sam: send ${CANARY}\n`,
  `- talk about it\n##Internal\n- [ ] Sam: send ${CANARY}\n`,
  `talk about it\n##INTERNAL\n- [ ] ${CANARY}\n`,
  `talk\n##Team notes\n- [ ] Sam: send ${CANARY}\n`,
  `- talk\n一、内部\n- [ ] ${CANARY}\n`,
  `- talk\n内部备注：\n- [ ] ${CANARY}\n`,
  `- Not for Acme:\n**Next steps**\n- [ ] Sam: send ${CANARY}\n`,
  `**Team notes**\n\n**ACTION: Sam to send the ${CANARY} list**\n`,
  `**ACTION: Sam to send the ${CANARY} list**\nnot for Acme\n`,
  `**DECISION: we lower the ${CANARY} price**\n\n#internal\n`,
  `Action for Sam: send the ${CANARY} list\n#sensitive\n`,
];
/** What only reads like a heading opens no part for the client. */
const UNMARKED = [
  `##For the client\n- [ ] Sam: ok\n\n##what we think\n- [ ] Sam: send ${CANARY}\n`,
  `- x\n**For the client**\n- [ ] Sam: ok\n\nOur thoughts:\n\n- [ ] Sam: send ${CANARY}\n`,
  `1. Agenda\n2. For the client\n   - [ ] Sam: ${CANARY}\n3. Actions\nx\n`,
];

export const TORN: Readonly<Record<string, Files>> = Object.fromEntries([
  ...FOR_THE_CLIENT.map((body) => [body, { 'acme/webshop/m.md': client(body) }] as const),
  ...UNMARKED.map((body) => [body, { 'acme/webshop/m.md': meeting('', body) }] as const),
]);
