import type { NoteStyle } from './noteStyles';

/** Minutes in English of committees, boards and their working groups. */
export const MINUTES_EN_FORMAL: readonly NoteStyle[] = [
  {
    what: 'parts by numbers that make no list, a register of who came with their letters, and a table of actions at the end',
    note: '# Board\n\nMinutes – 20 November 2026\n\n0\\. Attendance\n\n- Anna Li (AL), Acme, Finance\n- Tom Ray (TR), Acme, Print shop\n- Jo Ode (JO), Globex\n\n1\\. Who cleans the hall – and when?\n\n- Anna raised that the rules are silent. It was agreed\n  this should be the last to leave.\n\n2\\. Open points\n\nIt was agreed that the minutes should be open to all.\n\nActions:\n\n| No. | Sec. | Detail | Resp. |\n|---|---|---|---|\n| 1.1 | 1 | Write the rule down | AL |\n| 1.2 | 2 | Put the minutes online | TR |\n\nNext meeting: in May\n\nAL: the fair is in Bonn in autumn\n',
    people: ['Anna Li', 'Tom Ray', 'Jo Ode'],
    actions: ['Write the rule down · AL', 'Put the minutes online · TR'],
    decisions: [
      'Anna raised that the rules are silent. It was agreed this should be the last to leave.',
      'It was agreed that the minutes should be open to all.',
    ],
  },
  {
    what: 'lines with numbers that make no list under actions, and sentences that only begin so: no parts',
    note: '# Board 2026-11-20\n\n## Actions\n\n1\\. Anna to call the bank\n\n2\\. Tom to print the list\n\n## Notes\n\n1984\\. It was a cold year.\n\nAll the same.\n',
    actions: ['call the bank · Anna', 'print the list · Tom'],
  },
  {
    what: 'who may vote and was there, who was not, and who came besides',
    note: '# Board 2026-11-20\n\n**Voting member rollcall:**\n\n- Anna Li, Acme (Gold)\n- Tom Ray, Globex (Gold)\n- Jo Ode (Print shop)\n\n**Not in Attendance**\n- Ed Ott, Initech (Gold)\n\n**Quorum achieved.**\n\n**Other Attendees**\n\n- Sam Roe\n\n**Agenda**\n\nExtracted from the issues that bear the label of the board.\n\n- The fair\n- The list\n\n**The list-**\nMr. Ray motioned to drop it, Mr. Ode seconded the motion and all were in favor.\n',
    people: ['Anna Li', 'Tom Ray', 'Jo Ode', 'Sam Roe'],
    goals: ['The fair', 'The list'],
    decisions: ['Mr. Ray motioned to drop it, Mr. Ode seconded the motion and all were in favor.'],
  },
  {
    what: 'a table of tasks that numbers its items, and days with a full stop in them, by the day of the week where one stands beside',
    note: '# Sync 2026-11-20\n\n## Action items\n\n| Item | Action Description | Assignee(s) | Due Date |\n|---|---|---|---|\n| 1 | Call the bank | Anna | 11.27 4.00pm |\n| 2 | Print the list | Tom | 12.4 (Friday) |\n| 3 | Hang the map | Tom | 4.12 (Friday) |\n\n| Item | In full | Who |\n|---|---|---|\n| 1. | Mend the tap | Anna |\n\n| Task | Who | Hours |\n|---|---|---|\n| 7 | Anna | 5 |\n',
    actions: [
      'Call the bank · Anna · 2026-11-27',
      'Print the list · Tom · 2026-12-04',
      'Hang the map · Tom · 2026-12-04',
      'Mend the tap · Anna',
      '7 · Anna',
    ],
  },
  {
    what: 'what a mail after the meeting confirms, and tasks under bold titles with whoever has them in brackets',
    note: '# Sync 2026-11-20\n\nAttendees: Anna Li, Tom Ray\n\n**Key Decisions Confirmed:**\n- The fair comes first\n- Budget: 5 pounds\n\n**Next steps:**\n1. **Steering Committee** - Names by Monday (Anna)\n2. **Project team** - print the list\n3. Kylo - print the map (large)\n',
    actions: [
      'Steering Committee - Names · Anna · 2026-11-23',
      'print the list · Project team',
      'print the map (large) · Kylo',
    ],
    decisions: ['The fair comes first', 'Budget: 5 pounds'],
  },
  {
    what: 'what was to be done since the last time, gone through in a list or under a heading: no tasks and no promises but new ones',
    note: '# Sync 2026-11-20\n\nAttendees: Anna Li, Tom Ray\n\n## Agenda / Notes\n\n- Action items from last month\n  - Anna: Update the list\n    - Not done, unlikely that Anna can do this before July\n  - Tom: Post the letter\n    - Done\n- The fair\n  - Tom will book the stand\n\n## Tasks from the previous sprint\n\n- Anna: Hang the map\n- Tom will mend the tap next week\n\n## Tasks for the next sprint\n\n- Tom: Print the menu\n',
    actions: ['Print the menu · Tom'],
    promises: ['Tom', 'Tom'],
  },
  {
    what: 'the day of what is to be done, and of a thing that it speaks of; an order with a colon that is nobody',
    note: '# Sync 2026-11-20\n\n## Actions\n\n- The team should choose what is shown in the call, which is due on 21 December. This should be done during the **4 December** team meeting.\n- Print the list, which is due on 1 December, by 27 November\n- Finish the draft, which is due on 1 December\n- Find a name. Should be completed by 4 December\n- Announce: “Please mind the step.”\n- Mark: call the bank\n',
    actions: [
      'The team should choose what is shown in the call, which is due on 21 December. This should be done during the 4 December team meeting. · team · 2026-12-04',
      'Print the list, which is due on 1 December · 2026-11-27',
      'Finish the draft · 2026-12-01',
      'Find a name. · 2026-12-04',
      'Announce: “Please mind the step.”',
      'call the bank · Mark',
    ],
  },
];
