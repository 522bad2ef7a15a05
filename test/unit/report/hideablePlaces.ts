import type { Files } from '../../support/clientOutputs';
import { CANARY, CLIENT, client, inMeeting, meeting, PROFILE, VISIBLE } from './hideableNotes';

/** Every place in which something internal can stand, as files beside the profiles. */
export const PLACES: Readonly<Record<string, Files>> = {
  ...entryKinds(),
  'a note nobody marked': { 'acme/webshop/m.md': meeting('', `## Decisions\n\n- ${CANARY}`) },
  'prose of a note nobody marked': { 'acme/webshop/m.md': meeting('', CANARY) },
  'prose of a client note': inMeeting(`${CANARY} was said in passing.`),
  'an internal note, marks included': {
    'acme/webshop/m.md': meeting('visibility: internal\n', `- [ ] ${CANARY} #client`),
  },
  'an internal entry of a client note': inMeeting(`- [ ] ${CANARY} #internal`),
  'an entry marked both': inMeeting(`- [ ] ${CANARY} #client #internal`),
  'a Dataview mark': inMeeting(`- [ ] ${CANARY} [visibility:: internal]`),
  'internal notes': inMeeting(`## Internal notes\n\n- [ ] ${CANARY}`),
  'a private section': inMeeting(`## Private\n\n- [ ] ${CANARY}`),
  'a sub-heading of internal notes': {
    'acme/webshop/m.md': client(`## Internal notes\n\n### Action items\n\n- [ ] ${CANARY} #client`),
  },
  'a client heading inside internal notes': {
    'acme/webshop/m.md': client(`# Internal\n\n## For the client\n\n- [ ] ${CANARY}`),
  },
  'a heading in capitals': inMeeting(`## INTERNAL\n\n- [ ] ${CANARY}`),
  'a full-width heading': inMeeting(`## Ｉｎｔｅｒｎａｌ\n\n- [ ] ${CANARY}`),
  'a heading with an invisible character': {
    'acme/webshop/m.md': client(`## Inter\u200bnal notes\n\n- [ ] ${CANARY}`),
  },
  'a Chinese internal heading': inMeeting(`## 内部备注\n\n- [ ] ${CANARY}`),
  'a Chinese not-for-outside heading': inMeeting(`## 不对外\n\n- [ ] ${CANARY}`),
  'a setext internal heading': inMeeting(`Internal notes\n---\n\n- [ ] ${CANARY}`),
  'a bold internal heading': inMeeting(`**Internal notes**\n\n- [ ] ${CANARY}`),
  'a task inside an internal item': inMeeting(`- Budget #internal\n  - [ ] ${CANARY}`),
  'a quote': inMeeting(`> - [ ] ${CANARY}`),
  'a fence': { 'acme/webshop/m.md': client(`\`\`\`\n- [ ] ${CANARY}\n\`\`\``) },
  'a fence info': { 'acme/webshop/m.md': client(`\`\`\`${CANARY}\ncode\n\`\`\``) },
  'an indented block': inMeeting(`text\n\n    - [ ] ${CANARY}`),
  'a comment': inMeeting(`<!-- ${CANARY} -->\n\n- [ ] Visible`),
  'a comment in an entry': inMeeting(`- [ ] Publish <!-- ${CANARY} --> the catalogue`),
  'an HTML block': inMeeting(`<div>\n- [ ] ${CANARY}\n</div>`),
  'a tag in an entry': inMeeting(`- [ ] Publish <span title="${CANARY}">it</span>`),
  'an image': inMeeting(`- [ ] Publish ![${CANARY}](a.png "${CANARY}")`),
  'a link target': inMeeting(`- [ ] Publish [it](file:///${CANARY})`),
  'a link title': inMeeting(`- [ ] Publish [it](https://x.example "${CANARY}")`),
  'a link definition': {
    'acme/webshop/m.md': client(`- [ ] Publish [it][a]\n\n[a]: https://x.example/${CANARY} "${CANARY}"`),
  },
  'a wikilink target': inMeeting(`- [ ] Publish [[${CANARY}|it]]`),
  'a footnote': inMeeting(`- [ ] Publish[^1]\n\n[^1]: ${CANARY}`),
  'another field': inMeeting(`- [ ] Publish it [estimate:: ${CANARY}]`),
  'a sub-item': inMeeting(`- [ ] Publish it\n  - ${CANARY}`),
  'a table cell of another column': {
    'acme/webshop/m.md': client(
      `## Actions\n\n| Task | Owner | Remark |\n|---|---|---|\n| Publish it | Li Wei | ${CANARY} |`,
    ),
  },
  'a table in an internal section': {
    'acme/webshop/m.md': client(`## Internal\n\n| Task | Owner |\n|---|---|\n| ${CANARY} | Li Wei |`),
  },
  'a label in an internal section': inMeeting(`## Internal\n\nAction: ${CANARY}`),
  'a risk not disclosed': inMeeting(`## Risks\n\n- ${CANARY} [severity:: high]`),
  'an issue not disclosed': inMeeting(`## Issues\n\n- ${CANARY}`),
  'an unknown key': { 'acme/webshop/m.md': meeting(`visibility: client\nremark: ${CANARY}\n`, VISIBLE) },
  'a YAML comment': { 'acme/webshop/m.md': meeting(`visibility: client # ${CANARY}\n`, VISIBLE) },
  tags: { 'acme/webshop/m.md': meeting(`visibility: client\ntags: [${CANARY}]\n`, VISIBLE) },
  'a location': { 'acme/webshop/m.md': meeting(`visibility: client\nlocation: ${CANARY}\n`, VISIBLE) },
  'the title of an internal meeting': {
    'acme/webshop/m.md': `---\ntype: meeting\ntitle: ${CANARY}\ndate: 2026-11-18\n---\n`,
  },
  'a goal of an internal meeting': { 'acme/webshop/m.md': meeting(`goals: [${CANARY}]\n`, '') },
  'a file name': { [`acme/webshop/${CANARY}.md`]: client('- [x] Publish it ✅ 2026-11-17') },
  'a commitment in prose': inMeeting(`Li Wei will send ${CANARY} to legal.`),
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
  'visibility that is nearly right': { 'acme/webshop/m.md': meeting('visibility: clients\n', `- [ ] ${CANARY}`) },
  'a tag that is nearly right': { 'acme/webshop/m.md': meeting('', `- [ ] ${CANARY} #clients`) },
  'a heading that only mentions the client': {
    'acme/webshop/m.md': meeting('', `## Notes for the client meeting\n\n- [ ] ${CANARY}`),
  },
};

function entryKinds(): Readonly<Record<string, Files>> {
  const kinds = ['action', 'decision', 'question', 'feedback', 'need', 'risk', 'issue', 'change', 'conflict'];
  return Object.fromEntries(
    kinds.map((kind) => [
      `a ${kind} on a page of its own`,
      { [`acme/webshop/${kind}.md`]: `---\ntype: ${kind}\ntitle: ${CANARY}\ndate: 2026-11-18\n---\n\n${CANARY}\n` },
    ]),
  );
}
