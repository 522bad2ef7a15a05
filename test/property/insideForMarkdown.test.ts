import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Nodes, Parents } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { clientTexts } from '../support/clientTexts';

const markdown = remark().use(remarkGfm);

/** Headings and labels that keep inside what they head; written as headings alone, so that Markdown says how far they reach. */
const INTERNAL_HEADINGS = [
  'Internal',
  'Internal notes',
  'Private review of the sensitive pages',
  '内部备注',
  'Not for Acme',
  'Team notes',
  '仅限内部',
];
const HEADINGS = [
  ...['Decisions', 'Next steps', 'Agenda', 'Goals', 'For the client', 'Summary', 'Progress', 'Participants', 'Sam'],
  ...['决议', '明天计划', '待办', '小结', '参会人员', '王伟'],
];
const MARKS = ['#internal', '(internal)', '#内部', '🔒', 'not for Acme', '（内部）'];

const heading = fc.constantFrom(...INTERNAL_HEADINGS, ...HEADINGS);
const numbering = fc.constantFrom('', '1. ', '2. ', '一、', '二、', '（一）', '3) ', 'a. ');

/** `%` stands for what is said there, another thing each time. */
const line = fc.oneof(
  // Headings of Markdown.
  {
    weight: 4,
    arbitrary: fc
      .tuple(fc.constantFrom('# ', '## ', '## ', '### ', '#### '), numbering, heading)
      .map((it) => it.join('')),
  },
  // What only reads like one.
  {
    weight: 5,
    arbitrary: fc
      .tuple(
        numbering,
        fc.constantFrom(...HEADINGS),
        fc.constantFrom(
          ['**', '**'],
          ['', ':'],
          ['', '：'],
          ['**', ':**'],
          ['##', ''],
          ['', ''],
          ['【', '】'],
          ['__', '__'],
          ['- ', ':'],
          ['- **', '**'],
        ),
      )
      .map(([number, words, [before, behind]]) => `${before}${number}${words}${behind}`),
  },
  {
    weight: 8,
    arbitrary: fc
      .tuple(
        fc.constantFrom(
          '- [ ] ',
          '- ',
          '* ',
          '☐ ',
          '1. ',
          '2. ',
          '',
          '',
          '+ ',
          '• ',
          '> ',
          'TODO: ',
          'Action: ',
          'Decision: ',
          '决定：',
          '行动项：',
          '- Decision: ',
          '- [x] ',
          '| ',
          '①',
          '1、',
          '->',
          '- AI: ',
          '- Risk: ',
        ),
        fc.constantFrom(
          'Sam to send %',
          'Sam: send %',
          'send % (Sam)',
          '@Sam send % by Friday',
          'Sam will send % by Friday.',
          '王伟负责%',
          '由王伟提交%',
          '%',
          'we launch %',
          'Motion to hire %',
          '王伟：写%',
          '**Sam**: send %',
          '~~Sam to send %~~',
          'Sam 2026-11-24 %',
          'the secrets file is ready for us to send %',
          'an internal review of all the pages by Sam, then %',
        ),
        fc.constantFrom('', '', '', '', ' |', ...MARKS.map((it) => ` ${it}`)),
      )
      .map((it) => it.join('')),
  },
  { weight: 2, arbitrary: fc.constantFrom(...MARKS, ...MARKS.map((it) => `- ${it}`), ...MARKS.map((it) => `${it}:`)) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      'Carried',
      'Approved: 5-0',
      'Passed',
      '同意',
      '通过',
      'Sam:',
      '王伟：',
      '2026-11-18',
      '---',
      '```',
      '<!--',
      '-->',
      '<!-- % -->',
      'Plan --> %',
      '| Task | Owner |\n| --- | --- |\n| Send % | Sam |',
      'Name\n===',
      '%%',
      'Talk was had.',
      '第二次会议记录：',
      'Attendees: Sam, Anna',
      'Attendees: Sam, %',
      '参会人：王伟、%',
      'Goal: %',
      '目标：%',
      'Agenda: %',
      'Completed: %',
      '- Completed: %',
      '**Result**: %',
    ),
  },
);
const body = fc
  .array(fc.tuple(fc.constantFrom('', '', '', '  ', '    ', '   '), line, fc.constantFrom('\n', '\n', '\n\n')), {
    minLength: 2,
    maxLength: 9,
  })
  .map((parts) => {
    let said = 0;
    return parts
      .map(([indent, words, end]) => `${indent}${words.replaceAll('\n', `\n${indent}`)}${end}`)
      .join('')
      .replaceAll('%', () => `kestrel${String.fromCharCode(97 + said++)}q`);
  });

