import { addDays } from '../../calendar/localDate';
import { isHeld } from '../../facts/meetingState';
import type { EntryKind } from '../../model/entry';
import type { Note } from '../../model/note';
import type { Person, Project } from '../../model/snapshot';
import { channelWord } from '../channelWords';
import { defineRule } from '../defineRule';
import { ACME, lines, SHILI } from '../exampleNotes';

type Data = { readonly name: string; readonly preferred: string; readonly used: string; readonly title: string };

/** Days after which nobody can change it any more. */
const RECENT = 28;

export const channelMismatch = defineRule<Data>({
  id: 'personal/channel-mismatch',
  scope: 'project',
  severity: 'hint',
  docs: {
    en: {
      title: 'Not the channel they prefer',
      what: 'A communication of the last 28 days that used another channel than any of the client contacts in it prefers. Meeting in person is never wrong, who prefers mail still comes to meetings, and where the client wrote they chose the channel themselves.',
      why: 'Whoever prefers a call reads mail late; whoever prefers mail is disturbed by calls.',
      instead: 'Use their channel where you can choose, or correct the profile if the preference has changed.',
    },
    'zh-cn': {
      title: '不是对方偏好的渠道',
      what: '最近 28 天的沟通所用的渠道，不是在场任何一位客户联系人所偏好的。当面沟通不提示，偏好书面沟通的人开会也不提示，客户主动发来的消息是对方自己选的渠道，也不提示。',
      why: '喜欢打电话的人邮件看得晚，喜欢邮件的人怕被电话打断。',
      instead: '能选的时候用对方偏好的渠道；偏好变了，就改一下档案。',
    },
  },
  message: {
    en: ({ name, preferred, used, title }) =>
      `${name} prefers ${channelWord(preferred, 'en')}, but for “${title}” you chose ${channelWord(used, 'en')}. Next time use what they prefer, or correct the profile.`,
    'zh-cn': ({ name, preferred, used, title }) =>
      `${name}偏好${channelWord(preferred, 'zh-cn')}，而“${title}”用的是${channelWord(used, 'zh-cn')}。下次请用对方偏好的渠道，或更正档案。`,
  },
  *check(project, { asOf }) {
    const first = addDays(asOf, -RECENT + 1);
    for (const { note, participants } of project.communications) {
      const clients = participants.filter((it) => it.side === 'client');
      const prefer = clients.map((person) => ({ person, channel: preferredBy(person, project) }));
      const known = prefer.find((it) => it.channel !== undefined);
      if (
        !note.channel ||
        !known?.channel ||
        !note.date ||
        note.date.value < first ||
        !isHeld(note, asOf) ||
        !canCompare(note.channel.value, known.channel) ||
        prefer.some((it) => it.channel === note.channel?.value) ||
        cameFromClient(note, project)
      ) {
        continue;
      }
      const { value: used, span } = note.channel;
      yield {
        path: note.path,
        span,
        data: { name: known.person.name, preferred: known.channel, used, title: note.title },
      };
    }
  },
  fixes: [],
  examples: [
    {
      name: { en: 'phoned, though she prefers video', 'zh-cn': '打了电话，对方偏好视频' },
      today: '2026-11-27',
      files: {
        ...ACME,
        'acme/webshop/meetings/2026-11-20.md': lines(
          '---',
          'type: meeting',
          'date: 2026-11-20',
          'channel: ⟦phone⟧',
          'participants: [Anna Schmidt, Li Wei]',
          '---',
        ),
      },
    },
    {
      name: { en: 'the channel she prefers', 'zh-cn': '用的正是偏好的渠道' },
      today: '2026-11-27',
      files: {
        ...ACME,
        'acme/webshop/meetings/2026-11-20.md': lines(
          '---',
          'type: meeting',
          'date: 2026-11-20',
          'channel: video',
          'participants: [Anna Schmidt, Li Wei]',
          '---',
        ),
      },
    },
    {
      name: { en: 'the client wrote, and chose the channel', 'zh-cn': '客户主动发来的消息' },
      today: '2026-11-27',
      files: {
        ...SHILI,
        '示例公司/小程序/邮件/2026-11-20.md': lines(
          '---',
          'type: email',
          'date: 2026-11-20',
          'participants: [王芳]',
          '---',
          '',
          '## 客户问题',
          '',
          '- 可以开发票吗？ [answered:: 2026-11-20]',
        ),
      },
    },
    {
      name: { en: 'meeting in person is never wrong', 'zh-cn': '当面沟通总没错' },
      today: '2026-11-27',
      files: {
        ...ACME,
        'acme/webshop/meetings/2026-11-20.md': lines(
          '---',
          'type: meeting',
          'date: 2026-11-20',
          'channel: in-person',
          'participants: [Anna Schmidt, Li Wei]',
          '---',
        ),
      },
    },
    {
      name: { en: 'who prefers chat still comes to a call', 'zh-cn': '偏好即时消息，也会来开视频会' },
      today: '2026-11-27',
      files: {
        ...SHILI,
        '示例公司/小程序/会议/2026-11-20.md': lines(
          '---',
          'type: meeting',
          'date: 2026-11-20',
          'channel: video',
          'participants: [王芳, 李明]',
          '---',
        ),
      },
    },
    {
      name: { en: 'no client contact took part', 'zh-cn': '没有客户参加' },
      today: '2026-11-27',
      files: {
        ...SHILI,
        '示例公司/小程序/会议/2026-11-20.md': lines(
          '---',
          'type: meeting',
          'date: 2026-11-20',
          'channel: phone',
          'participants: [李明]',
          '---',
        ),
      },
    },
  ],
});

/** Who prefers mail still comes to meetings, and sitting together is never wrong: talk is compared with talk. */
function canCompare(used: string, preferred: string): boolean {
  return used !== 'in-person' && (!TALK.has(used) || TALK.has(preferred));
}

const TALK: ReadonlySet<string> = new Set(['video', 'phone']);

/** A message in which the client asks or says something: the channel was theirs to choose. */
function cameFromClient(note: Note, project: Project): boolean {
  const isWritten = note.kind === 'email' || note.kind === 'chat';
  return isWritten && project.entries.some((it) => it.note === note && CLIENT_SAYS.has(it.entry.kind));
}

const CLIENT_SAYS: ReadonlySet<EntryKind> = new Set<EntryKind>(['question', 'feedback', 'need']);

function preferredBy(person: Person, project: Project): string | undefined {
  return person.contact?.channel ?? project.clientPreferences.channel;
}
