import * as vscode from 'vscode';

interface Node {
  readonly type: vscode.FileType;
  readonly mtime: number;
  readonly bytes: Uint8Array;
}

/**
 * Serves the example studio at `rapport-memory:/studio` from a file system that is on no disk: what a repository host gives a browser, and less, for it offers files and folders and no
 * search.
 */
export async function serveStudioFromMemory(extension: vscode.Uri): Promise<vscode.Disposable> {
  const files = new MemoryFiles();
  const sample = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension, 'dist/sample.json'));
  const samples = JSON.parse(new TextDecoder().decode(sample)) as Record<string, { path: string; text: string }[]>;
  for (const { path, text } of Object.values(samples).flat())
    files.put(`/studio/${path}`, new TextEncoder().encode(text));
  return vscode.workspace.registerFileSystemProvider('rapport-memory', files, { isCaseSensitive: true });
}

/** A file of this name is there, and may not be opened. */
export const SEALED = 'sealed.md';

class MemoryFiles implements vscode.FileSystemProvider {
  private readonly nodes = new Map<string, Node>([['/', folder()]]);
  private readonly changes = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.changes.event;

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  stat(uri: vscode.Uri): vscode.FileStat {
    const { type, mtime, bytes } = this.at(uri);
    return { type, mtime, ctime: 0, size: bytes.length };
  }

  readDirectory(uri: vscode.Uri): [string, vscode.FileType][] {
    this.at(uri);
    const base = `${uri.path}/`;
    return [...this.nodes]
      .filter(([path]) => path.startsWith(base) && !path.slice(base.length).includes('/'))
      .map(([path, { type }]) => [path.slice(base.length), type]);
  }

  readFile(uri: vscode.Uri): Uint8Array {
    if (uri.path.endsWith(`/${SEALED}`)) throw vscode.FileSystemError.NoPermissions(uri);
    return this.at(uri).bytes;
  }

  writeFile(
    uri: vscode.Uri,
    bytes: Uint8Array,
    options: { readonly create: boolean; readonly overwrite: boolean },
  ): void {
    const isNew = !this.nodes.has(uri.path);
    if (isNew && !options.create) throw vscode.FileSystemError.FileNotFound(uri);
    if (!isNew && !options.overwrite) throw vscode.FileSystemError.FileExists(uri);
    this.put(uri.path, bytes);
    this.tell(isNew ? vscode.FileChangeType.Created : vscode.FileChangeType.Changed, uri);
  }

  createDirectory(uri: vscode.Uri): void {
    this.nodes.set(uri.path, folder());
    this.tell(vscode.FileChangeType.Created, uri);
  }

  delete(uri: vscode.Uri): void {
    this.at(uri);
    for (const path of this.below(uri.path)) this.nodes.delete(path);
    this.tell(vscode.FileChangeType.Deleted, uri);
  }

  rename(from: vscode.Uri, to: vscode.Uri): void {
    for (const path of this.below(from.path)) {
      const node = this.nodes.get(path);
      this.nodes.delete(path);
      if (node) this.nodes.set(to.path + path.slice(from.path.length), node);
    }
    this.tell(vscode.FileChangeType.Deleted, from);
    this.tell(vscode.FileChangeType.Created, to);
  }

  /** Writes a file, and the folders above it where they are missing. */
  put(path: string, bytes: Uint8Array): void {
    const parts = path.split('/').slice(1, -1);
    for (let depth = 1; depth <= parts.length; depth++) {
      const above = `/${parts.slice(0, depth).join('/')}`;
      if (!this.nodes.has(above)) this.nodes.set(above, folder());
    }
    this.nodes.set(path, { type: vscode.FileType.File, mtime: this.nodes.size, bytes });
  }

  private at(uri: vscode.Uri): Node {
    const node = this.nodes.get(uri.path);
    if (!node) throw vscode.FileSystemError.FileNotFound(uri);
    return node;
  }

  private below(top: string): readonly string[] {
    return [...this.nodes.keys()].filter((path) => path === top || path.startsWith(`${top}/`));
  }

  private tell(type: vscode.FileChangeType, uri: vscode.Uri): void {
    this.changes.fire([{ type, uri }]);
  }
}

function folder(): Node {
  return { type: vscode.FileType.Directory, mtime: 0, bytes: new Uint8Array() };
}
