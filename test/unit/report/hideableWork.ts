import type { Files } from '../../support/clientOutputs';
import { CANARY, client } from './hideableNotes';

/** Stand-ups, whose rows are tasks by what their heads say of the time. */
const STAND_UPS = [
  '| Name | Done | Will do (internal) |\n|---|---|---|\n| Sam | x | send ZQ |\n',
  '| Name | Done | Internal: will do |\n|---|---|---|\n| Sam | x | send ZQ |\n',
  '| Name | Yesterday | Today |\n|---|---|---|\n| Sam | x | send ZQ (not for Acme) |\n',
  '| Name | Yesterday | Today |\n|---|---|---|\n| Sam | internal | send ZQ |\n',
  '| Name | Yesterday | Today |\n|---|---|---|\n| Internal | | |\n| Sam | x | send ZQ |\n',
  '| Name | Yesterday | Today | Internal? |\n|---|---|---|---|\n| Sam | x | send ZQ | yes |\n',
  '| Name | Yesterday | Today | Blockers |\n|---|---|---|---|\n| Sam | x | y | ZQ |\n',
  '| Name (internal) | Yesterday | Today |\n|---|---|---|\n| ZQ Roe | x | y |\n',
  'Internal:\n\n| Name | Yesterday | Today |\n|---|---|---|\n| Sam | x | send ZQ |\n',
  '| Name | ~~Today~~ | Blockers |\n|---|---|---|\n| Sam | ~~send ZQ~~ | y |\n',
];

/** Tables that may be a programme, what somebody tells of their day, or who stands for a decision: nobody is asked for what stands there. */
const MAYBE_DUTIES = [
  '| Name | Yesterday | Today |\n|---|---|---|\n| Anna | x | send ZQ |\n',
  '| 内容 | 人 | 时间 |\n|---|---|---|\n| 演示ZQ | Anna | 10:00 |\n',
  '## 决议\n\n| 内容 | 负责人 | 完成时间 |\n|---|---|---|\n| 采用ZQ | Anna | 2026-11-20 |\n',
];

/** Lists under a line that says who will do what is in them. */
const DUTIES = [
  'Sam will:\n- send ZQ\n',
  '- Sam will:\n  - send ZQ\n',
  '- Sam will:\n  - [ ] send ZQ\n  - #internal\n',
  'Internal\n\nSam will:\n- [ ] send ZQ\n',
  '## Internal\n\n**Tasks for Sam**\n- send ZQ\n',
];

/** Tasks as headings, with lines below that say who has them. */
const CARDS = [
  '## Actions\n\n### Book the hall\nOwner: ZQ Roe (internal)\n',
  '## Actions\n\n### Book the hall\nInternal:\nOwner: ZQ Roe\n',
  '## Actions\n\n### Send ZQ\nOwner: Sam\nnot for Acme\n',
  '## Actions\n\n### Send ZQ\nOwner: Sam\n\n#internal\n',
  '## Actions\n\n### Internal\nOwner: ZQ Roe\n',
  '## Actions\n\n### Book the hall\n~~Owner: ZQ Roe~~\n',
  '## Actions\n\n### Book the hall\n<!-- Owner: ZQ Roe -->\nOwner: Sam\n',
  '## Actions\n\n### Book the hall\nOwner: Sam <!--\nDue: ZQ\n-->\n',
];

/** What came of each point, in tables. */
const OUTCOMES = [
  '| Topic | Decision | Action |\n|---|---|---|\n| Hall | x | Sam: send ZQ (internal) |\n',
  '| Topic | Decision | Action (internal) |\n|---|---|---|\n| Hall | x | Sam: send ZQ |\n',
  '| Topic | Internal decision | Action |\n|---|---|---|\n| Hall | x | Sam: send ZQ |\n',
  '| Topic | Internal notes | Follow-up |\n|---|---|---|\n| Hall | x | Sam: send ZQ |\n',
  '| Topic | Decision | Action |\n|---|---|---|\n| Internal | | |\n| Hall | x | Sam: send ZQ |\n',
  '| Topic | Notes | Follow-up | For client? |\n|---|---|---|---|\n| Hall | x | Sam: send ZQ | no |\n',
  '| Topic | Notes | Follow-up |\n|---|---|---|\n| Hall | not for Acme | Sam: send ZQ |\n',
  '| Topic | Notes | Follow-up |\n|---|---|---|\n| Hall | x | Sam: send ZQ |\n',
  '## Agenda\n\n| Topic | Notes | Action |\n|---|---|---|\n| Hall | #internal | Sam: send ZQ |\n',
];

/** Lines that letters mark as items. */
const LETTERED = [
  '## Actions\na. Internal:\nb. Sam to send ZQ\n',
  '## Actions\na. Internal\nb. Sam to send ZQ\n',
  '## Actions\na. Sam to send ZQ (internal)\nb. Sam to call\n',
  '## Actions\na. Not for Acme:\nb. Sam to send ZQ\n',
  'Internal:\na. Sam to send ZQ\n\nActions:\na. Sam to call\n',
];

/** What is kept inside among lines and rows that deal out work. */
export const WORK: Readonly<Record<string, Files>> = Object.fromEntries(
  [...STAND_UPS, ...MAYBE_DUTIES, ...DUTIES, ...CARDS, ...OUTCOMES, ...LETTERED].map(
    (body) => [body, { 'acme/webshop/m.md': client(body.replaceAll('ZQ', CANARY)) }] as const,
  ),
);
