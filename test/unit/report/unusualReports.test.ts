import assert from 'node:assert/strict';
import type { LocalDate } from '../../../src/core/model/date';
import type { Locale } from '../../../src/core/model/locale';
import { buildReport } from '../../../src/core/report/buildReport';
import { clientReport, reportRequest } from '../../support/clientReport';

const CLIENT = (name = 'Acme GmbH') => `---\ntype: client\nname: ${name}\n---\n`;
const PROJECT = (client = 'Acme GmbH') => `---\ntype: project\nclient: ${client}\nname: Webshop\nteam: [Li Wei]\n---\n`;
const meeting = (head: string, body: string) =>
  `---\ntype: meeting\ntitle: Weekly\ndate: 2026-11-18\nvisibility: client\n${head}---\n\n## Action items\n\n${body}\n`;
const CALL = '- [ ] Call the printer @{Li Wei} 📅 2026-11-25';

/** Notes out of which a report is not easily made, and what it says all the same. */
const EXAMPLES: readonly {
  readonly of: string;
  readonly files: Readonly<Record<string, string>>;
  readonly project?: string;
  readonly en: readonly string[];
  readonly zh: readonly string[];
}[] = [
  {
    of: 'a project without a baseline',
    files: { 'a/client.md': CLIENT(), 'a/project.md': PROJECT(), 'a/m.md': meeting('', CALL) },
    en: ['14–20 November 2026\n\n## Next steps', '| Call the printer | Li Wei | 25 Nov |'],
    zh: ['11月14日至20日\n\n## 下一步计划', '| Call the printer | Li Wei | 11月25日 |'],
  },
  {
    of: 'a project whose one milestone is past its day',
    files: {
      'a/client.md': CLIENT(),
      'a/project.md': PROJECT().replace(
        'name: Webshop',
        'name: Webshop\nbaseline: { agreed: 2026-09-01, time: { milestones: [{ name: Beta, due: 2026-11-15 }] } }',
      ),
    },
    en: ['The agreed milestone is not reached yet.', '| Beta | 15 Nov | 15 Nov | not reached yet |'],
    zh: ['约定的里程碑尚未完成。', '| Beta | 11月15日 | 11月15日 | 尚未完成 |'],
  },
  {
    of: 'a project without profiles',
    files: { 'a/m.md': meeting('client: Acme\nproject: Shop\n', CALL) },
    project: 'Shop',
    en: ['# Shop: status report', 'Acme · 14–20 November 2026', '| Call the printer | Li Wei | 25 Nov |'],
    zh: ['# Shop 进展报告', 'Acme · 2026年11月14日至20日', '| Call the printer | Li Wei | 11月25日 |'],
  },
  {
    of: 'a period in which nothing was written',
    files: { 'a/client.md': CLIENT(), 'a/project.md': PROJECT() },
    // Only what is marked stands in a report: that there was nothing, it cannot know.
    en: ['14–20 November 2026\n\n---\n\nCompleted, problems, next steps: nothing noted for this report.\n'],
    zh: ['2026年11月14日至20日\n\n---\n\n本期完成、问题与风险、下一步计划：本期报告未列出相关事项。\n'],
  },
  {
    of: 'a period in which there is nothing but next steps',
    files: { 'a/client.md': CLIENT(), 'a/project.md': PROJECT(), 'a/m.md': meeting('', CALL) },
    en: [
      '14–20 November 2026\n\n## Next steps',
      '## Meetings\n\n- 18 Nov: Weekly\n\n---\n\nCompleted, problems: nothing noted for this report.\n',
    ],
    zh: ['## 会议\n\n- 11月18日：Weekly\n\n---\n\n本期完成、问题与风险：本期报告未列出相关事项。\n'],
  },
  {
    of: 'a client that is called as the project is',
    files: { 'a/client.md': CLIENT('Webshop'), 'a/project.md': PROJECT('Webshop'), 'a/m.md': meeting('', CALL) },
    en: ['# Webshop: status report', 'Webshop · 14–20 November 2026', '| Call the printer | Li Wei | 25 Nov |'],
    zh: ['# Webshop 进展报告', 'Webshop · 2026年11月14日至20日', '| Call the printer | Li Wei | 11月25日 |'],
  },
  {
    of: 'a client whose name begins with a no',
    files: {
      'a/client.md': CLIENT('No. 1 Foods'),
      'a/project.md': PROJECT('No. 1 Foods'),
      'a/m.md': meeting('client: No. 1 Foods\n', CALL),
    },
    en: ['No. 1 Foods · 14–20 November 2026', '| Call the printer | Li Wei | 25 Nov |'],
    zh: ['No. 1 Foods · 2026年11月14日至20日', '| Call the printer | Li Wei | 11月25日 |'],
  },
  {
    of: 'decisions for which nobody is named',
    files: {
      'a/client.md': CLIENT(),
      'a/project.md': PROJECT(),
      'a/m.md': meeting('', '## Decisions needed\n\n- Which printer? [needed-by:: 2026-11-25]'),
    },
    en: ['| Decision | Needed by |', '| Which printer? | 25 Nov |'],
    zh: ['| 事项 | 最晚日期 |', '| Which printer? | 11月25日 |'],
  },
  {
    of: 'decisions of which one has an owner',
    files: {
      'a/client.md': CLIENT(),
      'a/project.md': PROJECT(),
      'a/m.md': meeting('', '## Decisions needed\n\n- Which printer? @{Anna Schmidt}\n- Which paper?'),
    },
    en: ['| Decision | Who | Needed by |', '| Which printer? | Anna Schmidt |', '| Which paper? |  |'],
    zh: ['| 事项 | 负责人 | 最晚日期 |', '| Which printer? | Anna Schmidt |', '| Which paper? |  |'],
  },
  {
    of: 'five hundred actions',
    files: {
      'a/client.md': CLIENT(),
      'a/project.md': PROJECT(),
      'a/m.md': meeting('', Array.from({ length: 500 }, (_, i) => CALL.replace('printer', `shop ${i}`)).join('\n')),
    },
    en: ['| Call the shop 0 | Li Wei | 25 Nov |', '| Call the shop 499 | Li Wei | 25 Nov |'],
    zh: ['| Call the shop 0 | Li Wei | 11月25日 |', '| Call the shop 499 | Li Wei | 11月25日 |'],
  },
];

