import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { docxDocument } from '../../src/core/report/formats/docx';
import { sampleReport } from '../support/sampleReport';

const REPORTS = [
  { language: 'en', audience: 'executive', pages: 1, says: ['What we need from you', 'Design approved'] },
  { language: 'en', audience: 'technical', says: ['Next steps', 'Design approved'] },
  { language: 'zh-cn', audience: 'executive', pages: 1, says: ['需要贵方配合', '里程碑'] },
  { language: 'zh-cn', audience: 'technical', says: ['下一步计划', '里程碑'] },
] as const;

/** LibreOffice is no part of what is installed for the tests: where it is missing this is skipped, and said to be. */
describe('a report in a word processor that is not ours', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rapport-word-'));

  before(async function () {
    if (spawnSync('soffice', ['--version']).status !== 0) this.skip();
    this.timeout(180_000);
    const files: string[] = [];
    for (const { language, audience } of REPORTS) {
      const { body, title } = sampleReport(audience, language);
      files.push(join(folder, `${audience}-${language}.docx`));
      writeFileSync(files.at(-1) ?? '', await docxDocument(body, title, language));
    }
    // With a profile of its own it does not wait for one that is open.
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
    for (const format of ['pdf', 'txt:Text (encoded):UTF8'])
      execFileSync('soffice', [profile, '--headless', '--convert-to', format, '--outdir', folder, ...files]);
  });

  for (const { language, audience, says, ...rest } of REPORTS)
    it(`is read whole: ${audience} ${language}`, () => {
      const text = readFileSync(join(folder, `${audience}-${language}.txt`), 'utf8');
      for (const words of says) assert.ok(text.includes(words), `${words} in ${text}`);
      const pages = readFileSync(join(folder, `${audience}-${language}.pdf`), 'latin1').match(
        /\/Type\s*\/Page\b(?!s)/g,
      );
      if ('pages' in rest) assert.equal(pages?.length, rest.pages);
    });
});
