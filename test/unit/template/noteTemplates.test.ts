import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { LOCALES } from '../../../src/core/model/locale';
import type { Note } from '../../../src/core/model/note';
import { DEFAULT_READING } from '../../../src/core/reader/readingDefaults';
import { readNote } from '../../../src/core/reader/readNote';
import { renderNoteTemplate } from '../../../src/core/template/renderNoteTemplate';
import type { TemplateView } from '../../../src/core/template/renderText';
import { analyse } from '../../support/analyse';

const NOTES = readdirSync('media/templates/en')
  .map((file) => file.replace('.md', ''))
  .filter((name) => !/^(?:report-|minutes$|brief)/.test(name));

const LISTS = [
  'contacts',
  'team',
  'participants',
  'openActions',
  'openQuestions',
  'recipients',
  'quote',
  'questions',
  'feedback',
  'actions',
];
const WORDS = [
  'channel',
  'purpose',
  'cadence',
  'weekday',
  'audience',
  'owner',
  'due',
  'from',
  'severity',
  'affects',
  'language',
];

/** What a template gets where nothing is known but what the note is called. */
const BARE: TemplateView = {
  ...Object.fromEntries(LISTS.map((name) => [name, []])),
  ...Object.fromEntries(WORDS.map((name) => [name, ''])),
  title: 'Who pays for the photos',
  date: '2026-11-20',
  project: 'Webshop',
  client: 'Acme',
  periodFrom: '2026-11-14',
  periodTo: '2026-11-20',
  shareWithClient: false,
  hasStillOpen: false,
  hasReporting: false,
  needed: false,
};

/** Names and words that somebody really has or writes, and that markup, YAML or a leak could make something else of. */
const AWKWARD = [
  'O’Brien: "Bob" #1',
  '王伟（客户） — {x}',
  '- [x] done',
  '---',
  '&amp; <b>',
  'con.',
  '😀 [[link|text]] | `code`',
  'A [visibility:: client] B',
];
const FULL: TemplateView = {
  ...BARE,
  channel: 'email',
  purpose: 'progress',
  cadence: 'weekly',
  weekday: 'friday',
  audience: 'executive',
  owner: 'Li Wei',
  due: '2026-12-01',
  from: 'Anna Schmidt',
  severity: 'high',
  affects: 'goals, time',
  language: 'zh-CN',
  shareWithClient: true,
  hasStillOpen: true,
  hasReporting: true,
  needed: true,
  contacts: AWKWARD.map((name) => ({
    name,
    role: 'CTO',
    email: 'a@acme.example',
    audience: 'technical',
    channel: 'email',
  })),
  team: AWKWARD.map((name) => ({ name })),
  participants: AWKWARD.map((name) => ({ name })),
  recipients: AWKWARD.map((name) => ({ name })),
  quote: [...AWKWARD, '# No heading', '- no entry', '', 'Action: none of ours'].map((line) => ({ line })),
  openActions: AWKWARD.map((text) => ({ text, link: '2026-11-10-progress', owner: 'Li Wei', due: '2026-12-01' })),
  openQuestions: AWKWARD.map((text) => ({ text, link: '2026-11-10-progress', from: 'Anna', asked: '2026-11-10' })),
  questions: AWKWARD.map((text) => ({ text: `Is it ${text}?`, from: 'Anna Schmidt' })),
  feedback: AWKWARD.map((text) => ({ text: `We like ${text}`, from: 'Anna Schmidt', tone: 'praise' })),
  actions: AWKWARD.map((text) => ({ text: `Send ${text}`, owner: '@{Li Wei}', due: '2026-12-01' })),
};

/** What a note that has just been made cannot know yet. Everything else that is found in one is a fault of its template. */
const BLANKS = [
  'goals/missing-goals',
  'records/missing-participants',
  'records/missing-outcome',
  'reporting/incomplete',
  'reporting/no-plan',
  'expectations/no-baseline',
  'conflict/no-cause',
  'conflict/no-options',
  'records/action-without-owner',
  'records/action-without-due',
  'transparency/no-mitigation',
];

describe('the templates of notes', () => {
  it('are there, the same in every language', () => {
    assert.equal(NOTES.length, 16);
    for (const language of LOCALES) {
      const files = readdirSync(`media/templates/${language}`);
      assert.deepEqual(files, readdirSync('media/templates/en'));
    }
  });

  for (const language of LOCALES) {
    for (const name of NOTES) {
      for (const [view, filled] of [
        [BARE, 'with nothing known'],
        [FULL, 'with everything known'],
      ] as const) {
        it(`read back with nothing but blanks found: ${name}, ${language}, ${filled}`, () => {
          const text = rendered(name, language, view);
          const note = readBack(text);
          const kind = name === 'weekly-report' ? 'report' : name;
          assert.equal(note.kind, kind);
          if (view === BARE) assert.equal(note.language, language);
          assert.deepEqual(
            note.problems.map(({ code, reason, data }) => ({ code, reason, data })),
            [],
          );
          const { findings } = analyse({ 'clients/acme/webshop/log/new.md': text }, '2026-11-20');
          assert.deepEqual(
            findings.map(({ rule }) => rule).filter((rule) => !BLANKS.includes(rule)),
            [],
          );
        });
      }
    }

    it(`write each part that a change moves as an item of a list: ${language}`, () => {
      const text = rendered('change', language, FULL);
      assert.match(text, /^affects: \[goals, time\]$/m);
      assert.deepEqual(readBack(text).entries[0]?.affects, ['goals', 'time']);
      assert.match(rendered('change', language, BARE), /^affects: \[\]$/m);
    });

    for (const name of ['meeting', 'call', 'email', 'chat'] as const) {
      it(`has no entry but those that were given: ${name}, ${language}`, () => {
        assert.deepEqual(readBack(rendered(name, language, BARE)).entries, []);
        const { entries } = readBack(rendered(name, language, FULL));
        const isWritten = name === 'email' || name === 'chat';
        const expected = isWritten ? [...kinds('question'), ...kinds('feedback'), ...kinds('action')] : [];
        assert.deepEqual(
          entries.map(({ kind }) => kind),
          expected,
        );
        assert.deepEqual(
          entries.filter(({ mark }) => mark !== undefined),
          [],
        );
      });
    }
  }
});

const kinds = (kind: string) => AWKWARD.map(() => kind);

function rendered(name: string, language: string, view: TemplateView): string {
  return renderNoteTemplate(readFileSync(`media/templates/${language}/${name}.md`, 'utf8'), view).text;
}

function readBack(text: string): Note {
  const result = readNote('clients/acme/webshop/log/new.md', text, DEFAULT_READING);
  assert.ok(result.kind === 'note', text);
  return result.note;
}
