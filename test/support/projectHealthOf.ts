import { projectHealth } from '../../src/core/health/projectHealth';
import type { LocalDate } from '../../src/core/model/date';
import type { HealthComponent, ProjectHealth } from '../../src/core/model/health';
import type { Principle } from '../../src/core/model/principle';
import type { Project } from '../../src/core/model/snapshot';
import { analyse } from './analyse';

/** The project of a few notes. */
export function projectOf(files: Readonly<Record<string, string>>, today: string): Project {
  const [project] = analyse(files, today).snapshot.projects;
  if (!project) throw new Error('The notes give no project.');
  return project;
}

/** The health of the one project of a few notes, on a day. */
export function healthOf(files: Readonly<Record<string, string>>, today: string): ProjectHealth {
  return projectHealth(projectOf(files, today), today as LocalDate);
}

export function componentOf(health: ProjectHealth, principle: Principle): HealthComponent {
  const component = health.components.find((each) => each.principle === principle);
  if (!component) throw new Error(`There is no ${principle}.`);
  return component;
}

/** A project with one contact and one of us, and the notes given as its meetings. */
export function project(profile: string, meetings: Readonly<Record<string, string>> = {}): Record<string, string> {
  return {
    'acme/client.md': '---\ntype: client\nname: Acme GmbH\ncontacts: [{ name: Anna Schmidt }]\n---\n',
    'acme/webshop/project.md': `---\ntype: project\nclient: Acme GmbH\nname: Webshop\nteam: [Li Wei]\n${profile}---\n`,
    ...Object.fromEntries(Object.entries(meetings).map(([name, text]) => [`acme/webshop/meetings/${name}.md`, text])),
  };
}

/** A held meeting with Anna and Li Wei. */
export function held(date: string, body: string, head = ''): string {
  return `---\ntype: meeting\ntitle: Progress\ndate: ${date}\nstatus: held\nparticipants: [Anna Schmidt, Li Wei]\n${head}---\n\n${body}\n`;
}
