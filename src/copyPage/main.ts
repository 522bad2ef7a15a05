import './copyPage.css';

declare function acquireVsCodeApi(): { postMessage(message: 'copied'): void };

const editor = acquireVsCodeApi();
const shown = document.querySelector('main');
const plain = document.querySelector('template');
const button = document.querySelector('button');
const refused = document.querySelector<HTMLElement>('[role=alert]');

/** Whatever copies (the button, the keys, the menu), copies the whole document and nothing around it. */
document.addEventListener('copy', (event) => {
  if (!shown || !plain || !event.clipboardData) return;
  event.clipboardData.setData('text/html', shown.innerHTML);
  event.clipboardData.setData('text/plain', plain.content.textContent ?? '');
  event.preventDefault();
  editor.postMessage('copied');
});

button?.addEventListener('click', () => {
  if (shown) getSelection()?.selectAllChildren(shown);
  const isCopied = document.execCommand('copy');
  if (refused) refused.hidden = isCopied;
});
button?.focus();
