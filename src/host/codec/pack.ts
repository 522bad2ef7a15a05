import { KEYS, SHORT_STRINGS, SMALL_INTS, SMALL_WORDS, TAG, WORDS } from './words';

const keyNumbers = new Map(KEYS.map((key, index) => [key, index]));
const wordNumbers = new Map(WORDS.map((word, index) => [word, index]));
const encoder = new TextEncoder();

/**
 * Packs plain data (objects, lists, texts, numbers, `Uint32Array`s of rising offsets) into bytes that `unpack` turns back into
 * equal data. Spans are stored as distances from the one before, dates as numbers, texts once.
 *
 * @throws TypeError on anything that is not plain data
 */
export function pack(value: unknown): Uint8Array {
  const packing = new Packing();
  packing.value(value);
  return packing.finish();
}

/** Where values are written before they are copied out: one place for all, since packing never waits in between. */
let scratch = new Uint8Array(1 << 14);

class Packing {
  private length = 0;
  private readonly texts: string[] = [];
  private readonly known = new Map<string, number>();
  private offset = 0;
  private line = 0;

  value(value: unknown): void {
    if (typeof value === 'string') {
      this.text(value);
    } else if (typeof value === 'number') {
      this.number(value);
    } else if (typeof value === 'boolean') {
      this.byte(value ? TAG.true : TAG.false);
    } else if (typeof value === 'object') {
      this.structure(value);
    } else {
      throw new TypeError(`A ${typeof value} is no plain data.`);
    }
  }

  /** The texts first, as one UTF-8 block, then the values. */
  finish(): Uint8Array {
    const joined = this.texts.join('');
    if (/\p{Surrogate}/u.test(joined)) {
      throw new TypeError('Half of a surrogate pair cannot be stored.');
    }
    const texts = encoder.encode(joined);
    const end = this.length;
    this.varint(texts.length);
    const packed = new Uint8Array(this.length + texts.length);
    packed.set(scratch.subarray(end, this.length));
    packed.set(texts, this.length - end);
    packed.set(scratch.subarray(0, end), this.length - end + texts.length);
    return packed;
  }

  private structure(value: object | null): void {
    if (value === null) {
      this.byte(TAG.null);
    } else if (Array.isArray(value)) {
      this.byte(TAG.array);
      this.varint(value.length);
      for (const item of value) {
        this.value(item);
      }
    } else if (value instanceof Uint32Array) {
      this.offsets(value);
    } else {
      const prototype: unknown = Object.getPrototypeOf(value);
      if (prototype !== Object.prototype && prototype !== null) {
        throw new TypeError('An object with a class of its own is no plain data.');
      }
      this.object(value as Record<string, unknown>);
    }
  }

  private object(value: Readonly<Record<string, unknown>>): void {
    const keys = Object.keys(value).filter((key) => value[key] !== undefined);
    const { value: inner, span } = value;
    if (keys.length === 3 && isSpan(value)) {
      this.byte(TAG.span);
      this.span(value);
    } else if (keys.length === 2 && keys[0] === 'value' && keys[1] === 'span' && isSpan(span)) {
      this.byte(TAG.located);
      this.value(inner);
      this.span(span);
    } else {
      this.byte(TAG.object);
      this.varint(keys.length);
      for (const key of keys) {
        this.key(key);
        this.value(value[key]);
      }
    }
  }

  private key(key: string): void {
    const number = keyNumbers.get(key);
    this.varint(number === undefined ? 0 : number + 1);
    if (number === undefined) {
      this.text(key);
    }
  }

  private span({ start, end, line }: { readonly start: number; readonly end: number; readonly line: number }): void {
    this.signed(start - this.offset);
    this.signed(end - start);
    this.signed(line - this.line);
    this.offset = start;
    this.line = line;
  }

  private offsets(values: Uint32Array): void {
    this.byte(TAG.offsets);
    this.varint(values.length);
    let before = 0;
    for (const value of values) {
      this.signed(value - before);
      before = value;
    }
  }

  private text(text: string): void {
    const word = wordNumbers.get(text);
    const again = word === undefined ? this.known.get(text) : undefined;
    const date = word === undefined && again === undefined && text.length === 10 ? dateNumber(text) : undefined;
    if (word !== undefined) {
      this.compact(word, TAG.smallWord, SMALL_WORDS, TAG.word);
    } else if (again !== undefined) {
      this.byte(TAG.again);
      this.varint(again);
    } else if (date !== undefined) {
      this.byte(TAG.date);
      this.varint(date);
    } else {
      this.known.set(text, this.texts.length);
      this.texts.push(text);
      this.compact(text.length, TAG.shortString, SHORT_STRINGS, TAG.string);
    }
  }

  private number(value: number): void {
    if (Number.isSafeInteger(value) && Math.abs(value) < 2 ** 30 && !Object.is(value, -0)) {
      if (value >= 0 && value < SMALL_INTS) {
        this.byte(TAG.small + value);
      } else {
        this.byte(TAG.int);
        this.signed(value);
      }
      return;
    }
    this.byte(TAG.float);
    const eight = new Uint8Array(8);
    new DataView(eight.buffer).setFloat64(0, value);
    for (const byte of eight) {
      this.byte(byte);
    }
  }

  private compact(value: number, from: number, room: number, tag: number): void {
    if (value < room) {
      this.byte(from + value);
    } else {
      this.byte(tag);
      this.varint(value);
    }
  }

  private signed(value: number): void {
    this.varint(value < 0 ? -2 * value - 1 : 2 * value);
  }

  private varint(value: number): void {
    let rest = value;
    while (rest >= 0x80) {
      this.byte((rest & 0x7f) | 0x80);
      rest = Math.floor(rest / 0x80);
    }
    this.byte(rest);
  }

  private byte(value: number): void {
    if (this.length === scratch.length) {
      const larger = new Uint8Array(scratch.length * 2);
      larger.set(scratch);
      scratch = larger;
    }
    scratch[this.length] = value;
    this.length += 1;
  }
}

interface SpanLike {
  readonly start: number;
  readonly end: number;
  readonly line: number;
}

function isSpan(value: unknown): value is SpanLike {
  return (
    typeof value === 'object' &&
    value !== null &&
    'start' in value &&
    'end' in value &&
    'line' in value &&
    areOffsets(value)
  );
}

function areOffsets({ start, end, line }: { start: unknown; end: unknown; line: unknown }): boolean {
  return isOffset(start) && isOffset(end) && isOffset(line);
}

function isOffset(value: unknown): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= -1 && value < 2 ** 30;
}

/** An ISO date as one number, or undefined where the text is none. */
function dateNumber(text: string): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? (Number(match[1]) * 100 + Number(match[2])) * 100 + Number(match[3]) : undefined;
}
