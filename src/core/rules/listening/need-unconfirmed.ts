import { foldText } from '../../facts/foldText';
import { isMeeting, isPlanned } from '../../facts/meetingState';
import type { LocalDate } from '../../model/date';
import type { Entry } from '../../model/entry';
import type { FixAction } from '../../model/finding';
import type { Locale } from '../../model/locale';
import type { Note } from '../../model/note';
import type { Project } from '../../model/snapshot';
import { RULE_COMMANDS, runCommand } from '../commands';
import { defineRule, type FixContext } from '../defineRule';
import { entryAt } from '../entryAt';
import { ACME, lines, SHILI } from '../exampleNotes';
import { askDay, setToday } from '../fieldFixes';
import { addGoal } from '../goals/goalEdits';
import { openPast } from '../openPast';
import { shorten } from '../shorten';

type Data = { readonly text: string; readonly from: string; readonly raised: string };

export const needUnconfirmed = defineRule<Data>({
  id: 'listening/need-unconfirmed',
  scope: 'project',
  severity: 'info',
  timed: true,
  docs: {
    en: {
      title: 'Need never played back',
      what: 'A need that the client stated and that nobody has repeated back to them within the limit (`response.need`, five working days by default). One that is a goal of a meeting still to come waits for that meeting.',
      why: 'What was said, what was heard and what was meant are three things. Saying it back in your own words finds the difference while it is cheap.',
      instead: 'Ask “you need …, is that right?”, and note the day they said yes: `[confirmed:: 2026-11-20]`.',
    },
    'zh-cn': {
      title: '需求没有复述确认',
      what: '客户说过的需求，超过期限（`response.need`，默认五个工作日）还没有向客户复述确认。已列为后续会议目标的，等开完会再看。',
      why: '说出来的、听到的、真正想要的，是三回事。用自己的话复述一遍，趁改动成本还低时发现差别。',
      instead: '问一句“您需要的是……，对吗”，并记下客户确认的日期：`[confirmed:: 2026-11-20]`。',
    },
  },
  message: {
    en: ({ text, from, raised }) =>
      `${from || 'The client'} stated a need on ${raised}: “${text}”. Say it back in your own words and note the day they confirm.`,
    'zh-cn': ({ text, from, raised }) =>
      `${from || '客户'}在 ${raised} 提出了一项需求：“${text}”。请用自己的话向客户复述，并记下确认的日期。`,
  },
  *check(project, { asOf }) {
    const limit = project.response.need;
    const planned = plannedMeetings(project, asOf);
    for (const { tracked, since } of openPast(project, asOf, 'need', ['confirmed'], (it) =>
      it.side === 'us' ? limit : undefined,
    )) {
      const { note, entry, from } = tracked;
      if (isOnAgenda(entry, planned)) {
        continue;
      }
      yield {
        path: note.path,
        span: entry.textSpan,
        since,
        data: { text: shorten(entry.text), from: from?.name ?? '', raised: since },
      };
    }
  },
  fixes: [
    setToday('confirmed', { en: 'The client confirmed it today', 'zh-cn': '客户今天已确认' }),
    askDay('confirmed', { en: 'The client confirmed it on…', 'zh-cn': '客户确认的日期…' }),
    {
      title: { en: () => 'Put it on the agenda of the next meeting', 'zh-cn': () => '放进下次会议的议程' },
      safe: false,
      action: (_data, context) => putOnAgenda(context),
    },
  ],
  examples: [
    {
      name: { en: 'heard, and left at that', 'zh-cn': '听到了，就没有下文' },
      today: '2026-11-27',
      files: {
        'acme/webshop/meetings/2026-11-13.md': lines(
          '---',
          'type: meeting',
          'date: 2026-11-13',
          '---',
          '',
          '## Client needs',
          '',
          '- ⟦The key must work offline [from:: Anna Schmidt]⟧',
        ),
        ...ACME,
      },
      fixed: {
        'acme/webshop/meetings/2026-11-13.md': lines(
          '---',
          'type: meeting',
          'date: 2026-11-13',
          '---',
          '',
          '## Client needs',
          '',
          '- The key must work offline [from:: Anna Schmidt] [confirmed:: 2026-11-27]',
        ),
      },
    },
    {
      name: { en: 'quoted as it was said', 'zh-cn': '照原话引用' },
      today: '2026-11-27',
      files: {
        'acme/webshop/meetings/2026-11-13.md': lines(
          '---',
          'type: meeting',
          'date: 2026-11-13',
          '---',
          '',
          '## Client needs',
          '',
          '- ⟦Jana needs a view of all open orders⟧',
        ),
        ...ACME,
      },
    },
    {
      name: { en: 'on the agenda of the next meeting', 'zh-cn': '放进下次会议的议程' },
      today: '2026-11-27',
      files: {
        ...SHILI,
        '示例公司/小程序/会议/2026-11-13.md': lines(
          '---',
          'type: meeting',
          'date: 2026-11-13',
          '---',
          '',
          '## 客户需求',
          '',
          '- ⟦断网也能用⟧',
        ),
        '示例公司/小程序/会议/2026-12-04.md': lines(
          '---',
          'type: meeting',
          'date: 2026-12-04',
          '---',
          '',
          '## 议程',
          '',
          '- 确定上线日期',
        ),
      },
      fix: 2,
      fixed: {
        '示例公司/小程序/会议/2026-12-04.md': lines(
          '---',
          'type: meeting',
          'date: 2026-12-04',
          'goals:',
          '  - 确定上线日期',
          '  - 向客户复述确认：断网也能用',
          '---',
          '',
          '## 议程',
          '',
          '- 确定上线日期',
        ),
      },
    },
    {
      name: { en: 'confirmed', 'zh-cn': '已确认' },
      today: '2026-11-27',
      files: {
        ...SHILI,
        '示例公司/小程序/会议/2026-11-13.md': lines(
          '---',
          'type: meeting',
          'date: 2026-11-13',
          '---',
          '',
          '## 客户需求',
          '',
          '- 断网也能用 [confirmed:: 2026-11-16]',
        ),
      },
    },
    {
      name: { en: 'stated this week', 'zh-cn': '本周刚提出' },
      today: '2026-11-27',
      files: {
        ...ACME,
        'acme/webshop/meetings/2026-11-24.md': lines(
          '---',
          'type: meeting',
          'date: 2026-11-24',
          '---',
          '',
          '## Client needs',
          '',
          '- The key must work offline',
        ),
      },
    },
  ],
});

/** Makes it a goal of the project's next meeting; where none is planned, a new one is begun. */
function putOnAgenda(context: FixContext): FixAction | undefined {
  const { project, today } = context;
  const entry = entryAt(context);
  if (!project || !entry) {
    return undefined;
  }
  const [next] = plannedMeetings(project, today);
  return next
    ? { kind: 'edit', path: next.path, operations: addGoal(next, GOAL[next.language](entry.text)) }
    : runCommand(RULE_COMMANDS.newMeetingNote, project.id);
}

function plannedMeetings(project: Project, asOf: LocalDate): readonly Note[] {
  return project.communications.map(({ note }) => note).filter((it) => isMeeting(it) && isPlanned(it, asOf));
}

/** Whether a meeting still to come has it among its goals: it will be played back there. */
function isOnAgenda(entry: Entry, planned: readonly Note[]): boolean {
  const need = foldText(entry.text);
  return need !== '' && planned.some(({ goals }) => goals.some(({ text }) => foldText(text).includes(need)));
}

const GOAL: Readonly<Record<Locale, (need: string) => string>> = {
  en: (need) => `Play back to the client: ${need}`,
  'zh-cn': (need) => `向客户复述确认：${need}`,
};
