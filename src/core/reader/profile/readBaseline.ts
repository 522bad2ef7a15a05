import type { Baseline, Milestone, Plan } from '../../model/profile';
import { readDateNode, readText, type ValueReader } from '../frontmatter/frontmatterReader';
import { isInternalMap } from '../frontmatter/internalPairs';
import { isKept, type KeptRange } from '../frontmatter/keptByComments';
import { readSentences, readTexts, valueIn } from '../frontmatter/lists';
import type { YamlNode } from '../frontmatter/yamlNode';
import { BASELINE_KEYS, MILESTONE_KEYS, PLAN_KEYS, SCOPE_KEYS, TIME_KEYS } from '../vocabulary/nestedKeys';

/**
 * What was agreed with the client at the start.
 *
 * @param kept what comments keep inside
 */
export function readBaseline(
  reader: ValueReader,
  node: YamlNode | undefined,
  kept: readonly KeptRange[] = [],
): Baseline | undefined {
  if (node?.kind !== 'map') return undefined;
  const scope = valueIn(node, BASELINE_KEYS.scope);
  const time = valueIn(node, BASELINE_KEYS.time);
  const inTime = (spellings: readonly string[]): YamlNode | undefined =>
    (time?.kind === 'map' ? valueIn(time, spellings) : undefined) ?? valueIn(node, spellings);
  const all = [
    valueIn(node, BASELINE_KEYS.goals),
    ...(scope?.kind === 'map' ? scope.pairs.map(({ value }) => value) : [scope]),
  ];
  const inside = all
    .flatMap((each) => [...readSentences(each), ...readTexts(each)])
    .filter(({ span }) => isKept(span, kept));
  return {
    span: node.span,
    agreed: readDateNode(reader, 'agreed', valueIn(node, BASELINE_KEYS.agreed)),
    goals: readSentences(valueIn(node, BASELINE_KEYS.goals)).map((goal) => goal.value),
    scope:
      scope?.kind === 'map'
        ? {
            in: valuesOf(valueIn(scope, SCOPE_KEYS.in)),
            out: valuesOf(valueIn(scope, SCOPE_KEYS.out)),
          }
        : { in: valuesOf(scope), out: [] },
    time: {
      start: readDateNode(reader, 'start', inTime(TIME_KEYS.start))?.value,
      end: readDateNode(reader, 'end', inTime(TIME_KEYS.end))?.value,
      milestones: readMilestones(reader, inTime(TIME_KEYS.milestones)).map((milestone) =>
        isKept(milestone.span, kept) ? { ...milestone, isInternal: true } : milestone,
      ),
    },
    resources: valuesOf(valueIn(node, BASELINE_KEYS.resources)),
    ...(inside.length > 0 ? { inside: inside.map(({ value }) => value) } : {}),
  };
}

/** Where things stand now. */
export function readPlan(reader: ValueReader, node: YamlNode | undefined): Plan | undefined {
  if (node?.kind !== 'map') return undefined;
  return {
    span: node.span,
    end: readDateNode(reader, 'end', valueIn(node, PLAN_KEYS.end)),
    milestones: readMilestones(reader, valueIn(node, PLAN_KEYS.milestones)),
  };
}

function valuesOf(node: YamlNode | undefined): readonly string[] {
  return readTexts(node).map((text) => text.value);
}

function readMilestones(reader: ValueReader, node: YamlNode | undefined): readonly Milestone[] {
  if (node?.kind === 'list') return node.items.flatMap((item) => milestoneOf(reader, item));
  // `milestones: { Beta: 2026-11-15 }`
  if (node?.kind === 'map') {
    return node.pairs.map((pair) => ({
      name: pair.key,
      due: readDateNode(reader, 'due', pair.value)?.value,
      span: { start: pair.keySpan.start, end: pair.value.span.end, line: pair.keySpan.line },
    }));
  }
  return [];
}

function milestoneOf(reader: ValueReader, node: YamlNode): readonly Milestone[] {
  if (node.kind === 'scalar') return node.isNull ? [] : [{ name: node.text.trim(), span: node.span }];
  if (node.kind !== 'map') return [];
  const name = readText(valueIn(node, MILESTONE_KEYS.name));
  if (!name) return [];
  return [
    {
      name: name.value,
      due: readDateNode(reader, 'due', valueIn(node, MILESTONE_KEYS.due))?.value,
      done: readDateNode(reader, 'done', valueIn(node, MILESTONE_KEYS.done))?.value,
      span: node.span,
      ...(isInternalMap(node.pairs) ? { isInternal: true } : {}),
    },
  ];
}
