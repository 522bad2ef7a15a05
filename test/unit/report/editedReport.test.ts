import assert from 'node:assert/strict';
import type { VisibilityMark } from '../../../src/core/model/entry';
import type { Note } from '../../../src/core/model/note';
import { DEFAULT_READING } from '../../../src/core/reader/readingDefaults';
import { readNote } from '../../../src/core/reader/readNote';
import { buildReport } from '../../../src/core/report/buildReport';
import { type Checked, checkEdited } from '../../../src/core/report/checkEdited';
import { withMarks } from '../../../src/core/report/withMarks';
import { reportRequest } from '../../support/clientReport';

const PATH = 'acme/webshop/reports/2026-11-20.md';
const SECRET = 'the finance chief is a slow payer and we stop work soon';
const SECRET_ZH = '财务总监付款一直很慢我们打算下个月停工';
const DECISION = 'The catalogue goes live first, with prices from the new list';
const files = (mark: string) => ({
  'acme/client.md': '---\ntype: client\nname: Acme GmbH\n---\n',
  'acme/webshop/project.md': '---\ntype: project\nclient: Acme GmbH\nname: Webshop\nteam: [Li Wei]\n---\n',
  'acme/webshop/m.md': `---\ntype: meeting\ndate: 2026-11-18\n---\n\n## Decisions\n\n- ${DECISION} ${mark}\n\n## Internal notes\n\n${SECRET}. ${SECRET_ZH}。\n`,
});

