import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { savedByHand } from '../support/savedByHand';

/** What the source can write, the bundle can fail to load: here the built extension writes each kind of file. */
describe('the built extension saves a report', () => {
  before(() => vscode.extensions.getExtension('rapport.rapport')?.activate());

  for (const format of ['docx', 'eml', 'html'] as const)
    it(`whole as ${format}`, async () => assert.match(await savedByHand(format), /Guest account/));
});
