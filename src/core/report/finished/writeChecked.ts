import { type ClientDocument, type DocumentFormat, writeDocument } from '../formats/writeDocument';
import type { Refusal } from '../reportRequest';
import { checkFinished } from './checkFinished';
import type { FinalGate } from './finalGate';
import { finishedTexts } from './finishedTexts';

export type Finished =
  | { readonly ok: true; readonly content: string | Uint8Array }
  | { readonly ok: false; readonly refusals: readonly Refusal[] };

/**
 * Writes a document in a format and looks at the finished bytes before anybody gets them (leak policy, A8). Whoever hands a document out gets it from here.
 *
 * @param gate what the document was made from, as its builder gives it
 */
export async function writeChecked(
  format: DocumentFormat,
  document: ClientDocument,
  gate: FinalGate,
): Promise<Finished> {
  const content = await writeDocument(format, document);
  const addresses = (document.to ?? []).flatMap(({ name = '', address }) => [name, address]);
  const values = [...gate.values, document.title, ...addresses];
  // What every document of the format holds, whatever it says: style sheets, parts of a Word file.
  const empty = await writeDocument(format, { title: '', body: '', language: document.language });
  const fixed = [...gate.fixed, ...(await finishedTexts(format, empty))];
  const refusals = checkFinished(await finishedTexts(format, content), { ...gate, values, fixed });
  return refusals.length > 0 ? { ok: false, refusals } : { ok: true, content };
}
