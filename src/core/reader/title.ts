/** A file's name without folders and extension. */
export function fileTitle(path: string): string {
  return (path.split('/').pop() ?? path).replace(/\.[^.]*$/, '');
}
