import type { Localized } from '../model/locale';

/** One value of a closed list, and what it means. */
export interface Choice {
  readonly value: string;
  readonly description: Localized;
}

/** What a frontmatter key, or an inline field of an entry, takes. */
export type FieldShape =
  | { readonly takes: 'text' | 'number' | 'date' | 'date-time' | 'tag' | 'client' | 'project' | 'person' | 'entry-id' }
  /** A day on which something happened, or `yes` where nobody wrote it down. */
  | { readonly takes: 'occurrence' }
  /** `spellings`: everything the reader takes for one of the choices. `open`: other words are kept as written. */
  | {
      readonly takes: 'choice';
      readonly choices: readonly Choice[];
      readonly spellings: readonly string[];
      readonly open: boolean;
    }
  | { readonly takes: 'list'; readonly of: FieldShape }
  | { readonly takes: 'map'; readonly fields: readonly Field[] }
  | { readonly takes: 'either'; readonly of: readonly FieldShape[] };

/** A key, what it is for, and what it takes. */
export interface Field {
  readonly key: string;
  readonly description: Localized;
  readonly shape: FieldShape;
}

export const TEXT: FieldShape = { takes: 'text' };
export const NUMBER: FieldShape = { takes: 'number' };
export const DATE: FieldShape = { takes: 'date' };
export const OCCURRENCE: FieldShape = { takes: 'occurrence' };
export const PERSON: FieldShape = { takes: 'person' };

/** A list; one value alone stands for a list of one. */
export function listOf(of: FieldShape): FieldShape {
  return { takes: 'list', of };
}

/** A map with these keys. */
export function mapOf(...fields: readonly Field[]): FieldShape {
  return { takes: 'map', fields };
}

/** Whatever one of the shapes takes. */
export function eitherOf(...of: readonly FieldShape[]): FieldShape {
  return { takes: 'either', of };
}

/** A key with its description in both languages. */
export function field(key: string, shape: FieldShape, en: string, zh: string): Field {
  return { key, shape, description: { en, 'zh-cn': zh } };
}
