import { useEffect, useRef } from 'preact/hooks';
import type { Activate } from './activate';
import { EmptyView } from './emptyView';
import { FilterBar } from './filterBar';
import { PortfolioView } from './portfolioView';
import { ProjectView } from './projectView';
import type { DashboardState } from './state';

interface PageProps {
  readonly state: DashboardState;
  readonly activate: Activate;
}

interface AppProps extends PageProps {
  /** Asks for the same view as it stood so many days before today. */
  readonly travel: (back: number) => void;
  /** Names the page, so that going to another one is told from news on the same one. */
  readonly pageName: string;
}

/** The dashboard as a whole: all projects, or one. */
export function App({ state, activate, travel, pageName }: AppProps) {
  const main = useRef<HTMLElement>(null);
  const before = useRef(pageName);
  useEffect(() => {
    if (before.current !== pageName) {
      before.current = pageName;
      // The link that led here is gone: whoever uses the keyboard or a screen reader goes on from the top of the new page.
      main.current?.focus();
      scrollTo(0, 0);
    }
  }, [pageName]);
  return (
    <div class={state.compact ? 'dashboard compact' : 'dashboard'}>
      {!state.compact && <Trail state={state} activate={activate} />}
      {state.filters && <FilterBar filters={state.filters} labels={state.labels} activate={activate} travel={travel} />}
      <main ref={main} tabIndex={-1}>
        <Page state={state} activate={activate} />
      </main>
    </div>
  );
}

function Trail({ state, activate }: PageProps) {
  const take = state.filters ? [state.filters.link, state.filters.export] : [];
  return (
    <nav class="trail" aria-label={state.labels.breadcrumb}>
      <ol>
        {state.trail.map(({ text, id }) => (
          <li key={text} class="trail-step">
            {id === undefined ? (
              <span aria-current="page">{text}</span>
            ) : (
              <button type="button" class="link" onClick={() => activate(id)}>
                {text}
              </button>
            )}
          </li>
        ))}
      </ol>
      <div class="trail-end">
        {take.map(({ id, text }) => (
          <button type="button" key={text} class="link" onClick={() => activate(id)}>
            {text}
          </button>
        ))}
      </div>
      <span class="quiet">
        {state.labels.asOf} <time dateTime={state.asOf}>{state.asOf}</time>
      </span>
    </nav>
  );
}

function Page({ state, activate }: PageProps) {
  const { page, labels } = state;
  switch (page.kind) {
    case 'project':
      return <ProjectView key={page.header.title} page={page} labels={labels} activate={activate} />;
    case 'portfolio':
      return <PortfolioView page={page} labels={labels} activate={activate} />;
    case 'empty':
      return <EmptyView page={page} activate={activate} />;
  }
}
