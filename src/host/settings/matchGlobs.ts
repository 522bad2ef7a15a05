/** True for paths that one of the globs names, as settings such as `files.exclude` list them. A glob that means nothing (`[z-a]*`) names no path, as in the editor. */
export function matchGlobs(globs: readonly string[]): (path: string) => boolean {
  const patterns = globs.flatMap((glob) => expressionOf(glob) ?? []);
  return (path) => patterns.some((it) => it.test(path));
}

function expressionOf(glob: string): RegExp | undefined {
  try {
    return new RegExp(`^(?:${patternOf(glob.replace(/^\/|\/(?:\*\*)?$/g, ''))})$`);
  } catch {
    // A range that ends before it begins is no expression, and only building one tells.
    return undefined;
  }
}

/** `**` crosses folders, `*` and `?` do not, braces give alternatives, brackets a choice of characters. */
function patternOf(glob: string): string {
  return glob.replace(
    /\*\*\/|\*\*|\*|\?|\{([^{}]*)\}|\[(!?)([^\]]+)\]|[\\^$.|+(){}[\]]/g,
    (part, choices, not, characters) => {
      switch (true) {
        case part === '**/':
          return '(?:.*/)?';
        case part === '**':
          return '.*';
        case part === '*':
          return '[^/]*';
        case part === '?':
          return '[^/]';
        case choices !== undefined:
          return `(?:${String(choices).split(',').map(patternOf).join('|')})`;
        case characters !== undefined:
          return `[${not ? '^' : ''}${String(characters).replace(/[\\\]^]/g, '\\$&')}]`;
        default:
          return `\\${part}`;
      }
    },
  );
}
