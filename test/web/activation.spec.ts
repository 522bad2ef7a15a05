import * as vscode from 'vscode';

describe('the extension in a browser', () => {
  it('runs where there is no Node', () => {
    if (typeof process !== 'undefined' && process.versions?.node)
      throw new Error(`this is Node ${process.versions.node}`);
    if (typeof Worker === 'undefined') throw new Error('this is no place of a browser');
  });

  it('activates', async () => {
    const extension = vscode.extensions.getExtension('rapport.rapport');
    if (!extension) throw new Error('the extension is not installed');
    await extension.activate();
    if (!extension.isActive) throw new Error('the extension is not active');
  });
});
