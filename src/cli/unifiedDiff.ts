/** Lines shown around a change. */
const CONTEXT = 3;

type Step = { readonly sign: ' ' | '-' | '+'; readonly line: string };

/** The change of a file as a unified diff, or nothing where there is none. Line ends are part of the lines. */
export function unifiedDiff(path: string, before: string, after: string): string {
  if (before === after) {
    return '';
  }
  const steps = stepsBetween(linesOf(before), linesOf(after));
  return [`--- a/${path}\n`, `+++ b/${path}\n`, ...hunksOf(steps).map(printHunk)].join('');
}

function linesOf(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

/** The shortest way from one list of lines to the other (Myers' greedy algorithm), after the ends that are the same. */
function stepsBetween(a: readonly string[], b: readonly string[]): readonly Step[] {
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) {
    head += 1;
  }
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) {
    tail += 1;
  }
  const same = (line: string): Step => ({ sign: ' ', line });
  return [
    ...a.slice(0, head).map(same),
    ...shortest(a.slice(head, a.length - tail), b.slice(head, b.length - tail)),
    ...a.slice(a.length - tail).map(same),
  ];
}

function shortest(a: readonly string[], b: readonly string[]): readonly Step[] {
  const furthest = new Map<number, number>([[1, 0]]);
  const trace: ReadonlyMap<number, number>[] = [];
  for (let edits = 0; ; edits += 1) {
    trace.push(new Map(furthest));
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      const down = goesDown(furthest, diagonal, edits);
      let x = down ? (furthest.get(diagonal + 1) ?? 0) : (furthest.get(diagonal - 1) ?? 0) + 1;
      while (x < a.length && x - diagonal < b.length && a[x] === b[x - diagonal]) {
        x += 1;
      }
      furthest.set(diagonal, x);
      if (x >= a.length && x - diagonal >= b.length) {
        return walkBack(a, b, trace);
      }
    }
  }
}

function goesDown(furthest: ReadonlyMap<number, number>, diagonal: number, edits: number): boolean {
  return (
    diagonal === -edits || (diagonal !== edits && (furthest.get(diagonal - 1) ?? 0) < (furthest.get(diagonal + 1) ?? 0))
  );
}

function walkBack(
  a: readonly string[],
  b: readonly string[],
  trace: readonly ReadonlyMap<number, number>[],
): readonly Step[] {
  const steps: Step[] = [];
  let x = a.length;
  let y = b.length;
  for (let edits = trace.length - 1; edits >= 0; edits -= 1) {
    const furthest = trace[edits] ?? new Map();
    const diagonal = x - y;
    const before = goesDown(furthest, diagonal, edits) ? diagonal + 1 : diagonal - 1;
    const beforeX = edits === 0 ? 0 : (furthest.get(before) ?? 0);
    const beforeY = edits === 0 ? 0 : beforeX - before;
    while (x > beforeX && y > beforeY) {
      x -= 1;
      y -= 1;
      steps.push({ sign: ' ', line: a[x] ?? '' });
    }
    if (edits > 0) {
      if (x === beforeX) {
        y -= 1;
        steps.push({ sign: '+', line: b[y] ?? '' });
      } else {
        x -= 1;
        steps.push({ sign: '-', line: a[x] ?? '' });
      }
    }
  }
  return steps.reverse();
}

interface Hunk {
  readonly fromLine: number;
  readonly toLine: number;
  readonly steps: readonly Step[];
}

function hunksOf(steps: readonly Step[]): readonly Hunk[] {
  const hunks: Hunk[] = [];
  let fromLine = 1;
  let toLine = 1;
  let index = 0;
  while (index < steps.length) {
    const next = steps.findIndex((it, at) => at >= index && it.sign !== ' ');
    if (next < 0) {
      break;
    }
    const start = Math.max(index, next - CONTEXT);
    let end = next;
    for (let at = next; at < steps.length && at <= end + 2 * CONTEXT; at += 1) {
      if (steps[at]?.sign !== ' ') {
        end = at;
      }
    }
    end = Math.min(steps.length, end + CONTEXT + 1);
    const skipped = steps.slice(index, start).length;
    const own = steps.slice(start, end);
    hunks.push({ fromLine: fromLine + skipped, toLine: toLine + skipped, steps: own });
    fromLine += skipped + own.filter((it) => it.sign !== '+').length;
    toLine += skipped + own.filter((it) => it.sign !== '-').length;
    index = end;
  }
  return hunks;
}

function printHunk({ fromLine, toLine, steps }: Hunk): string {
  const from = steps.filter((it) => it.sign !== '+').length;
  const to = steps.filter((it) => it.sign !== '-').length;
  const lines = steps.map(({ sign, line }) =>
    line.endsWith('\n') ? sign + line : `${sign}${line}\n\\ No newline at end of file\n`,
  );
  return `@@ -${range(fromLine, from)} +${range(toLine, to)} @@\n${lines.join('')}`;
}

/** A range of no lines is counted from the line before it. */
function range(line: number, count: number): string {
  return count === 1 ? `${line}` : `${count === 0 ? line - 1 : line},${count}`;
}
