import type { RefusalReason, TextEdit } from '../model/textEdit';

/** Why an edit is not made, on its way up to `planEdits`, which is the only place that catches it. */
export class Refusal extends Error {
  constructor(readonly reason: RefusalReason) {
    super(reason);
  }
}

/** An edit that takes nothing away. */
export function insertion(at: number, newText: string): TextEdit {
  return { start: at, end: at, newText };
}
