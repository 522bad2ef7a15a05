import { RULE_COMMANDS, runCommand } from '../commands';
import { defineRule } from '../defineRule';
import { editNote } from '../editNote';
import { ACME, lines, SHILI } from '../exampleNotes';
import { nearMiss } from '../nearMiss';

type Data = {
  readonly name: string;
  readonly suggestion: string;
  /** How many notes name it. */
  readonly notes: number;
};

export const unknownProject = defineRule<Data>({
  id: 'format/unknown-project',
  scope: 'workspace',
  severity: 'info',
  docs: {
    en: {
      title: 'A project that no profile has',
      what: 'A note that names a project for which there is no project profile. Asked only where there are profiles at all: in every note with a slip of the pen, else once for the project, in its newest note.',
      why: 'A misspelt project becomes a second one: its questions and promises are missing where you look for them.',
      instead: 'Correct the name, or create the project with *New Project*.',
    },
    'zh-cn': {
      title: '没有这个项目的档案',
      what: '笔记里写的项目没有对应的项目档案。只有工作区里有项目档案时才检查：像是写错名称的，每篇笔记都提示；否则一个项目只在最新的一篇笔记里提示一次。',
      why: '写错的项目名会变成另一个项目：该看到的问题和承诺，在该看的地方看不到。',
      instead: '改正名称，或用“新建项目”创建档案。',
    },
  },
  message: {
    en: ({ name, suggestion, notes }) =>
      suggestion
        ? `There is no project called “${name}”. Did you mean “${suggestion}”?`
        : `There is no profile of a project called “${name}”${notes > 1 ? `, which ${notes} notes name` : ''}. Correct the name, or create the project.`,
    'zh-cn': ({ name, suggestion, notes }) =>
      suggestion
        ? `没有名为“${name}”的项目。是否想写“${suggestion}”？`
        : `没有“${name}”的项目档案${notes > 1 ? `（${notes} 篇笔记写了这个项目）` : ''}。请改正名称，或新建项目。`,
  },
  *check(snapshot) {
    const names = snapshot.projects.filter((it) => it.profile).map((it) => it.name);
    if (names.length === 0) {
      return;
    }
    for (const { profile, notes } of snapshot.projects) {
      const found = (profile ? [] : notes).flatMap(({ path, project }) =>
        project ? [{ path, span: project.span, name: project.value }] : [],
      );
      for (const [at, { path, span, name }] of found.entries()) {
        const suggestion = nearMiss(name, names) ?? '';
        // A slip is corrected note by note; a missing profile is made once, and what is told of the newest note is in sight.
        if (suggestion !== '' || at === found.length - 1) {
          yield { path, span, data: { name, suggestion, notes: found.length } };
        }
      }
    }
  },
  fixes: [
    {
      title: { en: ({ suggestion }) => `Write “${suggestion}”`, 'zh-cn': ({ suggestion }) => `改为“${suggestion}”` },
      safe: false,
      applies: ({ suggestion }) => suggestion !== '',
      action: ({ suggestion }, context) => editNote(context, { op: 'set-key', key: 'project', value: suggestion }),
    },
    {
      title: {
        en: ({ name }) => `Create the project “${name}”…`,
        'zh-cn': ({ name }) => `新建项目“${name}”…`,
      },
      safe: false,
      action: ({ name }) => runCommand(RULE_COMMANDS.newProject, '', name),
    },
  ],
  examples: [
    {
      name: { en: 'a slip of the pen', 'zh-cn': '写错了项目名' },
      today: '2026-11-23',
      files: {
        'notes/2026-11-20.md': lines(
          '---',
          'type: meeting',
          'date: 2026-11-20',
          "project: ⟦'Webshpo'⟧ # relaunch",
          '---',
        ),
        ...ACME,
      },
      fixed: {
        'notes/2026-11-20.md': lines(
          '---',
          'type: meeting',
          'date: 2026-11-20',
          "project: 'Webshop' # relaunch",
          '---',
        ),
      },
    },
    {
      name: { en: 'the same slip in two notes', 'zh-cn': '两篇笔记里同样写错' },
      today: '2026-11-23',
      files: {
        'notes/2026-11-19.md': lines('---', 'type: meeting', 'date: 2026-11-19', 'project: ⟦Webshpo⟧', '---'),
        'notes/2026-11-20.md': lines('---', 'type: meeting', 'date: 2026-11-20', 'project: ⟦Webshpo⟧', '---'),
        ...ACME,
      },
    },
    {
      name: { en: 'a project without a profile, told once', 'zh-cn': '没有档案的项目，只提示一次' },
      today: '2026-11-23',
      files: {
        ...SHILI,
        'notes/2026-11-18.md': lines('---', 'type: meeting', 'date: 2026-11-18', 'project: 会员系统', '---'),
        'notes/2026-11-20.md': lines('---', 'type: meeting', 'date: 2026-11-20', 'project: ⟦会员系统⟧', '---'),
        'notes/2026-11-19.md': lines('---', 'type: meeting', 'date: 2026-11-19', 'project: 会员系统', '---'),
      },
    },
    {
      name: { en: 'the name of a profile', 'zh-cn': '有档案的项目' },
      today: '2026-11-23',
      files: {
        ...SHILI,
        'notes/2026-11-20.md': lines('---', 'type: meeting', 'date: 2026-11-20', 'project: 小程序', '---'),
      },
    },
    {
      name: { en: 'a folder without any profile', 'zh-cn': '没有任何档案的文件夹' },
      today: '2026-11-23',
      files: { 'notes/2026-11-20.md': lines('---', 'type: meeting', 'date: 2026-11-20', 'project: Webshop', '---') },
    },
  ],
});
