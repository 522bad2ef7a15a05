import * as vscode from 'vscode';
import { scoreBadge } from './scoreBadge';

/** Rows have addresses of their own, so that the editor asks for their badges; nothing can be opened there. */
const ROW_SCHEME = 'rapport-row';

/** The address of a row that is so many days late: its badge stands at the right edge, where a long text cannot hide it. */
export function lateRow(days: number): vscode.Uri {
  return vscode.Uri.from({ scheme: ROW_SCHEME, path: `/late/${days}` });
}

/** The address of a row whose name is too long for its score to stand beside it; undefined for any other. */
export function scoreRow(name: string, score: number | null, words: string): vscode.Uri | undefined {
  const badge = scoreBadge(name, score);
  return badge === undefined
    ? undefined
    : vscode.Uri.from({ scheme: ROW_SCHEME, path: `/score/${badge}`, query: words });
}

/** Draws the badges. What a badge says stands in the row's address, so there is nothing to follow. */
export function registerRowBadges(): vscode.Disposable {
  return vscode.window.registerFileDecorationProvider({
    provideFileDecoration: ({ scheme, path, query }) => {
      const score = scheme === ROW_SCHEME ? /^\/score\/(\d+)$/.exec(path)?.[1] : undefined;
      if (score !== undefined) return { badge: score, tooltip: query };
      const days = scheme === ROW_SCHEME ? Number(/^\/late\/(\d+)$/.exec(path)?.[1]) : Number.NaN;
      return Number.isNaN(days)
        ? undefined
        : {
            badge: shortDays(days),
            tooltip: days === 1 ? vscode.l10n.t('1 day late') : vscode.l10n.t('{0} calendar days late', days),
          };
    },
  });
}

/** A number of days in the two characters that a badge has room for. */
function shortDays(days: number): string {
  if (days < 10) return vscode.l10n.t('{0}d', days);
  if (days < 70) return vscode.l10n.t('{0}w', Math.floor(days / 7));
  if (days < 300) return vscode.l10n.t('{0}m', Math.floor(days / 30));
  return vscode.l10n.t('{0}y', Math.min(9, Math.max(1, Math.floor(days / 365))));
}
