import assert from 'node:assert/strict';
import { clientReport } from '../../support/clientReport';

/** A word that stands nowhere else: where it comes out, something leaked. */
const CANARY = 'kestrelwarbler';

const PROFILE =
  '---\ntype: project\nclient: Acme GmbH\nname: Webshop\nteam: [Li Wei]\nhealth: at-risk\nbaseline: { agreed: 2026-09-01, goals: [Launch before Christmas], scope: { in: [catalogue] }, time: { end: 2026-12-10, milestones: [{ name: Beta, due: 2026-11-15 }] } }\n---\n';
const CLIENT = '---\ntype: client\nname: Acme GmbH\ncontacts: [{ name: Anna Schmidt }]\n---\n';
const base = { 'acme/client.md': CLIENT, 'acme/webshop/project.md': PROFILE };
const meeting = (head: string, body: string) =>
  `---\ntype: meeting\ntitle: Progress\ndate: 2026-11-18\n${head}---\n\n${body}\n`;
const client = (body: string) => meeting('visibility: client\n', body);
const VISIBLE = '## Action items\n\n- [x] Publish the catalogue @{Li Wei} ✅ 2026-11-17\n';

/** Every place in which something internal can stand, as files beside the profiles. */
const PLACES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ...entryKinds(),
  'a note nobody marked': { 'acme/webshop/m.md': meeting('', `## Decisions\n\n- ${CANARY}`) },
  'prose of a note nobody marked': { 'acme/webshop/m.md': meeting('', CANARY) },
  'prose of a client note': { 'acme/webshop/m.md': client(`${CANARY} was said in passing.`) },
  'an internal note, marks included': {
    'acme/webshop/m.md': meeting('visibility: internal\n', `- [ ] ${CANARY} #client`),
  },
  'an internal entry of a client note': { 'acme/webshop/m.md': client(`- [ ] ${CANARY} #internal`) },
  'an entry marked both': { 'acme/webshop/m.md': client(`- [ ] ${CANARY} #client #internal`) },
  'a Dataview mark': { 'acme/webshop/m.md': client(`- [ ] ${CANARY} [visibility:: internal]`) },
  'internal notes': { 'acme/webshop/m.md': client(`## Internal notes\n\n- [ ] ${CANARY}`) },
  'a private section': { 'acme/webshop/m.md': client(`## Private\n\n- [ ] ${CANARY}`) },
  'a sub-heading of internal notes': {
    'acme/webshop/m.md': client(`## Internal notes\n\n### Action items\n\n- [ ] ${CANARY} #client`),
  },
  'a client heading inside internal notes': {
    'acme/webshop/m.md': client(`# Internal\n\n## For the client\n\n- [ ] ${CANARY}`),
  },
  'a heading in capitals': { 'acme/webshop/m.md': client(`## INTERNAL\n\n- [ ] ${CANARY}`) },
  'a full-width heading': { 'acme/webshop/m.md': client(`## Ｉｎｔｅｒｎａｌ\n\n- [ ] ${CANARY}`) },
  'a heading with an invisible character': {
    'acme/webshop/m.md': client(`## Inter\u200bnal notes\n\n- [ ] ${CANARY}`),
  },
  'a Chinese internal heading': { 'acme/webshop/m.md': client(`## 内部备注\n\n- [ ] ${CANARY}`) },
  'a Chinese not-for-outside heading': { 'acme/webshop/m.md': client(`## 不对外\n\n- [ ] ${CANARY}`) },
  'a setext internal heading': { 'acme/webshop/m.md': client(`Internal notes\n---\n\n- [ ] ${CANARY}`) },
  'a bold internal heading': { 'acme/webshop/m.md': client(`**Internal notes**\n\n- [ ] ${CANARY}`) },
  'a task inside an internal item': { 'acme/webshop/m.md': client(`- Budget #internal\n  - [ ] ${CANARY}`) },
  'a quote': { 'acme/webshop/m.md': client(`> - [ ] ${CANARY}`) },
  'a fence': { 'acme/webshop/m.md': client(`\`\`\`\n- [ ] ${CANARY}\n\`\`\``) },
  'a fence info': { 'acme/webshop/m.md': client(`\`\`\`${CANARY}\ncode\n\`\`\``) },
  'an indented block': { 'acme/webshop/m.md': client(`text\n\n    - [ ] ${CANARY}`) },
  'a comment': { 'acme/webshop/m.md': client(`<!-- ${CANARY} -->\n\n- [ ] Visible`) },
  'a comment in an entry': { 'acme/webshop/m.md': client(`- [ ] Publish <!-- ${CANARY} --> the catalogue`) },
  'an HTML block': { 'acme/webshop/m.md': client(`<div>\n- [ ] ${CANARY}\n</div>`) },
  'a tag in an entry': { 'acme/webshop/m.md': client(`- [ ] Publish <span title="${CANARY}">it</span>`) },
  'an image': { 'acme/webshop/m.md': client(`- [ ] Publish ![${CANARY}](a.png "${CANARY}")`) },
  'a link target': { 'acme/webshop/m.md': client(`- [ ] Publish [it](file:///${CANARY})`) },
  'a link title': { 'acme/webshop/m.md': client(`- [ ] Publish [it](https://x.example "${CANARY}")`) },
  'a link definition': {
    'acme/webshop/m.md': client(`- [ ] Publish [it][a]\n\n[a]: https://x.example/${CANARY} "${CANARY}"`),
  },
  'a wikilink target': { 'acme/webshop/m.md': client(`- [ ] Publish [[${CANARY}|it]]`) },
  'a footnote': { 'acme/webshop/m.md': client(`- [ ] Publish[^1]\n\n[^1]: ${CANARY}`) },
  'another field': { 'acme/webshop/m.md': client(`- [ ] Publish it [estimate:: ${CANARY}]`) },
  'a sub-item': { 'acme/webshop/m.md': client(`- [ ] Publish it\n  - ${CANARY}`) },
  'a table cell of another column': {
    'acme/webshop/m.md': client(
      `## Actions\n\n| Task | Owner | Remark |\n|---|---|---|\n| Publish it | Li Wei | ${CANARY} |`,
    ),
  },
  'a table in an internal section': {
    'acme/webshop/m.md': client(`## Internal\n\n| Task | Owner |\n|---|---|\n| ${CANARY} | Li Wei |`),
  },
  'a label in an internal section': { 'acme/webshop/m.md': client(`## Internal\n\nAction: ${CANARY}`) },
  'a risk not disclosed': { 'acme/webshop/m.md': client(`## Risks\n\n- ${CANARY} [severity:: high]`) },
  'an issue not disclosed': { 'acme/webshop/m.md': client(`## Issues\n\n- ${CANARY}`) },
  'an unknown key': { 'acme/webshop/m.md': meeting(`visibility: client\nremark: ${CANARY}\n`, VISIBLE) },
  'a YAML comment': { 'acme/webshop/m.md': meeting(`visibility: client # ${CANARY}\n`, VISIBLE) },
  tags: { 'acme/webshop/m.md': meeting(`visibility: client\ntags: [${CANARY}]\n`, VISIBLE) },
  'a location': { 'acme/webshop/m.md': meeting(`visibility: client\nlocation: ${CANARY}\n`, VISIBLE) },
  'the title of an internal meeting': {
    'acme/webshop/m.md': `---\ntype: meeting\ntitle: ${CANARY}\ndate: 2026-11-18\n---\n`,
  },
  'a goal of an internal meeting': { 'acme/webshop/m.md': meeting(`goals: [${CANARY}]\n`, '') },
  'a file name': { [`acme/webshop/${CANARY}.md`]: client('- [x] Publish it ✅ 2026-11-17') },
  'a commitment in prose': { 'acme/webshop/m.md': client(`Li Wei will send ${CANARY} to legal.`) },
  'the notes of a profile': { 'acme/client.md': CLIENT.replace('---\n', `---\npreferences: { notes: ${CANARY} }\n`) },
  'a contact’s engagement': {
    'acme/client.md': CLIENT.replace(
      'Anna Schmidt }',
      `Anna Schmidt, notes: ${CANARY}, engagement: { current: ${CANARY} } }`,
    ),
  },
  'a tool’s purpose': {
    'acme/webshop/project.md': PROFILE.replace('---\n', `---\ntools: [{ name: Zoom, purpose: ${CANARY} }]\n`),
  },
  'the body of a profile': { 'acme/webshop/project.md': `${PROFILE}\n${CANARY}\n\n- [ ] ${CANARY}\n` },
  'the baseline’s resources': {
    'acme/webshop/project.md': PROFILE.replace('scope:', `resources: [${CANARY}], scope:`),
  },
  'a baseline nobody agreed to': {
    'acme/webshop/project.md': PROFILE.replace(
      'agreed: 2026-09-01, goals: [Launch before Christmas]',
      `goals: [${CANARY}]`,
    ),
  },
  'another project': {
    'acme/app/project.md': PROFILE.replace('Webshop', 'App'),
    'acme/app/m.md': client(`- [ ] ${CANARY}`),
  },
  'another client': {
    'beta/client.md': CLIENT.replace('Acme GmbH', 'Beta AG'),
    'beta/m.md': client(`- [ ] ${CANARY}`),
  },
  'a near-equal client': {
    'acme2/client.md': CLIENT.replace('Acme GmbH', 'Acme-GmbH'),
    'acme2/p/project.md': PROFILE.replace('Acme GmbH', 'Acme-GmbH'),
    'acme2/p/m.md': client(`- [ ] ${CANARY}`),
  },
  'a note with duplicate keys': {
    'acme/webshop/m.md': `---\ntype: meeting\ndate: 2026-11-18\nvisibility: client\nvisibility: client\n---\n- [ ] ${CANARY}\n`,
  },
  'a note that does not parse': {
    'acme/webshop/meetings/2026-11-18.md': `---\nvisibility: client\ntitle: [\n---\n- [ ] ${CANARY}\n`,
  },
  'an older report': {
    'acme/webshop/r.md': `---\ntype: report\nvisibility: client\nstatus: draft\ndate: 2026-11-18\n---\n- [ ] ${CANARY} #client\n`,
  },
  'a meeting after the period': { 'acme/webshop/m.md': client(`- [ ] ${CANARY}`).replace('2026-11-18', '2026-12-02') },
  'visibility that is nearly right': { 'acme/webshop/m.md': meeting('visibility: clients\n', `- [ ] ${CANARY}`) },
  'a tag that is nearly right': { 'acme/webshop/m.md': meeting('', `- [ ] ${CANARY} #clients`) },
  'a heading that only mentions the client': {
    'acme/webshop/m.md': meeting('', `## Notes for the client meeting\n\n- [ ] ${CANARY}`),
  },
};

