/** True for paths that one of the globs of `files.exclude` or `search.exclude` names. */
export function hiddenPaths(globs: readonly string[]): (path: string) => boolean {
  const patterns = globs.map((glob) => new RegExp(`^(?:${patternOf(glob.replace(/^\/|\/(?:\*\*)?$/g, ''))})$`));
  return (path) => patterns.some((it) => it.test(path));
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
