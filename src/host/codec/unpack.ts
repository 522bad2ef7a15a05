import { KEYS, TAG, WORDS } from './words';

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Gives back what `pack` was given, of which the bytes stand from `start` to `end`.
 *
 * @throws RangeError or TypeError on bytes that `pack` did not make
 */
export function unpack(bytes: Uint8Array, start = 0, end = bytes.length): unknown {
  return new Unpacking(bytes, start, end).value();
}

class Unpacking {
  private at: number;
  private readonly texts: string;
  private textAt = 0;
  private readonly known: string[] = [];
  private offset = 0;
  private line = 0;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly start: number,
    private readonly end: number,
  ) {
    this.at = start;
    const length = this.varint();
    if (length > end - this.at) {
      throw new RangeError('The texts end after the bytes do.');
    }
    this.texts = decoder.decode(bytes.subarray(this.at, this.at + length));
    this.at += length;
  }

  value(): unknown {
    const tag = this.byte();
    if (tag >= TAG.shortString) {
      return this.text(tag - TAG.shortString);
    }
    if (tag >= TAG.smallWord) {
      return WORDS[tag - TAG.smallWord];
    }
    if (tag >= TAG.small) {
      return tag - TAG.small;
    }
    switch (tag) {
      case TAG.object:
        return this.object();
      case TAG.span:
        return this.span();
      case TAG.located: {
        const value = this.value();
        return { value, span: this.span() };
      }
      case TAG.array:
        return this.array();
      case TAG.again:
        return this.known[this.varint()];
      case TAG.date:
        return dateText(this.varint());
      case TAG.int:
        return this.signed();
      case TAG.string:
        return this.text(this.varint());
      case TAG.word:
        return WORDS[this.varint()];
      case TAG.true:
        return true;
      case TAG.false:
        return false;
      case TAG.offsets:
        return this.offsets();
      case TAG.null:
        return null;
      case TAG.float:
        return this.float();
      default:
        throw new TypeError(`No value begins with ${tag}.`);
    }
  }

  private object(): object {
    const value: Record<string, unknown> = {};
    for (let left = this.varint(); left > 0; left -= 1) {
      const number = this.varint();
      if (number > 0) {
        value[KEYS[number - 1] ?? ''] = this.value();
      } else {
        const key = String(this.value());
        Object.defineProperty(value, key, {
          value: this.value(),
          enumerable: true,
          configurable: true,
          writable: true,
        });
      }
    }
    return value;
  }

  private array(): unknown[] {
    const length = this.varint();
    if (length > this.end - this.start) {
      throw new RangeError('A list is longer than the bytes.');
    }
    const values: unknown[] = [];
    for (let index = 0; index < length; index += 1) {
      values.push(this.value());
    }
    return values;
  }

  private span() {
    const start = this.offset + this.signed();
    const end = start + this.signed();
    const line = this.line + this.signed();
    this.offset = start;
    this.line = line;
    return { start, end, line };
  }

  private offsets(): Uint32Array {
    const length = this.varint();
    if (length > this.end - this.start) {
      throw new RangeError('A list is longer than the bytes.');
    }
    const values = new Uint32Array(length);
    let value = 0;
    for (let index = 0; index < length; index += 1) {
      value += this.signed();
      values[index] = value;
    }
    return values;
  }

  private text(length: number): string {
    const text = this.texts.slice(this.textAt, this.textAt + length);
    this.textAt += length;
    this.known.push(text);
    return text;
  }

  private float(): number {
    if (this.at + 8 > this.end) {
      throw new RangeError('The bytes end too early.');
    }
    const view = new DataView(this.bytes.buffer, this.bytes.byteOffset + this.at, 8);
    this.at += 8;
    return view.getFloat64(0);
  }

  private signed(): number {
    const value = this.varint();
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
  }

  private varint(): number {
    let value = 0;
    let scale = 1;
    for (;;) {
      const byte = this.byte();
      value += (byte & 0x7f) * scale;
      if (byte < 0x80) {
        return value;
      }
      scale *= 0x80;
    }
  }

  private byte(): number {
    const byte = this.bytes[this.at];
    if (byte === undefined || this.at >= this.end) {
      throw new RangeError('The bytes end too early.');
    }
    this.at += 1;
    return byte;
  }
}

function dateText(number: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${String(Math.floor(number / 10_000)).padStart(4, '0')}-${two(Math.floor(number / 100) % 100)}-${two(number % 100)}`;
}
