import type * as vscode from 'vscode';
import type { Analysis } from '../../core/model/analysis';

/** Where every surface gets what it shows. */
export interface AnalysisFeed {
  /** The newest analysis; undefined until the first scan has finished. */
  readonly current: Analysis | undefined;
  readonly onDidAnalyse: vscode.Event<Analysis>;
  /** Resolves with the first analysis, or at once when there is one. */
  ready(): Promise<Analysis>;
  /** Resolves when everything handed over so far is in `current`. */
  settle(): Promise<void>;
}
