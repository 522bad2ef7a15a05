import type { RuleId } from '../../core/model/finding';

/** The rules that find what is to be put right; a fix of any other would say what nobody knows to be true. */
export const STEP_RULES: ReadonlyMap<string, readonly RuleId[]> = new Map<string, readonly RuleId[]>([
  ['promise-open', ['trust/promise-overdue']],
  ['no-goals', ['goals/missing-goals']],
  ['goals-unconfirmed', ['goals/unconfirmed']],
  ['goals-unreviewed', ['goals/unreviewed']],
  ['goals-unconfirmed-unreviewed', ['goals/unreviewed', 'goals/unconfirmed']],
  ['risk-without-plan', ['transparency/no-mitigation']],
  ['resolved-open', ['conflict/no-options', 'conflict/closed-without-agreement']],
  ['conflict-long-open', ['conflict/no-options', 'conflict/closed-without-agreement']],
  ['communicated-open', ['expectations/not-communicated']],
  ['agreed-open', ['expectations/not-agreed']],
  ['no-baseline', ['expectations/no-baseline']],
  ['baseline-incomplete', ['expectations/no-baseline']],
  ['baseline-not-agreed', ['expectations/no-baseline']],
  ['report-incomplete', ['reporting/incomplete']],
  ['channel-undeclared', ['tools/undeclared']],
  ['tool-untrained', ['tools/nobody-trained']],
  ['record-incomplete', ['records/missing-outcome', 'records/missing-participants', 'records/missing-date']],
  ['record-incomplete-not-shared', ['records/missing-outcome', 'records/missing-participants', 'records/missing-date']],
]);
