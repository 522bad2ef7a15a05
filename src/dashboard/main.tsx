import './dashboard.css';
import { render } from 'preact';
import { App } from './app';
import { decodeToDashboard, type ToHost } from './messages';

interface EditorApi {
  postMessage(message: ToHost): void;
  setState(state: unknown): void;
}

declare function acquireVsCodeApi(): EditorApi;

const editor = acquireVsCodeApi();
const root = document.getElementById('root');

addEventListener('message', (event: MessageEvent<unknown>) => {
  const message = decodeToDashboard(event.data);
  if (!message || !root) {
    return;
  }
  const { version, state, remember } = message;
  document.documentElement.lang = state.language;
  editor.setState({ page: remember });
  const activate = (id: number) => editor.postMessage({ type: 'activate', version, id });
  render(<App state={state} pageName={remember} activate={activate} />, root);
});

editor.postMessage({ type: 'ready' });
