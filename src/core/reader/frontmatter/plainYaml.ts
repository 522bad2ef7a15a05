import type { Span } from '../../model/span';
import type { YamlList, YamlMap, YamlNode, YamlPair, YamlScalar } from './yamlNode';

/** Words that need no quotes and are no number. */
const KEY = /[\p{L}_](?:[\p{L}\p{N}_ -]{0,200}[\p{L}\p{N}_-])?(?=:(?: |\r?\n))/uy;
/** A plain scalar that begins with a letter or a digit; no sign in it could mean something to YAML. */
const PLAIN = /[\p{L}\p{N}](?:[^\p{C}\p{Zl}\p{Zp}#:]|:(?=[^\p{C}\p{Z}]))*/uy;
/** The same between brackets. */
const PLAIN_IN_FLOW = /[\p{L}\p{N}][^\p{C}\p{Zl}\p{Zp}#:,[\]{}]*/uy;
const QUOTED = /"[^"\\\p{C}]*"|'[^'\p{C}]*'/uy;
const NULL = /^(?:null|Null|NULL)$/;
const BOOLEAN = /^(?:true|True|TRUE|false|False|FALSE)$/;
const DASH = / *- +/y;
const LINE_END = / *(?:\r?\n|$)/y;
const SPACES = / */y;
const COMMA = / *, */y;

/** What is longer is left to the library, and with it what keeps huge frontmatter within bounds. */
const LONGEST = 10_000;

type Place = (start: number, end: number) => Span;

/**
 * Reads the frontmatter that nearly every note has: keys, each with a value on its line, plain, quoted or in brackets, or with a list of such
 * values below it. Many times as fast as the YAML library, whose reading is the measure: a test holds the two together.
 *
 * @param source the YAML without its fences
 * @returns undefined for anything else, and for whatever could be an error
 */
export function parsePlainYaml(source: string, place: Place): YamlMap | undefined {
  return source.length > LONGEST ? undefined : new Scan(source, place).lines();
}

/** Each step takes what it reads, or gives undefined and with that ends the whole. */
class Scan {
  private at = 0;

  constructor(
    private readonly source: string,
    private readonly place: Place,
  ) {}

  /** A pair on each line. */
  lines(): YamlMap | undefined {
    const pairs: YamlPair[] = [];
    while (this.at < this.source.length) {
      const key = this.key(pairs);
      const value = key && (this.take(LINE_END) === undefined ? this.lastOnLine() : this.list());
      if (!key || !value) return undefined;
      pairs.push({ key: key.key, keySpan: key.keySpan, value });
    }
    return pairs.length > 0 ? { kind: 'map', pairs, span: this.place(0, this.at) } : undefined;
  }

  /** A list below its key, a value on each line. */
  private list(): YamlList | undefined {
    const indent = this.peek(DASH)?.indexOf('-');
    const start = this.at + (indent ?? 0);
    const items: YamlNode[] = [];
    for (let dash = this.peek(DASH); dash !== undefined; dash = this.peek(DASH)) {
      this.at += dash.length;
      const item = dash.indexOf('-') === indent ? this.lastOnLine() : undefined;
      if (!item) return undefined;
      items.push(item);
    }
    return items.length > 0 ? { kind: 'list', items, span: this.place(start, this.at) } : undefined;
  }

  private lastOnLine(): YamlNode | undefined {
    const value = this.value(PLAIN);
    return value && this.take(LINE_END) !== undefined ? value : undefined;
  }

  private value(plain: RegExp): YamlNode | undefined {
    const start = this.at;
    if (this.source[start] === '[') {
      const items = this.flow(']', () => this.value(PLAIN_IN_FLOW));
      return items && { kind: 'list', items, span: this.place(start, this.at) };
    }
    if (this.source[start] === '{') {
      const pairs = this.flow('}', (before: readonly YamlPair[]) => this.pair(before));
      return pairs && { kind: 'map', pairs, span: this.place(start, this.at) };
    }
    const quoted = this.take(QUOTED);
    if (quoted !== undefined) return this.scalar(start, quoted, quoted.slice(1, -1), false);
    const text = this.take(plain)?.replace(/ +$/, '');
    return text === undefined ? undefined : this.scalar(start, text, text, true);
  }

  /** What stands between brackets, with commas between. */
  private flow<T>(close: string, next: (before: readonly T[]) => T | undefined): readonly T[] | undefined {
    this.at++;
    this.take(SPACES);
    const items: T[] = [];
    while (items.length > 0 || this.source[this.at] !== close) {
      const item = next(items);
      if (item === undefined) return undefined;
      items.push(item);
      if (this.take(COMMA) === undefined) {
        this.take(SPACES);
        break;
      }
    }
    if (this.source[this.at] !== close) return undefined;
    this.at++;
    return items;
  }

  private pair(before: readonly YamlPair[]): YamlPair | undefined {
    const key = this.key(before);
    const value = key && this.value(PLAIN_IN_FLOW);
    return key && value && { key: key.key, keySpan: key.keySpan, value };
  }

  /** A key and its colon. One that stands there already is an error, for the library to tell. */
  private key(before: readonly YamlPair[]): Pick<YamlPair, 'key' | 'keySpan'> | undefined {
    const start = this.at;
    const key = this.take(KEY);
    if (key === undefined || NULL.test(key) || BOOLEAN.test(key) || before.some((it) => it.key === key))
      return undefined;
    this.at++;
    this.take(SPACES);
    return { key, keySpan: this.place(start, start + key.length) };
  }

  private scalar(start: number, written: string, text: string, plain: boolean): YamlScalar {
    const isNull = plain && NULL.test(text);
    return {
      kind: 'scalar',
      text: isNull ? '' : text,
      isNull,
      isBoolean: plain && BOOLEAN.test(text),
      isVerbatim: plain && !isNull,
      span: this.place(start, start + written.length),
    };
  }

  private peek(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    return pattern.exec(this.source)?.[0];
  }

  private take(pattern: RegExp): string | undefined {
    const taken = this.peek(pattern);
    this.at += taken?.length ?? 0;
    return taken;
  }
}
