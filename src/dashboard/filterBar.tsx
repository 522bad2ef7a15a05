import type { Activate } from './activate';
import type { DashboardLabels, Filters } from './state';
import { Travel } from './travel';

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
