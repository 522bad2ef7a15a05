import type * as vscode from 'vscode';
import type { AnalysisFeed } from '../analysis/analysisFeed';
import type { Log } from '../log';
import { type PageCode, readPageCode } from '../pageCode';
import { loadOnce } from '../parts/loadOnce';
import { loadPart } from '../parts/loadPart';

type Part = Awaited<ReturnType<typeof loadPart.dashboard>>;

/** The code of the dashboard: what runs here, and what runs in its page. */
export interface DashboardCode extends Part {
  readonly pageCode: PageCode;
}

/** Loads the code of the dashboard when it is first asked for, and has it from then on. */
export class LoadDashboard {
  /** Throws where the extension is not whole; asked again, it tries again. */
  readonly code: () => Promise<DashboardCode>;

  constructor(
    readonly extension: vscode.Uri,
    load: (extension: vscode.Uri) => Promise<DashboardCode> = loadCode,
  ) {
    this.code = loadOnce(() => load(extension));
  }

  /** The code for a view that is there already; nothing where it was closed meanwhile. */
  async codeFor({ onDidDispose }: Pick<vscode.WebviewView, 'onDidDispose'>): Promise<DashboardCode | undefined> {
    let isClosed = false;
    const closing = onDidDispose(() => {
      isClosed = true;
    });
    try {
      const code = await this.code();
      return isClosed ? undefined : code;
    } finally {
      closing.dispose();
    }
  }

  /** Loads it when the views have been told of the first analysis: whoever opens the dashboard then waits for the editor alone. */
  loadBehind(feed: Pick<AnalysisFeed, 'onDidAnalyse'>, log: Log): vscode.Disposable {
    const first = feed.onDidAnalyse(() => {
      first.dispose();
      this.code().catch((cause: unknown) => log.error('The dashboard could not be loaded', cause));
    });
    return first;
  }
}

async function loadCode(extension: vscode.Uri): Promise<DashboardCode> {
  const [part, pageCode] = await Promise.all([loadPart.dashboard(), readPageCode(extension, 'dashboard')]);
  return { ...part, pageCode };
}
