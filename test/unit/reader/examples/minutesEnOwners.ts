import type { NoteStyle } from './noteStyles';

const HEAD = '# Sync 2026-11-20\n\nAttendees: Ada Roe, Bo Lind, Cy Moss\n\n';

/** Who owns an action in English notes, beyond the usual places: beside a day, behind what it is about, in a heading or a column of another name. */
export const MINUTES_EN_OWNERS: readonly NoteStyle[] = [
  {
    what: 'a day in front of who has something to do by it',
    note: `${HEAD}## Actions\n- [30 Nov] Ada - send the list\n- Friday: Bo to call the band\n- By 2026-12-04 - Cy: fix the door\n- (1 Dec) Ada brings the cake\n`,
    actions: [
      'send the list · Ada · 2026-11-30',
      'call the band · Bo · 2026-11-27',
      'fix the door · Cy · 2026-12-04',
      'Ada brings the cake · Ada · 2026-12-01',
    ],
  },
  {
    what: 'what stands in front and is no day',
    note: `${HEAD}## Actions\n- [Draft] Ada - send the list\n- 2026-11-02: Bo to call the band\n- [v2] fix the door\n- Stage 2: Cy to hang the posters\n`,
    actions: [
      '[Draft] Ada - send the list',
      'Bo to call the band · Bo · 2026-11-02',
      '[v2] fix the door',
      'Stage 2: Cy to hang the posters · Cy',
    ],
  },
  {
    what: 'somebody who does it, behind what it is about',
    note: `${HEAD}## Actions\n- The export is broken. Bo to look.\n- Logo: Ada sends the file.\n- Server quote (Cy to chase)\n- Hosting, Bo will compare prices\n- Tests / Ada\n- Poster ... Cy\n- Slides… Bo\n`,
    actions: [
      'The export is broken. Bo to look. · Bo',
      'Logo: Ada sends the file. · Ada',
      'Server quote (Cy to chase) · Cy',
      'Hosting, Bo will compare prices · Bo',
      'Tests · Ada',
      'Poster · Cy',
      'Slides · Bo',
    ],
  },
  {
    what: 'what looks like somebody behind it and is none',
    note: `${HEAD}## Actions\n- Send the brochure. Details to follow.\n- Update the guide (Logo to follow)\n- Compare docs / Readme\n- Check the mail to Ada. Bo was away.\n- Ask about prices: Berlin sends them late\n`,
    actions: [
      'Send the brochure. Details to follow.',
      'Update the guide (Logo to follow)',
      'Compare docs / Readme',
      'Check the mail to Ada. Bo was away.',
      'Ask about prices: Berlin sends them late',
    ],
  },
  {
    what: 'headings that say whose the tasks are',
    note: `${HEAD}## Action items: Ada\n- Send the plan\n\n## Actions – Bo\n- Fix the form\n\n## Next steps - Cy, Ada\n- Paint the wall\n\n## Follow-up\n### For Bo\n- Pay the fee\n### For Dana (client)\n- Read the offer\n`,
    actions: [
      'Send the plan · Ada',
      'Fix the form · Bo',
      'Paint the wall · Cy, Ada',
      'Pay the fee · Bo',
      'Read the offer · Dana',
    ],
  },
  {
    what: 'headings of tasks that name a thing or a time',
    note: `${HEAD}## Action items: website\n- Send the plan\n\n## Actions – Phase 2\n- Fix the form\n\n## Next steps\n### For Review\n- Paint the wall\n### For May\n- Pay the fee\n`,
    actions: ['Send the plan', 'Fix the form', 'Paint the wall', 'Pay the fee'],
  },
  {
    what: 'labels in bold or brackets before a name',
    note: `${HEAD}- **AI** Ada & Bo: prepare the demo\n- [AI] Cy to fix the link\n- [Action] Bo: tidy up\n- **Action items or follow-ups:** Ada to post the link\n- [AI] roadmap\n- **AI** and the law\n`,
    actions: ['prepare the demo · Ada, Bo', 'fix the link · Cy', 'tidy up · Bo', 'post the link · Ada'],
  },
  {
    what: 'columns of people by other names',
    note: `${HEAD}| # | What | Who's on it | When |\n|---|---|---|---|\n| 1 | Sign the lease | Ada | 1 Dec |\n\n| Action | Handled by |\n|---|---|\n| Mail the list | Bo |\n\n| Task | Person in charge |\n|---|---|\n| Book the bus | Cy |\n`,
    actions: ['Sign the lease · Ada · 2026-12-01', 'Mail the list · Bo', 'Book the bus · Cy'],
  },
  {
    what: 'those who are waited for, and who speaks first of two',
    note: `${HEAD}## Actions\n- Waiting for Ada to send the figures\n- Ada will call them, Cy will write\n- Waiting for the bank to answer\n- Paint the wall (Bo continuing)\n`,
    actions: [
      'Waiting for Ada to send the figures · Ada',
      'Ada will call them, Cy will write · Ada',
      'Waiting for the bank to answer',
      'Paint the wall · Bo',
    ],
  },
  {
    what: 'what became of something, among decisions and without a full stop',
    note: `${HEAD}## Decisions\n\nLaunch moved to January\n\nA approved\n\nBudget cut by half.\nThe second hall dropped\n\nNot approved yet\n`,
    decisions: ['Launch moved to January', 'A approved', 'Budget cut by half.', 'The second hall dropped'],
  },
  {
    what: 'a bare word above a list',
    note: `${HEAD}We talked.\n\nTODO\n- call the band\n\n待办\n- 订场地\n`,
    actions: ['call the band', '订场地'],
  },
  {
    what: 'initials side by side, and groups by what they are',
    note: '# Sync 2026-11-20\n\nAttendees: Ada Roe (AR), Bo Lind (BL)\n\n## Actions\n- The agency will send drafts\n- Vendor to deliver the chairs\n- AR BL report\n',
    actions: ['The agency will send drafts · agency', 'deliver the chairs · Vendor', 'AR BL report'],
  },
  {
    what: 'headings among tasks that name somebody beside a thing or an office',
    note: `${HEAD}## Action items\n### Fair (Ada)\n- hire two tents\n### Shop: Bo\n- paint the sign\n### Cy Moss (treasurer)\n- pay the rent\n### Ada - front desk\n- print the badges\n### Tents (Friday)\n- count them\n### Shop: spring\n- wash the windows\n`,
    actions: [
      'hire two tents · Ada',
      'paint the sign · Bo',
      'pay the rent · Cy Moss',
      'print the badges · Ada',
      'count them',
      'wash the windows',
    ],
  },
  {
    what: 'names with a remark over what is theirs, and leads to it',
    note: `${HEAD}## Actions\n- Ada Roe (chair)\n  - write the post\n- Bo (by Friday), Cy\n  - plan the fair\n- Ada will:\n  - feed the cat\n- Cy's tasks\n  - lock up\n- Fair (by Friday)\n  - two tents\n- We will:\n  - sing\n`,
    actions: [
      'write the post · Ada Roe',
      'plan the fair · Bo, Cy',
      'feed the cat · Ada',
      'lock up · Cy',
      'Fair · 2026-11-27',
      'sing · We',
    ],
  },
  {
    what: 'parts of a task, which are whose it is unless they say otherwise',
    note: `${HEAD}- [ ] Ada: move the shop\n  - [ ] rent a van\n  - [ ] Bo to pack the books\n- [ ] clean up\n  - [ ] sweep the floor\n\n## Cy\n- [ ] move the plants\n  - [ ] water them\n  - they are heavy\n`,
    actions: [
      'move the shop · Ada',
      'rent a van · Ada',
      'pack the books · Bo',
      'clean up',
      'sweep the floor',
      'move the plants · Cy',
      'water them · Cy',
    ],
  },
  {
    what: 'who has it, in an item below',
    note: `${HEAD}## Actions\n- Send the list\n  - Ada to do\n- Call the band\n  - Bo will do this\n- Paint the wall\n  - Cy by Friday\n- Fix the form\n  - (Ada)\n- Count the chairs\n  - Point person: Bo\n- Wash the van\n  - in charge: Cy\n- Move the desk\n  - Ada likes it by the door\n  - by Friday\n`,
    actions: [
      'Send the list · Ada',
      'Call the band · Bo',
      'Paint the wall · Cy',
      'Fix the form · Ada',
      'Count the chairs · Bo',
      'Wash the van · Cy',
      'Move the desk',
    ],
  },
  {
    what: 'columns that hold people in a table of tasks and elsewhere',
    note: `${HEAD}| Task | Champion |\n|---|---|\n| Sign the lease | Ada |\n\n| Action item | Volunteer | Due |\n|---|---|---|\n| Mail the list | Bo | 1 Dec |\n\n| Action | Volunteer | Owner |\n|---|---|---|\n| Call the bank | Ada | Cy |\n\n| To do | Who? |\n|---|---|\n| Feed the cat | Cy |\n\n| Event | Volunteer | Date |\n|---|---|---|\n| Fair | Ada | 1 Dec |\n`,
    actions: ['Sign the lease · Ada', 'Mail the list · Bo · 2026-12-01', 'Call the bank · Cy', 'Feed the cat · Cy'],
  },
  {
    what: 'people who open a task, however it says that they take it on',
    note: `${HEAD}## Actions\n- Ada still to send the list\n- Bo also needs to call the band\n- Cy was asked to paint the wall\n- Ada and Bo are working on the form\n- Cy hopes to fix the van\n- Bo in charge of the tents\n- Ada | feed the cat\n- Ada, Bo, and Cy will sing\n`,
    actions: [
      'Ada still to send the list · Ada',
      'Bo also needs to call the band · Bo',
      'Cy was asked to paint the wall · Cy',
      'Ada and Bo are working on the form · Ada, Bo',
      'Cy hopes to fix the van · Cy',
      'Bo in charge of the tents · Bo',
      'feed the cat · Ada',
      'Ada, Bo, and Cy will sing · Ada, Bo, Cy',
    ],
  },
  {
    what: 'people who open a task and have nothing to do',
    note: `${HEAD}## Actions\n- Ada needs to be paid\n- Bo to be invited\n- Cy's desk to be moved\n- Ada should be informed\n- Bo asked for more chairs\n- Roe Street needs a sign\n`,
    actions: [
      'Ada needs to be paid',
      'Bo to be invited',
      "Cy's desk to be moved",
      'Ada should be informed',
      'Bo asked for more chairs',
      'Roe Street needs a sign',
    ],
  },
  {
    what: 'somebody behind a topic that is a name itself',
    note: `${HEAD}## Actions\n- Bo Lind: Ada to forward his mail\n- Town Hall: Cy to ask for the keys\n- River Swan: Bo look for a boat\n- City of Elms: Ada has been meaning to write to them\n- Ada: write to Bo\n- Town Hall: ask for the keys of Ada\n`,
    actions: [
      'Bo Lind: Ada to forward his mail · Ada',
      'Town Hall: Cy to ask for the keys · Cy',
      'River Swan: Bo look for a boat · Bo',
      'City of Elms: Ada has been meaning to write to them · Ada',
      'write to Bo · Ada',
      'ask for the keys of Ada · Town Hall',
    ],
  },
  {
    what: 'names at the end with a remark on how they do it',
    note: `${HEAD}## Actions\n- Send the list (Ada, ASAP)\n- Call the band (Bo w/ Cy)\n- Paint the wall (led by Cy)\n- Fix the form (Ada or Bo)\n- Wash the van (POC: Bo)\n- Feed the cat (**Ada**)\n- Plan the fair (Ada lead, Cy support)\n- Lock up (Cy) - see below\n- Water the plants - Bo is on it\n`,
    actions: [
      'Send the list (Ada, ASAP) · Ada',
      'Call the band (Bo w/ Cy) · Bo',
      'Paint the wall · Cy',
      'Fix the form · Ada, Bo',
      'Wash the van · Bo',
      'Feed the cat · Ada',
      'Plan the fair (Ada lead, Cy support) · Ada, Cy',
      'Lock up - see below · Cy',
      'Water the plants - Bo is on it · Bo',
    ],
  },
  {
    what: 'names at the end of those who have nothing to do',
    note: `${HEAD}## Actions\n- Book a room (Ada prefers blue)\n- Order a cake (ask Bo)\n- Print the map (Cy's idea)\n- Move the shelf (thanks, Ada)\n- Find a hall (Berlin, Germany)\n- Ask the printer - Ada says he is slow\n`,
    actions: [
      'Book a room (Ada prefers blue)',
      'Order a cake (ask Bo)',
      "Print the map (Cy's idea)",
      'Move the shelf (thanks, Ada)',
      'Find a hall (Berlin, Germany)',
      'Ask the printer - Ada says he is slow',
    ],
  },
  {
    what: 'handles made of the name of somebody who was there, and words that are none',
    note: `${HEAD}## Actions\n- (bolind) send the list\n- adaroe & CY-moss to call the band\n- Paint the wall - cymoss\n- (tools) tidy the shed\n- lintel to be replaced\n`,
    actions: [
      'send the list · bolind',
      'call the band · adaroe, CY-moss',
      'Paint the wall · cymoss',
      '(tools) tidy the shed',
      'lintel to be replaced',
    ],
  },
  {
    what: 'names with a dash right behind them, with another initial and with a remark',
    note: `${HEAD}## Actions\n- Ada- send the list\n- KimW- call the band\n- Bo (was Cy)- fix the form\n- Pre- and post-tests\n- Mid- term review\n`,
    actions: [
      'send the list · Ada',
      'call the band · KimW',
      'fix the form · Bo',
      'Pre- and post-tests',
      'Mid- term review',
    ],
  },
  {
    what: 'who has an action and by when, in lines or items beside it',
    note: `${HEAD}## Notes\n\nNext step: print the map\nIn charge: Ada, Bo\n\nAction: send the list\nOwner: Cy\nDue: 2026-12-01\n\n- **Action:** call the band\n- **Owner:** Bo\n- **Due date:** 2026-12-02\n- **Action:** lock up\n- The hall is cold\n- Owner of the hall: the town\n`,
    actions: [
      'print the map · Ada, Bo',
      'send the list · Cy · 2026-12-01',
      'call the band · Bo · 2026-12-02',
      'lock up',
    ],
  },
  {
    what: 'what everybody is to do, and what merely starts with all',
    note: `${HEAD}## Actions\n- All review Bo's draft\n- Everyone should read the plan\n- All tests on one page\n- All review comments in one list\n`,
    actions: [
      "All review Bo's draft · All",
      'Everyone should read the plan · Everyone',
      'All tests on one page',
      'All review comments in one list',
    ],
  },
  {
    what: 'outcomes of a vote in few words, and what only sounds like one',
    note: `${HEAD}## Notes\n\nRejected - based on the costs above.\n\nRejected unanimously (too much work).\n\nApproved by all.\n\nThe conclusion was we talked too long.\n\nAgreed - not yet.\n\nRejected (Tom).\n`,
    decisions: ['Rejected - based on the costs above.', 'Rejected unanimously (too much work).', 'Approved by all.'],
  },
];
