import * as vscode from 'vscode';
import { answer } from './answer';
import { type Shares, ThreadProfile, ticks } from './threadProfile';

export interface ActivationTimes extends Shares {
  /** From asking to the end of `activate`. */
  readonly whole: number;
}

/** Activates the extension in a folder without notes, where nothing has activated it before. */
export async function run(): Promise<void> {
  const extension = vscode.extensions.getExtension('rapport.rapport');
  if (!extension || extension.isActive) throw new Error('The extension is active already, or not there.');
  const profile = await ThreadProfile.start();
  const started = ticks();
  await extension.activate();
  const ended = ticks();
  const { sharesOf } = await profile.end(`${extension.extensionPath}/dist/`);
  const times: ActivationTimes = { whole: ended - started, ...sharesOf(started, ended) };
  answer(times);
}
