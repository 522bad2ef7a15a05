import assert from 'node:assert/strict';
import { applyEdits } from '../../../src/core/edits/applyEdits';
import { planEdits } from '../../../src/core/edits/planEdits';
import type { LocalDate } from '../../../src/core/model/date';
import type { Finding } from '../../../src/core/model/finding';
import { LOCALES } from '../../../src/core/model/locale';
import type { Rule, RuleExample } from '../../../src/core/rules/defineRule';
import { fixAction, fixTitle, messageOf } from '../../../src/core/rules/messageOf';
import { RULES } from '../../../src/core/rules/registry';
import { type Analysed, analyse } from '../../support/analyse';
import { withoutMarks } from '../../support/marks';

for (const rule of RULES) {
  describe(rule.id, () => {
    it('shows something bad, something good, and what is nearly bad', () => {
      const bad = rule.examples.filter((it) => Object.values(it.files).some((text) => text.includes('⟦')));
      assert.ok(rule.examples.length >= 3 && bad.length >= 1 && bad.length < rule.examples.length);
      const chinese = rule.examples.filter((it) => /\p{Script=Han}/u.test(Object.values(it.files).join()));
      assert.ok(chinese.length >= 1 && chinese.length < rule.examples.length, 'both languages');
    });

    for (const example of rule.examples) {
      it(`${example.name.en} · ${example.name['zh-cn']}`, () => {
        const files = mapValues(example.files, (text) => withoutMarks(text).text);
        const expected = Object.entries(example.files).flatMap(([path, text]) =>
          withoutMarks(text).marks.map(([start, end]) => ({ path, start, end })),
        );
        const analysed = analyse(files, example.today, undefined, example.skipped);
        const found = analysed.findings.filter((it) => it.rule === rule.id);
        assert.deepEqual(found.map(placeOf), expected.sort(byPlace));
        for (const finding of found) {
          assertSpeaks(finding);
        }
        if (example.fixed) {
          assert.ok(found[0], 'nothing to fix');
          assertFixes(rule, example, files, analysed, found[0]);
        }
      });
    }
  });
}

function assertFixes(
  rule: Rule,
  example: RuleExample,
  files: Record<string, string>,
  analysed: Analysed,
  finding: Finding,
): void {
  const offer = finding.fixes.find((it) => it.index === (example.fix ?? 0));
  assert.ok(offer, 'the fix is not offered');
  const note = analysed.snapshot.notes.get(finding.path);
  assert.ok(note);
  const today = example.today as LocalDate;
  const project = analysed.snapshot.projects.find((it) => it.id === analysed.snapshot.projectOf.get(note.path));
  const action = fixAction(
    finding,
    offer,
    { note, text: files[note.path] ?? '', today, ...(project && { project }) },
    example.answer,
  );
  assert.equal(action?.kind, 'edit');
  const target = analysed.snapshot.notes.get(action.path);
  assert.ok(target, action.path);
  const outcome = planEdits(files[action.path] ?? '', target, action.operations, today);
  assert.ok(outcome.ok, `refused: ${outcome.ok ? '' : outcome.reason}`);
  const fixed = { ...files, [action.path]: applyEdits(files[action.path] ?? '', outcome.edits) };
  assert.deepEqual(
    Object.fromEntries(Object.keys(example.fixed ?? {}).map((path) => [path, fixed[path]])),
    example.fixed,
  );
  const again = analyse(fixed, example.today).findings;
  const left = (findings: readonly Finding[]) =>
    findings.filter((it) => it.rule === rule.id && it.path === finding.path).length;
  assert.ok(left(again) < left(analysed.findings), 'the finding is still there');
}

function assertSpeaks(finding: Finding): void {
  for (const locale of LOCALES) {
    const texts = [messageOf(finding, locale), ...finding.fixes.map((it) => fixTitle(finding, it, locale))];
    for (const text of texts) {
      assert.doesNotMatch(text, /undefined|\[object|NaN|^$/);
    }
    assert.match(texts[0] ?? '', locale === 'en' ? /[.?]$/ : /[。？]$/);
  }
}

function placeOf({ path, span }: Finding) {
  return { path, start: span.start, end: span.end };
}

function byPlace(a: { path: string; start: number }, b: { path: string; start: number }): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : a.start - b.start;
}

function mapValues<T>(record: Readonly<Record<string, string>>, change: (value: string) => T): Record<string, T> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
