import assert from 'node:assert/strict';
import { calendarFile } from '../../../src/core/agenda/calendarFile';
import { clientAgenda } from '../../../src/core/agenda/clientAgenda';
import type { LocalDate } from '../../../src/core/model/date';
import type { Locale } from '../../../src/core/model/locale';
import { checkFinished } from '../../../src/core/report/finished/checkFinished';
import { finishedTexts } from '../../../src/core/report/finished/finishedTexts';
import { writeChecked } from '../../../src/core/report/finished/writeChecked';
import { DOCUMENT_FORMATS, writeDocument } from '../../../src/core/report/formats/writeDocument';
import { clientReport, reportRequest } from '../../support/clientReport';
import { base, client, meeting } from './hideableNotes';

/** A sentence that a note keeps inside. */
const SECRET = {
  en: 'their finance chief pays slowly and knows it well',
  'zh-cn': '对方财务总监付款很慢我们心里有数先不要催',
};
const LINE = { en: 'Please ask us whenever something is unclear.', 'zh-cn': '如有任何不清楚的地方请随时联系我们。' };

const FILES = (language: Locale) => ({
  ...base,
  'acme/webshop/m.md': client(
    '- [x] Publish the R&D catalogue, "all" of it ✅ 2026-11-17\n- [ ] Order the labels @{Li Wei} 📅 2026-12-01',
  ),
  'acme/webshop/inside.md': meeting('', SECRET[language]),
});

for (const language of ['en', 'zh-cn'] as const) {
  describe(`the last look at a finished file (${language})`, () => {
    const report = () => {
      const built = clientReport(FILES(language), { project: 'Webshop', language });
      assert.ok(built.ok, JSON.stringify(built));
      return built;
    };

    for (const format of DOCUMENT_FORMATS) {
      it(`lets a ${format} out that holds what was put in`, async () => {
        const { title, body, gate } = report();
        const finished = await writeChecked(format, { title, body, language }, gate);
        assert.ok(finished.ok, JSON.stringify(finished));
        assert.deepEqual(finished.content, await writeDocument(format, { title, body, language }));
      });

      it(`refuses a ${format} in which a sentence of a note stands, whatever way it came in, and names its place`, async () => {
        const { title, body, gate } = report();
        const finished = await writeChecked(format, { title, body: `${body}\n${SECRET[language]}\n`, language }, gate);
        assert.ok(!finished.ok);
        const [refusal] = finished.refusals;
        assert.deepEqual([refusal?.reason, refusal?.path], ['withheld-text', 'acme/webshop/inside.md']);
      });

      it(`refuses a ${format} of which a line says that it is internal`, async () => {
        for (const line of [
          'Internal: the margin is high.',
          '**Internal notes**',
          '内部备注：利润很高。',
          'Ready (internal only)',
          'Not for the client: our margin is forty percent',
        ]) {
          const { title, body, gate } = report();
          const finished = await writeChecked(format, { title, body: `${body}\n${line}\n`, language }, gate);
          assert.ok(!finished.ok, line);
          assert.equal(finished.refusals[0]?.reason, 'internal-words');
        }
      });

      it(`lets a ${format} out that calls itself confidential, or has other words of its own`, async () => {
        for (const line of ['Private and confidential', '保密文件', LINE[language]]) {
          const { title, body, gate } = report();
          const finished = await writeChecked(format, { title, body: `${body}\n${line}\n`, language }, gate);
          assert.ok(finished.ok, JSON.stringify(finished));
        }
      });
    }

    it('finds what a format would add of its own: in an attribute, a property, a header', async () => {
      const { gate } = report();
      const html = `<!doctype html><p title="${SECRET[language]}">Ready</p>`;
      const mail = `Subject: =?utf-8?B?${Buffer.from(SECRET[language]).toString('base64')}?=\r\nX-Unsent: 1\r\n\r\nReady`;
      for (const [format, file] of [
        ['html', html],
        ['eml', mail],
      ] as const) {
        const refusals = checkFinished(await finishedTexts(format, file), gate);
        assert.deepEqual(
          refusals.map(({ path }) => path),
          ['acme/webshop/inside.md'],
          format,
        );
      }
    });

    it('looks at a calendar as it stands in the file, folded lines and all', async () => {
      const { project, texts } = reportRequest(FILES(language), { project: 'Webshop' });
      const agenda = clientAgenda({ project, asOf: '2026-11-20' as LocalDate, language, texts });
      assert.ok(agenda.ok);
      const about = { asOf: '2026-11-20' as LocalDate, language, isPrivate: false };
      const looked = async (details: string) => {
        const [first] = agenda.appointments;
        assert.ok(first);
        const file = calendarFile(project.name, [{ ...first, details }], about);
        return checkFinished(await finishedTexts('ics', file), agenda.gate).map(({ reason }) => reason);
      };
      assert.deepEqual(await looked(''), []);
      assert.deepEqual(await looked(SECRET[language]), ['withheld-text']);
      assert.deepEqual(await looked('Internal: ask first'), ['internal-words']);
    });

    it('refuses what a template of the workspace says of our side alone, and no name that sounds like it', async () => {
      const template = '---\ntemplate: report-technical\n---\n# {{title}}\n\n{{client}}, {{project}}: status\n';
      const files = {
        ...FILES(language),
        'acme/tools/project.md': '---\ntype: project\nclient: Acme GmbH\nname: Internal tools\n---\n',
      };
      for (const [text, isOut] of [
        [template, true],
        [`${template}\nInternal: check the prices.\n`, false],
      ] as const) {
        const built = clientReport(files, { project: 'Internal tools', language, template: text });
        assert.ok(built.ok, JSON.stringify(built));
        const { title, body, gate } = built;
        assert.equal((await writeChecked('docx', { title, body, language }, gate)).ok, isOut);
      }
    });
  });
}
