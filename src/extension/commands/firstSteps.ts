import * as vscode from 'vscode';

/** The steps of the walkthrough that are taken when something has been written, and not merely asked for. */
export type FirstStep = 'sample' | 'meeting' | 'report' | 'own';

/**
 * Ticks a step of the walkthrough; its `completionEvents` in the manifest wait for this. The editor listens from the moment it first shows a walkthrough, and
 * for changes alone: so what was done before then counts when it is done again.
 */
export async function tickFirstStep(step: FirstStep): Promise<void> {
  await vscode.commands.executeCommand('setContext', `rapport.done.${step}`, false);
  await vscode.commands.executeCommand('setContext', `rapport.done.${step}`, true);
}
