interface BarProps {
  /** In 0…1, or null: an empty track. */
  readonly value: number | null;
  /** So few cases stand behind it that it is only hinted at. */
  readonly isFew: boolean;
}

/** A share as a bar. The figure beside it says the same, so that the bar is decoration to a screen reader. */
export function Bar({ value, isFew }: BarProps) {
  const kind = value === null ? ' hollow' : isFew ? ' few' : '';
  return (
    <svg class={`bar${kind}`} viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect class="track" width="100" height="6" rx="1" />
      {value !== null && <rect class="fill" width={Math.max(value * 100, 0.8)} height="6" rx="1" />}
    </svg>
  );
}

interface SparkProps {
  /** In 0…1 each, oldest first; null leaves a gap. */
  readonly values: readonly (number | null)[];
  readonly text: string;
}

const SPARK_WIDTH = 100;
const SPARK_HEIGHT = 20;

/** A small line of the last weeks, over the line of nothing at all. It is stretched to its place; strokes and dots are not. */
export function Spark({ values, text }: SparkProps) {
  const box = `-3 -3 ${SPARK_WIDTH + 6} ${SPARK_HEIGHT + 6}`;
  return (
    <svg class="spark" viewBox={box} preserveAspectRatio="none" role="img" aria-label={text} focusable="false">
      <line class="base" x1="0" x2={SPARK_WIDTH} y1={SPARK_HEIGHT} y2={SPARK_HEIGHT} />
      {lines(values, SPARK_WIDTH, SPARK_HEIGHT).map((points) => (
        <polyline key={points} points={points} />
      ))}
      {dots(values, SPARK_WIDTH, SPARK_HEIGHT).map((d) => (
        <path key={d} class="dot" d={d} />
      ))}
    </svg>
  );
}

/** The polylines of a series: a new one after each gap. */
export function lines(values: readonly (number | null)[], width: number, height: number): string[] {
  const found: string[][] = [[]];
  values.forEach((value, index) => {
    if (value === null) {
      found.push([]);
      return;
    }
    found[found.length - 1]?.push(
      `${xOf(index, values.length, width).toFixed(1)},${(height - value * height).toFixed(1)}`,
    );
  });
  return found.filter((points) => points.length > 1).map((points) => points.join(' '));
}

/** Where a dot stands: at the last week, and at each that has no week beside it to be joined with. */
function dots(values: readonly (number | null)[], width: number, height: number): string[] {
  return values.flatMap((value, index) => {
    const isAlone = (values[index - 1] ?? null) === null && (values[index + 1] ?? null) === null;
    if (value === null || !(isAlone || index === values.length - 1)) return [];
    // A stroke of no length with round ends: round at any stretch.
    return [`M${xOf(index, values.length, width).toFixed(1)} ${(height - value * height).toFixed(1)}h0.01`];
  });
}

/** Where a week stands, the last at the right end. */
export function xOf(index: number, count: number, width: number): number {
  return (index / Math.max(count - 1, 1)) * width;
}
