import { isHeld, isMeeting } from '../../facts/meetingState';
import type { Person, Project } from '../../model/snapshot';
import { RULE_COMMANDS, runCommand } from '../commands';
import { defineRule } from '../defineRule';
import { editNote } from '../editNote';
import { ACME, lines, SHILI } from '../exampleNotes';
import { pastLimit } from '../limit';
import { noteHead } from '../noteHead';

type Data = {
  readonly title: string;
  readonly date: string;
  readonly limit: number;
  readonly clients: readonly string[];
};

export const notShared = defineRule<Data>({
  id: 'records/not-shared',
  scope: 'project',
  severity: 'warning',
  timed: true,
  docs: {
    en: {
      title: 'Minutes not shared',
      what: 'A meeting or call with the client whose minutes were not shared within the limit (`response.share`, two working days by default).',
      why: 'Minutes that only you have are your memory against theirs. Shared the next day, they are an agreement.',
      instead: 'Share the minutes, and note it: `shared: { date: 2026-11-21, with: [Anna Schmidt], via: email }`.',
    },
    'zh-cn': {
      title: '会议纪要没有分享',
      what: '和客户开过的会议或电话，没有在期限内（`response.share`，默认两个工作日）把纪要发给客户。',
      why: '只有您手里有的纪要，只是您的记忆。第二天就发出去，才算双方的约定。',
      instead: '把纪要发给客户，并记下：`shared: { date: 2026-11-21, with: [王芳], via: email }`。',
    },
  },
  message: {
    en: ({ title, date, clients }) =>
      `The minutes of “${title}” (${date}) were not shared with ${clients.join(', ')}. Send them, so that both sides remember the same.`,
    'zh-cn': ({ title, date, clients }) =>
      `“${title}”（${date}）的纪要还没有发给${clients.join('、')}。请发出去，双方才有同一份记录。`,
  },
  *check(project, { asOf }) {
    const limit = project.response.share;
    for (const { note, participants } of project.communications) {
      const clients = clientPeople(participants, project);
      const date = note.date?.value;
      if (clients.length === 0 || !date || note.shared || !isMeeting(note) || !isHeld(note, asOf)) {
        continue;
      }
      if (pastLimit(project.calendar, date, limit, asOf)) {
        const names = clients.map((it) => it.name);
        yield {
          path: note.path,
          span: noteHead(note),
          since: date,
          data: { title: note.title, date, limit, clients: names },
        };
      }
    }
  },
  fixes: [
    {
      title: { en: () => 'Share the minutes', 'zh-cn': () => '分享会议纪要' },
      safe: false,
      action: (_data, { note }) => runCommand(RULE_COMMANDS.shareMinutes, note.path),
    },
    {
      title: {
        en: ({ clients }) => `Shared with ${clients.join(', ')} today`,
        'zh-cn': ({ clients }) => `今天已分享给${clients.join('、')}`,
      },
      safe: false,
      action: ({ clients }, context) =>
        editNote(context, { op: 'set-key', key: 'shared', value: { date: context.today, with: clients } }),
    },
    {
      title: { en: () => 'Shared with whom, and when…', 'zh-cn': () => '填写分享给谁、哪天分享…' },
      safe: false,
      action: (_data, { note }) => runCommand(RULE_COMMANDS.markAsShared, note.path),
    },
  ],
  examples: [
    {
      name: { en: 'a week later', 'zh-cn': '过了一周' },
      today: '2026-11-27',
      files: {
        ...ACME,
        'acme/webshop/meetings/2026-11-20.md': lines(
          '---',
          'type: meeting',
          'date: 2026-11-20',
          'participants: [Anna Schmidt, Li Wei]',
          '---',
          '',
          '⟦# Design review⟧',
          '',
          'We looked at the screens.',
        ),
      },
      fix: 1,
      fixed: {
        'acme/webshop/meetings/2026-11-20.md': lines(
          '---',
          'type: meeting',
          'date: 2026-11-20',
          'participants: [Anna Schmidt, Li Wei]',
          'shared: { date: 2026-11-27, with: [Anna Schmidt] }',
          '---',
          '',
          '# Design review',
          '',
          'We looked at the screens.',
        ),
      },
    },
    {
      name: { en: 'shared the next day', 'zh-cn': '第二天就分享了' },
      today: '2026-11-27',
      files: {
        ...SHILI,
        '示例公司/小程序/会议/2026-11-20.md': lines(
          '---',
          'type: meeting',
          'date: 2026-11-20',
          'participants: [王芳, 李明]',
          'shared: { date: 2026-11-21, with: [王芳], via: email }',
          '---',
          '',
          '# 设计评审',
        ),
      },
    },
    {
      name: { en: 'a meeting of our own team', 'zh-cn': '团队内部会议' },
      today: '2026-11-27',
      files: {
        ...ACME,
        'acme/webshop/meetings/2026-11-20.md': lines(
          '---',
          'type: meeting',
          'date: 2026-11-20',
          'participants: [Sam Roe, Li Wei]',
          '---',
          '',
          '# Retrospective',
        ),
      },
    },
  ],
});

function clientPeople(participants: readonly Person[], project: Project): readonly Person[] {
  return participants.filter((it) => it.side === 'client' || project.contacts.includes(it));
}
