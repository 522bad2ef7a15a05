import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { applyEdits } from '../../src/core/edits/applyEdits';
import { planEdits } from '../../src/core/edits/planEdits';
import type { LocalDate } from '../../src/core/model/date';
import type { Finding, FixAction, FixOffer, FixQuestion } from '../../src/core/model/finding';
import type { TextEdit } from '../../src/core/model/textEdit';
import { ACME } from '../../src/core/rules/exampleNotes';
import { fixAction, ruleOf } from '../../src/core/rules/messageOf';
import { type Analysed, analyse } from '../support/analyse';
import { assertKept } from './keptValues';
import { noteArbitrary } from './noteArbitrary';

const TODAY = '2026-11-27' as LocalDate;
const PATH = 'acme/webshop/meetings/2026-11-20-weekly.md';
const CASES = { numRuns: 2000, seed: 20261127 };

const ANSWERS: Readonly<Record<FixQuestion, string>> = {
  person: 'Anna Schmidt',
  people: 'Anna Schmidt\nLi Wei',
  date: '2026-12-04',
  'past-date': '2026-11-25',
  channel: 'email',
  outcome: 'met',
  text: 'Second provider in reserve',
};

describe('every fix, on any note', function () {
  this.timeout(600_000);

  it('changes only what it names, mends its finding, adds no new kind, and is done once', () => {
    const tried = new Set<string>();
    fc.assert(
      fc.property(noteArbitrary, fc.nat(), fc.nat(), fc.nat(), ({ text }, rule, place, fix) => {
        const files = withNote(text);
        const before = analyse(files, TODAY);
        const own = before.findings.filter((it) => it.path === PATH);
        for (const { span } of own) {
          assertWhole(text, span.start, span.end);
        }
        const finding = pick(pick([...byRule(own).values()], rule) ?? [], place);
        const offer = finding && pick(finding.fixes, fix);
        if (finding && offer && check(files, before, finding, offer)) {
          tried.add(`${finding.rule} ${offer.index}`);
        }
      }),
      CASES,
    );
    assert.ok(tried.size >= 20, `only ${[...tried].join(', ')} were tried`);
  });

  it('holds for every fix of every finding in the example workspace', () => {
    const files = exampleFiles();
    const before = analyse(files, TODAY);
    const tried = before.findings.flatMap((finding) =>
      finding.fixes.filter((offer) => check(files, before, finding, offer)),
    );
    assert.ok(tried.length >= 40, `only ${tried.length} were tried`);
  });
});

describe('what explains a finding', () => {
  it('is named once, wherever the example workspace finds something', () => {
    for (const { rule, related = [] } of analyse(exampleFiles(), '2026-11-20').findings) {
      const places = related.map(({ path, span }) => `${path}:${span.start}`);
      assert.deepEqual(places, [...new Set(places)], rule);
    }
  });
});

function exampleFiles(): Files {
  const root = fileURLToPath(new URL('../../examples/studio', import.meta.url));
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((it) => it.endsWith('.md'));
  return Object.fromEntries(paths.map((it) => [it.replaceAll('\\', '/'), readFileSync(join(root, it), 'utf8')]));
}

function pick<T>(from: readonly T[], at: number): T | undefined {
  return from[at % from.length];
}

/** Rules that find much must not crowd out those that find little. */
function byRule(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings.filter((it) => it.fixes.length > 0)) {
    groups.set(finding.rule, [...(groups.get(finding.rule) ?? []), finding]);
  }
  return groups;
}

type Files = Readonly<Record<string, string>>;

function withNote(text: string): Files {
  return { ...ACME, [PATH]: text };
}

/** Applies one fix and holds it to the invariants; false where it is no edit of this note, or is refused. */
function check(files: Files, before: Analysed, finding: Finding, offer: FixOffer): boolean {
  const { path } = finding;
  const note = before.snapshot.notes.get(path);
  const text = files[path];
  if (!note || text === undefined) {
    return false;
  }
  const project = before.snapshot.projects.find((it) => it.id === before.snapshot.projectOf.get(path));
  const context = { note, text, today: TODAY, ...(project && { project }) };
  const answers = { ...ANSWERS, person: project?.team[0]?.name ?? ANSWERS.person };
  const action = fixAction(finding, offer, context, offer.asks && answers[offer.asks]);
  if (action?.kind !== 'edit' || action.path !== path) {
    return false;
  }
  const outcome = planEdits(text, note, action.operations, TODAY);
  if (!outcome.ok) {
    // Refusing is always safe; that it does not happen needlessly is what the examples show.
    return false;
  }
  const fixed = applyEdits(text, outcome.edits);
  const name = `${path}: ${finding.rule} fix ${offer.index}`;
  assertPlaces(text, outcome.edits, name);
  assertLayout(text, fixed, name);
  const after = analyse({ ...files, [path]: fixed }, TODAY);
  assertMended(before, after, finding, offer, name);
  assertOnce(fixed, after, action, name);
  const { operations } = action;
  const fixedNote = after.snapshot.notes.get(path);
  assert.ok(fixedNote, `${name}: no longer a note`);
  assertKept({ text, note, operations, edits: outcome.edits, fixedText: fixed, fixedNote }, name);
  return true;
}

function assertPlaces(text: string, edits: readonly TextEdit[], name: string): void {
  let at = 0;
  for (const { start, end } of edits) {
    assert.ok(at <= start && start <= end && end <= text.length, `${name}: edits overlap or leave the text`);
    assertWhole(text, start, end);
    at = end;
  }
}

function assertWhole(text: string, start: number, end: number): void {
  assert.ok(start >= 0 && start <= end && end <= text.length, 'outside the text');
  for (const at of [start, end]) {
    assert.ok(
      !(/[\ud800-\udbff]/.test(text[at - 1] ?? '') && /[\udc00-\udfff]/.test(text[at] ?? '')),
      'splits a character',
    );
    assert.ok(!(text[at - 1] === '\r' && text[at] === '\n'), 'splits a line end');
  }
}

function assertLayout(text: string, fixed: string, name: string): void {
  assert.equal(fixed.startsWith('\uFEFF'), text.startsWith('\uFEFF'), `${name}: BOM`);
  assert.equal(fixed.endsWith('\n'), text.endsWith('\n'), `${name}: final line end`);
  if (text.includes('\n')) {
    assert.equal(/(?<!\r)\n/.test(fixed), /(?<!\r)\n/.test(text), `${name}: line ends`);
    assert.equal(fixed.includes('\r'), text.includes('\r'), `${name}: line ends`);
  }
}

function assertMended(before: Analysed, after: Analysed, finding: Finding, offer: FixOffer, name: string): void {
  const kinds = (it: Analysed) => it.findings.filter(({ path }) => path === finding.path).map(({ rule }) => rule);
  const count = (it: Analysed) => kinds(it).filter((rule) => rule === finding.rule).length;
  assert.ok(count(after) < count(before), `${name}: still found`);
  const known = new Set<string>([...kinds(before), ...(ruleOf(finding.rule)?.fixes[offer.index]?.leadsTo ?? [])]);
  assert.deepEqual(
    kinds(after).filter((it) => !known.has(it)),
    [],
    `${name}: new kinds`,
  );
}

function assertOnce(fixed: string, after: Analysed, action: Extract<FixAction, { kind: 'edit' }>, name: string): void {
  const note = after.snapshot.notes.get(action.path);
  assert.ok(note, `${name}: no longer a note`);
  const again = planEdits(fixed, note, action.operations, TODAY);
  assert.ok(!again.ok || again.edits.length === 0, `${name}: not done once: ${JSON.stringify(again)}`);
}
