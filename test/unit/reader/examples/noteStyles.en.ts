import type { NoteStyle } from './noteStyles';

/** Layouts of English minutes. */
export const NOTE_STYLES_EN: readonly NoteStyle[] = [
  {
    what: 'people with what they are behind a dash',
    note: '## Attendees\n- **Elena** - President & treasurer\n- Brooke – fundraising, events and books\n- Lee (Li Wei) — design/build\n',
    people: ['Elena', 'Brooke', 'Lee'],
  },
  {
    what: 'a company before its people',
    note: '## Attendees\n- Northwind – Anna Schmidt, Tom Ray\n',
    people: ['Anna Schmidt', 'Tom Ray'],
  },
  {
    what: 'boxes that say who came',
    note: '## Attendees\n- [X] Ben Brock\n- [ ] Tim Davis\n- [x] Will Kimmer\n',
    people: ['Ben Brock', 'Will Kimmer'],
  },
  {
    what: 'boxes that nobody ticked',
    note: '## Attendees\n- [ ] Ben Brock\n- [ ] Tim Davis\n',
    people: ['Ben Brock', 'Tim Davis'],
  },
  {
    what: 'a list of names that goes on in the next line',
    note: 'Attendees: Nick A., Jeff L.\n\nAdditional attendees: Jo Meng (Inter), Joan Nelson,\nAda Pradhan (Studio)\n\nRegrets: Peter C.\n',
    people: ['Nick A', 'Jeff L', 'Jo Meng', 'Joan Nelson', 'Ada Pradhan'],
  },
  {
    what: 'those who were away under labels and headings of their own',
    note: '### Voting member attendees\n- Phil Tully, ADP\n\n### Voting members not in attendance\n- Mark Post, SUSE\n\n### Other attendees\n- Russ Herrold (remote)\n- Len Santal (absent)\n- Alan Clark – apologies\n',
    people: ['Phil Tully', 'Russ Herrold'],
  },
  {
    what: 'roles in paragraphs of their own below the attendees',
    note: 'Attendees: Client: Becky Buri\n\nTeam lead: Melvin Rowe\n\nTeam member: Anthony Graves\n\nClient: Acme\n',
    people: ['Becky Buri', 'Melvin Rowe', 'Anthony Graves'],
  },
  {
    what: 'people by where they sat',
    note: '**In Room:** Nico Ojeda, Justin Grime\n\n**On Phone:** Dan York\n',
    people: ['Nico Ojeda', 'Justin Grime', 'Dan York'],
  },
  {
    what: 'two keys in one label',
    note: 'Attendees/Participants: Anna, Tom\n\nPeople & culture: better onboarding\n',
    people: ['Anna', 'Tom'],
  },
  {
    what: 'numbered lines that head what was said',
    note: 'Date: 2026-11-20\n\n1. Agenda\n\nIntroduce the team.\n\n2. Summary\n\nDecisions made:\n\n1.) A website is best.\n\n2.) It complements the mailing.\n\n___\n\n3. Milestones\n\nA prototype.\n\n4. Next steps\n\nWrite the description.\n',
    goals: ['Introduce the team.'],
    decisions: ['A website is best.', 'It complements the mailing.'],
    actions: ['Write the description.'],
  },
  {
    what: 'numbered actions with a remark below each',
    note: '## Action items\n\n1. Call the printer\n\nHe is away until May.\n\n2. Draft the text\n\nIt may be short.\n',
    actions: ['Call the printer', 'Draft the text'],
  },
  {
    what: 'numbered points under the agenda, with what was decided on them',
    note: 'Agenda:\n\n1) Quorum\n2) Branches\n\n1) Quorum was confirmed.\n\n2) Branches\n\nAll are protected. Unanimous consent to propose new rules.\n\n3) Next meeting\n\nWe decided to move it by a week.\n',
    decisions: ['All are protected. Unanimous consent to propose new rules.', 'We decided to move it by a week.'],
  },
  {
    what: 'decisions under a label of their own kind',
    note: '- Number of endpoints\n  - Ultimate decision: two only, for now\n- Venue decision: May\n- No decision: the name\n',
    decisions: ['two only, for now'],
  },
  {
    what: 'labels with initials behind them',
    note: '## Notes\n- action arising ML: create the channel\n- action MK/TG: update the site\n- Action plan: see the wiki\n',
    actions: ['create the channel · ML', 'update the site · MK, TG'],
  },
  {
    what: 'what was resolved, with whom it falls to',
    note: '- Present: Luther, Val, Roland\n\n**Resolved**\n\n- Luther/Val: Sort out the questions\n- Roland: the shelf stays where it is\n\n**Resolved**\n\n- (none)\n',
    people: ['Luther', 'Val', 'Roland'],
    actions: ['Sort out the questions · Luther, Val'],
    decisions: ['Roland: the shelf stays where it is'],
  },
  {
    what: 'initials with nothing between them, and what is nobody',
    note: '## Attendees\n\n- JD SM TG NB\n- Recording link\n',
    people: ['JD', 'SM', 'TG', 'NB'],
  },
  {
    what: 'a sentence that leads to decisions',
    note: '## Review\n\nWG agree to:\n\n- Close stale discussions after 30 days\n',
    decisions: ['Close stale discussions after 30 days'],
  },
  {
    what: 'people on the lines of a cell',
    note: '| Key | Value |\n|--|--|\n| Attendees: | Anna Li <br/>Tom Ray</br>Mia Roe |\n',
    people: ['Anna Li', 'Tom Ray', 'Mia Roe'],
  },
  {
    what: 'an order with the one who does it at its end',
    note: 'Present: Nuo, Luke, Helio\n\n## Sponsors\n\n- Check the loan - Nuo\n- Add the link to the site (Luke)\n- Contact the bank - urgent\n- The loan is fine - Helio\n- Send it (see Annex)\n',
    actions: ['Check the loan · Nuo', 'Add the link to the site · Luke'],
  },
  {
    what: 'topics that only read like names',
    note: 'Present: Anna, Tom\n\n### Homepage\n\n- Renaming the pages\n- Try sending data to it\n\n### Node Map\n\n- Open question as to how it works\n',
    promises: [],
    actions: [],
  },
  {
    what: 'several people over what they are to do',
    note: 'Present: John, Paul, Zeth\n\n## Actions\n\n- **John, Paul:**\n\n  - Set up a list\n\n- **Zeth:**\n\n  - Call Laura\n  - Done: 2/21\n',
    actions: ['Set up a list · John, Paul', 'Call Laura · Zeth'],
  },
  {
    what: 'a label that ends in a full stop, and what all agree',
    note: '## Notes\n\nAction. Mandy Leamon agreed to pass it on.\n\nConsensed on keeping the page.\n\nEveryone agrees this makes sense.\n',
    actions: ['Mandy Leamon agreed to pass it on. · Mandy Leamon'],
    decisions: ['Consensed on keeping the page.', 'Everyone agrees this makes sense.'],
  },
  {
    what: 'an action on somebody',
    note: '## Notes\n\n- Action: on TC Admins to open a ballot\n- Action: on the chairs to set a date\n- Action: on Friday to be decided\n',
    actions: ['open a ballot · TC Admins', 'set a date · chairs', 'on Friday to be decided'],
  },
  {
    what: 'owners in small letters, in words and behind a topic',
    note: '## Action items\n- Find the costs (ben)\n- (hans) write about others\n- Send the deck (assigned to Anna)\n- Assigned to Anna: book the hall\n- Print it (Anna to do)\n- **Anna** call the printer\n- ACTION: Anna send the list\n- Budget talk: Elena, James to divide it\n',
    actions: [
      'Find the costs · ben',
      'write about others · hans',
      'Send the deck · Anna',
      'book the hall · Anna',
      'Print it · Anna',
      'Anna call the printer · Anna',
      'Anna send the list · Anna',
      'Budget talk: Elena, James to divide it · Elena, James',
    ],
  },
  {
    what: 'things that are written like owners',
    note: "## Action items\n- Fieldmap to be sent out\n- Target local shops (Trader Joe's, Bell's)\n- Book a room (London)\n- Update the page (GitHub)\n- Enumerations File\n",
    actions: [
      'Fieldmap to be sent out',
      "Target local shops (Trader Joe's, Bell's)",
      'Book a room (London)',
      'Update the page (GitHub)',
      'Enumerations File',
    ],
  },
  {
    what: 'headings of people, and of what only reads like some',
    note: '## Action items\n\n### Ongoing Projects\n- [ ] Paint the board\n\n### By Friday\n- [ ] Print the flyers\n\n## Updates\n\n### Katherine\n- [ ] Draw the diagram\n',
    actions: ['Paint the board', 'Print the flyers', 'Draw the diagram · Katherine'],
  },
  {
    what: 'bullets right below numbered actions',
    note: '## Action items\n\n1.\tUpload the file\n * Was done this morning\n * Would like feedback\n2.\tFix the address\n\n## Talk\n\n- Follow-up: The previous meeting confirmed the plan.\n- Follow-up: call the printer\n',
    actions: ['Upload the file', 'Fix the address', 'call the printer'],
  },
  {
    what: 'promises among outcomes, and a bold line that is nobody',
    note: '## Outcomes\n- Jim will begin a draft of Section 1\n- Two sections\n\n## Talk\n\n**Recap**\n\n- To improve - taking notes, making notes available.\n',
    promises: ['Jim'],
  },
  {
    what: 'headings right below an item, without a blank line',
    note: 'Present: Anna Schmidt, Sam Roe\n\n- The tests are slow\n**Next steps**\n- Sam: cache the results\n- Draft the poster\n**Notes**\n- The room is cold\nTo-do:\n- Call the printer\n',
    actions: ['cache the results · Sam', 'Draft the poster', 'Call the printer'],
  },
  {
    what: 'the end of a sentence right below an item, which is no heading',
    note: '- We went through the open\nissues\n- Nobody knew the new\nActions\n',
    actions: [],
  },
  {
    what: 'boxes that Markdown does not know',
    note: '[] Describe the use cases\n[ ] Call the printer\n\n- [] Draft the poster\n- ☐ Book a room\n- [](link.md)\n- [] Anna Schmidt\n',
    actions: ['Describe the use cases', 'Call the printer', 'Draft the poster', 'Book a room'],
  },
  {
    what: 'actions that are carried forward',
    note: '## Action items carried forward\n- Fix the calendar\n\n## Action items from last meeting\n- Buy stamps\n',
    actions: ['Fix the calendar'],
  },
  {
    what: 'people as headings over what they are to do',
    note: '## Weekly deliverables\n### Anna, Sam\n- Research the format\n### Tom\n- Meet the client\n\n## Jobs done\n### Anna\n- Fixed the header\n### Tom\n- The client was met\n',
    actions: ['Research the format · Anna, Sam', 'Meet the client · Tom'],
  },
  {
    what: 'people as headings under no heading of tasks',
    note: 'Present: Anna Schmidt, Sam Roe\n\n## Work\n### Anna\n- Research the format\n- Write the abstract\n### Sam\n- Submit the hours\n',
    actions: ['Research the format · Anna', 'Write the abstract · Anna', 'Submit the hours · Sam'],
  },
  {
    what: 'people as headings over what they told',
    note: 'Present: Anna Schmidt, Sam Roe\n\n## Round\n### Anna\n- Research is slow\n- Test results look good\n### Sam\n- Wrote the abstract\n',
    actions: [],
  },
  {
    what: 'teams with their people behind a dash',
    note: '## Next steps\n### Technical - Anna, Sam\n- Set up the server\n### Website - second draft\n- Choose the colours\n',
    actions: ['Set up the server · Anna, Sam', 'Choose the colours'],
  },
  {
    what: 'people and what they have',
    note: 'Present: Anna Schmidt, Sam Roe, Tom Ray\n\nWe divided the work.\n- Anna for the login page\n- Sam Roe for the list\n- Tom on the map\n\nThanks went round.\n- Anna for the cake\n- The caretaker for the key\n- Everybody for coming\n',
    actions: ['Anna for the login page · Anna', 'Sam Roe for the list · Sam Roe', 'Tom on the map · Tom'],
  },
  {
    what: 'motions with their outcome below',
    note: '## Regular meetings\n*Motion to meet on Sundays.*\n- Unanimous\n\n- Proposal: print on green paper\n  - agreed\n- Proposal: print on blue paper\n  - nobody liked it\n\nMove that the minutes be accepted\n<br> **Moved:** Tom\n<br> Unanimously passed\n',
    decisions: [
      'Motion to meet on Sundays.',
      'Proposal: print on green paper',
      'Move that the minutes be accepted Moved: Tom Unanimously passed',
    ],
  },
  {
    what: 'owners in a line of their own below what they are to do',
    note: '## Action items\n- Dataset: find out what there is\n  <br>\n    Nora, Erika and Tomasz\n\n- Read one paper\n\n  Nora\n\n- Ask the museum\n\n  It is closed on Mondays\n',
    actions: ['Dataset: find out what there is · Nora, Erika, Tomasz', 'Read one paper · Nora', 'Ask the museum'],
  },
  {
    what: 'plans, and what they say of things',
    note: 'Present: Anna Schmidt\n\n## Plan\n- Write the report\n- Anna will call the printer\n- The release will include the map\n- Publish it?\n- Report of the board\n',
    actions: ['Write the report', 'Anna will call the printer · Anna'],
  },
  {
    what: 'headings that name a time',
    note: '## Alerts for next week\n- Talks are five minutes long\n\n## Goals for next week\n- Finish the poster\n\n## By next meeting\n- Read the paper\n\n## To do next sprint\n- The second scene\n\n## Date for next meeting\n- 3 March\n',
    actions: ['Finish the poster', 'Read the paper', 'The second scene'],
  },
  {
    what: 'a heading that opens as a word for people does',
    note: 'Present: Anna Schmidt, Sam Roe, Tom Ray\n\n## Presentation\n- Anna for the opening\n- Sam for the figures\n- Tom for the questions\n',
    actions: ['Anna for the opening · Anna', 'Sam for the figures · Sam', 'Tom for the questions · Tom'],
  },
  {
    what: 'addresses and links among what is to be done',
    note: '## Next steps\n- Call the printer\n- https://example.com/poster\n- Rosa Lind (Acme): rosa@acme.example\n- [The poster](https://example.com/poster) in green\n',
    actions: ['Call the printer', 'The poster in green'],
  },
  {
    what: 'outcomes, and what is awaited or went well',
    note: '## Outcome\n- The client approved the green cover\n- The poster met the expectations of the client\n- Awaiting the answer of the museum\n- One poster a month\n',
    decisions: ['The client approved the green cover', 'One poster a month'],
  },
  {
    what: 'decisions in the present, and told by who agreed',
    note: 'We decide to print on green paper.\n\nTom proposed a second room, everyone agreed\n\nMOTION: TG: That we buy a lamp\n\nThe board decides on rent each year.\n\nMotion: the robot moves its arm\n',
    decisions: [
      'We decide to print on green paper.',
      'Tom proposed a second room, everyone agreed',
      'MOTION: TG: That we buy a lamp',
    ],
  },
  {
    what: 'labels that say by when',
    note: 'Task for this week: find the scores\n\nDeliverables before next meeting: draft the tables\n\nQuestion for next week: who pays?\n\n(Action) Create the first page\n\n(Active) Members\n',
    actions: ['find the scores', 'draft the tables', 'Create the first page'],
  },
  {
    what: 'who does what below a topic or a task',
    note: 'Present: Anna Schmidt, Sam Roe\n\n## Action items\n- For the proposal:\n  - Anna: abstract, budget\n  - Sam: needs, tools\n- Website\n  - Anna to fix the header\n  - A new footer (Sam)\n  - in green, as ever\n- Ask the museum\n  - ACTION: Sam will call them again\n  - Anna: it is closed on Mondays\n',
    actions: [
      'abstract, budget · Anna',
      'needs, tools · Sam',
      'Website',
      'fix the header · Anna',
      'A new footer · Sam',
      'Ask the museum',
      'Sam will call them again · Sam',
    ],
  },
  {
    what: 'members and who wrote it down, and all',
    note: '# Members\n- Anna Schmidt\n- Sam Roe\n\n## Secretary\n- Tom Ray\n\n# Minutes\n- Venue issue\n  - Check the loan - Tom\n  - Open Discussion – Anna\n  - Make sure that it is paid (Anna)\n',
    people: ['Anna Schmidt', 'Sam Roe', 'Tom Ray'],
    actions: ['Check the loan · Tom', 'Make sure that it is paid · Anna'],
  },
  {
    what: 'everybody there, and nobody named',
    note: 'Date: 2026-11-20\nAttendees: All\n\nAgenda: the poster\n',
    people: [],
  },
  {
    what: 'orders to people among what was resolved, without articles',
    note: 'Present: Anna Schmidt, Sam Roe\n\n**Resolved**\n\n- Anna: Display instructions for the lamp\n- Sam: Survey at least ten members\n- Anna: Work out how to pay\n- Sam: Test results look good\n',
    actions: [
      'Display instructions for the lamp · Anna',
      'Survey at least ten members · Sam',
      'Work out how to pay · Anna',
    ],
  },
  {
    what: 'numbered headings pasted from elsewhere, over lines',
    note: 'Participants: Anna Schmidt, Sam Roe\n1. Agenda\nItem 1: the poster\n2. Decisions Made\nThe poster is printed on green paper.\nThe shop opens on Monday.\n3. Action Items\nSam will call the printer.\n4. Feedback of the museum\nThey like the poster.\n',
    decisions: ['The poster is printed on green paper.', 'The shop opens on Monday.'],
    actions: ['Sam will call the printer. · Sam'],
  },
  {
    what: 'numbered points with a line that goes on',
    note: 'Date: 2026-11-20\n\n1. The decisions of the board were read\nto all of us\n2. Actions of the club went\nwell\n',
    actions: [],
    decisions: [],
  },
  {
    what: 'decisions in sentences by themselves, and none',
    note: '## Decisions\n\nThe poster is printed on green paper.\n\nNone was taken on the lamp.\n\nN/A (first meeting).\n',
    decisions: ['The poster is printed on green paper.'],
  },
  {
    what: 'tasks of something',
    note: 'Present: Anna Schmidt, Sam Roe\n\n## Sprint 1 tasks\n- Anna: the login page\n\n## Notes\n- Good first tasks:\n  - Sam: the list\n- Status of tasks:\n  - Anna: all is well\n\n## Completed sprint tasks\n- The map\n',
    actions: ['the login page · Anna', 'the list · Sam'],
  },
  {
    what: 'initials before what they do, and a system',
    note: '## To do\n- JB develops a new mockup\n- UI tests run at night\n- See https://example.com/issues/12\n- https://example.com/issues/12\n',
    actions: [
      'JB develops a new mockup · JB',
      'UI tests run at night',
      'See https://example.com/issues/12',
      'https://example.com/issues/12',
    ],
  },
  {
    what: 'hashes without a blank, and names in capitals',
    note: '##Next steps\n3 teams were made\n\n###Technical - Anna, Sam\n\n- ACTION: Set up the server\n- ACTION (STEVE / ELIZABETH): Look at the budget\n\n#poster\n',
    actions: ['Set up the server · Anna, Sam', 'Look at the budget · STEVE, ELIZABETH'],
  },
  {
    what: 'things that are to be done by somebody',
    note: 'Present: Anna Schmidt\n\n## Next steps\n- Outlines should be done by the weekend\n- Anna should be asked to sing\n',
    actions: ['Outlines should be done by the weekend', 'Anna should be asked to sing · Anna'],
  },
  {
    what: 'tables of what is assigned or planned',
    note: '| Student | Assigned tasks | Completion |\n|---|---|---|\n| Anna | Fix the header | 2026-12-01 |\n\n| Member | Work done | Plan for next week |\n|---|---|---|\n| Sam | The map | Write the copy |\n',
    actions: ['Fix the header · Anna · 2026-12-01', 'Write the copy · Sam'],
  },
  {
    what: 'the log of a stand-up: what a speaker labels as to be done is theirs',
    note: '# Stand-up\n\nTom Ray:\nDone: the API\nNext steps:\nWrite the tests\nBlockers: none\n\nAnna Roe:\nTo do: call the bank\n\nBudget:\nTo do: order the cake\n',
    actions: ['Write the tests · Tom Ray', 'call the bank · Anna Roe', 'order the cake'],
  },
  {
    what: 'whose the tasks of a heading are, in brackets; a month is nobody',
    note: '# Sync 2026-11-20\n\n## Immediate actions (Jonathan)\n1. **Report**: finish the figures\n\n## Actions (May)\n- Book the room\n\n## Actions (open)\n- Call the printer\n',
    actions: ['Report: finish the figures · Jonathan', 'Book the room', 'Call the printer'],
  },
  {
    what: 'labels with a name behind for or on, and what stands in bold as a whole',
    note: 'Attendees: Maria Lopez, Tom Ray\n\n## Notes\n\n**ACTION: Tom to mail the list**\n\n**ACTION – Priya to send the deck**\n\nAction for Maria: call the bank\n\nAction on Tom: book the room\n\nAction Maria - print the plan\n\nTo do (Tom): order the cake\n\nAction plan - to be reviewed\n\nTask Force - next steps\n',
    actions: [
      'mail the list · Tom',
      'send the deck · Priya',
      'call the bank · Maria',
      'book the room · Tom',
      'print the plan · Maria',
      'order the cake · Tom',
    ],
  },
  {
    what: 'decisions in bold as a whole, and what a bold line heads',
    note: '## Notes\n\n**DECISION: go live on 1 June**\n\n**Agreed** – a second pilot in May\n\n**Agreed** minutes were sent\n\n**Decision: the launch date**\n\n- We talked about June\n',
    decisions: ['go live on 1 June', 'a second pilot in May'],
  },
  {
    what: 'names and dashes below a line, boxes that are ticked, and what is open from the last meeting',
    note: 'Present: Anna, Tom\n\n## Notes\n\n  [x] Anna will add the members\n  [] Tom will print the list\n\n[x] Bug [ ] Feature\n\nRemaining action items from last meeting:\n- Ask the bank\n\nAction items:\nAnna – updated plan (2026-11-24)\nTom & Anna — call the bank\n',
    actions: [
      'Anna will add the members · Anna',
      'Tom will print the list · Tom',
      'Ask the bank',
      'updated plan · Anna · 2026-11-24',
      'call the bank · Tom, Anna',
    ],
  },
  {
    what: 'decisions behind what led to them, and how a section is to be used',
    note: '## Notes\n\nThe dinner. After discussion, the board decided to hold it in October.\n\nAfter some debate we decided to wait.\n\n**Scope** – we agreed to drop the module.\n\nWe are sticking with Jira.\n\nWe go with the flow.\n\n## Decisions\n\nRecord only lasting decisions here for quick scanning.\n',
    decisions: [
      'The dinner. After discussion, the board decided to hold it in October.',
      'After some debate we decided to wait.',
      'Scope – we agreed to drop the module.',
      'We are sticking with Jira.',
    ],
  },
  {
    what: 'more words for what is to be done and what was agreed',
    note: '## Action required\n- Call the bank\n\n## Whats next\n- Print the list\n\n## Goals for next sprint\n- Ship the form\n\n## Motions passed\n- Keep the fee\n\n## Things we agreed on\n- Meet weekly\n\n## Approved budget\n- 4,000 for print\n\n## Consensus building\n- A game\n',
    actions: ['Call the bank', 'Print the list', 'Ship the form'],
    decisions: ['Keep the fee', 'Meet weekly'],
  },
  {
    what: 'topics with whoever has them behind a colon, and offices that are no tasks',
    note: '# Sync 2026-11-20\n\n### Report\n\n- Requirements: @anna\n- Technical approach: @tom @maya\n- References: @everyone\n\n### Credits\n\n- Reviewer: @anna\n- Author: @tom\n- Scribe: @maya\n',
    actions: ['Requirements · anna', 'Technical approach · tom, maya', 'References · everyone'],
  },
  {
    what: 'work that each item of a list gives to a handle',
    note: '# Sync 2026-11-20\n\n### Tutorials\n\n- Write the page on refunds @anna\n- Record the video on labels @tom\n- Review the glossary @maya @tom\n\n### Teams\n\n- Web shop @anna\n- Printing @tom\n- Design @maya\n\n### Done\n\n- Write the page on labels @anna\n- Draw the map @tom\n- Print the list @maya\n',
    actions: [
      'Write the page on refunds · anna',
      'Record the video on labels · tom',
      'Review the glossary · maya, tom',
    ],
  },
  {
    what: 'among tasks a topic and who has it, and who was there in between',
    note: '# Sync 2026-11-20\n\nAttendees: Anna Li, Tom Ray, Maya Roe\n\nTasks (main assignee):\n\nClass diagrams: Anna & Tom\n\nUse cases + diagrams: Maya\n\nAttendees: Anna, Tom\n',
    actions: ['Class diagrams · Anna, Tom', 'Use cases + diagrams · Maya'],
  },
  {
    what: 'what each is to do today, and what each has done',
    note: '# Stand-up 2026-11-20\n\nAttendees: Anna Li, Tom Ray\n\n**Progress to Date:**\n\n- **Anna:** Finished the form\n- **Tom:** Drew the map\n\n**Today’s Objectives:**\n\n- **Anna:** Testing the form\n- **Tom:** Wrapping up the map\n',
    actions: ['Testing the form · Anna', 'Wrapping up the map · Tom'],
  },
  {
    what: 'orders behind a name in bold, and what the others report so',
    note: '# Week 3, 2026-11-20\n\nAttendees: Anna Li, Tom Ray\n\n## November 20\n\n- **Anna Li**: Close the issue about the files\n- **Tom Ray**: Closed the other one\n- **Bea K. Holm**: Review the plan for the launch\n- **Landing Page**: Add more colour\n',
    actions: ['Close the issue about the files · Anna Li', 'Review the plan for the launch · Bea K. Holm'],
  },
  {
    what: 'what is next for each story, in a table without owners',
    note: '# Sprint 1 review 2026-11-20\n\n## Incomplete work\n\n| Story | Reason | Next action |\n|---|---|---|\n| 2 | Ran late | Finish the series |\n\n| Story | Met? | Notes |\n|---|---|---|\n| 1 | Yes | Works well |\n',
    actions: ['Finish the series'],
  },
  {
    what: 'a sentence that says its list has to be done, and one that says who has to come',
    note: '# Sync 2026-11-20\n\n## Notes\n\nThe following documents need to be completed this week:\n\n- Project plan\n- The charter\n\nThe following people need to be present:\n\n- Printers\n',
    actions: ['Project plan', 'The charter'],
  },
  {
    what: 'still more headings and labels of tasks and decisions',
    note: '# Sync 2026-11-20\n\n## What’s left to do\n- Call the bank\n\n## Plan for this week\n- Print the list\n\n## Who is doing what\n- Tom: the map\n\n## Points of agreement\n- Meet weekly\n\n## Voting results\n- Keep the fee\n\n## Notes\n\n- Homework: read chapter two\n- Action required: sign the lease\n- (Agreed) Two pages only\n\n## What was left out\n- The map\n',
    actions: ['Call the bank', 'Print the list', 'the map · Tom', 'read chapter two', 'sign the lease'],
    decisions: ['Meet weekly', 'Keep the fee', 'Two pages only'],
  },
  {
    what: 'another subject behind the list of tasks, and one that goes on',
    note: '# Sync 2026-11-20\n\nHomework before Wednesday:\n- Read the columns\n\nFrontend:\n- Fix the header\n\nStakeholder: the bar\nQuestion: where?\nKey metric:\n- How many people pass\n',
    actions: ['Read the columns', 'Fix the header'],
  },
  {
    what: 'a thing that is to be made, and nobody by their initials; nothing to do for somebody; how a template says to fill it in',
    note: '# Sync 2026-11-20\n\nAttendees: Maria Lopez, Sam Roe\n\n## Actions\n\n- ML model to be trained\n- ML models to be trained again\n- ML test the model\n- To do for Sam: nothing\n- Record action items below\n\n## Notes\n\n- To do for Sam: nothing\n\nTo do for Maria: nothing\n\n## Decisions\n\n- Record decisions below\n- Add the price below the picture\n',
    actions: ['ML model to be trained', 'ML models to be trained again', 'ML test the model · ML'],
    decisions: ['Add the price below the picture'],
  },
  {
    what: 'ordinary words that keep nothing inside: its tasks are read as in any other note',
    note: '# Notes 2026-11-20\n\n[] Move the secrets file\n[] Ask what is ready for us to print\n\nOld plan --> new plan\n',
    actions: ['Move the secrets file', 'Ask what is ready for us to print'],
  },
  {
    what: 'work that is said to be for us: nothing but what Markdown sees',
    note: '# Notes 2026-11-20\n\nFor us\n\n[] Move the file\n[] Ask what is ready to print\n',
  },
  {
    what: 'work with a person behind it that nobody introduced, item by item',
    note: '# Team meeting 2026-11-20\n\n- Discussed what is needed\n    - Loading the old dates into the new list : Socrina Ketavi\n    - Convert the weights to whole numbers (in grams): Ana Oben\n    - Use the list to print labels : Rob Liri\n',
    actions: [
      'Loading the old dates into the new list · Socrina Ketavi',
      'Convert the weights to whole numbers (in grams) · Ana Oben',
      'Use the list to print labels · Rob Liri',
    ],
  },
  {
    what: 'talks with their speakers, who do nothing else',
    note: '# Open day 2026-11-20\n\n- Introduction to the old mill: Socrina Ketavi\n- History of the small town: Ana Oben\n- Walk along the river banks: Rob Liri\n',
  },
  {
    what: 'a column of group members, and actions that are called AR',
    note: '# Sync 2026-11-20\n\n## Action Items\n\n| Group Member | Action | Due |\n|---|---|---|\n| Pav | Draw the map | 27/11/26 |\n\n## Others\n\n- AR:\n    - [ ] Mend the tap\n',
    actions: ['Draw the map · Pav · 2026-11-27', 'Mend the tap'],
  },
  {
    what: 'names in bold over what each has to do, as notes made by a machine put it',
    note: '# Review 2026-11-20\n\n## Action items\n\n**Nina Park**\nSend the contract\nWrite the report\n\n**Unassigned**\nBook a room\n\n## Notes\n\n**Nina Park**\nSaid that all is well\n',
    actions: ['Send the contract · Nina Park', 'Write the report · Nina Park', 'Book a room'],
  },
  {
    what: 'the minutes of a building site: numbered items, what was said on each, and by whom it is done',
    note: '# Site meeting 2026-11-20\n\n| Item | Discussion | Action by | Date |\n|---|---|---|---|\n| 4.1 | Drawing to be issued | JP | 24/11/2026 |\n| 4.2 | Four days lost to wind | Note | |\n',
    actions: ['Drawing to be issued · JP · 2026-11-24'],
  },
  {
    what: 'groups and roles beside those who stand for them',
    note: '# Kickoff 2026-11-20\n\nAttendees: Mike, Contoso (Beth, Raj), CFO (R. Patel), Globex: Ruth\n',
    people: ['Mike', 'Beth', 'Raj', 'R. Patel', 'Ruth'],
  },
  {
    what: 'weeks, German days and the day of a mention by which something is done',
    note: '# Sync 2026-11-17\n\n## Actions\n\n- Tom: call the bank (w/c 23 Nov)\n- Tom: the offer until 27.11.\n- Tom: send the list by @November 20, 2026\n- Tom: read the notes of week 48\n',
    actions: [
      'call the bank · Tom · 2026-11-27',
      'the offer · Tom · 2026-11-27',
      'send the list · Tom · 2026-11-20',
      'read the notes of week 48 · Tom',
    ],
  },
  {
    what: 'capitals that head a list, and actions by their number',
    note: '# Board 2026-11-20\n\nACTION ITEMS\n[ ] Sam to call the printer\n\nACTION 5.1: Tom to write the plan\n',
    actions: ['call the printer · Sam', 'write the plan · Tom'],
  },
  {
    what: 'what a group talked of and decided, and who says that something is ready',
    note: '# Sync 2026-11-20\n\nAttendees: Katrin Berg, Tom Ray\n\n- The team reviewed the pages and decided to wait\n- Katrin informs that the page is ready by Friday\n- Katrin informs the bank by Friday\n',
    decisions: ['The team reviewed the pages and decided to wait'],
    promises: ['Katrin'],
  },
];
