import type { NoteStyle } from './noteStyles';

/** Notes in English that deal out work: in stand-ups, under who will do it, in lines below a task's heading. */
export const MINUTES_EN_DEALT: readonly NoteStyle[] = [
  {
    what: 'the table of a stand-up: what each will do, not what they did, nor where they are',
    note: '# Stand-up 2026-11-20\n\n| Team member | Done | Will do | Blockers |\n|---|---|---|---|\n| Dylan | The query | testing the map | waiting for Tom |\n| Dana | – | Finish the report | - |\n| Lee | The logo | OOO | |\n\n| Who | Yesterday | Today |\n|---|---|---|\n| Dana | - | Add the guard |\n| Lee | the map | absent |\n\n| Developer | What did you do last week? | What will you do this week? |\n|---|---|---|\n| Lee | Draw the page | The page |\n',
    actions: ['testing the map · Dylan', 'Finish the report · Dana', 'Add the guard · Dana', 'The page · Lee'],
    promises: [],
  },
  {
    what: 'tables with days and figures that look ahead, and with what was done alone: none is a stand-up',
    note: '# Sync 2026-11-20\n\n| Name | Last visit | Next visit |\n|---|---|---|\n| Anna | May | June |\n\n| Name | Completed | Planned hours |\n|---|---|---|\n| Anna | five | eight |\n\n| Name | Completed | Planned |\n|---|---|---|\n| Anna | 5 | 8 |\n\n| Name | Done | Blockers |\n|---|---|---|\n| Anna | The page | None |\n\n| To do | Doing | Done |\n|---|---|---|\n| The page | The map | The logo |\n',
    actions: [],
    promises: [],
  },
  {
    what: 'a decision in a line of its own, and what somebody feels about it in the next; a condition, and a sentence broken at the margin, go on',
    note: '# Sync 2026-11-20\n\nMaria went through the list.\n→ Decision: the app comes later.\nMaria worries that it slips again.\n\nDecision: we launch in May.\nThis holds only if the tests pass.\n\nDecision: the app comes later, and the pages are in both languages from\nthe first day on.\n',
    decisions: [
      'the app comes later.',
      'we launch in May. This holds only if the tests pass.',
      'the app comes later, and the pages are in both languages from the first day on.',
    ],
  },
  {
    what: 'titles in bold over what is to be done; a title that is a task itself, or a decision, has more of it below',
    note: '# Sync 2026-11-20\n\n## Decisions\n\n1. **Postpone launch**\n   - Legal has to sign off first\n   - The tests are late\n\n## Actions\n\n1. **Web shop**\n   - Finish the header\n   - Mend the search\n2. **Send the offer**\n   - Check the prices first\n   - Add the discount\n',
    decisions: ['Postpone launch'],
    actions: ['Finish the header', 'Mend the search', 'Send the offer'],
  },
  {
    what: 'lists under who will do what is in them, and titles that say whose the tasks are',
    note: '# Sync 2026-11-20\n\nAttendees: Ada Roe, Bo Lind, Cy Moss\n\nTom will:\n- send the draft\n\nBo and Cy need to:\n- test it\n\nThe app will:\n- send mails\n\n- Ada to:\n  - ask Max\n\n## Tasks for Bo\n- call the venue\n\n**To do (Cy)**\n- check the lights\n\n## Tasks for May\n- print the map\n\n## Ada and Max’s idea\n- a longer break\n',
    actions: [
      'send the draft · Tom',
      'test it · Bo, Cy',
      'ask Max · Ada',
      'call the venue · Bo',
      'check the lights · Cy',
      'print the map',
    ],
    promises: [],
  },
  {
    what: 'tasks as headings, with lines below that say who has them and by when; a topic that only speaks of somebody',
    note: '# Minutes 2026-11-20\n\n## Action items\n\n### 1. Review the offers\nResponsible: Felix Ode\nDeadline: 2026-12-04\n\nIt has to be quick.\n\n### 2. Book the hall\n**Owner:** Nora\n\n### The bar\nOwner said: it is late.\n\n- Call the bank\n',
    actions: ['Review the offers · Felix Ode · 2026-12-04', 'Book the hall · Nora', 'Call the bank'],
  },
  {
    what: 'items below a task that end in a handle: an order is a task of its own, thanks are none',
    note: '# Sync 2026-11-20\n\n## Tasks\n\n- From the manual\n    1) (Alignment) Run `align.py` with the flags (@pilar)\n        - Input: files\n    2) more (see above)\n- The page\n    - thanks for the draft (@pilar)\n',
    actions: ['From the manual', '(Alignment) Run align.py with the flags · pilar', 'The page'],
  },
  {
    what: 'what came of each point: what was decided beside what is to be done, if somebody has it',
    note: '# Minutes 2026-11-20\n\nAttendees: Ada Roe, Bo Lind\n\n| Topic | Notes | Decision | Action | Owner | Due |\n|---|---|---|---|---|---|\n| Hall | small | take it | book it | Ada | 2026-12-01 |\n| Food | too dear | TBD | ask again | | |\n\n| Agenda item | Notes | Follow-up |\n|---|---|---|\n| Bar | open | Bo: pay the bill |\n| Map | done | nothing |\n',
    actions: ['book it · Ada · 2026-12-01', 'pay the bill · Bo'],
    decisions: ['take it'],
    promises: [],
  },
  {
    what: 'tables of tasks whose heads say when, and the label of an action behind a name',
    note: '# Sync 2026-11-20\n\n## Actions\n\n| Name | Contribution |\n|---|---|\n| Ada | Draw the map |\n\n| Role | Person | To-do before Friday |\n|---|---|---|\n| Lead | Ada | Test it |\n\n## Notes\n\n- **Bo Lind**: Action: call the venue\n- **Bo Lind**: Actions of others\n\n## This week’s plan\n\n- Draw the page\n',
    actions: ['Draw the map · Ada', 'Test it · Ada', 'call the venue · Bo Lind', 'Draw the page'],
  },
  {
    what: 'tasks marked by letters, and initials that are none',
    note: '# Minutes 2026-11-20\n\n## Actions\na. Bo to draw the map\nb. Cy to order the cake\n\n## Notes\n\nWe met e.g. Anna.\nA. Smith was away.\n',
    actions: ['draw the map · Bo', 'order the cake · Cy'],
  },
  {
    what: 'lines that head what somebody has to do, labels with a dash or a number, and a name behind a label, which says who and not what',
    note: '# Sync 2026-11-20\n\nAttendees: Ada Roe, Bo Lind\n\n## Actions\n\n* Forwarded from the previous meeting:\n  * (All) Be on time\n  * (Bo) Send the list\n* The fair:\n  - Ada to book the hall\n  - Bo to print the flyers\n* Prepare the lunch:\n  - soup\n  - bread\n* (Ada) Share the draft\n\n## Notes\n\nActions: Bo\n\n- Action: Ada\n- Action item - Find a sponsor\n- Action #2 (all): read the draft\n- Decision - weekly calls\n\nIt was agreed that the board should:\n- invite the press,\n- print a map.\n',
    actions: [
      'Be on time · All',
      'Send the list · Bo',
      'book the hall · Ada',
      'print the flyers · Bo',
      'Prepare the lunch:',
      'Share the draft · Ada',
      'Find a sponsor',
      'read the draft · all',
    ],
    decisions: ['weekly calls', 'invite the press,', 'print a map.'],
    promises: [],
  },
];
