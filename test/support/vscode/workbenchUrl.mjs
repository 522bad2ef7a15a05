/**
 * The address that opens a folder in the served workbench with the extension under development loaded.
 *
 * @param {string} origin `http://127.0.0.1:PORT`
 * @param {object} options
 * @param {string} [options.folder] absolute path or address of a folder, or path of a `.code-workspace`; absent for an empty window
 * @param {string} [options.extension] absolute path of the repository; absent: VS Code by itself
 * @param {string} [options.tests] absolute path of a bundle that exports `run()`
 */
export function workbenchUrl(origin, { folder, extension, tests }) {
  const authority = origin.replace('http://', '');
  const remote = (path) => `vscode-remote://${authority}${encodeURI(path)}`;
  const payload = [
    ...(extension ? [['extensionDevelopmentPath', remote(extension)]] : []),
    ['skipWelcome', 'true'],
    ...(tests ? [['extensionTestsPath', remote(tests)]] : []),
  ];
  const kind = folder?.endsWith('.code-workspace') ? 'workspace' : 'folder';
  const target = folder ? `${kind}=${encodeURIComponent(folder)}` : 'ew=true';
  return `${origin}/?${target}&payload=${encodeURIComponent(JSON.stringify(payload))}`;
}
