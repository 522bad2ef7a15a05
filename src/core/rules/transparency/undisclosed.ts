import { cameFromClient } from '../../facts/cameFromClient';
import type { EntryKind, Level } from '../../model/entry';
import type { TrackedEntry } from '../../model/snapshot';
import { clientPolicy } from '../../visibility/decideFor';
import { RULE_COMMANDS, runCommand } from '../commands';
import { defineRule } from '../defineRule';
import { ACME, lines, SHILI } from '../exampleNotes';
import { askDay, setToday } from '../fieldFixes';
import { openPast } from '../openPast';
import { shorten } from '../shorten';

type Data = {
  readonly kind: string;
  readonly level: Level;
  /** Somebody wrote the level down. */
  readonly isRated: boolean;
  readonly text: string;
  readonly since: string;
  readonly age: number;
  /** A mark, its words or what it stands in keep it from the client: a report would not carry it. */
  readonly isInside: boolean;
};

const KINDS: readonly EntryKind[] = ['risk', 'issue'];

export const undisclosed = defineRule<Data>({
  id: 'transparency/undisclosed',
  scope: 'project',
  severity: 'warning',
  timed: true,
  severityOf: ({ level }) => (level === 'high' ? 'error' : 'warning'),
  docs: {
    en: {
      title: 'Risk or issue the client does not know',
      what: 'An open risk or issue that was not disclosed within its limit (`response.disclose`: high three, medium ten working days by default). A high one is an error; one that nobody rated counts as medium. One that somebody of the client raised is none.',
      why: 'Bad news does not get better with age. A client who hears it early can help; one who hears it late looks for somebody to blame.',
      instead:
        'Tell the client with a plan, and note the day: `[disclosed:: 2026-11-20]`. The next report can carry it. What is marked internal never goes out as it stands: if the client feels its effects, put those in a line of their own; if not, rate it `[severity:: low]`.',
    },
    'zh-cn': {
      title: '没有告知客户的风险或问题',
      what: '未关闭的风险或问题，超过期限（`response.disclose`，默认高级别三个、中级别十个工作日）还没有告知客户。高级别的算错误；没有评级的按中级别算。客户方自己提出的不算。',
      why: '坏消息放着不会变好。早知道，客户还能帮忙；晚知道，就只剩追责。',
      instead:
        '带着应对办法告诉客户，并记下日期：`[disclosed:: 2026-11-20]`。也可以放进下一期报告。标为内部的内容不会原样发出：影响到客户的，另写一条说明影响；不影响的，标 `[severity:: low]`。',
    },
  },
  message: {
    en: ({ kind, level, isRated, text, since, age, isInside }) => {
      const what = `${isRated ? level : 'unrated'} ${kind} “${text}”, known since ${since} (${age} working days)`;
      return isInside
        ? `The ${what}, is kept inside. If the client will feel it, tell them how in a line of its own; if not, rate it low.`
        : `The client has not been told of the ${what}. Tell them, with what you do about it.`;
    },
    'zh-cn': ({ kind, level, isRated, text, since, age, isInside }) => {
      const what = `${isRated ? `${LEVELS[level]}级别的` : '未评级的'}${kind === 'risk' ? '风险' : '问题'}“${text}”自 ${since} 发现以来已 ${age} 个工作日`;
      return isInside
        ? `${what}，目前仅限内部知悉。会影响到客户的，另写一条告知其影响；不影响的，请标为低级别。`
        : `${what}，还没有告知客户。请连同应对办法一起告知。`;
    },
  },
  *check(project, { asOf }) {
    const limits = project.response.disclose;
    const { isKeptInside } = clientPolicy(project);
    const limit = (it: TrackedEntry) => {
      const level = levelOf(it);
      return level === 'low' || cameFromClient(it) ? undefined : limits[level];
    };
    for (const kind of KINDS) {
      for (const { tracked, since, age } of openPast(project, asOf, kind, ['disclosed', 'resolved'], limit)) {
        const { note, entry } = tracked;
        const isInside = isKeptInside(note, entry);
        const isRated = entry.severity !== undefined;
        const data = { kind, level: levelOf(tracked), isRated, text: shorten(entry.text), since, age, isInside };
        yield { path: note.path, span: entry.textSpan, since, data };
      }
    }
  },
  fixes: [
    setToday('disclosed', { en: 'The client was told today', 'zh-cn': '今天已告知客户' }),
    askDay('disclosed', { en: 'The client was told on…', 'zh-cn': '告知客户的日期…' }),
    {
      title: { en: () => 'Disclose it in the next report', 'zh-cn': () => '在下一期报告里告知' },
      safe: false,
      applies: ({ isInside }) => !isInside,
      action: (_data, { project }) => project && runCommand(RULE_COMMANDS.generateClientReport, project.id),
    },
  ],
  examples: [
    {
      name: { en: 'a high risk, kept quiet for two weeks', 'zh-cn': '瞒了两周的高风险' },
      today: '2026-11-27',
      files: {
        'acme/webshop/meetings/2026-11-13.md': lines(
          '---',
          'type: meeting',
          'date: 2026-11-13',
          '---',
          '',
          '## Risks',
          '',
          '- ⟦Payment provider may not be certified in time [severity:: high]⟧',
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
          '## Risks',
          '',
          '- Payment provider may not be certified in time [severity:: high] [disclosed:: 2026-11-27]',
        ),
      },
    },
    {
      name: { en: 'disclosed', 'zh-cn': '已告知客户' },
      today: '2026-11-27',
      files: {
        ...SHILI,
        '示例公司/小程序/会议/2026-11-13.md': lines(
          '---',
          'type: meeting',
          'date: 2026-11-13',
          '---',
          '',
          '## 风险',
          '',
          '- 支付接口可能来不及认证 [severity:: high] [disclosed:: 2026-11-16]',
        ),
      },
    },
    {
      name: { en: 'raised by the client', 'zh-cn': '客户自己提出的' },
      today: '2026-11-27',
      files: {
        ...ACME,
        'acme/webshop/meetings/2026-11-06.md': lines(
          '---',
          'type: meeting',
          'date: 2026-11-06',
          'participants: [Anna Schmidt]',
          '---',
          '',
          '## Risks',
          '',
          '- The old shop may be switched off earlier, raised by Anna Schmidt [severity:: high]',
        ),
      },
    },
    {
      name: { en: 'kept inside: the client may feel it all the same', 'zh-cn': '标为内部：客户仍可能受影响' },
      today: '2026-11-27',
      files: {
        ...SHILI,
        '示例公司/小程序/会议/2026-11-06.md': lines(
          '---',
          'type: meeting',
          'date: 2026-11-06',
          '---',
          '',
          '## 风险',
          '',
          '- ⟦李工下月可能离职（内部）⟧',
        ),
      },
    },
    {
      name: { en: 'a low one needs no announcement', 'zh-cn': '低级别的不必专门告知' },
      today: '2026-11-27',
      files: {
        ...ACME,
        'acme/webshop/meetings/2026-10-13.md': lines(
          '---',
          'type: meeting',
          'date: 2026-10-13',
          '---',
          '',
          '## Risks',
          '',
          '- The logo may look pale in print [severity:: low]',
        ),
      },
    },
  ],
});

const LEVELS: Readonly<Record<Level, string>> = { high: '高', medium: '中', low: '低' };

/** One whose severity nobody wrote down is treated as medium. */
function levelOf({ entry }: TrackedEntry): Level {
  return entry.severity?.value ?? 'medium';
}