describe('a report', () => {
  for (const { of, files, project, ...said } of EXAMPLES)
    for (const [language, lines] of [
      ['en', said.en],
      ['zh-cn', said.zh],
    ] as const satisfies readonly (readonly [Locale, readonly string[]])[])
      it(`can be made of ${of} (${language})`, () => {
        const report = clientReport(files, { project, language });
        assert.ok(report.ok, JSON.stringify(report));
        for (const line of lines) assert.ok(report.body.includes(line), `${line} in ${report.body}`);
      });

  for (const [says, from, to, due] of [
    ['of a week that is not over yet', '2026-11-16', '2026-11-22', '20 Nov'],
    ['of a month to come', '2026-12-01', '2026-12-31', '20 Nov'],
  ] as const)
    it(`calls nothing late on a day to come: ${says}`, () => {
      const today = '- [ ] Call the printer @{Li Wei} 📅 2026-11-20';
      const request = reportRequest({
        'a/client.md': CLIENT(),
        'a/project.md': PROJECT(),
        'a/m.md': meeting('', today),
      });
      const report = buildReport({ ...request, period: { from: from as LocalDate, to: to as LocalDate } });
      assert.ok(report.ok);
      assert.ok(report.body.includes(`| Call the printer | Li Wei | ${due} |`), report.body);
      assert.match(report.note, new RegExp(`to: ${to}`));
    });
});