describe('a report that somebody has edited, before it goes out', () => {
  const request = reportRequest(files('#client'));
  const fresh = buildReport(request);
  assert.ok(fresh.ok);
  const draft = fresh.note;
  const check = (text: string, made = request) => checkEdited(made, noteOf(text), text);

  it('goes out as it is when nobody touched it', () => {
    assert.deepEqual(outOf(check(draft)), { title: fresh.title, body: fresh.body });
  });

  it('goes out with what somebody wrote themselves', () => {
    const own = 'Dear Anna, thank you for the open talk on Tuesday.';
    const result = check(draft.replace('\n# Webshop', `\n${own}\n\n# Webshop`));
    assert.deepEqual(outOf(result), { title: fresh.title, body: `${own}\n\n${fresh.body}` });
  });

  it('is called as its own heading says, in a mail and a Word file too', async () => {
    for (const [heading, title] of [
      ['# Webshop: **week** 47 &amp; after', 'Webshop: week 47 & after'],
      ['# 网店双周报 2026-11-20', '网店双周报 2026-11-20'],
      ['Nothing but words.', fresh.title],
    ] as const) {
      const result = check(draft.replace(/^# .*$/m, heading));
      assert.ok(result.ok);
      assert.equal(result.title, title);
    }
  });

  const leaks: Readonly<Record<string, string>> = {
    'a sentence pasted from an internal section': SECRET,
    'the same in other letters and with marks': `**The Finance chief** is a *slow payer* and we stop work soon!`,
    'the same over two lines': SECRET.replace('slow payer', 'slow\npayer'),
    'the same behind invisible characters': SECRET.replaceAll(' ', ' \u200b'),
    'the same in a table': `| a | b |\n| - | - |\n| the finance chief is | a slow payer and we stop |`,
    'the same between keep markers': `<!-- keep -->\n${SECRET}\n<!-- /keep -->`,
    'the same around a comment': SECRET.replace('a slow', 'a <!-- x --> slow'),
    'a Chinese sentence': SECRET_ZH,
    'a Chinese sentence with other punctuation': '财务总监，付款一直很慢；我们打算下个月停工。',
  };
  for (const [what, text] of Object.entries(leaks)) {
    it(`does not go out with ${what}`, () => {
      const result = check(`${draft}\n${text}\n`);
      assert.ok(!result.ok);
      assert.deepEqual(
        result.refusals.map(({ reason, path, line }) => [reason, path, line]),
        [['withheld-text', 'acme/webshop/m.md', 11]],
      );
    });
  }

  it('does not go out with a goal or a milestone that is not for the client, though others are', () => {
    const goal = 'Keep a hidden reserve of forty thousand euros';
    const milestone = 'Leave the contract before the audit begins';
    const baseline = `baseline: { agreed: 2026-09-01, goals: [Launch, "${goal} #internal"], time: { milestones: [{ name: Beta, due: 2026-11-15 }, { name: ${milestone}, due: 2026-12-01, internal: yes }] } }\n`;
    const made = files('#client');
    const profile = made['acme/webshop/project.md'].replace('team:', `${baseline}team:`);
    const now = reportRequest({ ...made, 'acme/webshop/project.md': profile });
    for (const text of [goal, milestone]) {
      const result = check(`${draft}\n${text}\n`, now);
      assert.ok(!result.ok && result.refusals[0]?.reason === 'withheld-text', text);
    }
    assert.ok(check(`${draft}\nBeta\n`, now).ok);
  });

  it('does not go out with an entry that has become internal since', () => {
    assert.match(draft, /catalogue goes live/);
    for (const mark of ['', '#internal']) {
      const result = check(draft, reportRequest(files(mark)));
      assert.ok(!result.ok && result.refusals[0]?.reason === 'withheld-text');
    }
  });

  const doubtful: Readonly<Record<string, string>> = {
    'whose block at the top nobody closes': draft.replace('\n---\n', '\n'),
    'whose block at the top is no YAML any more': draft.replace('type: report', 'type: [report'),
    'that names a key twice': draft.replace('type: report', 'type: report\ntype: report'),
    'with a comment that nobody closes': `${draft}\n<!-- ${SECRET}\n`,
    'with a code block that nobody closes': `${draft}\n\`\`\`\n${SECRET}\n`,
    'that turns its direction': `${draft}\n\u202e${SECRET}\n`,
  };
  for (const [what, text] of Object.entries(doubtful)) {
    it(`does not go out ${what}`, () => {
      const result = check(text);
      assert.ok(!result.ok);
      assert.deepEqual(
        [...new Set(result.refusals.map(({ reason, path }) => `${reason} ${path}`))],
        [`ambiguous-note ${PATH}`],
      );
    });
  }

  it('does not go out with the comments of a template', () => {
    const template = '---\ntemplate: report-technical\n---\n---\ntype: report\n---\n\n<!-- hush -->\n\n# {{title}}\n';
    const result = buildReport({ ...request, template });
    assert.ok(result.ok);
    assert.match(result.note, /hush/);
    assert.equal(result.body, '# Webshop: status report\n');
  });
});

describe('what a report would say once entries are marked', () => {
  const cases: readonly (readonly [before: string, mark: VisibilityMark, isIn: boolean])[] = [
    ['', 'client', true],
    ['#client', 'internal', false],
    ['#internal', 'internal', false],
  ];
  for (const [before, mark, isIn] of cases) {
    it(`${before || 'unmarked'}, then #${mark}: ${isIn ? 'in it' : 'not in it'}, as after reading it again`, () => {
      const request = reportRequest(files(before));
      const marks = new Map(request.project.entries.map(({ id }) => [id, mark]));
      const ahead = buildReport({ ...request, project: withMarks(request.project, marks) });
      const after = buildReport(reportRequest(files(`#${mark}`)));
      assert.ok(ahead.ok && after.ok);
      assert.equal(ahead.body, after.body);
      assert.equal(ahead.body.includes('catalogue goes live'), isIn);
    });
  }

  it('lifts nothing that is internal', () => {
    const inside = {
      ...files(''),
      'acme/webshop/i.md': '---\ntype: meeting\ndate: 2026-11-18\n---\n\n## Private\n\n- [ ] Watch their money\n',
    };
    const request = reportRequest(inside);
    const marks = new Map(request.project.entries.map(({ id }) => [id, 'client' as const]));
    const result = buildReport({ ...request, project: withMarks(request.project, marks) });
    assert.ok(result.ok);
    assert.doesNotMatch(result.body, /money/);
  });
});

function noteOf(text: string): Note {
  const result = readNote(PATH, text, DEFAULT_READING);
  assert.equal(result.kind, 'note');
  return (result as { readonly note: Note }).note;
}

/** What goes out. */
function outOf(result: Checked): { readonly title: string; readonly body: string } {
  assert.ok(result.ok, JSON.stringify(result));
  return { title: result.title, body: result.body };
}