function entryKinds(): Readonly<Record<string, Readonly<Record<string, string>>>> {
  const kinds = ['action', 'decision', 'question', 'feedback', 'need', 'risk', 'issue', 'change', 'conflict'];
  return Object.fromEntries(
    kinds.map((kind) => [
      `a ${kind} on a page of its own`,
      { [`acme/webshop/${kind}.md`]: `---\ntype: ${kind}\ntitle: ${CANARY}\ndate: 2026-11-18\n---\n\n${CANARY}\n` },
    ]),
  );
}

describe('nothing internal comes out of', () => {
  assert.ok(Object.keys(PLACES).length >= 60, `${Object.keys(PLACES).length} places`);
  for (const [place, files] of Object.entries(PLACES)) {
    it(place, () => {
      const all = { ...base, 'acme/webshop/visible.md': client(VISIBLE), ...files };
      for (const audience of ['executive', 'technical'] as const) {
        for (const language of ['en', 'zh-cn'] as const) {
          const result = clientReport(all, { project: 'Webshop', audience, language });
          if (result.ok) assert.equal(result.body.includes(CANARY), false, result.body);
          else
            assert.ok(
              result.refusals.every(({ reason }) => reason === 'ambiguous-note'),
              JSON.stringify(result.refusals),
            );
          if (result.ok && audience === 'technical') assert.match(result.body, /Publish the catalogue/);
        }
      }
    });
  }
});

