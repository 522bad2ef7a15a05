import * as vscode from 'vscode';
import { today } from '../policy/readPolicy';
import type { LiveAnalysis } from './liveAnalysis';
import { untilMidnight } from './localToday';

/** Judges anew when the day changes: at local midnight, and on focus, since a sleeping machine misses midnight. */
export function followMidnight(feed: LiveAnalysis): vscode.Disposable {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const next = () => {
    timer = setTimeout(() => {
      feed.setToday(today());
      next();
    }, untilMidnight());
  };
  next();
  const focus = vscode.window.onDidChangeWindowState(({ focused }) => {
    if (focused) {
      feed.setToday(today());
    }
  });
  return vscode.Disposable.from(focus, { dispose: () => clearTimeout(timer) });
}