const isMark = (text: string) => MARKS.some((it) => text.includes(it));
const SAID = /kestrel\wq/g;

/**
 * What Markdown keeps inside: below an internal heading, in an item or a paragraph that is marked or below one, and what is no text; in a note that is not for
 * the client all but what stands below a heading for them.
 */
function insideOf(text: string, isForClient: boolean): ReadonlySet<string> {
  const shown = new Set<string>();
  const all = new Set(text.match(SAID) ?? []);
  const words = (node: Nodes): string =>
    node.type === 'text' || node.type === 'inlineCode' || node.type === 'code'
      ? node.value
      : node.type === 'delete' || node.type === 'html'
        ? ''
        : 'children' in node
          ? node.children.map(words).join('')
          : '';
  const show = (node: Nodes) => {
    for (const said of words(node).match(SAID) ?? []) shown.add(said);
  };
  const visit = (parent: Parents, isInside: boolean, isShown: boolean): void => {
    let depth = 7;
    let shownFrom = isShown ? 0 : 7;
    for (const node of parent.children) {
      if (node.type === 'heading') {
        if (node.depth <= depth) depth = 7;
        const said = words(node);
        if (!isShown && node.depth <= shownFrom) shownFrom = said === 'For the client' ? node.depth : 7;
        if (depth === 7 && (INTERNAL_HEADINGS.some((it) => said.endsWith(it)) || isMark(said))) depth = node.depth;
      }
      const hidden = isInside || depth < 7 || shownFrom === 7;
      if (hidden) continue;
      switch (node.type) {
        case 'list':
          for (const item of node.children) {
            const [own] = item.children;
            visit(item, own?.type === 'paragraph' && isMark(words(own)), true);
          }
          break;
        case 'heading':
        case 'code':
          show(node);
          break;
        case 'paragraph': {
          // A mark is of its line for whoever writes lines; of all the paragraph for Markdown. Only what holds for both is asked here.
          const lines = words(node).split('\n');
          for (const each of lines) if (!isMark(each)) for (const said of each.match(SAID) ?? []) shown.add(said);
          break;
        }
        case 'table':
          for (const row of node.children) if (!isMark(words(row))) show(row);
          break;
      }
    }
  };
  visit(markdown.parse(text), false, isForClient);
  return new Set([...all].filter((said) => !shown.has(said)));
}

describe('what Markdown keeps inside', () => {
  for (const isForClient of [true, false])
    it(`stays there, however a note ${isForClient ? 'for the client' : 'with parts for the client'} may be read beyond it`, () => {
      let visible = 0;
      fc.assert(
        fc.property(body, fc.boolean(), (lines, isHeaded) => {
          const text = isForClient || !isHeaded ? lines : `## For the client\n\n${lines}`;
          const inside = insideOf(text, isForClient);
          for (const [name, output] of clientTexts(text, isForClient)) {
            for (const said of output.match(SAID) ?? []) {
              assert.ok(!inside.has(said), `${said} in ${name} of ${JSON.stringify(text)}`);
              visible++;
            }
          }
        }),
        { numRuns: Number(process.env.RAPPORT_RUNS ?? 300), seed: Number(process.env.RAPPORT_SEED ?? 20261126) },
      );
      assert.ok(visible > 20, String(visible));
    });
});
