import type { HeadingWords } from './headingTopic';

/** Words that headings carry beside the one that tells; they are left out when looking. */
export const HEADING_FILLERS_EN: ReadonlySet<string> = new Set(
  `the our all any new open main key current identified outstanding pending agreed confirmed made taken list log items item summary meeting project team
  immediate upcoming important major general more further latest recent final recorded captured section from of for at in this that week today
  session call sync discussed needed`.split(/\s+/),
);

/** Words that make another thing of what follows: `Review action items` is no list of them. */
export const HEADING_VERBS_EN: ReadonlySet<string> = new Set(
  'review discuss discussed discussing reviewing update updates how why what when handling process about closing closed tracking managing making'.split(
    ' ',
  ),
);

/** What is planned for a time: before one (`… for next week`) these make a heading of tasks. */
export const PLANNED_EN: ReadonlySet<string> = new Set(
  `goals goal objectives aims targets focus priorities deliverables work activities items things plan plans planned steps homework to-do to-dos todo todos
  tasks task actions action assignments commitments what need needs our my weekly proposed suggested individual team distributing assigned due`.split(
    /\s+/,
  ),
);

/** Headings in English, folded (lower case, no numbering, no punctuation). */
export const HEADINGS_EN: readonly HeadingWords[] = [
  {
    topic: 'action',
    inReport: 'next-steps',
    words:
      `next steps|next step|next actions|what's next|whats next|next|way forward|looking ahead|before next meeting|before the next meeting|for next time|for next week|for next meeting|priorities for next week|planned for next week|plan for the week|plan for next week|plans for next week|next week|follow up|follow ups|follow-up|follow-ups|followups|followup|planned next|upcoming work|plan for tomorrow|plans for tomorrow|plan for today|tomorrow|before the next session|before next session|before the next call|before the next sync|until next time|until the next meeting|what will we try|what we will try|what we will do|what we'll do|what will we do|coming up|up next|what comes next|next up|what to do next|what to do for next week|what will be done next|what next|tasks delegated|action tracker|what is next|moving forward|going forward|path forward|steps forward|future steps|plan moving forward|plans moving forward|by next meeting|by the next meeting|until next meeting|until next time|due next meeting|before we meet again|till next meeting|next week's tasks|this week's plan|this week's plans|next week's goals|next week's plan|next week's work|work for next week|work for the coming week|plan for the coming week|plans for the coming week|for the coming week|coming week|goals for next week|goals for next meeting|goals for the week|goals for this week|goals until next meeting|goals for next sprint|objectives for next sprint|objectives for next week|plan until next meeting|tasks until next meeting|weekly deliverables|deliverables for next week|deliverables for next meeting|deliverables before next meeting|deliverables for this week|next deliverables|to be done|to be done by next meeting|to be completed|to complete|needs to be done|things to try|what to try|try next|start doing|what's due next|due next week|work for next sprint|for next class|for next session|plan for this week|plans for the week|plans for this week|next week plan|next week plans|next week goals|next week tasks|next sprint goals|next sprint's goals|next sprint plan|goals for the next two weeks|goals for next two weeks|weekly goals|today's plan|tomorrow's plan|tomorrow's tasks|preparation for next meeting|prepare for next meeting|preparations for next meeting|to prepare for next meeting|before next week|before next class|until next week|by next week|by next class|what we plan to do|what i will do next|what i'll do next|what we are doing next|what we're doing next|steps to take|to complete before next meeting|to do before next meeting|to finish|to finish before next meeting|what each person will do|what everyone will do`.split(
        '|',
      ),
  },
  {
    topic: 'action',
    words:
      `action items|action item|actions|action|action points|action point|action list|points of action|point of action|action plan|action log|actions required|agreed actions|improvement actions|immediate actions|action required|action needed|actions needed|ai|ais|aps|todo|todos|todo's|to do's|to-do's|summary of actions|to do|to dos|to-do|to-dos|to do list|todo list|tasks|task|task list|assignments|assigned tasks|task assignments|assign tasks|assigning tasks|task allocation|allocation of tasks|work allocation|tasks for next week|tasks for this week|tasks for the week|tasks to complete|homework|deliverables and owners|commitments|responsibilities|things to do|takeaways and actions|work items|who does what|we owe|promises|action register|actionables|actionable items|action steps|action summary|follow up tasks|follow-up tasks|post meeting tasks|post-meeting tasks|post meeting actions|task division|task distribution|division of tasks|division of work|division of labor|division of labour|distribution of tasks|distributing tasks|distribution of work|work distribution|work division|dividing tasks|task delegation|delegation of tasks|tasks per person|tasks by person|work to be done|job list|work checklist|task checklist|action checklist|what needs to be done|what we need to do|what has to be done|remaining work|left to do|still to do|pending items|plan of action|planned work|planned activities|actions arising|who / what / when|owners and deadlines|individual work|work assigned|work assignments|assigned work|assigned|asks|things to get done|things to finish|things left to do|what's left|what is left|what's left to do|what is left to do|what remains|what remains to be done|work plan|workplan|to work on|things to work on|what to work on|will do|needs doing|need to be done|must do|follow-up required|follow up required|follow-ups required|task breakdown|breakdown of tasks|breakdown of work|who is doing what|who's doing what|who will do what|what needs to get done|what still needs to be done|what we still need to do|what everyone needs to do|everyone's tasks|everybody's tasks|task allocations|splitting tasks|splitting work|split of work|task split|work split`.split(
        '|',
      ),
  },
  {
    topic: 'decision',
    words:
      `decisions|decision|decision log|key decisions|resolutions|resolution|agreements|agreed|what was agreed|we agreed|resolved|decided|what we decided|conclusions|conclusion|outcome|outcomes|decisions and outcomes|agreed points|points agreed|things we agreed on|agreed upon|what was decided|motions|motions passed|approvals|approved|consensus|decision points|rulings|votes|agreed items|agreed actions and decisions|consensus reached|agreement reached|agreements reached|resolutions passed|resolutions adopted|what we've decided|what we have decided|what we've agreed|choices made|verdict|verdicts|voting results|vote results|results of vote|results of votes|decisions reached|points of agreement|decisions during meeting|what did we decide|what did we agree on|what we agreed on|what we agreed|finalised|finalized|settled|motions approved|motions adopted|motions and resolutions|items approved|items agreed|agreed by all|agreed by everyone`.split(
        '|',
      ),
  },
  {
    topic: 'decision',
    needed: true,
    words:
      `decisions needed|decisions required|decisions we need|decisions pending|pending decisions|open decisions|decision needed|decisions to be made|decisions to take|awaiting decision|awaiting decisions`.split(
        '|',
      ),
  },
  {
    topic: 'question',
    words:
      `questions|question|open questions|unanswered questions|q&a|questions and answers|q and a|queries|questions raised|parking lot questions`.split(
        '|',
      ),
  },
  {
    topic: 'question',
    clientSide: true,
    words:
      `client questions|customer questions|questions from the client|questions from client|questions by the client|questions from the customer|client's questions|your questions|client queries|customer queries|waiting for our answer`.split(
        '|',
      ),
  },
  {
    topic: 'feedback',
    words: `feedback|feedback received|comments received|reactions|compliments|complaints|praise|retro feedback`.split(
      '|',
    ),
  },
  {
    topic: 'feedback',
    clientSide: true,
    words:
      `client feedback|customer feedback|feedback from the client|feedback from client|client concerns|client concern|client's concerns|customer concerns|concerns from the client|client comments|client reactions|client complaints|what the client said|concerns|worries they voiced|your feedback|stakeholder feedback|user feedback|client satisfaction`.split(
        '|',
      ),
  },
  {
    topic: 'need',
    words: `needs|need|requirements|wishes|requests|feature requests|user needs|wants|expectations`.split('|'),
  },
  {
    topic: 'need',
    clientSide: true,
    words:
      `client needs|customer needs|client requirements|client's requirements|client's needs|client requests|client's requests|customer requirements|client wishes|customer requests|client expectations`.split(
        '|',
      ),
  },
  {
    topic: 'risk',
    words:
      `risks|risk|risk log|risk register|risks and mitigations|key risks|risk assessment|threats|risks and issues|risks and problems`.split(
        '|',
      ),
  },
  {
    topic: 'issue',
    inReport: 'problems',
    words:
      `issues|issue|problems|problem|blockers|blocker|blocked|impediments|obstacles|issue log|known issues|open issues|difficulties|incidents|bugs|problems and risks|issues and risks|blockers and risks`.split(
        '|',
      ),
  },
  {
    topic: 'change',
    words:
      `changes|change|change requests|change request|change log|scope changes|scope change|changes to scope|changes to what was agreed|changes requested|changes to the plan`.split(
        '|',
      ),
  },
  { topic: 'conflict', words: `conflicts|conflict|disagreements|disagreement|disputes|dispute|escalations`.split('|') },
  {
    topic: 'goals',
    words:
      `goals|goal|objectives|objective|aims|aim|purpose|meeting goals|meeting objectives|desired outcomes|desired outcome|expected outcomes|purpose of the meeting|goal of the meeting|goals of the meeting|intent`.split(
        '|',
      ),
  },
  {
    topic: 'agenda',
    words:
      `agenda|agenda items|meeting agenda|topics|topics to discuss|discussion items|proposed agenda|agenda and notes|items to discuss|agenda notes|talking points`.split(
        '|',
      ),
  },
  {
    topic: 'participants',
    words:
      `participants|participant|attendees|attendee|attendance|attending|present|people|people present|who attended|in attendance|members in attendance|members present|voting member attendees|attended by|attended|invitees|roll call|rollcall|member roll call|member rollcall|voting member roll call|voting member rollcall|voting members present|voting members in attendance|presence|who was there|other attendees|meeting attendees|guests|facilitators and attendees|directors present|board members present|present members|others present|also present|staff present|attendance list|list of attendees|list of participants|who's here|who is here|sign in|sign-in|voting members|board members|members|team members|group members|attendance and apologies`.split(
        '|',
      ),
  },
  {
    topic: 'still-open',
    words: `still open|carried over|open from last time|carry over|carryover|open from before`.split('|'),
  },
  {
    topic: 'summary',
    words:
      `summary|meeting summary|overview|executive summary|tl;dr|tldr|in short|key takeaways|takeaways|highlights|recap|abstract`.split(
        '|',
      ),
  },
  {
    topic: 'progress',
    words:
      `progress|status|status update|progress update|project progress|status overview|milestone status|project status`.split(
        '|',
      ),
  },
  {
    topic: 'completed',
    words:
      `completed|done|accomplishments|achievements|finished|accomplished|what was done|completed work|completed tasks|completed this week|wins|closed items|completed items|what we did|what we've done|what we have done|done this week|done since last time|work done|work completed|delivered|deliveries|shipped|what we finished`.split(
        '|',
      ),
  },
  {
    topic: 'discussion',
    words:
      `discussion|discussions|notes|meeting notes|minutes|discussion notes|discussion points|key discussion points|discussion items and notes|details|conversation|what was said|topics discussed|raw notes|transcript`.split(
        '|',
      ),
  },
  {
    topic: 'next-meeting',
    words:
      `next meeting|next call|next session|next sync|upcoming meeting|upcoming meetings|next meetings|future meetings|next meeting date|date of next meeting|schedule next meeting|next date`.split(
        '|',
      ),
  },
  {
    topic: 'plans',
    words:
      `plan|plans|our plan|next sprint|plan for next sprint|plans for next sprint|next iteration|next phase|future work|future plans|upcoming|deliverables|weekly plan|weekly plans|sprint plan`.split(
        '|',
      ),
  },
  {
    topic: 'other',
    words:
      `attachments|links|references|resources|appendix|glossary|milestones|project milestones|timeline|schedule|absent|regrets|apologies|absentees|not present|excused|introduction|introductions|background|context|about|recording|chat|previous action items|previous actions|actions from last meeting|action items from last meeting|actions from previous meeting|action items from previous meeting|tasks from last week|last week's tasks|review of actions|last week's action items|past action items|old action items|completed action items|review of action items|action item review|review of previous action items|voting member regrets|positions|options|interests|agreement|mitigation|mitigations|participants absent|members absent|absences|unable to attend|not attending|metadata|details of the meeting|meeting details|meeting info|meeting information|logistics`.split(
        '|',
      ),
  },
];
