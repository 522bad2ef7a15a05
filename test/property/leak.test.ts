import assert from 'node:assert/strict';
import fc from 'fast-check';
import { DOCUMENT_FORMATS, writeDocument } from '../../src/core/report/formats/writeDocument';
import { clientReport } from '../support/clientReport';

const PROJECT = 'acme/webshop/project.md';
const MEETING = 'acme/webshop/meetings/2026-11-18.md';
const BASE: Readonly<Record<string, string>> = {
  'acme/client.md': '---\ntype: client\nname: Acme GmbH\ncontacts: [{ name: Anna Schmidt }]\n---\n',
  [PROJECT]: '---\ntype: project\nclient: Acme GmbH\nname: Webshop\nteam: [Li Wei]\n---\n',
  [MEETING]: [
    '---',
    'type: meeting',
    'title: Progress',
    'date: 2026-11-18',
    'visibility: client',
    'participants: [Anna Schmidt, Li Wei]',
    '---',
    '',
    '- [x] Publish the catalogue @{Li Wei} ✅ 2026-11-17',
    '- [ ] 整理需求文档 @{Li Wei} 📅 2026-11-25',
    '',
    '## Decisions',
    '',
    '- The catalogue goes live first',
    '',
  ].join('\n'),
};

/** Words that somebody could write down and not want to be read. */
const secret = fc
  .array(
    fc.constantFrom(
      'margin',
      'Anna',
      'difficult',
      'budget',
      '利润',
      '客户很难缠',
      'we',
      'charge',
      'double',
      '2026-11-19',
      'because',
      'Webshop',
    ),
    {
      minLength: 1,
      maxLength: 9,
    },
  )
  .map((words) => words.join(' '));

/** Ways of writing it down that a client must never notice. */
const PLACES: readonly ((
  files: Readonly<Record<string, string>>,
  words: string,
) => Readonly<Record<string, string>>)[] = [
  (files, words) => ({ ...files, [MEETING]: `${files[MEETING]}\n- [ ] ${words} #internal\n` }),
  (files, words) => ({ ...files, [MEETING]: `${files[MEETING]}\n## Internal notes\n\n- [ ] ${words}\n\n${words}\n` }),
  (files, words) => ({ ...files, [MEETING]: `${files[MEETING]}\n## 内部备注\n\n- ${words}\n` }),
  (files, words) => ({ ...files, [MEETING]: `${files[MEETING]}\n${words}.\n` }),
  (files, words) => ({
    ...files,
    [MEETING]:
      files[MEETING]?.replace(
        '---\n\n',
        `remark${files[MEETING]?.length}: ${JSON.stringify(words)}\n---\n\n<!-- ${words} -->\n\n`,
      ) ?? '',
  }),
  (files, words) => ({ ...files, [PROJECT]: `${files[PROJECT]}\n${words}\n\n- [ ] ${words}\n` }),
  (files, words) => ({
    ...files,
    'acme/webshop/meetings/2026-11-19.md': `---\ntype: meeting\ntitle: ${JSON.stringify(words)}\ndate: 2026-11-19\n---\n\n- [ ] ${words}\n\n## Risks\n\n- ${words}\n`,
  }),
  (files, words) => ({
    ...files,
    'acme/app/project.md': `---\ntype: project\nclient: Acme GmbH\nname: App\n---\n\n- [ ] ${words} #client\n`,
  }),
  (files, words) => ({ ...files, 'beta/client.md': `---\ntype: client\nname: Beta AG\n---\n\n${words}\n` }),
  (files, words) => ({
    ...files,
    'acme/webshop/risk.md': `---\ntype: risk\ntitle: ${JSON.stringify(words)}\ndate: 2026-11-18\nseverity: high\n---\n`,
  }),
];

describe('what is internal changes nothing that a client gets', () => {
  it('in any format, wherever it is written', async () => {
    const wanted = await documents(BASE);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(PLACES.length - 1), secret), { minLength: 1, maxLength: 4 }),
        async (changes) => {
          const files = changes.reduce((all, [place, words]) => PLACES[place]?.(all, words) ?? all, BASE);
          assert.deepEqual(await documents(files), wanted);
        },
      ),
      { numRuns: 60, seed: 20261120 },
    );
  });
});

/** The report in every format, as bytes in base64. */
async function documents(files: Readonly<Record<string, string>>): Promise<Readonly<Record<string, string>>> {
  const result = clientReport(files, { project: 'Webshop' });
  assert.ok(result.ok, JSON.stringify(result));
  const written = await Promise.all(
    DOCUMENT_FORMATS.map(async (format) => {
      const document = await writeDocument(format, { title: result.title, body: result.body, language: 'en' });
      return [format, Buffer.from(document as Uint8Array).toString('base64')] as const;
    }),
  );
  return Object.fromEntries(written);
}
