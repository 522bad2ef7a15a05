import { EmptyView } from './emptyView';
import { PortfolioView } from './portfolioView';
import { ProjectView } from './projectView';
import type { DashboardState } from './state';

/** Asks the host to follow whatever carries this id. */
export type Activate = (id: number) => void;

interface AppProps {
  readonly state: DashboardState;
  readonly activate: Activate;
}

export function App({ state, activate }: AppProps) {
  return (
    <div class="dashboard">
      <Trail state={state} activate={activate} />
      <main>
        <Page state={state} activate={activate} />
      </main>
    </div>
  );
}

function Trail({ state, activate }: AppProps) {
  return (
    <nav class="trail" aria-label={state.labels.breadcrumb}>
      <ol>
        {state.trail.map(({ text, id }) => (
          <li key={text}>
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
      <span class="quiet">
        {state.labels.asOf} <time dateTime={state.asOf}>{state.asOf}</time>
      </span>
    </nav>
  );
}

function Page({ state, activate }: AppProps) {
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
