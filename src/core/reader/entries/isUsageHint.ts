const HINT =
  /^[\s*_([（]*(?:please )?(?:record|list|capture|log|document|note|write|add|put|enter)\s(?:\S+\s){0,4}?(?:decisions?|actions?|items?|tasks?|questions?|risks?|points?|outcomes?)\s(?:\S+\s){0,4}?(?:here|below)[\s*_.:)\]]*$|^[\s*_([（]*请?(?:[在于](?:此处?|这里|下方|下面)(?:记录|填写|列出|写下|补充|输入)|(?:记录|填写|列出|写下)[^，,。；;]{0,8}(?:决定|决议|任务|事项|问题|风险|待办)[^，,。；;]{0,4}(?:于此|在此|在下[方面]))/iu;

/** Whether a line of a template says how to fill in its section: `Record decisions below`, `请在此记录决议`. */
export function isUsageHint(line: string): boolean {
  return HINT.test(line);
}
