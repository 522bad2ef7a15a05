import { useEffect, useRef, useState } from 'preact/hooks';
import type { Activate } from './activate';
import { lines, xOf } from './charts';
import type { DashboardLabels, TrendRow } from './state';

interface TrendProps {
  readonly points: readonly TrendRow[];
  readonly labels: DashboardLabels;
  readonly activate: Activate;
}

/** Room in pixels for the figures beside the chart, and for the dates under it. */
const BESIDE = 34;
const BELOW = 24;
const ABOVE = 16;
const HEIGHT = 132;
/** Until the page has been laid out. */
const FIRST_WIDTH = 480;

/** The score of each week as a line with the two band limits, drawn to the width it is given; and the same as a table. */
export function Trend({ points, labels, activate }: TrendProps) {
  const figure = useRef<HTMLElement>(null);
  const width = useWidth(figure) - BESIDE;
  if (points.every(({ score }) => score === null)) return <p class="quiet">{labels.trendNone}</p>;
  return (
    <figure class="trend" ref={figure}>
      <svg
        class="trend-chart"
        width={width + BESIDE}
        height={HEIGHT + ABOVE + BELOW}
        viewBox={`-5 ${-ABOVE} ${width + BESIDE} ${HEIGHT + ABOVE + BELOW}`}
        role="img"
        aria-label={labels.trend}
        focusable="false"
      >
        <Axes points={points} width={width} />
        <Line points={points} width={width} />
      </svg>
      <TrendTable points={points} labels={labels} activate={activate} />
    </figure>
  );
}

interface PartProps {
  readonly points: readonly TrendRow[];
  readonly width: number;
}

function Axes({ points, width }: PartProps) {
  return (
    <>
      {[75, 50].map((limit) => (
        <g key={limit} class="limit">
          <line x1="0" x2={width} y1={yOf(limit)} y2={yOf(limit)} />
          <text x={width + 8} y={yOf(limit) + 4}>
            {limit}
          </text>
        </g>
      ))}
      <line class="base" x1="0" x2={width} y1={HEIGHT} y2={HEIGHT} />
      <text x="0" y={HEIGHT + 17}>
        {points[0]?.date}
      </text>
      <text x={width} y={HEIGHT + 17} text-anchor="end">
        {points[points.length - 1]?.date}
      </text>
    </>
  );
}

function Line({ points, width }: PartProps) {
  const values = points.map(({ score }) => (score === null ? null : score / 100));
  return (
    <>
      {lines(values, width, HEIGHT).map((line) => (
        <polyline key={line} class="line" points={line} />
      ))}
      {points.map(({ date, score, text }, index) => {
        if (score === null) return null;
        const x = xOf(index, points.length, width);
        return (
          <g key={date}>
            <circle class="dot" cx={x} cy={yOf(score)} r="3.5">
              <title>{`${date}: ${text}`}</title>
            </circle>
            {index === points.length - 1 && (
              <text class="last" x={x} y={yOf(score) - 9} text-anchor="end">
                {text}
              </text>
            )}
          </g>
        );
      })}
    </>
  );
}

function TrendTable({ points, labels, activate }: TrendProps) {
  return (
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
          {points.map(({ id, date, text }) => (
            <tr key={date}>
              <td>
                {id === undefined ? (
                  date
                ) : (
                  <button type="button" class="link" onClick={() => activate(id)}>
                    {date}
                  </button>
                )}
              </td>
              <td>{text}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

function yOf(score: number): number {
  return HEIGHT - (score / 100) * HEIGHT;
}

/** The width of an element, followed as it changes: a chart that is only scaled would scale its letters, too. */
function useWidth(element: { readonly current: HTMLElement | null }): number {
  const [width, setWidth] = useState(FIRST_WIDTH);
  useEffect(() => {
    const { current } = element;
    if (!current) return;
    const observer = new ResizeObserver(([entry]) => entry && setWidth(Math.floor(entry.contentRect.width)));
    observer.observe(current);
    return () => observer.disconnect();
  }, [element]);
  return Math.max(width, 2 * BESIDE);
}
