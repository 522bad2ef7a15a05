import type * as vscode from 'vscode';
import type { AnalysisFeed } from '../analysis/analysisFeed';
import type { Log } from '../log';
import { type PageCode, readPageCode } from '../pageCode';
import { loadPart } from '../parts/loadPart';

type Part = Awaited<ReturnType<typeof loadPart.dashboard>>;

/** The code of the dashboard: what runs here, and what runs in its page. */
export interface DashboardCode extends Part {
  readonly pageCode: PageCode;
}

/** Loads the code of the dashboard when it is first asked for, and has it from then on. */
export class LoadDashboard {
  private loaded: Promise<DashboardCode> | undefined;

  constructor(readonly extension: vscode.Uri) {}

  /** @throws where the extension is not whole; asked again, it tries again */
  code(): Promise<DashboardCode> {
    this.loaded ??= this.load();
    return this.loaded;
  }

  /** Loads it when the views have been told of the first analysis: whoever opens the dashboard then waits for the editor alone. */
  loadBehind(feed: Pick<AnalysisFeed, 'onDidAnalyse'>, log: Log): vscode.Disposable {
    const first = feed.onDidAnalyse(() => {
      first.dispose();
      this.code().catch((cause: unknown) => log.error('The dashboard could not be loaded', cause));
    });
    return first;
  }

  private async load(): Promise<DashboardCode> {
    try {
      const [part, pageCode] = await Promise.all([loadPart.dashboard(), readPageCode(this.extension, 'dashboard')]);
      return { ...part, pageCode };
    } catch (cause) {
      this.loaded = undefined;
      throw cause;
    }
  }
}
