import * as vscode from 'vscode';
import type { StepPlace } from './runSteps';

/** A row to choose, and what its buttons do. */
export interface StepRow extends vscode.QuickPickItem {
  readonly onButton?: () => void;
}

export interface PickStep<Row extends StepRow> {
  readonly place: StepPlace;
  readonly placeholder: string;
  readonly rows: readonly Row[];
  readonly many?: boolean;
  readonly selected?: readonly Row[];
  readonly active?: Row | undefined;
  /** Beside the way back. One with something to run leaves the list open, another ends the step and is its answer. */
  readonly buttons?: readonly { readonly button: vscode.QuickInputButton; readonly run?: () => void }[];
  /** Follows what is ticked, and may tick otherwise. */
  readonly onSelection?: (pick: vscode.QuickPick<Row>) => void;
  /** Follows what is typed, and may offer other rows. */
  readonly onValue?: (pick: vscode.QuickPick<Row>) => void;
}

/** The rows that were chosen, a button that ends the step, the way back, or nothing when the person gave up. */
export type Picked<Row> =
  | { readonly rows: readonly Row[] }
  | { readonly button: vscode.QuickInputButton }
  | 'back'
  | undefined;

/** Asks for one row, or for several. The list stays open while one looks at a note beside it. */
export async function pickStep<Row extends StepRow>(wanted: PickStep<Row>): Promise<Picked<Row>> {
  const pick = vscode.window.createQuickPick<Row>();
  const { place, placeholder, rows, many = false, selected = [], active, buttons = [] } = wanted;
  show(
    pick,
    place,
    buttons.map(({ button }) => button),
  );
  Object.assign(pick, { placeholder, canSelectMany: many, matchOnDescription: true, matchOnDetail: true });
  pick.items = rows;
  if (many) pick.selectedItems = selected;
  if (active) pick.activeItems = [active];
  const answer = new Promise<Picked<Row>>((resolve) => {
    pick.onDidTriggerButton((pressed) => {
      const own = buttons.find(({ button }) => button === pressed);
      if (!own) resolve('back');
      else if (own.run) own.run();
      else resolve({ button: pressed });
    });
    pick.onDidAccept(() => {
      // Enter right after the list came up is told with the row it chose, before anything is told of the row that is active.
      const found = many || pick.selectedItems.length > 0 ? pick.selectedItems : pick.activeItems;
      if (many || found.length > 0) resolve({ rows: [...found] });
    });
    pick.onDidTriggerItemButton(({ item }) => item.onButton?.());
    pick.onDidChangeSelection(() => many && wanted.onSelection?.(pick));
    pick.onDidChangeValue(() => wanted.onValue?.(pick));
    pick.onDidHide(() => resolve(undefined));
  });
  wanted.onSelection?.(pick);
  pick.show();
  const picked = await answer;
  pick.dispose();
  return picked;
}

/** Asks for one row out of a few, by what it stands for. */
export async function choiceStep<Value>(
  wanted: Omit<PickStep<StepRow & { readonly value: Value }>, 'many' | 'buttons'>,
): Promise<{ readonly value: Value } | 'back' | undefined> {
  const picked = await pickStep(wanted);
  if (picked === undefined || picked === 'back') return picked;
  const [row] = 'rows' in picked ? picked.rows : [];
  return row && { value: row.value };
}

/** Asks for a line of text. `check` looks at it once it is given; what it says keeps the question open. */
export async function inputStep(wanted: {
  readonly place: StepPlace;
  readonly prompt: string;
  readonly placeholder: string;
  readonly value: string;
  readonly check: (value: string) => Promise<string | undefined>;
}): Promise<{ readonly text: string } | 'back' | undefined> {
  const input = vscode.window.createInputBox();
  const { place, prompt, placeholder, value, check } = wanted;
  show(input, place, []);
  Object.assign(input, { prompt, placeholder, value });
  const answer = new Promise<{ readonly text: string } | 'back' | undefined>((resolve, reject) => {
    input.onDidTriggerButton(() => resolve('back'));
    input.onDidHide(() => resolve(undefined));
    input.onDidChangeValue(() => {
      input.validationMessage = undefined;
    });
    input.onDidAccept(() => {
      const text = input.value.trim();
      Object.assign(input, { busy: true, enabled: false });
      check(text).then((problem) => {
        Object.assign(input, { busy: false, enabled: true, validationMessage: problem });
        if (problem === undefined) resolve({ text });
      }, reject);
    });
  });
  input.show();
  try {
    return await answer;
  } finally {
    input.dispose();
  }
}

function show(
  input: vscode.QuickInput & { buttons: readonly vscode.QuickInputButton[] },
  place: StepPlace,
  own: readonly vscode.QuickInputButton[],
) {
  input.title = place.title;
  input.step = place.step;
  input.totalSteps = place.totalSteps;
  input.ignoreFocusOut = true;
  input.buttons = [...(place.canGoBack ? [vscode.QuickInputButtons.Back] : []), ...own];
}
