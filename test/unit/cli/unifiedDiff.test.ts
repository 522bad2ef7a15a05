import assert from 'node:assert/strict';
import fc from 'fast-check';
import { unifiedDiff } from '../../../src/cli/unifiedDiff';

/** Applies a unified diff as `patch` does, strictly: every line that is kept or removed must be there. */
function patch(before: string, diff: string): string {
  const lines = before.match(/[^\n]*\n|[^\n]+$/g) ?? [];
  const out: string[] = [];
  let at = 0;
  let previous = '';
  for (const line of diff.split(/(?<=\n)/).slice(2)) {
    const header = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@\n$/.exec(line);
    if (header) {
      const start = Number(header[1]) - (header[2] === '0' ? 0 : 1);
      out.push(...lines.slice(at, start));
      at = start;
      assert.equal(out.length, Number(header[3]) - (header[4] === '0' ? 0 : 1));
    } else if (line.startsWith('\\')) {
      if (previous !== '-') {
        out.push((out.pop() ?? '').replace(/\n$/, ''));
      }
    } else {
      const text = line.slice(1);
      if (line[0] !== '+') {
        assert.equal((lines[at] ?? '').replace(/\n$/, ''), text.replace(/\n$/, ''));
        at += 1;
      }
      if (line[0] !== '-') {
        out.push(text);
      }
      previous = line[0] ?? '';
    }
  }
  return [...out, ...lines.slice(at)].join('');
}

describe('a unified diff', () => {
  it('shows what changed, with the lines around it', () => {
    const before = 'a\nb\nc\nd\ne\nf\ng\nh\ni\n';
    assert.equal(
      unifiedDiff('n.md', before, before.replace('e\n', 'E\nE2\n')),
      '--- a/n.md\n+++ b/n.md\n@@ -2,7 +2,8 @@\n b\n c\n d\n-e\n+E\n+E2\n f\n g\n h\n',
    );
    assert.equal(unifiedDiff('n.md', before, before), '');
    assert.equal(unifiedDiff('n.md', '', 'a\n'), '--- a/n.md\n+++ b/n.md\n@@ -0,0 +1 @@\n+a\n');
    assert.equal(
      unifiedDiff('n.md', 'a', 'a\n'),
      '--- a/n.md\n+++ b/n.md\n@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+a\n',
    );
  });

  it('gives the new text when it is applied to the old one', () => {
    const text = fc
      .tuple(fc.array(fc.constantFrom('a', 'b', 'c', '', 'x\r'), { maxLength: 30 }), fc.boolean())
      .map(([lines, ended]) => lines.join('\n') + (ended && lines.length > 0 ? '\n' : ''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        fc.pre(before !== after);
        assert.equal(patch(before, unifiedDiff('n.md', before, after)), after);
      }),
      { numRuns: 1000 },
    );
  });
});
