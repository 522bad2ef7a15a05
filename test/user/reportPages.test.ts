import assert from 'node:assert/strict';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import type { Locale } from '../../src/core/model/locale';
import type { Audience } from '../../src/core/model/profile';
import { htmlDocument } from '../../src/core/report/formats/html';
import { sampleReport } from '../support/sampleReport';
import { openBrowser } from '../support/vscode/browser.mjs';

/** A project in which everything is late and much is said: a page for those who decide is still one page. */
const TROUBLED = {
  'acme/client.md': '---\ntype: client\nname: Acme GmbH\ncontacts: [{ name: Anna Schmidt }]\n---\n',
  'acme/shop/project.md':
    '---\ntype: project\nclient: Acme GmbH\nname: Shop\nhealth: off-track\nteam: [Li Wei]\nbaseline: { agreed: 2026-09-01, time: { milestones: [{ name: Design, due: 2026-10-01 }, { name: Beta, due: 2026-11-10 }, { name: Launch, due: 2026-12-10 }] } }\n---\n',
  'acme/shop/meetings/2026-11-18.md': [
    '---\ntype: meeting\ntitle: Weekly\ndate: 2026-11-18\nvisibility: client\n---\n',
    ...section(
      'Action items',
      (n) => `[ ] Write down what the front desk needs for step ${n} @{Li Wei} 📅 2026-12-0${(n % 9) + 1}`,
    ),
    ...section('Client actions', (n) => `[ ] Send the signed paper number ${n} @{Anna Schmidt} 📅 2026-11-2${n % 10}`),
    ...section(
      'Risks',
      (n) =>
        `Supplier ${n} may deliver late [severity:: high] [disclosed:: 2026-11-18] [mitigation:: ask a second one]`,
    ),
    ...section(
      'Issues',
      (n) =>
        `Page ${n} takes nine seconds [severity:: high] [disclosed:: 2026-11-18] [mitigation:: keep a copy of the room list]`,
    ),
    ...section('Client questions', (n) => `Does page ${n} meet the rules for accessibility?`),
    ...section('Decisions', (n) => `Page ${n} shows the full price from the first step`),
    ...section('Changes', (n) => `Page ${n} in a second language [affects:: scope]`),
  ].join('\n'),
};

function section(title: string, line: (n: number) => string): readonly string[] {
  return [`\n## ${title}\n`, ...Array.from({ length: 70 }, (_, at) => `- ${line(at + 1)}`)];
}

describe('a report as a page', () => {
  let browser: Browser;
  let page: Page;
  before(async () => {
    ({ browser, page } = await openBrowser({}));
  });
  after(() => browser.close());

  for (const language of ['en', 'zh-cn'] as const) {
    for (const audience of ['executive', 'technical'] as const) {
      it(`can be read by everybody: ${audience} ${language}`, async () => {
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          await show(audience, language);
          assert.deepEqual(await violations(), []);
        }
      });
    }

    it(`breaks no day on a narrow screen: ${language}`, async () => {
      await page.setViewportSize({ width: 320, height: 800 });
      await show('technical', language);
      const lines = await page.locator('td .day').evaluateAll((days) => days.map((day) => day.getClientRects().length));
      assert.ok(lines.length > 3 && lines.every((count) => count === 1), lines.join());
      await page.setViewportSize({ width: 1280, height: 720 });
    });

    it(`prints on one page for those who decide: ${language}`, async () => {
      await show('executive', language);
      assert.equal(await printedPages(), 1);
      await page.setContent(html(sampleReport('executive', language, TROUBLED)));
      assert.equal(await printedPages(), 1);
    });
  }

  async function show(audience: Audience, language: Locale): Promise<void> {
    await page.setContent(html(sampleReport(audience, language)));
  }

  async function violations(): Promise<readonly string[]> {
    await page.evaluate(axe.source);
    const { violations: found } = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run());
    return found.flatMap(({ id, nodes }) => nodes.map(({ html: place }) => `${id}: ${place}`));
  }

  async function printedPages(): Promise<number> {
    const pdf = await page.pdf({ preferCSSPageSize: true });
    return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
  }
});

function html({ body, title, language }: ReturnType<typeof sampleReport>): string {
  return htmlDocument(body, title, language);
}
