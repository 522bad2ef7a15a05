// `npm run screenshots`: draws the pictures of the README from the running product, on the example studio as it stood on 20 November 2026.
// `npm run screenshots -- --check`: draws them aside and fails where one no longer looks like the picture in docs/images.
import { htmlDocument } from '../../src/core/report/formats/html';
import { comparePictures, type PictureDifference } from '../support/comparePictures';
import { launchWorkbench, type Workbench } from '../support/launchWorkbench';
import { exampleCopy } from '../support/run/exampleCopy.mjs';
import { sampleReport } from '../support/sampleReport';
import { openBrowser } from '../support/vscode/browser.mjs';

interface Scene {
  readonly locale: 'en' | 'zh-cn';
  readonly note: string;
  readonly dashboard: string;
  readonly project: string;
}

const SCENES: readonly Scene[] = [
  { locale: 'en', note: '2026-11-10-progress.md', dashboard: 'Rapport: Open Dashboard', project: 'Booking website' },
  { locale: 'zh-cn', note: '2026-11-17-试运行准备.md', dashboard: 'Rapport: 打开健康度看板', project: '小程序商城' },
];
const THEMES = ['light', 'dark'] as const;
const SETTINGS = {
  'rapport.today': '2026-11-20',
  'editor.minimap.enabled': false,
  'editor.wordWrap': 'on',
  'editor.cursorBlinking': 'solid',
};
/** How often a picture is drawn again that does not look as it should: what comes late on a busy machine is no difference. */
const TRIES = 10;

const isCheck = process.argv.includes('--check');
if (!isCheck) process.env.RAPPORT_SCREENSHOTS = 'yes';
void drawAll().then(drawReports);

/** The reports as a client opens them. They need no VS Code. */
async function drawReports(): Promise<void> {
  const { browser, page } = await openBrowser({ viewport: { width: 860, height: 1040 } });
  for (const { locale } of SCENES) {
    for (const audience of ['executive', 'technical'] as const) {
      const { body, title, language } = sampleReport(audience, locale);
      await page.setContent(htmlDocument(body, title, language));
      const file = `report-${audience}-${locale}.png`;
      await page.screenshot({ path: `${isCheck ? 'out/screenshots' : 'docs/images'}/${file}`, fullPage: true });
      if (isCheck && (await hasFontFor({ page }, locale))) tell(file, await compare(page, file));
    }
  }
  await browser.close();
}

async function drawAll(): Promise<void> {
  for (const scene of SCENES) {
    for (const theme of THEMES) {
      const workbench = await launchWorkbench({
        folder: exampleCopy(),
        locale: scene.locale,
        theme,
        settings: SETTINGS,
      });
      try {
        const isCompared = isCheck && (await hasFontFor(workbench, scene.locale));
        if (isCheck && !isCompared) {
          console.log(`– ${scene.locale}-${theme}: not compared, this machine has no font for Chinese`);
        }
        await draw(workbench, scene, (picture) =>
          drawOne(workbench, `${picture}-${scene.locale}-${theme}`, isCompared),
        );
      } finally {
        await workbench.close();
      }
      console.log(`${scene.locale} ${theme}: overview, problems, dashboard`);
    }
  }
}

/** Draws what is on the screen; compared, it is held against the picture of the README. */
async function drawOne({ page, screenshot }: Workbench, name: string, isCompared: boolean): Promise<void> {
  await screenshot(name);
  if (!isCompared) return;
  let difference = await compare(page, `${name}.png`);
  for (let again = 1; again < TRIES && !difference.isTolerable; again++) {
    await screenshot(name);
    difference = await compare(page, `${name}.png`);
  }
  tell(`${name}.png`, difference);
}

function compare(page: Workbench['page'], file: string): Promise<PictureDifference> {
  return comparePictures(page, `docs/images/${file}`, `out/screenshots/${file}`, file.startsWith('dashboard'));
}

function tell(file: string, { isTolerable, whole, worst, stray, patch, at }: PictureDifference): void {
  console.log(
    `${isTolerable ? '✓' : '✗'} ${file}: ${whole.toFixed(3)} on average, ${worst.toFixed(2)} at tile ${at.join(', ')}, ${stray.toFixed(3)} of the colour strays, ${patch} tiles together`,
  );
  if (!isTolerable) process.exitCode = 1;
}

/** Without a font for them all Chinese characters look alike, and a picture says nothing about the product. */
async function hasFontFor({ page }: Pick<Workbench, 'page'>, locale: Scene['locale']): Promise<boolean> {
  if (locale === 'en') return true;
  const [one, other] = await page.evaluate(() =>
    ['客', '户'].map((character) => {
      const canvas = document.createElement('canvas');
      const context = canvas.getContext('2d');
      if (context) context.font = '40px sans-serif';
      context?.fillText(character, 4, 48);
      return canvas.toDataURL();
    }),
  );
  return one !== other;
}

async function draw(
  { page, openSidebar, runCommand, webview }: Workbench,
  scene: Scene,
  picture: (name: string) => Promise<void>,
): Promise<void> {
  await openSidebar();
  await page.locator('.pane-body .monaco-list-row').first().waitFor();
  await openFile(page, scene.note);
  await page.locator('.monaco-editor .squiggly-warning, .monaco-editor .squiggly-info').first().waitFor();
  await picture('overview');

  await page.keyboard.press('Control+Shift+M');
  await page.locator('.markers-panel .monaco-list-row').first().waitFor();
  await picture('problems');
  await page.keyboard.press('Control+J');

  await runCommand(scene.dashboard);
  await webview().locator('.card', { hasText: scene.project }).click();
  await webview().locator('details.principle').first().waitFor();
  await picture('dashboard');
}

async function openFile(page: Workbench['page'], name: string): Promise<void> {
  await page.keyboard.press('Control+P');
  await page.locator('.quick-input-widget input.input').fill(name);
  await page.locator('.quick-input-list .monaco-list-row', { hasText: name }).first().click();
}
