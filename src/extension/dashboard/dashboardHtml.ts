import { interfaceLocale } from '../locale';
import { type PageCode, pageTags } from '../pageCode';

/** The panel's page: nothing but its own script and style may run, and nothing may be fetched. What stands in notes comes later, as a message. */
export function dashboardHtml(code: PageCode): string {
  const { nonce, script, style } = pageTags(code);
  const language = interfaceLocale() === 'zh-cn' ? 'zh-CN' : 'en';
  const policy = `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'`;
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
  <meta charset="utf-8">
  <meta http-equiv="Content-Security-Policy" content="${policy}">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  ${style}
  <title>Rapport</title>
</head>
<body>
  <div id="root"></div>
  ${script}
</body>
</html>`;
}
