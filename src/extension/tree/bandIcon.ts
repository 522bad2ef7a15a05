import * as vscode from 'vscode';
import type { HealthBand } from '../../core/model/profile';

/** The icon of a health band. Its shape differs as well as its colour, so that colour alone carries nothing. */
export function bandIcon(band: HealthBand | null): vscode.ThemeIcon {
  switch (band) {
    case 'on-track':
      return new vscode.ThemeIcon('pass', new vscode.ThemeColor('testing.iconPassed'));
    case 'at-risk':
      return new vscode.ThemeIcon('warning', new vscode.ThemeColor('problemsWarningIcon.foreground'));
    case 'off-track':
      return new vscode.ThemeIcon('error', new vscode.ThemeColor('problemsErrorIcon.foreground'));
    case null:
      return new vscode.ThemeIcon('circle-large-outline');
  }
}
