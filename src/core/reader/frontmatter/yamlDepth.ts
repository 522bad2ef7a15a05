/**
 * How deeply a YAML text may nest, by its indents, list dashes and brackets, without parsing it. Never less than the real depth
 * of well-formed YAML; brackets inside quotes count, too.
 */
export function yamlDepth(source: string): number {
  let deepest = 0;
  let brackets = 0;
  const indents: number[] = [];
  for (const line of source.split(/\r\n|\n|\r/)) {
    const indent = line.length - line.trimStart().length;
    if (indent < line.length && brackets === 0) {
      while (indents.length > 0 && (indents.at(-1) ?? 0) >= indent) indents.pop();
      indents.push(indent);
    }
    const dashes = /^\s*(?:[-?:]\s+)*/.exec(line)?.[0].match(/[-?:]/g)?.length ?? 0;
    for (const char of line) {
      if (char === '[' || char === '{') brackets++;
      else if (char === ']' || char === '}') brackets = Math.max(0, brackets - 1);
      if (brackets + indents.length + dashes > deepest) deepest = brackets + indents.length + dashes;
    }
  }
  return deepest;
}
