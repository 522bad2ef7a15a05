import { foldText } from '../../facts/foldText';
import { isNobodyInParticular } from '../../facts/isNobodyInParticular';
import type { Note } from '../../model/note';
import type { Person, Project } from '../../model/snapshot';
import type { Span } from '../../model/span';
import { defineRule } from '../defineRule';
import { editNote } from '../editNote';
import { ACME, lines, SHILI } from '../exampleNotes';
import { nearMiss } from '../nearMiss';

type Data = {
  readonly name: string;
  readonly suggestion: string;
  /** Paths of the profiles it could be added to; empty where there is none. */
  readonly client: string;
  readonly project: string;
};

export const unknownPerson = defineRule<Data>({
  id: 'format/unknown-person',
  scope: 'project',
  severity: 'info',
  docs: {
    en: {
      title: 'A name that no profile has',
      what: 'An owner or participant who is neither in the team of the project nor among the contacts of its client. Asked only where the profiles name people at all, and once per name and note.',
      why: 'Whose promise is it, ours or theirs? Without a profile nobody can say, and it is counted as ours.',
      instead: 'Correct the spelling, or add the person to the team or to the client’s contacts.',
    },
    'zh-cn': {
      title: '档案里没有这个名字',
      what: '负责人或参会人既不在项目团队里，也不在客户联系人里。只有档案里登记了人员时才检查，每篇笔记里同一个名字只提示一次。',
      why: '这是谁的承诺，我方的还是客户的？档案里没有就说不清，只能算作我方的。',
      instead: '改正写法，或把这个人加进团队或客户联系人。',
    },
  },
  message: {
    en: ({ name, suggestion }) =>
      suggestion
        ? `No profile knows “${name}”. Did you mean ${suggestion}?`
        : `No profile knows “${name}”. Add them to the team or to the client’s contacts, so that it is clear on whose side they are.`,
    'zh-cn': ({ name, suggestion }) =>
      suggestion
        ? `档案里没有“${name}”。是否想写${suggestion}？`
        : `档案里没有“${name}”。请加进团队或客户联系人，才分得清是我方的人还是客户的人。`,
  },
  *check(project, { clientProfile = '' }) {
    const known = [...project.team, ...project.contacts];
    if (known.length === 0) {
      return;
    }
    const names = known.map((it) => it.name);
    for (const { name, note, span } of unknownNames(project)) {
      const data = {
        name,
        suggestion: nearMiss(name, names) ?? '',
        client: clientProfile,
        project: project.profile?.path ?? '',
      };
      yield { path: note.path, span, data };
    }
  },
  fixes: [
    {
      title: { en: ({ suggestion }) => `Write ${suggestion}`, 'zh-cn': ({ suggestion }) => `改为${suggestion}` },
      safe: false,
      applies: ({ suggestion }) => suggestion !== '',
      action: ({ name, suggestion }, context) => {
        const written = context.text.slice(context.span.start, context.span.end);
        const text = renamed(written, name, suggestion);
        return text === undefined
          ? undefined
          : editNote(context, { op: 'replace', span: context.span, expected: written, text });
      },
    },
    {
      title: {
        en: ({ name }) => `Add ${name} to the client’s contacts`,
        'zh-cn': ({ name }) => `把${name}加进客户联系人`,
      },
      safe: false,
      applies: ({ client }) => client !== '',
      action: ({ name, client }) => ({
        kind: 'edit',
        path: client,
        operations: [{ op: 'add-to-list', key: 'contacts', values: [{ name }] }],
      }),
    },
    {
      title: { en: ({ name }) => `Add ${name} to our team`, 'zh-cn': ({ name }) => `把${name}加进我方团队` },
      safe: false,
      applies: ({ project }) => project !== '',
      action: ({ name, project }) => ({
        kind: 'edit',
        path: project,
        operations: [{ op: 'add-to-list', key: 'team', values: [name] }],
      }),
    },
  ],
  examples: [
    {
      name: { en: 'a slip of the pen', 'zh-cn': '写错了名字' },
      today: '2026-11-23',
      files: {
        'acme/webshop/meetings/2026-11-20.md': lines(
          '---',
          'type: meeting',
          'date: 2026-11-20',
          'participants: [⟦Ana Schmidt⟧, Li Wei]',
          '---',
        ),
        ...ACME,
      },
      fixed: {
        'acme/webshop/meetings/2026-11-20.md': lines(
          '---',
          'type: meeting',
          'date: 2026-11-20',
          'participants: [Anna Schmidt, Li Wei]',
          '---',
        ),
      },
    },
    {
      name: { en: 'somebody new', 'zh-cn': '新面孔' },
      today: '2026-11-23',
      files: {
        '示例公司/小程序/会议/2026-11-20.md': lines(
          '---',
          'type: meeting',
          'date: 2026-11-20',
          'participants: [王芳, ⟦赵强⟧]',
          '---',
        ),
        ...SHILI,
      },
      fix: 2,
      fixed: {
        '示例公司/小程序/project.md': lines(
          '---',
          'type: project',
          'client: 示例公司',
          'name: 小程序',
          'team: [李明, 赵强]',
          '---',
        ),
      },
    },
    {
      name: { en: 'a first name that is unique', 'zh-cn': '唯一的名字（不带姓）' },
      today: '2026-11-23',
      files: {
        ...ACME,
        'acme/webshop/meetings/2026-11-20.md': lines(
          '---',
          'type: meeting',
          'date: 2026-11-20',
          'participants: [Anna, Sam]',
          '---',
        ),
      },
    },
    {
      name: { en: 'a team is nobody in particular', 'zh-cn': '“团队”不是具体的人' },
      today: '2026-11-23',
      files: {
        ...ACME,
        'acme/webshop/meetings/2026-11-20.md': lines(
          '---',
          'type: meeting',
          'date: 2026-11-20',
          'participants: [Anna Schmidt]',
          '---',
          '',
          '- [ ] Send the contract [owner:: team] 📅 2026-12-01',
        ),
      },
    },
  ],
});

interface Named {
  readonly name: string;
  readonly note: Note;
  readonly span: Span;
}

function* unknownNames(project: Project): Iterable<Named> {
  const seen = new Set<string>();
  const isNew = (note: Note, name: string) => {
    const key = `${note.path}\u0000${foldText(name)}`;
    const fresh = !seen.has(key) && !isNobodyInParticular(name);
    seen.add(key);
    return fresh;
  };
  for (const { note, participants } of project.communications) {
    for (const { name, span } of note.participants) {
      if (isUnknown(name, participants) && isNew(note, name)) {
        yield { name, note, span };
      }
    }
  }
  for (const { note, entry, owners } of project.entries) {
    for (const { value, span } of entry.owners ?? []) {
      if (isUnknown(value, owners) && isNew(note, value)) {
        yield { name: value, note, span };
      }
    }
  }
}

function isUnknown(name: string, people: readonly Person[]): boolean {
  return people.some((it) => it.side === 'unknown' && !it.contact && foldText(it.name) === foldText(name));
}

/** What stands there, with the right name in place of the wrong one; a mention keeps its sign and gets braces where it needs them. */
function renamed(written: string, name: string, right: string): string | undefined {
  const mention = /^@(\{.*\}|\S+)$/u.exec(written);
  if (mention) {
    return /\s/.test(right) ? `@{${right}}` : `@${right}`;
  }
  return written.includes(name) ? written.replace(name, () => right) : undefined;
}
