import { isMap, isScalar, isSeq, type YAMLSeq } from 'yaml';
import type { TextEdit, YamlValue } from '../model/textEdit';
import { readBack, sameValue } from './expectedValue';
import { lineEnd, lineEndOf } from './lines';
import { insertion, Refusal } from './planned';
import { blockText, listIndent, setYamlPath } from './setYamlPath';
import type { ParsedYaml } from './yamlBlock';
import { afterColon, contentEnd, dashBefore, indentAt, isAbsent, type Node, pairOf } from './yamlNodes';
import { yamlText } from './yamlText';

/** The edits that append values to a top-level list: in its own style, or made where missing, or `A, B` where it is a line of names. */
export function addToYamlList(
  source: string,
  { document, map }: ParsedYaml,
  names: readonly string[],
  key: string,
  values: readonly YamlValue[],
): readonly TextEdit[] {
  const pair = pairOf(map, names);
  if (!pair) {
    return setYamlPath(source, map, names, [key], values);
  }
  const node = pair.value;
  const present: unknown = isSeq(node) ? node.toJS(document, { mapAsMap: true }) : undefined;
  const fresh = Array.isArray(present)
    ? values.filter((it) => !present.some((has) => sameValue(has, readBack(it))))
    : values;
  if (fresh.length === 0) {
    return [];
  }
  if (!node || isAbsent(node)) {
    return map?.flow
      ? [insertion(afterColon(source, pair), ` ${yamlText(values, 'flow')}`)]
      : [
          insertion(
            lineEnd(source, afterColon(source, pair)),
            blockText(values, listIndent(source, map), lineEndOf(source)),
          ),
        ];
  }
  if (isSeq(node)) {
    return appendItems(source, node as YAMLSeq.Parsed, fresh);
  }
  if (isMap(node) || !isScalar(node)) {
    throw new Refusal('not-found');
  }
  const line = String(node.value);
  const parts = line.split(/[、;；,，]/).map((it) => it.trim());
  const added = values.filter((it) => !parts.includes(String(it)));
  return added.length === 0
    ? []
    : [{ start: node.range[0], end: contentEnd(source, node), newText: extended(line, added) }];
}

/** A line of names stays one, with the separator it uses; a single value becomes a list. */
function extended(line: string, values: readonly YamlValue[]): string {
  const separator = /[、;；,，]\s*/.exec(line)?.[0];
  return separator === undefined
    ? yamlText([line, ...values], 'flow')
    : yamlText([line, ...values.map(String)].join(separator), 'block');
}

function appendItems(source: string, list: YAMLSeq.Parsed, values: readonly YamlValue[]): readonly TextEdit[] {
  const first = list.items[0] as Node;
  const last = list.items[list.items.length - 1] as Node;
  if (list.flow) {
    const texts = values.map((it) => yamlText(it, 'flow')).join(', ');
    return [last ? insertion(contentEnd(source, last), `, ${texts}`) : insertion(list.range[0] + 1, texts)];
  }
  if (!first || !last) {
    throw new Refusal('not-found');
  }
  const lead = `${lineEndOf(source)}${indentAt(source, dashBefore(source, first))}- `;
  return [insertion(lineEnd(source, contentEnd(source, last)), values.map((it) => lead + yamlText(it)).join(''))];
}
