import type { RuleId, Severity } from '../model/finding';

/** Severity in force: set for the rule itself, else for its group (`goals/*`), else for all (`*`), else `standard`. */
export function ruleSeverity(
  settings: ReadonlyMap<string, Severity | 'off'>,
  rule: RuleId,
  standard: Severity,
): Severity | 'off' {
  if (settings.size === 0) {
    return standard;
  }
  const group = rule.slice(0, rule.indexOf('/'));
  return settings.get(rule) ?? settings.get(`${group}/*`) ?? settings.get('*') ?? standard;
}
