import assert from 'node:assert/strict';
import fc from 'fast-check';
import { clientOutputs, type Files } from '../support/clientOutputs';

const PROJECT = 'acme/webshop/project.md';
const MEETING = 'acme/webshop/meetings/2026-11-18.md';
const SUMMARY = 'acme/webshop/meetings/review.md';
const BASE: Readonly<Record<string, string>> = {
  'acme/client.md': '---\ntype: client\nname: Acme GmbH\ncontacts: [{ name: Anna Schmidt }]\n---\n',
  [PROJECT]:
    '---\ntype: project\nclient: Acme GmbH\nname: Webshop\nteam: [Li Wei]\nhealth: at-risk\nplan: {}\nbaseline: { agreed: 2026-09-01, time: { milestones: [{ name: Beta, due: 2026-11-15 }] } }\n---\n',
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
    '- [ ] Greta - send the price list by 05/12/2026',
    '- [ ] Anna: name the testers, due 12/04/2026',
    '',
    '## Decisions',
    '',
    '- The catalogue goes live first',
    '',
  ].join('\n'),
  // Neither its date nor its sentences can be read alone as one day or one person.
  [SUMMARY]: [
    '---',
    'type: meeting',
    'title: Review',
    'date: 19/11/2026',
    'visibility: client',
    '---',
    '',
    '## Summary',
    '',
    '- Greta: the price list is ready since 05/11/2026.',
    '',
    '## For the client',
    '',
    'Tom',
    '',
    '- The testers are named.',
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
      '17/11/2026',
      '11/17/2026',
      'Greta asked for more.',
      'Date: 2026-11-01',
      'Attendees: Greta, Tom',
      '这个客户付款很慢我们要小心处理',
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
  (files, words) => ({
    ...files,
    [MEETING]: `${files[MEETING]}\n## 🔒 Notes\n\n${words}\n\n### Goals\n\n- ${words}\n`,
  }),
  (files, words) => ({
    ...files,
    [MEETING]: `${files[MEETING]}\n# Internal ${words}\n\n- Greta: ${words}\n- Anna: ${words}\n`,
  }),
  (files, words) => ({ ...files, [MEETING]: `${files[MEETING]}\n<details>\n\n- [ ] ${words}\n\n</details>\n` }),
  (files, words) => ({ ...files, [MEETING]: `${files[MEETING]}\n> [!note] ${words}\n> - [ ] ${words}\n` }),
  (files, words) => ({
    ...files,
    [PROJECT]: `${files[PROJECT]}\n## 内部备注\n\n- ${words}\n- 这个客户付款很慢，我们要小心\n`,
  }),
  (files, words) => ({ ...files, [SUMMARY]: `${files[SUMMARY]}\n- ${words} #internal\n` }),
  (files, words) => ({ ...files, [SUMMARY]: `${files[SUMMARY]}\n### Internal\n\nAttendees: Tom, Greta\n\n${words}\n` }),
  (files, words) => ({ ...files, [SUMMARY]: `${files[SUMMARY]}\n%%\n\n${words}\n\n%%\n` }),
  (files, words) => ({ ...files, [SUMMARY]: `${files[SUMMARY]}\nInternal notes\n\n${words}\n` }),
  (files, words) => ({
    ...files,
    [SUMMARY]: files[SUMMARY]?.replace('---\n\n', `---\n\n## Internal\n\n${words}\n\n`) ?? '',
  }),
  (files, words) => ({
    ...files,
    'acme/webshop/reports/inside.md': `---\ntype: report\nvisibility: internal\nstatus: sent\nsent: 2026-11-10\nhealth: on-track\n---\n\n${words}\n`,
  }),
  (files, words) => ({
    ...files,
    [PROJECT]: `${files[PROJECT]}`.replace(
      /^plan: .*$/m,
      `plan: { milestones: [{ name: Beta, due: 2026-11-${10 + (words.length % 9)}, visibility: internal }] }`,
    ),
  }),
  (files, words) => ({
    ...files,
    [MEETING]: `${files[MEETING]}`.replace('- The catalogue', `- ~~${words}~~\n- The catalogue`),
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
      { numRuns: 150, seed: 20261120 },
    );
  });
});

/** All a client could get, in every format. */
async function documents(files: Files): Promise<ReadonlyMap<string, string>> {
  const { texts, refusals } = await clientOutputs(files, 'Webshop');
  assert.deepEqual(refusals, []);
  return new Map([...texts].filter(([name]) => !/^(?:minutes|agenda) of/.test(name) || name.includes(MEETING)));
}
