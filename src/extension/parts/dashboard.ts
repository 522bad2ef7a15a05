// Judging is there before anything of this is asked for; said here, what both need is not cut out into files of its own.
import './judging';
import { analysisOn } from '../dashboard/analysisOn';
import { DashboardPanel } from '../dashboard/dashboardPanel';
import { compactState } from '../dashboard/dashboardState';
import { healthFile } from '../dashboard/healthFile';
import { WebviewPage } from '../dashboard/webviewPage';

/** The dashboard, in its panel and in the sidebar, and its exports. Loaded behind the first analysis. */
export const DASHBOARD = { DashboardPanel, WebviewPage, analysisOn, compactState, healthFile } as const;
