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
];
