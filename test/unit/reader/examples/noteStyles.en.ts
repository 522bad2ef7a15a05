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
];
