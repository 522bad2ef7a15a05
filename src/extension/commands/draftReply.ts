import * as vscode from 'vscode';
import type { Localized } from '../../core/model/locale';
import type { TrackedEntry } from '../../core/model/snapshot';

/** Opens a draft of an answer beside the note, in the note's language. It quotes what was asked and nothing else. */
export async function draftReply({ entry, note, from }: TrackedEntry): Promise<void> {
  const content = DRAFT[note.language](from?.name ?? '', entry.text);
  const document = await vscode.workspace.openTextDocument({ language: 'markdown', content });
  const blank = document.positionAt(content.lastIndexOf(BLANK));
  const selection = new vscode.Range(blank, blank.translate(0, BLANK.length));
  await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.Beside, selection });
}

/** What is to be written, selected so that typing replaces it. */
const BLANK = '…';

const DRAFT: Localized<(name: string, text: string) => string> = {
  en: (name, text) => `Hello${name && ` ${name}`},\n\nyou asked:\n\n> ${text}\n\n${BLANK}\n\nDoes that answer it?\n`,
  'zh-cn': (name, text) =>
    `${name && `${name}，`}您好：\n\n您提到：\n\n> ${text}\n\n${BLANK}\n\n这样是否回答了您的问题？\n`,
};
