import * as vscode from 'vscode';

/** Where a fault is written down for whoever looks for its cause. Never the text of a note. */
export interface Log {
  error(message: string, cause?: unknown): void;
  show(): void;
}

/** The output channel *Rapport*. */
export function createLog(): Log & vscode.Disposable {
  const channel = vscode.window.createOutputChannel('Rapport', { log: true });
  return {
    error: (message, cause) => channel.error(message, cause instanceof Error ? (cause.stack ?? cause.message) : ''),
    show: () => channel.show(),
    dispose: () => channel.dispose(),
  };
}
