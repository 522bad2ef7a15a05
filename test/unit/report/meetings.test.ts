import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { LocalDate } from '../../../src/core/model/date';
import { buildBrief, buildMinutes, type MeetingResult } from '../../../src/core/report/buildMeeting';
import { analyse } from '../../support/analyse';

const CANARY = 'kestrelwarbler';
const TODAY = '2026-11-20' as LocalDate;
const PATH = 'acme/webshop/meetings/2026-11-18.md';
const BASE = {
  'acme/client.md': '---\ntype: client\nname: Acme GmbH\ncontacts: [{ name: Anna Schmidt }]\n---\n',
  'acme/webshop/project.md': '---\ntype: project\nclient: Acme GmbH\nname: Webshop\nteam: [Li Wei]\n---\n',
};

describe('minutes and the agenda of a meeting, for the client', () => {
  const note = `---
type: meeting
title: Search review
date: 2026-11-18
visibility: client
participants: [Anna Schmidt, Li Wei]
goals: [{ goal: Agree on filters, outcome: met }]
---

## Summary

We agreed on the filters.

## Decisions

- Filters come first

## Action items

- [ ] Send the texts @{Anna Schmidt} 📅 2026-11-25
- [ ] Build the filters @{Li Wei} 📅 2026-11-27

## Internal notes

- Anna looked tired
`;
  const zh = note.replace('## Summary', '## 小结');

  for (const [language, text] of [
    ['en', note],
    ['zh-cn', zh],
  ] as const) {
    it(`the minutes say what came of it (${language})`, () => {
      const { body } = meeting('minutes', { [PATH]: text }, language);
      for (const words of [
        'Search review',
        'Anna Schmidt',
        'Agree on filters',
        'We agreed on the filters',
        'Filters come first',
        'Send the texts',
      ]) {
        assert.match(body, new RegExp(words));
      }
      assert.doesNotMatch(body, /tired/);
    });

    it(`the agenda says what is to be talked about and what is open (${language})`, () => {
      const { body } = meeting('brief', { [PATH]: text }, language);
      for (const words of ['Agree on filters', 'Send the texts', 'Build the filters']) {
        assert.match(body, new RegExp(words));
      }
      assert.doesNotMatch(body, /tired|Filters come first/);
    });
  }

  for (const [language, heading, said, title] of [
    ['en', 'For the client', 'The pilot runs since Monday.', 'Notes'],
    ['zh-cn', '给客户', '试点周一起正常运行。', '补充说明'],
  ] as const) {
    it(`the minutes say what stands under a heading for the client, and list it beside the entries (${language})`, () => {
      const text = `---\ntype: meeting\ndate: 2026-11-18\n---\n\nWe spoke about prices.\n\n## ${heading}\n\n- ${said}\n`;
      const { body, beside, isBlank } = meeting('minutes', { [PATH]: text }, language);
      assert.ok(body.includes(`## ${title}\n\n- ${said}\n`), body);
      assert.deepEqual(
        beside.map(({ what, text, line }) => [what, text, line]),
        [['paragraph', said, 9]],
      );
      assert.equal(isBlank, false);
      assert.ok(!body.includes('prices'));
    });
  }

  for (const [template, change, isBlank] of [
    ['minutes', (text: string) => text, false],
    // The agenda tells of what is open, and so do minutes whose template has no place for it.
    ['minutes', (text: string) => text.replace(/\{\{#hasHighlights[\s\S]*hasHighlights\}\}\n/, ''), true],
    ['brief', (text: string) => text, true],
  ] as const) {
    it(`what tells nothing but a paragraph for the client is blank where it is not said: ${template}, ${isBlank}`, () => {
      const text = '---\ntype: meeting\ndate: 2026-11-18\n---\n\n## For the client\n\n- The pilot runs since Monday.\n';
      const result = build(template, { [PATH]: text }, 'en', change);
      assert.ok(result.ok);
      assert.deepEqual([result.isBlank, result.body.includes('pilot')], [isBlank, !isBlank]);
    });
  }

  it('the minutes list beside the entries what is said of a note for the client, as far as the template says it', () => {
    const { beside } = meeting('minutes', { [PATH]: note.replace('We agreed on', 'Everybody saw') });
    assert.deepEqual(
      beside.map(({ what, text }) => [what, text]),
      [
        ['goal', 'Agree on filters'],
        ['paragraph', 'Everybody saw the filters.'],
      ],
    );
  });

  const people: readonly (readonly [what: string, head: string, named: readonly string[]])[] = [
    ['both sides’ people, as the profiles call them', 'participants: [Anna, li wei]', ['Anna Schmidt', 'Li Wei']],
    ['nobody whom no profile knows', 'participants: [Anna Schmidt, Li Wei, Dave]', ['Anna Schmidt', 'Li Wei']],
    ['nobody who is kept inside', 'participants: [Anna Schmidt, "Li Wei #internal"]', ['Anna Schmidt']],
    ['nobody where we were by ourselves', 'participants: [Li Wei]', []],
    ['nobody of a note that is internal', 'visibility: internal\nparticipants: [Anna Schmidt, Li Wei]', []],
    ['nobody of a note of another client', 'client: ACME GMBH\nparticipants: [Anna Schmidt, Li Wei]', []],
  ];
  for (const [what, head, named] of people) {
    it(`the minutes of a note of which parts are for the client name ${what}`, () => {
      const text = `---\ntype: meeting\ndate: 2026-11-18\n${head}\n---\n\n## For the client\n\n- The pilot runs.\n`;
      const { body } = meeting('minutes', { [PATH]: text });
      const part = /## Participants\n\n((?:- .*\n)+)/.exec(body)?.[1] ?? '';
      assert.deepEqual(
        part
          .split('\n')
          .filter(Boolean)
          .map((line) => line.slice(2)),
        named,
      );
    });
  }

  it('names alone make no minutes', () => {
    const text =
      '---\ntype: meeting\ndate: 2026-11-18\nparticipants: [Anna Schmidt, Li Wei]\n---\n\nWe spoke about prices.\n';
    assert.equal(meeting('minutes', { [PATH]: text }).isBlank, true);
  });

  it('are called as the heading of their template says', () => {
    const result = build('minutes', { [PATH]: note }, 'en', (text) =>
      text.replace('# {{title}}', '# Minutes: {{title}}'),
    );
    assert.ok(result.ok);
    assert.equal(result.title, 'Minutes: Search review');
  });

  for (const [field, said] of [
    ['', 'we are working on the answer'],
    ['[answered:: 2026-11-18] [answer:: Half an hour]', 'Half an hour'],
    ['[answered:: 2026-11-19] [answer:: Half an hour]', 'Half an hour'],
    ['[answered:: 2026-11-19]', 'answered'],
    // A day that has not come: nothing has happened on it yet.
    ['[answered:: 2026-12-05] [answer:: Half an hour]', 'we are working on the answer'],
  ] as const) {
    it(`the minutes never say that an answer is worked on which was given since: ${field || 'none yet'}`, () => {
      const question = `---\ntype: meeting\ndate: 2026-11-18\n---\n\n## Client questions\n\n- How long is the training? ${field} #client\n`;
      const { body } = meeting('minutes', { [PATH]: question });
      assert.match(body, new RegExp(`\\*\\*How long is the training\\?\\*\\* – ${said}\\n`));
    });
  }

  for (const [field, en, zh] of [
    ['', 'still open', '尚无答复'],
    ['[from:: Li Wei]', 'we are waiting for your answer', '待贵方答复'],
    ['(Li Wei)', 'we are waiting for your answer', '待贵方答复'],
    ['[from:: Li Wei] 📅 2026-11-27', 'please answer by 27 Nov', '请于11月27日前答复'],
    ['(Anna Schmidt)', 'we are working on the answer', '正在准备答复'],
    ['[from:: Anna Schmidt] 📅 2026-11-27', 'we will answer by 27 Nov', '将于11月27日前答复'],
  ] as const) {
    it(`the minutes say who is to answer: ${field}`, () => {
      const question = `---\ntype: meeting\ndate: 2026-11-18\n---\n\n## Questions\n\n- How long is the training? ${field} #client\n`;
      for (const [language, said] of [
        ['en', en],
        ['zh-cn', zh],
      ] as const) {
        const { body } = meeting('minutes', { [PATH]: question }, language);
        assert.ok(body.includes(said), body);
      }
    });
  }

  it('the agenda brings what is open from earlier meetings, as far as it is for the client', () => {
    const earlier =
      '---\ntype: meeting\ndate: 2026-11-02\n---\n\n- [ ] Choose a payment provider @{Anna Schmidt} #client\n- [ ] Find a cheaper one @{Li Wei}\n';
    const { body, withheld } = meeting('brief', { [PATH]: note, 'acme/webshop/meetings/2026-11-02.md': earlier });
    assert.match(body, /Choose a payment provider/);
    assert.doesNotMatch(body, /cheaper/);
    assert.deepEqual(
      withheld.map(({ text, reason }) => [text, reason]),
      [['Find a cheaper one', 'not-marked']],
    );
  });
});

describe('nothing internal of a meeting reaches the client', () => {
  const shared = (head: string, body = '') =>
    `---\ntype: meeting\ndate: 2026-11-18\nvisibility: client\n${head}---\n\n${body}\n`;
  const attacks: Readonly<Record<string, string>> = {
    'a title marked internal': shared(`title: "${CANARY} #internal"\n`),
    'a goal marked internal': shared(`title: Review\ngoals: ["${CANARY} #internal"]\n`),
    'a goal with a comment': shared(`title: Review\ngoals: ["${CANARY} <!-- hush -->"]\n`),
    'a goal under an internal heading': shared('title: Review\n', `## Internal\n\n### Goals\n\n- ${CANARY}`),
    'goals that are headed internal': shared('title: Review\n', `## Goals (internal)\n\n- ${CANARY}`),
    'Chinese goals that are headed internal': shared('title: Review\n', `## 内部目标\n\n- ${CANARY}`),
    'a participant marked internal': shared(`title: Review\nparticipants: ["${CANARY} #internal"]\n`),
    'a goal of a note nobody marked': `---\ntype: meeting\ndate: 2026-11-18\ntitle: ${CANARY}\ngoals: [${CANARY}]\nparticipants: [${CANARY}]\ntime: "10:00"\n---\n`,
    'an agenda of a note nobody marked': `---\ntype: meeting\ndate: 2026-11-18\n---\n\n## Agenda\n\n- ${CANARY}\n`,
    'an agenda item marked internal': shared('title: Review\n', `## Agenda\n\n- ${CANARY} #internal`),
    'an agenda item below an internal one': shared('title: Review\n', `## Agenda\n\n- Internal\n  - ${CANARY}`),
    'an agenda item that says internal': shared('title: Review\n', `## Agenda\n\n- Internal: ${CANARY}`),
    'an internal agenda': shared('title: Review\n', `## Internal agenda\n\n- ${CANARY}`),
    'an agenda item in a comment': shared('title: Review\n', `## Agenda\n\n- Budget <!-- ${CANARY} -->`),
    'an agenda item with a hidden link': shared('title: Review\n', `## Agenda\n\n- [[${CANARY}|Budget]]`),
    'a summary that bears a mark': shared('title: Review\n', `## Summary\n\n${CANARY} #internal`),
    'a summary with an internal heading below': shared(
      'title: Review\n',
      `## Summary\n\nFine.\n\n### Internal\n\n${CANARY}`,
    ),
    'a paragraph for the client that bears a mark': shared(
      'title: Review\n',
      `## For the client\n\n${CANARY} #internal`,
    ),
    'an item for the client below an internal one': shared(
      'title: Review\n',
      `## For the client\n\n- Internal\n  - ${CANARY}`,
    ),
    'an internal part of what is for the client': shared(
      'title: Review\n',
      `## For the client\n\nFine.\n\n### Internal\n\n${CANARY}`,
    ),
    'what is for the client in an internal note': `---\ntype: meeting\ndate: 2026-11-18\nvisibility: internal\n---\n\n## For the client\n\n- ${CANARY}\n`,
    'a location': shared(`title: Review\nlocation: ${CANARY}\n`),
    'a note of another client': shared(
      `title: ${CANARY}\nclient: ACME GMBH\ngoals: [${CANARY}]\n`,
      `## Agenda\n\n- ${CANARY}`,
    ),
    'a note with a key twice': shared(
      `title: ${CANARY}\ntitle: ${CANARY}\ngoals: [${CANARY}]\n`,
      `## Agenda\n\n- ${CANARY}`,
    ),
    'an internal note': `---\ntype: meeting\ndate: 2026-11-18\nvisibility: internal\ntitle: ${CANARY}\ngoals: [${CANARY}]\n---\n\n## Agenda\n\n- ${CANARY} #client\n`,
    'a risk nobody disclosed': shared('title: Review\n', `## Risks\n\n- ${CANARY}`),
  };
  for (const [what, text] of Object.entries(attacks)) {
    it(what, () => {
      for (const template of ['minutes', 'brief'] as const) {
        const result = build(template, { [PATH]: text });
        if (result.ok) assert.ok(!`${result.title}\n${result.body}`.includes(CANARY), `${template}: ${result.body}`);
      }
    });
  }
});

function meeting(
  template: 'minutes' | 'brief',
  files: Readonly<Record<string, string>>,
  language: 'en' | 'zh-cn' = 'en',
) {
  const result = build(template, files, language);
  assert.ok(result.ok, JSON.stringify(result));
  return result;
}

function build(
  template: 'minutes' | 'brief',
  own: Readonly<Record<string, string>>,
  language: 'en' | 'zh-cn' = 'en',
  change: (template: string) => string = (text) => text,
): MeetingResult {
  const files = { ...BASE, ...own };
  const { snapshot } = analyse(files, TODAY);
  const note = snapshot.notes.get(PATH);
  const project = snapshot.projects.find(({ name }) => name === 'Webshop');
  assert.ok(note && project);
  const request = {
    note,
    project,
    snapshot,
    texts: new Map(Object.entries(files)),
    template: change(readFileSync(`media/templates/${language}/${template}.md`, 'utf8')),
    language,
  };
  return template === 'minutes' ? buildMinutes(request, TODAY) : buildBrief(request, TODAY);
}
