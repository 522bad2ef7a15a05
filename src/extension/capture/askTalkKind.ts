import * as vscode from 'vscode';
import type { CommunicationKind } from '../../core/model/note';

/** A communication that is no meeting. */
export type TalkKind = Exclude<CommunicationKind, 'meeting'>;

/** Asks how somebody talked. Undefined when cancelled. */
export async function askTalkKind<Kind extends TalkKind>(
  title: string,
  kinds: readonly Kind[],
): Promise<Kind | undefined> {
  const items = kinds.map((kind) => ({ ...labelOf(kind), talk: kind }));
  const placeHolder = vscode.l10n.t('How did you talk?');
  return (await vscode.window.showQuickPick(items, { title, placeHolder, ignoreFocusOut: true }))?.talk;
}

function labelOf(kind: TalkKind): vscode.QuickPickItem {
  switch (kind) {
    case 'call':
      return { label: vscode.l10n.t('$(call-outgoing) Call') };
    case 'email':
      return { label: vscode.l10n.t('$(mail) Email') };
    case 'chat':
      return {
        label: vscode.l10n.t('$(comment-discussion) Chat'),
        description: vscode.l10n.t('WeChat, WhatsApp, Slack, Teams …'),
      };
  }
}
