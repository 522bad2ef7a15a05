import * as vscode from 'vscode';

/** The steps of the walkthrough that are taken when something has been written, and not merely asked for. */
export type FirstStep = 'sample' | 'meeting' | 'report' | 'own';

/** What was done in this window, added to as it is done. */
const taken = new Set<FirstStep>();

/** Ticks a step of the walkthrough; its `completionEvents` in the manifest wait for this. */
export async function tickFirstStep(step: FirstStep): Promise<void> {
  taken.add(step);
  await tell(step);
}

/**
 * Ticks what was done before the walkthrough was opened. The editor listens from the moment it first shows one, and for changes alone; of its page an extension knows no more
 * than that a tab holds nothing it has a name for.
 */
export function tickWhenShown(): vscode.Disposable {
  return vscode.window.tabGroups.onDidChangeTabs(async ({ opened, changed }) => {
    if ([...opened, ...changed].some(({ input }) => input === undefined)) {
      for (const step of taken) await tell(step);
    }
  });
}

/** For a moment only: a context that holds already when the editor begins to listen never counts for it. */
async function tell(step: FirstStep): Promise<void> {
  await vscode.commands.executeCommand('setContext', `rapport.done.${step}`, true);
  await vscode.commands.executeCommand('setContext', `rapport.done.${step}`, false);
}
