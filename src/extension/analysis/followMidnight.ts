import type * as vscode from 'vscode';
import type { LocalDate } from '../../core/model/date';
import { untilMidnight } from './localToday';

/** The time of day, and an alarm; a test has its own. */
export interface Clock {
  now(): Date;
  /** Calls once after so many milliseconds. What it gives back calls that off. */
  after(milliseconds: number, call: () => void): () => void;
}

const SYSTEM_CLOCK: Clock = {
  now: () => new Date(),
  after: (milliseconds, call) => {
    const timer = setTimeout(call, milliseconds);
    return () => clearTimeout(timer);
  },
};

/**
 * Judges anew when the day changes: at local midnight, and when the window gets the focus, since a sleeping machine misses midnight.
 *
 * @param today the day it is now
 */
export function followMidnight(
  feed: { setToday(today: LocalDate): void },
  today: () => LocalDate,
  onDidChangeWindowState: vscode.Event<Pick<vscode.WindowState, 'focused'>>,
  clock: Clock = SYSTEM_CLOCK,
): { dispose(): void } {
  const look = () => feed.setToday(today());
  let callOff: () => void;
  const next = () => {
    callOff = clock.after(untilMidnight(clock.now()), () => {
      look();
      next();
    });
  };
  next();
  const focus = onDidChangeWindowState(({ focused }) => {
    if (focused) look();
  });
  return {
    dispose: () => {
      callOff();
      focus.dispose();
    },
  };
}
