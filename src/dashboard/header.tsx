import { BandMark } from './bandMark';
import type { PageHeader } from './state';

interface HeaderProps {
  readonly header: PageHeader;
}

/** The page's name, its score and band, and the facts that qualify them. */
export function Header({ header }: HeaderProps) {
  return (
    <header class="header">
      <div class="header-title">
        <h1>{header.title}</h1>
        {header.subtitle && <p class="quiet">{header.subtitle}</p>}
      </div>
      <div class="score">
        <strong>{header.scoreText}</strong>
        <BandMark band={header.band} text={header.bandText} />
      </div>
      <dl class="facts">
        {header.facts.map(({ label, value, hint }) => (
          <div key={label} title={hint}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </header>
  );
}
