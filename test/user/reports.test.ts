import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { emptyFolder, launchWorkbench, type Workbench } from '../support/launchWorkbench';
import { notified } from '../support/notified';

const MEETING = 'acme/webshop/meetings/2026-11-18.md';
const REPORT = 'acme/webshop/reports/2026-11-20-acme-gmbh.md';
const NOTES = {
  'acme/client.md':
    '---\ntype: client\nname: Acme GmbH\npreferences: { language: en }\ncontacts: [{ name: Anna Schmidt }]\n---\n',
  'acme/webshop/project.md':
    '---\ntype: project\nclient: Acme GmbH\nname: Webshop\nteam: [Li Wei]\nhealth: at-risk\n---\n',
  [MEETING]:
    '---\ntype: meeting\ntitle: Progress\ndate: 2026-11-18\nvisibility: client\n---\n\n- [x] Publish the catalogue ✅ 2026-11-18\n\n## Risks\n\n- The vendor may deliver the scanners two weeks late\n- Our own budget is thin\n\n## Changes\n\n- The shop opens a week later [affects:: time]\n\n## Internal notes\n\n- [ ] Renegotiate our margin\n',
  'acme/webshop/meetings/2026-11-17.md':
    '---\ntype: meeting\ntitle: Coffee\ndate: 2026-11-17\n---\n\nWe met for a coffee.\n',
  'acme/webshop/meetings/2026-11-19.md':
    '---\ntype: meeting\ntitle: Prices\ndate: 2026-11-19\nvisibility: internal\n---\n\n- [ ] Ask about the margin\n',
};

/** A second project, of which nothing is marked for its client yet, and where a file stands in the way of the reports. */
const UNMARKED = {
  'globex/app/reports': 'a file, and no folder\n',
  'globex/app/2026-11-18.md':
    '---\ntype: meeting\ntitle: Progress\ndate: 2026-11-18\n---\n\n- [x] Publish the map ✅ 2026-11-18\n\n## Decisions\n\n- Drop the old login\n',
  'globex/app/2026-11-19.md':
    '---\ntype: meeting\ntitle: Prices\ndate: 2026-11-19\n---\n\n- [ ] Ask about the discount\n',
  'globex/client.md': '---\ntype: client\nname: Globex\n---\n',
  'globex/app/project.md': '---\ntype: project\nclient: Globex\nname: Map app\n---\n',
};

