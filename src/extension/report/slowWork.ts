import * as vscode from 'vscode';

const PATIENCE = 500;

/** Waits for something, and says so in a notification once it takes longer than one waits without wondering. */
export async function slowWork<T>(title: string, work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), PATIENCE);
  });
  try {
    if ((await Promise.race([work, late])) !== 'late') return await work;
  } finally {
    clearTimeout(timer);
  }
  return vscode.window.withProgress({ location: vscode.ProgressLocation.Notification, title }, () => work);
}
