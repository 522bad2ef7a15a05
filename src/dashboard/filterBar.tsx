import type { Activate } from './activate';
import type { DashboardLabels, Filters } from './state';

interface FilterBarProps {
  readonly filters: Filters;
  readonly labels: DashboardLabels;
  readonly activate: Activate;
  readonly travel: (back: number) => void;
}

/** What the view is narrowed down by, and the day it is of. */
export function FilterBar({ filters, labels, activate, travel }: FilterBarProps) {
  return (
    <section class="filters" aria-label={labels.filters}>
      {filters.selects.map(({ label, options }) => (
        <label key={label}>
          <span class="quiet">{label}</span>
          <select
            value={options.find(({ chosen }) => chosen)?.id}
            onChange={(event) => activate(Number(event.currentTarget.value))}
          >
            {options.map(({ id, text, chosen }) => (
              <option key={id} value={id} selected={chosen}>
                {text}
              </option>
            ))}
          </select>
        </label>
      ))}
      <Travel travel={filters.travel} go={travel} />
      {filters.hint && <p class="quiet filters-hint">{filters.hint}</p>}
    </section>
  );
}

interface TravelProps {
  readonly travel: Filters['travel'];
  readonly go: (back: number) => void;
}

/** A slider over the past days. The view follows when it is let go, and with each press of an arrow key. */
function Travel({ travel: { label, most, back, text, home }, go }: TravelProps) {
  return (
    <div class="travel">
      <label>
        <span class="quiet">{label}</span>
        <input
          type="range"
          min={-most}
          max={0}
          value={-back}
          aria-valuetext={text}
          onChange={(event) => go(-Number(event.currentTarget.value))}
        />
        <output class="number">{text}</output>
      </label>
      {back > 0 && (
        <button type="button" class="link" onClick={() => go(0)}>
          {home}
        </button>
      )}
    </div>
  );
}
