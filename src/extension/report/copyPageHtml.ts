import { escapeHtml } from '../../core/markup/escapeHtml';
import type { Locale } from '../../core/model/locale';
import type { PageTags } from '../pageCode';

/** What lies on the clipboard: for a program that takes formatting, and for one that does not. */
export interface CopiedDocument {
  /** A fragment, as `clipboardDocument` writes it. */
  readonly html: string;
  readonly text: string;
}

/** What the page itself says. */
export interface CopyPageWords {
  readonly language: Locale;
  readonly button: string;
  /** Where the button may not copy: what to do instead. */
  readonly refused: string;
}

/** A page that shows a document as it will be pasted, and tells the extension `copied`. Nothing is fetched. */
export function copyPageHtml(
  { nonce, script, style }: PageTags,
  { html, text }: CopiedDocument,
  { language, button, refused }: CopyPageWords,
): string {
  // The document's own styles stand in its tags, as they have to where it is pasted.
  const policy = `default-src 'none'; style-src 'nonce-${nonce}'; style-src-attr 'unsafe-inline'; script-src 'nonce-${nonce}'`;
  return `<!DOCTYPE html>
<html lang="${language === 'zh-cn' ? 'zh-CN' : 'en'}">
<head>
  <meta charset="utf-8">
  <meta http-equiv="Content-Security-Policy" content="${policy}">
  ${style}
  <title>Rapport</title>
</head>
<body>
  <header><button type="button">${escapeHtml(button)}</button><p role="alert" hidden>${escapeHtml(refused)}</p></header>
  <main>${html}</main>
  <template>${escapeHtml(text)}</template>
  ${script}
</body>
</html>`;
}
