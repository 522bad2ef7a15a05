import type { JudgingPolicy } from '../model/policy';

/** The settings that hold for a note: those of the folder it stands in, where several folders are open. */
export function judgingFor(judging: JudgingPolicy, path: string): JudgingPolicy {
  for (const [prefix, own] of judging.folders ?? []) {
    if (path.startsWith(prefix)) {
      return own;
    }
  }
  return judging;
}
