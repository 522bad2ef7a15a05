import type { Level } from '../../model/entry';
import type { Span } from '../../model/span';
import { foldPhrase } from '../fold';
import { readValue } from '../readValue';
import { LEVELS, NO } from '../vocabulary/values';
import type { EntryDraft } from './entryDraft';

/** How bad a risk or issue is said to be. */
export function assignSeverity(draft: EntryDraft, value: string, span: Span): void {
  const level = readValue(value, LEVELS);
  if (level) draft.severity ??= { value: level, span };
  else if (!NO.has(foldPhrase(value))) draft.badFields.push({ value: 'severity', span });
}

/** How likely it is, or how much it matters: a word, a percentage or so many of five. Both together tell the severity where nothing else does. */
export function assignRating(draft: EntryDraft, name: 'probability' | 'impact', value: string, span: Span): void {
  const level = readValue(value, LEVELS) ?? levelOfNumber(value);
  if (!level) return;
  draft[name] ??= level;
  const { probability, impact } = draft;
  if (probability && impact && !draft.severity) draft.severity = { value: severityOf(probability, impact), span };
}

function levelOfNumber(value: string): Level | undefined {
  const match = /^\s*(\d{1,3})\s*(%|\/\s*5)?\s*$/.exec(value);
  if (!match) return undefined;
  const share = match[2] === '%' ? Number(match[1]) / 100 : Number(match[1]) / 5;
  return share > 0.66 ? 'high' : share > 0.33 ? 'medium' : 'low';
}

/** Probability × impact on three levels: 6 and 9 are high, 3 and 4 medium, 1 and 2 low. */
export function severityOf(probability: string, impact: string): Level {
  const weight = (level: string): number => (level === 'high' ? 3 : level === 'medium' ? 2 : 1);
  const product = weight(probability) * weight(impact);
  return product >= 6 ? 'high' : product >= 3 ? 'medium' : 'low';
}
