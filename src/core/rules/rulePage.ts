import type { Severity } from '../model/finding';
import type { Locale, Localized } from '../model/locale';
import type { Rule, RuleExample } from './defineRule';

/** A rule's page in one language, as Markdown: what it finds, why it matters, what to do instead, examples, settings. */
export function rulePage(rule: Rule, locale: Locale): string {
  const docs = rule.docs[locale];
  const words = WORDS[locale];
  const facts = [
    words.severity(SEVERITY_WORDS[rule.severity][locale]),
    ...(rule.timed ? [words.timed] : rule.scope === 'note' && rule.fades ? [words.fades] : []),
  ];
  return [
    `# ${docs.title}`,
    `\`${rule.id}\` · ${facts.join(' · ')}`,
    `## ${words.what}\n\n${docs.what}`,
    `## ${words.why}\n\n${docs.why}`,
    `## ${words.instead}\n\n${docs.instead}`,
    ...(rule.examples.length > 0 ? [`## ${words.examples}`] : []),
    ...rule.examples.map((it) => exampleText(it, locale)),
    `## ${words.silence}\n\n${words.howToSilence(rule.id)}`,
  ]
    .join('\n\n')
    .concat('\n');
}

export const SEVERITY_WORDS: Readonly<Record<Severity, Localized>> = {
  error: { en: 'error', 'zh-cn': '错误' },
  warning: { en: 'warning', 'zh-cn': '警告' },
  info: { en: 'info', 'zh-cn': '信息' },
  hint: { en: 'hint', 'zh-cn': '提示' },
};

/** The example's files. */
function exampleText(example: RuleExample, locale: Locale): string {
  const words = WORDS[locale];
  const found = Object.values(example.files).some((text) => text.includes('⟦'));
  const title = `### ${found ? words.found : words.fine}${words.colon}${example.name[locale]}`;
  const files = Object.entries(example.files).map(([path, text]) => fileText(path, text));
  const fixed = Object.entries(example.fixed ?? {}).map(([path, text]) => fileText(path, text));
  return [
    title,
    found ? words.onDayFound(example.today) : words.onDay(example.today),
    ...files,
    ...(fixed.length > 0 ? [words.after, ...fixed] : []),
  ].join('\n\n');
}

function fileText(path: string, text: string): string {
  const shown = visible(text);
  const fence = '`'.repeat(Math.max(3, ...Array.from(shown.matchAll(/`+/g), (it) => it[0].length + 1)));
  return `\`${path}\`\n\n${fence}markdown\n${shown.replace(/\n?$/, '\n')}${fence}`;
}

/** How long a line of an example may be on a page. */
const LONGEST_LINE = 200;
/** How many lines of an example a page shows. */
const MOST_LINES = 40;

/** What a page can show of a text: invisible characters by their number, lines that go on for ever cut, and the longest texts too. */
function visible(text: string): string {
  const lines = text
    .replaceAll('\r⟧\n', '(CRLF)⟧\n')
    .replaceAll('\r\n', '\n')
    .replace(/[\u202a-\u202e\u2066-\u2069\ufeff]/g, (it) => `(U+${it.charCodeAt(0).toString(16).toUpperCase()})`)
    .split('\n')
    .map((line) => (line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE)}…` : line));
  return (lines.length > MOST_LINES ? [...lines.slice(0, MOST_LINES), '…'] : lines).join('\n');
}

interface PageWords {
  readonly severity: (severity: string) => string;
  readonly timed: string;
  readonly fades: string;
  readonly what: string;
  readonly why: string;
  readonly instead: string;
  readonly examples: string;
  readonly found: string;
  readonly fine: string;
  readonly colon: string;
  readonly onDay: (day: string) => string;
  readonly onDayFound: (day: string) => string;
  readonly after: string;
  readonly silence: string;
  readonly howToSilence: (id: string) => string;
}

const WORDS: Readonly<Record<Locale, PageWords>> = {
  en: {
    severity: (severity) => `severity: ${severity}`,
    timed: 'changes with the day; looks at active projects and the last 90 days (`rapport.lookBack`)',
    fades: 'looks at the last 90 days (`rapport.lookBack`)',
    what: 'What it finds',
    why: 'Why it matters',
    instead: 'What to do instead',
    examples: 'Examples',
    found: 'Found',
    fine: 'Fine',
    colon: ': ',
    onDay: (day) => `On ${day}:`,
    onDayFound: (day) => `On ${day}; what is found stands between ⟦ and ⟧:`,
    after: 'After the fix:',
    silence: 'Turning it down or off',
    howToSilence: (id) =>
      `Set \`"rapport.rules": { "${id}": "off" }\` (or \`error\`, \`warning\`, \`info\`, \`hint\`) in your settings. For one line, write \`<!-- rapport-ignore ${id} -->\` above it; for one note, write it at the top of the text.`,
  },
  'zh-cn': {
    severity: (severity) => `级别：${severity}`,
    timed: '随日期变化；只看进行中的项目和最近 90 天（`rapport.lookBack`）',
    fades: '只看最近 90 天（`rapport.lookBack`）',
    what: '检查什么',
    why: '为什么重要',
    instead: '应该怎么做',
    examples: '示例',
    found: '会提示',
    fine: '没有问题',
    colon: '：',
    onDay: (day) => `日期：${day}`,
    onDayFound: (day) => `日期：${day}；提示的位置标在 ⟦ 和 ⟧ 之间：`,
    after: '修复之后：',
    silence: '调整级别或关闭',
    howToSilence: (id) =>
      `在设置里写 \`"rapport.rules": { "${id}": "off" }\`（也可以是 \`error\`、\`warning\`、\`info\`、\`hint\`）。只想忽略某一行，就在它上面写 \`<!-- rapport-ignore ${id} -->\`；想忽略整篇笔记，就把它写在正文开头。`,
  },
};
