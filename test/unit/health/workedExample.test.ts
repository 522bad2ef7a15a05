import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { componentOf, healthOf } from '../../support/projectHealthOf';

/** The notes of the example stand in the document itself, in each language. */
const examples = ['docs/health.md', 'docs/health.zh-cn.md'].map((path) => {
  const document = readFileSync(path, 'utf8');
  const notes = document.matchAll(/<!-- example: (\S+) -->\n```markdown\n([\s\S]*?)```/g);
  return { path, document, files: Object.fromEntries([...notes].map(([, note, text]) => [note ?? '', text ?? ''])) };
});

for (const { path, document, files } of examples) {
  describe(`the example of ${path}, worked by hand`, () => {
    const health = healthOf(files, '2026-11-20');

    for (const [principle, value] of [
      ['trust', 0.5],
      ['goals', 0.75],
      ['transparency', 0.8],
      ['listening', null],
      ['reporting', null],
      ['conflict', null],
      ['expectations', 0.75],
      ['personal', 0],
      ['tools', null],
      ['records', 1],
    ] as const) {
      it(`${principle} is ${value ?? 'n/a'}`, () => assert.equal(componentOf(health, principle).value, value));
    }

    it('the score is 70.96 at a coverage of 0.68', () => {
      assert.equal(health.score?.toFixed(2), '70.96');
      assert.equal(health.coverage, 0.68);
      assert.match(document, /48\.25 ?[/÷] ?68 ?= ?\s*\*{0,2}70\.96/);
    });

    it('is at risk, capped by one question, and a watermelon', () => {
      assert.equal(health.band, 'at-risk');
      assert.deepEqual(
        health.caps.map(({ reason, age }) => [reason, age]),
        [['question-long-open', 8]],
      );
      assert.equal(health.watermelon, true);
    });
  });
}
