import type { Span } from '../../model/span';

/** A YAML value with its place in the note. Aliases are resolved; an anchor's value stands wherever it is used. */
export type YamlNode = YamlScalar | YamlList | YamlMap;

export interface YamlScalar {
  readonly kind: 'scalar';
  /** The text as written, unquoted; empty for null. */
  readonly text: string;
  readonly isNull: boolean;
  readonly isBoolean: boolean;
  /** The note has the text just as it is, on one line: what stands in it can be told by its place. */
  readonly isVerbatim: boolean;
  readonly span: Span;
}

export interface YamlList {
  readonly kind: 'list';
  readonly items: readonly YamlNode[];
  readonly span: Span;
}

export interface YamlMap {
  readonly kind: 'map';
  readonly pairs: readonly YamlPair[];
  readonly span: Span;
}

export interface YamlPair {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: YamlNode;
}
