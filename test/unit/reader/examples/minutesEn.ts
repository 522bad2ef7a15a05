import type { NoteStyle } from './noteStyles';

/** Minutes in English as people keep them who never heard of a reader. */
export const MINUTES_EN: readonly NoteStyle[] = [
  {
    what: 'a topic, and behind it who has it; whom one item of a list shows to be people others may be told by',
    note: '# Sync 2026-11-20\n\nAttendees: Anna Li, Tom Ray\n\n## Actions\n\n- Battle - Anna and Tom\n- Game menu- Anna\n- Map screen: Kylo\n- Tidy up - pictures and all - Tom\n- Slides -> everyone\n- Undecided: book a room\n- Tom: the press\n',
    actions: [
      'Battle · Anna, Tom',
      'Game menu · Anna',
      'Map screen · Kylo',
      'Tidy up - pictures and all · Tom',
      'Slides · everyone',
      'Undecided: book a room',
      'the press · Tom',
    ],
  },
  {
    what: 'what follows a dash, where nothing shows it to be a name',
    note: '# Sync 2026-11-20\n\n## Actions\n\n- Add pictures - Landing page\n- Fix the map - Header first\n',
    actions: ['Add pictures - Landing page', 'Fix the map - Header first'],
  },
  {
    what: 'rows behind a blank line under the head of their table',
    note: '# Sync 2026-11-20\n\nAttendees: Anna Li, Tom Ray\n\n## Action items\n\n| Item | Who | Due |\n|---|---|---|\n\n| Call the bank | Anna | 27 November 2026 |\n| Print the list | Tom | Week 5 |\n',
    actions: ['Call the bank · Anna · 2026-11-27', 'Print the list · Tom'],
  },
  {
    what: 'rows without a head, and a sentence between upright lines',
    note: '# Sync 2026-11-20\n\nAttendees: Anna Li, Tom Ray\n\n## Action items\n\n| Anna | Call the bank | 2026-11-27 | In progress |\n| Tom | Print the list | 2026-11-28 | Done |\n\n## Notes\n\n| Tea | was served |\n| Cake | was not |\n',
    actions: ['Call the bank · Anna · 2026-11-27', 'Print the list · Tom · 2026-11-28'],
  },
  {
    what: 'rows parted by tabs under their heads, and a list of prices that is so, too',
    note: '# Sync 2026-11-20\n\nAction\tOwner\tDue\nCall the bank\tAnna\t2026-11-27\nPrint the list\tTom\t2026-11-28\n\nTea\tmilk\t2 pounds\nCake\tlemon\t3 pounds\n',
    actions: ['Call the bank · Anna · 2026-11-27', 'Print the list · Tom · 2026-11-28'],
  },
  {
    what: 'items with a mark and a tab before them, which are no rows',
    note: '# Sync 2026-11-20\n\nAction Items\n\n•\tCall the bank – Anna Li\n•\tPrint the list – Tom Ray\n•\tDraft the plan – Sam Roe\n',
    actions: ['Call the bank · Anna Li', 'Print the list · Tom Ray', 'Draft the plan · Sam Roe'],
  },
  {
    what: 'a column of people the note knows under a head that says nothing of it, and one of places',
    note: '# Sync 2026-11-20\n\nAttendees: Anna Li, Tom Ray\n\n## Action items\n\n| Which member | What |\n|---|---|\n| Anna | Call the bank |\n| Tom | Print the list |\n\n| Where | What |\n|---|---|\n| Kitchen | Mend the tap |\n| Hall | Hang the map |\n',
    actions: ['Call the bank · Anna', 'Print the list · Tom', 'Mend the tap', 'Hang the map'],
  },
  ...['Recipient', 'Send to', 'For', 'Contact', 'Informed', 'Consulted', 'Approver', 'Reviewed by', 'Client member'].map(
    (head): NoteStyle => ({
      what: `people under “${head}”, to whom a task goes`,
      note: `# Sync 2026-11-20\n\nAttendees: Anna Li, Tom Ray\n\n## Actions\n\n| Task | ${head} |\n|---|---|\n| Send the offer | Anna |\n| Print the deck | Tom |\n`,
      actions: ['Send the offer', 'Print the deck'],
    }),
  ),
  {
    what: 'headings among the actions that each are one',
    note: '# Sync 2026-11-20\n\nAttendees: Anna Li, Tom Ray\n\n## Actions\n\n### Anna Li: the slides\n\nAs before.\n\n### Tom Ray: the map\n\n### Zora: the list\n\n### Convert the page to the new form\n\n### Page layout\n\n- Mend the header\n',
    actions: [
      'the slides · Anna Li',
      'the map · Tom Ray',
      'the list · Zora',
      'Convert the page to the new form',
      'Mend the header',
    ],
  },
  {
    what: 'a heading for each action, over who has it and when it was done',
    note: '# Sync 2026-11-20\n\nAttendees: Anna Li, Tom Ray\n\n## Actions\n\n### 01: Names of the pages\n- Tom\n- Done: 11/18\n\n### 02: Ask for the key\n- assigned to everyone\n- Done:\n\n### Kitchen\n- Mend the tap\n- Tom\n',
    actions: ['Names of the pages · Tom', 'Ask for the key · everyone', 'Mend the tap'],
  },
  {
    what: 'groups and offices that will do something, and to whom something is done',
    note: '# Sync 2026-11-20\n\nAttendees: Anna Li, Tom Ray\n\n## Actions\n\n- Club heads will write a summary\n- Posters, writing team will edit them\n- **Anna** and **Tom** to mend the tap\n- **Djordje** is working on the menu\n- Ask everyone to fill in the form\n- Email the officers to say so\n- List of members to send out\n- The members to be invited\n\n## Follow-up actions (Team)\n\n- Call the bank\n',
    actions: [
      'Club heads will write a summary · Club heads',
      'Posters, writing team will edit them · writing team',
      'mend the tap · Anna, Tom',
      'Djordje is working on the menu · Djordje',
      'Ask everyone to fill in the form',
      'Email the officers to say so',
      'List of members to send out',
      'The members to be invited',
      'Call the bank · Team',
    ],
  },
  {
    what: 'initials that an action is handed to, though they stand for something else elsewhere',
    note: '# Sync 2026-11-20\n\n## Notes\n\n* Community\n    * action arising ML: create a channel\n    * action ML: update the pages\n    * in action ML models are slow\n',
    actions: ['create a channel · ML', 'update the pages · ML'],
  },
  {
    what: 'what is said of an action below it, and behind its topic',
    note: '# Sync 2026-11-20\n\nAttendees: Anna Li, Tom Ray\n\n## Actions\n\n- Call the bank\n  - Yes!\n- Mend the tap\n  - Done on Monday\n- Hang the map\n  - Finished, Tom\n- Book the hall\n  - Completed 18 November 2026\n- **Menu**: Completed and sent out\n',
    done: ['Call the bank', 'Mend the tap', 'Hang the map', 'Book the hall', 'Completed and sent out'],
  },
  {
    what: 'what is said of an action and may be taken back, or is yet to come',
    note: '# Sync 2026-11-20\n\nAttendees: Anna Li, Tom Ray\n\n## Actions\n\n- [ ] Print the list\n  - Yes, but not in colour\n- [ ] Call the bank\n  - Yes, if the bank agrees\n- [ ] Mend the tap\n  - Yes, waiting for Anna\n- [ ] Hang the map\n  - Yes, on Monday\n- [ ] Book the hall\n  - Completed 3 December 2026\n- **Map**: finished drawings to the printer\n- [ ] Export: finished, but broken\n- [ ] Report: completed and not sent\n- [ ] Backlog: done on time by Friday\n- [ ] Menu: done this week\n',
    done: [],
  },
  {
    what: 'a sentence without its full stop among the decisions, and a title there',
    note: '# Sync 2026-11-20\n\n## Decisions made\n\nThe hall is rented for the whole of May\n\nHalls and their prices in the old town\n',
    decisions: ['The hall is rented for the whole of May'],
  },
  {
    what: 'a table of who said what, and one of things',
    note: '# Sync 2026-11-20\n\nAttendees: Anna Li, Tom Ray\n\n## Discussion\n\nItem | Who | Notes\n--- | --- | ---\nReport | Anna | The introduction is too long for one page\nReport | Tom | I will draw the map of the old town next week\nPrices | Tom | Not feasible this year\n\n| Part | What it does |\n|---|---|\n| Door | We will open it with a key of our own |\n',
    promises: ['Tom'],
  },
  {
    what: 'another line that leads to a list, whatever that holds, and one that leads to more of the same',
    note: 'Date: 2026-11-20\n\nAttendees:\n* Anna Li\n* Tom Ray\n\nAlso present:\n* Eve Lind\n\nWho missed the meeting:\n* Sam Roe\n\nWhat has been done:\n* Menu for the stand\n\nNext week’s goals:\n* Finish the menu\n* Print the list\n\nBackend:\n* Mend the door\n\nName and place of the papers:\n* Website - the old one\n',
    people: ['Anna Li', 'Tom Ray', 'Eve Lind'],
    actions: ['Finish the menu', 'Print the list', 'Mend the door'],
  },
  {
    what: 'a sentence over a list that is none of what it speaks of',
    note: '# Sync 2026-11-20\n\nAll members present.\n\n- Menu drawn\n- Hall rented\n\nAll members present\n\n- Anna Li\n- Tom Ray\n',
    people: ['Anna Li', 'Tom Ray'],
  },
  {
    what: 'a long line over who does what, problems that are tasks, and orders behind a name and a condition',
    note: '# Sync 2026-11-20\n\nAttendees: Anna Li, Tom Ray\n\nTo dos:\n\n- For the proposal, the parts by Thursday (we put them together and read them through on Friday):\n    - Anna: cover, thanks\n    - Tom: prices, map\n    - Zoltana: the menu\n\n## Problems/tasks\n\n- Find out why the door sticks\n\n## November 20\n\n1. **Anna Li**: Once the plan is agreed, prepare the slides\n2. **Tom Ray**: Once the plan is agreed he is free\n\n## Plan\n\n- Read through the papers\n- A library of thirty papers\n',
    actions: [
      'cover, thanks · Anna',
      'prices, map · Tom',
      'the menu · Zoltana',
      'Find out why the door sticks',
      'Once the plan is agreed, prepare the slides · Anna Li',
      'Read through the papers',
    ],
  },
  {
    what: 'whose a task is, by a possessive, a charge or a number; names in lower case that the note knows',
    note: '# Sync 2026-11-20\n\nAttendees: Anna Li, Tom Ray\n\n## Actions\n\n- Tom is in charge of the menu\n- Tom’s task: the door\n- The door’s task: none of ours\n- Walls - anna and tom\n- Walls in the hall - blue\n- Action 2 - Anna - Call the bank\n- Anna’s tasks:\n  - Print the list\n\n### Tom’s to-dos\n\n- Mend the tap\n',
    actions: [
      'Tom is in charge of the menu · Tom',
      'the door · Tom',
      'The door’s task: none of ours',
      'Walls · anna, tom',
      'Walls in the hall - blue',
      'Call the bank · Anna',
      'Print the list · Anna',
      'Mend the tap · Tom',
    ],
  },
];
