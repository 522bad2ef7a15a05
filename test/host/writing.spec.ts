import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, findingsIn, noteUri, until, writeNote } from '../support/hostNotes';

const FOLDER = 'clients/northwind-hotels/booking-website/meetings';
const TEXT = `---
type: meeting
date: 2026-11-18
project: Booking website
participants: [Helen Marsh, Mara Lindqvist]
goals: [Agree the go-live date]
channel:${' '}
---

# Writing

## Action items

- [ ] Send the plan @{Mara Lindqvist} 📅 2026-11-18
- [ ] Tell [[Helen Marsh]] about it @mara 📅 2026-11-24 #client

## Internal notes

- Keep this here.

## Not for Helen

- The discount ends in March.
`;

describe('writing help in a note', () => {
  let uri: vscode.Uri;
  let document: vscode.TextDocument;

  before(async () => {
    await vscode.extensions.getExtension('rapport.rapport')?.activate();
    uri = await writeNote(`${FOLDER}/2026-11-18-writing.md`, TEXT);
    await until('the note is judged', () => findingsIn(uri).length > 0);
    document = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(document);
    // All of it comes in one part, loaded behind the analysis.
    await until('the help is there', async () => (await lenses()).length > 0);
  });

  after(async () => {
    await closeAll();
    await vscode.workspace.fs.delete(uri);
  });

  /** The place just behind the words. */
  const behind = (words: string) => {
    const at = document.getText().indexOf(words);
    assert.ok(at >= 0, words);
    return document.positionAt(at + words.length);
  };
  const completed = async (position: vscode.Position) => {
    const list = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      uri,
      position,
    );
    return list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
  };
  const hovered = (position: vscode.Position) => hoveredIn(uri, position);
  const hoveredIn = async (where: vscode.Uri, position: vscode.Position) => {
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', where, position);
    return hovers
      .flatMap(({ contents }) => contents)
      .map((part) => (part instanceof vscode.MarkdownString ? part.value : String(part)))
      .join('\n');
  };

  const hoveredAt = async (where: vscode.Uri, words: string) => {
    const shown = await vscode.workspace.openTextDocument(where);
    return hoveredIn(where, shown.positionAt(shown.getText().indexOf(words) + words.length));
  };

  const lenses = async (of = uri) => {
    const found = await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', of, 20);
    return found.flatMap(({ command }) => command?.title ?? []);
  };

  it('proposes values in frontmatter and people, and nothing in plain words', async () => {
    assert.ok((await completed(behind('channel: '))).includes('video'));
    assert.ok((await completed(behind('Tell [[Helen'))).includes('Helen Marsh'));
    assert.deepEqual(
      (await completed(behind('Keep this'))).filter((label) => label === 'Helen Marsh'),
      [],
    );
  });

  it('explains a person by role, preferences and what is open both ways', async () => {
    const helen = await hovered(behind('participants: [Helen'));
    assert.match(
      helen,
      /\*\*Helen Marsh\*\*\n\nDigital Director\n\nPrefers: video\n\nWants to hear: the point, on one page/,
    );
    assert.match(helen, /Has promised:\n\n- Name the three houses[^\n]* · 2 days late/);
    assert.match(helen, /Waits for us:\n\n- Do the booking pages/);
  });

  it('explains an entry by its age, its limit and its history', async () => {
    const project = 'clients/northwind-hotels/booking-website';
    const mail = noteUri(`${project}/log/2026-11-09-email-screen-readers.md`);
    assert.match(await hoveredAt(mail, 'Do the booking'), /⚠ .*working day \d+ of \d+, until 2026-/);
    const review = noteUri(`${project}/meetings/2026-10-27-design-review.md`);
    const promise = await hoveredAt(review, 'Send the revised');
    assert.match(promise, /Due: 2026-11-13 · 7 days late\n\nRecorded 2026-10-27 \(24 days ago\)/);
    assert.match(promise, /first promised for 2026-11-06/);
  });

  it('explains a person, a project and an entry', async () => {
    assert.match(await hovered(behind('participants: [Helen')), /Helen Marsh/);
    assert.match(await hovered(behind('project: Booking')), /Communication health/);
    assert.match(await hovered(behind('Send the')), /Action.*Send the plan/);
  });

  it('says over a meeting what is open and overdue, and shares its minutes', async () => {
    const titles = await lenses();
    assert.ok(titles.includes('2 open · 1 overdue'), titles.join());
    assert.ok(titles.includes('Share Minutes'));
  });

  for (const [what, text, isSaid] of [
    ['a mail that was adopted as it came', 'Helen asked when the photos come.', false],
    ['同样，中文来信', '陈经理问照片什么时候能给。', false],
    ['a note whose actions are done', '## Actions\n\n- [x] Send the photos', true],
    ['a note that says there are none', '## Actions\n\nNone', true],
    ['写明没有行动项的笔记', '## 行动项\n\n无', true],
    ['a promise in prose beside them', 'Mara will call Helen tomorrow.\n\n## Actions\n\n- [x] Send the photos', false],
  ] as const) {
    it(`${isSaid ? 'says' : 'does not say'} that nothing is open over ${what}`, async () => {
      const other = await writeNote(
        `looked-through/${text.length}.md`,
        `---\ntype: meeting\ndate: 2026-11-19\nproject: Booking website\n---\n\n${text}\n`,
      );
      try {
        await vscode.workspace.openTextDocument(other);
        await until('the note is known', async () => (await lenses(other)).includes('Share Minutes'));
        assert.equal((await lenses(other)).includes('Nothing open'), isSaid);
      } finally {
        await closeAll();
        await vscode.workspace.fs.delete(other);
      }
    });
  }

  for (const [date, titles] of [
    ['2026-11-19', ['Share Minutes', 'Mark as Shared']],
    ['2026-11-20', ['Prepare Meeting', 'Share Minutes', 'Mark as Shared']],
    ['2026-11-24', ['Prepare Meeting']],
  ] as const) {
    it(`offers over a meeting of ${date}: ${titles.join(', ')}`, async () => {
      const other = await writeNote(
        `days/${date}.md`,
        `---\ntype: meeting\ndate: ${date}\nproject: Booking website\n---\n`,
      );
      try {
        await vscode.workspace.openTextDocument(other);
        await until('the note is known', async () => (await lenses(other)).length > 0);
        assert.deepEqual(await lenses(other), titles);
      } finally {
        await closeAll();
        await vscode.workspace.fs.delete(other);
      }
    });
  }

  it('says over a report whether it was sent, and over a project how it is doing', async () => {
    const project = 'clients/northwind-hotels/booking-website';
    for (const [path, titles] of [
      ['reports/2026-11-06-weekly.md', ['Sent 2026-11-06', 'Copy or Save as …']],
      ['reports/2026-11-13-weekly.md', ['Draft: nothing has been sent', 'Copy or Save as …', 'Mark as Sent']],
      ['project.md', ['Communication health: … · off track', 'Generate Client Report']],
    ] as const) {
      const other = noteUri(`${project}/${path}`);
      await vscode.workspace.openTextDocument(other);
      assert.deepEqual(
        (await lenses(other)).map((title) => title.replace(/: \d+ · /, ': … · ')),
        titles,
      );
    }
  });

  it('lists entries in the outline and finds them from anywhere', async () => {
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      uri,
    );
    const names = (all: readonly vscode.DocumentSymbol[]): readonly string[] =>
      all.flatMap(({ name, children }) => [name, ...names(children)]);
    assert.ok(names(symbols).includes('Send the plan'));
    const found = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
      'vscode.executeWorkspaceSymbolProvider',
      'helen marsh',
    );
    assert.ok(found.some(({ name }) => name === 'Helen Marsh'));
  });

  it('leads from a name to its profile, and to the other places that name it', async () => {
    const [home] = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeDefinitionProvider',
      uri,
      behind('participants: [Helen'),
    );
    assert.match(home?.uri.path ?? '', /northwind-hotels\/client\.md$/);
    const references = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      uri,
      behind('participants: [Helen'),
    );
    assert.ok(references.length > 3);
  });

  it('makes a link of a name in double brackets', async () => {
    const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>('vscode.executeLinkProvider', uri, 20);
    assert.ok(links.some(({ target }) => target?.path.endsWith('northwind-hotels/client.md')));
  });

  it('says behind a due date how far away it is, until that is switched off', async () => {
    const hints = async () => {
      const whole = new vscode.Range(0, 0, document.lineCount, 0);
      const found = await vscode.commands.executeCommand<vscode.InlayHint[]>(
        'vscode.executeInlayHintProvider',
        uri,
        whole,
      );
      return found.map(({ label }) => (typeof label === 'string' ? label : label.map(({ value }) => value).join('')));
    };
    assert.deepEqual(await hints(), ['· 2 days late', '· due in 4 days']);
    const settings = vscode.workspace.getConfiguration('rapport');
    await settings.update('relativeDates', false, vscode.ConfigurationTarget.Global);
    try {
      assert.deepEqual(await hints(), []);
    } finally {
      await settings.update('relativeDates', undefined, vscode.ConfigurationTarget.Global);
    }
  });

  it('folds what is kept inside as a whole', async () => {
    const ranges = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
      'vscode.executeFoldingRangeProvider',
      uri,
    );
    const heading = behind('## Internal').line;
    assert.ok(ranges.some(({ start, end }) => start === heading && end >= heading + 2));
    const denied = behind('## Not for Helen').line;
    assert.ok(ranges.some(({ start, end, kind }) => start === denied && end > denied && kind !== undefined));
  });

  it('leaves Markdown alone that is no record', async () => {
    const other = await writeNote('README-writing.md', '# Read me\n\nAsk @');
    try {
      const shown = await vscode.workspace.openTextDocument(other);
      await vscode.window.showTextDocument(shown);
      const list = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        other,
        new vscode.Position(2, 5),
      );
      assert.ok(!list.items.some(({ kind }) => kind === vscode.CompletionItemKind.User));
    } finally {
      await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
      await vscode.workspace.fs.delete(other);
    }
  });
});
