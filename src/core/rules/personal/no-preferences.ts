import { addDays } from '../../calendar/localDate';
import type { FixAction } from '../../model/finding';
import type { Note } from '../../model/note';
import type { Person, Project } from '../../model/snapshot';
import { channelWord } from '../channelWords';
import { defineRule, type Fix, type FixContext } from '../defineRule';
import { editNote } from '../editNote';
import { ACME, lines } from '../exampleNotes';

type Field = 'channel' | 'audience';
type Data = {
  readonly name: string;
  readonly field: Field;
  readonly date: string;
  /** What to suggest: the channel that was used, if the client's channel is what is missing. */
  readonly used: string;
};

/** Days within which somebody must have been met. */
const RECENT = 28;

export const noPreferences = defineRule<Data>({
  id: 'personal/no-preferences',
  scope: 'project',
  severity: 'hint',
  docs: {
    en: {
      title: 'Contact without preferences',
      what: 'A client contact met or written to in the last 28 days, of whom neither their own entry nor the client’s preferences say which channel or which depth (executive or technical) suits them.',
      why: 'A director does not read test logs, an engineer does not trust a one-pager. Writing for the person is half of being understood.',
      instead: 'Ask, and add it to the profile: `{ name: Anna Schmidt, channel: video, audience: executive }`.',
    },
    'zh-cn': {
      title: '联系人没有偏好',
      what: '最近 28 天见过或联系过的客户联系人，档案里（本人或客户的偏好里）没有写适合的沟通渠道或深度（executive 管理层、technical 技术）。',
      why: '领导不看测试日志，工程师不信一页纸。写给对的人，就已经成功了一半。',
      instead: '问一问，写进档案：`{ name: 王芳, channel: im, audience: executive }`。',
    },
  },
  message: {
    en: ({ name, field, date }) =>
      field === 'channel'
        ? `You last dealt with ${name} on ${date}, but the profile does not say how they prefer to be reached. Ask, and add it.`
        : `You last dealt with ${name} on ${date}, but the profile does not say whether they want it executive or technical. Add it, and reports fit them.`,
    'zh-cn': ({ name, field, date }) =>
      field === 'channel'
        ? `${date} 刚与${name}沟通过，但档案里没有写偏好的沟通渠道。请问清楚并补上。`
        : `${date} 刚与${name}沟通过，但档案里没有写要管理层版还是技术版。补上之后，报告才合适。`,
  },
  *check(project, { asOf }) {
    const first = addDays(asOf, -RECENT + 1);
    const seen = new Map<Person, { readonly date: string; readonly used: string }>();
    for (const { note, participants } of project.communications) {
      const date = note.date?.value;
      if (date && date >= first && date <= asOf && note.status?.value !== 'cancelled') {
        for (const person of participants) {
          seen.set(person, { date, used: note.channel?.value ?? '' });
        }
      }
    }
    for (const [person, { date, used }] of seen) {
      if (person.side === 'client' && person.contact && person.profile) {
        for (const field of missingOf(person, project)) {
          yield { path: person.profile, span: person.contact.span, data: { name: person.name, field, date, used } };
        }
      }
    }
  },
  fixes: [
    setField('channel', ({ used }) => used, {
      en: ({ used }) => `Set the channel to ${channelWord(used, 'en')}`,
      'zh-cn': ({ used }) => `把渠道设为${channelWord(used, 'zh-cn')}`,
    }),
    {
      title: { en: () => 'Set the channel…', 'zh-cn': () => '填写沟通渠道…' },
      asks: 'channel',
      safe: false,
      applies: ({ field }) => field === 'channel',
      action: (_data, context, answer) => (answer ? setOnContact(context, 'channel', answer) : undefined),
    },
    setField('audience', () => 'executive', {
      en: () => 'Set the audience to executive',
      'zh-cn': () => '设为管理层（executive）',
    }),
    setField('audience', () => 'technical', {
      en: () => 'Set the audience to technical',
      'zh-cn': () => '设为技术（technical）',
    }),
  ],
  examples: [
    {
      name: { en: 'met last week, and nobody knows how they like it', 'zh-cn': '上周见过，却不知道偏好' },
      today: '2026-11-27',
      files: {
        'acme/client.md': lines(
          '---',
          'type: client',
          'name: Acme GmbH',
          'contacts:',
          '  - ⟦{ name: Anna Schmidt, channel: video }⟧ # since May',
          '---',
        ),
        'acme/webshop/project.md': ACME['acme/webshop/project.md'],
        'acme/webshop/meetings/2026-11-20.md': lines(
          '---',
          'type: meeting',
          'date: 2026-11-20',
          'participants: [Anna Schmidt, Li Wei]',
          '---',
        ),
      },
      fix: 2,
      fixed: {
        'acme/client.md': lines(
          '---',
          'type: client',
          'name: Acme GmbH',
          'contacts:',
          '  - { name: Anna Schmidt, channel: video, audience: executive } # since May',
          '---',
        ),
      },
    },
    {
      name: { en: 'the client’s preferences hold for everybody', 'zh-cn': '客户的偏好对所有人有效' },
      today: '2026-11-27',
      files: {
        '示例公司/client.md': lines(
          '---',
          'type: client',
          'name: 示例公司',
          'contacts: [{ name: 王芳 }]',
          'preferences: { channel: im, audience: executive }',
          '---',
        ),
        '示例公司/小程序/project.md': lines('---', 'type: project', 'client: 示例公司', 'name: 小程序', '---'),
        '示例公司/小程序/会议/2026-11-20.md': lines(
          '---',
          'type: meeting',
          'date: 2026-11-20',
          'participants: [王芳]',
          '---',
        ),
      },
    },
    {
      name: { en: 'not met for months', 'zh-cn': '几个月没见' },
      today: '2026-11-27',
      files: {
        'acme/client.md': lines(
          '---',
          'type: client',
          'name: Acme GmbH',
          'contacts:',
          '  - { name: Anna Schmidt }',
          '---',
        ),
        'acme/webshop/project.md': ACME['acme/webshop/project.md'],
        'acme/webshop/meetings/2026-08-20.md': lines(
          '---',
          'type: meeting',
          'date: 2026-08-20',
          'participants: [Anna Schmidt, Li Wei]',
          '---',
        ),
      },
    },
  ],
});

function missingOf(person: Person, project: Project): readonly Field[] {
  const { channel, audience } = { ...project.clientPreferences, ...known(person) };
  return [...(channel ? [] : (['channel'] as const)), ...(audience ? [] : (['audience'] as const))];
}

function known({ contact }: Person) {
  return {
    ...(contact?.channel && { channel: contact.channel }),
    ...(contact?.audience && { audience: contact.audience }),
  };
}

function setField(field: Field, value: (data: Data) => string, title: Fix<Data>['title']): Fix<Data> {
  return {
    title,
    safe: false,
    applies: (data) => data.field === field && value(data) !== '',
    action: (data, context) => setOnContact(context, field, value(data)),
  };
}

function setOnContact(context: FixContext, field: Field, value: string): FixAction | undefined {
  const index = contactsOf(context.note).findIndex((it) => it.span.start === context.span.start);
  return index < 0 ? undefined : editNote(context, { op: 'set-path', path: ['contacts', index, field], value });
}

function contactsOf(note: Note) {
  return note.clientProfile?.contacts ?? note.projectProfile?.contacts ?? [];
}
