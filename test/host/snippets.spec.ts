import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import english from '../../snippets/en.json';
import chinese from '../../snippets/zh-cn.json';
import { DEFAULT_READING } from '../../src/core/reader/readingDefaults';
import { readNote } from '../../src/core/reader/readNote';
import { analyse } from '../support/analyse';

/** What a snippet leaves for the person to fill in: whom, when, what for. Anything else that is found in one is a fault of it. */
const BLANKS: ReadonlySet<string> = new Set([
  'goals/missing-goals',
  'goals/vague-goal',
  'records/missing-participants',
  'records/missing-outcome',
  'reporting/incomplete',
  'expectations/no-baseline',
  'records/action-without-owner',
  'transparency/no-mitigation',
]);

interface Snippet {
  readonly prefix: readonly string[];
  readonly body: readonly string[];
}

/** The text an editor holds after a snippet was inserted into an empty Markdown file. */
async function inserted({ body }: Snippet): Promise<string> {
  const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: '' });
  const editor = await vscode.window.showTextDocument(document);
  assert.equal(await editor.insertSnippet(new vscode.SnippetString(body.join('\n'))), true);
  const text = document.getText();
  await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  return text;
}

describe('snippets', () => {
  for (const [language, snippets] of Object.entries({ English: english, Chinese: chinese }) as [
    string,
    Record<string, Snippet>,
  ][]) {
    it(`in ${language} read back as what they say, with blanks to fill and no fault`, async () => {
      for (const [name, snippet] of Object.entries(snippets)) {
        const text = await inserted(snippet);
        const note = text.startsWith('---') ? text : `---\ntype: meeting\ndate: 2026-11-20\n---\n\n${text}\n`;
        assert.deepEqual(
          analyse({ 'notes/snippet.md': note }, '2026-11-20').findings.flatMap(({ rule }) =>
            BLANKS.has(rule) ? [] : [rule],
          ),
          [],
          name,
        );
        const result = readNote('notes/snippet.md', note, DEFAULT_READING);
        assert.equal(result.kind, 'note', `${name}: ${JSON.stringify(result)}`);
        if (result.kind !== 'note') continue;
        const faults = result.note.problems.filter(
          ({ code }) => code.startsWith('format/') || code.startsWith('leak/'),
        );
        assert.deepEqual(
          faults.map(({ code, reason, data }) => [name, code, reason, data]),
          [],
        );
      }
    });
  }
});
