import { foldText } from '../../facts/foldText';
import { isHeld } from '../../facts/meetingState';
import type { LocalDate } from '../../model/date';
import type { Tool } from '../../model/profile';
import type { Person, Project, Side } from '../../model/snapshot';
import { defineRule } from '../defineRule';
import { ACME, lines, SHILI } from '../exampleNotes';

type Data = { readonly tool: string; readonly side: 'client' | 'us' | 'both' };

export const nobodyTrained = defineRule<Data>({
  id: 'tools/nobody-trained',
  scope: 'project',
  severity: 'hint',
  docs: {
    en: {
      title: 'Tool that nobody knows',
      what: 'A declared tool for which no client contact, or nobody of our own team, is listed as trained. Sides without a single known person are not asked about, nor is mail or phone, nor a tool for meetings that were held with it.',
      why: 'A board that only one side can use is a locked room. Ten minutes of showing save weeks of “I could not find it”.',
      instead: 'Show it to one person on each side, and list them: `trained: [Anna Schmidt, Li Wei]`.',
    },
    'zh-cn': {
      title: '没人会用的工具',
      what: '登记的工具里，没有写任何一位客户联系人或我方成员会用。某一方没有登记任何人时，不检查那一方；邮件、电话，以及双方已经用来开过会的工具也不检查。',
      why: '只有一方会用的看板，对另一方就是锁着的房间。花十分钟演示，省下几周的“我没找到”。',
      instead: '双方各教会一个人，并写上：`trained: [王芳, 李明]`。',
    },
  },
  message: {
    en: ({ tool, side }) =>
      `${SIDES.en[side]} is listed as able to use ${tool}. Show it to ${side === 'both' ? 'one person on each side' : 'one of them'}, and add the name under “trained”.`,
    'zh-cn': ({ tool, side }) =>
      `${tool}：${SIDES['zh-cn'][side]}还没有登记会用的人。请教会一个人，把名字写进“trained”。`,
  },
  *check(project, { asOf }) {
    const { profile, status } = project;
    if (!profile || status !== 'active') {
      return;
    }
    for (const tool of project.tools) {
      if (NEEDS_NO_TRAINING.has(tool.channel ?? '')) {
        continue;
      }
      const lacks = (people: readonly Person[]) => people.length > 0 && !people.some((it) => isNamed(it, tool.trained));
      const users = seenUsing(project, tool, asOf);
      const [client, us] = [lacks(project.contacts) && !users.has('client'), lacks(project.team) && !users.has('us')];
      if (client || us) {
        yield {
          path: profile.path,
          span: tool.span,
          data: { tool: tool.name, side: client && us ? 'both' : client ? 'client' : 'us' },
        };
      }
    }
  },
  fixes: [],
  examples: [
    {
      name: { en: 'only we can use it', 'zh-cn': '只有我们会用' },
      today: '2026-11-27',
      files: {
        'acme/client.md': ACME['acme/client.md'],
        'acme/webshop/project.md': lines(
          '---',
          'type: project',
          'client: Acme GmbH',
          'name: Webshop',
          'team: [Li Wei]',
          'tools:',
          '  - ⟦{ name: Trello, purpose: task board, trained: [Li Wei] }⟧',
          '---',
        ),
      },
    },
    {
      name: { en: 'one person on each side', 'zh-cn': '双方各有一人会用' },
      today: '2026-11-27',
      files: {
        '示例公司/client.md': SHILI['示例公司/client.md'],
        '示例公司/小程序/project.md': lines(
          '---',
          'type: project',
          'client: 示例公司',
          'name: 小程序',
          'team: [李明]',
          'tools: [{ name: 飞书, purpose: 任务看板, trained: [王芳, 李明] }]',
          '---',
        ),
      },
    },
    {
      name: { en: 'a meeting was held with it, and mail needs no lesson', 'zh-cn': '已经用它开过会；邮件不用教' },
      today: '2026-11-27',
      files: {
        'acme/client.md': ACME['acme/client.md'],
        'acme/webshop/project.md': lines(
          '---',
          'type: project',
          'client: Acme GmbH',
          'name: Webshop',
          'team: [Li Wei]',
          'tools: [Zoom, Email]',
          '---',
        ),
        'acme/webshop/meetings/2026-11-20.md': lines(
          '---',
          'type: meeting',
          'date: 2026-11-20',
          'channel: Zoom',
          'participants: [Anna Schmidt, Li Wei]',
          '---',
        ),
      },
    },
    {
      name: { en: 'nobody of the client is known yet', 'zh-cn': '还没有登记客户联系人' },
      today: '2026-11-27',
      files: {
        'acme/webshop/project.md': lines(
          '---',
          'type: project',
          'name: Webshop',
          'team: [Li Wei]',
          'tools: [{ name: Trello, purpose: task board, trained: [Li Wei] }]',
          '---',
        ),
      },
    },
  ],
});

const SIDES = {
  en: {
    client: 'Nobody on the client’s side',
    us: 'Nobody on our team',
    both: 'Nobody, on the client’s side or ours,',
  },
  'zh-cn': { client: '客户方', us: '我方', both: '客户方和我方都' },
} as const;

/** Everybody has used these. */
const NEEDS_NO_TRAINING: ReadonlySet<string> = new Set(['email', 'phone']);

/** The sides that have talked over the tool's channel: who was in a meeting on it can use it. */
function seenUsing(project: Project, { channel }: Tool, asOf: LocalDate): ReadonlySet<Side> {
  const talks = project.communications.filter(
    ({ note }) => channel !== undefined && note.channel?.value === channel && isHeld(note, asOf),
  );
  return new Set(talks.flatMap(({ participants }) => participants.map(({ side }) => side)));
}

function isNamed(person: Person, names: readonly string[]): boolean {
  const known = [person.name, ...(person.contact?.aliases ?? [])].map(foldText);
  const firstName = foldText(person.name).split(' ')[0];
  return names.map(foldText).some((it) => known.includes(it) || it === firstName);
}
