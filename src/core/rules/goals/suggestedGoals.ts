import type { Locale } from '../../model/locale';
import type { Note, Purpose } from '../../model/note';
import type { Project } from '../../model/snapshot';

/** How many open entries a suggestion takes up at most. */
const MOST_OPEN = 2;

/** Goals to begin with: from the meeting's purpose, and from what was open between us and the client on its day. */
export function suggestedGoals(note: Note, project: Project | undefined): readonly string[] {
  const words = WORDS[note.language];
  const open = (project?.entries ?? [])
    .filter(({ note: from, entry }) => from !== note && entry.status === 'open')
    .filter(({ note: from }) => !note.date || !from.date || from.date.value <= note.date.value)
    .flatMap(({ entry }) => {
      if (entry.kind === 'question' && !entry.steps?.answered) {
        return [words.answer(entry.text)];
      }
      return entry.kind === 'decision' && entry.decisionStatus?.value === 'needed' ? [words.decide(entry.text)] : [];
    });
  const purpose = words.purpose[note.purpose?.value ?? 'progress'];
  const lead = note.purpose || open.length === 0 ? [purpose] : [];
  return [...lead, ...open.slice(-MOST_OPEN)];
}

interface GoalWords {
  readonly purpose: Readonly<Record<Purpose, string>>;
  readonly answer: (question: string) => string;
  readonly decide: (decision: string) => string;
}

const WORDS: Readonly<Record<Locale, GoalWords>> = {
  en: {
    purpose: {
      progress: 'Agree on progress since last time and on the next steps',
      problem: 'Agree how the problem is solved, by whom and by when',
      feedback: 'Hear what the client thinks of the results and agree what changes',
      planning: 'Agree the plan, its dates and who does what',
    },
    answer: (question) => `Answer: ${question}`,
    decide: (decision) => `Decide: ${decision}`,
  },
  'zh-cn': {
    purpose: {
      progress: '就上次以来的进展和下一步达成一致',
      problem: '确定问题的解决办法、负责人和完成时间',
      feedback: '听取客户对成果的意见，并确定要改什么',
      planning: '确定计划、时间节点和分工',
    },
    answer: (question) => `答复：${question}`,
    decide: (decision) => `决定：${decision}`,
  },
};
