import * as vscode from 'vscode';

const PATIENCE = 500;

/** Waits for something, and says so in a notification once it takes longer than one waits without wondering. */
export async function slowWork<T>(title: string, work: Promise<T>): Promise<T> {
  const late = new Promise<'late'>((resolve) => setTimeout(() => resolve('late'), PATIENCE));
  if ((await Promise.race([work, late])) !== 'late') return work;
  return vscode.window.withProgress({ location: vscode.ProgressLocation.Notification, title }, () => work);
}
