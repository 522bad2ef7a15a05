import type { DashboardLabels, TrendRow } from './state';

interface BarProps {
  /** In 0…1, or null: an empty track. */
  readonly value: number | null;
}

/** A share as a bar. The figure beside it says the same, so that the bar is decoration to a screen reader. */
export function Bar({ value }: BarProps) {
  return (
    <svg
      class={value === null ? 'bar hollow' : 'bar'}
      viewBox="0 0 100 6"
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
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

/** A small line of the last weeks. */
export function Spark({ values, text }: SparkProps) {
  return (
    <svg class="spark" viewBox="-2 -2 84 24" role="img" aria-label={text} focusable="false">
      {lines(values, 80, 20).map((points) => (
        <polyline key={points} points={points} />
      ))}
      {lastDot(values, 80, 20)}
    </svg>
  );
}

interface TrendProps {
  readonly points: readonly TrendRow[];
  readonly labels: DashboardLabels;
}

const WIDTH = 520;
const HEIGHT = 120;

/** The score of 13 weeks as a line, with the two band limits, and the same as a table. */
export function Trend({ points, labels }: TrendProps) {
  const values = points.map(({ score }) => (score === null ? null : score / 100));
  const yOf = (score: number) => HEIGHT - (score / 100) * HEIGHT;
  return (
    <figure class="trend">
      <svg
        class="trend-chart"
        viewBox={`-4 -8 ${WIDTH + 44} ${HEIGHT + 32}`}
        role="img"
        aria-label={labels.trend}
        focusable="false"
      >
        {[75, 50].map((limit) => (
          <g key={limit} class="limit">
            <line x1="0" x2={WIDTH} y1={yOf(limit)} y2={yOf(limit)} />
            <text x={WIDTH + 8} y={yOf(limit) + 4}>
              {limit}
            </text>
          </g>
        ))}
        <line class="base" x1="0" x2={WIDTH} y1={HEIGHT} y2={HEIGHT} />
        {lines(values, WIDTH, HEIGHT).map((line) => (
          <polyline key={line} class="line" points={line} />
        ))}
        {points.map(({ date, score, text }, index) =>
          score === null ? null : (
            <circle
              key={date}
              class="dot"
              cx={(index / Math.max(points.length - 1, 1)) * WIDTH}
              cy={yOf(score)}
              r="3.5"
            >
              <title>{text}</title>
            </circle>
          ),
        )}
        <text x="0" y={HEIGHT + 18}>
          {points[0]?.date}
        </text>
        <text x={WIDTH} y={HEIGHT + 18} text-anchor="end">
          {points[points.length - 1]?.date}
        </text>
      </svg>
      <details>
        <summary>{labels.showTable}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{labels.week}</th>
              <th scope="col">{labels.score}</th>
            </tr>
          </thead>
          <tbody>
            {points.map(({ date, text }) => (
              <tr key={date}>
                <td>{date}</td>
                <td>{text}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}

/** The polylines of a series: a new one after each gap. */
function lines(values: readonly (number | null)[], width: number, height: number): string[] {
  const found: string[][] = [[]];
  values.forEach((value, index) => {
    if (value === null) {
      found.push([]);
      return;
    }
    const x = (index / Math.max(values.length - 1, 1)) * width;
    found[found.length - 1]?.push(`${x.toFixed(1)},${(height - value * height).toFixed(1)}`);
  });
  return found.filter((points) => points.length > 1).map((points) => points.join(' '));
}

function lastDot(values: readonly (number | null)[], width: number, height: number) {
  const last = values[values.length - 1];
  return last == null ? null : <circle cx={width} cy={height - last * height} r="2" />;
}
