import type { Activate } from './activate';
import { Header } from './header';
import { ClockList, DoNext, PromiseList, ReportCalendar } from './lists';
import { Principles } from './principles';
import type { DashboardLabels, ProjectPage } from './state';
import { Trend } from './trend';

interface ProjectViewProps {
  readonly page: ProjectPage;
  readonly labels: DashboardLabels;
  readonly activate: Activate;
}

/** One project: where it stands, why, and what to do next. */
export function ProjectView({ page, labels, activate }: ProjectViewProps) {
  return (
    <>
      <Header header={page.header} labels={labels} />
      <div class="actions">
        {page.actions.map(({ id, text }, index) => (
          <button type="button" key={id} class={index === 0 ? 'button primary' : 'button'} onClick={() => activate(id)}>
            {text}
          </button>
        ))}
      </div>
      <Notices page={page} labels={labels} activate={activate} />
      <Missing page={page} labels={labels} />
      <div class="columns">
        <div>
          <Principles rows={page.principles} labels={labels} activate={activate} />
          <section>
            <h2>{labels.trend}</h2>
            <p class="quiet">{labels.trendHint}</p>
            <Trend points={page.trend} labels={labels} activate={activate} />
          </section>
        </div>
        <div class="lists">
          <DoNext page={page} labels={labels} activate={activate} />
          <ClockList rows={page.clocks} labels={labels} activate={activate} />
          <PromiseList title={labels.ours} none={labels.oursNone} rows={page.ours} activate={activate} />
          <PromiseList title={labels.theirs} none={labels.theirsNone} rows={page.theirs} activate={activate} />
          <ReportCalendar dates={page.calendar} labels={labels} activate={activate} />
        </div>
      </div>
    </>
  );
}

function Notices({ page, labels, activate }: ProjectViewProps) {
  if (page.notices.length === 0) {
    return null;
  }
  return (
    <ul class="notices">
      {page.notices.map(({ id, tone, text, detail, command }) => (
        <li key={text + detail} class={tone}>
          <span>
            <strong>{text}</strong> {detail}
          </span>
          <span class="notice-end">
            {command && (
              <button type="button" class="button small" onClick={() => activate(command.id)}>
                {command.text}
                <span class="hidden">: {detail || text}</span>
              </button>
            )}
            {id !== undefined && (
              <button type="button" class="link" onClick={() => activate(id)}>
                {labels.open}
                <span class="hidden"> {detail || text}</span>
              </button>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Missing({ page, labels }: Pick<ProjectViewProps, 'page' | 'labels'>) {
  if (page.missing.length === 0) {
    return null;
  }
  return (
    <section class="missing">
      <h2>{labels.missing}</h2>
      <ul>
        {page.missing.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </section>
  );
}