/** A report on its way from the palette to the client, with what is asked on that way. */
describe('a report to a client', () => {
  let workbench: Workbench;
  let folder: string;

  before(async () => {
    folder = emptyFolder();
    writeFiles(folder, NOTES);
    workbench = await launchWorkbench({ folder, settings: { 'rapport.today': '2026-11-20', 'files.autoSave': 'off' } });
    await workbench.page.setViewportSize({ width: 1440, height: 1200 });
    await workbench.openSidebar();
    await workbench.page.locator('.pane-body .monaco-list-row', { hasText: 'Webshop' }).first().waitFor();
  });
  after(() => workbench?.close());

  const quick = () => workbench.page.locator('.quick-input-widget');
  const asks = (text: string | RegExp) => quick().filter({ hasText: text }).waitFor();
  /** What the empty line of a question says. */
  const hints = (text: string) => quick().locator(`input[placeholder*="${text}"]`).waitFor();
  const rowOf = (text: string) => quick().locator('.monaco-list-row', { hasText: text }).first();
  const tick = (text: string) => rowOf(text).locator('.monaco-checkbox, .monaco-custom-toggle').first().click();
  const read = (path: string) => readFileSync(join(folder, path), 'utf8');
  const dirty = () => workbench.page.locator('.tab.dirty');
  const type = async (text: string) => {
    await quick().locator('input.input').fill(text);
    await workbench.answer();
  };

  interface Step {
    readonly at: string;
    /** Waits until it is asked. */
    readonly asked: () => Promise<unknown>;
    readonly answer: () => Promise<unknown>;
  }

  const REPORT_STEPS: readonly Step[] = [
    {
      at: 'whom it is for',
      asked: async () => {
        await rowOf('Review what goes out').and(workbench.page.locator('.focused')).waitFor();
        for (const words of ['Period: 14 November 2026 to 20 November 2026', 'Anna Schmidt', 'English'])
          await asks(words);
      },
      answer: () => workbench.answer(),
    },
    {
      at: 'what goes out and what stays inside',
      asked: () => asks('2 to go out, 4 to stay inside'),
      answer: async () => {
        await tick('The vendor may deliver');
        await asks('3 to go out, 3 to stay inside');
        // What is internal cannot be ticked.
        await tick('Renegotiate our margin');
        await hints('What is internal stays inside');
        await workbench.answer();
      },
    },
    {
      at: 'the words that were ticked',
      asked: async () => {
        await hints('May the client see this, word for word?');
        await rowOf('The vendor may deliver the scanners two weeks late').waitFor();
        await rowOf('Yes, mark 1 for the client').and(workbench.page.locator('.focused')).waitFor();
      },
      answer: () => workbench.answer(),
    },
    {
      at: 'the line at the top',
      asked: () => asks('The report opens with “At risk”'),
      answer: () => type('The scanners may come late'),
    },
  ];

  const SENT_STEPS: readonly Step[] = [
    { at: 'the day', asked: () => asks(/today/i), answer: () => workbench.answer() },
    { at: 'who got it', asked: () => hints('Who got it?'), answer: () => workbench.answer() },
    {
      at: 'the way it went',
      asked: async () => {
        await hints('How did it get there?');
        await rowOf('email').waitFor();
      },
      answer: () => rowOf('email').click(),
    },
    { at: 'what it told', asked: () => rowOf('The vendor may deliver').waitFor(), answer: () => workbench.answer() },
  ];

  /** Answers the steps before that one, and gives up there: not a byte has changed. */
  async function giveUpAt(command: string, steps: readonly Step[], last: number): Promise<void> {
    const before = allFiles(folder);
    const unsaved = await dirty().count();
    await workbench.runCommand(command);
    for (const [index, { asked, answer }] of steps.slice(0, last + 1).entries()) {
      await asked();
      if (index < last) await answer();
    }
    await workbench.page.keyboard.press('Escape');
    await quick().waitFor({ state: 'hidden' });
    assert.deepEqual(allFiles(folder), before);
    assert.equal(await dirty().count(), unsaved);
  }

  async function saveAll(): Promise<void> {
    await workbench.runCommand('File: Save All');
    await dirty().first().waitFor({ state: 'detached' });
  }

  for (const [index, { at }] of REPORT_STEPS.entries())
    it(`is none, and nothing has changed, when one gives up at ${at}`, () =>
      giveUpAt('Generate Client Report', REPORT_STEPS, index));

  it('holds what was ticked, opens with the line, and stands beside its preview', async () => {
    await workbench.runCommand('Generate Client Report');
    for (const { asked, answer } of REPORT_STEPS) {
      await asked();
      await answer();
    }
    await workbench.page.locator('.tab', { hasText: 'Preview' }).waitFor();
    const report = read(REPORT);
    assert.match(report, /^type: report$/m);
    assert.match(report, /^status: draft$/m);
    assert.match(report, /\*\*At risk\.\*\* The scanners may come late\./);
    assert.match(report, /Publish the catalogue/);
    assert.match(report, /The vendor may deliver the scanners two weeks late/);
    assert.doesNotMatch(report, /budget|margin/);
    await saveAll();
    assert.match(read(MEETING), /two weeks late #client$/m);
    assert.doesNotMatch(read(MEETING), /disclosed|communicated/, 'the client knows nothing yet');
  });

  it('leaves its draft as it is when one gives up where it should go', async () => {
    const steps: readonly Step[] = [
      ...REPORT_STEPS.slice(0, 1),
      { at: 'review', asked: () => asks('3 to go out, 3 to stay inside'), answer: () => workbench.answer() },
      ...REPORT_STEPS.slice(3),
      {
        at: 'where it goes',
        asked: () => rowOf('Bring 2026-11-20-acme-gmbh.md up to date').waitFor(),
        answer: async () => {},
      },
    ];
    await giveUpAt('Generate Client Report', steps, steps.length - 1);
  });

  for (const [index, { at }] of SENT_STEPS.entries())
    it(`is not marked as sent when one gives up at ${at}`, async () => {
      await workbench.page
        .locator('.tab', { hasText: /^2026-11-20-acme-gmbh.md/ })
        .first()
        .click();
      await giveUpAt('Mark as Sent', SENT_STEPS, index);
    });

  it('is marked as sent, and what it told is known to the client from that day', async () => {
    await workbench.runCommand('Mark as Sent');
    for (const { asked, answer } of SENT_STEPS) {
      await asked();
      await answer();
    }
    await dirty().first().waitFor();
    await saveAll();
    assert.match(read(REPORT), /^status: sent$/m);
    assert.match(read(REPORT), /^sent: 2026-11-20$/m);
    assert.match(read(REPORT), /^to: .*Anna Schmidt|^to:\n *- Anna Schmidt/m);
    assert.match(read(REPORT), /^via: email$/m);
    const lines = read(MEETING).split('\n');
    assert.match(lines.find((line) => line.includes('vendor')) ?? '', /\[disclosed:: 2026-11-20\]/);
    assert.equal(
      lines.find((line) => line.includes('opens a week later')),
      '- The shop opens a week later [affects:: time] [communicated:: 2026-11-20]',
    );
    assert.equal(
      lines.find((line) => line.includes('budget')),
      '- Our own budget is thin',
      'it was not told',
    );
  });

  it('has the period that one names in one’s own words', async () => {
    await workbench.runCommand('Generate Client Report');
    await rowOf('Period:').click();
    await hints('A period');
    await quick().locator('input.input').fill('last week');
    // What was typed stands resolved before it can be taken.
    await rowOf('2026-11-09 – 2026-11-15').waitFor();
    await workbench.answer();
    await asks('Period: 9 November 2026 to 15 November 2026');
    await workbench.page.keyboard.press('Escape');
  });

  it('is no reason to share minutes of which nothing is for the client', async () => {
    const before = allFiles(folder);
    await workbench.page.keyboard.press('Control+P');
    await quick().locator('input.input').fill('2026-11-19.md');
    await rowOf('2026-11-19.md').click();
    await workbench.runCommand('Share Minutes');
    await asks('stay inside');
    await workbench.answer();
    await notified(workbench.page, 'there are no minutes to share');
    assert.deepEqual(allFiles(folder), before);
  });

  it('is not even asked about for minutes of a note that says nothing to share', async () => {
    await workbench.runCommand('Notifications: Clear All Notifications');
    await workbench.page.keyboard.press('Control+P');
    await quick().locator('input.input').fill('2026-11-17.md');
    await rowOf('2026-11-17.md').click();
    await workbench.runCommand('Share Minutes');
    await notified(workbench.page, 'there are no minutes to share');
    assert.equal(await quick().isVisible(), false);
  });

  it('can be begun where nothing is marked yet, looked at before it is written, and loses nothing where it cannot be', async () => {
    await workbench.runCommand('View: Close All Editors');
    await workbench.page.locator('.tab').first().waitFor({ state: 'detached' });
    writeFiles(folder, UNMARKED);
    await workbench.page.locator('.pane-body .monaco-list-row', { hasText: 'Map app' }).first().waitFor();
    // Of what is written at once the watcher may report a part, and the rest is found when the folder is listed.
    await workbench.page.waitForTimeout(3_000);
    await workbench.runCommand('Generate Client Report');
    await rowOf('Map app').click();
    await rowOf('Review what goes out').and(workbench.page.locator('.focused')).waitFor();
    await workbench.answer();
    await asks('nothing is marked for the client yet');
    await hints('What may the client see? The notes remember it');
    for (const words of ['Everything', 'By kind', 'Decisions', 'By note', '2026-11-19.md'])
      await rowOf(words).waitFor();
    await tick('2026-11-18.md');
    await workbench.answer();
    await asks('2 to go out, 1 to stay inside');
    await quick().getByRole('button', { name: 'Preview what would go out' }).click();
    await workbench.page.locator('.tab.active[data-resource-name="What goes out.md"]').waitFor();
    await workbench.page.locator('.view-line', { hasText: 'Drop the old login' }).waitFor();
    const preview = await wordsShown(workbench);
    assert.match(preview, /Publishthemap/);
    assert.doesNotMatch(preview, /discount/);
    await workbench.answer();
    await rowOf('Yes, mark 2 for the client').and(workbench.page.locator('.focused')).waitFor();
    await workbench.answer();
    await hints('For example: the search is done');
    await workbench.answer();
    await notified(workbench.page, 'could not be written');
    assert.equal(read('globex/app/reports'), UNMARKED['globex/app/reports']);
    await dirty().first().waitFor();
    await saveAll();
    assert.match(read('globex/app/2026-11-18.md'), /Publish the map ✅ 2026-11-18 #client$|Publish the map #client/m);
    assert.match(read('globex/app/2026-11-18.md'), /Drop the old login #client$/m);
    assert.equal(read('globex/app/2026-11-19.md'), UNMARKED['globex/app/2026-11-19.md']);

    // What was chosen is remembered: with the file out of the way the report says what was shown before.
    rmSync(join(folder, 'globex/app/reports'));
    await workbench.runCommand('Generate Client Report');
    await rowOf('Map app').click();
    await rowOf('Review what goes out').and(workbench.page.locator('.focused')).waitFor();
    await workbench.answer();
    await asks('2 to go out, 1 to stay inside');
    await workbench.answer();
    await hints('For example: the search is done');
    await workbench.answer();
    await workbench.page.locator('.tab', { hasText: /^Preview 2026-11-20-globex/ }).waitFor();
    const report = read('globex/app/reports/2026-11-20-globex.md');
    assert.equal(withoutSpace(report.replace(/^---\n[\s\S]*?\n---\n/, '')), preview);
  });
});

/** What stands in the editor whose tab is in front, white space left out: long lines are broken there. */
async function wordsShown({ page }: Workbench): Promise<string> {
  const lines = await page.locator('.editor-instance .view-lines .view-line').evaluateAll((all) =>
    all
      .map((line) => ({ top: line.getBoundingClientRect().top, text: line.textContent ?? '' }))
      .sort((a, b) => a.top - b.top)
      .map(({ text }) => text),
  );
  return withoutSpace(lines.join(''));
}

function withoutSpace(text: string): string {
  return text.replace(/\s+/g, '');
}

function writeFiles(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** All files of a folder with what stands in them. */
function allFiles(folder: string): Readonly<Record<string, string>> {
  const paths = readdirSync(folder, { recursive: true }).map(String).sort();
  return Object.fromEntries(
    paths
      .filter((path) => statSync(join(folder, path)).isFile())
      .map((path) => [path, readFileSync(join(folder, path), 'utf8')]),
  );
}
