import type { Localized } from '../../core/model/locale';

/** Offers what was probably meant; undefined where nothing comes near. */
const meant: Localized<(near?: string) => string | undefined> = {
  en: (near) => near && `Did you mean “${near}”?`,
  'zh-cn': (near) => near && `您要写的是“${near}”吗？`,
};

/** What is wrong with a call, and how to put it right. */
export const MISTAKES = {
  unknownCommand: {
    en: (name: string, near?: string) =>
      `There is no command “${name}”. ${meant.en(near) ?? '“rapport --help” lists the commands.'}`,
    'zh-cn': (name: string, near?: string) =>
      `没有“${name}”这个命令。${meant['zh-cn'](near) ?? '用“rapport --help”查看所有命令。'}`,
  },
  unknownOption: {
    en: (name: string, near?: string) =>
      `There is no option “${name}” here. ${meant.en(near) ?? '“--help” lists the options.'}`,
    'zh-cn': (name: string, near?: string) =>
      `这里没有“${name}”这个选项。${meant['zh-cn'](near) ?? '用“--help”查看所有选项。'}`,
  },
  missingValue: {
    en: (name: string) => `“${name}” needs a value.`,
    'zh-cn': (name: string) => `“${name}”后面需要一个值。`,
  },
  noValueTaken: {
    en: (name: string) => `“${name}” takes no value.`,
    'zh-cn': (name: string) => `“${name}”后面不能有值。`,
  },
  badValue: {
    en: (name: string, value: string, expected: string) => `“${value}” is no value for ${name}: ${expected}.`,
    'zh-cn': (name: string, value: string, expected: string) => `“${value}”不能用作 ${name} 的值：${expected}。`,
  },
  aDate: {
    en: 'a day of the calendar such as 2026-11-20',
    'zh-cn': '应为日历上存在的日期，如 2026-11-20',
  },
  aCount: { en: 'a whole number from 0', 'zh-cn': '应为不小于 0 的整数' },
  oneOf: {
    en: (values: readonly string[]) => `one of ${values.join(', ')}`,
    'zh-cn': (values: readonly string[]) => `应为 ${values.join('、')} 之一`,
  },
  oneFolder: {
    en: (extra: string) => `One folder at a time: “${extra}” is one too many.`,
    'zh-cn': (extra: string) => `一次只能给一个文件夹：“${extra}”是多出来的。`,
  },
  notTogether: {
    en: (a: string, b: string) => `${a} and ${b} do not go together.`,
    'zh-cn': (a: string, b: string) => `${a} 和 ${b} 不能一起使用。`,
  },
  noFolder: {
    en: (path: string) => `There is no folder ${path}. Check how its name is written.`,
    'zh-cn': (path: string) => `没有 ${path} 这个文件夹。请检查名称是否写对。`,
  },
  notAFolder: {
    en: (path: string) => `${path} is a file. Name the folder that holds all your notes.`,
    'zh-cn': (path: string) => `${path} 是一个文件。请给出存放全部笔记的文件夹。`,
  },
  unreadableFolder: {
    en: (folder: string) => `The folder ${folder} cannot be read. Check that you may open it.`,
    'zh-cn': (folder: string) => `无法读取文件夹 ${folder}。请确认您有权限打开。`,
  },
  unknownRule: {
    en: (rule: string, near: string | undefined, groups: readonly string[]) =>
      `There is no rule “${rule}”. ${meant.en(near) ?? `Name one such as trust/promise-overdue, or a group: ${groups.join(', ')}.`}`,
    'zh-cn': (rule: string, near: string | undefined, groups: readonly string[]) =>
      `没有“${rule}”这条规则。${meant['zh-cn'](near) ?? `请写规则名（如 trust/promise-overdue），或一组规则：${groups.join('、')}。`}`,
  },
  unknownProject: {
    en: (name: string, known: readonly string[]) =>
      `There is no project “${name}” in this folder. There is: ${known.join('; ')}.`,
    'zh-cn': (name: string, known: readonly string[]) =>
      `这个文件夹里没有名为“${name}”的项目。现有项目：${known.join('；')}。`,
  },
  noProject: {
    en: 'There is no project in this folder. Check that it is the folder with all your notes; a project has a note with “type: project”.',
    'zh-cn': '这个文件夹里没有项目。请确认它存放着全部笔记；每个项目应有一篇写着“type: project”的笔记。',
  },
  whichProject: {
    en: (names: readonly string[]) =>
      `Which project? Name one with --project, and with --client where two are alike: ${names.join('; ')}.`,
    'zh-cn': (names: readonly string[]) =>
      `是哪个项目？请用 --project 指明，重名时再加 --client：${names.join('；')}。`,
  },
  unknownOwner: {
    en: (name: string) =>
      `Nobody called “${name}” is in these projects. Give the name as the profile or the notes write it.`,
    'zh-cn': (name: string) => `这些项目里没有名叫“${name}”的人。请按档案或笔记中的写法填写姓名。`,
  },
  oneNote: {
    en: 'Name one note: rapport minutes meetings/2026-11-20-progress.md',
    'zh-cn': '请指定一篇笔记：rapport minutes meetings/2026-11-20-progress.md',
  },
  noFile: {
    en: (name: string) => `There is no note “${name}”. Check how its path is written; it counts from where you are.`,
    'zh-cn': (name: string) => `没有“${name}”这篇笔记。请检查路径是否写对，路径从当前文件夹算起。`,
  },
  outsideFolder: {
    en: (name: string, folder: string) =>
      `The note “${name}” is not in ${folder}. Give the folder with all notes as --folder.`,
    'zh-cn': (name: string, folder: string) =>
      `笔记“${name}”不在 ${folder} 中。请用 --folder 指明存放全部笔记的文件夹。`,
  },
  noRecord: {
    en: (name: string) =>
      `“${name}” was left alone: nothing in it says that it is the note of a meeting. Write “type: meeting” and “date: …” at its top, between two lines “---”.`,
    'zh-cn': (name: string) =>
      `“${name}”未作处理：看不出它是会议纪要。请在开头两行“---”之间写上“type: meeting”和“date: …”。`,
  },
  unreadNote: {
    en: (name: string) => `The note “${name}” could not be read. “rapport check” says why.`,
    'zh-cn': (name: string) => `无法读取笔记“${name}”。“rapport check”会说明原因。`,
  },
  noProjectOfNote: {
    en: (name: string, folder: string) =>
      `The note “${name}” belongs to no project in ${folder}. Write “project: NAME” at its top, or give the folder with all notes as --folder.`,
    'zh-cn': (name: string, folder: string) =>
      `笔记“${name}”不属于 ${folder} 中的任何项目。请在开头写上“project: 项目名”，或用 --folder 指明存放全部笔记的文件夹。`,
  },
  partOfWorkspace: {
    en: (folder: string, above: string) =>
      `What must stay inside is looked for in all notes, and ${folder} seems to be a part of ${above}. Give the folder with all notes: --folder ${above}, or --folder . if it is this one.`,
    'zh-cn': (folder: string, above: string) =>
      `不能外传的内容要在全部笔记中查找，而 ${folder} 似乎只是 ${above} 的一部分。请指明存放全部笔记的文件夹：--folder ${above}；如果就是当前文件夹，请写 --folder .`,
  },
  periodBackwards: {
    en: (from: string, to: string) =>
      `The period begins on ${from} and ends before, on ${to}. Give --from a day before --to.`,
    'zh-cn': (from: string, to: string) => `起始日期 ${from} 晚于结束日期 ${to}。请让 --from 早于 --to。`,
  },
  fileExists: {
    en: (path: string) => `“${path}” is there already and stays as it is. Give --out another name.`,
    'zh-cn': (path: string) => `“${path}”已存在，未作改动。请为 --out 换一个名字。`,
  },
  unwritableFile: {
    en: (path: string) => `“${path}” cannot be written. Check that its folder is there and may be written to.`,
    'zh-cn': (path: string) => `无法写入“${path}”。请检查文件夹是否存在、是否有写入权限。`,
  },
} as const satisfies Readonly<Record<string, Localized<unknown>>>;
