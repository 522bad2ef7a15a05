import * as vscode from 'vscode';
import { findingsIn, noteUri, ruleOf, until } from '../support/hostNotes';

describe('problems in a browser', () => {
  it('are found through the editor’s file system and a web worker', async () => {
    await vscode.extensions.getExtension('rapport.rapport')?.activate();
    const uri = noteUri('clients/northwind-hotels/booking-website/meetings/2026-10-27-design-review.md');
    const isFound = () => findingsIn(uri).some((finding) => ruleOf(finding) === 'goals/missing-goals');
    await until('a meeting without goals is found', isFound, 30_000);
  });
});
