import type { Baseline, Milestone, Plan } from '../../model/profile';
import { readDateNode, readText, type ValueReader } from '../frontmatter/frontmatterReader';
import { isInternalMap } from '../frontmatter/internalPairs';
import { readSentences, readTexts, valueIn } from '../frontmatter/lists';
import type { YamlNode } from '../frontmatter/yamlNode';

/** What was agreed with the client at the start. */
export function readBaseline(reader: ValueReader, node: YamlNode | undefined): Baseline | undefined {
  if (node?.kind !== 'map') return undefined;
  const scope = valueIn(node, 'scope', '范围');
  const time = valueIn(node, 'time', 'schedule', '时间', '进度');
  const inTime = (...names: readonly string[]): YamlNode | undefined =>
    (time?.kind === 'map' ? valueIn(time, ...names) : undefined) ?? valueIn(node, ...names);
  return {
    span: node.span,
    agreed: readDateNode(reader, 'agreed', valueIn(node, 'agreed', 'agreedon', '同意', '同意日期', '约定日期')),
    goals: readSentences(valueIn(node, 'goals', 'goal', 'objectives', '目标')).map((goal) => goal.value),
    scope:
      scope?.kind === 'map'
        ? {
            in: valuesOf(valueIn(scope, 'in', 'included', '包含', '范围内')),
            out: valuesOf(valueIn(scope, 'out', 'excluded', '不包含', '范围外')),
          }
        : { in: valuesOf(scope), out: [] },
    time: {
      start: readDateNode(reader, 'start', inTime('start', 'from', '开始'))?.value,
      end: readDateNode(reader, 'end', inTime('end', 'to', 'due', '结束', '截止'))?.value,
      milestones: readMilestones(reader, inTime('milestones', 'milestone', '里程碑')),
    },
    resources: valuesOf(valueIn(node, 'resources', 'resource', '资源')),
  };
}

/** Where things stand now. */
export function readPlan(reader: ValueReader, node: YamlNode | undefined): Plan | undefined {
  if (node?.kind !== 'map') return undefined;
  return {
    span: node.span,
    end: readDateNode(reader, 'end', valueIn(node, 'end', 'due', '结束', '截止')),
    milestones: readMilestones(reader, valueIn(node, 'milestones', 'milestone', '里程碑')),
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
  const name = readText(valueIn(node, 'name', 'milestone', 'title', '名称', '里程碑'));
  if (!name) return [];
  return [
    {
      name: name.value,
      due: readDateNode(reader, 'due', valueIn(node, 'due', 'date', 'end', '截止', '日期'))?.value,
      done: readDateNode(reader, 'done', valueIn(node, 'done', 'completed', '完成'))?.value,
      span: node.span,
      ...(isInternalMap(node.pairs) ? { isInternal: true } : {}),
    },
  ];
}
