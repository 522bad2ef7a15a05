import type { Activate } from './activate';
import { BandMark } from './bandMark';
import { Spark } from './charts';
import { Header } from './header';
import type { DashboardLabels, PortfolioPage, ProjectRow } from './state';

interface PortfolioViewProps {
  readonly page: PortfolioPage;
  readonly labels: DashboardLabels;
  readonly activate: Activate;
}

/** All projects, by client. */
export function PortfolioView({ page, labels, activate }: PortfolioViewProps) {
  return (
    <>
      <Header header={page.header} labels={labels} />
      {page.clients.map((client) => (
        <section key={client.name} class="client">
          <h2>
            {client.id === undefined ? (
              client.name
            ) : (
              <button type="button" class="link" onClick={() => activate(client.id ?? 0)}>
                {client.name}
              </button>
            )}
            <span class="quiet">{client.summary}</span>
          </h2>
          <ul class="cards">
            {client.projects.map((project) => (
              <ProjectCard key={project.id} project={project} labels={labels} activate={activate} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

interface ProjectCardProps {
  readonly project: ProjectRow;
  readonly labels: DashboardLabels;
  readonly activate: Activate;
}

function ProjectCard({ project, labels, activate }: ProjectCardProps) {
  return (
    <li>
      <button type="button" class="card" onClick={() => activate(project.id)}>
        <span class="card-title">
          {project.name}
          {project.status && <span class="card-status quiet"> · {project.status}</span>}
        </span>
        <span class="card-score">
          <strong>
            <span class="hidden">{labels.score} </span>
            {project.scoreText}
          </strong>
          <BandMark band={project.band} text={project.bandText} />
        </span>
        <Spark values={project.trend.map((score) => (score === null ? null : score / 100))} text={project.trendText} />
        <span class="card-facts quiet">
          <span>
            {labels.coverage} {project.coverage}
          </span>
          <span class={project.attention > 0 ? 'flag' : ''}>{project.attentionText}</span>
        </span>
        {project.caps && <span class="card-note">⚠ {project.caps}</span>}
        {project.watermelon && <span class="card-note">⚠ {project.watermelon}</span>}
        {project.next && <span class="card-note quiet">{project.next}</span>}
      </button>
    </li>
  );
}
