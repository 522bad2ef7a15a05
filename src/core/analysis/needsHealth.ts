import type { Project } from '../model/snapshot';

/** Whether a rule asks for the health of a project: where its profile declares one, which is compared with the records. */
export function needsHealth({ declaredHealth }: Project): boolean {
  return declaredHealth !== undefined;
}
