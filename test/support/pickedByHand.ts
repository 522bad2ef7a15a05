import assert from 'node:assert/strict';
import * as vscode from 'vscode';

type Pick = vscode.QuickPick<vscode.QuickPickItem>;

/** A list of choices that a test types into and takes from, in the place of the one on the screen. */
class HandPick {
  title = '';
  placeholder = '';
  value = '';
  items: readonly vscode.QuickPickItem[] = [];
  selectedItems: readonly vscode.QuickPickItem[] = [];
  activeItems: readonly vscode.QuickPickItem[] = [];
  private readonly changed = new vscode.EventEmitter<string>();
  private readonly accepted = new vscode.EventEmitter<void>();
  private readonly hidden = new vscode.EventEmitter<void>();
  readonly onDidChangeValue = this.changed.event;
  readonly onDidAccept = this.accepted.event;
  readonly onDidHide = this.hidden.event;

  constructor(private readonly onShow: (pick: HandPick) => void) {}

  show(): void {
    this.onShow(this);
  }

  hide(): void {
    this.hidden.fire();
  }

  dispose(): void {}

  type(text: string): void {
    this.value = text;
    this.changed.fire(text);
  }

  take(label: string): void {
    this.selectedItems = this.items.filter((item) => item.label === label);
    this.accepted.fire();
  }
}

/** Puts a list that answers to the test in the place of the editor's until it is ended. */
export class PickedByHand {
  private readonly before = vscode.window.createQuickPick;
  private readonly first: Promise<HandPick>;

  constructor() {
    this.first = new Promise((done) => {
      vscode.window.createQuickPick = <T extends vscode.QuickPickItem>() =>
        new HandPick(done) as unknown as Pick as vscode.QuickPick<T>;
    });
  }

  /** The list once it is shown; what went wrong before that goes wrong here. */
  async shown(command: Thenable<unknown>): Promise<HandPick> {
    const ended = Promise.resolve(command).then(() => assert.fail('ended without asking'));
    return Promise.race([this.first, ended]);
  }

  end(): void {
    vscode.window.createQuickPick = this.before;
  }
}
