import type { Localized } from '../core/model/locale';

/** What the command line itself says; what rules and reports say is theirs. */
export const WORDS = {
  help: {
    en: [
      'Usage: rapport COMMAND [FOLDER] [OPTIONS]',
      '',
      '  index    Print all notes and what stands in them, as JSON',
      '  check    List what good client communication would not leave open',
      '  fix      Mend what can be mended safely, and show the difference',
      '  health   Show how communication stands, with the evidence',
      '  report   Write a client report',
      '  minutes  Write the minutes of one meeting for the client',
      '  calendar Write what is due as a calendar file',
      '',
      'FOLDER is the folder with the notes; without it, the current one.',
      '“rapport COMMAND --help” tells the options of a command.',
      '',
    ].join('\n'),
    'zh-cn': [
      '用法：rapport 命令 [文件夹] [选项]',
      '',
      '  index    以 JSON 输出所有笔记及其内容',
      '  check    列出客户沟通中不该悬着的事项',
      '  fix      修复可以安全修复的问题，并显示差异',
      '  health   显示沟通健康度及其依据',
      '  report   生成客户报告',
      '  minutes  为客户生成一次会议的纪要',
      '  calendar 把到期事项写成日历文件',
      '',
      '“文件夹”是存放笔记的文件夹，不写则为当前文件夹。',
      '“rapport 命令 --help”显示该命令的选项。',
      '',
    ].join('\n'),
  },
  unknownCommand: {
    en: (name: string) => `There is no command “${name}”. “rapport --help” lists the commands.`,
    'zh-cn': (name: string) => `没有“${name}”这个命令。用“rapport --help”查看所有命令。`,
  },
  unknownOption: {
    en: (name: string) => `There is no option “${name}” here. “--help” lists the options.`,
    'zh-cn': (name: string) => `这里没有“${name}”这个选项。用“--help”查看所有选项。`,
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
  aDate: { en: 'a date such as 2026-11-20', 'zh-cn': '应为日期，如 2026-11-20' },
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
  needsJson: {
    en: 'The index is printed as JSON only: add --json.',
    'zh-cn': '索引只能以 JSON 输出：请加上 --json。',
  },
  unreadableFolder: {
    en: (folder: string) => `The folder ${folder} cannot be read. Check that it is there and that you may open it.`,
    'zh-cn': (folder: string) => `无法读取文件夹 ${folder}。请确认它存在，并且您有权限打开。`,
  },
  cacheNotWritten: {
    en: (folder: string) =>
      `The index could not be kept in ${folder}, so the next run will read all notes again. Choose another folder with --cache, or use --no-cache.`,
    'zh-cn': (folder: string) =>
      `无法把索引保存到 ${folder}，下次运行会重新读取所有笔记。可用 --cache 换一个文件夹，或使用 --no-cache。`,
  },
  badSettings: {
    en: (file: string) => `${file} cannot be read as settings, so the defaults are used.`,
    'zh-cn': (file: string) => `无法读取设置文件 ${file}，将使用默认设置。`,
  },
  reading: {
    en: (done: number, total: number) => `Reading notes: ${done} of ${total}`,
    'zh-cn': (done: number, total: number) => `正在读取笔记：${done} / ${total}`,
  },
  ruleFailed: {
    en: (rule: string, where: string) => `The rule ${rule} failed on ${where || 'the workspace'}; the others went on`,
    'zh-cn': (rule: string, where: string) => `规则 ${rule} 在 ${where || '工作区'} 上出错，其余规则不受影响`,
  },
  unknownRule: {
    en: (rule: string) => `There is no rule “${rule}”.`,
    'zh-cn': (rule: string) => `没有“${rule}”这条规则。`,
  },
  unknownProject: {
    en: (name: string) => `There is no project “${name}” in this folder.`,
    'zh-cn': (name: string) => `这个文件夹里没有名为“${name}”的项目。`,
  },
  severities: {
    en: { error: 'error', warning: 'warning', info: 'info', hint: 'hint' },
    'zh-cn': { error: '错误', warning: '警告', info: '信息', hint: '提示' },
  },
  fixed: {
    en: (fixes: number, notes: number) => `${fixes} fixed in ${notes} ${notes === 1 ? 'note' : 'notes'}.`,
    'zh-cn': (fixes: number, notes: number) => `已修复 ${notes} 篇笔记中的 ${fixes} 处。`,
  },
  wouldFix: {
    en: (fixes: number, notes: number) =>
      `${fixes} would be fixed in ${notes} ${notes === 1 ? 'note' : 'notes'}; nothing was written.`,
    'zh-cn': (fixes: number, notes: number) => `可修复 ${notes} 篇笔记中的 ${fixes} 处；未写入任何内容。`,
  },
  notWritten: {
    en: (path: string) => `${path} was left as it is: it changed meanwhile, or it may not be written.`,
    'zh-cn': (path: string) => `${path} 未改动：文件刚刚被修改过，或者没有写入权限。`,
  },
  checkHelp: {
    en: [
      'Usage: rapport check [FOLDER] [--as-of DATE] [--rule ID]… [--format text|json|sarif] [--max-warnings N]',
      '',
      '  --as-of DATE       Judge as of that day instead of today',
      '  --rule ID          Only this rule, or all of a group (trust/*); may stand several times',
      '  --format FORMAT    text (default), json or sarif',
      '  --max-warnings N   Let up to N warnings pass',
      '  --cache FOLDER     Keep the index there between runs (default: your cache folder)',
      '  --no-cache         Read every note anew and keep nothing',
      '',
      'Exit code: 0 nothing to mend, 1 warnings or errors, 2 a mistake in the call.',
      '',
    ].join('\n'),
    'zh-cn': [
      '用法：rapport check [文件夹] [--as-of 日期] [--rule 规则]… [--format text|json|sarif] [--max-warnings N]',
      '',
      '  --as-of 日期       以该日（而非今天）为准进行判断',
      '  --rule 规则        只检查这条规则或一组规则（如 trust/*），可写多次',
      '  --format 格式      text（默认）、json 或 sarif',
      '  --max-warnings N   最多允许 N 个警告',
      '  --cache 文件夹     把索引保存在该文件夹，供下次使用（默认：您的缓存文件夹）',
      '  --no-cache         重新读取所有笔记，不保存任何内容',
      '',
      '退出码：0 没有问题，1 有警告或错误，2 用法有误。',
      '',
    ].join('\n'),
  },
  reportHelp: {
    en: [
      'Usage: rapport report [FOLDER] --project NAME [--client NAME] [OPTIONS]',
      '',
      '  --audience executive|technical   For whom; as the project’s profile says without it',
      '  --lang en|zh-cn                  Language of the report',
      '  --from DATE --to DATE            Period, both days included; since the last sent report without it',
      '  --as-of DATE                     The day on which it is written',
      '  --summary TEXT                   One line beside the declared health',
      '  --format md|html|eml|docx|slack|text',
      '  --out FILE                       Where to; - is the screen. A file that is there is never written over',
      '',
      'What is withheld stands on stderr. Exit code 3: the report was refused because something internal could have come out.',
      '',
    ].join('\n'),
    'zh-cn': [
      '用法：rapport report [文件夹] --project 项目 [--client 客户] [选项]',
      '',
      '  --audience executive|technical   给谁看；不写则按项目档案',
      '  --lang en|zh-cn                  报告的语言',
      '  --from 日期 --to 日期            起止日期，含首尾两天；不写则从上次发出的报告之后算起',
      '  --as-of 日期                     以该日为准生成',
      '  --summary 文字                   与自报状态并列的一句话',
      '  --format md|html|eml|docx|slack|text',
      '  --out 文件                       写到哪里；- 为屏幕。已有的文件不会被覆盖',
      '',
      '被扣下的内容列在 stderr。退出码 3：可能带出内部内容，已拒绝生成。',
      '',
    ].join('\n'),
  },
  minutesHelp: {
    en: [
      'Usage: rapport minutes NOTE [--folder FOLDER] [--lang en|zh-cn] [--format md|html|eml|docx|slack|text] [--out FILE]',
      '',
      '  --folder FOLDER  The folder with all notes; without it, the current one',
      '',
    ].join('\n'),
    'zh-cn': [
      '用法：rapport minutes 笔记 [--folder 文件夹] [--lang en|zh-cn] [--format md|html|eml|docx|slack|text] [--out 文件]',
      '',
      '  --folder 文件夹  存放全部笔记的文件夹，不写则为当前文件夹',
      '',
    ].join('\n'),
  },
  calendarHelp: {
    en: [
      'Usage: rapport calendar [FOLDER] [--project NAME] [--client NAME] [--owner NAME] [OPTIONS]',
      '',
      '  --project NAME          Only this project; without it, all of them',
      '  --owner NAME            Only what this person owes; report dates are then left out',
      '  --for internal|client   For ourselves (default), or only what was marked for the client of one project',
      '  --lang en|zh-cn         Language of the entries',
      '  --as-of DATE            Due as of that day instead of today',
      '  --out FILE              Where to; - is the screen. A file that is there is never written over',
      '',
      'Report dates of the next 13 weeks, open promises, and the last day for what waits for us; whole days (iCalendar, RFC 5545).',
      'Exit code 3: a calendar for the client was refused because something internal could have come out.',
      '',
    ].join('\n'),
    'zh-cn': [
      '用法：rapport calendar [文件夹] [--project 项目] [--client 客户] [--owner 负责人] [选项]',
      '',
      '  --project 项目          只要这个项目；不写则为全部项目',
      '  --owner 负责人          只要此人负责的事项，此时不含报告日期',
      '  --for internal|client   自己用（默认），或只含某个项目中标记给客户的事项',
      '  --lang en|zh-cn         日历条目的语言',
      '  --as-of 日期            以该日（而非今天）为准',
      '  --out 文件              写到哪里；- 为屏幕。已有的文件不会被覆盖',
      '',
      '包含今后 13 周的报告日期、未完成的承诺，以及等我方处理的事项的最后期限；均为全天事项（iCalendar，RFC 5545）。',
      '退出码 3：给客户的日历可能带出内部内容，已拒绝生成。',
      '',
    ].join('\n'),
  },
  calendarIsInternal: {
    en: 'This calendar is internal. For one that the client may see: --for client.',
    'zh-cn': '这份日历仅供内部使用。要生成可以给客户看的日历，请用 --for client。',
  },
  nothingDue: {
    en: 'Nothing is due, so no calendar was written.',
    'zh-cn': '没有到期事项，因此没有生成日历。',
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
  noMeeting: {
    en: (name: string) =>
      `“${name}” is no note of a project in this folder. Give its path, and the folder with all notes as --folder.`,
    'zh-cn': (name: string) =>
      `“${name}”不是这个文件夹中某个项目的笔记。请给出它的路径，并用 --folder 指明存放全部笔记的文件夹。`,
  },
  periodBackwards: {
    en: (from: string, to: string) =>
      `The period begins on ${from} and ends before, on ${to}. Give --from a day before --to.`,
    'zh-cn': (from: string, to: string) => `起始日期 ${from} 晚于结束日期 ${to}。请让 --from 早于 --to。`,
  },
  whichProject: {
    en: (names: readonly string[]) =>
      `Which project? Name one with --project, and with --client where two are alike: ${names.join('; ')}.`,
    'zh-cn': (names: readonly string[]) =>
      `是哪个项目？请用 --project 指明，重名时再加 --client：${names.join('；')}。`,
  },
  fileExists: {
    en: (path: string) => `“${path}” is there already and stays as it is. Give --out another name.`,
    'zh-cn': (path: string) => `“${path}”已存在，未作改动。请为 --out 换一个名字。`,
  },
  unwritableFile: {
    en: (path: string) => `“${path}” cannot be written. Check that its folder is there and may be written to.`,
    'zh-cn': (path: string) => `无法写入“${path}”。请检查文件夹是否存在、是否有写入权限。`,
  },
  withheld: {
    en: {
      'internal-note': 'withheld, the note is internal',
      'internal-entry': 'withheld, marked internal',
      'internal-container': 'withheld, stands in something internal',
      'internal-section': 'withheld, stands in an internal section',
      'not-marked': 'withheld, not marked for the client',
      'not-disclosed': 'withheld, the client has not been told yet',
      unparsable: 'the whole note is withheld, its frontmatter does not parse',
      'near-equal-client': 'the whole note is withheld, its client’s name is nearly the same',
      'near-equal-project': 'the whole note is withheld, its project’s name is nearly the same',
    },
    'zh-cn': {
      'internal-note': '扣下：笔记为内部',
      'internal-entry': '扣下：标为内部',
      'internal-container': '扣下：在内部条目之内',
      'internal-section': '扣下：在内部章节',
      'not-marked': '扣下：没有标记给客户',
      'not-disclosed': '扣下：尚未告知客户',
      unparsable: '整篇扣下：frontmatter 无法解析',
      'near-equal-client': '整篇扣下：客户名称近似',
      'near-equal-project': '整篇扣下：项目名称近似',
    },
  },
  refused: {
    en: {
      'ambiguous-note': 'refused: it is not certain what of this note the client may see',
      'withheld-text': 'refused: text that was withheld would come out',
      template: 'refused: the template is at fault',
    },
    'zh-cn': {
      'ambiguous-note': '拒绝：无法确定这篇笔记中哪些可以给客户看',
      'withheld-text': '拒绝：会带出被扣下的文字',
      template: '拒绝：模板有误',
    },
  },
  healthHelp: {
    en: [
      'Usage: rapport health [FOLDER] [--as-of DATE] [--project NAME] [--json]',
      '',
      '  --as-of DATE    Health as of that day instead of today',
      '  --project NAME  Only this project',
      '  --json          Print one JSON document with all figures and their evidence',
      '',
    ].join('\n'),
    'zh-cn': [
      '用法：rapport health [文件夹] [--as-of 日期] [--project 项目] [--json]',
      '',
      '  --as-of 日期    以该日（而非今天）为准计算',
      '  --project 项目  只看这个项目',
      '  --json          输出一个 JSON 文档，包含所有数字及其依据',
      '',
    ].join('\n'),
  },
  fixHelp: {
    en: [
      'Usage: rapport fix [FOLDER] [--dry-run] [--as-of DATE]',
      '',
      '  --dry-run       Write nothing, only show the difference',
      '  --as-of DATE    Judge as of that day instead of today',
      '',
    ].join('\n'),
    'zh-cn': [
      '用法：rapport fix [文件夹] [--dry-run] [--as-of 日期]',
      '',
      '  --dry-run       不写入任何内容，只显示差异',
      '  --as-of 日期    以该日（而非今天）为准进行判断',
      '',
    ].join('\n'),
  },
  indexHelp: {
    en: [
      'Usage: rapport index [FOLDER] --json [--cache FOLDER | --no-cache] [--stats]',
      '',
      '  --json          Print one JSON document',
      '  --cache FOLDER  Keep the index there between runs (default: your cache folder)',
      '  --no-cache      Read every note anew and keep nothing',
      '  --stats         Print counts and times to stderr',
      '',
    ].join('\n'),
    'zh-cn': [
      '用法：rapport index [文件夹] --json [--cache 文件夹 | --no-cache] [--stats]',
      '',
      '  --json          输出一个 JSON 文档',
      '  --cache 文件夹  把索引保存在该文件夹，供下次使用（默认：您的缓存文件夹）',
      '  --no-cache      重新读取所有笔记，不保存任何内容',
      '  --stats         在 stderr 输出数量和用时',
      '',
    ].join('\n'),
  },
} as const satisfies Readonly<Record<string, Localized<unknown>>>;
