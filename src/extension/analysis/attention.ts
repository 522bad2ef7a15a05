import type { Analysis } from '../../core/model/analysis';
import type { Finding } from '../../core/model/finding';

const NONE: readonly Finding[] = [];
const cache = new WeakMap<Analysis, ReadonlyMap<string, readonly Finding[]>>();

/** What needs attention in a project: its errors, then its warnings, each in the order of the findings. */
export function attentionOf(analysis: Analysis, projectId: string): readonly Finding[] {
  let byProject = cache.get(analysis);
  if (!byProject) {
    byProject = gather(analysis);
    cache.set(analysis, byProject);
  }
  return byProject.get(projectId) ?? NONE;
}

/** Many findings are mere hints: where a note belongs is asked for those alone that count. */
function gather({ findings, snapshot }: Analysis): ReadonlyMap<string, readonly Finding[]> {
  const byProject = new Map<string, Finding[]>();
  for (const severity of ['error', 'warning']) {
    for (const finding of findings) {
      if (finding.severity !== severity) {
        continue;
      }
      const project = snapshot.projectOf.get(finding.path);
      if (project === undefined) {
        continue;
      }
      const found = byProject.get(project);
      if (found) {
        found.push(finding);
      } else {
        byProject.set(project, [finding]);
      }
    }
  }
  return byProject;
}
