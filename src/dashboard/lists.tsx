import type { Activate } from './activate';
import type { ClockRow, DashboardLabels, ProjectPage, PromiseRow, ReportDate } from './state';

interface DoNextProps {
  readonly page: ProjectPage;
  readonly labels: DashboardLabels;
  readonly activate: Activate;
}

/** The records that would raise the score most. */
export function DoNext({ page, labels, activate }: DoNextProps) {
  return (
    <section class="next">
      <h2>{labels.doNext}</h2>
      <p class="quiet">{page.doNextText}</p>
      <ol class="rows">
        {page.doNext.map(({ id, todo, text, gain, why, command }) => (
          <li key={id}>
            <button type="button" class="row" onClick={() => activate(id)}>
              <span class="row-text">{todo}</span>
              <span class="row-end">{gain}</span>
              {text && <span class="row-detail quiet">{text}</span>}
              {why && <span class="row-detail quiet">{why}</span>}
            </button>
            {command && (
              <button type="button" class="button small" onClick={() => activate(command.id)}>
                {command.text}
                <span class="hidden">: {text || todo}</span>
              </button>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

interface ClockListProps {
  readonly rows: readonly ClockRow[];
  readonly labels: DashboardLabels;
  readonly activate: Activate;
}

/** What is open and running, oldest against its limit first. */
export function ClockList({ rows, labels, activate }: ClockListProps) {
  return (
    <section>
      <h2>{labels.clocks}</h2>
      <p class="quiet">{rows.length === 0 ? labels.clocksNone : labels.clocksHint}</p>
      <ul class="rows">
        {rows.map((row) => (
          <li key={row.id}>
            <button type="button" class="row" onClick={() => activate(row.id)}>
              <span class="row-text">{row.text}</span>
              <span class={row.late ? 'row-end late' : 'row-end'}>{row.ageText}</span>
              <span class="row-detail quiet">{row.kind}</span>
              <svg
                class={row.late ? 'bar late' : 'bar'}
                viewBox="0 0 100 6"
                preserveAspectRatio="none"
                aria-hidden="true"
              >
                <rect class="track" width="100" height="6" />
                <rect class="fill" width={Math.min(100, (row.age / Math.max(row.limit, 1)) * 50)} height="6" />
                <rect class="mark" x="49.5" width="1" height="6" />
              </svg>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface PromiseListProps {
  readonly title: string;
  readonly none: string;
  readonly rows: readonly PromiseRow[];
  readonly activate: Activate;
}

/** Promises of one side that are late or due soon. */
export function PromiseList({ title, none, rows, activate }: PromiseListProps) {
  return (
    <section>
      <h2>{title}</h2>
      {rows.length === 0 && <p class="quiet">{none}</p>}
      <ul class="rows">
        {rows.map(({ id, text, who, due, when, late }) => (
          <li key={id}>
            <button type="button" class="row" onClick={() => activate(id)}>
              <span class="row-text">{text}</span>
              <span class={late ? 'row-end late' : 'row-end'}>
                {late && '⚠ '}
                {when}
              </span>
              <span class="row-detail quiet">
                {who} · <time dateTime={due}>{due}</time>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface ReportCalendarProps {
  readonly dates: readonly ReportDate[];
  readonly labels: DashboardLabels;
  readonly activate: Activate;
}

const STATE_SIGN: Readonly<Record<ReportDate['state'], string>> = {
  kept: '✓',
  missed: '✕',
  pending: '…',
  planned: '○',
};

/** The dates of the reporting plan around today. */
export function ReportCalendar({ dates, labels, activate }: ReportCalendarProps) {
  return (
    <section>
      <h2>{labels.calendar}</h2>
      {dates.length === 0 && <p class="quiet">{labels.calendarNone}</p>}
      <ol class="calendar">
        {dates.map(({ id, date, state, text }) => (
          <li key={date} class={state}>
            <span class="sign" aria-hidden="true">
              {STATE_SIGN[state]}
            </span>
            <time dateTime={date}>{date}</time>
            {id === undefined ? (
              <span class="quiet">{text}</span>
            ) : (
              <button type="button" class="link" onClick={() => activate(id)}>
                {text}
              </button>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
