import * as vscode from 'vscode';

describe('the extension in a browser', () => {
  it('activates without Node', async () => {
    const extension = vscode.extensions.getExtension('rapport.rapport');
    if (!extension) throw new Error('the extension is not installed');
    await extension.activate();
    if (!extension.isActive) throw new Error('the extension is not active');
  });
});
