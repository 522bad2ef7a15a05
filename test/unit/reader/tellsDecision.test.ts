import assert from 'node:assert/strict';
import { tellsDecision } from '../../../src/core/reader/body/tellsDecision';

/** Lines of minutes that say of themselves that something was decided. */
const DECIDED: readonly string[] = [
  'All team members agreed on using React',
  'We decided to move it by one week, to 15 June.',
  'This showed up because we made branches.  Unanimous consent to propose new rules for protected branches.',
  'After some discussion, we decided to keep the old logo.',
  'The board approved the budget for 2027.',
  'Moved by Anna, seconded by Tom. Carried.',
  'Motion to approve the minutes by Anna. Seconded: Tom. Motion passes.',
  'There was general consensus to drop IE support.',
  'A decision was made to rent the hall.',
  'Consensus: keep weekly calls',
  'We will go with Postgres.',
  'Anna Roe was elected chair.',
  'Minutes of the last meeting were approved.',
  'Minutes from March approved as amended.',
  'The committee voted to extend the deadline.',
  'The team opted for Vue.',
  'The working group has settled on a monthly rhythm.',
  'Both parties agreed that the fee stays.',
  'It was determined that the pool stays closed.',
  'General agreement to meet monthly',
  'The decision was taken to hire a designer.',
  'All in favor, none opposed.',
  'Voted 5-0 to adopt the policy.',
  'Tom moved to adjourn; Anna seconded. Passed unanimously.',
  'the final decision is to keep the name',
  '_Proposal from Ewan:_ Move to accept the bylaws as presented with the criterion to be developed. Chris seconded. Motion passsed by unanimous consent.',
  'Our team ultimately decided on a monorepo',
  'An agreement on fees has been reached.',
  'We are going to go with the cheaper printer.',
  'Sticking with the old logo for now',
  'At 1:25pm, the team decided to split the tasks.',
];

/** Lines that speak of deciding, and decide nothing. */
const NOT_DECIDED: readonly string[] = [
  'Anna agreed to send the file',
  'We need to decide on a date',
  'No consensus was reached on the name',
  'The team will vote on this next week',
  'If the board approved the budget we could start',
  'We have not decided on a logo',
  'The decision on pricing is pending',
  'She was appointed by the mayor to a different role.',
  'Motion sensors were approved',
  'They voted on it last year?',
  'Resolved the login bug',
  'We went with them to the fair',
  'Going with Anna to the fair tomorrow?',
  'Agenda for approval',
  'Waiting for the motion to be passed',
  'The group discussed the budget',
  'Elected officials asked for a report',
  'The proposal should be approved by Friday',
  'We agreed with what Tom said',
  'Accepted invitation from Tom',
  'Sam passed the exam',
  'Please vote by Friday',
  'Members voted last year, and the results are online',
  'Score was 5-0',
  'The minutes will be approved next time',
  'the team concluded the tour',
  'The team elected not?',
  'Going with Anna to the fair tomorrow.',
  'The team is still to agree on a name',
];

describe('a line that decides', () => {
  for (const line of DECIDED) it(line, () => assert.equal(tellsDecision(line), true));
});

describe('a line that decides nothing', () => {
  for (const line of NOT_DECIDED) it(line, () => assert.equal(tellsDecision(line), false));
});
