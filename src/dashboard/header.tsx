import { BandMark } from './bandMark';
import type { DashboardLabels, PageHeader } from './state';

interface HeaderProps {
  readonly header: PageHeader;
  readonly labels: DashboardLabels;
}

/** The page's name, its score and band, the facts that qualify them, and how all of them come about. */
export function Header({ header, labels }: HeaderProps) {
  return (
    <header class="header">
      <div class="header-title">
        <h1>{header.title}</h1>
        {header.subtitle && <p class="quiet">{header.subtitle}</p>}
      </div>
      <div class="score">
        <strong>
          <span class="hidden">{labels.score} </span>
          {header.scoreText}
        </strong>
        <BandMark band={header.band} text={header.bandText} />
      </div>
      <dl class="facts">
        {header.facts.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <details class="explain">
        <summary>{labels.explain}</summary>
        <p>{header.formula}</p>
        <dl>
          {header.facts.map(({ label, hint }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{hint}</dd>
            </div>
          ))}
        </dl>
      </details>
    </header>
  );
}
