import { isMap, isScalar, isSeq, type YAMLMap, type YAMLSeq } from 'yaml';
import type { TextEdit, YamlValue } from '../model/textEdit';
import { lineEnd, lineEndOf } from './lines';
import { insertion, Refusal } from './planned';
import { blockText, listIndent, setYamlPath } from './setYamlPath';
import { afterColon, contentEnd, dashBefore, indentAt, isAbsent, type Node, pairOf } from './yamlNodes';
import { yamlText } from './yamlText';

/** The edits that append values to a top-level list: in its own style, or made where missing, or `A, B` where it is a line of names. */
export function addToYamlList(
  source: string,
  map: YAMLMap.Parsed | undefined,
  names: readonly string[],
  key: string,
  values: readonly YamlValue[],
): readonly TextEdit[] {
  const pair = pairOf(map, names);
  if (!pair) {
    return setYamlPath(source, map, names, [key], values);
  }
  const node = pair.value;
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
    return appendItems(source, node as YAMLSeq.Parsed, values);
  }
  if (isMap(node) || !isScalar(node)) {
    throw new Refusal('not-found');
  }
  return [{ start: node.range[0], end: contentEnd(source, node), newText: extended(String(node.value), values) }];
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
