import './dashboard.css';
import { render } from 'preact';
import { App } from './app';
import { decodeToDashboard, type ToHost } from './messages';
import type { DashboardState } from './state';

interface EditorApi {
  postMessage(message: ToHost): void;
}

/** What was sent meanwhile is there long before, in milliseconds. */
const PATIENCE = 250;

declare function acquireVsCodeApi(): EditorApi;

const editor = acquireVsCodeApi();
const root = document.getElementById('root');
/** The version that is shown. */
let shown = 0;
let hasTold = false;

addEventListener('message', (event: MessageEvent<unknown>) => {
  const message = decodeToDashboard(event.data);
  if (!message || !root) {
    return;
  }
  const { version, state } = message;
  shown = version;
  document.documentElement.lang = state.language;
  const activate = (id: number) => editor.postMessage({ type: 'activate', version, id });
  const travel = (back: number) => editor.postMessage({ type: 'travel', back });
  render(<App state={state} pageName={pageName(state)} activate={activate} travel={travel} />, root);
  tellReady();
});

// The editor keeps what it is sent until the page has loaded. Should it not have, the page asks.
addEventListener('load', () => setTimeout(tellReady, PATIENCE));

function tellReady(): void {
  if (!hasTold) editor.postMessage({ type: 'ready', version: shown });
  hasTold = true;
}

/** The way to the page: another day or a filter is news on the same one. */
function pageName({ trail }: DashboardState): string {
  return trail.map(({ text }) => text).join(' › ');
}