describe('what is for the client comes out of', () => {
  const shown: Readonly<Record<string, string>> = {
    'a client note': client('- [x] Publish it ✅ 2026-11-17'),
    'an entry marked for the client': meeting('', '- [x] Publish it #client ✅ 2026-11-17'),
    'a Dataview mark': meeting('', '- [x] Publish it [visibility:: client] ✅ 2026-11-17'),
    'a section for the client': meeting('', '## For the client\n\n- [x] Publish it ✅ 2026-11-17'),
    'a Chinese section for the client': meeting('', '## 给客户\n\n- [x] Publish it ✅ 2026-11-17'),
    'a disclosed risk': client('## Risks\n\n- Publish it [disclosed:: 2026-11-18]'),
    'a risk marked by itself': meeting('', '## Risks\n\n- Publish it #client'),
    'a client’s question': client('## Client questions\n\n- Publish it?'),
    'a change': client('## Changes\n\n- Publish it later [affects:: time]'),
  };
  for (const [place, note] of Object.entries(shown)) {
    it(place, () => {
      const result = clientReport({ ...base, 'acme/webshop/m.md': note }, { project: 'Webshop' });
      assert.ok(result.ok, JSON.stringify(result));
      assert.match(result.body, /Publish it/);
    });
  }
});

describe('a report of which a draft stands in its folder already', () => {
  it('can be generated again', () => {
    const files = { ...base, 'acme/webshop/m.md': client(VISIBLE) };
    const first = clientReport(files, { project: 'Webshop' });
    assert.ok(first.ok);
    const again = clientReport({ ...files, 'acme/webshop/reports/2026-11-20.md': first.note }, { project: 'Webshop' });
    assert.ok(again.ok, JSON.stringify(again));
    assert.equal(again.body, first.body);
  });
});
