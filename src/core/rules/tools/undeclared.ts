import { foldText } from '../../facts/foldText';
import type { Note } from '../../model/note';
import type { Project } from '../../model/snapshot';
import type { Span } from '../../model/span';
import { channelWord } from '../channelWords';
import { defineRule } from '../defineRule';
import { ACME, lines, SHILI } from '../exampleNotes';
import { noteHead } from '../noteHead';

type Data = { readonly channel: string; readonly project: string; readonly profile: string };

/** Channels that need no tool. */
const BARE: ReadonlySet<string> = new Set(['in-person', 'letter']);

export const undeclared = defineRule<Data>({
  id: 'tools/undeclared',
  scope: 'project',
  severity: 'hint',
  docs: {
    en: {
      title: 'Channel without a declared tool',
      what: 'A channel that meetings or reports of the project use, and for which its profile names no tool. It is shown once, at the latest use.',
      why: 'When nobody has said where things are, people look in three places and answer in a fourth.',
      instead:
        'Name the tool and its purpose in the project: `tools: [{ name: Zoom, channel: video, purpose: weekly call }]`.',
    },
    'zh-cn': {
      title: '渠道没有登记工具',
      what: '项目的会议或报告用到了某个渠道，档案里却没有登记对应的工具。每个渠道只在最近一次使用处提示一次。',
      why: '没说好用什么，大家就会在三个地方找、在第四个地方回。',
      instead: '在项目里写明工具和用途：`tools: [{ name: 腾讯会议, channel: video, purpose: 周会 }]`。',
    },
  },
  message: {
    en: ({ channel, project }) =>
      `${project} uses ${channelWord(channel, 'en')}, but names no tool for it. Declare which one, and what for, so that everybody looks in the same place.`,
    'zh-cn': ({ channel, project }) =>
      `${project}用到了${channelWord(channel, 'zh-cn')}，但没有登记工具。请写明用哪个、做什么用，大家才会去同一个地方找。`,
  },
  *check(project, { asOf }) {
    const { profile } = project;
    if (!profile || project.status !== 'active') {
      return;
    }
    for (const [channel, { note, span }] of latestUses(project, asOf)) {
      if (!BARE.has(channel) && !project.tools.some((it) => serves(it, channel))) {
        yield { path: note.path, span, data: { channel, project: project.name, profile: profile.path } };
      }
    }
  },
  fixes: [
    {
      title: {
        en: ({ channel }) => `Declare the tool used for ${channelWord(channel, 'en')}…`,
        'zh-cn': ({ channel }) => `登记${channelWord(channel, 'zh-cn')}所用的工具…`,
      },
      asks: 'text',
      safe: false,
      action: ({ channel, profile }, _context, answer) =>
        answer
          ? {
              kind: 'edit',
              path: profile,
              operations: [{ op: 'add-to-list', key: 'tools', values: [{ name: answer, channel }] }],
            }
          : undefined,
    },
  ],
  examples: [
    {
      name: { en: 'video, but on what?', 'zh-cn': '视频会议，用的什么' },
      today: '2026-11-27',
      files: {
        'acme/webshop/meetings/2026-11-20.md': lines(
          '---',
          'type: meeting',
          'date: 2026-11-20',
          'channel: ⟦video⟧',
          '---',
        ),
        ...ACME,
      },
      answer: 'Zoom',
      fixed: {
        'acme/webshop/project.md': lines(
          '---',
          'type: project',
          'client: Acme GmbH',
          'name: Webshop',
          'team: [Li Wei, Sam Roe]',
          'tools:',
          '  - { name: Zoom, channel: video }',
          '---',
        ),
      },
    },
    {
      name: { en: 'a tool is declared', 'zh-cn': '已登记工具' },
      today: '2026-11-27',
      files: {
        '示例公司/小程序/project.md': lines(
          '---',
          'type: project',
          'name: 小程序',
          'tools: [{ name: 腾讯会议, channel: video, purpose: 周会 }]',
          '---',
        ),
        '示例公司/小程序/会议/2026-11-20.md': lines(
          '---',
          'type: meeting',
          'date: 2026-11-20',
          'channel: video',
          '---',
        ),
      },
    },
    {
      name: { en: 'meeting in person needs no tool', 'zh-cn': '当面沟通不需要工具' },
      today: '2026-11-27',
      files: {
        ...SHILI,
        '示例公司/小程序/会议/2026-11-20.md': lines(
          '---',
          'type: meeting',
          'date: 2026-11-20',
          'channel: in-person',
          '---',
        ),
      },
    },
  ],
});

interface Use {
  readonly note: Note;
  readonly span: Span;
}

function latestUses(project: Project, asOf: string): ReadonlyMap<string, Use> {
  const uses = new Map<string, Use>();
  for (const { note } of project.communications) {
    if (note.channel && note.date && note.date.value <= asOf && note.status?.value !== 'cancelled') {
      uses.set(note.channel.value, { note, span: note.channel.span });
    }
  }
  for (const note of project.reports) {
    if (note.report?.via && note.report.status === 'sent') {
      uses.set(note.report.via, { note, span: noteHead(note) });
    }
  }
  return uses;
}

function serves(tool: Project['tools'][number], channel: string): boolean {
  return tool.channel === channel || foldText(tool.name) === foldText(channel);
}
